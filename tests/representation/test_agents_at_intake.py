"""Agents who come with an application (随申请的代办): their paper registers them, and the pre-check asks for it."""

from pathlib import Path
from typing import Any

import pytest
from sqlmodel import select

from jobs.office.counter import new_case
from models import Claim, Person, Representation
from tests.support.builders import A_DAY, CLERK, TODAY, a_claim, a_person, an_id, noon, saved
from tests.support.importing import an_app
from tests.support.office import Office
from tests.support.worth import edited
from workflow.claim.precheck_data import precheck_payload
from workflow.claim.precheck_rules import pre_check

AGENT = {"name": "李娜", "relation": "女儿", "certno": "", "phone": "13900000001"}


def agents(office: Office) -> list[Representation]:
    with office.database.reading() as session:
        return list(session.exec(select(Representation)))


def applied(office: Office, *materials: str) -> Person:
    """A filing that an agent brings to the window, with these papers."""
    person: Person = saved(office.database, a_person(certno=an_id(3), name="王芳"))
    content: dict[str, Any] = {
        "name": person.name, "cert_type": "01", "certno": person.certno, "insutype": "310",
        "area": person.area, "category": "other_temporary", "destination": "210100",
        "starts_on": str(TODAY), "materials": ["身份证件", *materials], "agent_name": "李娜",
        "agent_relation": "女儿", "agent_phone": "13900000001",
    }  # fmt: skip
    app = an_app(office.database, office.book, office.calendar, office.today)
    new_case(app, "filing", content, actor=CLERK)
    return person


@pytest.mark.parametrize(
    ("materials", "papers"),
    [((), []), (("授权委托书",), ["授权委托书"]), (("委托书",), ["委托书"])],
)
def test_an_application_that_brings_the_authority_registers_the_agent_to_submit_and_no_more(
    office: Office, materials: tuple[str, ...], papers: list[str]
) -> None:
    person = applied(office, *materials)

    made = agents(office)
    assert [each.paper for each in made] == papers
    for each in made:
        assert (each.person_id, each.name, each.relation) == (person.id, "李娜", "女儿")
        assert (each.scopes, each.begins_on, each.registered_by) == (["submit"], TODAY, "intake")


def found(office: Office, claim: Claim) -> list[tuple[str, str, str]]:
    """What the pre-check finds of who acts: code, weight, item."""
    moment = office.moment()
    with office.database.reading() as session:
        held = session.get_one(Claim, claim.id)
        facts = precheck_payload(session, [held], moment.rules.book)[held.id or 0]
        seen = pre_check(held, facts, moment)
    return [(f.code, f.weight, f.item) for f in seen]


def entered(office: Office, claim: Claim, **facts: Any) -> None:
    saved(
        office.database,
        Representation(
            **{
                "person_id": claim.person_id, "area": claim.area, "kind": "agent", "name": "李娜",
                "scopes": ["submit"], "paper": "委托书", "begins_on": TODAY - 30 * A_DAY,
                "registered_by": "intake", "day": TODAY, "at": noon(TODAY),
            } | facts
        ),
    )  # fmt: skip


def test_nobody_asks_an_agent_for_a_paper_that_the_book_does_not_ask_for(office: Office) -> None:
    assert found(office, saved(office.database, a_claim(agent=AGENT))) == []


def test_an_agent_whose_authority_had_ended_is_for_a_person_to_look_at(office: Office) -> None:
    claim: Claim = saved(office.database, a_claim(agent=AGENT))
    entered(office, claim, ended_on=TODAY - A_DAY)

    assert found(office, claim) == [("agent_authority", "look", "")]


@pytest.mark.once
def test_where_the_book_asks_for_the_authority_it_is_returned_for_or_found_in_the_register(
    office: Office, under: Any, tmp_path: Path
) -> None:
    asks = (
        "  claim_materials:\n    - from: 2023-01-01\n      value:\n        all: []\n"
        "        agent: [{one_of: [授权委托书, 委托书]}]\n      reference: 样例值\n"
        "      verified: false\n"
    )
    strict: Office = under(edited(tmp_path, "parameters:\n", asks))
    bare, with_paper, registered = (
        saved(office.database, a_claim(agent=AGENT, materials=papers))
        for papers in ([], ["委托书"], [])
    )  # fmt: skip
    entered(office, registered)

    assert found(strict, bare) == [("missing_material", "return", "授权委托书/委托书")]
    assert found(strict, with_paper) == []
    assert found(strict, registered) == []


def test_who_is_to_be_paid_for_the_living_brings_an_authority_to_receive(office: Office) -> None:
    facts = {"payee_name": "李娜", "payee_relation": "女儿", "payee_proof": "户口簿"}
    claim: Claim = saved(office.database, a_claim(**facts))
    mismatch = [("payee_name_mismatch", "return", "本人账户或代收款授权")]

    assert found(office, claim) == mismatch
    entered(office, claim)
    assert found(office, claim) == mismatch, "an agent is no payee by agency alone"
    entered(office, claim, scopes=["receive"], payment_paper="代收款委托书")
    assert found(office, claim) == []


@pytest.mark.parametrize("facts", [{"payee_relation": "母亲", "payee_proof": "出生医学证明"}, {}])
def test_the_parent_of_a_child_is_paid_on_proof_or_as_registered_guardian(
    office: Office, facts: dict[str, str]
) -> None:
    child: Person = saved(office.database, a_person(certno="230602201503140012", name="王小"))
    claim: Claim = saved(office.database, a_claim(person_id=child.id, payee_name="李娜", **facts))
    if not facts:
        assert [code for code, *_ in found(office, claim)] == ["payee_name_mismatch"]
        entered(office, claim, kind="guardian", scopes=["submit", "query", "receive"])

    assert found(office, claim) == []
