"""The database itself keeps the histories: nothing is changed or removed but through the door."""

from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, IntegrityError

from models import METADATA, Filing
from models.database import Database
from models.months import make_months
from tests.support.builders import TODAY, a_filing, brought, saved
from tests.support.histories import found, histories, spoken

APPEND_ONLY = "append-only"
ONLY_ADDED = "only added to"
COLUMNS = [column.name for column in METADATA.tables["move"].columns]
OF_ANOTHER = {
    "machine": "'claim'", "case_id": "999", "seq": "9", "day": "'2026-03-05'", "area": "'230100'",
    "trigger": "'expire'", "source": "'active'", "dest": "'active'", "actor": "'somebody'",
    "on_behalf_of": "'{}'", "at": "'2026-03-05 04:00:00+00:00'", "reason": "'another'",
    "facts": "'[]'", "run_id": "7", "salt": "prev_hash", "sealed": "prev_hash", "prev_hash": "hash",
    "hash": "prev_hash",
}  # fmt: skip
"""Another value for every column of a move."""


def refused(database: Database, *statements: str) -> str:
    """What the database says to these statements, done in one transaction."""
    with pytest.raises(DBAPIError) as fault, database.writing() as session:
        for statement in statements:
            session.execute(text(statement))
    return str(fault.value.orig)


@pytest.fixture
def filing(database: Database) -> Filing:
    filings, _ = histories(database)
    return filings[1]


def door(filing: Filing, purpose: str) -> str:
    return (
        f"INSERT INTO door (machine, case_id, purpose) VALUES ('filing', {filing.id}, '{purpose}')"
    )


def recorded(database: Database, filing: Filing, seqs: str, no: int = 1) -> str:
    """A record that the words of these moves were erased."""
    empty = "x''" if database.is_sqlite else "'\\x'::bytea"
    return (
        f"INSERT INTO removal VALUES ({no}, 'erase', 'filing', {filing.id}, 'N', '{seqs}', {empty}, "
        "'admin', 'auditor', 'why', '2026-03-04', '2026-03-04 04:00:00+00:00', "
        f"{empty}, {empty})"
    )


def test_every_column_has_another_value_here() -> None:
    assert set(OF_ANOTHER) == set(COLUMNS)


@pytest.mark.parametrize("column", COLUMNS)
def test_no_column_of_a_move_can_be_changed(database: Database, column: str) -> None:
    filing = saved(database, a_filing())
    spoken(database, filing)

    said = refused(database, f'UPDATE move SET "{column}" = {OF_ANOTHER[column]} WHERE seq = 2')

    assert APPEND_ONLY in said
    assert found(database) is None


def test_no_move_can_be_deleted(database: Database, filing: Filing) -> None:
    said = refused(database, f"DELETE FROM move WHERE case_id = {filing.id} AND seq = 3")

    assert APPEND_ONLY in said


@pytest.mark.parametrize("table", ["move", "move_default", "move_202603"])
def test_moves_are_not_truncated_by_table_or_month(database: Database, table: str) -> None:
    if database.is_sqlite:
        pytest.skip("SQLite has no TRUNCATE, and no months")
    with database.writing() as session:
        make_months(session, TODAY)

    assert APPEND_ONLY in refused(database, f"TRUNCATE {table}")


@pytest.mark.parametrize("table", ["filing", "claim"])
def test_no_case_can_be_deleted(database: Database, table: str) -> None:
    histories(database)

    said = refused(database, "DELETE FROM receipt", f"DELETE FROM {table}")

    assert "yidi archive" in said


def test_a_state_does_not_change_without_its_move(database: Database, filing: Filing) -> None:
    change = f"UPDATE filing SET state = 'active', version = version + 1 WHERE id = {filing.id}"

    assert "its row is missing" in refused(database, change)


def test_a_state_does_not_change_by_a_move_that_leads_elsewhere(
    database: Database, filing: Filing
) -> None:
    with pytest.raises(IntegrityError), database.writing() as session:
        held: Any = session.get(Filing, filing.id)
        brought(session, held, "active")
        held.state = "expired"


