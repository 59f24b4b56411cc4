"""Recoveries on the command line (追回、补支的命令): what is answered, refused, and with which code."""

from pathlib import Path
from typing import Any

import pytest

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from models import Claim
from models.database import Database
from tests.conftest import Cli, once
from tests.support.builders import TODAY
from tests.support.money import a_paid_stay, books, staffed, the_ledger_holds
from tests.support.office import Office
from tests.support.stays import UNFILED, filed


@pytest.fixture
def office(database: Database, book: PolicyBook, calendar: WorkCalendar) -> Office:
    """An office with its staff and two cashiers."""
    return staffed(Office(database, book, calendar).open())


@pytest.fixture
def cli(office: Office, tmp_path: Path) -> Cli:
    """The command line on the database of the office."""
    return Cli(office.database.url, tmp_path, TODAY)


def proposed(cli: Cli, claim: Claim, amount: str, *more: str) -> dict[str, Any]:
    """What `recover propose` answers."""
    done = cli("--json", "recover", "propose", claim.no, "--amount", amount, "--as", "reviewer",
               "--reason", "复查多付", *more)  # fmt: skip
    told: dict[str, Any] = done.json
    return told


def test_a_recovery_from_the_proposal_to_its_end(office: Office, cli: Cli) -> None:
    claim = a_paid_stay(office)

    asked = proposed(cli, claim, "100.00")
    assert (asked["state"], asked["kind"], asked["left"]) == ("proposed", "recover", "100.00")
    no = asked["no"]
    ways = {way["trigger"]: way["blocked_by"] for way in cli("--json", "why", no).json["next"]}
    assert ways["decide"] == ways["cancel"] == []
    done = cli(
        "--json", "recover", "decide", no, "--set-off", "--as", "approver", "--reason", "同意"
    )
    assert (done.json["state"], done.json["set_off"]) == ("open", True)
    repay = ("--json", "recover", "repay", no, "--voucher", "SK1", "--paid-on", TODAY, "--as",
             "cashier", "--second", "cashier2", "--amount")  # fmt: skip
    assert cli(*repay, "40.00").json["done"] == "40.00"
    assert cli("--json", "recover", "list", "--state", "open").json[0]["left"] == "60.00"
    done = cli("--json", "recover", "cancel", no, "--as", "approver", "--second", "reviewer",
               "--reason", "余额免追")  # fmt: skip
    assert done.json["state"] == "cancelled"

    shown = cli("--json", "recover", "show", no).json
    assert [move["label"] for move in shown["moves"]] == ["提出", "决定追回", "登记退还", "撤销"]
    assert [(e["fund"], e["amount"]) for e in shown["entries"]] == [
        ("310100", "100.00"), ("310100", "40.00"), ("310100", "60.00"),
    ]  # fmt: skip
    drawn = cli("recover", "show", no).out
    assert "决定追回" in drawn
    assert cli("--json", "show", no).json == shown
    assert cli("show", no).out == drawn
    assert books(office, claim)["paid"] == UNFILED - 40_00
    the_ledger_holds(office, [claim])


@once
def test_refusals_have_a_code_and_exit_1(office: Office, cli: Cli) -> None:
    claim = a_paid_stay(office)
    no = proposed(cli, claim, "100.00")["no"]

    for arguments, code in (
        (("propose", claim.no, "--amount", "6390.41", "--as", "reviewer", "--reason", "x"),
         "beyond_recoverable"),
        (("propose", claim.no, "--amount", "x", "--as", "reviewer", "--reason", "x"), "bad_amount"),
        (("propose", claim.no, "--amount", "-1", "--as", "reviewer", "--reason", "x"), "bad_amount"),
        (("propose", claim.no, "--amount", "1", "--as", "reviewer"), "reason_required"),
        (("propose", claim.no, "--amount", "1", "--as", "cashier", "--reason", "x"), "wrong_role"),
        (("propose", "NIX", "--amount", "1", "--as", "reviewer", "--reason", "x"), "unknown_case"),
        (("propose", claim.no, "--kind", "supplement", "--amount", "9000", "--as", "reviewer",
          "--reason", "x"), "beyond_total"),
        (("show", "NIX"), "unknown_recovery"),
        (("decide", no, "--as", "approver"), "reason_required"),
        (("decide", "NIX", "--as", "approver", "--reason", "x"), "unknown_recovery"),
        (("repay", no, "--amount", "1", "--voucher", "V", "--paid-on", TODAY, "--as", "cashier",
          "--second", "cashier2"), "not_from_here"),
        (("cancel", no, "--as", "approver", "--reason", "x"), "bad_facts"),
        (("payee", no, "--name", "王芳", "--account", "62220000000001234", "--as", "intake",
          "--second", "admin"), "not_from_here"),
    ):  # fmt: skip
        done = cli("--json", "recover", *arguments)
        assert (done.code, done.json["error"]["code"]) == (1, code), arguments
    assert cli("recover", "list", "--state", "nope").code == 2
    assert cli("recover", "decide", no, "--reason", "x").code == 2
    assert books(office, claim) == {"fund": -UNFILED, "paid": UNFILED}


def test_reprocess_tells_what_it_would_do_then_does_it_once(office: Office, cli: Cli) -> None:
    claim = a_paid_stay(office)
    filed(office, claim, applied_on=TODAY, starts_on=claim.admitted_on)

    tried = cli("--json", "reprocess", "--dry-run").json
    done = cli("--json", "reprocess", "--as", "auditor").json

    assert tried["counts"] == done["counts"] == {"proposed": 1}
    (told,) = done["claims"]
    assert (told["no"], told["kind"], told["amount"]) == (claim.no, "supplement", "1854.40")
    assert told["funds"]["310100"] == {
        "label": "职工基本医疗保险统筹基金", "was": "6490.40", "is": "8344.80",
    }  # fmt: skip
    assert told["causes"][0]["code"] == "filing"
    assert cli("--json", "reprocess", "--as", "auditor").json["claims"] == []
    assert "没有需要" in cli("reprocess", "--as", "auditor").out
    shown = cli("recover", "show", told["recovery"]).out
    assert "case.situation: none → temporary" in shown
    assert cli("reprocess").code == 2
    assert (
        cli("--json", "reprocess", "--claim", "NIX", "--dry-run").json["error"]["code"]
        == "unknown_case"
    )
