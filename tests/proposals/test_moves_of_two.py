"""A move that needs two is proposed by the one, and confirmed by the other with their own sign-in."""

from dataclasses import replace
from typing import Any

import pytest
from sqlmodel import select

from jobs.principal import SignedBy
from jobs.proposals import answer
from jobs.proposals.moves import WantedMove, take_or_propose
from models import Proposal, Role, User
from tests.conftest import once
from tests.machine.test_walk import machines
from tests.support.builders import a_filing, a_user, saved
from tests.support.office import MACHINES, Office, mover, moves_of, recipe, walks
from tests.support.proposing import a_proposal, asked, desk, kept, later
from workflow.machine.machine import CaseMachine, Step
from workflow.shared.errors import GuardFailedError, Refusal


def annulled(office: Office, state: str = "active") -> Any:
    """A filing that the reviewer proposes to annul."""
    return saved(office.database, a_filing(state=state))


def refused(code: str, run: Any, *given: Any) -> Refusal:
    """The refusal with this code."""
    with pytest.raises(Refusal) as told:
        run(*given)
    assert told.value.code == code, told.value
    return told.value


def test_the_second_confirms_and_both_stand_in_both_histories(office: Office) -> None:
    filing = annulled(office)

    made = a_proposal(office, "reviewer", filing, "annul", "承诺不实")
    assert office.again(filing).state == "active"
    done = answer.confirm(desk(office, "approver"), made.no, made.hash.hex())

    assert done.done["dest"] == "cancelled"
    move = office.moves(filing)[-1]
    assert (move.actor, move.facts["second"]) == ("reviewer", "approver")
    assert move.facts["proposal"] == made.no and "second_trusted" not in move.facts
    with office.database.reading() as session:
        asked_for, confirmed = moves_of(session, kept(office, made))
    assert (asked_for.actor, confirmed.actor) == ("reviewer", "approver")
    assert asked_for.facts["hash"] == made.hash.hex()
    assert kept(office, made).state == "confirmed"


@once
def test_a_second_person_is_not_named_by_who_is_signed_in(office: Office) -> None:
    filing = annulled(office)

    for name in ("second", "second_person", "with"):
        refused(
            "second_signs", lambda n=name: asked(office, "reviewer", filing, "annul", "承诺不实", **{n: "approver"})
        )  # fmt: skip


@once
def test_what_no_confirmation_could_bring_about_is_refused_at_once(office: Office) -> None:
    gone = annulled(office, state="expired")
    refused("not_from_here", asked, office, "reviewer", gone, "annul", "承诺不实")

    filing = annulled(office)
    refused("reason_required", asked, office, "reviewer", filing, "annul", "")
    refused("wrong_role", asked, office, "intake", filing, "annul", "承诺不实")

    with office.database.reading() as session:
        assert not session.exec(select(Proposal)).all()


@once
def test_where_nobody_else_could_confirm_nothing_is_proposed(office: Office) -> None:
    filing = annulled(office)
    with office.database.writing() as session:
        for user in session.exec(select(User).where(User.name != "reviewer")):
            user.active = user.name in ("cashier", "intake")

    told = refused("guard_failed", asked, office, "reviewer", filing, "annul", "承诺不实")

    assert isinstance(told, GuardFailedError) and told.guard == "second_person"


@once
def test_nobody_confirms_their_own(office: Office) -> None:
    made = a_proposal(office, "reviewer", annulled(office), "annul")

    refused("same_person", answer.confirm, desk(office, "reviewer"), made.no, made.hash.hex())
    refused("same_person", answer.decline, desk(office, "reviewer"), made.no, "不")
    assert kept(office, made).state == "open"


@once
def test_whom_the_guard_does_not_want_confirms_nothing(office: Office) -> None:
    made = a_proposal(office, "reviewer", annulled(office), "annul")

    told = refused(
        "guard_failed", answer.confirm, desk(office, "cashier"), made.no, made.hash.hex()
    )

    assert isinstance(told, GuardFailedError) and told.guard == "second_person"
    assert kept(office, made).state == "open"


@once
def test_whoever_keeps_away_from_the_case_confirms_nothing(office: Office) -> None:
    filing = annulled(office)
    made = a_proposal(office, "reviewer", filing, "annul")
    with office.database.writing() as session:
        user = session.exec(select(User).where(User.name == "approver")).one()
        user.insured_as = filing.person_id

    refused("own_case", answer.confirm, desk(office, "approver"), made.no, made.hash.hex())

    assert kept(office, made).state == "open" and office.again(filing).state == "active"


@once
def test_a_hash_that_is_not_what_was_shown_is_refused(office: Office) -> None:
    made, other = (a_proposal(office, "reviewer", annulled(office), "annul") for _ in range(2))

    for shown in ("", made.hash.hex()[:7], other.hash.hex(), "0" * 64, made.hash.hex() + "0"):
        refused("wrong_hash", answer.confirm, desk(office, "approver"), made.no, shown)
    answer.confirm(desk(office, "approver"), made.no, made.hash.hex()[:8].upper())

    assert kept(office, made).state == "confirmed"


def test_a_case_that_moved_meanwhile_makes_its_proposal_stale(office: Office) -> None:
    filing = annulled(office)
    made = a_proposal(office, "reviewer", filing, "annul")
    office.take(filing, "amend", "applicant", facts={"phone": "13800000000"})

    refused("proposal_stale", answer.confirm, desk(office, "approver"), made.no, made.hash.hex())

    assert kept(office, made).state == "stale" and office.again(filing).state == "active"
    refused("proposal_stale", answer.confirm, desk(office, "approver"), made.no, made.hash.hex())
    refused("proposal_stale", answer.withdraw, desk(office, "reviewer"), made.no)


