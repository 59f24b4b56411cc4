"""Whom an office sees (所辖人员和系统): people and systems of its areas, and those of all, and nobody else."""

from typing import Any

import pytest

from console.answers.keys import answer_keys
from console.answers.signing import answer_sign_ins
from console.answers.user_history import answer_user_acts, answer_user_history
from console.answers.users import answer_users
from console.answers.webhooks import (
    answer_events,
    answer_webhook_added,
    answer_webhook_ended,
    answer_webhooks,
)
from jobs.app import App
from jobs.identity.asking import asked_by
from jobs.identity.principal import principal_of
from jobs.identity.staff import record
from jobs.principal import SignedBy
from jobs.signin.events import note
from jobs.webhooks.addresses import BadWebhookError, NoWebhookError
from models import CommandAct, Role, SignInKind, User, Webhook
from models.database import Database
from tests.support.builders import AREA, SETTING_UP, TODAY, noon, saved
from tests.support.importing import an_app
from tests.support.receiving import a_key
from workflow.shared.errors import UnknownUserError

ELSEWHERE = "230100"
EVERYBODY = ["away", "chief", "here", "other-away"]


@pytest.fixture
def app(database: Database, book: Any, calendar: Any) -> App:
    """An agency of two areas: an admin in each, a reviewer there, somebody of both."""
    app = an_app(database, book, calendar, TODAY)
    for name, area in (
        ("here", AREA),
        ("away", ELSEWHERE),
        ("other-away", ELSEWHERE),
        ("chief", "*"),
    ):
        with database.writing() as session:
            user = User(name=name, roles=[Role.ADMIN.value], areas=[area])
            record(session, user, "added", SETTING_UP, app.now)
            note(session, name, SignInKind.FAILED, app.now)
        saved(database, CommandAct(at=app.now, actor=name, os_user="os", what="export"))
    for name, facts in (
        ("his-here", {"areas": [AREA]}), ("his-away", {"areas": [ELSEWHERE]}),
        ("his-both", {"areas": [AREA, ELSEWHERE]}), ("hospital", {"institution": "H1"}),
    ):  # fmt: skip
        a_key(app, name, "events", **facts)
        saved(
            database,
            Webhook(
                name=name, url="https://x/", secret="", kinds=[], created_at=noon(TODAY),
                created_by="wang",
            ),
        )  # fmt: skip
    return app


def of(app: App, name: str) -> App:
    """The application as this admin works with it."""
    with app.database.reading() as session:
        return asked_by(app, principal_of(session, name, "os", SignedBy.PASSWORD))


def names(rows: list[dict[str, Any]], key: str = "name") -> set[str]:
    return {row[key] for row in rows}


def test_an_office_of_one_area_sees_who_works_there_and_who_works_for_all(app: App) -> None:
    here, chief = of(app, "here"), of(app, "chief")

    for answer in (
        lambda app: names(answer_users(app)),
        lambda app: names(answer_user_history(app, "zh", None, 99)),
        lambda app: names(answer_user_acts(app, None, 99), "actor"),
        lambda app: names(answer_sign_ins(app, "zh", None, 99)),
    ):
        assert answer(here) >= {"here", "chief"} and not answer(here) & {"away", "other-away"}
        assert answer(chief) >= set(EVERYBODY)


def test_the_history_of_somebody_elsewhere_is_that_of_nobody(app: App) -> None:
    here = of(app, "here")

    for name in ("away", "nobody"):
        with pytest.raises(UnknownUserError):
            answer_user_history(here, "zh", name, 9)
        with pytest.raises(UnknownUserError):
            answer_user_acts(here, name, 9)
        assert answer_sign_ins(here, "zh", name, 9) == []


def test_what_was_tried_under_nobodys_name_is_told_to_whoever_works_for_all(app: App) -> None:
    with app.database.writing() as session:
        note(session, "?0123456789abcdef", SignInKind.FAILED, app.now)
        note(session, f"psn:1@{AREA}", SignInKind.SIGNED_IN, app.now)
        note(session, f"psn:2@{ELSEWHERE}", SignInKind.SIGNED_IN, app.now)

    seen = names(answer_sign_ins(of(app, "here"), "zh", None, 99))

    assert f"psn:1@{AREA}" in seen and not seen & {"?0123456789abcdef", f"psn:2@{ELSEWHERE}"}
    assert "?0123456789abcdef" in names(answer_sign_ins(of(app, "chief"), "zh", None, 99))


def test_keys_and_addresses_of_other_areas_are_not_there(app: App) -> None:
    here, chief = of(app, "here"), of(app, "chief")

    for answer in (answer_keys, answer_webhooks):
        assert names(answer(here)) == {"his-here", "his-both", "hospital"}
        assert names(answer(chief)) == {"his-here", "his-both", "his-away", "hospital"}
    assert answer_events(here) == []


def test_an_office_changes_no_address_of_a_system_that_works_beyond_its_areas(app: App) -> None:
    here = of(app, "here")
    numbers = {row["name"]: row["id"] for row in answer_webhooks(of(app, "chief"))}

    for name in ("his-away", "his-both"):
        with pytest.raises(NoWebhookError):
            answer_webhook_ended(here, numbers[name])
        with pytest.raises(BadWebhookError):
            answer_webhook_added(here, name, "https://x/", [], "here")
    assert not answer_webhook_ended(here, numbers["his-here"])["active"]
