"""An amount that rests on unverified values is not approved until two people signed (参数核实单)."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from config.policy import PolicyBook
from config.workdays import WorkCalendar
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
from tests.support.histories import checked, unguarded
from tests.support.importing import an_app
from tests.support.office import Office
from tests.support.small_claims import a_stay
from workflow.benefit.value_sheets import ValueKey, find_value, key_of_source, values_behind
from workflow.machine.context import Actor
from workflow.shared.errors import GuardFailedError, SecondPersonError, WrongRoleError

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


def waiting(office: Office) -> Claim:
    """A stay that has been reviewed and waits for its approval."""
    claim = a_stay(office)
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
