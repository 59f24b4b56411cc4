"""Direct settlements from before they moved the benefit year (迁移 0011): nothing is guessed of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from models import METADATA, Calculation, Settlement, YearPosting
from models.database import Database
from models.schema import upgrade
from tests.benefit.test_settlement_years import FULL, HOSPITAL, row_of
from tests.conftest import on_both
from tests.models.test_migration_benefit import store, to
from tests.support.builders import AREA, TODAY, a_claim, a_person, an_institution, noon
from tests.support.importing import Importer, as_csv

pytestmark = on_both
POSTING = METADATA.tables["year_posting"]


@pytest.fixture
def old(empty_url: str) -> Iterator[Database]:
    """A database of the release before: an approved claim with its posting, and a settlement."""
    database = Database(empty_url)
    to(database, "0010")
    with database.engine.begin() as connection:
        store(connection, a_person(id=1))
        store(connection, an_institution(id=1, code=HOSPITAL))
        store(connection, a_claim(id=1, no="C1", person_id=1, institution_id=1))
        connection.exec_driver_sql(
            "INSERT INTO benefit_plan (hash, area, text) VALUES ('h', '1', '')"
        )
        money = dict.fromkeys(
            (n for n in Calculation.model_fields if n.endswith(("amt", "pay", "dedc"))), 0
        )
        store(connection, Calculation(
            id=1, claim_id=1, seq=1, area=AREA, person_id=1, day=TODAY, book_hash="h", plan_hash="h",
            treated="", inputs="", verified=True, **money,
        ))  # fmt: skip
        store(connection, YearPosting(
            id=10**6, area=AREA, person_id=1, population="employee", year=TODAY, bucket="inpatient",
            on=TODAY, claim_id=1, calculation_id=1, kind="approved", admissions=1, deductible=0,
            pool_paid=7, in_scope=0, second_paid=0, civil_paid=0, assistance_paid=0, day=TODAY,
            at=noon(TODAY),
        ))  # fmt: skip
        store(connection, Settlement(
            id=1, area=AREA, settlement_no="S1", person_id=1, med_type="21", admitted_on=TODAY,
            discharged_on=TODAY, settled_at=noon(TODAY), total=1, fund_paid=1, content_hash="",
        ))  # fmt: skip
    yield database
    database.close()


def test_postings_stay_and_a_settlement_is_posted_when_its_file_comes_again(
    old: Database, book: PolicyBook, calendar: WorkCalendar, tmp_path: Path
) -> None:
    upgrade(old)

    with old.reading() as session:
        before = session.execute(select(POSTING.c.claim_id, POSTING.c.pool_paid)).all()
    with old.reading() as session:
        person = session.execute(select(METADATA.tables["person"])).one()
    load = Importer(old, book, calendar)
    report = load.one(as_csv(tmp_path / "s.csv", [row_of(person, **FULL)]))
    with old.reading() as session:
        posted = select(POSTING.c.pool_paid).where(POSTING.c.settlement_id.is_not(None))
        after = session.execute(posted).scalars().all()

    assert list(map(tuple, before)) == [(1, 7)]
    assert report.updated == 1
    assert after == [6_000_00]
