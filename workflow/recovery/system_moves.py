"""What the system does to a recovery or supplement when money moves (系统办理)."""

from sqlmodel import Session

from models import Recovery, Role
from workflow.machine.context import SYSTEM
from workflow.machine.payload_check import check_payload
from workflow.moves.acting import Act
from workflow.moves.decide import decide
from workflow.moves.write_one import write_move
from workflow.recovery.context import RecoveryContext
from workflow.recovery.machine import RECOVERY
from workflow.shared.errors import ChangedMeanwhileError
from workflow.shared.json_types import JsonObject


def by_system(
    session: Session, recovery: Recovery, trigger: str, facts: JsonObject, act: Act
) -> None:
    """Take the system's step; a recovery in another state refuses what brought the step about."""
    here = RECOVERY.steps_from(recovery.state)
    steps = [step for step in here if step.trigger == trigger and step.by == {Role.SYSTEM}]
    if not steps:
        raise ChangedMeanwhileError(recovery.no)
    checked = check_payload(steps[0].label, steps[0].payload, facts)
    request = act.moment.asked_by(SYSTEM, "", RecoveryContext(), checked)
    step = decide(RECOVERY, recovery, trigger, steps, request)
    write_move(session, RECOVERY, recovery, step, request, act.now)
