"""What belongs to somebody (可及范围): Python and SQL agree, and what is not theirs does not exist."""

from dataclasses import replace
from itertools import product

import pytest
from sqlmodel import col, select

from models import METADATA, Claim, Filing, Move, Payout, Person, Qualification, Referral, Role
from models.database import Database
from tests.conftest import once
from tests.support.builders import (
    AREA,
    SHENYANG,
    a_claim,
    a_filing,
    a_person,
    a_qualification,
    a_referral,
    a_user,
    an_id,
    an_institution,
    saved,
)
from tests.support.office import Office
from workflow.access.reach import EVERYTHING, NOTHING, Belongings, Reach
from workflow.access.reached import belongings, reached, reached_people, reaches
from workflow.moves.actors import find_actor
from workflow.service.find_case import find_case
from workflow.service.take import take
from workflow.shared.errors import AmbiguousNumberError, UnknownCaseError

EMPLOYER, HOSPITAL = "E1", "H23060000001"
TABLES = (Filing, Claim, Referral, Qualification)


@pytest.fixture
def people(database: Database) -> list[Person]:
    """An employee in Daqing and somebody in Shenyang, with a filing, a claim and a referral each."""
    saved(database, an_institution(code=HOSPITAL, area=AREA))
    one = saved(database, a_person(emp_no=EMPLOYER, certno=an_id(1)))
    other = saved(database, a_person(area=SHENYANG, certno=an_id(2)))
    for who, code in ((one, HOSPITAL), (other, "H21010000001")):
        its = {"area": who.area, "person_id": who.id}
        filing = saved(database, a_filing(**its))
        saved(database, a_claim(**its))
        made = {"from_code": code, "filing_id": filing.id, "filing_no": filing.no}
        saved(database, a_referral(**its, **made))
        saved(database, a_qualification(**its, hospitals=[code]))
    return [one, other]


def reaches_of(people: list[Person]) -> list[Reach]:
    """Every combination of bounds that tell the two people apart."""
    ways = {
        "areas": (None, frozenset(), frozenset({AREA})),
        "people": (None, frozenset(), frozenset({people[1].id or 0})),
        "institution": (None, HOSPITAL),
        "unit": (None, EMPLOYER),
        "entered_by": (None, "import", "somebody"),
    }
    return [Reach(**dict(zip(ways, each, strict=True))) for each in product(*ways.values())]


def test_one_case_and_a_list_agree_on_what_is_within_a_reach(
    database: Database, people: list[Person]
) -> None:
    with database.reading() as session:
        for table in TABLES:
            name = str(table.__tablename__)
            rows = {row.id: row for row in session.exec(select(table))}
            own = {id_: belongings(session, name, row) for id_, row in rows.items()}
            for reach in reaches_of(people):
                query = select(table.id).where(reached(METADATA.tables[name], reach))
                listed = set(session.exec(query))

                assert listed == {id_ for id_, its in own.items() if reach.covers(its)}, reach
                assert listed == {
                    id_ for id_, row in rows.items() if reaches(session, name, row, reach)
                }, reach


def test_one_person_and_a_list_of_people_agree(database: Database, people: list[Person]) -> None:
    with database.reading() as session:
        for reach in reaches_of(people):
            listed = set(session.exec(select(Person.id).where(reached_people(reach))))

            assert listed == {
                one.id for one in people if reach.covers(Belongings(one.area, one.id, one.emp_no))
            }, reach


def test_a_batch_of_payments_is_of_the_agency_alone(database: Database) -> None:
    table = METADATA.tables[str(Payout.__tablename__)]
    with database.reading() as session:
        for reach in (Reach(people=frozenset({1})), Reach(institution=HOSPITAL), NOTHING):
            assert not session.exec(select(Payout.id).where(reached(table, reach))).all()


ROLES = {
    "applicant": (Role.APPLICANT, EVERYTHING),
    "intake": (Role.INTAKE, EVERYTHING),
    "auditor": (Role.AUDITOR, EVERYTHING),
    "viewer": (Role.VIEWER, EVERYTHING),
    "helper": (Role.HELPER, Reach(people=frozenset(), entered_by="helper")),
    "unit": (Role.UNIT, Reach(people=frozenset(), unit=EMPLOYER)),
}


@once
@pytest.mark.parametrize("name", ROLES)
def test_the_roles_of_a_user_say_what_is_theirs(database: Database, name: str) -> None:
    role, theirs = ROLES[name]
    user = a_user(name, role)
    user.unit = EMPLOYER
    saved(database, user)

    with database.reading() as session:
        assert find_actor(session, name).reach == theirs


@once
def test_somebody_of_one_area_works_within_it(database: Database) -> None:
    user = a_user("intake", Role.INTAKE)
    user.areas = [AREA]
    saved(database, user)

    with database.reading() as session:
        assert find_actor(session, "intake").reach == Reach(frozenset({AREA}))


@once
def test_an_applicant_who_signs_in_has_their_own_cases_and_without_a_record_nothing(
    migrated_url: str, people: list[Person]
) -> None:
    signed = Database(migrated_url)
    linked = a_user("linked", Role.APPLICANT)
    linked.insured_as = people[0].id
    saved(signed, a_user("unlinked", Role.APPLICANT), linked)

    with signed.reading() as session:
        assert find_actor(session, "unlinked").reach == NOTHING
        assert find_actor(session, "linked").reach == Reach(people=frozenset({people[0].id or 0}))


def test_a_case_of_another_area_is_moved_by_nobody_here(
    office: Office, people: list[Person]
) -> None:
    user = a_user("here", Role.INTAKE)
    user.areas = [AREA]
    saved(office.database, user)
    with office.database.reading() as session:
        of = select(Filing).where(col(Filing.area) == SHENYANG)
        elsewhere = session.exec(of).one()

    for number in (elsewhere.no, elsewhere.no[-8:], f"{SHENYANG}BA000000000000001"):
        with pytest.raises(UnknownCaseError) as refused:
            take(office.database, number, "review", "here", office.day)
        assert refused.value.facts == UnknownCaseError(number).facts
    with office.database.reading() as session:
        assert (
            len(
                session.exec(
                    select(Move).where(Move.machine == "filing", Move.case_id == elsewhere.id)
                ).all()
            )
            == 1
        )


@once
def test_a_short_number_counts_only_what_is_theirs(database: Database) -> None:
    first = saved(database, a_filing(no=f"{AREA}BA2026030400000111"))
    saved(database, a_filing(no=f"{SHENYANG}BA2026030400000111", area=SHENYANG))
    here = Reach(frozenset({AREA}))

    with database.reading() as session:
        with pytest.raises(AmbiguousNumberError):
            find_case(session, first.no[-8:], EVERYTHING)
        assert find_case(session, first.no[-8:], here)[1].no == first.no


def test_an_agent_moves_for_those_for_whom_they_may_submit() -> None:
    agent = Reach(people=frozenset({1, 2}), acts_for=frozenset({2}))

    assert agent.for_moves() == replace(agent, people=frozenset({2}), acts_for=None)
