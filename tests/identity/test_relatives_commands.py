"""Who a user is in the register, and their relatives, are declared on the command line (回避申报)."""

import pytest

from models.database import Database
from tests.conftest import Cli, on_both
from tests.support.builders import a_claim, a_person, saved
from tests.support.histories import checked


@pytest.fixture
def staffed(cli: Cli) -> Cli:
    """An agency with two admins and a reviewer; two people are in the register."""
    cli("init", "--rehearsal")
    for name, role in (("wang", "admin"), ("zhou", "admin"), ("li", "reviewer"), ("sun", "intake")):
        assert cli("user", "add", name, "--role", role).code == 0
    database = Database(cli.url)
    for psn_no in ("2306001", "2306002"):
        person = saved(database, a_person(psn_no=psn_no))
        saved(database, a_claim(state="review", person_id=person.id))
    database.close()
    return cli


def code_of(cli: Cli, *words: str) -> str:
    said = cli("--json", *words)
    assert said.code == 1
    return str(said.json["error"]["code"])


def mine(cli: Cli) -> int:
    return len(cli("list", "claims", "--mine", "--as", "li", "--json").json)


RELATIVE = ("user", "relative", "add", "li", "--person", "2306001", "--relation")


@on_both
def test_a_declared_relatives_case_is_not_listed_as_mine(staffed: Cli) -> None:
    assert mine(staffed) == 2

    said = staffed(*RELATIVE, "夫妻", "--as", "li", "--json")

    assert (said.code, said.json["relatives"], said.json["linked"]) == (0, 1, False)
    assert mine(staffed) == 1
    staffed("user", "person", "li", "--person", "2306002", "--as", "wang")
    assert mine(staffed) == 0
    (listed,) = staffed("user", "relative", "list", "li", "--as", "li", "--json").json
    assert listed["relation"] == "spouse" and "*" in listed["person"]
    assert code_of(staffed, "user", "relative", "list", "li", "--as", "sun") == "wrong_role"


@on_both
def test_every_declaration_is_a_change_of_the_user_and_chained(staffed: Cli) -> None:
    staffed(*RELATIVE, "lineal", "--as", "li")
    removed = staffed(
        "user", "relative", "remove", "li", "--person", "2306001", "--as", "wang", "--json"
    )
    assert removed.json["relatives"] == 0

    kinds = [c["kind"] for c in staffed("user", "history", "li", "--json").json]

    assert kinds == ["relative_removed", "relative_added", "added"]
    database = Database(staffed.url)
    assert checked(database).fault is None
    database.close()
    assert mine(staffed) == 2


def test_what_cannot_be_declared_says_why(staffed: Cli) -> None:
    assert code_of(staffed, *RELATIVE, "friend", "--as", "li") == "unknown_relation"
    assert code_of(staffed, *RELATIVE, "spouse", "--as", "sun") == "wrong_role"
    staffed(*RELATIVE, "spouse", "--as", "wang")
    assert code_of(staffed, *RELATIVE, "spouse", "--as", "wang") == "relative_exists"
    nobody = ("user", "relative", "remove", "li", "--person", "2306002", "--as", "wang")
    assert code_of(staffed, *nobody) == "no_such_relative"
    assert staffed("user", "person", "li", "--as", "wang").code == 2


def test_nobody_takes_back_what_keeps_themselves_away(staffed: Cli) -> None:
    assert staffed("user", "person", "wang", "--person", "2306001", "--as", "wang").code == 0

    assert code_of(staffed, "user", "person", "wang", "--nobody", "--as", "wang") == "same_person"

    assert staffed("user", "person", "wang", "--nobody", "--as", "zhou").code == 0


def test_a_new_user_is_linked_when_they_are_added(staffed: Cli) -> None:
    added = staffed(
        "user", "add", "qian", "--role", "intake", "--person", "2306001", "--as", "wang", "--json"
    )

    assert added.json["linked"] is True
