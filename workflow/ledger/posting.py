"""Posting in the ledger (记账): a step moves money between a claim's accounts, for many claims at once.

Amounts are never given: an approval takes them from the calculation, fund by fund, everything
later moves what stands on an account. Nothing is edited; a reversal is a new entry the other way.
"""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Date,
    FromClause,
    Select,
    SelectBase,
    String,
    and_,
    case,
    cast,
    func,
    literal,
    select,
    union_all,
)
from sqlmodel import Session

from models import METADATA, Account, EntryKind
from models.base import UtcInstant
from models.database import affected
from models.keys import written
from workflow.ledger.funds import OTHER, POOLS, SHARES
from workflow.machine.machine import CaseMachine, Step, StepPosting
from workflow.shared.sql_types import Expression

ENTRY, CLAIM, PAYMENT, CALCULATION = (
    METADATA.tables[name] for name in ("entry", "claim", "payment", "calculation")
)
COLUMNS = (
    "claim_id", "part", "area", "fund", "source", "dest", "amount", "kind", "ref", "day", "at",
)  # fmt: skip
Share = tuple[int, str, str, str, int, str]
"""Claim, part, area, fund, amount and ref of what is to be posted."""
Ids = Sequence[int | None] | SelectBase


def post_step(
    session: Session, machine: CaseMachine, step: Step, ids: Ids, day: date, at: datetime
) -> int:
    """Post what a step moves, for the cases with these ids; how many entries were written."""
    return sum([_post(session, machine.name, books, ids, day, at) for books in step.postings])


def _post(
    session: Session, machine: str, books: StepPosting, ids: Ids, day: date, at: datetime
) -> int:
    if books.source is Account.FUND and machine == "claim":
        rows: SelectBase = approved_shares(CLAIM.c.id.in_(ids))
    elif machine == "payment":
        rows = _of_payments(books, ids)
    else:
        its = and_(ENTRY.c.claim_id.in_(ids), ENTRY.c.part == "")
        if books.source is Account.RECOVERABLE:
            # Only what this step put there itself, because the recovery keeps what it asks for.
            its = and_(its, ENTRY.c.kind == books.kind.value)
        rows = standing(books.source, its)
    return write_entries(session, books, rows.subquery(), day, at)


def write_entries(
    session: Session, books: StepPosting, found: FromClause, day: date, at: datetime
) -> int:
    """Entries for rows of claim, part, area, fund, amount and ref."""
    values: dict[str, Expression] = {
        "claim_id": found.c.claim_id, "part": found.c.part, "area": found.c.area,
        "fund": found.c.fund, "amount": found.c.amount, "ref": found.c.ref,
        "source": literal(books.source.value, String), "dest": literal(books.dest.value, String),
        "kind": literal(books.kind.value, String), "day": literal(day, Date),
        "at": literal(at, UtcInstant),
    }  # fmt: skip
    rows = select(*(values[name] for name in COLUMNS)).where(found.c.amount > 0)
    return affected(
        session, ENTRY.insert().from_select(list(COLUMNS), rows, include_defaults=False)
    )


def approved_shares(which: ColumnElement[bool]) -> SelectBase:
    """What each fund owes on approved claims: as calculated, else on the account of no known fund."""
    calculated = and_(
        CALCULATION.c.id == CLAIM.c.calculation_id,
        CALCULATION.c.fund_pay_sumamt == CLAIM.c.payable,
        CLAIM.c.payable_source == "calculated",
    )
    known = [
        _owed(fund, CALCULATION.c[column]).join(CALCULATION, calculated).where(which)
        for column, fund in (("hifp_pay", _pool()), *((c, literal(f, String)) for c, f in SHARES))
    ]
    unknown = _owed(literal(OTHER, String), CLAIM.c.payable).where(
        which, CLAIM.c.payable > 0, ~select(CALCULATION.c.id).where(calculated).exists()
    )
    return union_all(*known, unknown)


def _owed(fund: ColumnElement[str], amount: ColumnElement[int]) -> Select[*Share]:
    return select(
        CLAIM.c.id.label("claim_id"), literal("", String).label("part"), CLAIM.c.area,
        fund.label("fund"), amount.label("amount"), literal("", String).label("ref"),
    ).select_from(CLAIM)  # fmt: skip


def _pool() -> ColumnElement[str]:
    """The pooled fund of the person's insurance (统筹基金)."""
    kinds = [(CLAIM.c.insutype.startswith(kind), literal(fund, String)) for kind, fund in POOLS]
    return case(*kinds, else_=literal(OTHER, String))


