"""Nobody at the agency decides on themselves or on a relative (回避), and no such case is offered."""

from pathlib import Path
from typing import Any

import pytest
from sqlmodel import select

from console.answers.people import answer_correction
from jobs.audit.erase import erase
from jobs.identity import Principal
from jobs.office.counter import change_case
from models import Person, Role, User
from tests.conftest import Cli, once
from tests.machine.test_walk import machines, refused
from tests.support.builders import AREA, TODAY, a_claim, a_filing, a_person, a_user, noon, saved
from tests.support.importing import an_app
from tests.support.office import Office, mover, recipe, walks
from tests.support.paydesk import PayDesk
from workflow.avoidance.rule import OUTSIDE, OwnCaseError
from workflow.machine.machine import CaseMachine, Step
from workflow.moves.actors import find_actor
from workflow.person.cascade import ChangedBy
from workflow.person.correct_merge import merge
from workflow.records.next_case import next_case
from workflow.service.machines import MACHINES


def kept_away(office: Office, name: str, *relatives: int, own: int | None = None) -> None:
    """This user is this person, and has declared these relatives."""
    with office.database.writing() as session:
        user = session.exec(select(User).where(User.name == name)).one()
        user.insured_as = own
        user.relatives = [{"person": who, "relation": "spouse"} for who in relatives]
        session.add(user)


def each_move(machine: CaseMachine) -> list[tuple[Step, str]]:
    """Every move that people take, from one state in which it starts."""
    found = {step.trigger: (step, source) for step, source in walks(machine) if not step.automatic}
    return list(found.values())


@once
@machines
def test_no_move_of_the_agency_is_taken_on_ones_own_case(
    office: Office, machine: CaseMachine
) -> None:
    for step, source in each_move(machine):
        who = mover(step)
        if Role(who) in OUTSIDE:
            continue
        case, how = office.receive(machine, step, source), recipe(machine, step)
        kept_away(office, who, own=case.person_id)

        told = refused(
            office, OwnCaseError, case, step.trigger, who, how.reason or "理由", facts=how.facts
        )

        assert case.no in told.sentence("zh") and case.no in told.sentence("en")
        kept_away(office, who)


@once
@machines
def test_nor_confirmed_by_a_second_person_whose_relative_it_is(
    office: Office, machine: CaseMachine
) -> None:
    for step, source in each_move(machine):
        how = recipe(machine, step)
        if "second" not in how.facts:
            continue
        case, second = office.receive(machine, step, source), str(how.facts["second"])
        kept_away(office, second, case.person_id)

        told = refused(
            office, OwnCaseError, case, step.trigger, mover(step), how.reason, facts=how.facts
        )

        assert second in told.sentence("zh")
        kept_away(office, second)


@once
def test_the_cases_of_others_are_taken_as_before(office: Office) -> None:
    filing, stranger = saved(office.database, a_filing(state="submitted"), a_person())
    kept_away(office, "intake", own=stranger.id)

    assert office.take(filing, "review", "intake").dest == "reviewed"


@once
def test_whoever_works_there_files_for_themselves_like_any_applicant(office: Office) -> None:
    both = saved(office.database, a_user("both", Role.APPLICANT, Role.INTAKE, Role.REVIEWER))
    filing = saved(office.database, a_filing(state="submitted"))
    kept_away(office, both.name, own=filing.person_id)

    refused(office, OwnCaseError, filing, "review", both.name)

    assert office.take(filing, "cancel", both.name).dest == "cancelled"


def offered(office: Office, name: str) -> Any:
    with office.database.reading() as session:
        found = next_case(
            session, list(MACHINES.values()), [AREA], find_actor(session, name), office.day
        )
        return found and found.record.no


def test_the_next_case_is_one_of_somebody_else(office: Office) -> None:
    own = saved(office.database, a_claim(state="precheck", verdict="look", due_on=TODAY))
    kept_away(office, "intake", own.person_id)
    assert offered(office, "intake") is None

    other = saved(office.database, a_claim(state="precheck", verdict="look", due_on=TODAY))

    assert offered(office, "intake") == other.no
    assert offered(office, "everybody") == own.no, "who is an applicant too sees their own"


def test_a_record_that_was_merged_away_or_lies_in_another_area_is_the_same_person(
    office: Office,
) -> None:
    gone = saved(office.database, a_person(name="李四"))
    kept = saved(office.database, a_person(name="李四"))
    elsewhere = saved(office.database, a_person(area="110100", certno=kept.certno))
    kept_away(office, "approver", gone.id)
    with office.database.writing() as session:
        people = [session.get_one(Person, each.id) for each in (kept, gone)]
        by = ChangedBy("intake", "admin", "同一人", TODAY, noon(TODAY))
        merge(session, *people, by, office.moment().rules)

    with office.database.reading() as session:
        avoids = find_actor(session, "approver").avoids

    assert avoids == {gone.id, kept.id, elsewhere.id}


def test_a_batch_with_ones_own_payment_is_signed_and_sent_by_another(
    office: Office, tmp_path: Path
) -> None:
    desk = PayDesk(office, tmp_path)
    saved(office.database, a_user("cashier2", Role.CASHIER), a_user("cashier3", Role.CASHIER))
    claim, _other = desk.owe(100_00, 200_00)
    kept_away(office, "cashier2", claim.person_id)
    (no,), _left_out = desk.build()

    with pytest.raises(OwnCaseError) as told:
        desk.sign(no, "cashier2")

    assert claim.no in told.value.sentence("zh")
    desk.sign(no, "cashier3")
    kept_away(office, "cashier", claim.person_id)
    with pytest.raises(OwnCaseError):
        desk.send(no)


@once
def test_what_is_no_step_is_left_to_another_too(office: Office, tmp_path: Path) -> None:
    filing = saved(office.database, a_filing(state="rejected"))
    saved(office.database, a_user("auditor_of_kin", Role.AUDITOR))
    for name in ("intake", "auditor_of_kin"):
        kept_away(office, name, filing.person_id)
    app = an_app(office.database, office.book, office.calendar, office.today)
    with office.database.reading() as session:
        intake = Principal(find_actor(session, "intake"), "tester")
        person = session.get_one(Person, filing.person_id)

    yidi = Cli(office.database.url, tmp_path)
    for words in (
        ("agents", "add", filing.no, "--name", "李娜", "--paper", "委托书"),
        ("heirs", "death", filing.no, "--died-on", "2026-03-01", "--source", "hospital",
         "--paper", "死亡证明", "--second", "reviewer"),
        ("appeal", "register", filing.no, "--kind", "review", "--inaction"),
    ):  # fmt: skip
        said = yidi("--json", *words, "--as", "intake")
        assert (said.code, said.json["error"]["code"]) == (1, "own_case"), (words, said.out)
    with pytest.raises(OwnCaseError):
        change_case(app, filing.no, {"phone": "13800000000"}, actor=intake.actor)
    with pytest.raises(OwnCaseError):
        answer_correction(app, person.psn_no, None, {"name": "王五"}, "intake", "admin", "改名")
    with pytest.raises(OwnCaseError):
        erase(
            office.database, filing.no, actor="admin", second="auditor_of_kin", reason="依法",
            day=TODAY, now=noon(TODAY),
        )  # fmt: skip
