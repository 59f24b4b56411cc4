"""Recoveries and supplements at the desk (追回、补支办理): one transaction each."""

from datetime import date
from typing import Any

from sqlmodel import Session, col, select

from jobs.app import App
from jobs.office.remarks import payee_remarks
from jobs.payouts.batches import act
from models import Claim, Recovery, RecoveryKind
from workflow.access.reach import Reach
from workflow.access.reached import reached
from workflow.machine.context import MoveRemark
from workflow.moves.acting import Act
from workflow.recovery import decisions
from workflow.recovery.errors import BadAmountError, UnknownRecoveryError
from workflow.recovery.propose import propose
from workflow.shared.errors import UnknownCaseError
from workflow.shared.money import fen


def propose_one(
    app: App, claim_no: str, kind: RecoveryKind, actor: str, *, amount: str, reason: str
) -> Recovery:
    """Propose to recover this much, or to pay it in addition."""
    wanted = fen(amount)
    if wanted is None:
        raise BadAmountError("金额应为元，最多两位小数。", "yuan with at most two decimals.")
    with app.database.writing() as session:
        mine = reached(Claim, app.reach)
        its = select(Claim.no, Claim.area).where(Claim.no == claim_no, mine)
        found = session.exec(its).first() or session.exec(_by_ext_no(claim_no).where(mine)).first()
        if found is None:
            raise UnknownCaseError(claim_no)
        no, area = found
        who = act(session, app, area, actor, reason=reason)
        return propose(session, no, kind, who, amount=wanted)


def _by_ext_no(ext_no: str) -> Any:
    return select(Claim.no, Claim.area).where(Claim.ext_no == ext_no)


def decide(app: App, no: str, actor: str, reason: str, *, set_off: bool) -> Recovery:
    """Decide on a proposal."""
    with app.database.writing() as session:
        return decisions.decide(session, no, _act(session, app, no, actor, reason), set_off=set_off)


def repay(
    app: App, no: str, actor: str, second: str, *, amount: str, voucher: str, paid_on: date
) -> Recovery:
    """Record a repayment."""
    with app.database.writing() as session:
        who = _act(session, app, no, actor, "", second)
        return decisions.repay(session, no, who, amount=amount, voucher=voucher, paid_on=paid_on)


def change_payee(
    app: App, no: str, actor: str, second: str, facts: dict[str, Any]
) -> tuple[Recovery, tuple[MoveRemark, ...]]:
    """Name another account for a supplement that the bank returned; with what looks odd about it."""
    remarks = payee_remarks(app, facts.get("payee_account"), facts.get("payee_bank_code"))
    with app.database.writing() as session:
        who = _act(session, app, no, actor, "", second)
        return decisions.change_payee(session, no, who, facts, remarks), remarks


def uphold(app: App, no: str, actor: str, second: str, reason: str) -> Recovery:
    """Let a supplement go out in spite of its claim's receipts."""
    with app.database.writing() as session:
        return decisions.uphold(session, no, _act(session, app, no, actor, reason, second))


def cancel(app: App, no: str, actor: str, second: str, reason: str) -> Recovery:
    """Cancel what is not repaid or paid yet."""
    with app.database.writing() as session:
        return decisions.cancel(session, no, _act(session, app, no, actor, reason, second))


def area_of(session: Session, no: str, reach: Reach) -> str:
    """The area of a recovery or supplement, of what is within the reach."""
    its = select(Recovery.area).where(col(Recovery.no) == no, reached(Recovery, reach))
    area = session.exec(its).first()
    if area is None:
        raise UnknownRecoveryError(no)
    return area


def _act(session: Session, app: App, no: str, actor: str, reason: str, second: str = "") -> Act:
    return act(session, app, area_of(session, no, app.reach), actor, reason=reason, second=second)
