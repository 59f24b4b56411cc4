"""`audit verify` finds whatever was changed, removed or added past the guards, and names the first."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some
from sqlalchemy import func, select, text
from sqlmodel import col
from sqlmodel import select as records

import jobs.audit_verify
import jobs.execute
from config.clock import at_time
from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.audit_erase import erase
from jobs.audit_seal import midnight, seal, seal_moves
from jobs.execute import by_hand
from jobs.importing.loading import import_files
from models import METADATA, Door, Filing, Move, Seal
from models.base import canonical
from models.chain import NOTHING, linked, private_text, text_of
from models.database import Database
from tests.builders import A_DAY, TODAY, a_filing, a_move, a_person, noon, saved
from tests.histories import (
    NEXT_DAY,
    checked,
    forged,
    found,
    histories,
    moved,
    spoken,
    staffed,
    unguarded,
)
from tests.importing import TODAY as IMPORTED
from tests.importing import a_desk, as_csv, filing_row, person_row
from workflow import audit_sql
from workflow.audit import FAULTS
from workflow.audit_sql import stored_text
from workflow.errors import Refusal

MOVE = METADATA.tables["move"]
MINE = "WHERE machine = 'filing' AND case_id = :id"


@pytest.fixture
def filings(database: Database) -> list[Filing]:
    """Three filings (and two claims) with three moves each; the second move holds words."""
    return histories(database)[0]


def sealed(database: Database, day: Any = NEXT_DAY) -> Seal | None:
    """Seal everything from before a day."""
    with database.writing() as session:
        return seal(session, at_time(day, 0, 0), noon(day))


def test_histories_that_were_only_added_to_hold(database: Database, filings: list[Filing]) -> None:
    report = checked(database)

    assert report.fault is None
    assert (report.moves, report.cases) == (15, 5)


# What could be done to a row.

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
    change = f"UPDATE move SET machine = :value, case_id = 77 {MINE} AND seq = 2"
    forged(database, change, value=machine, id=filings[1].id)

    fault = checked(database).fault
    assert fault is not None
    assert (fault.machine, fault.case_id) == (machine, 77)
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


def _moves(session: Any, filing: Filing) -> list[dict[str, Any]]:
    mine = (MOVE.c.machine == "filing", MOVE.c.case_id == filing.id)
    rows = session.execute(select(MOVE).where(*mine).order_by(MOVE.c.seq)).mappings()
    return [dict(row) for row in rows]


def _known(move: dict[str, Any]) -> dict[str, Any]:
    return {k: v for k, v in move.items() if k not in ("salt", "sealed", "prev_hash", "hash")}


# What could be done to a case.


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


# Which one is named, and what is looked at.


def test_the_first_fault_is_named_by_machine_then_case_then_step(
    database: Database, filings: list[Filing]
) -> None:
    with database.reading() as session:
        claim = session.execute(select(func.min(METADATA.tables["claim"].c.id))).scalar_one()
    touch = "UPDATE move SET actor = 'x' WHERE machine = :machine AND case_id = :id AND seq = :seq"
    for machine, case_id, seq in (
        ("filing", filings[0].id, 3), ("filing", filings[0].id, 2), ("claim", claim + 1, 3),
    ):  # fmt: skip
        forged(database, touch, machine=machine, id=case_id, seq=seq)

    first = checked(database).fault
    assert first is not None
    assert (first.machine, first.case_id, first.seq) == ("claim", claim + 1, 3)
    assert found(database, machine="filing") == ("hash_mismatch", filings[0].no, 2)


def test_one_area_can_be_checked_alone(database: Database, filings: list[Filing]) -> None:
    person = saved(database, a_person(area="230100"))
    other = saved(database, a_filing(area="230100", person_id=person.id))
    forged(database, f"UPDATE move SET actor = 'x' {MINE} AND seq = 1", id=other.id)

    assert found(database, area="230600") is None
    assert checked(database, area="230600").cases == 5
    assert found(database, area="230100") == ("hash_mismatch", other.no, 1)


def test_many_blocks_are_checked_by_several_processes(
    database: Database, filings: list[Filing], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(audit_sql, "BLOCK", 1)
    monkeypatch.setattr(jobs.audit_verify, "WORTH_IT", 2)
    assert sealed(database) is not None

    whole = checked(database)
    forged(database, f"UPDATE move SET actor = 'x' {MINE} AND seq = 2", id=filings[2].id)
    forged(database, f"UPDATE move SET actor = 'x' {MINE} AND seq = 3", id=filings[1].id)

    assert (whole.fault, whole.moves, whole.cases, whole.seals) == (None, 15, 5, 1)
    assert found(database) == ("hash_mismatch", filings[1].no, 3)


def test_every_finding_says_what_to_do() -> None:
    assert all(text.zh and text.en for says in FAULTS.values() for text in says)


# The canonical text is the same wherever it is made.

CENTURY = [datetime(year, 1, 1, tzinfo=UTC).replace(tzinfo=None) for year in (1999, 2099)]
_words = some.text(
    some.characters(exclude_categories=["Cs"], exclude_characters="\x00\x1f"), max_size=20
)


@given(
    actor=_words, reason=_words, agent=some.none() | some.dictionaries(_words, _words, max_size=2),
    facts=some.dictionaries(_words, _words | some.integers() | some.none(), max_size=3),
    run_id=some.none() | some.integers(0, 2**40),
    at=some.datetimes(*CENTURY, timezones=some.just(UTC)),
    salted=some.booleans(),
)  # fmt: skip
def test_stored_columns_give_the_text_that_the_chain_gives(
    database: Database, actor: str, reason: str, agent: Any, facts: Any, run_id: Any,
    at: datetime, salted: bool,
) -> None:  # fmt: skip
    case_id = 4711
    move = linked(
        {
            "machine": "filing", "case_id": case_id, "seq": 1, "area": "230600",
            "trigger": "imported", "source": "", "dest": "submitted", "actor": actor,
            "on_behalf_of": agent, "day": at.date(), "at": at, "reason": reason, "facts": facts,
            "run_id": run_id,
        },
        NOTHING,
    )  # fmt: skip
    said = private_text(reason, canonical(agent) if agent else None, canonical(facts))
    private = "=" + said if move["sealed"] is None else "#" + move["sealed"].hex()
    if not salted:
        move |= {"salt": None, "sealed": None}
        private = "=" + private_text(
            reason, None if agent is None else canonical(agent), canonical(facts)
        )

    with database.trying() as session:
        session.execute(MOVE.insert().values(move))
        mine = MOVE.c.case_id == case_id
        told = session.execute(select(stored_text(not database.is_sqlite)).where(mine)).scalar_one()

    assert told == text_of(move, private)


# Seals.


def test_a_seal_covers_what_came_before_its_day_and_holds(
    database: Database, filings: list[Filing]
) -> None:
    first = sealed(database)
    moved(database, filings[0], "active", NEXT_DAY)
    second = sealed(database, NEXT_DAY + A_DAY)

    assert first and second
    assert (first.moves, first.cases) == (15, 5)
    assert (second.moves, second.cases) == (1, 1)
    assert (second.since, second.prev_hash) == (first.upto, first.hash)
    report = checked(database)
    assert (report.fault, report.seals) == (None, 2)


def test_a_day_is_sealed_once(database: Database, filings: list[Filing]) -> None:
    assert sealed(database) is not None

    assert sealed(database) is None


def test_a_day_without_moves_is_sealed_too(database: Database) -> None:
    empty = sealed(database)

    assert empty and (empty.moves, empty.cases) == (0, 0)
    assert found(database) is None


def test_a_seal_reaches_to_the_last_midnight_that_is_over() -> None:
    morning = at_time(TODAY, 0, 30)

    assert midnight(TODAY, morning) == at_time(TODAY, 0, 0)
    assert midnight(TODAY + A_DAY, morning) == at_time(TODAY, 0, 0), "a run of a day to come"
    assert midnight(TODAY - A_DAY, morning) == at_time(TODAY - A_DAY, 0, 0), "a day caught up"
    just_after = at_time(TODAY, 0, 1)
    assert midnight(TODAY, just_after) == at_time(TODAY - A_DAY, 0, 0), "writers are still busy"


def test_nothing_is_sealed_while_somebody_writes_what_began_before(database: Database) -> None:
    if database.is_sqlite:
        pytest.skip("SQLite has one writer at a time")
    later = datetime.now(UTC) + timedelta(hours=1)
    person = a_person()
    with database.writing() as busy:
        busy.add(person)
        busy.flush()
        with database.writing() as session:
            assert seal(session, later, later) is None

    with database.writing() as session:
        assert seal(session, later, later) is not None


def test_nothing_is_sealed_while_somebody_looks_who_may_write_later(database: Database) -> None:
    if database.is_sqlite:
        pytest.skip("SQLite has one writer at a time")
    later = datetime.now(UTC) + timedelta(hours=1)
    with database.writing() as busy:
        busy.execute(text("SELECT 1"))
        with database.writing() as session:
            assert seal(session, later, later) is None

    with database.writing() as session:
        assert seal(session, later, later) is not None


def test_every_file_of_an_import_has_an_instant_of_its_own(
    database: Database, book: PolicyBook, calendar: WorkCalendar, tmp_path: Path
) -> None:
    seconds = count(1)
    desk = replace(
        a_desk(database, book, calendar, IMPORTED),
        clock=lambda: noon(IMPORTED) + timedelta(seconds=next(seconds)),
    )
    files = [as_csv(tmp_path / "people.csv", [person_row(n) for n in (1, 2)])]
    files += [as_csv(tmp_path / f"{n}.csv", [filing_row(n)]) for n in (1, 2)]

    reports = import_files(desk, files)

    assert all(report.clean for report in reports)
    with database.reading() as session:
        first, second = session.exec(records(Move.at).order_by(col(Move.case_id)))
    assert first < second


def test_a_history_that_was_forged_without_a_seam_is_found_by_the_seal(
    database: Database, filings: list[Filing]
) -> None:
    sealed(database)
    with unguarded(database) as session:
        moves = _moves(session, filings[1])
        session.execute(text(f"DELETE FROM move {MINE} AND seq = 3"), {"id": filings[1].id})
        last = linked(_known(moves[2] | {"actor": "somebody"}), moves[1]["hash"])
        session.execute(MOVE.insert().values(last))
        session.execute(
            text("UPDATE filing SET head = :head WHERE id = :id"),
            {"head": last["hash"], "id": filings[1].id},
        )

    assert found(database, seals=False) is None
    fault = checked(database).fault
    assert fault is not None
    assert (fault.code, fault.seq) == ("seal_mismatch", 1)


def test_a_case_that_vanished_whole_is_found_by_the_seal(
    database: Database, filings: list[Filing]
) -> None:
    sealed(database)
    forged(database, f"DELETE FROM move {MINE}", id=filings[1].id)
    forged(database, "DELETE FROM filing WHERE id = :id", id=filings[1].id)

    fault = checked(database).fault
    assert fault is not None
    assert fault.code == "seal_mismatch"
    assert "15 moves, 5 cases" in fault.expected and "12 moves, 4 cases" in fault.found


def test_a_move_that_was_dated_back_into_a_sealed_day_is_found(
    database: Database, filings: list[Filing]
) -> None:
    sealed(database)
    spoken(database, filings[0], TODAY)

    fault = checked(database).fault
    assert fault is not None and fault.code == "seal_mismatch"


def test_moves_of_one_case_whose_instants_go_back_are_sealed_where_they_belong(
    database: Database, filings: list[Filing]
) -> None:
    moved(database, filings[0], "active", NEXT_DAY + A_DAY)
    spoken(database, filings[0], NEXT_DAY)  # the clock of another machine is slow

    for day in (NEXT_DAY, NEXT_DAY + A_DAY, NEXT_DAY + 2 * A_DAY):
        assert sealed(database, day) is not None

    report = checked(database)
    assert (report.fault, report.seals) == (None, 3)


@pytest.mark.parametrize("column", [column.name for column in METADATA.tables["seal"].columns])
def test_a_changed_column_of_a_seal_is_found(
    database: Database, filings: list[Filing], column: str
) -> None:
    for day in (NEXT_DAY, NEXT_DAY + A_DAY, NEXT_DAY + 2 * A_DAY):
        sealed(database, day)
    instant = "2026-03-04 12:00:00" + (".000000" if database.is_sqlite else "+00")
    values: dict[str, Any] = {"no": 9, "since": instant, "upto": instant, "at": instant}
    value = values.get(column, 99 if column in ("moves", "cases") else bytes(32))

    forged(database, f'UPDATE seal SET "{column}" = :value WHERE no = 2', value=value)

    fault = checked(database).fault
    assert fault is not None
    assert fault.code in ("seal_broken", "seal_mismatch")


@pytest.mark.parametrize("no", [1, 2])
def test_a_seal_that_was_removed_is_found(
    database: Database, filings: list[Filing], no: int
) -> None:
    for day in (NEXT_DAY, NEXT_DAY + A_DAY, NEXT_DAY + 2 * A_DAY):
        sealed(database, day)

    forged(database, "DELETE FROM seal WHERE no = :no", no=no)

    fault = checked(database).fault
    assert fault is not None and fault.code == "seal_broken"


# Erasing words by law.


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


def test_the_daily_run_seals_what_came_before_its_day(
    database: Database,
    filings: list[Filing],
    book: PolicyBook,
    calendar: WorkCalendar,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(jobs.execute.DOES, "seal_moves", seal_moves)
    desk = a_desk(database, book, calendar, NEXT_DAY)

    def run(day: date) -> list[dict[str, Any]]:
        return by_hand(
            desk, ["seal_moves"], day, "tester", confirmed=False, progress=lambda _n, _m: None
        )

    assert not run(NEXT_DAY)[0].get("error")
    assert not run(NEXT_DAY + 9 * A_DAY)[0].get("error"), "a day to come seals nothing more"

    with database.reading() as session:
        (only,) = session.exec(records(Seal)).all()
    assert (only.moves, only.upto) == (15, at_time(NEXT_DAY, 0, 0))
    assert found(database) is None


def test_a_case_that_vanished_before_it_was_sealed_is_found_by_the_counts(
    database: Database, filings: list[Filing]
) -> None:
    sealed(database, TODAY)
    forged(database, f"DELETE FROM move {MINE}", id=filings[1].id)
    forged(database, "DELETE FROM filing WHERE id = :id", id=filings[1].id)

    fault = checked(database).fault

    assert fault is not None
    assert (fault.code, fault.machine, fault.no) == ("count_mismatch", "filing", "230600 reviewed")
    assert (fault.expected, fault.found) == ("3", "2")


def test_a_count_that_was_changed_is_found(database: Database, filings: list[Filing]) -> None:
    forged(database, "DELETE FROM tally WHERE machine = 'claim' AND n > 0 AND state = 'review'")

    fault = checked(database).fault

    assert fault is not None and (fault.code, fault.machine) == ("count_mismatch", "claim")


def test_a_door_that_was_left_open_is_found(database: Database, filings: list[Filing]) -> None:
    with database.writing() as session:
        session.add(Door(machine="filing", case_id=filings[1].id, purpose="erase"))

    fault = checked(database).fault
    assert fault is not None
    assert (fault.code, fault.case_id) == ("door_open", filings[1].id)


def test_what_another_process_fails_on_is_done_here(
    database: Database, filings: list[Filing], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(audit_sql, "BLOCK", 1)
    monkeypatch.setattr(jobs.audit_verify, "WORTH_IT", 2)
    monkeypatch.setattr(jobs.audit_verify, "_scan", fails)

    report = checked(database)

    assert (report.fault, report.moves) == (None, 15)


def fails(*_given: Any) -> None:
    """A process that came to nothing."""
