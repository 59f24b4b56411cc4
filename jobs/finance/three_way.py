"""The three sides of a day (三方数据): the ledger, our payments, and the bank's account statement."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import String, case, cast, func, or_, select
from sqlmodel import Session

from jobs.app import App
from jobs.finance.day_statements import NewestStatement, day_statements
from jobs.payouts.known_bookings import add_unnumbered, known_bookings
from jobs.payouts.settings import settings_of
from jobs.payouts.stored_statements import BOOKING
from models import METADATA, EntryKind, LineStatus, PaymentState, Way
from models.keys import MANY, in_parts, one_of
from workflow.payout.repetition import JudgedMention

E, P, L, R, B, M = (
    METADATA.tables[name].c
    for name in ("entry", "payment", "bank_line", "bank_reading", "payout", "move")
)
S = PaymentState
GONE = tuple(s.value for s in PaymentState if s not in (S.PLANNED, S.DROPPED))
AT_THE_BANK = (EntryKind.CONFIRM.value, EntryKind.BOUNCE.value)
"""Entries that count on the day of the bank's booking, not on that of reading its file."""
EXPLAINED = "explain_booking"
PAID_COLUMNS = (
    "id", "no", "claim_no", "area", "state", "batch_no", "way", "amount", "sent_on", "booked_on",
)  # fmt: skip


@dataclass
class SideTotal:
    """A count and a sum in 分."""

    count: int = 0
    amount: int = 0

    def add(self, amount: int) -> None:
        """Count one more amount."""
        self.count += 1
        self.amount += amount


@dataclass
class DaySides:
    """The three sides of one day. Payments by number; `confirmed` is the day of each debit."""

    day: date
    ledger: dict[str, SideTotal] = field(default_factory=dict)
    payments: dict[str, Any] = field(default_factory=dict)
    confirmed: dict[str, date] = field(default_factory=dict)
    statements: list[NewestStatement] = field(default_factory=list)
    wanted: set[str] = field(default_factory=set)
    """Accounts of which a statement is needed; "" is any."""
    open_lines: list[Any] = field(default_factory=list)
    elsewhere: dict[str, date] = field(default_factory=dict)
    """Payments that a statement shows on another day (the number with + for a credit)."""
    batches: dict[str, Any] = field(default_factory=dict)
    sent: dict[str, int] = field(default_factory=dict)
    """What the ledger sent on the day, by payment."""
    judged: dict[int, JudgedMention] = field(default_factory=dict)
    """What each booking of these payments is beside the others, by the line's id."""
    resolved: set[int] = field(default_factory=set)
    """The lines among them that people resolved."""
    by_two: set[int] = field(default_factory=set)
    """The lines that two cashiers explained."""


def load_sides(session: Session, app: App, day: date, area: str | None) -> DaySides:
    """Read the three sides of a day."""
    found = DaySides(day)
    found.statements = day_statements(session, app, day, area)
    named = {line.payment_no for s in found.statements for line in s.bookings if line.payment_no}
    its = or_(P.sent_on == day, P.booked_on == day, P.no.in_(sorted(named)))
    _payments(session, found, area, its)
    returned = select(M.case_id).where(M.machine == "payment", M.trigger == "confirm")
    _payments(
        session, found, area, P.id.in_(returned.where(M.day >= day)) & (P.state == S.RETURNED)
    )
    _debit_days(session, found)
    _ledger(session, found, area)
    _judged(session, found)
    _other_days(session, found)
    _batches(session, found)
    _needed_accounts(app, found)
    found.open_lines = _open_lines(session, day)
    return found


def _ledger(session: Session, found: DaySides, area: str | None) -> None:
    which = [E.day == found.day, *([E.area == area] if area else [])]
    # An approval rests on no payment: there each claim counts.
    each = case((E.ref == "", cast(E.claim_id, String)), else_=E.ref)
    sums = select(E.kind, func.count(func.distinct(each)), func.sum(E.amount)).group_by(E.kind)
    rows = [*session.execute(sums.where(*which, E.kind.not_in(AT_THE_BANK)))]
    for kind, numbers in zip(AT_THE_BANK, _booked_on_the_day(found), strict=True):
        for part in in_parts(numbers, MANY):
            rows += session.execute(sums.where(E.kind == kind, one_of(session, E.ref, part)))
    for kind, count, amount in rows:
        total = found.ledger.setdefault(kind, SideTotal())
        total.count, total.amount = total.count + int(count), total.amount + int(amount)
    sent = select(E.ref, func.sum(E.amount)).where(*which, E.kind == EntryKind.SEND.value)
    found.sent = {ref: int(amount) for ref, amount in session.execute(sent.group_by(E.ref))}


