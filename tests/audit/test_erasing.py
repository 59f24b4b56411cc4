"""Words are erased by law, by two people, and the chain still holds (删除个人信息)."""

from typing import Any

import pytest

from jobs.audit.erase import erase
from models import METADATA, Filing, Move
from models.database import Database
from tests.support.audited import MINE, sealed
from tests.support.builders import TODAY, noon
from tests.support.histories import NEXT_DAY, checked, forged, found, moved, spoken, staffed
from workflow.shared.errors import Refusal


def erased(database: Database, no: str, **asked: Any) -> Any:
    """Erase as admin, with the auditor."""
    given = {"actor": "admin", "second": "auditor", "reason": "个人信息保护法 第四十七条"} | asked
    return erase(database, no, day=NEXT_DAY, now=noon(NEXT_DAY), **given)


def test_words_can_be_erased_and_the_chain_still_holds(
    database: Database, filings: list[Filing]
) -> None:
    staffed(database)
    sealed(database)

    record = erased(database, filings[1].no)

    with database.reading() as session:
        move: Any = session.get(Move, ("filing", filings[1].id, 2, TODAY))
    assert record.seqs == [2]
    assert (move.reason, move.on_behalf_of, move.facts, move.salt) == ("", None, {}, None)
    assert (move.actor, move.sealed is not None) == ("intake", True)
    report = checked(database)
    assert (report.fault, report.erased, report.records, report.seals) == (None, 1, 1, 1)


def test_a_case_goes_on_after_its_words_were_erased(
    database: Database, filings: list[Filing]
) -> None:
    staffed(database)
    spoken(database, filings[1])
    erased(database, filings[1].no, seq=2)
    moved(database, filings[1], "active")

    record = erased(database, filings[1].no)

    assert record.seqs == [4]
    assert found(database) is None


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ({"actor": "auditor", "second": "admin"}, "wrong_role"),
        ({"second": "intake"}, "wrong_role"),
        ({"second": "admin"}, "same_person"),
        ({"second": ""}, "same_person"),
        ({"second": "nobody"}, "unknown_user"),
        ({"reason": " "}, "reason_required"),
        ({"seq": 3}, "nothing_to_erase"),
        ({"no": "unknown"}, "unknown_case"),
    ],
)
def test_erasing_is_refused_without_two_people_a_reason_and_words(
    database: Database, filings: list[Filing], asked: dict[str, Any], code: str
) -> None:
    staffed(database)

    with pytest.raises(Refusal) as refusal:
        erased(database, **({"no": filings[1].no} | asked))

    assert refusal.value.code == code
    assert found(database) is None


def test_words_that_were_erased_without_a_record_are_found(
    database: Database, filings: list[Filing]
) -> None:
    nothing = "reason = '', on_behalf_of = NULL, facts = '{}', salt = NULL"
    forged(database, f"UPDATE move SET {nothing} {MINE} AND seq = 2", id=filings[1].id)

    assert found(database) == ("erasure_unrecorded", filings[1].no, 2)


def test_words_that_were_put_in_after_an_erasure_are_found(
    database: Database, filings: list[Filing]
) -> None:
    staffed(database)
    erased(database, filings[1].no)
    forged(database, f"UPDATE move SET reason = 'x' {MINE} AND seq = 2", id=filings[1].id)

    assert found(database) == ("commitment_mismatch", filings[1].no, 2)


@pytest.mark.parametrize("column", [column.name for column in METADATA.tables["removal"].columns])
def test_a_changed_column_of_a_record_is_found(
    database: Database, filings: list[Filing], column: str
) -> None:
    staffed(database)
    for filing in filings:
        erased(database, filing.no)
    numbers = {"no": 9, "case_id": filings[0].id, "seqs": "[3]", "machine": "claim"}
    instant = "2026-03-04 12:00:00" + (".000000" if database.is_sqlite else "+00")
    others = {"day": "2026-03-09", "at": instant, "kind": "archive", "case_no": "X"}
    hashes = {name: bytes(32) for name in ("prev_hash", "hash", "content")}
    value: Any = (numbers | others | hashes).get(column, "somebody")

    forged(database, f'UPDATE removal SET "{column}" = :value WHERE no = 2', value=value)

    fault = checked(database).fault
    assert fault is not None
    assert fault.code in (
        "record_mismatch", "erasure_unrecorded", "erasure_undone", "archive_mismatch",
    )  # fmt: skip


def test_a_record_that_was_removed_is_found(database: Database, filings: list[Filing]) -> None:
    staffed(database)
    erased(database, filings[0].no)
    erased(database, filings[1].no)

    forged(database, "DELETE FROM removal WHERE no = 1")

    assert found(database) == ("erasure_unrecorded", filings[0].no, 2)
