"""What stood before hospital users had a hospital (迁移 0013): it stays, guarded as before."""

from collections.abc import Iterator
from datetime import date

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from console.answers.doctor import doctor
from console.terminal.output import Face
from models import Role
from models.database import Database
from models.schema import head, revision, upgrade
from tests.conftest import on_both
from tests.models.test_migration_benefit import store, to
from tests.support.builders import AREA, a_person, a_qualification, a_user, an_institution, saved
from tests.support.importing import an_app
from workflow.moves.actors import find_actor
from workflow.shared.errors import WithoutHospitalError

pytestmark = on_both
BEFORE = "0010"


@pytest.fixture
def old(empty_url: str) -> Iterator[Database]:
    """A database of before, with somebody of a hospital and an application."""
    database = Database(empty_url)
    to(database, BEFORE)
    with database.engine.begin() as connection:
        store(connection, a_person(id=901))
        store(connection, an_institution(id=901, area=AREA))
        user = a_user("doctor", Role.HOSPITAL)
        user.id = 901
        store(connection, user)
        store(connection, a_qualification(id=901, person_id=901))
    yield database
    database.close()


def test_a_hospital_user_of_before_has_no_hospital_and_may_not_act(old: Database) -> None:
    upgrade(old)

    with old.reading() as session, pytest.raises(WithoutHospitalError):
        find_actor(session, "doctor")


def test_the_guards_of_the_history_are_where_they_were(old: Database) -> None:
    upgrade(old)

    for statement in ("DELETE FROM entitlement", "UPDATE entitlement SET state = 'active'"):
        with pytest.raises(DBAPIError), old.writing() as session:
            session.execute(text(statement))
    with pytest.raises(DBAPIError), old.writing() as session:
        session.execute(text("UPDATE entitlement SET state = 'asleep', version = 2"))
    if old.is_sqlite:
        with old.reading() as session:
            assert session.execute(text("PRAGMA integrity_check")).scalar() == "ok"


def test_the_doctor_of_an_older_database_says_how_it_is_upgraded(
    old: Database, capsys: pytest.CaptureFixture[str], book: PolicyBook, calendar: WorkCalendar
) -> None:
    """The tables that it asks of are not those of today."""
    app = an_app(old, book, calendar, date(2025, 7, 18))

    with pytest.raises(SystemExit):
        doctor(Face(), app)

    assert "yidi init" in capsys.readouterr().out


def test_it_goes_back_while_nothing_lapsed(old: Database) -> None:
    upgrade(old)
    to(old, BEFORE)
    assert revision(old) == BEFORE
    upgrade(old)
    assert revision(old) == head()

    saved(old, a_qualification(person_id=901, disease="M03900", state="lapsed"))
    with pytest.raises(RuntimeError, match="cannot be taken back"):
        to(old, BEFORE)
