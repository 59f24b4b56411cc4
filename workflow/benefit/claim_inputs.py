"""A claim as the calculation sees it (手工报销的计算对象): the treatment, and the lines of its bill.

Pure: records in, `Treatment` and `ClaimInputs` out; what cannot be calculated is refused by field.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Final, NamedTuple, TypeAlias

from config.policy import Rules
from config.policy_shapes import Situation
from models import FAR, canonical
from workflow.benefit.bill import CLASS_A, CLASS_B, CLASS_C, BillLine, BillLineValues
from workflow.benefit.covering_filing import exempt_from_filing
from workflow.benefit.item_class import by_catalogue
from workflow.benefit.json_reader import QuoteError
from workflow.benefit.plan_cache import CaseRules, treatment_fields
from workflow.benefit.records import InstitutionRecord, InsuredCareRecord, InsuredRecord
from workflow.benefit.rows import FeeRow, ReceiptRow
from workflow.benefit.settlement import BenefitYear, ClaimInputs
from workflow.benefit.treatment import (
    POPULATION,
    Hospital,
    Treatment,
    hospital,
    person_kind,
    zone_of,
)
from workflow.shared.json_types import Json
from workflow.shared.money import fen

NO_LEVEL = Hospital(0)
WITHOUT_SHARE = (CLASS_A, CLASS_C)
ITEM_CODE: Final = 8
"""Where a line from the database has the code of its item, behind what `BillLine` is made of."""
PROVINCIAL = "9900"
"""The county part of a code that stands for a province itself (省本级)."""

Bills: TypeAlias = Sequence[tuple[ReceiptRow, Sequence[FeeRow]]]
"""The receipts of a claim with their lines; a line begins with the columns of `BillLine`."""
LinePlace = tuple[int, int]
"""Which receipt, and which of its lines; (-1, n) stands for the whole claim."""


class BillDecisions(NamedTuple):
    """What reviewers decided about a bill: amounts disallowed, and borne by a third party (核减、第三人负担)."""

    disallowed: Sequence[Mapping[str, Json]]
    third_party_paid: int


def treatment_of(
    claim: InsuredCareRecord,
    person: InsuredRecord,
    place: InstitutionRecord | None,
    situation: Situation,
    rules: Rules,
) -> Treatment:
    """The facts of a claim that choose the rules; `situation` is what the filings make of it."""
    population = POPULATION.get(claim.insutype)
    kind = person_kind(person.psn_type)
    if population is None:
        zh = f"险种类型 {claim.insutype} 没有待遇参数"
        en = f"no benefits are known for {claim.insutype}"
        raise QuoteError("unknown_insutype", "insutype", zh, en)
    if kind is None:
        zh = f"参保登记的人员类别“{person.psn_type}”不能确定在职、退休或居民"
        en = f"the person type “{person.psn_type}” of the register says nothing of working or retired"
        raise QuoteError("unknown_psn_type", "psn_type", zh, en)
    case = Treatment(
        area=claim.area,
        population=population,
        person=kind,
        care=_care(claim, rules, population),
        med_type=claim.med_type,
        hospital=_rank(place, place.level if place else ""),
        deductible_hospital=_rank(
            place, place.deductible_level if place else "", "deductible_level"
        ),
        situation=situation,
        zone=zone_of(claim.area, place.area) if place else "cross_province",
        on=claim.admitted_on,
        until=claim.discharged_on,
        destination=place.area if place else "",
        disease=claim.diagnosis,
        transfer_from=hospital(claim.transfer_from) if claim.transfer_from else None,
        identities=frozenset({person.identity} - {""}),
        civil_servant=person.civil_servant,
        insured_from=person.insured_from,
        covered_to=covered_to(person),
    )
    return exempt_from_filing(rules, case)


def covered_to(person: InsuredRecord) -> date | None:
    """The last day of the person's coverage; None while no end is known."""
    return None if person.covered_to == FAR else person.covered_to


def _care(claim: InsuredCareRecord, rules: Rules, population: str) -> str:
    """The kind of care; observation in emergency is a stay where the area says so (急诊留观)."""
    scopes = (f"{population}/{claim.care}", claim.care, population, "")
    if claim.observation and rules.source("observation_joins_stay", *scopes).value:
        return "inpatient"
    return str(claim.care)


