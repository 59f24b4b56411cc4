"""What lies beside a case (案件附随资料): person, papers, bill, notices and documents, read in one statement."""

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import BigInteger, bindparam, exists, select, text
from sqlmodel import Session

from models import METADATA, Claim, Filing
from models.database import connection_of
from models.gathered import Found, Gathered
from workflow.desk.rule import DESK
from workflow.filing.reporting import Upward, upward_of
from workflow.personal_data.restricted import STANDS, R

CASE_ID, PERSON_ID, PLACE_ID, OTHER_ID = (
    bindparam(name, type_=BigInteger) for name in ("case_id", "person_id", "place_id", "other_id")
)
CLAIM, FILING, PERSON, PLACE, RECEIPT, LINE, NOTICE, DOCUMENT, REFERRAL, REPORT, REPORTED = (
    METADATA.tables[name]
    for name in (
        "claim", "filing", "person", "institution", "receipt", "fee_line", "notice", "document",
        "referral", "report", "reported",
    )
)  # fmt: skip
MOST_CLAIMS = 20
"""Claims that are named one by one beside a filing."""
Row = Any
"""A row as its statement names its columns."""


def _of(table: Any, *names: str) -> Any:
    return select(*(table.c[name] for name in names))


def _told(machine: str) -> dict[str, Any]:
    """What every case has beside it."""
    its = text(f"'{machine}'")
    notice, document = NOTICE.c, DOCUMENT.c
    return {
        "person": _of(
            PERSON, "id", "psn_no", "name", "certno", "area", "insutype", "psn_type",
            "insured_from", "covered_to", "coverage_end",
        ).where(PERSON.c.id == PERSON_ID),
        "notices": _of(
            NOTICE, "id", "kind", "about", "params", "day", "sent_at", "state", "channel", "delivered_on",
        ).where(notice.machine == its, notice.case_id == CASE_ID),
        "documents": _of(DOCUMENT, "id", "no", "kind", "state", "made_on", "served_on").where(
            document.machine == its, document.case_id == CASE_ID
        ),
        "desk": _of(DESK, "state", "holder", "until", "held_until", "reason").where(
            DESK.c.machine == its, DESK.c.case_id == CASE_ID
        ),
    }  # fmt: skip


_BILLS = (RECEIPT.c.claim_id == CASE_ID, RECEIPT.c.of_id.is_(None))
_RESTRICTED = {"restricted": (exists().where(STANDS, R.person_id == PERSON_ID),)}
OF_CLAIM = Gathered(
    _told("claim")
    | {
        "place": _of(PLACE, "code", "name", "level", "area").where(PLACE.c.id == PLACE_ID),
        "receipts": _of(
            RECEIPT, "id", "code", "number", "kind", "paper_code", "paper_number", "check_code",
            "payer", "issuer", "file_sha256", "issued_on", "total", "released",
        ).where(*_BILLS),
        "lines": _of(
            LINE, "receipt_id", "position", "item_code", "item_name", "charge_level", "price_e6",
            "quantity_e4", "amount", "charged_on", "own_share_e4", "limit_e6",
        ).join(RECEIPT, RECEIPT.c.id == LINE.c.receipt_id).where(*_BILLS),
    },
    _RESTRICTED,
)  # fmt: skip
OF_FILING = Gathered(
    _told("filing")
    | {
        "replaced": _of(FILING, "no").where(FILING.c.id == OTHER_ID),
        "referrals": _of(REFERRAL, "id", "no").where(REFERRAL.c.filing_id == CASE_ID),
        "reports": _of(REPORT, "seq", "event", "day", "tries", "due_at", "error").where(
            REPORT.c.case_id == CASE_ID
        ),
        "reported": _of(REPORTED, "seq", "event", "day", "sent_at", "sent_to")
        .where(REPORTED.c.case_id == CASE_ID)
        .order_by(REPORTED.c.seq.desc())
        .limit(1),
        "claims": _of(
            CLAIM, "id", "no", "area", "person_id", "state", "care", "admitted_on", "total", "payable"
        )
        .where(CLAIM.c.person_id == PERSON_ID, CLAIM.c.covering_id == CASE_ID)
        .order_by(CLAIM.c.id.desc())
        .limit(MOST_CLAIMS + 1),
    },
    _RESTRICTED,
)  # fmt: skip


class Attached(NamedTuple):
    """The rows beside a filing or claim, each list in its order; what a kind has not is empty."""

    person: Row
    notices: Sequence[Row]
    documents: Sequence[Row]
    restricted: bool
    desk: Row | None = None
    place: Row | None = None
    receipts: Sequence[Row] = ()
    lines: Sequence[Row] = ()
    replaced: str | None = None
    referrals: Sequence[Row] = ()
    reports: Sequence[Row] = ()
    reported: Row | None = None
    claims: Sequence[Row] = ()

    @property
    def upward(self) -> Upward:
        """How a filing stands with those above us."""
        return upward_of(self.reports, self.reported and self.reported.sent_at)

    def served_on(self, kind: str, about: str) -> date | None:
        """The day on which the notice of this kind about this move was served, if it was."""
        its = (n.delivered_on for n in self.notices if (n.kind, n.about) == (kind, about))
        return next(its, None)


def attached_to(session: Session, record: Filing | Claim) -> Attached:
    """What lies beside a case."""
    of_claim = isinstance(record, Claim)
    found = (OF_CLAIM if of_claim else OF_FILING).of(
        connection_of(session),
        {"case_id": record.id, "person_id": record.person_id,
         "place_id": getattr(record, "institution_id", None),
         "other_id": getattr(record, "replaces_id", None)},
    )  # fmt: skip
    (person,) = found.rows["person"]
    its = Attached(
        person, _by(found, "notices", "id"), _by(found, "documents", "id"),
        "restricted" in found.there, _one(found, "desk"),
    )  # fmt: skip
    if of_claim:
        return its._replace(
            place=_one(found, "place"), receipts=_by(found, "receipts", "id"),
            lines=_by(found, "lines", "receipt_id", "position"),
        )  # fmt: skip
    replaced = _one(found, "replaced")
    return its._replace(
        replaced=replaced and replaced.no, referrals=_by(found, "referrals", "id"),
        reports=_by(found, "reports", "seq"), reported=_one(found, "reported"),
        claims=_by(found, "claims", "id"),
    )  # fmt: skip


def _one(found: Found, name: str) -> Row | None:
    return next(iter(found.rows[name]), None)


def _by(found: Found, name: str, *keys: str) -> list[Row]:
    """The rows of a part in the order of these columns."""
    return sorted(found.rows[name], key=lambda row: tuple(getattr(row, key) for key in keys))
