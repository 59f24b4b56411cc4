"""Counting anew gives what the official year would have given (期限重算的性质)."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from config.workdays import WorkCalendar, calendar_of
from models import FAR, Claim
from tests.support.builders import A_DAY, a_claim
from tests.support.notice_2027 import always
from tests.support.office import columns
from workflow.claim.clocks import enters_review, goes_on, stops
from workflow.machine.common_guards import period
from workflow.machine.deadline_recount import Calendars, new_values

# What was counted on one calendar and is counted anew is what the other would have given.
YEARS = range(2026, 2029)


@st.composite
def some_calendars(draw: st.DrawFn, since: date) -> tuple[WorkCalendar, WorkCalendar]:
    """Two calendars that say the same up to and with `since`."""
    shared = draw(st.dictionaries(st.dates(date(2026, 11, 1), since), st.booleans(), max_size=8))
    later = st.dates(since + A_DAY, date(2027, 6, 30))
    days = st.dictionaries(later, st.booleans(), max_size=40)
    before = calendar_of(shared | draw(days), [2026], YEARS)
    return before, calendar_of(shared | draw(days), YEARS, YEARS)


def calendars(before: WorkCalendar, after: WorkCalendar, today: date, **rules: Any) -> Calendars:
    return Calendars(before, after, today, always(**rules))


@given(st.data(), st.dates(date(2026, 11, 1), date(2027, 5, 1)), st.integers(1, 40))
def test_counting_anew_gives_what_the_official_year_would_have_given(
    data: st.DataObject, start: date, count: int
) -> None:
    """Whatever days differ, also days that are over."""
    before, after = data.draw(some_calendars(date(2026, 10, 31) + A_DAY))
    counted = calendars(before, after, start)

    assert counted.again(start, before.add(start, count).due_on) == after.add(start, count)
    claim = a_claim(
        state="returned", state_since=start, applied_on=start, stopped_on=start,
        period_ends_on=before.add(start, count).due_on, period_provisional=True,
    )  # fmt: skip
    values = columns(claim) | new_values(claim, counted, ())
    assert values["period_ends_on"] == after.add(start, count).due_on


@given(
    st.data(),
    st.lists(st.tuples(st.integers(0, 9), st.booleans()), max_size=6),
    st.integers(5, 30),
    st.booleans(),
)
def test_a_life_on_a_guess_ends_where_a_life_that_knew_would_have_ended(
    data: st.DataObject, steps: list[tuple[int, bool]], promised: int, suspends: bool
) -> None:
    """Clocks that start, stand and go on by the real rules; the notice comes at the end."""
    applied_on = date(2026, 12, 1)
    today = applied_on + timedelta(days=sum(days for days, _ in steps))
    before, after = data.draw(some_calendars(today))
    rules = {"promised_decision_days": promised, "correction_days": 15, "posting_days": 30,
             "suspended_clock_runs": not suspends}  # fmt: skip

    guessed, moves = a_life(applied_on, steps, rules, before, suspends=suspends)
    knew, _ = a_life(applied_on, steps, rules, after, suspends=suspends)
    found = columns(guessed) | new_values(guessed, calendars(before, after, today, **rules), moves)

    clocks = {"national_due_on", "promise_due_on", "due_on", "period_ends_on", "due_provisional"}
    differing = {name for name in clocks if found[name] != getattr(knew, name)}
    assert not differing or (guessed.due_on == FAR and differing == {"due_provisional"})


def a_life(
    applied_on: date,
    steps: list[tuple[int, bool]],
    rules: Any,
    days: WorkCalendar,
    *,
    suspends: bool,
) -> tuple[Claim, list[Any]]:
    """A claim and its moves: accepted, into review, and then stopped and resumed in turn."""
    due = days.add(applied_on, 30)
    claim = a_claim(applied_on=applied_on, national_due_on=due.due_on, due_on=due.due_on)
    moves: list[Any] = []
    today = applied_on
    for wait, into_review in steps:
        today += timedelta(days=wait)
        moment: Any = SimpleNamespace(today=today, calendar=days, rules=rules)
        trigger, dest, values = a_step(claim, moment, into_review, suspends)
        for name, value in {**values, "state": dest, "state_since": today}.items():
            setattr(claim, name, value)
        moves.append(SimpleNamespace(trigger=trigger, dest=dest, day=today))
    return claim, moves


def a_step(
    claim: Claim, moment: Any, into_review: bool, suspends: bool
) -> tuple[str, str, Mapping[str, Any]]:
    """The next step of a life, with the effects of the machine."""
    steps: dict[str, Callable[[], tuple[str, str, Mapping[str, Any]]]] = {
        "precheck": lambda: (
            ("pass_precheck", "review", enters_review(claim, moment))
            if into_review
            else ("return_for_correction", "returned",
                  stops(claim, moment) | period(moment, "correction_days"))
        ),
        "returned": lambda: (
            "resubmit", "precheck",
            goes_on(claim, moment, review=False) | {"period_ends_on": FAR},
        ),
        "review": lambda: (
            ("suspend", "suspended", stops(claim, moment) if suspends else {})
            if into_review
            else ("return_for_correction", "returned",
                  stops(claim, moment) | period(moment, "correction_days"))
        ),
        "suspended": lambda: ("resume", "review", goes_on(claim, moment, review=True)),
    }  # fmt: skip
    return steps[claim.state]()
