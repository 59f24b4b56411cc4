"""The sample's office opens at once: its people sign in with what `init --sample` says."""

from dataclasses import replace
from pathlib import Path

import pytest

from config.errors import ConfigError
from jobs.app import App, open_app_at
from jobs.signin.demo import PASSWORD, check_demo_stays_here
from models import Credential
from tests.conftest import once
from tests.support.command_line import Cli
from tests.support.site import browsing

pytestmark = once


def app_of(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> App:
    monkeypatch.setenv("YIDI_TODAY", cli.settings()["YIDI_TODAY"])
    return open_app_at(cli.url)


def test_a_reviewer_of_the_sample_signs_in_with_the_password_that_was_printed(
    sample_cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = sample_cli("--json", "init", "--sample").json["sign_ins"]
    assert "reviewer" in told["names"] and "applicant" not in told["names"]
    app = app_of(sample_cli, monkeypatch)

    with browsing(app) as browser:
        form = {"name": "reviewer", "password": told["password"], "to": "/"}
        assert browser.client.post("/sign-in", data=form).status_code == 303


def test_whoever_has_set_their_own_password_keeps_it(
    sample_cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = app_of(sample_cli, monkeypatch)
    with app.database.writing() as session:
        session.merge(Credential(name="reviewer", password="their own"))

    sample_cli("init", "--sample")

    with app.database.reading() as session:
        assert session.get_one(Credential, "reviewer").password == "their own"


def test_known_passwords_are_served_to_this_machine_alone(
    sample_cli: Cli, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    app = app_of(sample_cli, monkeypatch)

    for here in ("127.0.0.1", "::1", "localhost"):
        check_demo_stays_here(app, here)
    for elsewhere in ("0.0.0.0", "::", "192.0.2.7", "desk.example.org"):
        with pytest.raises(ConfigError, match=PASSWORD):
            check_demo_stays_here(app, elsewhere)

    without = replace(sample_cli, url=f"sqlite:///{tmp_path / 'bare.db'}")
    without("init", "--rehearsal")
    check_demo_stays_here(app_of(without, monkeypatch), "0.0.0.0")
