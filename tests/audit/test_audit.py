"""`audit verify` finds whatever was changed, removed or added to moves and cases past the guards."""

from typing import Any

import pytest
from sqlalchemy import text

from models import Filing
from models.chain import linked
from models.database import Database
from tests.support.audited import MINE, MOVE, _known, _moves
from tests.support.builders import TODAY, a_filing, a_move, noon
from tests.support.histories import checked, forged, found, unguarded


def test_histories_that_were_only_added_to_hold(database: Database, filings: list[Filing]) -> None:
    report = checked(database)

    assert report.fault is None
    assert (report.moves, report.cases) == (15, 5)


OTHERS: dict[str, tuple[Any, str]] = {
    "day": ("2026-03-05", "hash_mismatch"),
    "area": ("230100", "hash_mismatch"),
    "trigger": ("review", "hash_mismatch"),
    "source": ("reviewed", "hash_mismatch"),
    "dest": ("reviewed", "hash_mismatch"),
    "actor": ("reviewer", "hash_mismatch"),
    "at": ("2026-03-04 04:00:00.000001", "hash_mismatch"),
    "run_id": (7, "hash_mismatch"),
    "on_behalf_of": ('{"name":"别人"}', "commitment_mismatch"),
    "reason": ("别的理由", "commitment_mismatch"),
    "facts": ('{"phone":"13900000001"}', "commitment_mismatch"),
    "salt": (bytes(16), "commitment_mismatch"),
    "sealed": (bytes(32), "hash_mismatch"),
    "prev_hash": (bytes(32), "link_broken"),
    "hash": (bytes(32), "hash_mismatch"),
    "seq": (7, "seq_gap"),
    "case_id": (99_999, "seq_gap"),
}


"""Another value for every column but the machine, and what the change is called."""


def test_every_column_is_changed_below() -> None:
    assert {*OTHERS, "machine"} == {column.name for column in MOVE.columns}


@pytest.mark.parametrize("column", OTHERS)
def test_a_changed_column_is_found(database: Database, filings: list[Filing], column: str) -> None:
    value, code = OTHERS[column]
    if column == "at" and not database.is_sqlite:
        value += "+00"

    change = f'UPDATE move SET "{column}" = :value {MINE} AND seq = 2'
    assert forged(database, change, value=value, id=filings[1].id) == 1

    assert found(database) == (code, filings[1].no, 2)


@pytest.mark.parametrize("column", ["reason", "on_behalf_of", "facts", "run_id"])
def test_a_changed_column_of_a_move_without_words_is_found(
    database: Database, filings: list[Filing], column: str
) -> None:
    change = f'UPDATE move SET "{column}" = :value {MINE} AND seq = 3'
    forged(database, change, value=OTHERS[column][0], id=filings[1].id)

    assert found(database) == ("hash_mismatch", filings[1].no, 3)


@pytest.mark.parametrize("machine", ["claim", "unheard", ""])
def test_a_move_that_was_put_to_another_machine_is_found(
    database: Database, filings: list[Filing], machine: str
) -> None:
    change = f"UPDATE move SET machine = :value, case_id = 77777777 {MINE} AND seq = 2"
    forged(database, change, value=machine, id=filings[1].id)

    fault = checked(database).fault
    assert fault is not None
    assert (fault.machine, fault.case_id) == (machine, 77777777)
    assert fault.code == ("seq_gap" if machine == "claim" else "case_missing")


@pytest.mark.parametrize(
    ("seq", "told"), [(1, ("seq_gap", 1)), (2, ("seq_gap", 2)), (3, ("moves_missing", 3))]
)
def test_a_deleted_move_is_found(
    database: Database, filings: list[Filing], seq: int, told: tuple[str, int]
) -> None:
    forged(database, f"DELETE FROM move {MINE} AND seq = :seq", id=filings[1].id, seq=seq)

    assert found(database) == (told[0], filings[1].no, told[1])


def test_a_case_whose_moves_are_all_gone_is_found(
    database: Database, filings: list[Filing]
) -> None:
    forged(database, f"DELETE FROM move {MINE}", id=filings[1].id)

    assert found(database) == ("moves_missing", filings[1].no, 1)


