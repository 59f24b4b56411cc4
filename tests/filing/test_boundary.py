"""Every line of docs/boundary-table.md is what the program says."""

from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest

from config.policy import PolicyBook, Rules
from config.workdays import WorkCalendar
from models import FAR, LONG_TERM, Filing, FilingState, Role
from tests.support.boundary import PAGE, Case, load, page, unused_words
from tests.support.builders import AREA, BEIJING, SHENYANG, TODAY, a_filing
from tests.support.lapsing import reachable_book
from workflow.delivery.lapse_guards import SignedList
from workflow.filing.context import FilingContext, FilingMoment
from workflow.filing.machine import FILING
from workflow.machine.common_guards import period
from workflow.machine.context import Actor, Moment
from workflow.machine.payloads import Nothing
from workflow.moves.decide import decide
from workflow.shared.documents import choice, filing_papers, promise_is_open
from workflow.shared.errors import GuardFailedError
from workflow.shared.validity import (
    blockers,
    cancellable_from,
    covers,
    earliest_end,
    first_end,
    is_late,
    too_late,
)

CASES, _ = load()
APPLICANT = Actor("王芳", frozenset({Role.APPLICANT}))


class Clerk:
    """Asks the program what the table asks."""

    def __init__(self, case: Case, book: PolicyBook, calendar: WorkCalendar) -> None:
        self.case, self.book, self.calendar = case, book, calendar
        self.rules: Rules = book.rules(AREA, case.applied or TODAY)

    def answer(self) -> Any:
        """What the program says to the question of this case."""
        return getattr(self, self.case.ask)()

    def filing(self, state: FilingState = FilingState.ACTIVE, **facts: Any) -> Filing:
        """The filing of the case, as the program would keep it."""
        case = self.case
        papers = ["身份证件"] if case.promise else ["身份证件", *_papers(case.category, self.rules)]
        is_open = promise_is_open(case.category, case.promise, papers, self.rules)
        given = {
            "applied_on": case.applied,
            "starts_on": case.start,
            "ends_on": first_end(case.start, case.category, self.rules),
            "category": case.category,
            "promise": case.promise,
            "materials": papers,
            "materials_ok": not filing_papers(case.category, case.promise, papers, self.rules),
            "cancellable_from": cancellable_from(
                case.start, case.applied, case.category, is_open, self.rules
            ),
            "state": state,
        }
        return a_filing(**(given | facts))

    def moment(self, on: date, **context: Any) -> FilingMoment:
        bare = Moment(on, self.book.rules(AREA, on), self.calendar)
        return bare.around(FilingContext(**context))

    def last_day(self) -> date:
        return first_end(self.case.start, self.case.category, self.rules)

    def given_end(self) -> str:
        earliest = earliest_end(self.case.start, self.case.category, self.rules)
        return "accepted" if self.case.end >= earliest else "validity_too_short"

    def in_force(self) -> str:
        moment = self.moment(self.case.day)
        reviewed, active = self.filing(FilingState.REVIEWED), self.filing(FilingState.ACTIVE)
        if not FILING.holds(FILING.step("activate"), reviewed, moment):
            return "not_yet"
        return "expired" if FILING.holds(FILING.step("expire"), active, moment) else "in_force"

    def cancel(self, **facts: Any) -> str:
        filing = self.filing(**facts)
        try:
            changes = self.taken(filing, "cancel", self.case.day)
        except GuardFailedError as refused:
            if refused.guard == "lock_over":
                assert filing.cancellable_from == self.case.free_from
            return refused.guard
        assert changes["ends_on"] == self.case.day
        return "accepted"

    def taken(self, filing: Filing, trigger: str, on: date) -> dict[str, Any]:
        """The new values after a move by the applicant, or the refusal."""
        moment = self.moment(on)
        request = moment.asked_by(APPLICANT, "", moment.context, Nothing())
        steps = [s for s in FILING.steps_from(filing.state) if s.trigger == trigger]
        step = decide(FILING, filing, trigger, steps, request)
        return {**step.updates(filing, request), **step.updates_from(filing, request)}

    def cancel_with_papers(self) -> str:
        """The papers change the day from which the filing is free, by the amendment's own rule."""
        filing = self.filing()
        papers = [*filing.materials, *_papers(self.case.category, self.rules)]
        case = self.case
        is_open = promise_is_open(case.category, case.promise, papers, self.rules)
        free = cancellable_from(case.start, case.applied, case.category, is_open, self.rules)
        return self.cancel(cancellable_from=free)

    def cancel_in_hospital(self) -> str:
        return self.cancel(open_stay_on=self.case.day)

    refile = cancel

    def change(self) -> str:
        """A change of place is a new filing that names the old one; the lock is tested now."""
        old = self.filing(id=1, destination=SHENYANG)
        if old.cancellable_from > self.case.day:
            assert old.cancellable_from == self.case.free_from
            return "lock_over"
        new_start = self.case.new_start
        new = a_filing(
            id=2, replaces_id=1, state=FilingState.REVIEWED, destination=BEIJING,
            category=self.case.category, applied_on=self.case.day, starts_on=new_start,
        )  # fmt: skip
        assert blockers(new, [old], self.rules, names=1) == []
        replace = FILING.step("replace")
        the_day_before = self.moment(date.fromordinal(new_start.toordinal() - 1), successors=(new,))
        assert not FILING.holds(replace, old, the_day_before)
        moment = self.moment(new_start, successors=(new,))
        assert FILING.holds(replace, old, moment)
        assert replace.updates(old, moment)["ends_on"] == self.case.old_last_day
        return "accepted"

    def second_filing(self) -> str:
        start = self.case.second_start
        category = self.case.more.get("second_category", self.case.category)
        wanted = SimpleNamespace(
            starts_on=start,
            ends_on=first_end(start, category, self.rules),
            category=category,
            destination=BEIJING if self.case.more.get("elsewhere") else SHENYANG,
        )
        found = blockers(wanted, [self.filing(id=1, destination=SHENYANG)], self.rules)
        return "already_filed" if found else "accepted"

    def late_filing(self) -> str:
        start, applied = self.case.start, self.case.applied
        assert (applied - start).days == self.case.days
        if too_late(start, applied, self.rules):
            return "too_late"
        return "late" if is_late(start, applied) else "in_time"

    def admission(self, **facts: Any) -> str:
        covered = covers(self.filing(**facts), self.case.admitted)
        return "covered" if covered else "not_covered"

    visit = admission

    def visit_after_cancel(self) -> str:
        changes = self.taken(self.filing(), "cancel", self.case.day)
        return self.admission(ends_on=changes["ends_on"])

    def coverage_ends(self) -> str:
        filing, moment = self.filing(covered_to=self.case.covered_to), self.moment(self.case.day)
        terminate = FILING.step("terminate")
        if FILING.holds(terminate, filing, moment):
            assert terminate.updates(filing, moment)["ends_on"] == self.case.covered_to
            return "terminated"
        if FILING.holds(FILING.step("expire"), filing, moment):
            assert filing.ends_on == self.case.last_day
            return "expires"
        return "stays"

    def correction(self, parameter: str = "correction_days") -> date:
        given = period(self.moment(self.case.day), parameter)
        assert given["period_provisional"] == self.case.more.get("provisional", False)
        return given["period_ends_on"]

    def posting(self) -> date:
        return self.correction("posting_days")

    def lapse(self, *, signed: bool = True, reached: bool = True) -> str:
        """Whether nothing of the returned filing coming ends it on the day."""
        day, served = self.case.day, self.case.more.get("served", FAR)
        filing = self.filing(
            FilingState.RETURNED, id=1, period_ends_on=self.case.end, reminded_on=served
        )
        book = reachable_book(self.book) if reached else self.book
        keys = frozenset({(1, filing.version)} if signed else ())
        moment = SignedList(day, book.rules(AREA, day), self.calendar, FILING.name, keys)
        return "lapses" if FILING.holds(FILING.step("lapse"), filing, moment) else "stays"

    lapse_unserved = lapse

    def lapse_unsigned(self) -> str:
        return self.lapse(signed=False)

    def lapse_unreachable(self) -> str:
        return self.lapse(reached=False)


