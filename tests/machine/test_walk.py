"""Every step of every machine, from every state: allowed where it starts, refused elsewhere."""

import json
from typing import Any

import pytest

from models import Role
from tests.support.builders import TODAY, a_filing, noon, saved
from tests.support.office import (
    BUILD,
    MACHINES,
    STAFF,
    Office,
    columns,
    mover,
    recipe,
    replay,
    walks,
)
from workflow.claim.machine import CLAIM
from workflow.machine.machine import CaseMachine, Step
from workflow.referral.machine import REFERRAL
from workflow.shared.errors import (
    BadPayloadError,
    ChangedMeanwhileError,
    NotFromHereError,
    ReasonRequiredError,
    Refusal,
    SystemOnlyError,
    UnknownCaseError,
    UnknownTriggerError,
    UnknownUserError,
    WrongRoleError,
)

machines = pytest.mark.parametrize("machine", MACHINES, ids=lambda machine: machine.name)


def refused(office: Office, kind: type[Refusal], case: Any, *args: Any, **more: Any) -> Any:
    """The refusal; and nothing may have changed."""
    before, history = columns(office.again(case)), len(office.moves(case))
    with pytest.raises(kind) as told:
        office.take(case, *args, **more)
    assert columns(office.again(case)) == before
    assert len(office.moves(case)) == history
    return told.value


def by_itself(step: Step, before: Any, after: Any) -> list[str]:
    """What follows a person's move: a claim that waits for its amount is calculated at once."""
    amounts = {"review": "calculate", "recheck": "recalculate", "approval": "recalculate"}
    waits = step.trigger == "disallow" or getattr(before, "calc", None) == ""
    return [amounts[after.state]] if waits and not step.automatic and after.state in amounts else []


@machines
def test_every_step_is_taken_from_every_state_it_starts_in(
    office: Office, machine: CaseMachine
) -> None:
    for step, source in walks(machine):
        case = office.receive(machine, step, source)
        before, how, who = office.again(case), recipe(machine, step), mover(step)

        if step.automatic:
            assert office.advance(machine, step, case) == 1, (step.trigger, source)
            assert office.advance(machine, step, case) == 0, "running twice is running once"
        else:
            office.take(case, step.trigger, who, how.reason, facts=how.facts)

        after, moves = office.again(case), office.moves(case)
        assert after.state == step.end(source), (step.trigger, source)
        assert after.version == len(moves)
        assert after.state_since == (TODAY if step.dest else before.state_since)
        assert replay(moves) == after.state
        taken, *more = moves[before.version :]
        assert (taken.trigger, taken.source, taken.dest) == (step.trigger, source, after.state)
        assert (taken.actor, taken.day, taken.at) == (who, TODAY, noon(TODAY))
        assert (taken.area, taken.reason) == (case.area, how.reason)
        assert [move.trigger for move in more] == by_itself(step, before, after)


@machines
def test_a_move_is_refused_in_every_state_where_it_does_not_start(
    office: Office, machine: CaseMachine
) -> None:
    for state in machine.states:
        case = saved(office.database, BUILD[machine.name](state=state.value))
        here = {step.trigger for step in machine.steps_from(state.value)}
        for trigger in machine.triggers:
            if trigger in here:
                continue
            if all(s.automatic for s in machine.steps if s.trigger == trigger):
                refused(office, SystemOnlyError, case, trigger, "everybody", "理由")
            else:
                with pytest.raises(NotFromHereError) as told:
                    office.take(case, trigger, "everybody", "理由")
                assert state.label.zh in told.value.sentence("zh")
                assert state.label.en in told.value.sentence("en")
        assert office.again(case).version == len(office.moves(case)) == 1


@machines
def test_what_only_the_system_does_nobody_can_do(office: Office, machine: CaseMachine) -> None:
    for step, source in walks(machine):
        others = [s for s in machine.steps_from(source) if s.trigger == step.trigger]
        if step.automatic and all(s.automatic for s in others):
            case = office.receive(machine, step, source)
            refused(office, SystemOnlyError, case, step.trigger, "everybody", "理由")


@machines
def test_a_move_is_refused_to_every_role_it_is_not_for(
    office: Office, machine: CaseMachine
) -> None:
    for state in machine.states:
        case = saved(office.database, BUILD[machine.name](state=state.value))
        here = machine.steps_from(state.value)
        for trigger in dict.fromkeys(step.trigger for step in here if not step.automatic):
            allowed = {role for s in here if s.trigger == trigger for role in s.by}
            for name, roles in STAFF.items():
                if not set(roles) & allowed:
                    # For a helper, an employer or a hospital whose case it is not it does not exist.
                    unknown = name in ("helper", "unit") or (
                        name == "hospital" and machine is not REFERRAL
                    )
                    told_what = UnknownCaseError if unknown else WrongRoleError
                    with pytest.raises(told_what) as told:
                        office.take(case, trigger, name, "理由")
                    for role in allowed - {Role.SYSTEM} if not unknown else ():
                        assert role.label.zh in told.value.sentence("zh")
        assert office.again(case).version == len(office.moves(case)) == 1