@pytest.mark.parametrize(("one", "other"), [(1, 2), (2, 3), (1, 3)])
def test_two_moves_that_changed_places_are_found(
    database: Database, filings: list[Filing], one: int, other: int
) -> None:
    swap = f"UPDATE move SET seq = :new {MINE} AND seq = :old"
    for old, new in ((one, 90), (other, one), (90, other)):
        forged(database, swap, id=filings[1].id, old=old, new=new)

    code, no, seq = found(database) or ("", "", 0)
    assert (no, seq) == (filings[1].no, one)
    assert code in ("link_broken", "hash_mismatch")


def test_a_move_that_was_added_at_the_end_is_found(
    database: Database, filings: list[Filing]
) -> None:
    with database.writing() as session:
        held: Any = session.get(Filing, filings[1].id)
        session.add(
            a_move(
                held, held.head, seq=4, trigger="cancel", source="reviewed", dest="cancelled",
                actor="intake", day=TODAY, at=noon(TODAY),
            )
        )  # fmt: skip

    assert found(database) == ("version_mismatch", filings[1].no, 3)


def test_a_double_of_a_move_on_another_day_is_found(
    database: Database, filings: list[Filing]
) -> None:
    names = ", ".join(f'"{column.name}"' for column in MOVE.columns if column.name != "day")
    copy = (
        f"INSERT INTO move (day, {names}) SELECT '2026-03-09', {names} FROM move {MINE} AND seq = 2"
    )
    forged(database, copy, id=filings[1].id)

    code, no, _seq = found(database) or ("", "", 0)
    assert (code, no) in (("seq_gap", filings[1].no), ("hash_mismatch", filings[1].no))


def test_a_history_that_was_written_anew_from_a_step_on_is_found_by_the_head(
    database: Database, filings: list[Filing]
) -> None:
    with unguarded(database) as session:
        moves = _moves(session, filings[1])
        session.execute(text(f"DELETE FROM move {MINE} AND seq = 3"), {"id": filings[1].id})
        last = moves[2] | {"actor": "somebody"}
        session.execute(MOVE.insert().values(linked(_known(last), moves[1]["hash"])))

    assert found(database) == ("head_mismatch", filings[1].no, 3)


def test_a_step_that_does_not_start_where_the_one_before_ended_is_found(
    database: Database, filings: list[Filing]
) -> None:
    with unguarded(database) as session:
        moves = _moves(session, filings[1])
        session.execute(text(f"DELETE FROM move {MINE} AND seq = 3"), {"id": filings[1].id})
        last = linked(_known(moves[2] | {"source": "active"}), moves[1]["hash"])
        session.execute(MOVE.insert().values(last))
        session.execute(
            text("UPDATE filing SET head = :head WHERE id = :id"),
            {"head": last["hash"], "id": filings[1].id},
        )

    assert found(database) == ("source_mismatch", filings[1].no, 3)


@pytest.mark.parametrize(
    ("change", "code", "seq"),
    [
        ("head = :other", "head_mismatch", 3),
        ("state = 'active'", "state_mismatch", 3),
        ("version = 4", "moves_missing", 4),
        ("version = 2", "version_mismatch", 2),
    ],
)
def test_a_case_that_says_something_else_than_its_history_is_found(
    database: Database, filings: list[Filing], change: str, code: str, seq: int
) -> None:
    other = {"other": bytes(32)} if ":other" in change else {}
    forged(database, f"UPDATE filing SET {change} WHERE id = :id", id=filings[1].id, **other)

    assert found(database) == (code, filings[1].no, seq)


def test_a_case_that_is_gone_is_found_by_its_moves(
    database: Database, filings: list[Filing]
) -> None:
    forged(database, "DELETE FROM filing WHERE id = :id", id=filings[1].id)

    fault = checked(database).fault
    assert fault is not None
    assert (fault.code, fault.case_id) == ("case_missing", filings[1].id)


def test_a_case_that_came_without_a_move_is_found(
    database: Database, filings: list[Filing]
) -> None:
    case = a_filing()
    with database.writing() as session:
        session.add(case.sqlmodel_update({"person_id": filings[0].person_id}))

    assert found(database) == ("moves_missing", case.no, 1)
