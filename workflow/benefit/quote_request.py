"""Reading a question for the calculation (试算输入): checked field by field, refused by name.

`read_quote` takes the JSON of `yidi quote`; money is yuan as text, days are ISO.
"""

from collections.abc import Mapping
from datetime import date

from config.codes import CodeBook, Regions
from config.policy import PolicyBook, Rules
from config.policy_shapes import Situation, Zone
from workflow.benefit import treatment
from workflow.benefit.covering_filing import exempt_from_filing
from workflow.benefit.json_reader import JsonReader, QuoteError, shown
from workflow.benefit.quote_bill import read_inputs
from workflow.benefit.settlement import Inputs
from workflow.shared.json_types import Json

FILINGS: tuple[Situation, ...] = ("home", "long_term", "referral", "temporary", "emergency", "none")
REFERRALS = ("electronic", "ordinary")
LONGEST_STAY = 3660
"""Days; in a longer stay a year was mistyped."""
FIELDS = {
    "area", "insutype", "psn_type", "med_type", "hosp_lv", "dedc_hosp_lv", "filing", "begndate",
    "enddate", "destination", "referral", "prov_level", "transfer_from", "dise_codg",
    "psn_idet_type", "civil_servant", "prior", "prior_next", "lines", "totals", "disallowed",
    "third_party", "insured_from", "covered_to", "observation",
}  # fmt: skip


def read_quote(
    given: Json, book: PolicyBook, codes: CodeBook, regions: Regions
) -> tuple[Rules, treatment.Treatment, Inputs]:
    """The rules, the case and the bill that a question is about; a refusal names the field."""
    if not isinstance(given, Mapping):
        raise QuoteError("bad_value", "-", "应为一个 JSON 对象", "one JSON object is expected")
    fields = JsonReader(given)
    unknown = sorted(map(shown, set(given) - FIELDS))
    if unknown:
        raise fields.refuse("unknown_field", unknown[0], "没有这一项", "there is no such field")
    area = _area(fields, book, regions)
    on, until = _days(fields)
    rules = book.rules(area, on)
    case = _case(fields, rules, codes, regions, on, until)
    _within_book(fields, rules, case)
    return rules, case, read_inputs(fields, rules, case)


def _area(fields: JsonReader, book: PolicyBook, regions: Regions) -> str:
    """An area of the book; a county without a page of its own is lifted to its city."""
    area = fields.text("area", needed=True)
    lifted = area if area in book.areas else regions.pooling_area(area) or area
    if lifted not in book.local_areas():
        known = ", ".join(book.local_areas())
        zh = f"参数库里没有统筹区 {area}；已有：{known}"
        raise fields.refuse(
            "unknown_area", "area", zh, f"the book has no area {area}; it has {known}"
        )
    return lifted


def _days(fields: JsonReader) -> tuple[date, date]:
    on, until = fields.day("begndate"), fields.day("enddate", needed=False)
    assert on is not None
    if until is not None and until < on:
        zh, en = f"{until} 早于 {on}", f"{until} lies before {on}"
        raise fields.refuse("discharge_before_admission", "enddate", zh, en)
    if until is not None and (until - on).days > LONGEST_STAY:
        zh, en = f"{until} 距 {on} 超过十年", f"{until} is more than ten years after {on}"
        raise fields.refuse("bad_date", "enddate", zh, en)
    return on, until or on


def _within_book(fields: JsonReader, rules: Rules, case: treatment.Treatment) -> None:
    """The book speaks of the day of service: the figures of this care begin on or before it."""
    starts = [
        value.start
        for name in ("deductible", "ratio")
        for book in rules.book.line(rules.area)
        for scope in case.scopes
        for value in book.values.get(name, {}).get(scope, ())
    ]
    if starts and min(starts) > rules.on:
        zh = f"{rules.on} 早于参数库的起始日 {min(starts)}"
        en = f"{rules.on} lies before the book begins, {min(starts)}"
        raise fields.refuse("before_book", "begndate", zh, en)


