"""An archived case on the command line: shown, explained and checked as before."""

from datetime import date
from typing import Any

import pytest
from sqlalchemy import text

from models import (
    Person,
)
from models.database import Database
from tests.conftest import Cli, on_both
from tests.support.archiving import LATE, a_paid_claim, an_expired_filing, archived, sealed
from tests.support.builders import a_claim, a_person, saved
from tests.support.histories import forged
from tests.support.office import Office

OVER, LATER = date(2030, 1, 7), date(2033, 1, 7)


def test_a_clerk_sees_an_archived_case_as_before(office: Office, cli_late: Cli) -> None:
    person: Person = saved(office.database, a_person())
    filing = an_expired_filing(office, person_id=person.id, ext_no="E-1")
    claim = a_paid_claim(office, person_id=person.id)
    numbers = (filing.no, claim.no)
    shown = {no: cli_late("show", no, "--json").json for no in numbers}
    told = {no: cli_late("history", no, "--json").json for no in numbers}
    calculated = shown[claim.no]["benefit"]

    archived(office)

    for no in numbers:
        again = cli_late("show", no, "--json").json
        assert again.pop("archived_on") == LATE.isoformat()
        assert again == shown[no]
        assert cli_late("history", no, "--json").json == told[no]
        why = cli_late("why", no, "--json").json
        assert (why["archived_on"], why["next"], why["no"]) == (LATE.isoformat(), [], no)
        assert LATE.isoformat() in cli_late("why", no).out
    assert calculated["steps"]
    assert cli_late("show", "E-1", "--json").json["no"] == filing.no
    refused = cli_late("take", filing.no, "cancel", "--as", "intake", "--json")
    assert (refused.code, refused.json["error"]["code"]) == (1, "archived")


@pytest.fixture
def cli_late(database: Database, tmp_path: Any) -> Cli:
    """The command line on the late day."""
    cli = Cli(database.url, tmp_path, LATE)
    assert cli("init").code == 0
    return cli


def a_long_time_after(cli: Cli) -> None:
    """The sample, its runs, and the same years later; what was written to people was sent."""
    assert cli("init", "--sample").code == 0
    assert cli("run", "all", "--json").code == 0
    cli.today = OVER
    assert cli("run", "all", "--confirm", "--json").code == 0
    cli.today = LATER
    database = Database(cli.url)
    with database.writing() as session:
        session.execute(text("UPDATE notice SET sent_at = created_at, state = 'sent'"))
    sealed(database, LATER)
    database.close()


@on_both
def test_the_story_of_a_history(cli: Cli) -> None:
    a_long_time_after(cli)
    before = cli("audit", "verify", "--json").json
    assert before["ok"] and before["seals"] >= 1 and before["moves"] > 2000

    printed = cli("audit", "seal")
    assert printed.code == 0 and len(printed.out.splitlines()[1]) == 64

    expired = cli("list", "filings", "--state", "expired", "--json").json
    closed_no = expired[0]["no"]
    erased = cli(
        "audit", "erase", closed_no, "--as", "admin", "--second", "auditor",
        "--reason", "个人信息保护法 第四十七条", "--json",
    )  # fmt: skip
    assert erased.code == 0 and erased.json["no"] == closed_no

    done = cli("archive", "--closed-before", LATER, "--as", "admin", "--json").json
    assert done["archived"]["filing"] > 50

    after = cli("audit", "verify", "--json").json
    assert after["ok"]
    assert after["moves"] == before["moves"]
    assert after["archived"] == sum(done["archived"].values())
    assert (after["erased"], after["records"]) == (len(erased.json["seqs"]), after["archived"] + 1)
    left = {row["no"] for row in cli("list", "filings", "--state", "expired", "--json").json}
    gone = [row["no"] for row in expired if row["no"] not in left]
    assert len(gone) == done["archived"]["filing"]
    assert cli("show", gone[0], "--json").json["archived_on"] == LATER.isoformat()
    assert cli("status", "--json").json["filings"]["expired"] == len(left)


def test_a_broken_history_is_named_and_the_exit_code_says_so(office: Office, cli_late: Cli) -> None:
    claim = saved(office.database, a_claim())
    change = "UPDATE move SET actor = 'x' WHERE machine = 'claim' AND case_id = :id"
    forged(office.database, change, id=claim.id)

    said = cli_late("audit", "verify", "--json")
    words = cli_late("audit", "verify")

    assert (said.code, words.code) == (1, 1)
    fault = said.json["fault"]
    assert (fault["code"], fault["no"], fault["seq"]) == ("hash_mismatch", claim.no, 1)
    assert fault["says"] and fault["do"] and fault["expected"] != fault["found"]
    assert claim.no in words.out and "hash_mismatch" in words.out


def test_misuse_of_the_commands_is_told(cli: Cli) -> None:
    cli("init")

    for words, code, says in (
        (("audit", "verify", "--machine", "x"), 2, "usage"),
        (("audit", "verify", "--area", "999999"), 1, "unknown_area"),
        (("audit", "seal"), 1, "no_seal"),
        (("audit", "erase", "N"), 2, "usage"),
        (("archive", "--closed-before", "2999-01-01"), 1, "future_day"),
    ):
        said = cli(*words, "--json")
        assert (said.code, said.json["error"]["code"]) == (code, says), words