def _papers(category: str, rules: Rules) -> list[str]:
    return [choice(paper)[0] for paper in rules["filing_materials"].get(category, ())]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.no}-{case.ask}-{case.gives}")
def test_the_program_says_what_the_table_says(
    case: Case, book: PolicyBook, calendar: WorkCalendar
) -> None:
    assert Clerk(case, book, calendar).answer() == case.gives


def test_the_page_for_the_clerk_is_made_from_these_cases() -> None:
    """If it is not: `python -m tests.support.boundary`, and have the page signed again."""
    assert PAGE.read_text(encoding="utf-8") == page()


def test_the_table_is_long_enough_and_says_nothing_that_no_case_uses() -> None:
    assert len(CASES) >= 30
    assert list(unused_words()) == []


def test_every_answer_of_the_table_occurs_in_a_case() -> None:
    """A sentence that no case uses would be signed without having been tried."""
    cases, book = load()

    for name, question in book["questions"].items():
        if "zh" not in question["answer"]:
            given = {case.gives for case in cases if case.ask == name}
            assert set(question["answer"]) == given, name


def test_long_term_filings_have_no_end_and_are_what_the_page_calls_long_term(rules: Rules) -> None:
    for category in LONG_TERM:
        assert first_end(TODAY, category, rules) == FAR