def _case(
    fields: JsonReader, rules: Rules, codes: CodeBook, regions: Regions, on: date, until: date
) -> treatment.Treatment:
    insutype, psn_type = fields.text("insutype", needed=True), fields.text("psn_type", needed=True)
    population, person = treatment.POPULATION.get(insutype), treatment.person_kind(psn_type)
    if population is None:
        zh = f"险种类型 {insutype} 没有待遇参数；应为 310、390"
        en = f"no benefits are known for {insutype}; 310 or 390"
        raise fields.refuse("unknown_insutype", "insutype", zh, en)
    if person is None:
        zh, en = f"没有人员类别 {psn_type}", f"there is no person type {psn_type}"
        raise fields.refuse("unknown_psn_type", "psn_type", zh, en)
    med_type = fields.text("med_type", needed=True)
    found = codes.find("med_type", med_type)
    if found is None:
        near = codes.nearest("med_type", med_type)
        zh = f"没有医疗类别 {med_type}；最接近的：{'、'.join(near)}"
        en = f"there is no kind of care {med_type}; nearest: {', '.join(near)}"
        raise fields.refuse("unknown_med_type", "med_type", zh, en)
    provincial = fields.flag("prov_level")
    place = _hospital(fields, codes, "hosp_lv", provincial)
    destination = _destination(fields, regions)
    identity = fields.text("psn_idet_type")
    care = found[1]
    scopes = (f"{population}/{care}", care, population, "")
    if fields.flag("observation") and rules.source("observation_joins_stay", *scopes).value:
        care = "inpatient"
    zone = treatment.zone_of(rules.area, destination) if destination else _far_or_home(fields)
    situation = situation_of(
        fields.one_of("filing", FILINGS),
        fields.one_of("referral", REFERRALS, default="ordinary"),
        zone,
    )
    return exempt_from_filing(rules, treatment.Treatment(
        area=rules.area, population=population, person=person, care=care, med_type=found[0],
        hospital=place,
        deductible_hospital=_hospital(fields, codes, "dedc_hosp_lv", provincial) if fields.text("dedc_hosp_lv") else place,
        situation=situation, zone=zone, on=on, until=until, destination=destination,
        disease=fields.text("dise_codg"),
        identities=identities_of(identity, codes),
        civil_servant=fields.flag("civil_servant"),
        transfer_from=_hospital(fields, codes, "transfer_from", False) if fields.text("transfer_from") else None,
        insured_from=fields.day("insured_from", needed=False),
        covered_to=fields.day("covered_to", needed=False),
    ))  # fmt: skip


def _hospital(
    fields: JsonReader, codes: CodeBook, field: str, provincial: bool
) -> treatment.Hospital:
    written = fields.text(field, needed=True)
    code = codes.code("hosp_lv", written) or written
    found = treatment.hospital(code, provincial=provincial)
    if found is None:
        zh = f"没有医院等级 {code}，应为 01–11"
        raise fields.refuse("bad_level", field, zh, f"there is no hospital level {code}; 01 to 11")
    return found


def _destination(fields: JsonReader, regions: Regions) -> str:
    written = fields.text("destination")
    if not written:
        return ""
    code = regions.code(written)
    if code is None:
        zh, en = f"没有医保区划 {written}", f"there is no region {written}"
        raise fields.refuse("unknown_region", "destination", zh, en)
    return code


def _far_or_home(fields: JsonReader) -> Zone:
    """Without a destination, care away is taken to be in another province."""
    return "home" if fields.text("filing") == "home" else "cross_province"


def identities_of(identity: str, codes: CodeBook) -> frozenset[str]:
    """What an identity type counts as: itself, and what the code table says of it."""
    meaning = codes.means("psn_idet_type", identity) if identity else None
    return frozenset(word for word in (identity, meaning) if word)


def situation_of(filing: Situation, referral: str, zone: Zone) -> Situation:
    """The situation behind a filing: an electronic referral, a long-term filer who came home."""
    if zone == "home" and filing != "long_term":
        # Care at home needs no filing, and none makes a difference.
        return "home"
    if filing == "referral" and referral == "electronic":
        return "referral_electronic"
    if filing == "long_term" and zone == "home":
        return "long_term_home"
    return filing
