"""A move of whatever has a number (各类案件的办理): by the way of its kind."""

from typing import Any

from config.text import Lang
from console.answers.asked import asked
from console.answers.moves import MoveOrder, answer_move
from jobs.app import App
from jobs.office import referral_decisions
from workflow.access.kinds import ACT
from workflow.referral.machine import REFERRAL


@asked(ACT)
def answer_kind_move(
    app: App, lang: Lang, machine: str, no: str, trigger: str, order: MoveOrder
) -> dict[str, Any]:
    """Take one move of a case of this machine: its number, trigger, source, destination, `warnings`.

    Of a referral the `filing` that goes with it is told too. What has commands of its own, as
    payouts and recoveries, is refused (`own_command`).
    """
    if machine != REFERRAL.name:
        return answer_move(app, lang, no, trigger, order)
    done = referral_decisions.decide_on(
        app, no, trigger, order.user, order.reason, order.facts, order.seen
    )
    return {
        "no": done.no, "trigger": trigger, "source": done.source, "dest": done.state,
        "warnings": [], "filing": done.filing or None, "filing_state": done.filing_state or None,
    }  # fmt: skip
