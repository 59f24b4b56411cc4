"""The machine of recoveries and supplements (追回与补支): proposed, decided by two people, carried out."""

from config.text import Text
from models import Recovery, RecoveryState, Role
from models.states import RECOVERY_LABEL
from workflow.machine import CaseMachine, Step

S = RecoveryState
APPROVER = frozenset({Role.APPROVER})

RECOVERY = CaseMachine(
    "recovery",
    RECOVERY_LABEL,
    Recovery,
    S,
    S.PROPOSED,
    (
        Step("decide", (S.PROPOSED,), S.OPEN, Text("决定", "decide"), APPROVER, reason=True),
        Step("cancel", (S.PROPOSED, S.OPEN), S.CANCELLED, Text("撤销", "cancel"), APPROVER, reason=True),
        Step("close", (S.OPEN,), S.CLOSED, Text("结清", "close"), frozenset({Role.SYSTEM})),
    ),
    waits_for={S.PROPOSED: Role.APPROVER, S.OPEN: Role.CASHIER},
)  # fmt: skip
