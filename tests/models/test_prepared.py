"""Prepared statements say what the library's own say, and a noted row is there for everybody."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection, bindparam, insert, make_url, select, text, update
from sqlalchemy.exc import IntegrityError

from models import METADATA, Filing
from models.database import Database, connection_of, writing_on
from models.faults import OutageError, is_outage
from models.prepared import Prepared
from tests.support.builders import a_filing, saved

FILING, SETTING = METADATA.tables["filing"], METADATA.tables["setting"]
BY_NO = select(FILING).where(FILING.c.no == bindparam("its_no"))
ENTER = Prepared(insert(SETTING).values(name=bindparam("name"), value=bindparam("value")))
READ = Prepared(select(SETTING.c.value).where(SETTING.c.name == bindparam("name")))
CHANGE = Prepared(
    update(SETTING).where(SETTING.c.name == bindparam("name")).values(value=bindparam("value"))
)


def test_a_row_holds_what_the_library_reads(database: Database) -> None:
    filing = saved(database, a_filing())
    with database.looking() as connection:
        expected = connection.execute(BY_NO, {"its_no": filing.no}).one()

        prepared = Prepared(BY_NO)
        found = prepared.first(connection, {"its_no": filing.no})

        assert found._asdict() == expected._asdict()
        assert prepared.all(connection, {"its_no": filing.no}) == [found]
        assert prepared.first(connection, {"its_no": "none"}) is None


def test_a_record_is_what_the_library_loads_and_no_session_holds_it(database: Database) -> None:
    filing = saved(database, a_filing())
    with database.reading() as session:
        connection = connection_of(session)
        (found,) = Prepared(BY_NO).records(Filing, connection, {"its_no": filing.no})

        loaded = session.get(Filing, filing.id)
        assert loaded is not None
        assert found.model_dump() == loaded.model_dump()
        assert found not in session


def test_it_writes_within_the_transaction_and_says_how_many_rows(database: Database) -> None:
    with database.writing() as session:
        connection = connection_of(session)
        assert ENTER.run(connection, {"name": "one", "value": "1"}) == 1
        assert CHANGE.run(connection, {"name": "one", "value": "2", "unasked": 3}) == 1
        assert CHANGE.run(connection, {"name": "other", "value": "2"}) == 0
    assert setting(database, "one") == "2"

    with pytest.raises(RuntimeError), database.writing() as session:
        CHANGE.run(connection_of(session), {"name": "one", "value": "3"})
        raise RuntimeError
    assert setting(database, "one") == "2"


def test_a_fault_is_told_as_the_library_tells_it_and_holds_no_value(database: Database) -> None:
    with pytest.raises(IntegrityError) as told, database.writing() as session:
        for _ in range(2):
            ENTER.run(connection_of(session), {"name": "one", "value": "secret"})

    assert "secret" not in str(told.value)
    assert not is_outage(told.value)


def test_a_connection_that_ends_in_the_middle_is_an_outage_and_is_replaced(
    database: Database,
) -> None:
    if database.is_sqlite:
        pytest.skip("SQLite has no server")
    another = Database(database.url)
    with pytest.raises(OutageError) as told, database.writing() as session:
        connection = connection_of(session)
        mine = connection.execute(text("SELECT pg_backend_pid()")).scalar()
        with another.looking() as looking:
            looking.execute(text(f"SELECT pg_terminate_backend({mine}, 10000)"))
        READ.first(connection, {"name": "one"})
    another.close()

    assert told.value.code == "database_lost"
    assert is_outage(told.value)
    assert setting(database, "one") is None


def test_who_looked_before_he_began_sees_what_was_written_meanwhile(database: Database) -> None:
    """An open cursor would keep SQLite at what it saw, and no writer can begin from there."""
    another = Database(database.url)
    with database.at_hand() as connection:
        assert READ.first(connection, {"name": "one"}) is None
        connection.connection.rollback()
        with another.writing() as session:
            ENTER.run(connection_of(session), {"name": "one", "value": "1"})

        with writing_on(connection) as session:
            assert READ.first(connection_of(session), {"name": "one"}).value == "1"
            CHANGE.run(connection_of(session), {"name": "one", "value": "2"})
    another.close()

    assert setting(database, "one") == "2"


def test_what_is_noted_is_there_for_everybody_or_not_at_all(strict: Database) -> None:
    another = Database(strict.url)
    with strict.noting() as session:
        ENTER.run(connection_of(session), {"name": "one", "value": "1"})
        assert how_safe(session.connection()) in ("off", "1")
    assert setting(another, "one") == "1"
    with pytest.raises(RuntimeError), strict.noting() as session:
        CHANGE.run(connection_of(session), {"name": "one", "value": "2"})
        raise RuntimeError
    assert setting(another, "one") == "1"
    another.close()


def test_whoever_writes_after_a_note_waits_for_the_disk_again(strict: Database) -> None:
    with strict.noting() as session:
        ENTER.run(connection_of(session), {"name": "one", "value": "1"})
    with pytest.raises(RuntimeError), strict.noting():
        raise RuntimeError

    with strict.writing() as session:
        assert how_safe(session.connection()) in ("on", "2")


@pytest.fixture
def strict(database: Database) -> Iterator[Database]:
    """The database as an agency has it: the server of the tests itself waits for no disk."""
    url = make_url(database.url)
    if not database.is_sqlite:
        url = url.update_query_dict({"options": "-c synchronous_commit=on"})
    found = Database(url.render_as_string(hide_password=False))
    yield found
    found.close()


def how_safe(connection: Connection) -> str:
    sqlite = connection.dialect.name == "sqlite"
    asked = "PRAGMA synchronous" if sqlite else "SHOW synchronous_commit"
    return str(connection.execute(text(asked)).scalar())


def setting(database: Database, name: str) -> str | None:
    with database.looking() as connection:
        found = READ.first(connection, {"name": name})
    return None if found is None else str(found.value)
