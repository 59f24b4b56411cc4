"""Who acts for a person (代办): scopes apart, a term, revocation at once, ends at death and at eighteen."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlmodel import select

from models import Claim, ClaimState, FilingState, Person, Representation, Scope
from models.database import Database
from tests.conftest import Cli
from tests.support.builders import A_DAY, TODAY, a_claim, a_filing, a_person, noon, saved
from tests.support.office import Office
from tests.support.worth import edited
from workflow.representation.standing import against, ended, is_minor
from workflow.shared.errors import GuardFailedError
from workflow.shared.represented import Representative, Represented

DAUGHTER = {"name": "李娜", "relation": "女儿"}


def an_agent(**facts: Any) -> Representative:
    given: dict[str, Any] = {
        "kind": "agent", "name": "李娜", "certno": "", "relation": "女儿", "scopes": ("submit",),
        "payment_paper": "", "begins_on": TODAY - 10 * A_DAY,
    }  # fmt: skip
    return Representative(**given | facts)


def somebody(*by: Representative, **facts: Any) -> Represented:
    return Represented("王芳", by=by, **facts)


def may(person: Represented, scope: Scope = Scope.SUBMIT, on: date = TODAY) -> bool:
    return against(person, "李娜", scope, on, demanded=True) is None


def test_an_authority_is_for_what_it_says_and_for_nothing_else() -> None:
    person = somebody(an_agent(scopes=("submit",)))

    assert may(person, Scope.SUBMIT)
    assert not may(person, Scope.QUERY)
    assert not may(person, Scope.RECEIVE)


@pytest.mark.parametrize(
    ("facts", "first_day_without"),
    [
        ({"ends_on": TODAY}, TODAY + A_DAY),
        ({"ended_on": TODAY}, TODAY),
        ({"died_on": TODAY}, TODAY),
    ],
)
def test_an_authority_ends_with_its_term_its_revocation_and_the_death_of_the_agent(
    facts: dict[str, date], first_day_without: date
) -> None:
    person = somebody(an_agent(**facts))

    assert may(person, on=first_day_without - A_DAY)
    assert not may(person, on=first_day_without)


def test_an_authority_ends_with_the_death_of_the_insured() -> None:
    assert may(somebody(an_agent()))
    assert not may(somebody(an_agent(), died_on=TODAY))


def test_an_authority_does_not_hold_before_its_first_day() -> None:
    assert not may(somebody(an_agent(begins_on=TODAY + A_DAY)))


def test_a_guardian_acts_until_the_day_before_the_eighteenth_birthday() -> None:
    guardian = an_agent(kind="guardian", scopes=("submit", "query", "receive"))
    child = somebody(guardian, born_on=date(2008, 3, 5))

    assert is_minor(child, TODAY)
    assert may(child, Scope.RECEIVE, TODAY)
    assert not may(child, Scope.RECEIVE, TODAY + A_DAY)
    told = ended(child, guardian, TODAY + A_DAY)
    assert told is not None
    assert "满十八周岁" in told.zh


def test_who_is_guardian_of_an_adult_stays_guardian() -> None:
    assert may(somebody(an_agent(kind="guardian"), born_on=date(1950, 1, 1)))


def test_heirs_act_once_the_insured_has_died() -> None:
    heir = an_agent(kind="heir", scopes=("submit", "query"), begins_on=TODAY - 10 * A_DAY)

    assert not may(somebody(heir))
    assert may(somebody(heir, died_on=TODAY - A_DAY))


def test_where_no_authority_is_asked_for_only_one_that_ended_stands_against() -> None:
    def told(person: Represented) -> bool:
        return against(person, "李娜", Scope.SUBMIT, TODAY, demanded=False) is None

    assert told(somebody())
    assert not told(somebody(an_agent(ended_on=TODAY)))
    assert told(somebody(an_agent(ended_on=TODAY), an_agent())), "given anew"


# At the counter


def held(office: Office, case: Any, trigger: str, **more: Any) -> GuardFailedError:
    with pytest.raises(GuardFailedError) as told:
        office.take(case, trigger, "intake", **more)
    return told.value


def entered(database: Database, person_id: int, **facts: Any) -> Representation:
    given: dict[str, Any] = {
        "person_id": person_id, "area": "230600", "kind": "agent", "name": "李娜",
        "scopes": ["submit"], "paper": "授权委托书", "begins_on": TODAY - 10 * A_DAY,
        "registered_by": "intake", "day": TODAY, "at": noon(TODAY),
    }  # fmt: skip
    made: Representation = saved(database, Representation(**given | facts))
    return made


CASES: list[tuple[Any, str, dict[str, Any]]] = [
    (a_claim(state=ClaimState.REVIEW), "withdraw", {}),
    (a_claim(state=ClaimState.RETURNED), "resubmit", {"materials": ["费用清单"]}),
    (a_filing(state=FilingState.REVIEWED), "cancel", {}),
    (a_filing(state=FilingState.REVIEWED), "amend", {"phone": "13900000000"}),
]


@pytest.mark.parametrize(("case", "trigger", "facts"), CASES)
def test_a_revoked_agent_takes_nothing_more_from_that_day_on(
    office: Office, case: Any, trigger: str, facts: dict[str, Any]
) -> None:
    case = saved(office.database, type(case)(**case.model_dump(exclude={"id"})))
    entered(office.database, case.person_id, ended_on=TODAY)

    told = held(office, case, trigger, facts=facts, on_behalf_of=DAUGHTER)

    assert told.guard == "authority"
    assert "李娜" in told.sentence("zh")
    assert f"已于 {TODAY} 撤销" in told.sentence("zh")
    office.take(case, trigger, "intake", facts=facts, on_behalf_of={"name": "王芳"})


@pytest.mark.once
def test_an_area_that_asks_for_an_authority_lets_nobody_act_without(
    office: Office, under: Any, tmp_path: Path
) -> None:
    asks = "        agent: [{one_of: [授权委托书, 委托书]}]\n"
    strict = under(edited(tmp_path, "        other_temporary: []\n", asks))
    claim: Claim = saved(office.database, a_claim(state=ClaimState.REVIEW))

    with pytest.raises(GuardFailedError) as told:
        strict.take(claim, "withdraw", "intake", on_behalf_of=DAUGHTER)
    assert told.value.guard == "authority"
    assert "没有登记授权委托书" in told.value.sentence("zh")

    entered(office.database, claim.person_id)
    assert strict.take(claim, "withdraw", "intake", on_behalf_of=DAUGHTER).dest == "withdrawn"


def test_nobody_withdraws_in_the_name_of_the_dead(office: Office) -> None:
    facts = {"covered_to": TODAY - A_DAY, "coverage_end": "died"}
    person: Person = saved(office.database, a_person(**facts))
    claim = saved(office.database, a_claim(state=ClaimState.REVIEW, person_id=person.id))

    told = held(office, claim, "withdraw", on_behalf_of={"name": "王芳"})
    assert told.guard == "authority"
    assert "死亡" in told.sentence("zh")

    entered(office.database, claim.person_id, kind="heir", scopes=["submit", "query"])
    office.take(claim, "withdraw", "intake", on_behalf_of=DAUGHTER)


def test_the_register_of_who_acts_is_added_to_and_ended_and_never_rewritten(
    database: Database,
) -> None:
    made = entered(database, saved(database, a_person()).id)

    for change in (
        "UPDATE representation SET name = '别人'", "UPDATE representation SET scopes = '[]'",
        "DELETE FROM representation",
    ):  # fmt: skip
        with pytest.raises(DBAPIError), database.writing() as session:
            session.execute(text(change))
    with database.writing() as session:
        session.execute(text(f"UPDATE representation SET ended_on = '{TODAY}'"))
    with pytest.raises(DBAPIError), database.writing() as session:
        session.execute(text("UPDATE representation SET ended_on = '9999-12-31'"))
    with database.reading() as session:
        kept = session.exec(select(Representation)).one()
        assert (kept.id, kept.name, kept.ended_on) == (made.id, "李娜", TODAY)


# By command


@pytest.fixture
def desk(office: Office, tmp_path: Path) -> Cli:
    return Cli(office.database.url, tmp_path)


@pytest.mark.once
def test_an_agent_is_entered_listed_and_revoked_by_the_insured(office: Office, desk: Cli) -> None:
    claim: Claim = saved(office.database, a_claim(state=ClaimState.REVIEW))
    made = desk(
        "--json", "agents", "add", claim.no, "--name", "李娜", "--certno", "230602198503140011",
        "--relation", "女儿", "--paper", "授权委托书 2026-3", "--scope", "submit", "--scope", "query",
        "--to", "2026-12-31", "--as", "intake",
    ).json  # fmt: skip
    assert (made["scopes"], made["holds"], made["to"]) == (["submit", "query"], True, "2026-12-31")
    assert made["certno"] == "230602********0011"

    (row,) = desk("--json", "agents", "list", claim.no).json
    assert row == made
    gone = desk("--json", "agents", "revoke", made["id"], "--as", "applicant", "--reason", "换人")
    assert gone.json["holds"] is False
    told = desk("--json", "take", claim.no, "withdraw", "--as", "intake", "--on-behalf-of", "李娜")
    assert told.json["error"]["guard"] == "authority"
    again = desk("--json", "agents", "revoke", made["id"], "--as", "applicant")
    assert again.json["error"]["code"] == "agent_ended"


@pytest.mark.once
@pytest.mark.parametrize(
    ("more", "code"),
    [
        ([], "no_scope"),
        (["--scope", "receive"], "receive_needs_paper"),
        (["--scope", "receive", "--payment-paper", "委托书"], "receive_needs_paper"),
        (["--scope", "submit", "--to", "2020-01-01"], "bad_term"),
        (["--scope", "submit", "--phone", "你好"], "bad_phone"),
        (["--scope", "submit", "--file", "/nowhere.pdf"], "bad_file"),
    ],
)
def test_what_cannot_be_an_authority_is_refused(
    office: Office, desk: Cli, more: list[str], code: str
) -> None:
    person: Person = saved(office.database, a_person())
    given = ["--name", "李娜", "--paper", "委托书", "--as", "intake", *more]

    told = desk("--json", "agents", "add", person.psn_no, *given)

    assert (told.code, told.json["error"]["code"]) == (1, code)


@pytest.mark.once
def test_only_intake_enters_an_agent(office: Office, desk: Cli) -> None:
    person: Person = saved(office.database, a_person())
    given = ["--name", "李娜", "--paper", "委托书", "--scope", "submit"]

    told = desk("--json", "agents", "add", person.psn_no, *given, "--as", "reviewer")

    assert told.json["error"]["code"] == "wrong_role"
    assert desk("--json", "agents", "list", "nobody").json["error"]["code"] == "unknown_person"
