"""The entries of recoveries and supplements (追回、补支记账): what stands where, and what is moved by fund."""

from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy import ColumnElement, and_, case, func, or_, select
from sqlmodel import Session

from models import METADATA, Account, EntryKind, Recovery, RecoveryKind, RecoveryState
from workflow.ledger.funds import OTHER, POOLS
from workflow.ledger.posting import net, standing
from workflow.machine.machine import StepPosting

ENTRY, PAYMENT, RECOVERY = (METADATA.tables[n] for n in ("entry", "payment", "recovery"))
PartAndFund = tuple[str, str]
"""A part of the claim ("" or a supplement), and a fund."""
FundAmounts = dict[PartAndFund, int]

CLAIMED = StepPosting(EntryKind.DECIDE, Account.PAID, Account.RECOVERABLE)
OWED = StepPosting(EntryKind.DECIDE, Account.FUND, Account.PAYABLE)
REPAID = StepPosting(EntryKind.REPAY, Account.RECOVERABLE, Account.FUND)
OFFSET = StepPosting(EntryKind.OFFSET, Account.RECOVERABLE, Account.FUND)
KEPT_BACK = StepPosting(EntryKind.OFFSET, Account.PAYABLE, Account.PAID)
OWED_AGAIN = StepPosting(EntryKind.CORRECT, Account.BACK, Account.PAYABLE)
LET_GO = StepPosting(EntryKind.CANCEL, Account.RECOVERABLE, Account.PAID)
NOT_OWED = (
    StepPosting(EntryKind.CANCEL, Account.PAYABLE, Account.FUND),
    StepPosting(EntryKind.CANCEL, Account.BACK, Account.FUND),
)


def write(
    session: Session, recovery: Recovery, books: StepPosting, amounts: Mapping[PartAndFund, int],
    day: date, now: datetime, *, ref: str = "", claim_id: int | None = None, area: str = "",
) -> None:  # fmt: skip
    """Post these amounts on the recovery's claim, or on another one."""
    rows = [
        {
            "claim_id": claim_id or recovery.claim_id, "part": part, "fund": fund,
            "area": area or recovery.area, "amount": amount, "ref": ref or recovery.no,
            "source": books.source.value, "dest": books.dest.value, "kind": books.kind.value,
            "day": day, "at": now,
        }
        for (part, fund), amount in sorted(amounts.items()) if amount
    ]  # fmt: skip
    if rows:
        session.execute(ENTRY.insert(), rows)


def on_account(
    session: Session, claim_id: int, account: Account, part: str | None = None
) -> FundAmounts:
    """What stands on an account of a claim, by part and fund."""
    which = ENTRY.c.claim_id == claim_id
    if part is not None:
        which = and_(which, ENTRY.c.part == part)
    return _summed(session, account, which)


def still_owed(session: Session, recovery: Recovery) -> FundAmounts:
    """What is still to come back for this recovery, by part and fund."""
    setting_off = select(PAYMENT.c.no).where(PAYMENT.c.kept_back_no == recovery.no)
    its = or_(
        ENTRY.c.ref == recovery.no,
        and_(ENTRY.c.kind == EntryKind.OFFSET.value, ENTRY.c.ref.in_(setting_off)),
    )
    which = and_(ENTRY.c.claim_id == recovery.claim_id, its)
    return _summed(session, Account.RECOVERABLE, which)


def _summed(session: Session, account: Account, which: ColumnElement[bool]) -> FundAmounts:
    found = standing(account, which).subquery()
    rows = session.execute(select(found.c.part, found.c.fund, found.c.amount))
    return {(part, fund): int(amount) for part, fund, amount in rows}


def came_back(session: Session, recovery: Recovery) -> dict[str, int]:
    """What has come back for a recovery, by fund: of what was decided, what is neither owed nor let go."""
    which = and_(ENTRY.c.claim_id == recovery.claim_id, ENTRY.c.ref == recovery.no)
    let_go = and_(
        which, ENTRY.c.kind == EntryKind.CANCEL.value, ENTRY.c.source == Account.RECOVERABLE.value
    )
    asked = and_(
        which, ENTRY.c.kind == EntryKind.DECIDE.value, ENTRY.c.dest == Account.RECOVERABLE.value
    )
    total = func.sum(case((let_go, -ENTRY.c.amount), else_=ENTRY.c.amount))
    query = select(ENTRY.c.fund, total).where(or_(let_go, asked)).group_by(ENTRY.c.fund)
    return {fund: int(amount) for fund, amount in session.execute(query)}


def by_fund(amounts: Mapping[PartAndFund, int]) -> dict[str, int]:
    """Amounts summed up by fund alone."""
    sums: dict[str, int] = {}
    for (_part, fund), amount in sorted(amounts.items()):
        sums[fund] = sums.get(fund, 0) + amount
    return sums


def paid(session: Session, claim_id: int) -> dict[str, int]:
    """What each fund has paid for a claim, supplements included, and not recovered."""
    return by_fund(on_account(session, claim_id, Account.PAID))


def taken_from(there: Mapping[PartAndFund, int], funds: Mapping[str, int]) -> FundAmounts:
    """From which parts these amounts are taken: from the claim's own first."""
    found: FundAmounts = {}
    for fund, wanted in funds.items():
        left = wanted
        for part, of in sorted(there):
            if of == fund and left:
                found[part, fund] = min(left, there[part, fund])
                left -= found[part, fund]
        if left:
            raise AssertionError(f"{left} of {fund} does not stand as paid")
    return found


def proposed(session: Session, claim_id: int, kind: RecoveryKind) -> dict[str, int]:
    """What is proposed and not decided, by fund."""
    sums: dict[str, int] = {}
    query = select(RECOVERY.c.funds, RECOVERY.c.shift).where(
        RECOVERY.c.claim_id == claim_id,
        RECOVERY.c.kind == kind.value,
        RECOVERY.c.state == RecoveryState.PROPOSED.value,
    )
    for funds, shift in session.execute(query):
        for fund, amount in funds.items():
            sums[fund] = sums.get(fund, 0) + amount
        for fund, amount in shift.items():
            sums[fund] = sums.get(fund, 0) + max(0, -amount)
    return sums


def owed_or_paid(session: Session, claim_id: int) -> int:
    """All that a claim and its supplements have come to, less what was or is being recovered."""
    accounts = (Account.PAYABLE, Account.BANK, Account.PAID, Account.BACK)
    query = select(net(*accounts)).where(ENTRY.c.claim_id == claim_id)
    waiting = proposed(session, claim_id, RecoveryKind.SUPPLEMENT)
    return int(session.execute(query).scalar_one()) + sum(waiting.values())


def pool_of(insutype: str) -> str:
    """The pooled fund of an insurance type (险种)."""
    return next((fund for kind, fund in POOLS if insutype.startswith(kind)), OTHER)


def in_the_bank(session: Session, recovery: Recovery) -> int:
    """What of a supplement is in the bank's hands."""
    query = select(func.coalesce(net(Account.BANK), 0)).where(
        ENTRY.c.claim_id == recovery.claim_id, ENTRY.c.part == recovery.no
    )
    return int(session.execute(query).scalar_one())
