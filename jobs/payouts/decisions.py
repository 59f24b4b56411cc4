"""What people decide about single payments and exceptions (款项认定、异常处理)."""

from typing import NamedTuple

from sqlalchemy import update
from sqlmodel import Session, col, select

from config.text import Text
from jobs.app import App
from jobs.payouts.batches import act
from jobs.payouts.bookings import BY_TWO
from jobs.payouts.known_bookings import known_bookings
from jobs.payouts.statements import booked_whole, unseen_days
from jobs.payouts.stored_statements import BOOKING
from jobs.payouts.unmarked_credits import UNMARKED
from models import BankLine, LineStatus, Payment, PaymentState, Payout, Role
from models.database import affected
from workflow.access.reach import Belongings, Reach
from workflow.moves.actors import find_actor
from workflow.payout.manual_decisions import (
    OddLine,
    explain_booking,
    find_payment,
    give_up,
    overrule,
    record_return,
)
from workflow.payout.repetition import COUNTED, Recurrence
from workflow.shared.errors import ReasonRequiredError, Refusal, WrongRoleError

_PAID = PaymentState.PAID


class UnknownExceptionError(Refusal):
    """No open exception has this number (没有这条待查异常)."""

    code = "unknown_exception"

    def __init__(self, line: int) -> None:
        says = Text(
            "没有编号为 {line} 的待查异常；可用 yidi payout exceptions 查看。",
            "no open exception has the number {line}; see `yidi payout exceptions`.",
        )
        super().__init__(says, line=line)


class Resolution(NamedTuple):
    """What became of an exception; `still_paid` is the payment whose return nobody recorded."""

    line: int
    still_paid: str = ""


def resolve(app: App, line: int, actor: str, reason: str, second: str = "") -> Resolution:
    """Settle an exception with a remark; the line itself stays as the bank sent it.

    Money beside a payment is explained by two cashiers, and its history keeps who they were.
    """
    if not reason.strip():
        raise ReasonRequiredError("payout resolve")
    with app.database.writing() as session:
        who = find_actor(session, actor)
        if Role.CASHIER not in who.roles:
            raise WrongRoleError(actor, "payout resolve", [Role.CASHIER])
        case = _case_of(session, line)
        found = _exception(session, line)
        if found is None or not _of_theirs(case, who.reach):
            raise UnknownExceptionError(line)
        by_two = found.code in BY_TWO or _unseen_second(session, found)
        if case and (by_two or (second and found.code == UNMARKED)):
            two = act(session, app, case.area, actor, reason=reason, second=second)
            odd = OddLine(line, found.amount or 0, found.credit)
            explain_booking(session, case, two, odd)
            case = None
        _close(session, app, line, actor, reason)
        alone = isinstance(case, Payment) and found.code == UNMARKED and case.state == _PAID
        return Resolution(line, case.no if case and alone else "")


def _case_of(session: Session, line: int) -> Payment | Payout | None:
    """The payment or the batch that a line is about, held before the line as everywhere."""
    its = select(BankLine.payment_no, BankLine.batch_no).where(col(BankLine.id) == line)
    payment_no, batch_no = session.exec(its).first() or ("", "")
    if payment_no:
        query = select(Payment).where(Payment.no == payment_no).with_for_update()
        return session.exec(query.execution_options(populate_existing=True)).first()
    names = [name for name in (batch_no, batch_no.rpartition("-")[0]) if name]
    batch = select(Payout).where(col(Payout.no).in_(names)).with_for_update()
    return session.exec(batch.execution_options(populate_existing=True)).first()


def _of_theirs(case: Payment | Payout | None, reach: Reach) -> bool:
    """Whether a line is about their areas; one that names nothing is of whoever works for all."""
    return reach.everything if case is None else reach.covers(Belongings(case.area))


def _exception(session: Session, line: int) -> BankLine | None:
    """The open exception with this number, held."""
    query = select(BankLine).where(col(BankLine.id) == line).with_for_update()
    found = session.exec(query.execution_options(populate_existing=True)).first()
    if found is None or (found.status != LineStatus.OPEN and not _unseen_second(session, found)):
        return None
    return found


def _unseen_second(session: Session, line: BankLine) -> bool:
    """Whether a line read before 0.7.0 is a second booking, which was taken for a repetition then."""
    if line.status != LineStatus.APPLIED or line.result != BOOKING or not line.payment_no:
        return False
    judged = known_bookings(session, [line.payment_no]).lines[line.id or 0]
    return judged.sort is Recurrence.ANOTHER


def _close(session: Session, app: App, line: int, actor: str, reason: str) -> None:
    done = (
        update(BankLine)
        .where(col(BankLine.id) == line)
        .values(
            status=LineStatus.RESOLVED.value, resolved_by=actor, resolved_on=app.today,
            resolution=reason.strip()[:1000],
        )
    )  # fmt: skip
    affected(session, done)


def establish(app: App, no: str, paid: bool, actor: str, second: str, reason: str) -> Payment:
    """Two people (or one and the bank's statements) decide what became of a payment."""
    with app.database.writing() as session:
        payment = find_payment(session, no, app.reach)
        who = act(session, app, payment.area, actor, reason=reason, second=second)
        if paid:
            return overrule(session, no, who)
        unseen, whole = unseen_days(session, app, payment), booked_whole(session, payment)
        return give_up(session, no, who, unseen=unseen, whole=whole)


def establish_returned(
    app: App, no: str, line: int | None, actor: str, second: str, reason: str
) -> Payment:
    """Two cashiers decide that paid money came back, by a credit on the account's statement.

    `line` names the credit where the statement does not name the payment.
    """
    with app.database.writing() as session:
        payment = find_payment(session, no, app.reach)
        who = act(session, app, payment.area, actor, reason=reason, second=second)
        credit = _credit(session, no, line)
        its = (credit.id, credit.amount, credit.booked_on) if credit else (None, None, None)
        record_return(session, no, who, line=its[0], credit=its[1], day=its[2])
        if credit:
            _give(session, credit, no)
            _close(session, app, credit.id or 0, actor, reason)
        session.refresh(payment)
        return payment


def _give(session: Session, credit: BankLine, no: str) -> None:
    """Put the payment at a credit, in every statement that tells of the same one."""
    credit.payment_no, credit.code = no, UNMARKED
    session.flush()
    if credit.bank_ref and not credit.bank_ref.startswith(COUNTED):
        same = (
            update(BankLine)
            .where(
                col(BankLine.payment_no) == "", col(BankLine.bank_ref) == credit.bank_ref,
                col(BankLine.booked_on) == credit.booked_on, col(BankLine.credit),
                col(BankLine.amount) == credit.amount,
            )
            .values(payment_no=no)
        )  # fmt: skip
        affected(session, same)


def _credit(session: Session, no: str, line: int | None) -> BankLine | None:
    """The credit that waits for a decision: the one named, else the one at which the payment stands.

    One that a cashier resolved alone still counts: nothing of it is in the ledger.
    """
    its = col(BankLine.id) == line if line is not None else col(BankLine.payment_no) == no
    query = select(BankLine).where(
        its, col(BankLine.payment_no).in_(("", no)), col(BankLine.credit), BankLine.result == BOOKING,
        col(BankLine.code).in_((UNMARKED, "unmatched_entry")),
        col(BankLine.status).in_((LineStatus.OPEN.value, LineStatus.RESOLVED.value)),
    )  # fmt: skip
    return session.exec(query.order_by(col(BankLine.id))).first()
