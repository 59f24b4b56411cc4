"""The bookings that are stored (已读入的记账), each once, in whatever files they were told."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, RowMapping, and_, or_, select
from sqlmodel import Session

from jobs.banking.camt import KINDS
from jobs.payouts.stored_statements import (
    BOOKING,
    StoredStatement,
    every_statement,
    parts_of_reading,
    statement_at,
)
from jobs.payouts.unmarked_credits import UNMARKED
from models import FAR, METADATA
from models.keys import MANY, in_parts, one_of
from workflow.payout.repetition import (
    COUNTED,
    STATEMENT,
    Bookings,
    JudgedMention,
    Mention,
    Span,
)

L, R, B = (METADATA.tables[name].c for name in ("bank_line", "bank_reading", "payout"))
COLUMNS = ("id", "reading_id", "row", "payment_no", "batch_no", "result", "amount", "credit",
           "booked_on", "bank_ref", "code")  # fmt: skip
STATEMENTS = frozenset(kind.name for kind in KINDS.values())
FOREIGN_ACCOUNT = "other_account"


class KnownBookings(NamedTuple):
    """The bookings that are known, and what each stored line is among them."""

    bookings: Bookings
    lines: dict[int, JudgedMention]


def known_bookings(session: Session, numbers: Collection[str]) -> KnownBookings:
    """Every stored booking and success of these payments, in the order of reading."""
    found = KnownBookings(Bookings(), {})
    told = or_(L.result == BOOKING, and_(L.result == "paid", R.kind.not_in(STATEMENTS)))
    for some in in_parts(numbers, MANY):
        _add(session, found, told & one_of(session, L.payment_no, some), payments=True)
    return found


def add_unnumbered(
    session: Session, found: KnownBookings, statements: Iterable[StoredStatement],
    batches: Collection[str],
) -> None:  # fmt: skip
    """The stored bookings of no payment on the accounts of these statements, and of these batches.

    They are looked for from the first day of the statements, or on which such a batch was sent.
    """
    statements = list(statements)
    if not statements:
        return
    accounts = {each.account for each in statements}
    since = min([each.from_day for each in statements] + _sent_days(session, batches))
    readings = {
        each.reading for each in every_statement(session)
        if each.account in accounts and each.to_day >= since
    }  # fmt: skip
    bare = and_(L.result == BOOKING, or_(L.payment_no == "", L.code == UNMARKED))
    for some in in_parts(readings, MANY):
        _add(session, found, bare & one_of(session, L.reading_id, some), payments=False)


def _sent_days(session: Session, batches: Collection[str]) -> list[str]:
    names = {name for batch in batches for name in (batch, batch.rpartition("-")[0]) if name}
    days: list[date] = []
    for part in in_parts(names):
        days += session.execute(select(B.sent_on).where(B.no.in_(part), B.sent_on != FAR)).scalars()
    return [day.isoformat() for day in days]


def _add(
    session: Session, found: KnownBookings, which: ColumnElement[bool], *, payments: bool
) -> None:
    query = (
        select(*(L[name] for name in COLUMNS), R.kind)
        .join(METADATA.tables["bank_reading"], R.id == L.reading_id)
        .where(which, L.code != FOREIGN_ACCOUNT)
        .order_by(L.id)
    )
    rows = session.execute(query).mappings().all()
    parts = _parts(session, {row["reading_id"] for row in rows})
    for row in rows:
        about = row["payment_no"] if payments else about_unnumbered(row)
        if about:
            mention, place = _stored(row, about, parts[row["reading_id"]])
            found.lines[row["id"]] = found.bookings.add(mention, place)


def _parts(session: Session, readings: Collection[int]) -> dict[int, list[StoredStatement]]:
    """The statements of these readings, each read once, because a file may hold thousands."""
    found: dict[int, list[StoredStatement]] = {}
    for some in in_parts(readings, MANY):
        query = select(R.id, R.name, R.statement).where(one_of(session, R.id, some))
        found |= {
            key: parts_of_reading(key, name, stored) for key, name, stored in session.execute(query)
        }
    return found


def about_unnumbered(row: Mapping[Any, Any]) -> str:
    """What a booking of no payment is about: the batch, else the bank's own number; "" for neither."""
    ref = str(row["bank_ref"])
    return str(row["batch_no"]) or ("" if ref.startswith(COUNTED) else f"@{ref}" if ref else "")


def _stored(row: RowMapping, about: str, parts: Sequence[StoredStatement]) -> tuple[Mention, str]:
    part = statement_at(parts, row["row"]) if row["result"] == BOOKING else None
    day = None if row["booked_on"] == FAR else row["booked_on"]
    mention = Mention(
        about, row["credit"], row["kind"] if part is None else STATEMENT, row["amount"], day,
        row["bank_ref"], span_of(part), row["id"], row["code"], row["payment_no"],
    )  # fmt: skip
    return mention, f"{row['reading_id']}.{part.first_row if part else 0}"


def span_of(part: StoredStatement | None) -> Span | None:
    """What of a statement says whether another one tells of the same bookings."""
    return part and Span(part.account, part.id, part.opening, part.closing)
