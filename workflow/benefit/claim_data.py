"""What the calculation needs from the database (计算所需数据), for many claims in a handful of queries."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import literal_column, select
from sqlmodel import Session

from config.errors import YidiError
from config.policy import Rules
from models import FAR, METADATA, Care
from models.bulk import read_rows
from models.keys import one_of
from workflow.benefit.accumulators import SUMS, accumulated_before
from workflow.benefit.claim_inputs import claim_inputs, rank_facts, treatment_of
from workflow.benefit.covering import CoveringFiling, find_covering_filing, undecided_filings
from workflow.benefit.institutions import Institutions, institutions_by_id
from workflow.benefit.json_reader import QuoteError
from workflow.benefit.plan import Plan
from workflow.benefit.plan_cache import CaseRules, PlanCache
from workflow.benefit.quote import admission_number
from workflow.benefit.rows import (
    FILING,
    PERSON,
    QUALIFICATION,
    RECEIPT,
    FeeRow,
    FilingRow,
    InstitutionRow,
    PersonRow,
    QualificationRow,
    ReceiptRow,
    parts,
    rows,
)
from workflow.benefit.settlement import ClaimInputs
from workflow.benefit.treatment import Treatment
from workflow.qualification.rules import held_for

POSTED = ("id", "person_id", "claim_id", "calculation_id", "settlement_id", "area", "population", "year",
          "bucket", "on", "at", "settled_at", "unknown", *SUMS)  # fmt: skip
LINE, CALCULATION, POSTING = (
    METADATA.tables[name] for name in ("fee_line", "calculation", "year_posting")
)
LINE_COLUMNS = [
    LINE.c[name] if name in LINE.c else literal_column("0").label(name) for name in FeeRow._fields
]
OF_RECEIPT, POSITION = itemgetter(10), itemgetter(9)


class LatestCalculation(NamedTuple):
    """The latest calculation of a claim: its number, and what it was made of."""

    seq: int
    plan_hash: str
    inputs: str

    def made_of(self, plan_hash: str, inputs: str) -> bool:
        """Whether a calculation now would have the same plan and inputs."""
        return (self.plan_hash, self.inputs) == (plan_hash, inputs)


@dataclass
class ClaimData:
    """People, places, filings, bills and postings of a page of claims."""

    people: dict[int, PersonRow]
    places: Institutions
    filings: dict[int, list[FilingRow]]
    bills: dict[int, list[tuple[ReceiptRow, list[FeeRow]]]]
    postings: dict[int, list[Any]]
    newest: dict[int, LatestCalculation] = field(default_factory=dict)
    qualifications: dict[int, list[QualificationRow]] = field(default_factory=dict)


def load_claim_data(session: Session, claims: Sequence[Any]) -> ClaimData:
    """Everything for these claims."""
    people = {claim.person_id for claim in claims}
    places = {claim.institution_id for claim in claims}
    ids = [claim.id for claim in claims]
    filings: dict[int, list[FilingRow]] = defaultdict(list)
    for filing in rows(session, FilingRow, FILING.c.person_id, people):
        filings[filing.person_id].append(filing)
    return ClaimData(
        {p.id: p for p in rows(session, PersonRow, PERSON.c.id, people)},
        institutions_by_id(session, places),
        filings,
        _bills(session, ids),
        postings_of(session, people),
        _newest(session, ids),
        qualifications_of(session, claims),
    )


def qualifications_of(session: Session, claims: Sequence[Any]) -> dict[int, list[QualificationRow]]:
    """The qualifications of the people whose claims are of chronic care; of others nobody asks."""
    found: dict[int, list[QualificationRow]] = defaultdict(list)
    people = {claim.person_id for claim in claims if claim.care == Care.CHRONIC}
    for held in rows(session, QualificationRow, QUALIFICATION.c.person_id, people):
        found[held.person_id].append(held)
    return found


def postings_of(session: Session, people: Iterable[int]) -> dict[int, list[Any]]:
    """What the benefit years of these people have used up, posting by posting."""
    columns = [POSTING.c[name] for name in POSTED]
    found: dict[int, list[Any]] = defaultdict(list)
    for part in parts(people):
        query = select(*columns).where(one_of(session, POSTING.c.person_id, part))
        for posting in session.connection().execute(query).all():
            found[posting.person_id].append(posting)
    return found


def _newest(session: Session, ids: Sequence[int]) -> dict[int, LatestCalculation]:
    found: dict[int, LatestCalculation] = {}
    columns = [CALCULATION.c[name] for name in ("claim_id", "seq", "plan_hash", "inputs")]
    for part in parts(ids):
        query = select(*columns).where(one_of(session, CALCULATION.c.claim_id, part))
        for claim_id, seq, plan_hash, inputs in session.connection().execute(query).all():
            if claim_id not in found or found[claim_id].seq < seq:
                found[claim_id] = LatestCalculation(seq, plan_hash, inputs)
    return found


def _bills(
    session: Session, ids: Sequence[int]
) -> dict[int, list[tuple[ReceiptRow, list[FeeRow]]]]:
    """The receipts of each claim in the order of their coming, with their lines in order."""
    bills: dict[int, list[tuple[ReceiptRow, list[FeeRow]]]] = defaultdict(list)
    lines: dict[int, list[FeeRow]] = {}
    for receipt in sorted(rows(session, ReceiptRow, RECEIPT.c.claim_id, ids)):
        lines[receipt.id] = []
        bills[receipt.claim_id].append((receipt, lines[receipt.id]))
    for part in parts(lines):
        query = select(*LINE_COLUMNS).where(one_of(session, LINE.c.receipt_id, part))
        # They lie in order but for a few, which takes the database longer to find out.
        found = sorted(read_rows(session, query), key=OF_RECEIPT)
        for receipt_id, fees in groupby(found, key=OF_RECEIPT):
            lines[receipt_id] += sorted(map(FeeRow._make, fees), key=POSITION)
    return bills


class CalculationRequest(NamedTuple):
    """What is to be calculated for a claim: its filing, the case, the bill and the plan."""

    found: CoveringFiling
    case: Treatment
    inputs: ClaimInputs
    plan: Plan
    kind: CaseRules


def calculation_request(claim: Any, loaded: ClaimData, plans: PlanCache) -> CalculationRequest:
    """What is to be calculated for a claim, under the book of the day of service."""
    try:
        return _question(claim, loaded, plans)
    except YidiError:
        # A refusal may name the day.
        return _question(claim, loaded, plans.exactly())


def _question(claim: Any, loaded: ClaimData, plans: PlanCache) -> CalculationRequest:
    person = loaded.people[claim.person_id]
    place = loaded.places.on(claim.institution_id, claim.admitted_on)
    rules = plans.rules(claim.area, claim.admitted_on)
    _qualified(claim, loaded, rules)
    filings = loaded.filings.get(claim.person_id, ())
    found = find_covering_filing(claim, place.area if place else "", filings, rules)
    kind = _kind(claim, person, place, found, rules, plans)
    case = kind.case.on_days(
        claim.admitted_on, claim.discharged_on, person.insured_from,
        None if person.covered_to == FAR else person.covered_to, claim.diagnosis,
    )  # fmt: skip
    years = accumulated_before(claim.id, case, kind, loaded.postings.get(claim.person_id, ()))
    inputs = claim_inputs(claim, case, loaded.bills.get(claim.id, ()), kind, years)
    return CalculationRequest(
        found, case, inputs, kind.plan(case, admission_number(case, inputs)), kind
    )


def _qualified(claim: Any, loaded: ClaimData, rules: Rules) -> None:
    """Where the area requires the qualification, nothing is calculated for chronic care without."""
    if claim.care != Care.CHRONIC or not rules["chronic_qualification_required"]:
        return
    day, disease = claim.admitted_on, claim.diagnosis
    held = held_for(loaded.qualifications.get(claim.person_id, ()), disease, day)
    if not held.holding:
        zh = f"{day} 没有病种 {disease or '—'} 的门诊慢特病资格{held.says_else().zh}"
        en = f"no qualification for {disease or '-'} on {day}{held.says_else().en}"
        raise QuoteError("not_qualified", "dise_codg", zh, en)


def _kind(
    claim: Any,
    person: PersonRow,
    place: InstitutionRow | None,
    found: CoveringFiling,
    rules: Rules,
    plans: PlanCache,
) -> CaseRules:
    """The kind of case that the facts of a claim make; the same facts make the same kind."""
    disease = claim.diagnosis if plans.by_disease(claim.area, claim.care) else ""
    key = (
        claim.area, rules.on, claim.insutype, claim.care, claim.med_type, claim.transfer_from,
        claim.observation, found.situation, disease, person.psn_type, person.identity,
        person.civil_servant, place and rank_facts(place),
    )  # fmt: skip
    return plans.asked(key) or plans.answer(key, treatment_of(claim, person, place, found, rules))


def undecided_filings_of(claim: Any, loaded: ClaimData) -> list[FilingRow]:
    """The person's filings that would cover the care and are still to be decided."""
    filings = loaded.filings.get(claim.person_id)
    place = loaded.places.on(claim.institution_id, claim.admitted_on) if filings else None
    return undecided_filings(claim, place.area, filings) if place and filings else []
