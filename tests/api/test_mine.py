"""What is somebody's own over HTTP (我的业务), and the lists beside it: qualifications, appeals, agents."""

from typing import Any

import pytest
from sqlmodel import select

from models import FilingState, Person, Scope
from tests.conftest import on_both
from tests.support.asked import EXAMPLE_DAY, Asked, example
from tests.support.builders import a_claim, a_filing, a_qualification, saved
from tests.support.citizens import entered_for, name_of_insured
from tests.support.signed import token_of

DAUGHTER = "230602199107065330"


def insured(agency: Asked, name: str = "江雨桐") -> Person:
    """Somebody of the examples, who has signed in as themselves under their name."""
    with agency.app.database.reading() as session:
        person = session.exec(select(Person).where(Person.name == name)).one()
    agency.tokens[name] = token_of(agency.app, name_of_insured(person))
    return person


@on_both
def test_a_citizen_has_everything_of_theirs_in_one_answer(agency: Asked) -> None:
    person = insured(agency)
    claim = agency.post("/claims", example("claim")).json()["no"]
    database, due = agency.app.database, EXAMPLE_DAY
    returned = saved(
        database,
        a_filing(person_id=person.id, state=FilingState.RETURNED.value, period_ends_on=due),
    )
    care = saved(database, a_qualification(person_id=person.id))
    entered_for(database, person, "顾承安", DAUGHTER, Scope.QUERY)
    saved(database, a_claim(person_id=insured(agency, "陆明远").id))

    mine = agency.get("/my", "江雨桐").json()

    assert [row["no"] for row in mine["claims"]] == [claim]
    assert [row["no"] for row in mine["filings"]] == [returned.no]
    assert [row["no"] for row in mine["qualifications"]] == [care.no]
    assert (mine["referrals"], mine["payments"]) == ([], [])
    assert [row["name"] for row in mine["agents"]] == ["顾承安"]
    assert mine["waiting"] == [returned.no]
    (step,) = mine["next"]
    assert (step["no"], step["kind"], step["due_on"]) == (returned.no, "filing", due.isoformat())
    assert "resubmit" in {move["trigger"] for move in step["moves"]}
    assert mine["claims"][0]["waits_for"]
    assert not [certno for certno in agency.certnos() if certno in str(mine)]


def test_whoever_acts_for_others_sees_theirs_and_not_who_else_acts_for_them(agency: Asked) -> None:
    person = insured(agency)
    database = agency.app.database
    entry = entered_for(database, person, "李娜", "230602199003078526", Scope.QUERY)
    claim = agency.post("/claims", example("claim")).json()["no"]
    agency.tokens["李娜"] = token_of(agency.app, f"agt:{entry.id}")

    mine = agency.get("/my", "李娜").json()

    assert [row["no"] for row in mine["claims"]] == [claim]
    assert (mine["agents"], mine["waiting"], mine["next"]) == ([], [], [])
    assert [(row["own"], row["scopes"]) for row in mine["people"]] == [(False, ["query"])]


def test_staff_have_nothing_of_their_own_there(agency: Asked) -> None:
    mine = agency.get("/my", "reviewer").json()

    assert {key: value for key, value in mine.items() if value} == {"name": "reviewer"}


def test_qualifications_are_listed_by_state_and_person(agency: Asked) -> None:
    person = insured(agency)
    made = agency.post("/qualifications", example("qualification")).json()["no"]
    hers = saved(agency.app.database, a_qualification(person_id=person.id, state="active")).no

    def listed(query: str, by: str = "reviewer") -> list[Any]:
        told = agency.get(f"/qualifications{query}", by)
        assert told.status_code == 200, told.text
        return [row["no"] for row in told.json()["items"]]

    assert listed("") == [hers, made]
    assert listed("?state=active") == [hers]
    assert listed(f"?person={person.psn_no}") == listed("", "江雨桐") == [hers]
    first = agency.get("/qualifications?limit=1").json()
    assert listed(f"?limit=1&cursor={first['next']}") == [made]


def test_what_is_contested_is_registered_and_answered_over_http(agency: Asked) -> None:
    claim = agency.post("/claims", example("claim")).json()["no"]
    given = {
        "case": claim,
        "inaction": True,
        "organ": "大庆市人民政府",
        "reference": "庆复〔2026〕1号",
    }

    made = agency.post("/appeals", given, "reviewer")

    assert made.status_code == 201, made.text
    no = made.json()["no"]
    assert [row["no"] for row in agency.get(f"/appeals?case={claim}").json()["items"]] == [no]
    shown = agency.get(f"/appeals/{no[-8:]}")
    assert (shown.json()["no"], shown.headers["etag"]) == (no, '"1"')
    assert agency.get(f"/appeals/{claim}").status_code == 404
    assert agency.post("/appeals", given, "cashier").json()["code"] == "wrong_role"


def test_agents_of_a_person_are_listed_and_of_nobody_elses(agency: Asked) -> None:
    person = insured(agency)
    insured(agency, "陆明远")
    entered_for(agency.app.database, person, "顾承安", DAUGHTER, Scope.SUBMIT)
    at = f"/people/{person.psn_no}/agents"

    told = agency.get(at).json()["items"]

    assert [(row["name"], row["scopes"]) for row in told] == [("顾承安", ["submit"])]
    assert DAUGHTER not in str(told)
    assert agency.get(at, "陆明远").json()["code"] == "unknown_person"


@pytest.mark.parametrize("use", ["agency", "quotes", "above"])
def test_the_areas_of_the_policy_book_say_what_for_they_serve(agency: Asked, use: str) -> None:
    told = agency.get("/policy").json()["items"]

    assert [row for row in told if row["use"] == use]