@pytest.mark.parametrize(("moved", "days"), [(True, 0), (False, 8)], ids=["stale", "expired"])
def test_what_is_over_ends_although_the_request_that_met_it_is_undone(
    office: Office, moved: bool, days: int
) -> None:
    filing = annulled(office)
    made = a_proposal(office, "reviewer", filing, "annul")
    if moved:
        office.take(filing, "amend", "applicant", facts={"phone": "13800000000"})
    app, how = desk(later(office, days), "approver"), "stale" if moved else "expired"

    for _ in "ab":
        with pytest.raises(Refusal) as told, app.database.as_one():
            answer.confirm(app, made.no, made.hash.hex())

        assert told.value.code == f"proposal_{how}"
        assert kept(office, made).state == how and office.again(filing).state == "active"


@once
def test_after_its_days_a_proposal_is_over(office: Office) -> None:
    made = a_proposal(office, "reviewer", annulled(office), "annul")
    last, after = later(office, 7), later(office, 8)

    refused("wrong_hash", answer.confirm, desk(last, "approver"), made.no, "0" * 64)
    refused("proposal_expired", answer.confirm, desk(after, "approver"), made.no, made.hash.hex())

    assert kept(office, made).state == "expired"


def test_the_run_ends_what_is_over_and_what_moved_on(office: Office) -> None:
    moved, waiting = annulled(office), annulled(office)
    stale = a_proposal(office, "reviewer", moved, "annul")
    old = a_proposal(office, "reviewer", waiting, "annul")
    office.take(moved, "amend", "applicant", facts={"phone": "13800000000"})

    office.run("expire_proposals")
    assert (kept(office, stale).state, kept(office, old).state) == ("stale", "open")

    later(office, 8).run("expire_proposals")
    assert kept(office, old).state == "expired"


@once
def test_what_was_declined_or_withdrawn_is_not_confirmed(office: Office) -> None:
    declined, withdrawn = (a_proposal(office, "reviewer", annulled(office), "annul") for _ in "ab")

    refused("reason_required", answer.decline, desk(office, "approver"), declined.no, " ")
    answer.decline(desk(office, "approver"), declined.no, "材料不足")
    refused("guard_failed", answer.withdraw, desk(office, "approver"), withdrawn.no)
    answer.withdraw(desk(office, "reviewer"), withdrawn.no)

    for made in (declined, withdrawn):
        refused("not_from_here", answer.confirm, desk(office, "approver"), made.no, made.hash.hex())
    assert (kept(office, declined).state, kept(office, withdrawn).state) == (
        "declined",
        "withdrawn",
    )


def test_the_same_is_proposed_once_for_a_case_until_it_is_answered(office: Office) -> None:
    filing = annulled(office)
    made = a_proposal(office, "reviewer", filing, "annul")

    told = refused("proposal_open", asked, office, "reviewer2", filing, "annul", "承诺不实")
    assert made.no in told.sentence("en")
    answer.withdraw(desk(office, "reviewer"), made.no)
    again = a_proposal(office, "reviewer2", filing, "annul")

    assert again.no != made.no
    office.take(filing, "amend", "applicant", facts={"phone": "13800000000"})
    assert a_proposal(office, "reviewer", filing, "annul"), (
        "the stale one before is in nobody's way"
    )


@once
def test_in_a_rehearsal_the_named_second_is_marked_as_named(office: Office) -> None:
    filing = annulled(office)
    app = desk(office, "reviewer")
    app = replace(app, asker=replace(app.asker, signed_by=SignedBy.TRUSTED))

    take_or_propose(
        app, "reviewer", WantedMove(filing.no, "annul", "承诺不实", {"second": "approver"})
    )

    facts = office.moves(filing)[-1].facts
    assert facts["second"] == "approver" and facts["second_trusted"] is True


def by_two(machine: CaseMachine) -> list[tuple[Step, str]]:
    """Every step that takes a second person, from one state in which it starts."""
    found = {step.trigger: (step, source) for step, source in walks(machine) if not step.automatic}
    return [each for each in found.values() if "second" in recipe(machine, each[0]).facts]


def test_all_steps_of_two_are_known() -> None:
    named = {(m.name, step.trigger) for m in MACHINES for step, _ in by_two(m)}
    take = {
        (m.name, step.trigger) for m in MACHINES for step in m.steps
        if step.payload and getattr(step.payload.model_fields.get("second"), "is_required", lambda: False)()
    }  # fmt: skip

    assert named == take and len(named) > 10


@once
@machines
def test_every_step_of_two_is_proposed_and_confirmed_and_not_alone(
    office: Office, machine: CaseMachine
) -> None:
    saved(
        office.database,
        a_user("alone", *(r for r in Role if r not in (Role.SYSTEM, Role.HOSPITAL))),
    )
    for step, source in by_two(machine):
        how = recipe(machine, step)
        case, who, second = (
            office.receive(machine, step, source),
            mover(step),
            str(how.facts["second"]),
        )
        facts = {name: value for name, value in how.facts.items() if name != "second"}
        before = office.again(case)

        made = a_proposal(office, who, case, step.trigger, how.reason, **facts)

        assert office.again(case).version == before.version
        refused("same_person", answer.confirm, desk(office, who), made.no, made.hash.hex())
        done = answer.confirm(desk(office, second), made.no, made.hash.hex())
        assert done.done["dest"] == step.end(source), step.trigger
        move = next(m for m in office.moves(case) if m.facts.get("proposal") == made.no)
        assert (move.actor, move.facts["second"]) == (who, second)
