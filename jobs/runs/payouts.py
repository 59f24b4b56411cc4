"""Draft what is owed as payout batches (编制拨付批次); mark what the bank leaves unanswered (拨付结果逾期)."""

from functools import partial

from sqlmodel import Session, col, select

from jobs.payouts.batches import build
from jobs.runner.work import WHOLE_KEY, Work
from models import Claim, ClaimState, Recovery, RecoveryKind, RecoveryState
from workflow.machine.context import SYSTEM
from workflow.moves.keyset import Key
from workflow.payout.machine import PAYMENT, PAYOUT


def watch_payouts(work: Work) -> None:
    """Payments and batches without a result after the set number of working days become unknown."""
    work.move_all(PAYMENT, PAYMENT.step("lose"))
    work.move_all(PAYOUT, PAYOUT.step("lose"), stage="lose_batch")


def build_payouts(work: Work) -> None:
    """Draft the batches of every area that owes anything; on a day off nothing is drafted.

    A draft binds nobody: a cashier looks at it and signs it, or voids it.
    """
    if not work.app.calendar.works(work.day):
        return
    for area in work.due({area: partial(_owes, area) for area in work.areas}):
        work.once("build", area, partial(_build, work, area))


def _owes(area: str, session: Session, after: Key | None, _size: int) -> Key | None:
    """Whether anything may be owed in an area; payments in batches are left out later."""
    claims = select(Claim.id).where(Claim.area == area, col(Claim.state) == ClaimState.TO_PAY)
    more = select(Recovery.id).where(
        Recovery.area == area,
        Recovery.kind == RecoveryKind.SUPPLEMENT.value,
        Recovery.state == RecoveryState.OPEN.value,
    )
    waiting = any(session.exec(query.limit(1)).first() for query in (claims, more))
    return WHOLE_KEY if after is None and waiting else None


def _build(work: Work, area: str, session: Session) -> dict[str, int | list[str]]:
    drafted = build(session, work.app, area, SYSTEM, work.day)
    return {
        "batches": [batch.no for batch in drafted.batches],
        "payments": sum(batch.items for batch in drafted.batches),
        "left_out": len(drafted.left_out),
    }