def net(*accounts: Account) -> ColumnElement[int]:
    """What stands on these accounts, summed over entries."""
    names = [account.value for account in accounts]
    gain = case((written(ENTRY.c.dest, names), ENTRY.c.amount), else_=0)
    loss = case((written(ENTRY.c.source, names), ENTRY.c.amount), else_=0)
    # PostgreSQL sums up to a decimal.
    found: ColumnElement[int] = cast(func.coalesce(func.sum(gain - loss), 0), BigInteger)
    return found


def standing(
    account: Account, which: ColumnElement[bool], ref: ColumnElement[str] | None = None
) -> Select[*Share]:
    """All that stands on an account, by claim, part and fund."""
    key = (ENTRY.c.claim_id, ENTRY.c.part, ENTRY.c.area, ENTRY.c.fund)
    of = literal("", String) if ref is None else ref
    return (
        select(*key, net(account).label("amount"), of.label("ref"))
        .where(which)
        .group_by(*key, *([] if ref is None else [ref]))
        .having(net(account) > 0)
    )


def _of_payments(books: StepPosting, ids: Ids) -> Select[*Share]:
    """A payment takes to the bank all that is payable; later steps move what it took there."""
    its = and_(ENTRY.c.claim_id == PAYMENT.c.claim_id, ENTRY.c.part == PAYMENT.c.part)
    if books.kind is EntryKind.SEND:
        return standing(
            books.source, and_(its, PAYMENT.c.id.in_(ids), PAYMENT.c.amount > 0), PAYMENT.c.no
        )
    return select(
        ENTRY.c.claim_id, ENTRY.c.part, ENTRY.c.area, ENTRY.c.fund, ENTRY.c.amount, ENTRY.c.ref
    ).where(
        ENTRY.c.ref.in_(select(PAYMENT.c.no).where(PAYMENT.c.id.in_(ids))),
        ENTRY.c.kind == EntryKind.SEND.value,
    )


def balances(session: Session, claim_id: int, part: str = "") -> dict[Account, int]:
    """What stands on every account of one claim. 分"""
    query = select(*(net(account).label(account.value) for account in Account)).where(
        ENTRY.c.claim_id == claim_id, ENTRY.c.part == part
    )
    row = session.execute(query).one()
    return {account: int(row[n]) for n, account in enumerate(Account)}


def by_fund(session: Session, claim_id: int, account: Account, part: str = "") -> dict[str, int]:
    """What stands on one account of a claim, by fund. 分"""
    found = standing(account, and_(ENTRY.c.claim_id == claim_id, ENTRY.c.part == part)).subquery()
    rows = session.execute(select(found.c.fund, found.c.amount))
    return {fund: int(amount) for fund, amount in rows}


def withheld(session: Session, claim_id: int) -> dict[str, int]:
    """What of an approved amount was withheld in the end, by fund. 分"""
    query = select(ENTRY.c.fund, func.sum(ENTRY.c.amount)).where(
        ENTRY.c.claim_id == claim_id,
        ENTRY.c.kind == EntryKind.WITHHOLD.value,
        ENTRY.c.dest == Account.FUND.value,
    )
    rows = session.execute(query.group_by(ENTRY.c.fund))
    return {fund: int(amount) for fund, amount in rows}


OPENED = {"paid": Account.PAID, "payment_failed": Account.BACK}
"""The account with the money of a claim that comes to us in this state; else it is payable."""


def open_balances(session: Session, ids: Ids, day: date, at: datetime) -> int:
    """Opening entries (期初) for claims that come to us approved, or paid, elsewhere; once for each."""
    whole = CLAIM.c.id.in_(ids)
    stands = case((CLAIM.c.state == "suspended", CLAIM.c.return_to), else_=CLAIM.c.state)
    fresh = ~select(ENTRY.c.id).where(ENTRY.c.claim_id == CLAIM.c.id).exists()
    owing = and_(whole, fresh, CLAIM.c.payable > 0, stands.in_(("to_pay", "paying", *OPENED)))
    first = StepPosting(EntryKind.OPENING, Account.FUND, Account.PAYABLE)
    written = write_entries(session, first, approved_shares(owing).subquery(), day, at)
    for state, account in OPENED.items():
        there = select(CLAIM.c.id).where(whole, CLAIM.c.state == state)
        rows = standing(Account.PAYABLE, ENTRY.c.claim_id.in_(there))
        books = StepPosting(EntryKind.OPENING, Account.PAYABLE, account)
        written += write_entries(session, books, rows.subquery(), day, at)
    return written
