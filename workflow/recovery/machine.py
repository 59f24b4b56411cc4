"""The machine of recoveries and supplements (追回与补支): proposed, decided by two people, carried out.

What a step posts depends on how much comes or goes, so it stands in `workflow.recovery.decisions`,
`set_off` and `supplements`; each posts before it writes the move.
"""

from datetime import date
from typing import Annotated, Any

from pydantic import Field

from config.text import Text
from models import Recovery, RecoveryState, Role
from models.states import RECOVERY_LABEL
from workflow.claim.payment_blockers import KNOWN
from workflow.claim.payment_guards import PAYEE_PROVEN, SECOND_WILL_NOT_SIGN
from workflow.machine.machine import CaseMachine, Step
from workflow.machine.payloads import Fen, Payee, Payload, SecondPerson, Words
from workflow.payout.guards import SECOND_CASHIER
from workflow.recovery.guards import (
    ALL_OF_IT,
    ANOTHER_CONFIRMS,
    ANOTHER_DECIDES,
    CLAIM_PAID,
    HELD_BACK,
    IS_RECOVERY,
    IS_SUPPLEMENT,
    NEWLY_SPOILT,
    NOT_MORE_THAN_OPEN,
    NOT_SET_OFF,
    NOT_UNDER_WAY,
    NOTHING_RESTS_ON_IT,
    PAID_BY_TODAY,
    PART_OF_IT,
    STILL_PAID,
    WITHIN_DECIDERS_LIMIT,
)

S = RecoveryState
INTAKE, APPROVER, CASHIER, SYSTEM = (
    frozenset({role}) for role in (Role.INTAKE, Role.APPROVER, Role.CASHIER, Role.SYSTEM)
)
PROPOSERS = frozenset({Role.REVIEWER, Role.APPROVER, Role.AUDITOR})
"""Who may say that too much or too little was paid; somebody else decides."""


class Decision(Payload):
    """Whether it may be kept back from the person's next payments (从后续待遇抵扣)."""

    set_off: bool = False


class Repayment(SecondPerson):
    """Money that came back (退还): how much, with which voucher, when; two cashiers."""

    amount: Annotated[Fen, Field(gt=0)]
    voucher: Annotated[Words, Field(max_length=60)]
    paid_on: date


class OffsetPayload(Payload):
    """What a payment keeps back for it (抵扣)."""

    amount: Annotated[Fen, Field(gt=0)]
    payment: str


class UpholdPayload(SecondPerson):
    """The spoilt receipts in knowledge of which a supplement is upheld (已知的票据问题)."""

    receipts: list[str]


class SupplementPayment(Payload):
    """The payment of a supplement that the bank answered about, if one is named."""

    payment: str = ""


def _decided(_row: Any, request: Any) -> dict[str, Any]:
    return {"decided_by": request.actor.name, "set_off": request.facts.set_off}


def _less(row: Any, request: Any) -> dict[str, Any]:
    return {"done": row.done + request.facts.amount}


def _payee(_row: Any, request: Any) -> dict[str, Any]:
    new = {"payee_name", "payee_account", "payee_bank_code"}
    changed: dict[str, Any] = request.facts.model_dump(include=new)
    return changed | {"held_back": False}


def _known(row: Any, request: Any) -> dict[str, Any]:
    return {"explained": {**row.explained, KNOWN: sorted(request.facts.receipts)}}


_DECIDING = (ANOTHER_DECIDES, CLAIM_PAID)
_REPAY, _SET_OFF = Text("登记退还", "record a repayment"), Text("抵扣", "set off")
_REPAID = (NOT_MORE_THAN_OPEN, PAID_BY_TODAY, SECOND_CASHIER)
KEPT = ("amount", "claim_no")

RECOVERY = CaseMachine(
    "recovery",
    RECOVERY_LABEL,
    Recovery,
    S,
    S.PROPOSED,
    (
        Step("decide", (S.PROPOSED,), S.OPEN, Text("决定追回", "decide the recovery"), APPROVER,
             (IS_RECOVERY, *_DECIDING, STILL_PAID, WITHIN_DECIDERS_LIMIT), payload=Decision, reason=True,
             updates_from=_decided, facts=KEPT),
        Step("decide", (S.PROPOSED,), S.OPEN, Text("决定补支", "decide the supplement"), APPROVER,
             (IS_SUPPLEMENT, *_DECIDING, NOT_SET_OFF, WITHIN_DECIDERS_LIMIT), payload=Decision, reason=True,
             updates_from=lambda _row, request: {"decided_by": request.actor.name}, facts=KEPT),
        Step("repay", (S.OPEN,), S.CLOSED, _REPAY, CASHIER, (IS_RECOVERY, ALL_OF_IT, *_REPAID),
             payload=Repayment, updates_from=_less),
        Step("repay", (S.OPEN,), None, _REPAY, CASHIER, (IS_RECOVERY, PART_OF_IT, *_REPAID),
             payload=Repayment, updates_from=_less),
        Step("set_off", (S.OPEN,), S.CLOSED, _SET_OFF, SYSTEM, (IS_RECOVERY, ALL_OF_IT, NOT_MORE_THAN_OPEN),
             payload=OffsetPayload, updates_from=_less),
        Step("set_off", (S.OPEN,), None, _SET_OFF, SYSTEM, (IS_RECOVERY, PART_OF_IT), payload=OffsetPayload, updates_from=_less),
        Step("pay", (S.OPEN,), S.CLOSED, Text("补支拨付成功", "supplement paid"), SYSTEM, (IS_SUPPLEMENT,),
             payload=SupplementPayment, updates_from=lambda row, _ask: {"done": row.amount, "held_back": False}),
        Step("pay_failed", (S.OPEN,), None, Text("补支拨付失败", "payment of the supplement failed"), SYSTEM,
             (IS_SUPPLEMENT,), payload=SupplementPayment, updates_from=lambda _row, _ask: {"held_back": True}),
        Step("bounce", (S.CLOSED,), S.OPEN, Text("补支退票", "supplement returned by the bank"), SYSTEM,
             (IS_SUPPLEMENT,), payload=SupplementPayment, updates_from=lambda _row, _ask: {"done": 0, "held_back": True}),
        Step("change_payee", (S.OPEN,), None, Text("变更补支收款人", "change the payee"), INTAKE,
             (IS_SUPPLEMENT, HELD_BACK, SECOND_WILL_NOT_SIGN, PAYEE_PROVEN), payload=Payee, updates_from=_payee),
        Step("uphold", (S.OPEN,), None, Text("票据有问题仍予补支", "uphold in spite of its receipts"),
             APPROVER, (IS_SUPPLEMENT, NEWLY_SPOILT, ANOTHER_CONFIRMS), payload=UpholdPayload, reason=True,
             updates_from=_known),
        Step("cancel", (S.PROPOSED, S.OPEN), S.CANCELLED, Text("撤销", "cancel"), APPROVER,
             (ANOTHER_CONFIRMS, NOT_UNDER_WAY, NOTHING_RESTS_ON_IT), payload=SecondPerson, reason=True,
             facts=("amount", "done")),
    ),
    waits_for={S.PROPOSED: Role.APPROVER, S.OPEN: Role.CASHIER},
)  # fmt: skip
"""Nothing is moved by a proposal; whoever decides it is another person."""
