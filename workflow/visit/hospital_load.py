"""Finding what a hospital asks for (医院核查资料读取): few statements, written once, the same for everybody.

Of somebody whom nobody knows as much is asked as of everybody else, so that the time tells nothing.
"""

from typing import Any

from sqlalchemy import (
    BindParameter,
    Connection,
    String,
    bindparam,
    literal,
    null,
    or_,
    select,
    type_coerce,
    union_all,
)
from sqlmodel import col

from models import Referral, Settlement
from models.gathered import Gathered
from models.prepared import Prepared
from workflow.benefit import rows
from workflow.visit.hospital_answer import HospitalSight, InsuredFiling, OwnReferral
from workflow.visit.hospital_question import HospitalQuestion

_NO: BindParameter[str] = bindparam("no")
_AREA: BindParameter[str] = bindparam("area")
_CODE: BindParameter[str] = bindparam("code")
_PERSON, _PLACE, _FILING = rows.PERSON.c, rows.PLACE.c, rows.FILING.c
_THEIRS = (
    _PERSON.certno, _PERSON.cert_type, _PERSON.id.label("person_id"),
    select(_PLACE.area).where(_PLACE.code == _CODE).scalar_subquery().label("place"),
)  # fmt: skip
_UNTOLD = (
    type_coerce(null(), _FILING.starts_on.type).label("day"), literal("", String).label("med_type"),
    literal("", String).label("disease"),
)  # fmt: skip
_VISITS = (
    select(
        *_THEIRS, col(Settlement.admitted_on).label("day"), col(Settlement.med_type),
        col(Settlement.disease),
    )
    .join(Settlement, col(Settlement.person_id) == _PERSON.id)
    .join(rows.PLACE, _PLACE.id == col(Settlement.institution_id))
    .where(col(Settlement.area) == _AREA, col(Settlement.settlement_no) == _NO)
    .where(_PLACE.code == _CODE)
)  # fmt: skip
_OURS = or_(col(Referral.from_code) == _CODE, col(Referral.to_code) == _CODE)
_REFERRED = (
    select(*_THEIRS, *_UNTOLD)
    .join(Referral, col(Referral.person_id) == _PERSON.id)
    .where(col(Referral.no) == _NO, col(Referral.area) == _AREA, _OURS)
)
BY_PERSON = Prepared(select(*_THEIRS, *_UNTOLD).where(_PERSON.psn_no == _NO, _PERSON.area == _AREA))
BY_VISIT = Prepared(union_all(_VISITS, _REFERRED))
_SAME = (_PERSON.certno == bindparam("certno"), _PERSON.cert_type == bindparam("cert_type"))
_IDS = select(_PERSON.id).where(*_SAME)
SEEN = {
    "filings": select(
        *rows.columns_of(rows.FilingRow), _PERSON.area.label("insured_in"), _PERSON.insutype,
        _PERSON.insured_from, _PERSON.covered_to,
    )
    .join(rows.PERSON, _PERSON.id == _FILING.person_id)
    .where(*_SAME),
    "referrals": select(
        *map(col, (Referral.no, Referral.state, Referral.from_code, Referral.to_code)),
        *map(col, (Referral.starts_on, Referral.ends_on, Referral.id)),
    ).where(col(Referral.person_id).in_(_IDS), _OURS),
}  # fmt: skip
_HELD = select(*rows.columns_of(rows.QualificationRow)).where(
    rows.QUALIFICATION.c.person_id.in_(_IDS)
)
AT_A_VISIT, AT_A_CHRONIC_VISIT = Gathered(SEEN), Gathered(SEEN | {"held": _HELD})
NOBODY = {"certno": "", "cert_type": ""}
OF_FILING = len(rows.FilingRow._fields)


def find_visit(connection: Connection, asked: HospitalQuestion, code: str) -> Any:
    """Whom a question is about, with the day, kind and disease of a visit that it names; else None."""
    by, no = (BY_VISIT, asked.visit_no) if asked.visit_no else (BY_PERSON, asked.psn_no)
    return by.first(connection, {"no": no, "area": asked.area, "code": code})


def load_sight(
    connection: Connection, asked: HospitalQuestion, whom: Any, code: str
) -> HospitalSight:
    """What is on file of whoever was found, as far as a hospital is told of it."""
    same = NOBODY if whom is None else {"certno": whom.certno, "cert_type": whom.cert_type}
    place = "" if whom is None else whom.place or ""
    gathered = AT_A_CHRONIC_VISIT if asked.disease else AT_A_VISIT
    found = gathered.of(connection, same | {"code": code}).rows
    filings = sorted(found["filings"])
    referrals = sorted(found["referrals"], key=lambda row: row.id, reverse=True)
    return HospitalSight(
        code, place,
        [InsuredFiling(rows.FilingRow(*row[:OF_FILING]), *row[OF_FILING:]) for row in filings],
        [rows.QualificationRow(*row) for row in found.get("held", ())],
        [OwnReferral(*row[:-1]) for row in referrals],
    )  # fmt: skip
