"""What a hospital asks about a visit at its house (医院核查的问题): of whom, on which day, for which disease."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import NamedTuple

from config.codes import CodeBook, Regions
from models.claim import Care
from workflow.benefit.json_reader import JsonReader, QuoteError, shown
from workflow.shared.json_types import Json

FIELDS = ("psn_no", "visit_no", "area", "on", "med_type", "disease")
DAYS_BACK, DAYS_AHEAD = 366, 31
"""A hospital asks of a visit, not of somebody's past: a year back, a month ahead."""


class HospitalQuestion(NamedTuple):
    """A question of a hospital: by person number, or by the number of a visit or referral of its own."""

    psn_no: str
    visit_no: str
    area: str
    on: date
    disease: str
    """The chronic disease of a chronic visit; empty for every other visit."""


def read_hospital_question(
    given: Json, codes: CodeBook, regions: Regions, today: date
) -> HospitalQuestion:
    """Read the question; each fault is refused by the name of its field."""
    if not isinstance(given, Mapping):
        raise QuoteError("bad_value", "-", "应为一个 JSON 对象", "one JSON object is expected")
    fields = JsonReader(given)
    unknown = sorted(shown(key) for key in given if key not in FIELDS)
    if unknown:
        raise fields.refuse("unknown_field", unknown[0], "没有这一项", "there is no such field")
    psn_no, visit_no = fields.text("psn_no"), fields.text("visit_no")
    if bool(psn_no) == bool(visit_no):
        zh, en = "与 visit_no 二者填一", "this or visit_no is needed, not both"
        raise fields.refuse("missing_value", "psn_no", zh, en)
    place = fields.text("area", needed=True)
    return HospitalQuestion(
        psn_no, visit_no, regions.pooling_area(place) or place,
        _day(fields, today), _disease(fields, codes),
    )  # fmt: skip


def _day(fields: JsonReader, today: date) -> date:
    """The day of the visit, today if it is left out."""
    day = fields.day("on", needed=False) or today
    first, last = today - timedelta(days=DAYS_BACK), today + timedelta(days=DAYS_AHEAD)
    if not first <= day <= last:
        zh, en = f"应在 {first} 至 {last} 之间", f"needs a day from {first} to {last}"
        raise fields.refuse("bad_date", "on", zh, en)
    return day


def _disease(fields: JsonReader, codes: CodeBook) -> str:
    """The disease of a chronic visit; one that is asked for beside another visit is refused."""
    med_type, disease = fields.text("med_type"), fields.text("disease").upper()
    found = codes.find("med_type", med_type) if med_type else None
    if med_type and found is None:
        near = codes.nearest("med_type", med_type)
        zh, en = f"没有该医疗类别；最接近的：{'、'.join(near)}", f"nearest: {', '.join(near)}"
        raise fields.refuse("unknown_med_type", "med_type", zh, en)
    chronic = found is not None and found[1] == Care.CHRONIC
    if disease and not chronic:
        zh = "只有门诊慢特病就诊（med_type 14）才查询病种"
        raise fields.refuse(
            "disease_not_asked", "disease", zh, "is asked of a chronic visit alone (med_type 14)"
        )
    if chronic and not disease:
        zh, en = "门诊慢特病应写明病种编码", "chronic care needs the code of the disease"
        raise fields.refuse("missing_value", "disease", zh, en)
    return disease
