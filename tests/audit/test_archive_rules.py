"""What the rules must still know of an archived case: its receipts, its filing, its number."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from sqlalchemy import select

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from console.answers.records import answer_records
from jobs.archive.archive import archive
from models import (
    ClaimState,
    Filing,
    FilingState,
    Person,
    Receipt,
)
from models.database import Database
from models.receipt_form import form_of
from tests.support.archiving import LATE, a_paid_claim, an_expired_filing, archived, closed, sealed
from tests.support.builders import a_claim, with_bill
from tests.support.histories import found
from tests.support.importing import TODAY as IMPORTED
from tests.support.importing import Importer, an_app, as_csv, filing_row, person_row
from tests.support.office import Office
from workflow.access.reach import EVERYTHING
from workflow.claim.receipts import known_receipts, taken_elsewhere
from workflow.service.find_case import find_case
from workflow.service.lock_case import lock_case
from workflow.shared.errors import ArchivedCaseError


def test_a_receipt_of_an_archived_claim_stays_taken(office: Office) -> None:
    claim = a_paid_claim(office)
    with office.database.reading() as session:
        (receipt,) = session.execute(select(Receipt.code, Receipt.number)).all()
    archived(office)

    again = with_bill(office.database, a_claim(), 100)
    with office.database.writing() as session:
        put = select(Receipt).where(Receipt.claim_id == again.id)
        held: Any = session.execute(put).scalar_one()
        held.code, held.number, held.form = *receipt, form_of(*receipt).form

    with office.database.reading() as session:
        assert known_receipts(session, [tuple(receipt)]).in_use[tuple(receipt)][1] in (
            claim.no,
            again.no,
        )
        assert taken_elsewhere(session, [again.id or 0]) == {
            again.id: [f"{receipt[0]}-{receipt[1]}"]
        }


def test_a_receipt_that_was_released_is_free_after_archiving_too(office: Office) -> None:
    claim = with_bill(office.database, a_claim(), 100)
    with office.database.writing() as session:
        held: Any = session.execute(select(Receipt)).scalar_one()
        held.released = True
        key = (held.code, held.number)
    closed(office, claim, ClaimState.WITHDRAWN)

    assert archived(office).archived == {"claim": 1}
    with office.database.reading() as session:
        assert known_receipts(session, [key]).in_use == {}


def test_the_records_of_a_person_still_show_an_archived_application(office: Office) -> None:
    filing = an_expired_filing(office, channel="national_fast")
    with office.database.reading() as session:
        person = session.get_one(Person, filing.person_id)
    app = an_app(office.database, office.book, office.calendar, LATE)

    def shown() -> Any:
        return answer_records(app, "zh", person.certno)

    before = shown()
    archived(office)

    assert [row["no"] for row in before["tabs"][0]["filings"]] == [filing.no]
    assert shown() == before


def test_nothing_moves_an_archived_case(office: Office) -> None:
    filing = an_expired_filing(office, ext_no="E-1")
    archived(office)

    with office.database.reading() as session:
        for number in (filing.no, "E-1"):
            with pytest.raises(ArchivedCaseError) as refusal:
                find_case(session, number, EVERYTHING)
            assert refusal.value.code == "archived"


def test_the_same_file_again_finds_the_archived_case(
    database: Database, book: PolicyBook, calendar: WorkCalendar, tmp_path: Any
) -> None:
    load = Importer(database, book, calendar, IMPORTED)
    load(as_csv(tmp_path / "people.csv", [person_row()]))
    file = as_csv(tmp_path / "filings.csv", [filing_row()])
    load(file)
    office = Office(database, book, calendar, IMPORTED)
    filing = load_only(database)
    closed(office, filing, FilingState.CANCELLED, IMPORTED)
    archived(office)

    again = load.one(file)
    other = load.one(as_csv(tmp_path / "filings.csv", [filing_row(联系电话="13900000009")]))

    assert (again.unchanged, again.accepted) == (1, 0)
    assert [row.problem.code for row in other.problems] == ["already_final"]
    assert load_only(database) is None


def test_a_new_case_never_gets_the_key_of_an_archived_one(
    database: Database, book: PolicyBook, calendar: WorkCalendar, tmp_path: Any
) -> None:
    load = Importer(database, book, calendar, IMPORTED)
    load(as_csv(tmp_path / "people.csv", [person_row(1), person_row(2)]))
    load(as_csv(tmp_path / "filings.csv", [filing_row(1)]))
    office = Office(database, book, calendar, IMPORTED)
    filing = load_only(database)
    closed(office, filing, FilingState.CANCELLED, IMPORTED)
    assert archived(office).archived == {"filing": 1}

    again = load.one(as_csv(tmp_path / "more.csv", [filing_row(2)]))

    assert again.accepted == 1
    assert load_only(database).id > filing.id
    assert found(database, seals=False) is None


def test_a_case_that_is_archived_while_a_clerk_waits_for_it_is_told(office: Office) -> None:
    if office.database.is_sqlite:
        pytest.skip("SQLite has one writer at a time")
    filing = an_expired_filing(office)
    sealed(office.database)
    app = an_app(office.database, office.book, office.calendar, LATE)

    with office.database.writing() as clerk, ThreadPoolExecutor(1) as others:
        find_case(clerk, filing.no, EVERYTHING)  # he has looked at it
        done = others.submit(archive, app, LATE, actor="admin").result(timeout=30)
        assert done.archived == {"filing": 1}
        with pytest.raises(ArchivedCaseError):
            lock_case(clerk, filing.no, EVERYTHING)
        with pytest.raises(ArchivedCaseError):
            lock_case(clerk, filing.no, EVERYTHING, person=True)


def load_only(database: Database) -> Any:
    with database.reading() as session:
        return session.execute(select(Filing)).scalar()
