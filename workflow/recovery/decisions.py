"""What people decide and do about recoveries and supplements (追回、补支办理): posted with each move."""

from dataclasses import replace
from datetime import date

from sqlmodel import Session, col, select

from models import (
    Account,
    Claim,
    Move,
    PostingKind,
    Recovery,
    RecoveryKind,
    RecoveryState,
)
from workflow.benefit.postings import correct
from workflow.claim.payment_blockers import doubts_of
from workflow.machine.context import AnyRequest, MoveRemark
from workflow.machine.machine import Step
from workflow.machine.payloads import Given
from workflow.moves.acting import Act
from workflow.moves.decide import request_move
from workflow.moves.write_one import write_move
from workflow.recovery import postings
from workflow.recovery.context_load import recovery_context
from workflow.recovery.errors import UnknownRecoveryError, VoucherUsedError
from workflow.recovery.fund_shift import shift
from workflow.recovery.machine import RECOVERY
from workflow.recovery.payloads import Repayment
from workflow.recovery.pro_rata import share_out
from workflow.recovery.propose import hold_claim
from workflow.shared.json_types import Json, JsonObject


def find(session: Session, no: str) -> Recovery:
    """The recovery or supplement with this number, held."""
    query = select(Recovery).where(col(Recovery.no) == no).with_for_update()
    found = session.exec(query.execution_options(populate_existing=True)).first()
    if found is None:
        raise UnknownRecoveryError(no)
    return found


def hold(session: Session, no: str) -> tuple[Claim, Recovery]:
    """The claim behind a recovery, and the recovery, held in this order."""
    claim_no = session.exec(select(Recovery.claim_no).where(col(Recovery.no) == no)).first()
    if claim_no is None:
        raise UnknownRecoveryError(no)
    return hold_claim(session, claim_no), find(session, no)


def decide(session: Session, no: str, act: Act, *, set_off: bool = False) -> Recovery:
    """Decide what another person proposed: from here on the amount is owed, fund by fund.

    What rests on a new calculation moves the person's benefit years with it.
    """
    claim, recovery = hold(session, no)
    recovers = recovery.kind == RecoveryKind.RECOVER
    step, request = _ask(session, recovery, "decide", {"set_off": set_off}, act)
    day, now = act.moment.today, act.now
    if recovers:
        there = postings.on_account(session, recovery.claim_id, Account.PAID)
        postings.write(
            session,
            recovery,
            postings.CLAIMED,
            postings.taken_from(there, recovery.funds),
            day,
            now,
        )
    else:
        owed = {(recovery.no, fund): amount for fund, amount in recovery.funds.items()}
        postings.write(session, recovery, postings.OWED, owed, day, now)
    shift(session, recovery, day, now)
    write_move(session, RECOVERY, recovery, step, request, now)
    if recovery.calculation_id:
        correct(session, claim, recovery.calculation_id, PostingKind.CORRECTED, day, now)
    return find(session, no)


def repay(
    session: Session, no: str, act: Act, *, amount: Json, voucher: str, paid_on: date
) -> Recovery:
    """Record money that came back, whole or in part; two cashiers. `amount` in yuan."""
    _, recovery = hold(session, no)
    facts = {"amount": amount, "voucher": voucher, "paid_on": paid_on, **_second(act)}
    step, request = _ask(session, recovery, "repay", facts, act)
    repayment = request.payload
    assert isinstance(repayment, Repayment), repayment
    _new_voucher(session, recovery, repayment.voucher)
    shares = share_out(repayment.amount, postings.still_owed(session, recovery))
    postings.write(session, recovery, postings.REPAID, shares, act.moment.today, act.now)
    write_move(session, RECOVERY, recovery, step, request, act.now)
    return find(session, no)


def _new_voucher(session: Session, recovery: Recovery, voucher: str) -> None:
    """One piece of paper is money that came back once."""
    repaid = select(Move).where(
        Move.machine == RECOVERY.name, Move.case_id == recovery.id, Move.trigger == "repay"
    )
    for move in session.exec(repaid):
        if (move.facts or {}).get("voucher") == voucher:
            raise VoucherUsedError(recovery.no, voucher, move.day)


def change_payee(
    session: Session, no: str, act: Act, facts: JsonObject, remarks: tuple[MoveRemark, ...] = ()
) -> Recovery:
    """Name another account, or payee, for a supplement that the bank could not pay."""
    _, recovery = hold(session, no)
    given = {**facts, **_second(act)}
    step, request = _ask(session, recovery, "change_payee", given, act, remarks)
    back = postings.on_account(session, recovery.claim_id, Account.BACK, recovery.no)
    postings.write(session, recovery, postings.OWED_AGAIN, back, act.moment.today, act.now)
    write_move(session, RECOVERY, recovery, step, request, act.now)
    return find(session, no)


def uphold(session: Session, no: str, act: Act) -> Recovery:
    """Let a supplement go out although receipts of its claim turned out to be spoilt; two people."""
    _, recovery = hold(session, no)
    bills = sorted(doubts_of(session, [recovery.claim_id]).get(recovery.claim_id, {}))
    facts = {"receipts": bills, **_second(act)}
    step, request = _ask(session, recovery, "uphold", facts, act)
    write_move(session, RECOVERY, recovery, step, request, act.now)
    return find(session, no)


def cancel(session: Session, no: str, act: Act) -> Recovery:
    """Let go what has not come or gone yet: a reversal by new entries, two people."""
    claim, recovery = hold(session, no)
    step, request = _ask(session, recovery, "cancel", _second(act), act)
    decided = recovery.state == RecoveryState.OPEN
    if decided:
        _reverse(session, recovery, act)
    write_move(session, RECOVERY, recovery, step, request, act.now)
    if decided and recovery.calculation_id:
        day = act.moment.today
        correct(session, claim, recovery.replaces_id, PostingKind.UNDONE, day, act.now)
    return find(session, no)


def _reverse(session: Session, recovery: Recovery, act: Act) -> None:
    day, now = act.moment.today, act.now
    if recovery.kind == RecoveryKind.RECOVER:
        postings.write(
            session, recovery, postings.LET_GO, postings.still_owed(session, recovery), day, now
        )
    else:
        for books in postings.NOT_OWED:
            there = postings.on_account(session, recovery.claim_id, books.source, recovery.no)
            postings.write(session, recovery, books, there, day, now)
    shift(session, recovery, day, now, back=True)


def _second(act: Act) -> dict[str, str]:
    return {"second": act.second.name} if act.second else {}


def _ask(
    session: Session,
    recovery: Recovery,
    trigger: str,
    facts: Given,
    act: Act,
    remarks: tuple[MoveRemark, ...] = (),
) -> tuple[Step, AnyRequest]:
    """The step that may be taken, or the refusal that says why not."""
    around = recovery_context(session, recovery, act.second, act.moment.rules.book)
    context = replace(around, remarks=remarks)
    return request_move(
        RECOVERY, recovery, trigger, act, facts, lambda _payload: context, lambda: context
    )
