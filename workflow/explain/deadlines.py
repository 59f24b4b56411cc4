"""Every day that matters to a case (各项期限): periods, clocks, validity, and how they are told."""

from collections.abc import Iterator
from datetime import date
from typing import Protocol, runtime_checkable

from config.policy import Rules
from config.text import Lang, Text
from models import AGENCY_STATES, FAR, LONG_TERM, Claim, ClaimState, Filing, FilingState
from workflow.delivery.lapse_guards import earliest_lapse
from workflow.machine.context import Moment
from workflow.shared.json_types import Json, JsonObject
from workflow.shared.validity import lock_parameter

WATCHED = {
    "filing": (FilingState.SUBMITTED.value,),
    "claim": tuple(state.value for state in ClaimState if state in AGENCY_STATES),
}
"""The states of each machine in which the agency's clock runs, so that a case can be overdue."""
PERIODS = {
    "returned": (Text("补正期限", "correction period"), "correction_days"),
    "awaiting_parcel": (Text("邮寄期限", "posting period"), "posting_days"),
}
"""What the applicant has to do in a state, and the parameter that says how long they have."""

LAPSE_FROM = Text("最早可终止之日", "may lapse from, once its list is signed")
STOPPED = Text(
    "材料在申请人处（补正、邮寄）期间停止计算：本系统按此标记超期，条例未明文规定",
    "stands still while the papers are with the applicant: ours, overdue goes by it; the regulation is silent",
)
RUNNING = Text(
    "自收到申请起连续计算：条例文字可作此理解，供对照，不据此标记超期",
    "runs on from the application: the other reading of the regulation, shown beside; overdue does not go by it",
)


@runtime_checkable
class ApplicantPeriod(Protocol):
    """A case in which the applicant may have to do something by a day."""

    state: str
    period_ends_on: date
    period_provisional: bool
    reminded_on: date


def deadlines(record: ApplicantPeriod, moment: Moment, lang: Lang) -> list[JsonObject]:
    """Every day that matters to the case: name, day, whether provisional, whether its clock stands still."""
    rows = []
    if record.state in PERIODS and record.period_ends_on != FAR:
        label, parameter = PERIODS[record.state]
        rows.append(_row(
            f"{record.state}_period", label, record.period_ends_on, lang,
            provisional=record.period_provisional, cited=_cited(moment.rules, parameter, lang),
        ))  # fmt: skip
        if record.reminded_on != FAR:
            rows.append(_row("lapse_from", LAPSE_FROM, earliest_lapse(record, moment), lang))
    if isinstance(record, Filing):
        rows += _filing_days(record, moment, lang)
    elif isinstance(record, Claim):
        rows += _claim_days(record, moment, lang)
    return rows


def _row(
    name: str, label: Text, day: date, lang: Lang, *, provisional: bool = False,
    stopped: bool = False, cited: JsonObject | None = None, **more: Json,
) -> JsonObject:  # fmt: skip
    """A deadline as it is shown; one that stands still has no day."""
    due_on = None if stopped else iso(day)
    return {
        "name": name, "label": label[lang != "zh"], "due_on": due_on, "provisional": provisional,
        "stopped": stopped, **(cited or {}), **more,
    }  # fmt: skip


def _cited(rules: Rules, parameter: str, lang: Lang) -> JsonObject:
    """The document behind a parameter, and which one it is; braces in a document's title stay."""
    return {"clause": rules.clause(parameter)[lang != "zh"], "parameter": parameter}


def _filing_days(filing: Filing, moment: Moment, lang: Lang) -> Iterator[JsonObject]:
    # A day was set by the rules of the day of application.
    rules = moment.rules.book.rules(filing.area, filing.applied_on)
    long_term = filing.category in LONG_TERM
    if filing.state == FilingState.SUBMITTED and filing.due_on != FAR:
        window = filing.channel == "local_window"
        cited = _cited(rules, "review_days_window" if window else "review_days_online", lang)
        yield _row(
            "review", Text("审核时限", "review"), filing.due_on, lang,
            provisional=filing.due_provisional, cited=cited,
        )  # fmt: skip
    if filing.state in (FilingState.REVIEWED, FilingState.ACTIVE):
        months = _cited(rules, "temporary_validity_months", lang)
        if long_term:
            months = {"clause": None}
        label = Text("最后有效日", "last valid day")
        yield _row("last_day", label, filing.ends_on, lang, cited=months)
        if long_term:
            lock = _cited(rules, lock_parameter(filing.promise), lang)
            label = Text("可以变更、取消之日", "free to change or cancel from")
            yield _row("cancellable_from", label, filing.cancellable_from, lang, cited=lock)


def _claim_days(claim: Claim, moment: Moment, lang: Lang) -> Iterator[JsonObject]:
    stopped = claim.stopped_on != FAR
    clocks = (
        ("national_bound", Text("法定办理时限", "national outer bound"), claim.national_due_on,
         "national_decision_days"),
        ("area_promise", Text("承诺办理时限", "the area's promise"), claim.promise_due_on,
         "promised_decision_days"),
    )  # fmt: skip
    final = claim.due_on == FAR and not stopped
    for name, label, day, parameter in clocks:
        if final or day == FAR:
            continue
        ours: JsonObject = {}
        if name == "national_bound":
            ours = {"ours": True, "reading": STOPPED[lang != "zh"]}
        yield _row(
            name, label, day, lang, stopped=stopped,
            provisional=not stopped and moment.calendar.provisional(day),
            working_days_left=moment.calendar.between(claim.stopped_on, day) if stopped else None,
            cited=_cited(moment.rules, parameter, lang), **ours,
        )  # fmt: skip
        if ours:
            other = _other_reading(claim, moment, lang)
            if stopped or other["due_on"] != iso(day):
                yield other
    if claim.look_again_on != FAR:
        yield _row("look_again", Text("下次核查日", "next look"), claim.look_again_on, lang)


def _other_reading(claim: Claim, moment: Moment, lang: Lang) -> JsonObject:
    """The national bound had its clock run on while the papers were with the applicant."""
    days = moment.rules.book.rules(claim.area, claim.applied_on)["national_decision_days"]
    bound = moment.calendar.add(claim.applied_on, days)
    label = Text("法定办理时限（不停计）", "national outer bound, never standing still")
    return _row(
        "national_bound_running", label, bound.due_on, lang, provisional=bound.provisional,
        ours=False, reading=RUNNING[lang != "zh"],
        cited=_cited(moment.rules, "national_decision_days", lang),
    )  # fmt: skip


def iso(day: date | None) -> str | None:
    """The day as text; None for a day that never comes."""
    return None if day is None or day == FAR else day.isoformat()
