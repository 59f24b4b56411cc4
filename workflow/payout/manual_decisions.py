"""Decisions on one payment by people (单笔款项办理): by hand with a voucher, not paid, paid after all."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from sqlmodel import Session, col, select

from config.text import Text
from models import Account, Claim, ClaimState, Move, Payment, PaymentState, Payout
from workflow.access.reach import Reach
from workflow.access.reached import reached
from workflow.claim.machine import CLAIM
from workflow.claim.payment_blockers import WHY, spend
from workflow.ledger.posting import balances
from workflow.moves.acting import Act
from workflow.moves.decide import request_move
from workflow.moves.write_one import write_move
from workflow.payout.avoided import avoided_in
from workflow.payout.bank_results import close_batches, pays
from workflow.payout.bulk_moves import move_known
from workflow.payout.context import PaymentContext, PayoutContext
from workflow.payout.drafting import draft
from workflow.payout.locked_payments import lock_payments
from workflow.payout.machine import PAYMENT, PAYOUT
from workflow.payout.returned_payments import no_longer_there
from workflow.shared.errors import GuardFailedError, NotFromHereError, Refusal
from workflow.shared.money import yuan

NOTHING_KNOWN = PaymentContext()
Facts = Mapping[str, str | int | date | None]
OWED_AGAIN = Text(
    "{no} 已更正账号、重新待拨付；请先处理该异常（payout resolve），移出批次，再用 payout hand 登记这笔已付款",
    "{no} has a corrected account and is owed again: resolve the exception (payout resolve), take the "
    "claim out of its batch, and record what was paid with payout hand",
)


class UnknownPaymentError(Refusal):
    """No payment has this number (查无此款项)."""

    code = "unknown_payment"

    def __init__(self, no: str) -> None:
        message = Text(
            "没有编号为 {no} 的拨付款项；可用 yidi why 报销受理号 查看。",
            "there is no payment {no}; `yidi why` on the claim shows its payments.",
        )
        super().__init__(message, no=no)


def record(session: Session, claim: Claim, voucher: str, paid_on: date, act: Act) -> str:
    """Record that this claim was paid by hand; the number of the payment."""
    if claim.state != ClaimState.TO_PAY:
        theirs = [s for s in CLAIM.steps_from(claim.state) if s.by & act.actor.roles]
        raise NotFromHereError(
            claim.no, "payout hand", CLAIM.state_of(claim), theirs,
            ended=claim.state in CLAIM.final,
        )  # fmt: skip
    day, now = act.moment.today, act.now
    spend(session, [claim.id or 0], day)
    drafted = draft(
        session, claim.area, "hand", day=day, now=now, actor=act.actor.name, most=1,
        only=[claim.no], in_batch=False,
    )  # fmt: skip
    if drafted.left_out or not drafted.planned:
        why = WHY[drafted.left_out[0][1]] if drafted.left_out else WHY["claim_moved"]
        raise GuardFailedError("payable_now", why, {}, None)
    payment = find_payment(session, drafted.planned[0], act.actor.reach)
    scheduled = CLAIM.step("schedule_payment", source=ClaimState.TO_PAY.value)
    columns = ("payment_no", "batch_no", "bank_result")
    move_known(
        session, CLAIM, scheduled, act.moment, now, columns, [(claim.id, payment.no, "", "")]
    )
    second = act.second.name if act.second else ""
    facts: dict[str, str | date] = {"voucher": voucher, "paid_on": paid_on, "second": second}
    _decided(session, payment, "hand", facts, act)
    pays(session, [payment], "confirm", PaymentState.SENT.value, act)
    return payment.no


def give_up(
    session: Session, no: str, act: Act, *, unseen: tuple[date, ...], whole: str = ""
) -> Payment:
    """Establish that a payment without a result was not paid: it may be paid again after that.

    `unseen` are the days without a statement, `whole` what the bank booked as one sum of its batch.
    """
    payment = find_payment(session, no, act.actor.reach)
    facts = {"second": act.second.name} if act.second else {}
    _decided(
        session, payment, "give_up", facts, act, PaymentContext(unseen=unseen, booked_whole=whole)
    )
    pays(session, [payment], "fail", PaymentState.UNKNOWN.value, act)
    close_batches(session, {payment.batch_id} if payment.batch_id else set(), act)
    return payment


def overrule(session: Session, no: str, act: Act) -> Payment:
    """Establish that a payment which failed was paid after all, as a later answer says.

    Once the account was corrected its money is owed anew: then the payment is recorded by hand.
    """
    payment = find_payment(session, no, act.actor.reach)
    back = balances(session, payment.claim_id, payment.part)[Account.BACK]
    if payment.state == PaymentState.FAILED and back < payment.amount:
        raise GuardFailedError("not_owed_again", OWED_AGAIN, {"no": payment.claim_no}, None)
    facts = {"second": act.second.name} if act.second else {}
    _decided(session, payment, "overrule", facts, act)
    pays(session, [payment], "confirm", PaymentState.FAILED.value, act)
    return payment


def record_return(
    session: Session, no: str, act: Act, *, line: int | None, credit: int | None, day: date | None
) -> Payment:
    """Establish that paid money came back as a credit which the bank did not call a return.

    The claim waits for another account after that. `credit` is what the line of the statement shows.
    """
    held = lock_payments(session, [no], [no])
    payment = find_payment(session, no, act.actor.reach)
    gone = no_longer_there(session, held.values()).get(payment.id or 0, "")
    facts: Facts = {"second": _second(act), "bank_line": line, "booked_on": day}
    known = PaymentContext(credit=credit, gone=gone)
    _decided(session, payment, "record_return", facts, act, known)
    pays(session, [payment], "bounce", PaymentState.PAID.value, act)
    return payment


class OddLine(NamedTuple):
    """A booking of the bank that is none of a payment's, or of a batch's; `amount` in 分."""

    line: int
    amount: int
    credit: bool


def explain_booking(session: Session, case: Payment | Payout, act: Act, odd: OddLine) -> None:
    """Establish that a booking is none of the payment's: the ledger stays, and its history says why."""
    facts: Facts = {
        "second": _second(act), "bank_line": odd.line, "amount": yuan(odd.amount),
        "credit": odd.credit,
    }  # fmt: skip
    if isinstance(case, Payment):
        _decided(session, case, "explain_booking", facts, act)
        return
    given = {name: value for name, value in facts.items() if value not in ("", None)}
    people = avoided_in(session, case, act.actor, act.second)
    context = PayoutContext(second=act.second, people=people)
    step, request = request_move(
        PAYOUT, case, "explain_booking", act, given, lambda _payload: context, lambda: context
    )
    write_move(session, PAYOUT, case, step, request, act.now)


def _second(act: Act) -> str:
    return act.second.name if act.second else ""


def find_payment(session: Session, no: str, reach: Reach) -> Payment:
    """The payment with this number, of what is within the reach; held."""
    query = select(Payment).where(col(Payment.no) == no, reached(Payment, reach))
    query = query.with_for_update()
    payment = session.exec(query.execution_options(populate_existing=True)).first()
    if payment is None:
        raise UnknownPaymentError(no)
    return payment


def claim_approvers(session: Session, payment: Payment) -> frozenset[str]:
    """Who approved the claim that it pays."""
    query = select(Move.actor).where(
        Move.machine == CLAIM.name, Move.case_id == payment.claim_id, Move.trigger == "approve"
    )
    return frozenset(session.exec(query))


def _decided(
    session: Session,
    payment: Payment,
    trigger: str,
    facts: Facts,
    act: Act,
    known: PaymentContext = NOTHING_KNOWN,
) -> None:
    given = {name: value for name, value in facts.items() if value not in ("", None)}
    context = replace(known, second=act.second, approvers=claim_approvers(session, payment))
    step, request = request_move(
        PAYMENT, payment, trigger, act, given, lambda _payload: context, lambda: context
    )
    write_move(session, PAYMENT, payment, step, request, act.now)
