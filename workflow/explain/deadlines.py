"""Every day that matters to a case (各项期限): periods, clocks, validity, and how they are told."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from config.text import Lang, Text
from models import AGENCY_STATES, FAR, LONG_TERM, ClaimState, Filing, FilingState
from workflow.machine.context import Moment
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
"""What the applicant has to do in a state, and the parameter that says how long he has."""


@dataclass(frozen=True)
class Wording:
    """How a machine's answers are worded."""

    lang: Lang

    def __call__(self, text: Text | None, **values: Any) -> str:
        return text.say(self.lang, **values) if text and values else self._plain(text)

    def _plain(self, text: Text | None) -> str:
        """A sentence without values: braces in a document's title stay what they are."""
        return "" if text is None else text.zh if self.lang == "zh" else text.en


def period_of(record: Any, moment: Moment, say: Wording) -> list[dict[str, Any]]:
    """Until when the applicant has to do something, where it is his turn."""
    rows: list[dict[str, Any]] = []
    _period(record, moment, _adder(rows, say), say)
    return rows


def _period(record: Any, moment: Moment, add: Any, say: Wording) -> None:
    if record.state in PERIODS and record.period_ends_on != FAR:
        label, parameter = PERIODS[record.state]
        add(
            f"{record.state}_period", label, record.period_ends_on,
            provisional=record.period_provisional, clause=say(moment.rules.clause(parameter)),
        )  # fmt: skip


def _adder(rows: list[dict[str, Any]], say: Wording) -> Any:
    """How a row is added: name, label, day, and what else there is to say of it."""

    def add(name: str, label: Text, day: date, *, provisional: bool = False, **more: Any) -> None:
        rows.append(
            {
                "name": name,
                "label": say(label),
                "due_on": iso(day),
                "provisional": provisional,
                "stopped": False,
                **more,
            }
        )

    return add


def deadlines(record: Any, moment: Moment, say: Wording) -> list[dict[str, Any]]:
    """Every day that matters to the case: name, day, whether provisional, whether it stands still."""
    rows: list[dict[str, Any]] = []
    add = _adder(rows, say)
    _period(record, moment, add, say)
    if isinstance(record, Filing):
        _filing_days(record, moment, add, say)
    else:
        _claim_days(record, moment, add, say)
    return rows


def _filing_days(filing: Filing, moment: Moment, add: Any, say: Wording) -> None:
    # A day was set by the rules of the day of application.
    rules = moment.rules.book.rules(filing.area, filing.applied_on)
    long_term = filing.category in LONG_TERM
    if filing.state == FilingState.SUBMITTED and filing.due_on != FAR:
        window = filing.channel == "local_window"
        add(
            "review", Text("审核时限", "review"), filing.due_on, provisional=filing.due_provisional,
            clause=say(rules.clause("review_days_window" if window else "review_days_online")),
        )  # fmt: skip
    if filing.state in (FilingState.REVIEWED, FilingState.ACTIVE):
        months = None if long_term else say(rules.clause("temporary_validity_months"))
        add("last_day", Text("最后有效日", "last valid day"), filing.ends_on, clause=months)
        if long_term:
            add(
                "cancellable_from",
                Text("可以变更、取消之日", "free to change or cancel from"),
                filing.cancellable_from,
                clause=say(rules.clause(lock_parameter(filing.promise))),
            )


def _claim_days(claim: Any, moment: Moment, add: Any, say: Wording) -> None:
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
        clause = moment.rules.clause(parameter)
        left = moment.calendar.between(claim.stopped_on, day) if stopped else None
        add(
            name, label, FAR if stopped else day,
            provisional=not stopped and moment.calendar.provisional(day), stopped=stopped,
            working_days_left=left,
            clause=say(clause),
        )  # fmt: skip
    if claim.look_again_on != FAR:
        add("look_again", Text("下次核查日", "next look"), claim.look_again_on)


def iso(day: date | None) -> str | None:
    return None if day is None or day == FAR else day.isoformat()
