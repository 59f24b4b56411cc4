"""The same care under other numbers (疑似同一笔费用): held at every door until a person says why it is another."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import select

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from models import Claim, Receipt, Settlement
from models.database import Database
from tests.claim.test_exchanged_receipts import (
    ELECTRONIC,
    PAPER,
    a_bill,
    claimed,
    every,
    loaded,
    settled,
)
from tests.conftest import once
from tests.support.builders import (
    TODAY,
    a_claim,
    a_line,
    a_person,
    an_institution,
    noon,
    saved,
    with_bill,
)
from tests.support.importing import as_csv, person_row
from tests.support.office import Office
from tests.support.paydesk import PayDesk
from workflow.claim.receipt_answers import answered
from workflow.claim.same_bills import same_bills_of
from workflow.shared.errors import GuardFailedError

REASON = "两次就医，处方不同"
LATER = TODAY - timedelta(days=2)


@pytest.fixture
def pays(database: Database, book: PolicyBook, calendar: WorkCalendar, tmp_path: Path) -> PayDesk:
    """An office that pays, where two people and one hospital are known."""
    pays = PayDesk(Office(database, book, calendar), tmp_path).open()
    saved(database, an_institution(code="H11010000001"))
    assert loaded(pays, as_csv(tmp_path / "people.csv", [person_row(1), person_row(2)])).clean
    return pays


def change(pays: PayDesk, row: Any, **values: Any) -> None:
    """Change a stored row."""
    with pays.office.database.writing() as session:
        stored = session.get(type(row), row.id)
        for name, value in values.items():
            setattr(stored, name, value)


def held(pays: PayDesk, claim: Claim) -> list[str]:
    """What holds a claim of this kind, by the pair."""
    with pays.office.database.reading() as session:
        return [
            each.item for each in same_bills_of(session, [claim.id or 0]).get(claim.id or 0, [])
        ]


def of_one_person(pays: PayDesk, *claims: dict[str, Any], bill: int = 100_00) -> list[Claim]:
    """Claims of one person in one hospital, each with a receipt of its last day."""
    database = pays.office.database
    person, place = saved(database, a_person()), saved(database, an_institution())
    known = {"person_id": person.id, "institution_id": place.id}
    return [with_bill(database, a_claim(**{**known, **facts}), a_line(bill)) for facts in claims]


def test_the_paper_alone_after_the_electronic_receipt_waits_for_a_person(pays: PayDesk) -> None:
    """Nobody says that one was exchanged for the other."""
    assert claimed(pays, a_bill(ELECTRONIC), a_bill(PAPER)).clean
    first, second = every(pays, Claim)

    pays.office.run("precheck_claims")

    assert pays.office.again(first).verdict != "look"
    now = pays.office.again(second)
    (found,) = [each for each in now.findings if each["code"] == "receipt_same_bill"]
    assert (now.state, now.verdict) == ("precheck", "look") and first.no in found["zh"]
    with pytest.raises(GuardFailedError) as told:
        pays.office.take(second, "pass_precheck", "intake")
    assert told.value.guard == "soft_findings_answered"
    pays.office.take(second, "pass_precheck", "intake", REASON)
    (kept,) = [e for e in pays.office.again(second).findings if e["code"] == "receipt_same_bill"]
    assert kept["by"] == "intake" and pays.office.again(second).by_hand


DIFFERENT: dict[str, dict[str, Any]] = {
    "another total": {"total": 100_01},
    "another day": {"issued_on": LATER},
    "given free": {"released": True},
}


@pytest.mark.parametrize("facts", DIFFERENT.values(), ids=DIFFERENT)
@once
def test_what_differs_is_another_bill(pays: PayDesk, facts: dict[str, Any]) -> None:
    visit = {"care": "outpatient", "med_type": "11"}
    one, other = of_one_person(pays, visit, visit)
    with pays.office.database.writing() as session:
        bill, theirs = session.exec(select(Receipt).order_by(Receipt.id)).all()  # type: ignore[arg-type]
        for name, value in facts.items():
            setattr(bill if name == "released" else theirs, name, value)
        session.flush()
        for line in [*_lines(session, theirs)]:
            line.item_code = "OTHER"

    assert held(pays, one) == held(pays, other) == []


def _lines(session: Any, receipt: Receipt) -> Any:
    from models import FeeLine

    return session.exec(select(FeeLine).where(FeeLine.receipt_id == receipt.id))


@once
def test_another_hospital_is_another_visit_unless_the_lines_are_the_same(pays: PayDesk) -> None:
    elsewhere = saved(pays.office.database, an_institution())
    one, other = of_one_person(pays, {}, {"institution_id": elsewhere.id})

    (item,) = held(pays, other)
    assert one.no in item, "the lines are the same"
    with pays.office.database.writing() as session:
        theirs = session.exec(select(Receipt).where(Receipt.claim_id == other.id)).one()
        for line in _lines(session, theirs):
            line.item_code = "OTHER"
    assert held(pays, other) == []


@once
def test_a_place_that_the_directory_does_not_have_may_be_the_same_place(pays: PayDesk) -> None:
    visit = {"care": "outpatient", "med_type": "11"}
    unknown = {**visit, "institution_id": None, "institution_name": "某医院（急诊）"}
    one, other = of_one_person(pays, visit, unknown)
    with pays.office.database.writing() as session:
        theirs = session.exec(select(Receipt).where(Receipt.claim_id == other.id)).one()
        for line in _lines(session, theirs):
            line.item_code = "OTHER"

    (item,) = held(pays, other)

    assert one.no in item


@once
def test_the_same_person_in_another_area_is_the_same_person(pays: PayDesk) -> None:
    database, place = pays.office.database, saved(pays.office.database, an_institution())
    here, there = a_person(certno="230602199001011259"), a_person(certno="230602199001011259")
    there.area, there.psn_no = "320100", "P-elsewhere"
    saved(database, here, there)
    claims = [
        with_bill(database, a_claim(person_id=who.id, institution_id=place.id), 100_00)
        for who in (here, there)
    ]

    assert [len(held(pays, claim)) for claim in claims] == [0, 1]


@once
def test_a_stay_of_the_same_days_is_the_same_stay_whatever_it_cost(pays: PayDesk) -> None:
    stay = {"care": "inpatient", "med_type": "21", "discharged_on": TODAY}
    stay["admitted_on"] = TODAY - timedelta(days=6)
    bundle = {**stay, "care": "outpatient", "med_type": "11"}
    one, again, visits = of_one_person(pays, stay, stay, bundle)
    with pays.office.database.writing() as session:
        for n, bill in enumerate(session.exec(select(Receipt)).all()):
            bill.total += n

    (item,) = held(pays, again)
    assert one.no in item and held(pays, one) == [] and held(pays, visits) == []


def test_a_claim_that_was_approved_first_holds_the_earlier_one(pays: PayDesk) -> None:
    given = {"calc": "given", "payable_source": "imported", "payable": 100_00}
    waiting = {"state": "approval", **given}
    earlier, later = of_one_person(pays, waiting, {"state": "to_pay", **given})

    with pytest.raises(GuardFailedError) as told:
        pays.office.take(earlier, "approve", "approver")

    assert told.value.guard == "receipt_same_bill" and later.no in told.value.sentence("zh")
    with pays.office.database.reading() as session:
        (found,) = same_bills_of(session, [later.id or 0])[later.id or 0]
    change(pays, later, findings=answered([found], "reviewer"))
    assert held(pays, earlier) == [], "somebody has compared the two, on the other claim"


def test_a_settlement_of_the_visit_that_comes_after_the_approval_holds_the_payment(
    pays: PayDesk,
) -> None:
    facts = {"state": "to_pay", "payable": 100_00, "calc": "given", "payable_source": "imported"}
    (claim,) = of_one_person(pays, facts)
    (no,), _ = pays.build()
    its = {"person_id": claim.person_id, "institution_id": claim.institution_id, "total": 100_00}
    day = claim.discharged_on
    its |= {"admitted_on": day, "discharged_on": day, "settled_at": noon(day), "med_type": "11"}
    its |= {"area": claim.area, "settlement_no": "S1", "fund_paid": 0, "content_hash": ""}
    row = saved(pays.office.database, Settlement(**its))

    assert [why for _, why in pays.sign(no)] == ["receipt_same_bill"]
    assert pays.build() == ([], [(claim.no, "receipt_same_bill")])
    change(pays, row, reversed=True)
    assert pays.build()[1] == [], "what was reversed holds nobody"
    pays.office.take(claim, "pull_back", "approver")


@once
def test_one_number_that_was_settled_is_told_once(pays: PayDesk) -> None:
    assert claimed(pays, a_bill(ELECTRONIC)).clean
    (claim,) = every(pays, Claim)
    settled(pays, ELECTRONIC)

    assert every(pays, Settlement) and held(pays, claim) == []
