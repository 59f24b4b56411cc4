"""What else a person asking about a referral should know (转诊说明)."""

from typing import Any

from config.text import Text
from models import Referral, ReferralState
from workflow.explain.deadlines import Wording
from workflow.machine.context import AnyMoment
from workflow.referral.context import ReferralContext

SETTLED_AFTER_ALL = Text(
    "转诊已取消，但其有效期内已在 {to_name} 就医：{uses}；取消不因此改变，该次就医按无此转诊处理，"
    "请经办核实",
    "it was cancelled, but there was care at {to_name} inside its days: {uses}; it stays cancelled, "
    "that care stands without it, and a clerk should look",
)


def notes_of(record: Any, moment: AnyMoment, say: Wording) -> list[str]:
    """A cancelled referral under which somebody was treated all the same."""
    if not isinstance(record, Referral) or record.state != ReferralState.CANCELLED:
        return []
    context = moment.context
    if not isinstance(context, ReferralContext) or not context.uses:
        return []
    return [say(SETTLED_AFTER_ALL, to_name=record.to_name, uses="、".join(context.uses))]
