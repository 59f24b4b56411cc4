"""The moves of payments by the bank's answers (银行结果入账): matched by number, in any order, any number of times.

An answer that contradicts what is known never overwrites it: it becomes an exception.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import bindparam, func, select, update
from sqlmodel import Session

from models import METADATA, ClaimState, LineStatus, Payment, PaymentState, PayoutState, Way
from models.database import affected
from workflow.claim.machine import CLAIM
from workflow.moves.acting import Act
from workflow.payout.bulk_moves import move_known
from workflow.payout.locked_payments import LockedPayment, lock_payments
from workflow.payout.machine import PAYMENT, PAYOUT
from workflow.payout.returned_payments import no_longer_there

P, B = (METADATA.tables[name].c for name in ("payment", "payout"))
S = PaymentState
UNDER_WAY = (S.SENT.value, S.UNKNOWN.value)
KNOWN = {
    ("paid", S.PAID), ("pending", S.PAID), ("failed", S.FAILED), ("returned", S.FAILED),
    ("pending", S.FAILED), ("returned", S.RETURNED), ("failed", S.RETURNED),
    ("pending", S.RETURNED),
    # It was paid before it came back: the two files only came in another order.
    ("paid", S.RETURNED),
}  # fmt: skip
"""Results that say nothing new of a payment in this state."""
TRIGGERS = {"paid": "confirm", "failed": "fail", "returned": "bounce"}
ENDS = {"confirm": S.PAID, "fail": S.FAILED, "bounce": S.RETURNED}


class BankResult(NamedTuple):
    """One line of the bank about one payment. Money in 分."""

    payment_no: str
    result: str
    amount: int | None
    payee_account: str
    reason_code: str
    reason: str
    bank_ref: str
    booked_on: date | None


class Verdict(NamedTuple):
    """The verdict on a line: its status, and the code of an exception."""

    status: LineStatus
    code: str = ""


class Change(NamedTuple):
    """A move that an answer brings about."""

    held: LockedPayment
    trigger: str
    source: str
    answer: BankResult


def judge(state: str, held: LockedPayment, answer: BankResult) -> Verdict:
    """The verdict on an answer about a payment in this state."""
    if state in (S.PLANNED, S.DROPPED) or held.way != "bank":
        return Verdict(LineStatus.OPEN, "never_sent")
    if answer.amount is not None and answer.amount != held.amount:
        return Verdict(LineStatus.OPEN, "amount_differs")
    if answer.payee_account and answer.payee_account != held.payee_account:
        return Verdict(LineStatus.OPEN, "account_differs")
    if (answer.result, S(state)) in KNOWN:
        return Verdict(LineStatus.REPEATED)
    if answer.result == "pending":
        return Verdict(LineStatus.PENDING)
    if state in UNDER_WAY or (answer.result == "returned" and state == S.PAID):
        return Verdict(LineStatus.APPLIED)
    return Verdict(LineStatus.OPEN, "contradicts")


def with_the_bank(session: Session, batch_no: str) -> tuple[set[str], set[str]]:
    """The payments of a batch that have no result yet, and those that the bank has paid."""
    query = select(P.no, P.state).where(P.batch_no == batch_no, P.way == Way.BANK.value)
    found = session.execute(query.where(P.state.in_((*UNDER_WAY, S.PAID.value)))).all()
    open_ = {no for no, state in found if state in UNDER_WAY}
    return open_, {no for no, _ in found} - open_


def apply(session: Session, answers: Sequence[BankResult], act: Act) -> list[Verdict]:
    """Take the moves that these answers bring about; the verdict on each, in their order.

    `act.moment` gives the day; all payments are of its area.
    """
    returned = {answer.payment_no for answer in answers if answer.result == "returned"}
    held = lock_payments(session, {answer.payment_no for answer in answers}, returned)
    short = no_longer_there(session, held.values())
    state = {no: each.state for no, each in held.items()}
    verdicts: list[Verdict] = []
    changes: list[list[Change]] = [[]]
    for answer in answers:
        its = held.get(answer.payment_no)
        if its is None:
            verdicts.append(Verdict(LineStatus.OPEN, "unknown_payment"))
            continue
        verdict = judge(state[its.no], its, answer)
        if verdict.status is LineStatus.APPLIED:
            source = state[its.no]
            if source == S.PAID and its.id in short:
                verdict = Verdict(LineStatus.OPEN, short[its.id])
            else:
                trigger = TRIGGERS[answer.result]
                if source != its.state:
                    # A second move of the same payment comes after all first ones.
                    changes.append([])
                changes[-1].append(Change(its, trigger, source, answer))
                state[its.no] = ENDS[trigger].value
        verdicts.append(verdict)
    for wave in changes:
        _take(session, wave, act)
    close_batches(session, {each.batch_id for each in held.values() if each.batch_id}, act)
    return verdicts


def _take(session: Session, changes: Sequence[Change], act: Act) -> None:
    """The moves of payments, and with each the move of what it pays."""
    groups: dict[tuple[str, str], list[Change]] = defaultdict(list)
    for change in changes:
        groups[change.trigger, change.source].append(change)
    columns = ("reason_code", "reason", "bank_ref", "booked_on")
    for (trigger, source), these in groups.items():
        rows = [
            (c.held.id, c.answer.reason_code, c.answer.reason, c.answer.bank_ref,
             c.answer.booked_on or act.moment.today)
            for c in these
        ]  # fmt: skip
        step = PAYMENT.step(trigger, source=source)
        move_known(session, PAYMENT, step, act.moment, act.now, columns, rows)
        pays(session, [c.held for c in these], trigger, source, act)


def pays(
    session: Session, held: Sequence[LockedPayment | Payment], trigger: str, source: str, act: Act
) -> None:
    """What a payment's move means for the claim, or for the supplement, that it pays."""
    claim, result, stands = "confirm_payment", "paid", ClaimState.PAYING
    if source == S.FAILED:
        # Established by people: it was paid after all.
        claim, stands = "establish_paid", ClaimState.PAYMENT_FAILED
    elif trigger == "bounce" and source == S.PAID:
        claim, result, stands = "bounce", "returned", ClaimState.PAID
    elif trigger != "confirm":
        claim, result = "fail_payment", "failed"
    rows = sorted((each.claim_id, result) for each in held if not each.part)
    step = CLAIM.step(claim, source=stands.value)
    move_known(session, CLAIM, step, act.moment, act.now, ("bank_result",), rows)
    supplements = [each.part for each in held if each.part]
    if supplements:
        from workflow.recovery.supplements import paid_or_not

        paid_or_not(session, supplements, trigger == "confirm", act)


def close_batches(session: Session, batches: Iterable[int], act: Act) -> None:
    """Count what is still open in each batch; one without anything open is settled."""
    done: list[tuple[int]] = []
    batches = sorted(batches)
    # Two readings about one batch count one after the other, because else neither sees the last one.
    held = select(B.id).where(B.id.in_(batches)).order_by(B.id)
    session.execute(held.with_for_update()).all()
    for batch in batches:
        left = session.execute(
            select(func.count()).where(P.batch_id == batch, P.state.in_(UNDER_WAY))
        ).scalar_one()
        table = METADATA.tables["payout"]
        affected(
            session,
            update(table).where(table.c.id == batch).values(open_items=bindparam("left", left)),
        )
        state = session.execute(select(B.state).where(B.id == batch)).scalar_one()
        if not left and state in (PayoutState.SENT, PayoutState.UNKNOWN):
            done.append((batch,))
    move_known(session, PAYOUT, PAYOUT.step("settle"), act.moment, act.now, (), done)
