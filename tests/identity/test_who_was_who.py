"""Users have a history that holds (人员变更记录), and every command that wrote says who typed it (操作记录)."""

from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from jobs.identity.principal import os_user
from models.database import Database
from tests.conftest import Cli, on_both
from tests.support.histories import checked, unguarded


@pytest.fixture
def staffed(cli: Cli) -> Cli:
    """An agency with an admin and two others, of whom one is gone."""
    cli("init", "--admin", "wang")
    for name, role in (("li", "reviewer"), ("zhao", "intake")):
        assert cli("user", "add", name, "--role", role, "--as", "wang").code == 0
    assert cli("user", "disable", "zhao", "--as", "wang").code == 0
    return cli


def rows(cli: Cli, statement: str) -> list[Any]:
    database = Database(cli.url)
    with database.looking() as connection:
        found = connection.execute(text(statement)).all()
    database.close()
    return [tuple(row) for row in found]


@on_both
def test_each_change_of_a_user_is_kept_with_who_made_it(staffed: Cli) -> None:
    kept = rows(staffed, "SELECT no, name, kind, actor FROM user_change ORDER BY no")

    first, starting, *others = kept
    assert first[:3] == (1, "wang", "added") and first[3].startswith("os:")
    assert starting[:3] == (2, "wang", "password_given")
    assert others == [
        (3, "li", "added", "wang"), (4, "zhao", "added", "wang"), (5, "zhao", "disabled", "wang"),
    ]  # fmt: skip
    assert staffed("--json", "audit", "verify").json["users"] == 5


@on_both
def test_the_history_of_a_user_is_listed_the_newest_first(staffed: Cli) -> None:
    changes = staffed("user", "history", "zhao", "--json").json

    assert [(c["kind"], c["active"], c["actor"]) for c in changes] == [
        ("disabled", False, "wang"), ("added", True, "wang"),
    ]  # fmt: skip
    assert len(staffed("user", "history", "--limit", "3", "--json").json) == 3
    table = staffed("user", "history", "zhao").out.splitlines()
    assert len(table) == 3 and "停用" in table[1] and "受理" in table[2]
    nobody = staffed("user", "history", "nobody", "--json")
    assert (nobody.code, nobody.json["error"]["code"]) == (1, "unknown_user")


@on_both
def test_the_commands_by_which_a_user_wrote_are_listed(staffed: Cli) -> None:
    acts = staffed("user", "history", "wang", "--acts", "--json").json

    assert [act["command"] for act in acts] == ["user zhao", "user zhao", "user li"]
    assert {act["actor"] for act in acts} == {"wang"} and all(act["os_user"] for act in acts)
    assert "user li" in staffed("--lang", "en", "user", "history", "--acts").out
    assert staffed("user", "history", "li", "--acts", "--json").json == []


@on_both
@pytest.mark.parametrize(
    ("forgery", "code"),
    [
        ("""UPDATE user_change SET content = replace(content, 'reviewer', 'approver')""", "user_broken"),
        ("""DELETE FROM user_change WHERE no = 3""", "user_broken"),
        ("""UPDATE app_user SET roles = '["admin"]' WHERE name = 'li'""", "user_mismatch"),
        ("""UPDATE app_user SET active = NOT active WHERE name = 'zhao'""", "user_mismatch"),
        ("""DELETE FROM app_user WHERE name = 'li'""", "user_mismatch"),
    ],
)  # fmt: skip
def test_who_changes_users_past_the_program_is_found(staffed: Cli, forgery: str, code: str) -> None:
    database = Database(staffed.url)
    with unguarded(database) as session:
        session.execute(text(forgery))

    fault = checked(database).fault

    assert fault is not None and fault.code == code
    database.close()
    said = staffed("audit", "verify")
    assert said.code == 1 and f"[{code}]" in said.out


@on_both
@pytest.mark.parametrize("table", ["user_change", "act"])
def test_neither_record_is_changed(staffed: Cli, table: str) -> None:
    database = Database(staffed.url)

    for statement in (f"UPDATE {table} SET actor = 'x'", f"DELETE FROM {table}"):
        with pytest.raises(DBAPIError, match="only added to"), database.writing() as session:
            session.execute(text(statement))

    database.close()


def test_a_row_that_stays_is_not_replaced_either(staffed: Cli) -> None:
    database = Database(staffed.url)
    copied = "INSERT OR REPLACE INTO {0} SELECT * FROM {0}"

    for table in ("user_change", "act"):
        with pytest.raises(DBAPIError, match="only added to"), database.writing() as session:
            session.execute(text(copied.format(table)))

    database.close()


def test_the_last_admin_stays(staffed: Cli) -> None:
    said = staffed("--json", "user", "disable", "wang", "--as", "wang")

    assert (said.code, said.json["error"]["code"]) == (1, "last_admin")


@on_both
def test_every_command_that_wrote_says_who_and_at_whose_machine(staffed: Cli) -> None:
    for words in (("run", "expire_filings", "--as", "li"), ("run", "expire_filings")):
        assert staffed(*words).code == 0
    assert staffed("export", "people", "out.csv", "--as", "wang").code == 0
    for words in (("status",), ("list", "filings"), ("run", "expire_filings", "--dry-run")):
        staffed(*words)

    acts = rows(staffed, "SELECT what, actor, os_user FROM act ORDER BY id")

    typed = {os_user for _, _, os_user in acts}
    (os_user,) = typed
    assert os_user
    assert [(what, actor) for what, actor, _ in acts] == [
        ("init", f"os:{os_user}"), ("user li", "wang"), ("user zhao", "wang"), ("user zhao", "wang"),
        (f"run expire_filings {staffed.today}", "li"),
        (f"run expire_filings {staffed.today}", f"os:{os_user}"),
        ("export people out.csv", "wang"),
    ]  # fmt: skip


def test_what_is_refused_leaves_no_act(staffed: Cli) -> None:
    before = rows(staffed, "SELECT count(*) FROM act")

    assert staffed("user", "add", "li", "--role", "intake", "--as", "wang").code == 1
    assert staffed("take", "230600X", "cancel", "--as", "li").code == 1

    assert rows(staffed, "SELECT count(*) FROM act") == before


def test_a_look_at_whole_numbers_says_at_whose_machine(staffed: Cli) -> None:
    assert staffed("list", "filings", "--unmask", "--as", "li").code == 0

    assert rows(staffed, "SELECT what, asker, os_user FROM look WHERE kind = 'unmask'") == [
        ("list filings", "li", os_user())
    ]
