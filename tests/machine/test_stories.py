"""Whatever people and runs do to a case, its history hangs together (随机操作，流转记录可重放)."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from hypothesis.stateful import run_state_machine_as_test as run_stories
from sqlalchemy import func
from sqlmodel import select

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from models import Case, Claim, YearPosting
from models.database import Database
from tests.support.builders import TODAY, a_claim, a_filing, saved, with_bill
from tests.support.office import RECIPES, STAFF, Office, columns, replay
from workflow.machine.machine import CaseMachine
from workflow.service.machines import CASES
from workflow.shared.errors import Refusal

TOLD = settings(max_examples=settings().max_examples // 8, stateful_step_count=30)
BUILD = {"filing": a_filing, "claim": a_claim}
ACTORS = st.sampled_from(["everybody", "everybody", *STAFF, "nobody"])
REASONS = st.sampled_from(["", "依据《社会保险法》第三十条", "依据第八条"])


# A class inside a function: what its rules draw from is the machine's.
def stories(office: Office, machine: CaseMachine) -> type[RuleBasedStateMachine]:  # noqa: C901
    """The stories of one case in this office."""
    recipes = RECIPES[machine.name]

    class Story(RuleBasedStateMachine):
        """One case, from its arrival on."""

        @initialize(promise=st.booleans(), originals=st.booleans(), days=st.integers(0, 5))
        def arrive(self, promise: bool, originals: bool, days: int) -> None:
            office.today = TODAY
            facts: dict[str, Any] = (
                {"promise": promise, "starts_on": TODAY + timedelta(days=days)}
                if machine.name == "filing"
                else {"originals_in_hand": originals}
            )
            self.case: Case = saved(office.database, BUILD[machine.name](**facts))
            if isinstance(self.case, Claim):
                with_bill(office.database, self.case, 12_345_00)
            self.last = columns(office.again(self.case))

        @rule(
            trigger=st.sampled_from(machine.triggers),
            actor=ACTORS,
            reason=REASONS,
            wrong=st.sampled_from([{}, {}, {}, {"nonsense": 1}, {"second": "nobody"}]),
        )
        def somebody_asks(self, trigger: str, actor: str, reason: str, wrong: Any) -> None:
            self.request(trigger, actor, reason, wrong)

        @rule(which=st.integers(0, 10**6))
        def the_right_person_goes_on(self, which: int) -> None:
            """One of the steps that start here, by one of those it is for."""
            possible = [
                (step.trigger, name)
                for step in machine.steps_from(self.last["state"])
                for name, roles in STAFF.items()
                if not step.automatic and step.by & set(roles)
            ]
            if possible:
                self.request(*possible[which % len(possible)], "依据《社会保险法》第三十条", {})

        def request(self, trigger: str, actor: str, reason: str, wrong: Any) -> None:
            """Taken and written, or refused and nothing changed."""
            given = next((r.facts for (t, _), r in recipes.items() if t == trigger and r.facts), {})
            moves = len(office.moves(self.case))
            try:
                office.take(self.case, trigger, actor, reason, facts=given | wrong)
            except Refusal as told:
                assert told.code != "error"
                assert told.sentence("zh")
                assert told.sentence("en")
                assert columns(office.again(self.case)) == self.last
                assert len(office.moves(self.case)) == moves
            else:
                mine, *more = office.moves(self.case)[moves:]
                assert (mine.trigger, mine.actor) == (trigger, actor)
                # A claim that waits for its amount is calculated at once.
                assert [m.actor for m in more] in ([], ["system"])
            self.last = columns(office.again(self.case))

        @rule(days=st.sampled_from([0, 1, 1, 7, 30, 200]))
        def days_go_by_and_the_runs_come(self, days: int) -> None:
            office.today += timedelta(days=days)
            self.remind()
            if isinstance(self.case, Claim):
                office.calculate()
            for step in machine.steps:
                if step.automatic:
                    moved = office.advance(machine, step, self.case)
                    assert moved in (0, 1)
            self.last = columns(office.again(self.case))

        def remind(self) -> None:
            """As a reminder that was served does: without one nothing lapses."""
            with office.database.writing() as session:
                held: Any = session.get(type(self.case), self.case.id)
                if held.period_ends_on <= office.today:
                    held.reminded_on = min(held.reminded_on, office.today - timedelta(days=7))

        @invariant()
        def the_history_leads_to_the_state(self) -> None:
            case, moves = office.again(self.case), office.moves(self.case)
            assert replay(moves) == case.state
            assert case.version == len(moves) == moves[-1].seq
            assert [m.day for m in moves] == sorted(m.day for m in moves)
            changes = [m for m in moves if m.source != m.dest]
            assert case.state_since == changes[-1].day

        @invariant()
        def nobody_is_timed_in_a_final_state(self) -> None:
            case = office.again(self.case)
            if case.state in machine.final:
                assert case.due_on == case.period_ends_on == case.overdue_since

        @invariant()
        def nobody_decided_what_he_had_decided_before(self) -> None:
            moves = office.moves(self.case)
            for n, move in enumerate(moves):
                if move.trigger == "approve":
                    done = {m.trigger for m in moves[:n] if m.actor == move.actor}
                    assert not done & {"pass_review", "pass_recheck"}

        @invariant()
        def the_benefit_year_has_used_what_stands_approved(self) -> None:
            claim = office.again(self.case)
            if isinstance(claim, Claim):
                with office.database.reading() as session:
                    paid = session.exec(select(func.sum(YearPosting.pool_paid)).where(
                        YearPosting.claim_id == claim.id)).one()  # fmt: skip
                assert (paid or 0) == (claim.payable if claim.calc == "posted" else 0)

    return Story


@pytest.mark.parametrize("machine", CASES.values(), ids=CASES)
def test_the_history_of_a_case_always_leads_to_its_state(
    database: Database, book: PolicyBook, calendar: WorkCalendar, machine: CaseMachine
) -> None:
    office = Office(database, book, calendar).open()

    run_stories(stories(office, machine), settings=TOLD)