def test_the_door_for_erasing_lets_words_go_and_nothing_else(
    database: Database, filing: Filing
) -> None:
    erased = "salt = NULL, reason = '', on_behalf_of = NULL, facts = '{}'"
    mine = f"WHERE case_id = {filing.id} AND machine = 'filing' AND seq = 2"
    untouchable = sorted(set(COLUMNS) - {"salt", "reason", "on_behalf_of", "facts"})

    opened = (door(filing, "erase"), recorded(database, filing, "[2]"))
    for column in untouchable:
        change = f'UPDATE move SET {erased}, "{column}" = {OF_ANOTHER[column]} {mine}'
        assert APPEND_ONLY in refused(database, *opened, change), column
    kept = f"UPDATE move SET reason = 'other words' {mine}"
    assert APPEND_ONLY in refused(database, *opened, kept)
    gone = f"DELETE FROM move {mine}"
    assert APPEND_ONLY in refused(database, *opened, gone)
    with database.writing() as session:
        for statement in (*opened, f"UPDATE move SET {erased} {mine}", "DELETE FROM door"):
            session.execute(text(statement))


@pytest.mark.parametrize("seqs", [None, "[1]", "[12]"])
def test_the_door_for_erasing_lets_no_words_go_without_their_record(
    database: Database, filing: Filing, seqs: str | None
) -> None:
    records = [] if seqs is None else [recorded(database, filing, seqs)]
    change = (
        "UPDATE move SET salt = NULL, reason = '', on_behalf_of = NULL, facts = '{}' "
        f"WHERE case_id = {filing.id} AND machine = 'filing' AND seq = 2"
    )

    assert APPEND_ONLY in refused(database, door(filing, "erase"), *records, change)


def test_the_door_for_archiving_lets_nothing_go_that_the_archive_has_not(
    database: Database, filing: Filing
) -> None:
    opened = door(filing, "archive")
    mine = f"WHERE machine = 'filing' AND case_id = {filing.id}"

    assert APPEND_ONLY in refused(database, opened, f"DELETE FROM move {mine}")
    gone = f"DELETE FROM filing WHERE id = {filing.id}"
    assert "yidi archive" in refused(database, opened, gone)
    empty = "x''" if database.is_sqlite else "'\\x'::bytea"
    kept = (
        f"INSERT INTO archived_case VALUES ('filing', {filing.id}, 'N', NULL, '230600', 1, "
        f"'expired', '2026-03-04', '', '2026-03-04', 3, {empty}, {empty}, {empty})"
    )
    with database.writing() as session:
        for statement in (opened, kept, f"DELETE FROM move {mine}", gone, "DELETE FROM door"):
            session.execute(text(statement))


@pytest.mark.parametrize("key", ["the key", "rowid"])
@pytest.mark.parametrize(
    "table", ["move", "seal", "removal", "archived_receipt", "archived_case", "filing", "claim"]
)
def test_nothing_is_replaced(database: Database, filing: Filing, table: str, key: str) -> None:
    if not database.is_sqlite:
        pytest.skip("PostgreSQL has no INSERT OR REPLACE")
    _one_of_each(database)
    names = [column.name for column in METADATA.tables[table].columns]
    listed = values = ", ".join(f'"{name}"' for name in names)
    if key == "rowid":
        # Another key, and the place of a row that is there.
        others = {"case_id": "4711", "number": "'4711'", "no": "4711", "ext_no": "'4711'"}
        if table in ("seal", "removal"):
            others = {}  # their key is the place
        values = "rowid, " + ", ".join(others.get(name, f'"{name}"') for name in names)
        listed = f"rowid, {listed}"
    replace = f"INSERT OR REPLACE INTO {table} ({listed}) SELECT {values} FROM {table} LIMIT 1"

    said = refused(database, "PRAGMA defer_foreign_keys = ON", replace)

    wanted = {"move": APPEND_ONLY, "filing": "another case", "claim": "another case"}
    assert wanted.get(table, ONLY_ADDED) in said


