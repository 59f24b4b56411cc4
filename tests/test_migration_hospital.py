"""What stood before hospital users had a hospital (迁移 0013): it stays, guarded as before."""

from collections.abc import Iterator

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from models import Role
from models.database import Database
from models.schema import head, revision, upgrade
from tests.builders import AREA, a_person, a_qualification, a_user, an_institution, saved
from tests.conftest import on_both
from tests.test_migration_benefit import store, to
from workflow.errors import WithoutHospitalError
from workflow.lookups import find_actor

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


def test_it_goes_back_while_nothing_lapsed(old: Database) -> None:
    upgrade(old)
    to(old, BEFORE)
    assert revision(old) == BEFORE
    upgrade(old)
    assert revision(old) == head()

    saved(old, a_qualification(person_id=901, disease="M03900", state="lapsed"))
    with pytest.raises(RuntimeError, match="cannot be taken back"):
        to(old, BEFORE)
