"""Several parts of work are one transaction (同一事务), and what looks inside sees what was written."""

from threading import Thread

import pytest
from sqlmodel import select

from models import Setting
from models.database import Database


class Undone(Exception):
    """What breaks off the work of a test."""


def stored(database: Database) -> list[str]:
    with database.reading() as session:
        return sorted(
            session.exec(select(Setting.name).where(Setting.value == "of this test")).all()
        )


def write(database: Database, name: str) -> None:
    with database.writing() as session:
        session.add(Setting(name=name, value="of this test"))


def test_parts_of_one_transaction_are_committed_together(database: Database) -> None:
    with database.as_one():
        write(database, "first")
        seen_inside = stored(database)
        seen_outside: list[str] = []
        other = Thread(target=lambda: seen_outside.extend(stored(database)))
        other.start()
        other.join()
        write(database, "second")

    assert (seen_inside, seen_outside) == (["first"], [])
    assert stored(database) == ["first", "second"]


def test_what_breaks_off_takes_all_parts_with_it(database: Database) -> None:
    with pytest.raises(Undone), database.as_one():
        write(database, "first")
        raise Undone

    assert stored(database) == []


def test_a_part_that_fails_and_is_answered_takes_itself_alone(database: Database) -> None:
    with database.as_one():
        write(database, "first")
        with pytest.raises(Undone), database.writing() as session:
            session.add(Setting(name="second", value="of this test"))
            session.flush()
            raise Undone
        with database.trying() as session:
            session.add(Setting(name="third", value="of this test"))
            session.flush()
        with database.noting() as session:
            session.add(Setting(name="fourth", value="of this test"))

    assert stored(database) == ["first", "fourth"]


def test_what_cannot_be_undone_is_done_after_the_whole_is_committed(database: Database) -> None:
    done: list[str] = []

    with database.as_one():
        with database.as_one():
            write(database, "first")
            database.afterwards(lambda: done.append("part"))
        with pytest.raises(Undone), database.as_one():
            database.afterwards(lambda: done.append("of what was undone"))
            raise Undone
        assert done == []
    with pytest.raises(Undone), database.as_one():
        database.afterwards(lambda: done.append("undone"))
        raise Undone
    database.afterwards(lambda: done.append("at once"))

    assert done == ["part", "at once"]


def test_who_did_it_is_noted_once_and_only_by_those_who_announced_it(database: Database) -> None:
    noted: list[str] = []
    database.note_first(lambda _: noted.append("noted"))
    write_elsewhere = Thread(target=write, args=(database, "elsewhere"))
    write_elsewhere.start()
    write_elsewhere.join()
    assert noted == []

    with database.as_one():
        write(database, "first")
        assert noted == []
        write(database, "second")
    write(database, "third")

    assert noted == ["noted"]