@pytest.mark.parametrize("change", ["id = :id", "no = :no", "ext_no = :ext_no"])
def test_no_case_takes_the_place_of_another(database: Database, change: str) -> None:
    if not database.is_sqlite:
        pytest.skip("PostgreSQL has no UPDATE OR REPLACE")
    one, other = saved(database, a_filing(ext_no="E-1"), a_filing(ext_no="E-2"))

    name = change.split(maxsplit=1)[0]
    said = refused(
        database, f"UPDATE OR REPLACE filing SET {name} = '{getattr(one, name)}' "
        f"WHERE id = {other.id}",
    )  # fmt: skip

    assert "another case" in said


def test_the_door_for_erasing_is_open_for_its_case_alone(
    database: Database, filing: Filing
) -> None:
    erased = "salt = NULL, reason = '', on_behalf_of = NULL, facts = '{}'"
    another = f"WHERE case_id = {(filing.id or 0) + 1} AND machine = 'filing' AND seq = 2"

    opened = (door(filing, "erase"), recorded(database, filing, "[2]"))
    said = refused(database, *opened, f"UPDATE move SET {erased} {another}")

    assert APPEND_ONLY in said


def test_a_move_without_words_cannot_be_erased(database: Database, filing: Filing) -> None:
    change = f"UPDATE move SET reason = 'words' WHERE case_id = {filing.id} AND seq = 3"

    opened = (door(filing, "erase"), recorded(database, filing, "[3]"))
    assert APPEND_ONLY in refused(database, *opened, change)


def test_the_door_for_archiving_lets_nothing_be_changed(database: Database, filing: Filing) -> None:
    change = f"UPDATE move SET actor = 'somebody' WHERE case_id = {filing.id}"

    assert APPEND_ONLY in refused(database, door(filing, "archive"), change)


@pytest.mark.parametrize("table", ["seal", "removal", "archived_receipt", "archived_case"])
def test_what_proves_the_history_is_only_added_to(database: Database, table: str) -> None:
    _one_of_each(database)

    assert ONLY_ADDED in refused(database, f"DELETE FROM {table}")
    changed = "number = 'x'" if table == "archived_receipt" else "no = 7"
    assert ONLY_ADDED in refused(database, f"UPDATE {table} SET {changed}")
    if not database.is_sqlite:
        assert ONLY_ADDED in refused(database, f"TRUNCATE {table}")


def test_the_door_for_erasing_lets_the_content_of_the_archive_change_and_nothing_else(
    database: Database,
) -> None:
    _one_of_each(database)
    opened = "INSERT INTO door (machine, case_id, purpose) VALUES ('filing', 1, 'erase')"

    change = "UPDATE archived_case SET content = digest"
    assert ONLY_ADDED in refused(database, change)
    assert ONLY_ADDED in refused(database, opened, change), "there is no record of it"
    record = recorded(database, a_filing(id=1), "[2]", no=2)
    state = "UPDATE archived_case SET state = 'active'"
    assert ONLY_ADDED in refused(database, opened, record, state)
    with database.writing() as session:
        for statement in (opened, record, change, "DELETE FROM door"):
            session.execute(text(statement))


def _one_of_each(database: Database) -> None:
    empty = "x''" if database.is_sqlite else "'\\x'::bytea"
    then = "'2026-03-04 04:00:00+00:00'"
    with database.writing() as session:
        for statement in (
            f"INSERT INTO seal (no, since, upto, moves, cases, root, at, prev_hash, hash) VALUES (1, {then}, {then}, 0, 0, {empty}, {then}, {empty}, {empty})",
            "INSERT INTO removal VALUES (1, 'erase', 'filing', 1, 'N', '[]', NULL, 'admin', "
            f"'auditor', 'why', '2026-03-04', {then}, {empty}, {empty})",
            "INSERT INTO archived_case VALUES ('filing', 1, 'N', NULL, '230600', 1, 'expired', "
            f"'2026-03-04', '', '2026-03-04', 3, {empty}, {empty}, {empty})",
            "INSERT INTO archived_receipt (code, number, claim_id) VALUES ('230101', '1', 1)",
        ):
            session.execute(text(statement))
