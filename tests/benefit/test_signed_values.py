"""An amount that rests on unverified values is not approved until two people signed (参数核实单)."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from console.answers.doctor_values import unsigned_values
from console.answers.value_sheets import answer_unverified
from console.answers.why import answer_why
from jobs.app import App
from jobs.identity import Principal
from jobs.office.value_sheets import (
    NothingToSignError,
    SeenAt,
    sign_value,
    withdraw_sheet,
)
from models import Claim, ValueSheet
from models.database import Database
from models.schema import upgrade
from tests.conftest import on_both
from tests.recovery.test_reprocess import decide, gone_through, late_filing, proposals
from tests.support.histories import checked, unguarded
from tests.support.importing import an_app
from tests.support.money import a_paid_stay, staffed
from tests.support.office import Office
from tests.support.small_claims import a_stay
from tests.support.stays import a_stay as an_away_stay
from workflow.benefit.value_sheets import ValueKey, find_value, key_of_source, values_behind
from workflow.machine.context import Actor
from workflow.shared.errors import GuardFailedError, SecondPersonError, WrongRoleError
from workflow.shared.money import yuan

SEEN = SeenAt("庆政规〔2020〕3号", "第十五条", "4", "大庆市医疗保障办法")


@pytest.fixture
def real(empty_url: str, book: PolicyBook, calendar: WorkCalendar) -> Iterator[Office]:
    """An office whose database is no rehearsal."""
    database = Database(empty_url)
    upgrade(database)
    yield Office(database, book, calendar).open()
    database.close()


def app_of(office: Office) -> App:
    return an_app(office.database, office.book, office.calendar, office.today)


def by(name: str, *roles: Any) -> Principal:
    return Principal(Actor(name, frozenset(roles)), "tester")


def waiting(office: Office, claim: Claim | None = None) -> Claim:
    """A stay that has been reviewed and waits for its approval."""
    claim = claim or a_stay(office)
    office.calculate()
    office.pass_on(claim)
    return office.again(claim)


def unsigned(office: Office, claim: Claim) -> list[ValueKey]:
    with office.database.reading() as session:
        found = values_behind(session, office.again(claim).calculation_id, office.book)
    assert found is not None
    return [key_of_source(source) for source in found.unsigned]


def sign(office: Office, key: ValueKey, second: str = "approver2") -> ValueSheet:
    value = find_value(office.book, key)
    assert value is not None
    return sign_value(app_of(office), key.parameter, value, SEEN, by("reviewer"), second)


def edited(book: PolicyBook, key: ValueKey) -> PolicyBook:
    """The book, in which this value says something else."""
    page = book.areas[key.area]
    others = page.values[key.parameter]
    values = tuple(
        replace(value, given="another") if value.start == key.start else value
        for value in others[key.scope]
    )
    scopes = {**others, key.scope: values}
    return replace(
        book,
        areas={
            **book.areas,
            key.area: replace(page, values={**page.values, key.parameter: scopes}),
        },
    )


@on_both
def test_it_is_approved_once_every_value_behind_it_is_signed_for(real: Office) -> None:
    claim = waiting(real)
    first, *others = unsigned(real, claim)
    for key in others:
        sign(real, key)
    with pytest.raises(GuardFailedError) as refused:
        real.take(claim, "approve", "approver")
    assert (refused.value.guard, refused.value.values["count"]) == ("amount_unverified", 1)
    told = refused.value.sentence("zh")
    for word in (first.parameter, first.area, first.start.isoformat(), "yidi policy sign"):
        assert word in told
    last = sign(real, first)

    real.take(claim, "approve", "approver")

    assert last.no in real.moves(claim)[-1].facts["sheets"]
    assert checked(real.database).sheets == len(others) + 1
    assert checked(real.database).fault is None


def test_a_rehearsal_approves_it_unsigned(office: Office) -> None:
    claim = waiting(office)
    assert claim.unverified

    assert office.take(claim, "approve", "approver").dest == "to_pay"
    assert "sheets" not in office.moves(claim)[-1].facts


def test_a_book_that_says_something_else_needs_a_new_sheet(real: Office) -> None:
    claim = waiting(real)
    signed = unsigned(real, claim)
    for key in signed:
        sign(real, key)
    assert not unsigned(real, claim)

    changed = Office(real.database, edited(real.book, signed[0]), real.calendar)

    assert unsigned(changed, claim) == [signed[0]]


def test_a_sheet_is_withdrawn_by_a_later_one_and_both_stay(real: Office) -> None:
    claim = waiting(real)
    key = unsigned(real, claim)[0]
    sign(real, key)
    with pytest.raises(NothingToSignError):
        sign(real, key)
    value = find_value(real.book, key)
    assert value is not None

    withdraw_sheet(app_of(real), key.parameter, value, "页码有误", by("reviewer2"), "approver")

    assert key in unsigned(real, claim)
    assert sign(real, key).no == 3
    assert checked(real.database).sheets == 3


def test_two_people_sign_and_both_may(real: Office) -> None:
    key = unsigned(real, waiting(real))[0]

    for second in ("", "reviewer"):
        with pytest.raises(SecondPersonError):
            sign(real, key, second)
    with pytest.raises(WrongRoleError):
        sign(real, key, "cashier")


def test_what_the_book_calls_verified_needs_no_sheet(real: Office) -> None:
    page = real.book.areas["230600"]
    name, value = next((name, value) for name, value in page.every_value() if value.verified)

    with pytest.raises(NothingToSignError):
        sign_value(app_of(real), name, value, SEEN, by("reviewer"), "approver")


def test_why_names_what_is_to_be_signed_and_then_by_which_sheet_it_stands(real: Office) -> None:
    claim = waiting(real)
    key, *others = unsigned(real, claim)
    for each in others:
        sign(real, each)

    told = answer_why(app_of(real), "zh", claim.no)

    (approve,) = (way for way in told["next"] if way["trigger"] == "approve")
    (blocked,) = approve["blocked_by"]
    assert blocked["guard"] == "amount_unverified" and blocked["values"]["count"] == 1
    assert f"yidi policy sign {key.area} {key.parameter}" in blocked["says"]
    assert len(told["benefit"]["unverified"]) == 1
    sheets = [step["sheet"] for step in told["benefit"]["steps"] if step.get("sheet")]
    assert sheets and all(sheet["document"] == SEEN.document for sheet in sheets)


@on_both
def test_a_sheet_stays_as_it_was_signed(real: Office) -> None:
    sign(real, unsigned(real, waiting(real))[0])

    for statement in ("UPDATE value_sheet SET page = '5'", "DELETE FROM value_sheet"):
        with pytest.raises(DBAPIError, match="only added to"), real.database.writing() as session:
            session.execute(text(statement))

    with unguarded(real.database) as session:
        session.execute(text("UPDATE value_sheet SET page = '5'"))
    fault = checked(real.database).fault
    assert fault is not None and fault.code == "sheet_broken"


def test_a_supplement_that_was_calculated_asks_for_the_same_sheets(real: Office) -> None:
    staffed(real)
    keys = unsigned(real, waiting(real, an_away_stay(real)))
    for key in keys:
        sign(real, key)
    claim = a_paid_stay(real)
    late_filing(real, claim)
    gone_through(real)
    (asked,) = proposals(real)
    value = find_value(real.book, keys[0])
    assert value is not None
    withdraw_sheet(app_of(real), keys[0].parameter, value, "页码有误", by("reviewer2"), "approver")

    with pytest.raises(GuardFailedError) as refused:
        decide(real, asked.no)

    assert refused.value.guard == "amount_unverified"
    sign(real, keys[0])
    decide(real, asked.no)
    assert proposals(real)[0].state == "open"


def test_what_frames_a_calculation_is_signed_for_as_well(real: Office) -> None:
    parameters = {key.parameter for key in unsigned(real, waiting(real))}

    assert {"ceiling", "ceiling_per", "deductible"} <= parameters
    assert not {"no_level_counts_as", "chronic_buckets", "validity_months"} & parameters


@on_both
def test_unsigned_values_are_counted_with_the_yuan_that_rest_on_them(real: Office) -> None:
    claims = waiting(real), waiting(real)
    app = app_of(real)
    rests = {"yuan": yuan(sum(claim.payable or 0 for claim in claims)), "claims": 2, "waiting": 2}

    rows = answer_unverified(app, "zh", None)

    assert {row["parameter"] for row in rows} == {
        key.parameter for key in unsigned(real, claims[0])
    }
    assert all({name: row[name] for name in rests} == rests for row in rows)
    with real.database.reading() as session:
        assert unsigned_values(session, app).good is False
    for key in unsigned(real, claims[0]):
        sign(real, key)
    assert answer_unverified(app, "zh", None) == []
    with real.database.reading() as session:
        assert unsigned_values(session, app).good
