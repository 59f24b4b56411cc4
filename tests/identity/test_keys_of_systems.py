"""A system asks with a key that two admins gave (接口密钥): shown once, followed by the next, revoked."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from jobs.app import App, open_app_at
from jobs.principal import SignedBy
from jobs.signin.keys import BadKeyError, principal_of_key
from models import Role
from models.database import Database
from tests.conftest import Cli, on_both
from tests.support.builders import AREA, an_institution, noon, saved
from workflow.access.kinds import AskerKind

HOSPITAL = "H23060200001"
ADD = ("keys", "add", "daqing-hospital", "--institution", HOSPITAL, "--as", "wang")


@pytest.fixture
def agency(cli: Cli) -> Cli:
    """An agency with two admins, and a hospital in the directory."""
    cli("init", "--rehearsal")
    for name, role in (("wang", "admin"), ("zhou", "admin"), ("li", "reviewer")):
        assert cli("user", "add", name, "--role", role).code == 0
    database = Database(cli.url)
    saved(database, an_institution(code=HOSPITAL))
    database.close()
    return cli


def given(cli: Cli, *more: str) -> dict[str, Any]:
    said = cli(*ADD, "--scope", "check", "--second", "zhou", *more, "--json")
    assert said.code == 0, said.err + said.out
    return dict(said.json)


def code_of(cli: Cli, *words: str) -> str:
    said = cli("--json", *words)
    assert said.code == 1
    return str(said.json["error"]["code"])


def of(cli: Cli, days: int = 0) -> App:
    """The application as it is so many days later."""
    instant = noon(cli.today + timedelta(days=days))
    return replace(open_app_at(cli.url), clock=lambda: instant)


@on_both
def test_a_key_is_shown_once_and_is_who_asks(agency: Cli) -> None:
    key = given(agency, "--scope", "referrals")

    asker = principal_of_key(of(agency), key["key"])

    assert (asker.name, asker.kind, asker.signed_by) == (
        "key:daqing-hospital", AskerKind.SERVICE, SignedBy.KEY
    )  # fmt: skip
    assert asker.signed and asker.scopes == {"check", "referrals"}
    assert asker.actor.roles == {Role.HOSPITAL} and asker.actor.institution == HOSPITAL
    assert asker.actor.reach.institution == HOSPITAL
    (listed,) = agency("keys", "list", "--json").json
    assert "key" not in listed and listed["state"] == "active"
    assert listed["used_on"] == agency.today.isoformat()
    assert key["key"][11:] not in agency("user", "history", "--json").out


@on_both
def test_what_is_no_key_is_refused_in_the_same_words(agency: Cli) -> None:
    key = given(agency)["key"]
    agency("keys", "revoke", "daqing-hospital", "--as", "wang")
    app, says = of(agency), set()

    for wrong in ("yk_", "yk_00000000" + "x" * 43, key[:-1] + "·", key, key[:11], "", key.lower()):
        with pytest.raises(BadKeyError) as refused:
            principal_of_key(app, wrong)
        says.add(str(refused.value))

    assert len(says) == 1


@on_both
def test_two_keys_work_for_some_days_while_a_system_changes(agency: Cli) -> None:
    before = given(agency)["key"]

    rotated = agency(
        "keys", "rotate", "daqing-hospital", "--overlap-days", "3", "--as", "zhou", "--second", "wang",
        "--json",
    )  # fmt: skip

    after = rotated.json["key"]
    assert {principal_of_key(of(agency, 3), each).name for each in (before, after)} == {
        "key:daqing-hospital"
    }
    with pytest.raises(BadKeyError):
        principal_of_key(of(agency, 4), before)
    assert principal_of_key(of(agency, 4), after).scopes == {"check"}
    with pytest.raises(BadKeyError):
        principal_of_key(of(agency, 366), after)


def test_a_key_takes_two_admins(agency: Cli) -> None:
    add = (*ADD, "--scope", "check")

    assert code_of(agency, *add) == "same_person"
    assert code_of(agency, *add, "--second", "wang") == "same_person"
    assert code_of(agency, *add, "--second", "li") == "wrong_role"
    assert agency("keys", "list", "--json").json == []
    given(agency)
    assert code_of(agency, *add, "--second", "zhou") == "key_exists"
    assert code_of(agency, "keys", "revoke", "nobody", "--as", "wang") == "no_such_key"


WRONG_WISHES = (
    ("a b", "--scope", "check", "--institution", HOSPITAL),
    ("key:x", "--scope", "check", "--institution", HOSPITAL),
    ("x", "--scope", "everything", "--institution", HOSPITAL),
    ("x", "--scope", "records", "--institution", HOSPITAL),
    ("x", "--scope", "claims", "--institution", HOSPITAL),
    ("x", "--scope", "check", "--area", AREA),
    ("x", "--scope", "check", "--institution", "H00000000000"),
    ("x", "--scope", "check"),
    ("x", "--scope", "check", "--institution", HOSPITAL, "--area", AREA),
    ("x", "--scope", "claims", "--area", "999999"),
    ("x", "--scope", "check", "--institution", HOSPITAL, "--expires", "2020-01-01"),
)


def test_a_key_that_opens_nothing_right_is_not_made(agency: Cli) -> None:
    for words in WRONG_WISHES:
        wish = ("keys", "add", *words, "--as", "wang", "--second", "zhou")

        assert code_of(agency, *wish) == "bad_key_wish", words


@on_both
def test_keys_stand_in_the_chained_history(agency: Cli) -> None:
    given(agency)
    agency("keys", "rotate", "daqing-hospital", "--as", "zhou", "--second", "wang")
    agency("keys", "revoke", "daqing-hospital", "--as", "wang")

    kinds = [each["kind"] for each in agency("user", "history", "--json").json][:5]

    assert kinds == ["key_revoked", "key_revoked", "key_given", "key_followed", "key_given"]
    assert agency("audit", "verify").code == 0


@on_both
def test_a_key_is_never_rewritten(agency: Cli) -> None:
    given(agency)
    database = Database(agency.url)

    for change in ("scopes = '[\"claims\"]'", "name = 'other'"):
        with pytest.raises(Exception, match="never rewritten"), database.writing() as session:
            session.connection().exec_driver_sql(f"UPDATE api_key SET {change}")
    with pytest.raises(Exception, match="never rewritten"), database.writing() as session:
        session.connection().exec_driver_sql("DELETE FROM api_key")
    database.close()


def test_admins_of_one_area_give_and_take_back_no_key_beyond_it(agency: Cli) -> None:
    for name in ("he", "she"):
        assert agency("user", "add", name, "--role", "admin", "--area", AREA).code == 0
    of_all = ("keys", "add", "all", "--scope", "filings", "--area", "*", "--second")
    theirs = ("--second", "she", "--as", "he")

    assert code_of(agency, *of_all, "zhou", "--as", "he") == "bad_key_wish"
    assert code_of(agency, *of_all, "she", "--as", "wang") == "wrong_role"
    assert agency(*of_all, "zhou", "--as", "wang").code == 0
    assert code_of(agency, "keys", "rotate", "all", *theirs) == "no_such_key"
    assert code_of(agency, "keys", "revoke", "all", "--as", "he") == "no_such_key"
    own = ("keys", "add", "own", "--scope", "filings", "--area", AREA)
    assert agency(*own, *theirs).code == 0
    assert agency("keys", "revoke", "own", "--as", "he").code == 0
