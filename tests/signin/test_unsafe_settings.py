"""What may be served (对外服务的条件): a real agency with a key, people who sign in, and what notices tell."""

from dataclasses import replace
from pathlib import Path

import pytest

from config.oidc import STAFF, OidcProvider
from config.policy import PolicyBook
from config.workdays import WorkCalendar
from console.answers.doctor import answer_doctor
from jobs.app import App
from jobs.signin.unsafe import unsafe_settings
from models import Credential, Role
from models.database import Database
from models.schema import upgrade
from tests.conftest import Cli
from tests.support.builders import AREA, TODAY, a_person, a_user, saved
from tests.support.importing import an_app
from tests.support.oidc import a_provider
from tests.support.signed import signed_up


@pytest.fixture
def app(tmp_path: Path, book: PolicyBook, calendar: WorkCalendar) -> App:
    """A real agency that has nothing yet."""
    database = Database(f"sqlite:///{tmp_path}/real.db")
    upgrade(database)
    made = an_app(database, book, calendar, TODAY)
    yield replace(made, settings=replace(made.settings, identity="signed"))
    database.close()


def with_key(app: App, folder: Path) -> App:
    key = folder / "key"
    key.touch(0o600)
    key.write_text("k" * 40)
    sign_in = replace(app.settings.sign_in, secret_file=str(key))
    return replace(app, settings=replace(app.settings, sign_in=sign_in))


def told(app: App) -> str:
    return " ".join(each.en for each in unsafe_settings(app))


def test_a_real_agency_is_told_all_that_is_missing(app: App) -> None:
    saved(app.database, a_person())

    says = told(replace(app, settings=replace(app.settings, identity="trusted")))

    for word in (
        "trusted",
        "agency's key",
        "no admin can sign in",
        "no active staff",
        AREA,
        "telephone",
    ):
        assert word in says


def test_it_may_be_served_with_key_and_people_where_nobody_is_written_to_yet(
    app: App, tmp_path: Path
) -> None:
    signed_up(app.database, "wang", Role.ADMIN)
    saved(app.database, a_user("li", Role.INTAKE))

    assert told(with_key(app, tmp_path)) == ""


def test_an_admin_with_a_starting_password_alone_signs_in_nowhere(app: App, tmp_path: Path) -> None:
    signed_up(app.database, "wang", Role.ADMIN)
    with app.database.writing() as session:
        session.get_one(Credential, "wang").starts_until = app.now

    assert "no admin can sign in" in told(with_key(app, tmp_path))


def test_an_admin_whose_account_at_a_provider_is_linked_signs_in_there(
    app: App, tmp_path: Path
) -> None:
    account = {"issuer": "https://login.example.gov.cn", "subject": "w-1"}
    wang = a_user("wang", Role.ADMIN)
    wang.subjects = [account]
    saved(app.database, wang)
    saved(app.database, a_user("li", Role.INTAKE))
    kept = with_key(app, tmp_path)

    def served_with(*providers: OidcProvider) -> str:
        return told(replace(kept, settings=replace(kept.settings, oidc=providers)))

    assert served_with(a_provider(whom=STAFF)) == ""
    assert "no admin can sign in" in served_with(a_provider())
    assert "no admin can sign in" in served_with()


def test_a_key_that_others_read_is_a_reason(app: App, tmp_path: Path) -> None:
    kept = with_key(app, tmp_path)
    (tmp_path / "key").chmod(0o644)

    assert "chmod 600" in told(kept)


def test_a_rehearsal_may_always_be_served(
    database: Database, book: PolicyBook, calendar: WorkCalendar
) -> None:
    assert unsafe_settings(an_app(database, book, calendar, TODAY)) == []


def test_serve_leaves_with_two_and_says_what_to_do(tmp_path: Path) -> None:
    cli = Cli(
        f"sqlite:///{tmp_path}/real.db", tmp_path, env={"YIDI_TODAY": "", "YIDI_IDENTITY": "signed"}
    )
    cli("init", "--admin", "wang")

    for command in (("serve", "--port", "0"), ("daemon", "--http", "127.0.0.1:0")):
        said = cli("--json", *command)
        assert (said.code, said.json["error"]["code"]) == (2, "unsafe_settings")
        assert "openssl rand" in said.json["error"]["message"]


def test_the_doctor_lists_the_reasons_before_serve_refuses(app: App, tmp_path: Path) -> None:
    def told_by_doctor(app: App) -> tuple[bool, str]:
        checks = answer_doctor(app, "en")["checks"]
        (check,) = [each for each in checks if each["name"] == "serving"]
        assert check["advice"], "who serves nothing needs none of it"
        return check["ok"], check["says"]

    fine, says = told_by_doctor(app)
    assert not fine and all(each.en in says for each in unsafe_settings(app))

    signed_up(app.database, "wang", Role.ADMIN)
    saved(app.database, a_user("li", Role.INTAKE))
    assert told_by_doctor(with_key(app, tmp_path))[0]
