"""Each day is sealed, and a seal tells of what was forged without a seam (封存)."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlmodel import col
from sqlmodel import select as records

import jobs.audit.verify
import jobs.scheduler.execute
from config.clock import at_time
from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.audit.seal import midnight, seal, seal_moves
from jobs.importing.loading import import_files
from jobs.scheduler.execute import by_hand
from models import METADATA, Filing, Move, Seal
from models.chain import linked
from models.database import Database
from tests.support.audited import MINE, MOVE, _known, _moves, sealed
from tests.support.builders import A_DAY, TODAY, a_person, noon
from tests.support.histories import NEXT_DAY, checked, forged, found, moved, spoken, unguarded
from tests.support.importing import TODAY as IMPORTED
from tests.support.importing import an_app, as_csv, filing_row, person_row


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
    app = replace(
        an_app(database, book, calendar, IMPORTED),
        clock=lambda: noon(IMPORTED) + timedelta(seconds=next(seconds)),
    )
    files = [as_csv(tmp_path / "people.csv", [person_row(n) for n in (1, 2)])]
    files += [as_csv(tmp_path / f"{n}.csv", [filing_row(n)]) for n in (1, 2)]

    reports = import_files(app, files)

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
    value = values.get(column, 99 if column in ("moves", "cases", "looks") else bytes(32))

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


def test_the_daily_run_seals_what_came_before_its_day(
    database: Database,
    filings: list[Filing],
    book: PolicyBook,
    calendar: WorkCalendar,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(jobs.scheduler.execute.RUN_FUNCTIONS, "seal_moves", seal_moves)
    app = an_app(database, book, calendar, NEXT_DAY)

    def run(day: date) -> list[dict[str, Any]]:
        return by_hand(
            app, ["seal_moves"], day, "tester", confirmed=False, progress=lambda _n, _m: None
        )

    assert not run(NEXT_DAY)[0].get("error")
    assert not run(NEXT_DAY + 9 * A_DAY)[0].get("error"), "a day to come seals nothing more"

    with database.reading() as session:
        (only,) = session.exec(records(Seal)).all()
    assert (only.moves, only.upto) == (15, at_time(NEXT_DAY, 0, 0))
    assert found(database) is None
