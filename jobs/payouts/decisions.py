"""What people decide about single payments and exceptions (款项认定、异常处理)."""

from sqlalchemy import update
from sqlmodel import col

from config.text import Text
from jobs.app import App
from jobs.payouts.batches import act
from jobs.payouts.statements import booked_whole, unseen_days
from models import BankLine, LineStatus, Payment, Role
from models.database import affected
from workflow.moves.actors import find_actor
from workflow.payout.manual_decisions import find_payment, give_up, overrule
from workflow.shared.errors import ReasonRequiredError, Refusal, WrongRoleError


class UnknownExceptionError(Refusal):
    """No open exception has this number (没有这条待查异常)."""

    code = "unknown_exception"

    def __init__(self, line: int) -> None:
        says = Text(
            "没有编号为 {line} 的待查异常；可用 yidi payout exceptions 查看。",
            "no open exception has the number {line}; see `yidi payout exceptions`.",
        )
        super().__init__(says, line=line)


def resolve(app: App, line: int, actor: str, reason: str) -> None:
    """Settle an exception with a remark; the line itself stays as the bank sent it."""
    if not reason.strip():
        raise ReasonRequiredError("payout resolve")
    with app.database.writing() as session:
        who = find_actor(session, actor)
        if Role.CASHIER not in who.roles:
            raise WrongRoleError(actor, "payout resolve", [Role.CASHIER])
        done = (
            update(BankLine)
            .where(col(BankLine.id) == line, col(BankLine.status) == LineStatus.OPEN.value)
            .values(
                status=LineStatus.RESOLVED.value, resolved_by=actor, resolved_on=app.today,
                resolution=reason.strip()[:1000],
            )
        )  # fmt: skip
        if not affected(session, done):
            raise UnknownExceptionError(line)


def establish(app: App, no: str, paid: bool, actor: str, second: str, reason: str) -> Payment:
    """Two people (or one and the bank's statements) decide what became of a payment."""
    with app.database.writing() as session:
        payment = find_payment(session, no)
        who = act(session, app, payment.area, actor, reason=reason, second=second)
        if paid:
            return overrule(session, no, who)
        unseen, whole = unseen_days(session, app, payment), booked_whole(session, payment)
        return give_up(session, no, who, unseen=unseen, whole=whole)
