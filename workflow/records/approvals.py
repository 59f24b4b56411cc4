"""What waits to be approved (复核、审批): amounts, funds, and what makes a claim an exception."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import func, select
from sqlmodel import Session

from models import METADATA
from workflow.claim.amount_guards import drawn
from workflow.claim.machine import CLAIM
from workflow.ledger.posting import approved_shares
from workflow.machine.context import BusinessDay
from workflow.moves.history import sampling_key

TABLE, MOVE = METADATA.tables["claim"], METADATA.tables["move"]
OF_PAYEES = ("change_payee", "correct_account")


class ToApprove(NamedTuple):
    """What an approver looks at first of one claim."""

    id: int
    version: int
    payable: int | None
    intended: str
    """The outcome that a reviewer intends (拟不予支付、拟不予受理); "" where none."""
    cut: bool
    payee_changed: bool
    sampled: bool

    @property
    def exception(self) -> bool:
        """Whether somebody looks at it before the plain ones."""
        return self.cut or self.payee_changed or self.sampled


def to_approve(session: Session, ids: Sequence[int], day: BusinessDay) -> dict[int, ToApprove]:
    """What an approver looks at of these claims, in one statement."""
    c = TABLE.c
    changed = select(MOVE.c.case_id).where(
        MOVE.c.machine == CLAIM.name, MOVE.c.case_id == c.id, MOVE.c.trigger.in_(OF_PAYEES)
    )
    query = select(
        c.id, c.no, c.area, c.version, c.payable, c.refusal, c.disallowed,
        changed.exists().label("changed"),
    ).where(c.id.in_(ids))  # fmt: skip
    key = sampling_key(session)
    return {
        row.id: ToApprove(
            row.id, row.version, row.payable, str((row.refusal or {}).get("outcome", "")),
            bool(row.disallowed), bool(row.changed),
            drawn(row.no, day.moment(row.area).rules, key),
        )
        for row in session.execute(query)
    }  # fmt: skip


def by_fund(session: Session, ids: Sequence[int]) -> dict[str, int]:
    """What each fund would pay for these claims, in 分."""
    shares = approved_shares(TABLE.c.id.in_(ids)).subquery()
    query = select(shares.c.fund, func.sum(shares.c.amount)).group_by(shares.c.fund)
    found = session.execute(query.order_by(shares.c.fund))
    return {fund: int(amount) for fund, amount in found if amount}
