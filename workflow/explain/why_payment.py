"""Why a batch, a payment or a recovery stands where it stands (拨付办理状态说明)."""

from collections.abc import Sequence
from typing import Any

from config.text import Lang
from models import Move
from workflow.explain.deadlines import Wording, period_of
from workflow.explain.referral_notes import notes_of
from workflow.explain.why import because, next_steps
from workflow.machine.context import AnyMoment
from workflow.machine.machine import CaseMachine


def why_moved(
    machine: CaseMachine, record: Any, moment: AnyMoment, moves: Sequence[Move], lang: Lang = "zh"
) -> dict[str, Any]:
    """The whole answer, in the form that `why` gives for a case."""
    say = Wording(lang)
    state = machine.state_of(record)
    waits = machine.waits_for.get(record.state)
    return {
        "no": record.no,
        "ext_no": None,
        "state": record.state,
        "state_label": say(state.label),
        "since": record.state_since.isoformat(),
        "because": because(machine, record, moves, say),
        "waits_for": waits.value if waits else None,
        "waits_for_label": say(waits.label) if waits else "",
        "next": next_steps(machine, record, moment, say),
        "deadlines": []
        if not hasattr(record, "period_ends_on")
        else period_of(record, moment, say),
        "notes": notes_of(record, moment, say),
    }
