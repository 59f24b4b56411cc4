"""A move of whatever has a number (各类案件的办理): by the way of its kind."""

from typing import Any

from config.text import Lang
from console.answers.asked import asked
from console.answers.moves import MoveOrder, answer_move
from console.answers.referral import answer_referral_cancellation
from jobs.app import App
from jobs.office import referral_decisions
from jobs.proposals.moves import check_names_nobody
from jobs.proposals.propose import wants_second
from workflow.access.kinds import ACT
from workflow.referral.machine import REFERRAL
from workflow.shared.errors import Refusal


@asked(ACT)
def answer_kind_move(
    app: App, lang: Lang, machine: str, no: str, trigger: str, order: MoveOrder
) -> dict[str, Any]:
    """Take one move of a case of this machine: its number, trigger, source, destination, `warnings`.

    Of a referral the `filing` that goes with it is told too; one that two of a hospital take back
    is proposed. What has commands of its own, as payouts and recoveries, is refused (`own_command`).
    """
    if machine != REFERRAL.name:
        return answer_move(app, lang, no, trigger, order)
    if app.asker.signed:
        check_names_nobody(REFERRAL, trigger, order.facts or {})
    try:
        done = referral_decisions.decide_on(
            app, no, trigger, order.user, order.reason, order.facts, order.seen
        )
    except Refusal as fault:
        if not (app.asker.signed and wants_second(fault)):
            raise
        return answer_referral_cancellation(app, no, order.user, order.reason)
    return {
        "no": done.no, "trigger": trigger, "source": done.source, "dest": done.state,
        "warnings": [], "filing": done.filing or None, "filing_state": done.filing_state or None,
    }  # fmt: skip
