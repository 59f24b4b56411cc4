"""What can still be done against a decision, and what is contested already (救济期限与进展)."""

from collections.abc import Sequence
from datetime import date

from config.text import Lang, Text
from models import FAR, Appeal, AppealKind, AppealOutcome, Move, Procedure
from workflow.machine.context import AnyMoment
from workflow.remedy.periods import RemedyPeriods, remedy_periods, working_days_left
from workflow.shared.json_types import JsonObject

CONTESTABLE = frozenset(
    {"refuse", "reject", "lapse", "annul", "terminate", "revoke", "withhold", "approve"}
)
"""The moves whose decision ends something, or cuts it."""
BY = (
    ("reconsideration", Text("申请行政复议的最后一日", "last day to apply for reconsideration"),
     "reconsideration_days"),
    ("lawsuit", Text("提起行政诉讼的最后一日", "last day to sue"), "lawsuit_months"),
)  # fmt: skip
NOT_SERVED = Text(
    "该决定没有送达记录：复议、诉讼的期限从当事人知道之日起算",
    "no service of the decision is on record: the periods to contest it begin when the person knows",
)
ANSWER = Text("答复期限（剩余 {left} 个工作日）", "to be answered by ({left} working days left)")
RUNS = Text("{kind} {no} 进行中（yidi why {no}）", "{kind} {no} runs (yidi why {no})")
ENDED = Text("{kind} {no}：{outcome}", "{kind} {no}: {outcome}")


def contestable(moves: Sequence[Move], state: str) -> Move | None:
    """The decision by which a case stands where it does, and which somebody may want to contest.

    An approval is one where it cuts; what was taken up again since is none.
    """
    for move in reversed(moves):
        if move.trigger == "pull_back":
            return None
        if move.trigger == "approve":
            return move if move.facts.get("disallowed") else None
        if move.trigger in CONTESTABLE:
            return move if move.dest == state else None
    return None


def remedy_days(served_on: date | None, moment: AnyMoment, lang: Lang) -> list[JsonObject]:
    """The last days to contest a decision that was served, as deadlines; those over are left out."""
    if served_on is None:
        return []
    periods: RemedyPeriods = remedy_periods(served_on, moment)
    return [
        {
            "name": name, "label": label.say(lang), "due_on": last.due_on.isoformat(),
            "provisional": last.provisional, "stopped": False,
            "clause": moment.rules.clause(parameter)[lang != "zh"], "parameter": parameter,
        }
        for (name, label, parameter), last in zip(BY, periods, strict=True)
        if last.due_on >= moment.today
    ]  # fmt: skip


def remedy_notes(
    decision: Move | None, served_on: date | None, moment: AnyMoment, lang: Lang
) -> list[str]:
    """What of the case is contested and what came of it, and whether the decision was served."""
    notes = [] if decision is None or served_on else [NOT_SERVED.say(lang)]
    for each in moment.context.contested:
        kind = AppealKind(each.kind).label.say(lang)
        if each.running:
            notes.append(RUNS.say(lang, kind=kind, no=each.no))
        elif each.outcome:
            outcome = AppealOutcome(each.outcome).label.say(lang)
            notes.append(ENDED.say(lang, kind=kind, no=each.no, outcome=outcome))
    return notes


def answer_days(appeal: Appeal, moment: AnyMoment, lang: Lang) -> list[JsonObject]:
    """The last day to answer organ or court, and the working days that are left until then."""
    if appeal.due_on == FAR:
        return []
    left = working_days_left(appeal.due_on, moment.today, moment.calendar)
    simple = "_simple" if appeal.procedure == Procedure.SIMPLE else ""
    of_suit = appeal.kind == AppealKind.LAWSUIT
    parameter = "lawsuit_answer_days" if of_suit else f"reconsideration_answer_days{simple}"
    return [
        {
            "name": "answer", "label": ANSWER.say(lang, left=left),
            "due_on": appeal.due_on.isoformat(), "provisional": appeal.due_provisional,
            "stopped": False, "left": left, "clause": moment.rules.clause(parameter)[lang != "zh"],
            "parameter": parameter,
        }
    ]  # fmt: skip
