"""Handing a batch over to the bank (发送): the intent, in one transaction with the money's move."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import update
from sqlmodel import Session, col

from models import ClaimState, PaymentState, Payout, Way
from models.database import affected
from workflow.claim.machine import CLAIM
from workflow.moves.acting import Act
from workflow.moves.decide import request_move
from workflow.moves.write_one import write_move
from workflow.payout.avoided import avoided_in
from workflow.payout.bulk_moves import move_known
from workflow.payout.context import PayoutContext
from workflow.payout.machine import PAYMENT, PAYOUT
from workflow.payout.plan import PayoutItem, items
from workflow.recovery.offset import set_off
from workflow.shared.json_types import JsonObject


def hand_over(
    session: Session, batch: Payout, files: Sequence[JsonObject], due: date, act: Act
) -> None:
    """The batch, its payments and their money are in the bank's hands from here on.

    What is kept back for recoveries is set off; a payment of which nothing is left is paid by that.
    """
    around = PayoutContext(people=avoided_in(session, batch, act.actor))
    step, request = request_move(
        PAYOUT, batch, "send", act, {}, lambda _payload: around, lambda: around
    )
    listed = list(items(session, batch.id or 0))
    set_off(session, [item for item in listed if item.kept_back], act)
    out = [item for item in listed if item.way == Way.BANK]
    sending = PAYMENT.step("send", source=PaymentState.PLANNED.value)
    rows = [(item.id, due) for item in out]
    move_known(session, PAYMENT, sending, act.moment, act.now, ("result_due_on",), rows)
    _nothing_to_pay(session, [item for item in listed if item.way == Way.NONE], act)
    write_move(session, PAYOUT, batch, step, request, act.now)
    values = {
        "files": files,
        "sent_on": act.moment.today,
        "result_due_on": due,
        "open_items": len(out),
    }
    affected(session, update(Payout).where(col(Payout.id) == batch.id).values(**values))
    if not out:
        move_known(session, PAYOUT, PAYOUT.step("settle"), act.moment, act.now, (), [(batch.id,)])


def _nothing_to_pay(session: Session, listed: Sequence[PayoutItem], act: Act) -> None:
    step = PAYMENT.step("waive", source=PaymentState.PLANNED.value)
    move_known(session, PAYMENT, step, act.moment, act.now, (), [(item.id,) for item in listed])
    confirm = CLAIM.step("confirm_payment", source=ClaimState.PAYING.value)
    rows = [(item.claim_id, "paid") for item in listed if not item.part]
    move_known(session, CLAIM, confirm, act.moment, act.now, ("bank_result",), rows)
