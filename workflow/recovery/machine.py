"""The machine of recoveries and supplements (追回与补支): proposed, decided by two people, carried out.

What a step posts depends on how much comes or goes, so it stands in `workflow.recovery.decisions`,
`set_off` and `supplements`; each posts before it writes the move.
"""

from config.text import Text
from models import Recovery, RecoveryState, Role
from models.states import RECOVERY_LABEL
from workflow.claim.payment_blockers import KNOWN
from workflow.claim.payment_guards import PAYEE_PROVEN, SECOND_WILL_NOT_SIGN
from workflow.machine.common_guards import SECOND_CASHIER
from workflow.machine.context import Request
from workflow.machine.guard import Values
from workflow.machine.machine import After, CaseMachine, Step
from workflow.machine.payloads import Payee, SecondPerson
from workflow.machine.told import Told
from workflow.recovery import guards
from workflow.recovery.context import RecoveryContext
from workflow.recovery.payloads import (
    OffsetPayload,
    RecoveryDecision,
    Repayment,
    SupplementPayment,
    UpholdPayload,
)

S = RecoveryState
INTAKE, APPROVER, CASHIER, SYSTEM = (
    frozenset({role}) for role in (Role.INTAKE, Role.APPROVER, Role.CASHIER, Role.SYSTEM)
)
PROPOSERS = frozenset({Role.REVIEWER, Role.APPROVER, Role.AUDITOR})
"""Who may say that too much or too little was paid; another person decides."""


def _decided(_row: Recovery, request: Request[RecoveryContext, RecoveryDecision]) -> Values:
    return {"decided_by": request.actor.name, "set_off": request.payload.set_off}


def _less(row: Recovery, request: Request[RecoveryContext, Repayment | OffsetPayload]) -> Values:
    return {"done": row.done + request.payload.amount}


def _payee(_row: Recovery, request: Request[RecoveryContext, Payee]) -> Values:
    new = {"payee_name", "payee_account", "payee_bank_code"}
    changed = request.payload.model_dump(include=new)
    return changed | {"held_back": False}


def _known(row: Recovery, request: Request[RecoveryContext, UpholdPayload]) -> Values:
    return {"explained": {**row.explained, KNOWN: sorted(request.payload.receipts)}}


_DECIDING = (guards.ANOTHER_DECIDES, guards.CLAIM_PAID)
_REPAY, _SET_OFF = Text("登记退还", "record a repayment"), Text("抵扣", "set off")
_REPAID = (guards.NOT_MORE_THAN_OPEN, guards.PAID_BY_TODAY, SECOND_CASHIER)
KEPT = ("amount", "claim_no")
OWED, ADDED = (Told(name, lambda table: table.c.amount, money=True) for name in ("owed", "added"))
CAUSE = Told("cause", lambda table: table.c.reason)
"""Why it was proposed; the reason of the decision is mostly that it agrees."""

RECOVERY = CaseMachine(
    "recovery",
    RECOVERY_LABEL,
    Recovery,
    S,
    S.PROPOSED,
    (
        Step("decide", (S.PROPOSED,), S.OPEN, Text("决定追回", "decide the recovery"), APPROVER,
             (guards.IS_RECOVERY, *_DECIDING, guards.STILL_PAID, guards.WITHIN_DECIDERS_LIMIT),
             payload=RecoveryDecision, reason=True, updates_from=_decided, facts=KEPT,
             tells=(OWED, CAUSE), after=(After.NOTICE,)),
        Step("decide", (S.PROPOSED,), S.OPEN, Text("决定补支", "decide the supplement"), APPROVER,
             (guards.IS_SUPPLEMENT, *_DECIDING, guards.NOT_SET_OFF, guards.WITHIN_DECIDERS_LIMIT,
              guards.SUPPLEMENT_VERIFIED),
             payload=RecoveryDecision, reason=True,
             updates_from=lambda _row, request: {"decided_by": request.actor.name}, facts=KEPT,
             tells=(ADDED, CAUSE), after=(After.NOTICE,)),
        Step("repay", (S.OPEN,), S.CLOSED, _REPAY, CASHIER,
             (guards.IS_RECOVERY, guards.ALL_OF_IT, *_REPAID), payload=Repayment,
             updates_from=_less),
        Step("repay", (S.OPEN,), None, _REPAY, CASHIER,
             (guards.IS_RECOVERY, guards.PART_OF_IT, *_REPAID), payload=Repayment,
             updates_from=_less),
        Step("set_off", (S.OPEN,), S.CLOSED, _SET_OFF, SYSTEM,
             (guards.IS_RECOVERY, guards.ALL_OF_IT, guards.NOT_MORE_THAN_OPEN),
             payload=OffsetPayload, updates_from=_less),
        Step("set_off", (S.OPEN,), None, _SET_OFF, SYSTEM, (guards.IS_RECOVERY, guards.PART_OF_IT),
             payload=OffsetPayload, updates_from=_less),
        Step("pay", (S.OPEN,), S.CLOSED, Text("补支拨付成功", "supplement paid"), SYSTEM,
             (guards.IS_SUPPLEMENT,), payload=SupplementPayment,
             updates_from=lambda row, _ask: {"done": row.amount, "held_back": False}),
        Step("pay_failed", (S.OPEN,), None, Text("补支拨付失败", "payment of the supplement failed"),
             SYSTEM, (guards.IS_SUPPLEMENT,), payload=SupplementPayment,
             updates_from=lambda _row, _ask: {"held_back": True}),
        Step("bounce", (S.CLOSED,), S.OPEN, Text("补支退票", "supplement returned by the bank"), SYSTEM,
             (guards.IS_SUPPLEMENT,), payload=SupplementPayment,
             updates_from=lambda _row, _ask: {"done": 0, "held_back": True}),
        Step("change_payee", (S.OPEN,), None, Text("变更补支收款人", "change the payee"), INTAKE,
             (guards.IS_SUPPLEMENT, guards.HELD_BACK, SECOND_WILL_NOT_SIGN, PAYEE_PROVEN),
             payload=Payee, updates_from=_payee),
        Step("uphold", (S.OPEN,), None, Text("票据有问题仍予补支", "uphold in spite of its receipts"),
             APPROVER, (guards.IS_SUPPLEMENT, guards.NEWLY_SPOILT, guards.ANOTHER_CONFIRMS),
             payload=UpholdPayload, reason=True, updates_from=_known),
        Step("cancel", (S.PROPOSED, S.OPEN), S.CANCELLED, Text("撤销", "cancel"), APPROVER,
             (guards.ANOTHER_CONFIRMS, guards.NOT_UNDER_WAY, guards.NOTHING_RESTS_ON_IT),
             payload=SecondPerson, reason=True, facts=("amount", "done")),
    ),
    waits_for={S.PROPOSED: Role.APPROVER, S.OPEN: Role.CASHIER},
    number_code="ZH", subject="money",
)  # fmt: skip
"""A proposal moves no money; another person decides it."""
