"""Why a batch, a payment, a referral or an appeal stands where it stands (拨付等办理状态说明)."""

from collections.abc import Sequence

from config.text import Lang, Text
from models import Appeal, Move, Moved, Referral, ReferralState
from workflow.explain.deadlines import ApplicantPeriod, deadlines
from workflow.explain.remedies import answer_days
from workflow.explain.why import next_steps, standing
from workflow.machine.context import Actor, AnyMoment
from workflow.machine.machine import CaseMachine
from workflow.machine.ways_on import ways_on
from workflow.referral.context import ReferralContext
from workflow.shared.json_types import JsonObject

SETTLED_AFTER_ALL = Text(
    "转诊已取消，但其有效期内已在 {to_name} 就医：{uses}；取消不因此改变，该次就医按无此转诊处理，"
    "请经办核实",
    "it was cancelled, but there was care at {to_name} inside its days: {uses}; it stays cancelled, "
    "that care stands without it, and a clerk should look",
)


def why_moved(
    machine: CaseMachine, record: Moved, moment: AnyMoment, moves: Sequence[Move],
    lang: Lang = "zh", actor: Actor | None = None,
) -> JsonObject:  # fmt: skip
    """The whole answer, in the form that `why` gives for a case."""
    ways, waits = ways_on(machine, record, moment), machine.waits_for.get(record.state)
    days = deadlines(record, moment, lang) if isinstance(record, ApplicantPeriod) else []
    if isinstance(record, Appeal):
        days = answer_days(record, moment, lang)
    return {
        **standing(machine, record, moves, waits, lang),
        "ext_no": None,
        "next": next_steps(machine, record, moment, ways, lang, actor),
        "deadlines": [*days],
        "notes": [*_notes(record, moment, lang)],
    }


def _notes(record: Moved, moment: AnyMoment, lang: Lang) -> list[str]:
    """A cancelled referral under which somebody was treated all the same."""
    context = moment.context
    if not (isinstance(record, Referral) and isinstance(context, ReferralContext) and context.uses):
        return []
    if record.state != ReferralState.CANCELLED:
        return []
    return [SETTLED_AFTER_ALL.say(lang, to_name=record.to_name, uses="、".join(context.uses))]
