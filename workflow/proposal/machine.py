"""The machine of a proposal (双人确认事项): open, until the second person answers or it is over."""

from config.text import Text
from models import Proposal, Role
from models import ProposalState as S
from models.states import PROPOSAL_LABEL
from workflow.machine.machine import CaseMachine, Step
from workflow.proposal import guards

PEOPLE = frozenset(Role) - {Role.SYSTEM, Role.VIEWER}
"""Whoever may act at all: who confirms what is a rule of what was proposed."""
KEPT = ("about", "trigger")

PROPOSAL = CaseMachine(
    "proposal",
    PROPOSAL_LABEL,
    Proposal,
    S,
    S.OPEN,
    (
        Step("confirm", (S.OPEN,), S.CONFIRMED, Text("确认办理", "confirm"), PEOPLE,
             (guards.ANOTHER, guards.IN_TIME), facts=KEPT),
        Step("decline", (S.OPEN,), S.DECLINED, Text("不同意", "decline"), PEOPLE,
             (guards.ANOTHER,), reason=True, facts=KEPT),
        Step("withdraw", (S.OPEN,), S.WITHDRAWN, Text("撤回", "withdraw"), PEOPLE,
             (guards.OWN,), facts=KEPT),
        Step("expire", (S.OPEN,), S.EXPIRED, Text("过期失效", "expire"), frozenset({Role.SYSTEM}),
             (guards.OVER,), facts=KEPT, due_index="expires_on"),
        Step("outdate", (S.OPEN,), S.STALE, Text("情况已变，失效", "outdate"),
             frozenset({Role.SYSTEM}), (guards.MOVED_ON,), facts=KEPT),
    ),
    waits_for={},
    number_code="TY", subject="act",
)  # fmt: skip