def rank_facts(place: InstitutionRecord) -> tuple[str, str, str, str, bool]:
    """What of an institution the case depends on."""
    provincial = place.code[3:7] == PROVINCIAL
    return place.area, place.kind, place.level, place.deductible_level, provincial


def _rank(place: InstitutionRecord | None, level: str, column: str = "level") -> Hospital:
    """The rank of an institution; a pharmacy and one that is not designated have none."""
    if place is None:
        return NO_LEVEL
    code = level or place.level
    if not code and place.kind == "2":
        return NO_LEVEL
    found = hospital(code, provincial=place.code[3:7] == PROVINCIAL)
    if found is None:
        zh = f"定点医药机构 {place.code} 的医院等级“{code}”不在代码表内"
        en = f"institution {place.code} has the unknown level “{code}”"
        raise QuoteError("bad_level", column, zh, en)
    return found


def claim_inputs(
    case: Treatment, bills: Bills, decided: BillDecisions, rules: CaseRules, years: tuple[BenefitYear, ...]
) -> ClaimInputs:  # fmt: skip
    """The lines of a claim, what was disallowed, and what its benefit years had used up."""
    off = _disallowed(decided.disallowed, bills) if decided.disallowed else {}
    lines = []
    for n, (receipt, fees) in enumerate(bills):
        for m, fee in enumerate(fees):
            line: BillLineValues = fee[:8]
            # An item without code needs no catalogue, not even one that can be read.
            if off or (fee[ITEM_CODE] and rules.has_catalogue):
                less = min(off.pop((n, m), 0), line[1])
                line = by_catalogue(rules.rules, case, fee[ITEM_CODE], BillLine(*line[:7], less))
            level = line[0]
            known = level in WITHOUT_SHARE or (
                level == CLASS_B and (line[4] is not None or rules.has_default)
            )
            if not known:
                raise _amiss(line, f"{receipt.number}[{fee.position}]")
            lines.append(line)
    left = sum(off.values()) if off else 0
    return ClaimInputs(case.on, lines, left, decided.third_party_paid, years)


def _amiss(line: BillLineValues, at: str) -> QuoteError:
    """Why a line cannot be calculated."""
    if line[0] == CLASS_B:
        zh = "乙类项目缺少先行自付比例，参数库也没有缺省"
        en = "a class B line needs its first-pay share; the book has no default"
        return QuoteError("missing_value", f"{at}.selfpay_prop", zh, en)
    zh, en = f"收费等级“{line[0]}”不在代码表内", f"the unknown level “{line[0]}”"
    return QuoteError("bad_charge_level", f"{at}.chrgitm_lv", zh, en)


def _disallowed(entries: Sequence[Mapping[str, Json]], bills: Bills) -> dict[LinePlace, int]:
    """What was disallowed of which line.

    An amount of a receipt comes off its own lines, those in the catalogue first.
    """
    found: dict[LinePlace, int] = {}
    for k, entry in enumerate(entries):
        left = fen(entry["amount"]) or 0
        for key, held in _lines_of(entry, bills):
            off = min(left, held - found.get(key, 0))
            found[key] = found.get(key, 0) + off
            left -= off
        if left:
            found[-1, k] = left
    return found


def _lines_of(entry: Mapping[str, Json], bills: Bills) -> Iterator[tuple[LinePlace, int]]:
    """The lines that an entry is about, with what they hold."""
    for n, (receipt, fees) in enumerate(bills):
        if entry.get("receipt") not in (receipt.number, f"{receipt.code}-{receipt.number}"):
            continue
        for m, line in sorted(enumerate(fees), key=lambda pair: pair[1].charge_level == CLASS_C):
            if entry.get("line") in (None, line.position):
                yield (n, m), line.amount


def treatment_text(case: Treatment) -> str:
    """The case as it is kept with a calculation."""
    return canonical(treatment_fields(case))


def treatment_from(text: str) -> Treatment:
    """The case again."""
    given = json.loads(text)
    ranks = ("hospital", "deductible_hospital", "transfer_from")
    days = ("on", "until", "insured_from", "covered_to")
    given |= {name: Hospital(**given[name]) for name in ranks if given[name]}
    given |= {name: date.fromisoformat(given[name]) for name in days if given[name]}
    return replace(Treatment(**given), identities=frozenset(given["identities"]))
