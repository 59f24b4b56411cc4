"""Receipts of before forms were kept (旧库的票据): an upgrade gives them theirs, and changes nothing else."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from models.database import Database
from models.receipt_form import form_of
from models.schema import upgrade
from tests.conftest import BOTH
from tests.models.dumping import DUMPS, restored
from tests.support import postgresql

TABLES = {
    "receipt": "code, number", "archived_receipt": "code, number", "red_receipt": "code, number",
    "settlement": "bill_code, bill_no", "spent_receipt": "code, number",
}  # fmt: skip
TWICE = [("08913014", "0061234568"), ("8913014", "61234568"), ("61234568", "8913014")]
"""One receipt, live in three claims: as it is printed, out of number cells, and exchanged."""


@pytest.fixture(params=BOTH)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database of the baseline with receipts in it, and one receipt that is live three times."""
    if request.param == "sqlite":
        database = Database(f"sqlite:///{tmp_path / 'yidi.db'}")
        restored(DUMPS / "0014.sqlite.sql", database.url)
        double(database)
        yield database
        database.close()
        return
    server = request.getfixturevalue("pg_server")
    url = postgresql.create(server)
    database = Database(url.render_as_string(hide_password=False))
    restored(DUMPS / "0014.postgresql.sql", database.url)
    double(database)
    yield database
    database.close()
    postgresql.drop(url, server)


def double(database: Database) -> None:
    """Three claims with one receipt, of which two are spent; a settlement without its zeros."""
    with database.writing() as session:
        ids = session.execute(text("SELECT id FROM receipt ORDER BY id LIMIT 3")).scalars().all()
        for key, (code, number) in zip(ids, TWICE, strict=True):
            its = {"code": code, "number": number, "key": key}
            session.execute(
                text("UPDATE receipt SET code = :code, number = :number, released = :no "
                     "WHERE id = :key"), its | {"no": False},
            )  # fmt: skip
        for code, number in TWICE[:2]:
            session.execute(
                text("INSERT INTO spent_receipt VALUES (:code, :number, 'X', :no, '2025-07-07')"),
                {"code": code, "number": number, "no": False},
            )
        red = "('8913015', '61234569', 'list', '2025-07-01', '2025-07-02', '2025-07-02 04:00:00+00:00')"
        session.execute(text(f"INSERT INTO red_receipt VALUES {red}"))
        session.execute(text("INSERT INTO archived_receipt VALUES ('8913016', '61234570', 1)"))
        session.execute(text("UPDATE settlement SET bill_code = '', bill_no = '61495553' "
                             "WHERE id = (SELECT min(id) FROM settlement)"))  # fmt: skip


def kept(database: Database, more: str = "") -> dict[str, list[tuple[str, ...]]]:
    """Code and number of every receipt, table by table."""
    with database.reading() as session:
        return {
            table: [
                tuple(row)
                for row in session.execute(text(f"SELECT {names}{more} FROM {table} ORDER BY 1, 2"))
            ]
            for table, names in TABLES.items()
        }


def test_every_receipt_has_its_form_and_is_written_as_it_was(old: Database) -> None:
    before = kept(old)

    upgrade(old)

    assert kept(old) == before and all(before.values())
    for rows in kept(old, ", form").values():
        assert {row: form_of(*row[:2]).form for row in rows} == {row: row[2] for row in rows}
    for table in set(TABLES) - {"spent_receipt"}:
        with old.reading() as session:
            its = text(f"SELECT {TABLES[table]}, tail, loose FROM {table}")
            for code, number, tail, loose in session.execute(its):
                assert form_of(code, number)[1:] == (tail, bool(loose))


def test_receipts_that_were_live_or_spent_twice_stay_as_twins_and_a_third_is_refused(
    old: Database,
) -> None:
    upgrade(old)

    with old.reading() as session:
        of = "WHERE form = '8913014-61234568' ORDER BY twin"
        live = session.execute(text(f"SELECT twin FROM receipt {of}")).scalars().all()
        spent = session.execute(text(f"SELECT twin FROM spent_receipt {of}")).scalars().all()
        others = session.execute(
            text("SELECT count(*) FROM receipt WHERE twin > 0 AND form <> '8913014-61234568'")
        ).scalar_one()
    assert (live, spent, others) == ([0, 1, 2], [0, 1], 0)
