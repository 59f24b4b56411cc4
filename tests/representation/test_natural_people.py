"""People who sign in as themselves (本人与代理人): what is theirs, and what is another's by authority."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlmodel import select

from console.answers.service_address import answer_confirmed
from console.answers.why import answer_why
from jobs.identity import principal_of
from jobs.office.agents import AgentRefusal, revoke
from jobs.office.counter import ContentRefused, new_case
from models import Death, DeathSource, Filing, FilingState, Person, Representation, Role, Scope
from tests.conftest import on_both
from tests.support.builders import A_DAY, AREA, TODAY, a_filing, a_person, an_id, noon, saved
from tests.support.citizens import app_of, entered_for, name_of_insured, reached_by
from tests.support.office import Office
from workflow.machine.context import Actor
from workflow.moves.actors import find_actor
from workflow.representation.load_natural import IdentityPaper, name_of
from workflow.representation.natural import on_day
from workflow.shared.errors import UnknownCaseError, UnknownUserError

pytestmark = pytest.mark.once
FANG, NA = an_id(3), an_id(4)


def insured(office: Office, certno: str = FANG, name: str = "王芳", **facts: Any) -> Person:
    person: Person = saved(office.database, a_person(certno=certno, name=name, **facts))
    return person


def her_daughter(office: Office, mother: Person, *scopes: Scope, **facts: Any) -> str:
    """The daughter, who is not insured here and was entered as acting for her mother."""
    made = entered_for(office.database, mother, "李娜", NA, *scopes, **facts)
    return f"agt:{made.id}"


@on_both
def test_an_insured_person_has_their_own_records_and_no_others(office: Office) -> None:
    fang, elsewhere = insured(office), insured(office, area="230100", psn_no="2301X")
    insured(office, an_id(5), "陈晨")

    asks, acts = reached_by(office, name_of_insured(fang))

    assert asks == acts == {fang.id, elsewhere.id}


def test_who_is_not_here_or_has_died_is_nobody(office: Office) -> None:
    fang = insured(office)
    gone = {
        "person_id": fang.id, "area": AREA, "died_on": TODAY, "source": DeathSource.CIVIL_AFFAIRS.value,
        "paper": "死亡证明", "registered_by": "intake", "second": "reviewer", "day": TODAY,
        "at": noon(TODAY),
    }  # fmt: skip
    saved(office.database, Death(**gone))

    with office.database.reading() as session:
        for name in (name_of_insured(fang), f"psn:none@{AREA}", "psn:", "agt:1", "agt:x", "agt:٣"):
            with pytest.raises(UnknownUserError):
                find_actor(session, name)
        assert name_of(session, IdentityPaper("王芳", FANG)) is None


@on_both
def test_by_name_and_number_somebody_is_found_and_by_one_of_them_nobody(office: Office) -> None:
    fang = insured(office)
    entry = entered_for(office.database, fang, "李娜", NA, Scope.SUBMIT)

    with office.database.reading() as session:
        assert name_of(session, IdentityPaper("王 芳", FANG)) == name_of_insured(fang)
        assert name_of(session, IdentityPaper("李娜", NA)) == f"agt:{entry.id}"
        assert name_of(session, IdentityPaper("李娜", FANG)) is None
        assert name_of(session, IdentityPaper("王芳", NA)) is None
        assert name_of(session, IdentityPaper("王芳", FANG, "414")) is None


@pytest.mark.parametrize(
    ("scopes", "asks", "acts"),
    [
        ((Scope.QUERY,), True, False),
        ((Scope.SUBMIT,), False, True),
        ((Scope.RECEIVE,), False, False),
        ((Scope.QUERY, Scope.SUBMIT), True, True),
    ],
)
def test_who_acts_for_another_asks_and_submits_as_they_were_given(
    office: Office, scopes: tuple[Scope, ...], asks: bool, acts: bool
) -> None:
    fang = insured(office)
    daughter = her_daughter(office, fang, *scopes)

    may_ask, may_act = reached_by(office, daughter)

    assert (fang.id in may_ask, fang.id in may_act) == (asks, acts)


@pytest.mark.parametrize(
    "facts",
    [{"ends_on": TODAY - A_DAY}, {"begins_on": TODAY + A_DAY}, {"ended_on": TODAY}],
)
def test_an_authority_that_is_over_or_not_yet_opens_nothing(
    office: Office, facts: dict[str, date]
) -> None:
    daughter = her_daughter(office, insured(office), Scope.QUERY, Scope.SUBMIT, **facts)

    assert reached_by(office, daughter) == (set(), set())


def test_an_authority_without_a_number_or_of_another_number_is_not_hers(office: Office) -> None:
    fang, chen = insured(office), insured(office, an_id(5), "陈晨")
    daughter = her_daughter(office, fang, Scope.QUERY)
    for certno in ("", an_id(6)):
        entered_for(office.database, chen, "李娜", certno, Scope.QUERY, Scope.SUBMIT)

    assert reached_by(office, daughter) == ({fang.id}, set())


def test_who_is_insured_here_acts_for_another_under_their_own_name(office: Office) -> None:
    fang, na = insured(office), insured(office, NA, "李娜")
    entered_for(office.database, fang, "李娜", NA, Scope.QUERY)

    assert reached_by(office, name_of_insured(na)) == ({fang.id, na.id}, {na.id})


def a_filing_of(office: Office, person: Person) -> Filing:
    filing: Filing = saved(
        office.database, a_filing(person_id=person.id, state=FilingState.ACTIVE.value)
    )
    return filing


@on_both
def test_who_submits_for_another_is_named_by_the_program_whatever_is_typed(office: Office) -> None:
    fang = insured(office)
    filing, daughter = a_filing_of(office, fang), her_daughter(office, fang, Scope.SUBMIT)

    office.take(filing, "cancel", daughter, "不去了", on_behalf_of={"name": "王芳"})

    move = office.moves(filing)[-1]
    assert move.actor == daughter
    assert move.on_behalf_of == {"name": "李娜", "certno": NA, "relation": "女儿"}


def test_the_insured_themselves_act_on_behalf_of_nobody(office: Office) -> None:
    fang = insured(office)
    filing = a_filing_of(office, fang)

    office.take(filing, "cancel", name_of_insured(fang), "不去了", on_behalf_of={"name": "李娜"})

    assert office.moves(filing)[-1].on_behalf_of is None


def test_the_case_of_another_does_not_exist_for_them(office: Office) -> None:
    filing, stranger = a_filing_of(office, insured(office)), insured(office, an_id(5), "陈晨")

    with pytest.raises(UnknownCaseError):
        office.take(filing, "cancel", name_of_insured(stranger), "不去了")


def test_who_may_only_ask_moves_nothing(office: Office) -> None:
    fang = insured(office)
    filing, daughter = a_filing_of(office, fang), her_daughter(office, fang, Scope.QUERY)

    with pytest.raises(UnknownCaseError):
        office.take(filing, "cancel", daughter, "不去了")


def test_an_authority_is_ended_by_the_insured_or_by_who_holds_it_and_by_nobody_else(
    office: Office,
) -> None:
    fang = insured(office)
    daughter = her_daughter(office, fang, Scope.QUERY, Scope.SUBMIT)
    others = entered_for(office.database, fang, "陈晨", an_id(5), Scope.SUBMIT)
    own = int(daughter.removeprefix("agt:"))

    def ends(name: str, number: int) -> None:
        by = actor(office, name)
        with office.database.writing() as session:
            revoke(session, number, by, "不再代办", office.today)

    with pytest.raises(AgentRefusal) as caught:
        ends(daughter, others.id or 0)
    assert caught.value.code == "unknown_agent"
    ends(daughter, own)
    ends(name_of_insured(fang), others.id or 0)
    assert reached_by(office, daughter) == (set(), set())


def test_who_may_only_ask_confirms_no_address_for_service(office: Office) -> None:
    fang = insured(office)
    filing, daughter = a_filing_of(office, fang), her_daughter(office, fang, Scope.QUERY)
    with office.database.reading() as session:
        asker = principal_of(session, daughter, "tester", on=office.today)
    app = replace(app_of(office), asker=asker)

    with pytest.raises(UnknownCaseError):
        answer_confirmed(app, "zh", filing.no, {"service_address": "别处"}, asker, for_person=False)


def test_why_tells_who_may_only_ask_that_they_may_not_submit(office: Office) -> None:
    fang = insured(office)
    filing, daughter = a_filing_of(office, fang), her_daughter(office, fang, Scope.QUERY)
    with office.database.reading() as session:
        asker = principal_of(session, daughter, "tester", on=office.today)

    told = answer_why(replace(app_of(office), asker=asker), "zh", filing.no)

    ways = {way["trigger"]: way for way in told["next"]}
    assert not ways["cancel"]["allowed"]
    assert ways["cancel"]["blocked_by"][0]["guard"] == "authority"
    assert "李娜 对参保人没有有效的代提交权限" in ways["cancel"]["blocked_by"][0]["says"]


def test_a_revoked_authority_ends_at_once(office: Office) -> None:
    fang = insured(office)
    filing, daughter = a_filing_of(office, fang), her_daughter(office, fang, Scope.SUBMIT)
    with office.database.writing() as session:
        entry = session.get_one(Representation, int(daughter.removeprefix("agt:")))
        entry.ended_on, entry.ended_by = office.today, "intake"

    with pytest.raises(UnknownCaseError):
        office.take(filing, "cancel", daughter, "不去了")


def application(person: Person, **facts: Any) -> dict[str, Any]:
    return {
        "name": person.name, "cert_type": "01", "certno": person.certno, "insutype": "310",
        "area": person.area, "category": "other_temporary", "destination": "210100",
        "starts_on": str(TODAY), "materials": ["身份证件", "授权委托书"], **facts,
    }  # fmt: skip


def actor(office: Office, name: str) -> Actor:
    with office.database.reading() as session:
        return on_day(find_actor(session, name), office.today)


def stored(office: Office, no: str) -> Filing:
    with office.database.reading() as session:
        return session.exec(select(Filing).where(Filing.no == no)).one()


@on_both
def test_a_filing_that_the_insured_submit_came_online_now_and_by_nobody_else(
    office: Office,
) -> None:
    fang = insured(office)
    typed = application(
        fang, channel="local_window", applied_at="2020-01-01T00:00:00+08:00", agent_name="李娜"
    )

    no, *_ = new_case(app_of(office), "filing", typed, actor=actor(office, name_of_insured(fang)))

    filing = stored(office, no)
    assert (filing.channel, filing.applied_on, filing.agent) == ("local_online", TODAY, None)


def test_a_filing_for_another_names_who_submitted_it_and_makes_no_authority_of_it(
    office: Office,
) -> None:
    fang = insured(office)
    daughter = her_daughter(office, fang, Scope.SUBMIT, ends_on=TODAY)

    no, *_ = new_case(app_of(office), "filing", application(fang), actor=actor(office, daughter))

    agent = stored(office, no).agent or {}
    assert (agent["name"], agent["certno"]) == ("李娜", NA)
    with office.database.reading() as session:
        assert len(session.exec(select(Representation)).all()) == 1


def test_nobody_files_for_whom_they_may_not_submit(office: Office) -> None:
    fang = insured(office)
    daughter = her_daughter(office, fang, Scope.QUERY)
    not_there = application(fang, certno=an_id(9))

    for content in (application(fang), not_there):
        with pytest.raises(ContentRefused) as caught:
            new_case(app_of(office), "filing", content, actor=actor(office, daughter))
        assert [each["code"] for each in caught.value.problems] == ["unknown_person"]


def test_a_paper_that_a_hospital_types_makes_nobody_an_agent(office: Office) -> None:
    fang = insured(office)
    hospital = Actor("hospital", frozenset({Role.HOSPITAL}), institution="H23060000001")

    new_case(
        app_of(office), "filing",
        application(fang, agent_name="李娜", agent_certno=NA, agent_relation="女儿"),
        actor=hospital,
    )  # fmt: skip

    with office.database.reading() as session:
        assert session.exec(select(Representation)).all() == []
