"""What is on file of one person (个人全景): their cases, money, notices and benefit year, in one statement."""

from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import BigInteger, bindparam, exists, func, or_, select, text
from sqlmodel import Session

from models import METADATA
from models.database import connection_of
from models.gathered import Gathered
from workflow.benefit import rows
from workflow.benefit.rows import PersonRow, PostingRow
from workflow.personal_data.restricted import STANDS, R
from workflow.registers.reversals import stands

MOST = 20
"""So many of a kind are shown, the newest first."""
PERSON_ID = bindparam("person_id", type_=BigInteger)
APPEAL, CLAIM, FILING, LOOK, NOTICE, PAYMENT, PERSON, PLACE, HELD, RECOVERY, REFERRAL, REPORT, REPORTED, SERVED_AT, SETTLEMENT = (
    METADATA.tables[name]
    for name in (
        "appeal", "claim", "filing", "look", "notice", "payment", "person", "institution",
        "entitlement", "recovery", "referral", "report", "reported", "service_address", "settlement",
    )
)  # fmt: skip


def _newest(table: Any, *columns: Any) -> Any:
    """The rows of a person in a table, the newest first, and one more than are shown."""
    return (
        select(*(table.c[each] if isinstance(each, str) else each for each in ("id", *columns)))
        .where(table.c.person_id == PERSON_ID)
        .order_by(table.c.id.desc())
        .limit(MOST + 1)
    )


def _notices(machine: str, table: Any) -> Any:
    names = ("id", "kind", "day", "channel", "state", "delivered_on", "tries")
    its = (NOTICE.c.machine == text(f"'{machine}'"), NOTICE.c.case_id == table.c.id)
    query = select(*(NOTICE.c[name] for name in names), table.c.no).join(table, *[its[0] & its[1]])
    mine = query.where(table.c.person_id == PERSON_ID)
    return mine.order_by(NOTICE.c.id.desc()).limit(MOST + 1)


_WAITING = select(func.count()).where(REPORT.c.case_id == FILING.c.id).scalar_subquery()
_SENT = exists().where(REPORTED.c.case_id == FILING.c.id)
_LOOKED = or_(
    LOOK.c.person_id == PERSON_ID,
    *(
        LOOK.c.case_no.in_(select(table.c.no).where(table.c.person_id == PERSON_ID))
        for table in (FILING, CLAIM, REFERRAL, HELD)
    ),
)
PARTS: dict[str, Any] = {
    "person": select(
        *rows.columns_of(rows.PersonRow),
        *(PERSON.c[name] for name in ("psn_no", "certno", "phone", "bank_name", "account", "emp_no")),
    ).where(PERSON.c.id == PERSON_ID),
    "postings": select(*rows.columns_of(rows.PostingRow)).where(
        rows.POSTING.c.person_id == PERSON_ID
    ),
    "filings": _newest(
        FILING, "no", "state", "ended_by", "category", "channel", "destination", "applied_on",
        "starts_on", "ends_on", _WAITING.label("waiting"), _SENT.label("sent"),
    ),
    "claims": _newest(
        CLAIM, "no", "state", "care", "admitted_on", "discharged_on", "total", "payable", "due_on",
        "institution_name", PLACE.c.name.label("place"),
    ).join(PLACE, PLACE.c.id == CLAIM.c.institution_id, isouter=True),
    "settlements": _newest(
        SETTLEMENT, "settlement_no", "med_type", "admitted_on", "discharged_on", "settled_at", "total",
        "fund_paid", "reversed", stands(SETTLEMENT).label("stands"), PLACE.c.name.label("place"),
    ).join(PLACE, PLACE.c.id == SETTLEMENT.c.institution_id, isouter=True),
    "qualifications": _newest(
        HELD, "no", "state", "disease", "disease_name", "starts_on", "ends_on", "hospitals"
    ),
    "referrals": _newest(
        REFERRAL, "no", "state", "from_name", "to_name", "referred_on", "starts_on", "ends_on"
    ),
    "payments": _newest(
        PAYMENT, "no", "claim_no", "state", "amount", "payee_name", "sent_on", "booked_on",
        "dropped_why", "reason_code", "reason",
    ),
    "recoveries": _newest(RECOVERY, "no", "claim_no", "kind", "state", "amount", "done"),
    "appeals": _newest(APPEAL, "no", "case_no", "kind", "state", "due_on"),
    "notices_of_filings": _notices("filing", FILING),
    "notices_of_claims": _notices("claim", CLAIM),
    "addresses": _newest(
        SERVED_AT, "electronic", "electronic_to", "paper", "receiver", "phone", "address", "given_on"
    ).where(SERVED_AT.c.case_id.is_(None)),
}  # fmt: skip
LOOKS = {
    "looks": select(*(LOOK.c[name] for name in ("id", "at", "asker", "kind", "case_no", "reason")))
    .where(_LOOKED)
    .order_by(LOOK.c.id.desc())
    .limit(MOST + 1)
}
SIGNS = {"restricted": (exists().where(STANDS, R.person_id == PERSON_ID),)}


@cache
def _gathered(with_looks: bool) -> Gathered:
    return Gathered(PARTS | (LOOKS if with_looks else {}), SIGNS)


class PersonFile(NamedTuple):
    """What is on file of a person; the rows of each kind the newest first, one more than are shown."""

    person: PersonRow
    particulars: Any
    """What else of the person is shown: their numbers, telephone, account, employer."""
    postings: Sequence[PostingRow]
    lists: dict[str, list[Any]]
    restricted: bool


def person_file(session: Session, person_id: int, *, with_looks: bool) -> PersonFile:
    """What is on file of this person; who looked at them only where that is asked for."""
    found = _gathered(with_looks).of(connection_of(session), {"person_id": person_id})
    (row,) = found.rows.pop("person")
    postings = sorted(map(PostingRow._make, found.rows.pop("postings")))
    lists = {name: sorted(of, reverse=True, key=_by_id) for name, of in found.rows.items()}
    person = PersonRow._make(row[: len(PersonRow._fields)])
    return PersonFile(person, row, postings, lists, "restricted" in found.there)


def _by_id(row: Any) -> int:
    return int(row.id)