def _booked_on_the_day(found: DaySides) -> tuple[list[str], list[str]]:
    """The payments that went out on the day by the bank or by hand, and those that came back."""
    by_hand = [
        no for no, p in found.payments.items() if p.way == Way.HAND and p.booked_on == found.day
    ]
    out = [no for no, on in found.confirmed.items() if on == found.day]
    back = [
        no for no, p in found.payments.items()
        if p.state == S.RETURNED and p.booked_on == found.day
    ]  # fmt: skip
    return out + by_hand, back


def _judged(session: Session, found: DaySides) -> None:
    """What the bookings of these payments are, and which of them people have resolved."""
    known = known_bookings(session, found.payments)
    bookings = [line for s in found.statements for line in s.bookings if not line.payment_no]
    stored = [s.stored for s in found.statements] if bookings else []
    add_unnumbered(session, known, stored, {line.batch_no for line in bookings} - {""})
    found.judged = known.lines
    named = {j.known.line for j in found.judged.values()}
    named |= {line.id for s in found.statements for line in s.bookings}
    for part in in_parts(named, MANY):
        done = select(L.id).where(
            L.status == LineStatus.RESOLVED.value, one_of(session, L.id, part)
        )
        found.resolved |= set(session.execute(done).scalars())
    ids = {p.id for p in found.payments.values()}
    for part in in_parts(ids, MANY):
        told = select(M.facts).where(
            M.machine == "payment", M.trigger == EXPLAINED, one_of(session, M.case_id, part)
        )
        found.by_two |= {facts["bank_line"] for facts in session.execute(told).scalars()}


def _payments(session: Session, found: DaySides, area: str | None, its: Any) -> None:
    query = select(*(P[name] for name in PAID_COLUMNS)).where(its, P.state.in_(GONE))
    query = query.where(P.area == area) if area else query
    found.payments |= {row.no: row for row in session.execute(query.order_by(P.id))}


def _debit_days(session: Session, found: DaySides) -> None:
    """The day on which the bank paid each payment, returned ones included."""
    paid = {no: p for no, p in found.payments.items() if p.way == Way.BANK}
    found.confirmed = {no: p.booked_on for no, p in paid.items() if p.state == S.PAID}
    back = {p.id: no for no, p in paid.items() if p.state == S.RETURNED}
    if not back:
        return
    query = select(M.case_id, M.facts).where(
        M.machine == "payment", M.trigger == "confirm", M.case_id.in_(list(back))
    )
    for key, facts in session.execute(query):
        if facts and facts.get("booked_on"):
            found.confirmed[back[key]] = date.fromisoformat(facts["booked_on"])


def _other_days(session: Session, found: DaySides) -> None:
    """The other days on which the bank shows these payments."""
    numbers = sorted(found.payments)
    for start in range(0, len(numbers), 10_000):
        query = select(L.payment_no, L.credit, L.booked_on).where(
            L.payment_no.in_(numbers[start : start + 10_000]),
            L.result == BOOKING,
            L.booked_on != found.day,
        )
        for no, credit, booked in session.execute(query):
            found.elsewhere[no + "+" * credit] = booked


def _batches(session: Session, found: DaySides) -> None:
    """What each batch that the bank booked whole came to, and the files in which it went."""
    names = {
        line.batch_no
        for statement in found.statements
        for line in statement.bookings
        if line.batch_no and not line.payment_no
    }
    whole = {name for batch in names for name in (batch, batch.rpartition("-")[0]) if name}
    sums = (
        select(P.batch_no, func.sum(P.amount))
        .where(P.batch_no.in_(sorted(whole)), P.way == Way.BANK.value, P.state.in_(GONE))
        .group_by(P.batch_no)
    )
    for no, amount in session.execute(sums):
        found.batches[no] = int(amount)
    for no, files in session.execute(select(B.no, B.files).where(B.no.in_(sorted(whole)))):
        for n, file in enumerate(files or (), start=1):
            found.batches[f"{no}-{n}"] = int(file["total"])


def _needed_accounts(app: App, found: DaySides) -> None:
    """The accounts from which money went, or to which it came, on the day."""
    banks = settings_of(app).banks
    moved = (
        p for no, p in found.payments.items()
        if p.way == Way.BANK and found.day in (p.sent_on, p.booked_on, found.confirmed.get(no))
    )  # fmt: skip
    there = {statement.stored.account for statement in found.statements}
    debtors = {banks.of_area(p.area).debtor for p in moved}
    # On the days of a former account its statement is the one.
    found.wanted = {each.account for each in debtors if not there.intersection(each.former)}


def _open_lines(session: Session, day: date) -> list[Any]:
    query = (
        select(L.id, L.row, L.code, L.payment_no, L.batch_no, L.reason, L.amount)
        .join(METADATA.tables["bank_reading"], R.id == L.reading_id)
        .where(L.status == LineStatus.OPEN.value, or_(R.day == day, L.booked_on == day))
    )
    return list(session.execute(query.order_by(L.id)))
