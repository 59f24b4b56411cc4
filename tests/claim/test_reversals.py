"""What a reversal takes back (退费): the same to the database as to the rules, and to all who ask."""

from datetime import timedelta
from itertools import product
from typing import Any

import pytest
from sqlalchemy import select
from sqlmodel import col

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from models import METADATA, Settlement
from models.database import Database
from tests.benefit.test_settlement_years import BACK, FULL, HOSPITAL, Settle, settled
from tests.conftest import once
from tests.support.builders import (
    TODAY,
    a_person,
    a_referral,
    a_settlement,
    an_institution,
    noon,
    saved,
)
from tests.support.money import staffed
from tests.support.office import Office
from workflow.benefit.direct_settlement import SettlementRow, taken_back
from workflow.claim.receipts import receipts_settled
from workflow.claim.visits_since import visits_since
from workflow.referral.usage import care_under
from workflow.registers.reversals import stands

pytestmark = once

__all__ = ["settled"]


@pytest.fixture
def office(database: Database, book: PolicyBook, calendar: WorkCalendar) -> Office:
    """An office with a hospital."""
    saved(database, an_institution(code=HOSPITAL))
    return staffed(Office(database, book, calendar).open())


def test_the_database_says_of_every_settlement_what_the_rules_say(database: Database) -> None:
    person, other, place = saved(database, a_person(), a_person(), an_institution())
    at, n = noon(TODAY), 0
    for whose, bill, undoes, back, hours in product(
        (person, other), ("", "7"), (None, "", "S1", "S3"), (False, True), (0, 1)
    ):
        if whose is other and (hours or undoes == "S3"):
            continue
        n += 1
        its = a_referral(person_id=whose.id, to_id=place.id)
        facts: dict[str, Any] = {"bill_code": bill, "bill_no": bill, "undoes": undoes}
        when = at + timedelta(hours=hours)
        saved(
            database,
            a_settlement(its, settlement_no=f"S{n}", reversed=back, settled_at=when, **facts),
        )
    table = METADATA.tables["settlement"]
    with database.reading() as session:
        columns = [table.c[name] for name in SettlementRow._fields]
        rows = [SettlementRow._make(row) for row in session.execute(select(*columns))]
        told = set(session.scalars(select(table.c.id).where(stands(table))))
        as_object = session.scalars(select(col(Settlement.id)).where(stands(Settlement)))
        assert set(as_object) == told

    mine = {p.id: [row for row in rows if row.person_id == p.id] for p in (person, other)}
    assert told == {row.id for row in rows if not taken_back(row, mine[row.person_id])}
    assert 0 < len(told) < len(rows)


def test_a_settlement_that_is_reversed_by_its_number_frees_its_receipt_and_uses_no_referral(
    office: Office, settled: Settle
) -> None:
    """A red invoice has a number of its own: the reversal names the settlement, not the receipt."""
    person = saved(office.database, a_person())
    key = ("1", "2")
    settled(person, FULL)
    with office.database.reading() as session:
        assert receipts_settled(session, [key]) == {key: "S1"}
        (row,) = session.scalars(select(Settlement))
    days = {"starts_on": row.admitted_on, "ends_on": row.admitted_on}
    referral = saved(
        office.database, a_referral(person_id=person.id, to_id=row.institution_id, **days)
    )

    settled(person, BACK | {"invono": "9"})

    with office.database.reading() as session:
        assert receipts_settled(session, [key]) == {}
        spent = METADATA.tables["spent_receipt"]
        assert session.execute(select(spent)).all() == []
        assert care_under(session, referral).uses == ()
        assert visits_since(session, [person.id or 0], row.admitted_on) == []
