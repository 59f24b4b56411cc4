"""Reading the question whether a visit may be settled directly (就医情况): each field refused by name."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from config.codes import CodeBook
from config.diseases import is_disease_code
from models.claim import Care, is_stay
from workflow.benefit.covering_filing import REFERRED
from workflow.benefit.json_reader import JsonReader, QuoteError, shown
from workflow.shared.json_types import Json

FIRST_YEAR, LAST_YEAR = 1950, 2150
LONGEST_STAY = 3660
"""Days; a longer stay is a year mistyped."""
FIELDS = (
    "certno", "insutype", "med_type", "fixmedins_code", "begndate", "enddate", "dise_codg",
    "mdtrt_cert_type", "emergency", "referral", "discharged", "on",
)  # fmt: skip
REFERRED_STAY = "23"
"""转外诊治住院: the hospital itself says that the patient was referred."""


class TypeOfCare(NamedTuple):
    """What tells a stay from a visit."""

    care: str
    med_type: str


class Visit(NamedTuple):
    """A stay or visit that is asked about, with the attributes by which a claim tells of its care."""

    certno: str
    insutype: str
    med_type: str
    care: str
    fixmedins_code: str
    admitted_on: date
    until: date | None
    diagnosis: str
    voucher: str
    emergency: bool
    reason_code: str
    discharged: bool
    on: date
    is_stay: bool
    """Whether this is a stay in hospital (住院)."""
    asks_for_disease: bool
    """Whether the answer depends on a chronic disease: such a visit, or its code in an ordinary one."""
    area: str = ""
    transfer_from: str = ""
    observation: bool = False

    @property
    def discharged_on(self) -> date:
        """The last day of the visit, as far as it is known."""
        return self.until or self.admitted_on

    @property
    def settled_on(self) -> date:
        """The day of settlement: of the visit, of the discharge, or of asking while a stay lasts."""
        if self.until is None and self.is_stay:
            return max(self.on, self.admitted_on)
        return self.discharged_on


def read_visit(given: Json, codes: CodeBook, today: date) -> Visit:
    """Read the question; `on` is the day of asking, today if the question leaves it out."""
    if not isinstance(given, Mapping):
        raise QuoteError("bad_value", "-", "应为一个 JSON 对象", "one JSON object is expected")
    unknown = sorted(shown(key) for key in given if key not in FIELDS)
    fields = JsonReader(given)
    if unknown:
        raise fields.refuse("unknown_field", unknown[0], "没有这一项", "there is no such field")
    certno = fields.text("certno", needed=True).upper()
    insutype = _coded(fields, codes, "insutype", "险种类型", "kind of insurance")[0]
    med_type, care = _coded(fields, codes, "med_type", "医疗类别", "kind of care")
    begins, until = _days(fields)
    on = _day(fields, "on", needed=False) or today
    referral = fields.flag("referral") or med_type == REFERRED_STAY
    disease = fields.text("dise_codg").upper()
    if care == "chronic" and not disease:
        zh, en = "门诊慢特病应写明病种编码", "chronic care needs the code of the disease"
        raise fields.refuse("missing_value", "dise_codg", zh, en)
    stay = is_stay(TypeOfCare(care, med_type))
    named = care == Care.CHRONIC or (care == Care.OUTPATIENT and is_disease_code(disease))
    return Visit(
        certno=certno, insutype=insutype, med_type=med_type, care=care,
        fixmedins_code=fields.text("fixmedins_code", needed=True).upper(),
        admitted_on=begins, until=until, diagnosis=disease, voucher=fields.text("mdtrt_cert_type"),
        emergency=fields.flag("emergency"), reason_code=REFERRED if referral else "",
        discharged=_over(fields, begins, until, care, on), on=on,
        is_stay=stay, asks_for_disease=named and not stay,
    )  # fmt: skip


def _over(fields: JsonReader, begins: date, until: date | None, care: str, on: date) -> bool:
    """Whether the visit is over and paid (已结算): as said; unsaid, by the last day that is known."""
    if fields.given.get("discharged") not in (None, ""):
        return fields.flag("discharged")
    if until is None:
        return care != "inpatient" and begins < on
    return until < on


def _coded(fields: JsonReader, codes: CodeBook, field: str, zh: str, en: str) -> tuple[str, str]:
    """A code of a table, or its label; and what it means."""
    written = fields.text(field, needed=True)
    found = codes.find(field, written)
    if found is None:
        said = shown(written)
        raise fields.refuse(
            f"unknown_{field}",
            field,
            f"没有{zh} {said}；最接近的：{'、'.join(codes.nearest(field, written))}",
            f"there is no {en} {said}; nearest: {', '.join(codes.nearest(field, written))}",
        )
    return found


def _days(fields: JsonReader) -> tuple[date, date | None]:
    begins, until = _day(fields, "begndate"), _day(fields, "enddate", needed=False)
    assert begins is not None, "a day that is needed"
    if until is not None and until < begins:
        zh, en = f"{until} 早于 {begins}", f"{until} lies before {begins}"
        raise fields.refuse("discharge_before_admission", "enddate", zh, en)
    if until is not None and (until - begins).days > LONGEST_STAY:
        zh, en = f"{until} 距 {begins} 超过十年", f"{until} is more than ten years after {begins}"
        raise fields.refuse("bad_date", "enddate", zh, en)
    return begins, until


def _day(fields: JsonReader, field: str, *, needed: bool = True) -> date | None:
    """A day of our time: periods are counted from it."""
    day = fields.day(field, needed=needed)
    if day is not None and not FIRST_YEAR <= day.year <= LAST_YEAR:
        zh = f"{day} 应在 {FIRST_YEAR} 年至 {LAST_YEAR} 年之间"
        raise fields.refuse(
            "bad_date", field, zh, f"{day} is not between {FIRST_YEAR} and {LAST_YEAR}"
        )
    return day
