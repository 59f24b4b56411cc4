"""A real database is served to people who sign in, or not at all (正式库的服务条件)."""

from dataclasses import replace
from pathlib import Path

import pytest

from config.policy import PolicyBook
from config.sign_in import SignInRules
from config.workdays import WorkCalendar
from console.answers.serving_safety import unsafe_settings
from jobs.app import App
from models import NumberSequence, Role
from models.database import Database
from models.schema import upgrade
from tests.conftest import Process, on_both, once
from tests.support.api import an_app
from tests.support.builders import AREA, TODAY
from tests.support.signed import signed_up, with_password


@pytest.fixture
def real(empty_url: str, book: PolicyBook, calendar: WorkCalendar, tmp_path: Path) -> App:
    """An agency that is set up as it should be, and has no case yet."""
    database = Database(empty_url)
    upgrade(database)
    signed_up(database, "wang", Role.ADMIN)
    key = tmp_path / "key"
    key.write_text("k" * 48)
    key.chmod(0o600)
    app = an_app(database, book, calendar)
    rules = replace(SignInRules(), secret_file=str(key))
    return replace(app, settings=replace(app.settings, identity="signed", sign_in=rules))


def told(app: App) -> str:
    return " ".join(each.en for each in unsafe_settings(app))


@on_both
def test_a_real_agency_is_served_once_it_has_a_key_an_admin_and_their_password(real: App) -> None:
    assert unsafe_settings(real) == []


@once
def test_what_is_missing_is_told_one_by_one(real: App) -> None:
    trusting = replace(real, settings=replace(real.settings, identity="trusted"))
    keyless = replace(real, settings=replace(real.settings, sign_in=SignInRules()))

    assert "trusted" in told(trusting)
    assert "agency's key" in told(keyless)
    Path(real.settings.sign_in.secret_file).chmod(0o644)
    assert "chmod 600" in told(real)


@once
def test_nobody_who_could_sign_in_is_a_reason_and_so_is_no_admin(
    empty_url: str, book: PolicyBook, calendar: WorkCalendar, real: App
) -> None:
    with real.database.writing() as session:
        session.connection().exec_driver_sql("DELETE FROM credential")
    assert "nobody can sign in" in told(real)

    with_password(real.database, "wang")
    with real.database.writing() as session:
        session.connection().exec_driver_sql("UPDATE app_user SET active = false")
    assert "no active admin" in told(real)


@once
def test_an_area_at_work_needs_what_its_notices_say(real: App) -> None:
    with real.database.writing() as session:
        session.add(NumberSequence(area=AREA, kind="BA", day=TODAY, last=1))

    assert AREA in told(real)


@once
def test_a_rehearsal_is_served_as_it_is(
    database: Database, book: PolicyBook, calendar: WorkCalendar
) -> None:
    assert unsafe_settings(an_app(database, book, calendar)) == []


def test_the_command_says_so_and_leaves_with_two(tmp_path: Path) -> None:
    cli = Process(f"sqlite:///{tmp_path}/yidi.db", tmp_path, env={"YIDI_IDENTITY": "signed"})
    database = Database(cli.url)
    database.create_file()
    upgrade(database)
    database.close()

    said = cli("--json", "serve", "--port", "0")

    assert (said.code, said.json["error"]["code"]) == (2, "unsafe_settings")