@machines
def test_a_move_that_needs_a_reason_is_refused_without_one(
    office: Office, machine: CaseMachine
) -> None:
    for step, source in walks(machine):
        if step.reason:
            case, how = office.receive(machine, step, source), recipe(machine, step)
            for empty in ("", "   "):
                refused(
                    office, ReasonRequiredError, case, step.trigger, mover(step), empty,
                    facts=how.facts,
                )  # fmt: skip


@machines
def test_unknown_facts_are_refused_with_every_move(office: Office, machine: CaseMachine) -> None:
    for step, source in walks(machine):
        if not step.automatic:
            case, how = office.receive(machine, step, source), recipe(machine, step)
            facts = how.facts | {"no_such_fact": 1}
            told = refused(
                office, BadPayloadError, case, step.trigger, mover(step), how.reason or "理由",
                facts=facts,
            )  # fmt: skip
            assert "no_such_fact" in told.sentence()


@machines
def test_what_somebody_else_moved_meanwhile_is_not_moved_again(
    office: Office, machine: CaseMachine
) -> None:
    for step, source in walks(machine):
        if not step.automatic:
            case, how = office.receive(machine, step, source), recipe(machine, step)
            seen = office.again(case).version - 1
            refused(
                office, ChangedMeanwhileError, case, step.trigger, mover(step), how.reason,
                facts=how.facts, seen_version=seen,
            )  # fmt: skip


@machines
def test_every_final_state_is_left_by_nothing_and_every_other_by_something(
    machine: CaseMachine,
) -> None:
    for state in machine.states:
        assert (machine.steps_from(state.value) == []) == (state.value in machine.final)


@machines
def test_every_state_can_be_reached_from_the_first(machine: CaseMachine) -> None:
    reached, new = set(), {machine.initial.value}
    while new:
        reached |= new
        new = {s.end(r) for r in reached for s in machine.steps_from(r)} - reached

    assert reached == {state.value for state in machine.states}


@machines
def test_every_step_and_guard_speaks_both_languages(machine: CaseMachine) -> None:
    for step in machine.steps:
        guards = step.all_guards()
        for text in (
            step.label,
            *(g.message for g in guards),
            *(g.clause for g in guards if g.clause),
        ):
            assert text.zh
            assert text.en
            assert text.en.isascii() or "《" in text.en or "第" in text.en, text.en


def test_a_move_of_a_case_nobody_knows_is_refused(office: Office) -> None:
    with pytest.raises(UnknownCaseError):
        office.take(a_filing(no="230600BA0000"), "cancel", "intake")


def test_a_move_nobody_knows_is_refused_with_those_there_are(office: Office) -> None:
    filing = saved(office.database, a_filing())

    told = refused(office, UnknownTriggerError, filing, "approve_everything", "intake")

    assert "return_for_correction" in told.sentence()
    assert told.facts["near"].count("、") == 2


def test_a_move_is_taken_by_the_word_that_the_screens_show_for_it(office: Office) -> None:
    filing = saved(office.database, a_filing())

    assert office.take(filing, "审核通过", "intake").dest == "reviewed"
    assert CLAIM.meant("审核通过") == CLAIM.meant("Pass review") == "pass_review"
    assert CLAIM.meant("审核") == "审核", "part of a word is no move"


def test_a_move_by_somebody_who_does_not_exist_or_was_disabled_is_refused(office: Office) -> None:
    filing = saved(office.database, a_filing())
    with office.database.writing() as session:
        from sqlmodel import select

        from models import User

        gone = session.exec(select(User).where(User.name == "intake")).one()
        gone.active = False

    refused(office, UnknownUserError, filing, "review", "intake")
    refused(office, UnknownUserError, filing, "review", "nobody")


def test_the_external_number_serves_as_well_as_ours(office: Office) -> None:
    filing = saved(office.database, a_filing(ext_no="E-2026-1"))

    taken = office.take(a_filing(no="E-2026-1"), "review", "intake")

    assert (taken.no, taken.source, taken.dest) == (filing.no, "submitted", "reviewed")


def test_who_acts_for_somebody_is_kept_with_the_move(office: Office) -> None:
    agent = {"name": "李雷", "cert_no": "230602199001011259", "relation": "子女", "phone": "139"}
    filing = saved(office.database, a_filing())

    office.take(filing, "cancel", "applicant", on_behalf_of=agent)

    assert office.moves(filing)[-1].on_behalf_of == agent


def test_the_facts_of_a_move_are_kept_with_it(office: Office) -> None:
    filing = saved(office.database, a_filing())

    office.take(
        filing, "return_for_correction", "intake", facts={"missing": ["身份证件", "户口簿"]}
    )

    kept = office.moves(filing)[-1].facts
    assert json.loads(json.dumps(kept)) == {"missing": ["身份证件", "户口簿"]}
