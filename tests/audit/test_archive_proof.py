"""The archive proves itself: what was changed, removed or erased in it is found."""

from typing import Any

import pytest
from sqlmodel import select

from jobs.audit.erase import erase
from models import (
    METADATA,
    ArchivedCase,
    CheckResult,
    Receipt,
    ReceiptStanding,
)
from models.receipt_form import form_of
from tests.conftest import once
from tests.support.archiving import LATE, a_paid_claim, an_expired_filing, archived
from tests.support.builders import a_filing, noon, saved
from tests.support.histories import checked, forged, found, unguarded
from tests.support.office import Office
from workflow.audit.archived_case import Unreadable, packed, unpacked
from workflow.claim.receipts import known_receipts

pytestmark = once


def test_archived_cases_are_checked_like_live_ones(office: Office) -> None:
    a_paid_claim(office)
    an_expired_filing(office)
    saved(office.database, a_filing())
    before = checked(office.database)

    archived(office)

    report = checked(office.database)
    assert report.fault is None
    assert (report.moves, report.archived, report.records) == (before.moves, 2, 2)
    assert report.seals == 1


def test_words_can_be_erased_in_the_archive(office: Office) -> None:
    filing = an_expired_filing(office)
    archived(office)

    record = erase(
        office.database, filing.no, actor="admin", second="auditor", reason="第四十七条", day=LATE,
        now=noon(LATE),
    )  # fmt: skip

    assert record.seqs == [2]
    with office.database.reading() as session:
        copy: Any = session.get(ArchivedCase, ("filing", filing.id))
        move = unpacked(copy.content, copy.digest)["move"][1]
    assert (move["reason"], move["on_behalf_of"], move["facts"], move["salt"]) == (
        "",
        None,
        {},
        None,
    )
    report = checked(office.database)
    assert (report.fault, report.erased, report.archived) == (None, 1, 1)


def test_a_case_whose_words_were_erased_is_archived_so(office: Office) -> None:
    filing = an_expired_filing(office)
    asked: dict[str, Any] = {"actor": "admin", "second": "auditor", "reason": "x"}
    erase(office.database, filing.no, day=LATE, now=noon(LATE), **asked)

    assert archived(office).archived == {"filing": 1}
    report = checked(office.database)
    assert (report.fault, report.erased, report.archived) == (None, 1, 1)


@pytest.mark.parametrize(
    "column",
    [column.name for column in METADATA.tables["archived_case"].columns],
)
def test_a_changed_column_of_the_archive_is_found(office: Office, column: str) -> None:
    one, _other = an_expired_filing(office), an_expired_filing(office)
    archived(office)
    numbers = {"case_id": 999, "person_id": 999, "moves": 2}
    hashes = {name: bytes(32) for name in ("head", "content", "digest")}
    days = dict.fromkeys(("closed_on", "archived_on"), "2026-01-01")
    value: Any = (numbers | hashes | days | {"machine": "claim"}).get(column, "x")

    change = f'UPDATE archived_case SET "{column}" = :value WHERE case_id = :id'
    forged(office.database, change, value=value, id=one.id)

    assert checked(office.database).fault is not None


def test_content_that_was_written_anew_is_found_by_the_record(office: Office) -> None:
    filing = an_expired_filing(office)
    archived(office)
    with unguarded(office.database) as session:
        copy: Any = session.get(ArchivedCase, ("filing", filing.id))
        content = unpacked(copy.content, copy.digest)
        content["filing"][0]["address"] = "another"
        copy.content, copy.digest = packed(content)

    assert found(office.database) == ("record_mismatch", filing.no, 0)


def test_a_case_that_is_gone_from_the_archive_is_found(office: Office) -> None:
    filing = an_expired_filing(office)
    archived(office)
    forged(office.database, "DELETE FROM archived_case")

    fault = checked(office.database).fault
    assert fault is not None
    assert (fault.code, fault.case_id) == ("archive_mismatch", filing.id)


def test_a_case_in_the_archive_without_a_record_is_found(office: Office) -> None:
    filing = an_expired_filing(office)
    archived(office)
    forged(office.database, "DELETE FROM removal")

    assert found(office.database) == ("record_mismatch", filing.no, 0)


@pytest.mark.parametrize(
    "change", ["DELETE FROM archived_receipt", "UPDATE archived_receipt SET number = 'x'"]
)
def test_a_receipt_that_is_free_again_is_found(office: Office, change: str) -> None:
    claim = a_paid_claim(office)
    archived(office)
    forged(office.database, change)

    assert found(office.database) == ("archive_mismatch", claim.no, 0)


def test_an_archived_case_that_lives_again_is_found(office: Office) -> None:
    filing = an_expired_filing(office)
    archived(office)
    with unguarded(office.database) as session:
        session.add(a_filing(id=filing.id, person_id=filing.person_id))

    assert found(office.database) == ("archived_twice", filing.no, 0)


def test_broken_content_is_unreadable() -> None:
    content, digest = packed({"filing": []})

    with pytest.raises(Unreadable):
        unpacked(content[:-3], digest)
    with pytest.raises(Unreadable):
        unpacked(content, bytes(32))
    assert unpacked(content, digest) == {"filing": []}


def test_the_paper_that_the_platform_named_stays_taken_with_its_receipt(office: Office) -> None:
    claim = a_paid_claim(office)
    with office.database.writing() as session:
        bill = session.exec(select(Receipt)).one()
        session.add(
            ReceiptStanding(
                claim_id=claim.id or 0, area=claim.area, platform="fiscal", code=bill.code,
                number=bill.number, issued_on=bill.issued_on, total=bill.total,
                result=CheckResult.EXCHANGED, paper_code="23010199", paper_number="0000000007",
                paper_form=form_of("23010199", "0000000007").form,
            )
        )  # fmt: skip

    assert archived(office).archived == {"claim": 1}

    with office.database.reading() as session:
        taken = known_receipts(session, [("23010199", "7"), ("23010199", "8")]).in_use
    assert taken == {("23010199", "7"): (claim.id, claim.no)}
