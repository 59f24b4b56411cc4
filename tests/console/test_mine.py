"""What is somebody's own (我的业务): themselves, and whom they may ask for."""

from dataclasses import replace
from typing import Any

import pytest

from console.answers.mine import answer_mine
from jobs.app import App
from jobs.identity import principal_of
from jobs.identity.errors import NotSignedInError
from jobs.principal import NOBODY
from models import FilingState, Person, Scope
from tests.conftest import on_both
from tests.support.builders import a_claim, a_filing, a_person, an_id, saved
from tests.support.citizens import app_of, entered_for, name_of_insured
from tests.support.office import Office

pytestmark = pytest.mark.once


def insured(office: Office, n: int, name: str) -> Person:
    person: Person = saved(office.database, a_person(certno=an_id(n), name=name))
    return person


def asked_by(office: Office, name: str) -> dict[str, Any]:
    app: App = app_of(office)
    with office.database.reading() as session:
        asker = principal_of(session, name, "tester", on=office.today)
    return answer_mine(replace(app, asker=asker), "zh")


@on_both
def test_somebody_sees_their_cases_and_what_waits_for_them(office: Office) -> None:
    fang, chen = insured(office, 3, "王芳"), insured(office, 5, "陈晨")
    returned = saved(office.database, a_filing(person_id=fang.id, state=FilingState.RETURNED.value))
    claim = saved(office.database, a_claim(person_id=fang.id))
    saved(office.database, a_filing(person_id=chen.id))

    mine = asked_by(office, name_of_insured(fang))

    assert [row["no"] for row in mine["filings"]] == [returned.no]
    assert [row["no"] for row in mine["claims"]] == [claim.no]
    assert mine["waiting"] == [returned.no]
    (herself,) = mine["people"]
    assert herself["own"] and herself["scopes"] == ["submit", "query", "receive"]
    assert fang.certno not in str(mine)


def test_who_acts_for_others_sees_those_for_whom_they_may_ask(office: Office) -> None:
    fang, chen = insured(office, 3, "王芳"), insured(office, 5, "陈晨")
    filing = saved(office.database, a_filing(person_id=fang.id, state=FilingState.RETURNED.value))
    saved(office.database, a_filing(person_id=chen.id))
    entry = entered_for(office.database, fang, "李娜", an_id(4), Scope.QUERY)
    entered_for(office.database, chen, "李娜", an_id(4), Scope.SUBMIT)

    mine = asked_by(office, f"agt:{entry.id}")

    assert [row["no"] for row in mine["filings"]] == [filing.no]
    (her,) = mine["people"]
    assert (her["name"], her["own"], her["scopes"]) == ("王芳", False, ["query"])
    assert mine["waiting"] == []


def test_a_notice_of_ones_case_is_listed(office: Office) -> None:
    fang = insured(office, 3, "王芳")
    filing = saved(office.database, a_filing(person_id=fang.id, state=FilingState.SUBMITTED.value))
    office.take(
        filing, "return_for_correction", "intake", "缺材料", facts={"missing": ["居住证明"]}
    )

    (notice,) = asked_by(office, name_of_insured(fang))["notices"]

    assert (notice["case"], notice["kind"]) == (filing.no, "return_for_correction")


def test_staff_have_nothing_of_their_own_here_and_nobody_asks_without_a_name(
    office: Office,
) -> None:
    saved(office.database, a_filing(person_id=insured(office, 3, "王芳").id))

    assert asked_by(office, "reviewer")["filings"] == []
    with pytest.raises(NotSignedInError):
        answer_mine(replace(app_of(office), asker=NOBODY), "zh")
