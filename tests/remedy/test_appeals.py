"""What is contested, by hand from the day it comes in: registered, counted down, answered, decided."""

from pathlib import Path
from typing import Any

import pytest
from sqlmodel import select

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from models import Claim, Notice
from models.database import Database
from tests.conftest import Cli, once
from tests.support.builders import TODAY
from tests.support.money import a_stay, staffed
from tests.support.office import Office

ORGAN = ("--organ", "样例市人民政府")


@pytest.fixture
def office(database: Database, book: PolicyBook, calendar: WorkCalendar) -> Office:
    """An office with its staff."""
    return staffed(Office(database, book, calendar).open())


@pytest.fixture
def cli(office: Office, tmp_path: Path) -> Cli:
    """The command line on the database of the office."""
    return Cli(office.database.url, tmp_path, TODAY)


@pytest.fixture
def claim(office: Office) -> Claim:
    """A claim that was approved."""
    its = a_stay(office)
    office.approve(its)
    return its


def registered(cli: Cli, claim: Claim, *more: str) -> dict[str, Any]:
    """What `appeal register` answers."""
    done = cli("--json", "appeal", "register", claim.no, "--as", "intake", *more)
    told: dict[str, Any] = done.json
    return told


def blocked(cli: Cli, no: str, trigger: str) -> list[str]:
    """The guards that `why` names for a move."""
    ways = [way for way in cli("--json", "why", no).json["next"] if way["trigger"] == trigger]
    return [guard["guard"] for way in ways for guard in way["blocked_by"]]


def test_a_reconsideration_is_registered_counted_down_answered_and_decided(
    cli: Cli, claim: Claim
) -> None:
    made = registered(cli, claim, *ORGAN, "--reference", "庆政复〔2026〕1号")
    assert (made["state"], made["trigger"], made["decided_by"]) == ("open", "approve", "approver")
    assert (made["due_on"], made["days_left"]) == ("2026-03-18", 10)
    assert cli("--json", "next", "--machine", "appeal", "--as", "reviewer").json["no"] == made["no"]

    (answer,) = cli("--json", "why", made["no"]).json["deadlines"]
    assert (answer["due_on"], answer["left"]) == ("2026-03-18", 10)

    answered = cli(
        "take", made["no"], "answer", "--as", "reviewer", "--fact", "reference=答〔2026〕3号"
    )
    assert answered.code == 0
    done = cli("take", made["no"], "decide", "--as", "reviewer", "--fact", "result=撤销",
               "--reason", "事实不清")  # fmt: skip
    assert done.code == 0

    (row,) = cli("--json", "appeal", "list", "--case", claim.no).json
    assert (row["state"], row["outcome"], row["due_on"]) == ("decided", "annulled", None)
    assert row["reference"] == "答〔2026〕3号"
    assert cli("--json", "appeal", "list", "--running").json == []
    assert [m["trigger"] for m in cli("--json", "history", made["no"]).json] == [
        "created", "answer", "decide",
    ]  # fmt: skip


def test_while_a_reconsideration_runs_nothing_new_is_gathered_about_the_case(
    cli: Cli, claim: Claim
) -> None:
    cli("take", claim.no, "pull_back", "--as", "approver")
    assert "reconsideration_runs" not in blocked(cli, claim.no, "disallow")

    no = registered(cli, claim, *ORGAN, "--seq", "2")["no"]

    for trigger in (
        "return_for_correction",
        "disallow",
        "establish",
        "ask_inquiry",
        "remind_inquiry",
    ):
        assert "reconsideration_runs" in blocked(cli, claim.no, trigger)
    refused = cli("--json", "take", claim.no, "return_for_correction", "--as", "reviewer",
                  "--fact", "missing=费用清单")  # fmt: skip
    assert refused.json["error"]["guard"] == "reconsideration_runs"
    assert no in refused.json["error"]["message"]

    cli("take", no, "withdraw", "--as", "intake", "--reason", "申请人撤回")
    assert "reconsideration_runs" not in blocked(cli, claim.no, "disallow")


def test_a_suit_or_a_second_look_holds_nothing_up(cli: Cli, claim: Claim) -> None:
    cli("take", claim.no, "pull_back", "--as", "approver")

    suit = registered(cli, claim, "--kind", "lawsuit", "--organ", "样例区人民法院", "--seq", "2")
    look = registered(cli, claim, "--kind", "review", "--seq", "2")

    assert (suit["due_on"], look["due_on"]) == ("2026-03-19", None)
    assert "reconsideration_runs" not in blocked(cli, claim.no, "disallow")


def test_a_second_look_is_somebody_elses_and_only_the_agency_puts_itself_right(
    cli: Cli, claim: Claim
) -> None:
    no = registered(cli, claim, "--kind", "review")["no"]

    own = ("--json", "take", no, "decide", "--reason", "核对无误", "--fact")
    assert cli(*own, "result=maintained", "--as", "approver").json["error"]["code"] == "same_person"
    odd = cli(*own, "result=annulled", "--as", "reviewer").json["error"]
    assert odd["guard"] == "outcome_of_its_kind"
    answer = cli("--json", "take", no, "answer", "--as", "reviewer").json["error"]
    assert answer["guard"] == "not_a_review"
    assert cli(*own, "result=corrected", "--as", "reviewer").code == 0


@once
def test_who_intended_a_refusal_takes_no_second_look_at_it(office: Office, cli: Cli) -> None:
    claim = a_stay(office)
    office.refuse(claim, **REFUSAL)
    no = registered(cli, claim, "--kind", "review")["no"]
    look = ("--json", "take", no, "decide", "--reason", "核对无误", "--fact", "result=maintained")

    assert cli(*look, "--as", "reviewer").json["error"]["code"] == "same_person"
    assert cli(*look, "--as", "reviewer2").code == 0


@once
@pytest.mark.parametrize(
    ("given", "code"),
    [
        ((), "bad_appeal"),
        ((*ORGAN, "--on", "2027-01-01"), "bad_appeal"),
        ((*ORGAN, "--on", "2020-01-01"), "bad_appeal"),
        ((*ORGAN, "--seq", "99"), "no_decision"),
        ((*ORGAN, "--kind", "lawsuit", "--simple"), "bad_appeal"),
    ],
)
def test_what_does_not_fit_together_is_refused_and_nothing_is_registered(
    cli: Cli, claim: Claim, given: tuple[str, ...], code: str
) -> None:
    assert registered(cli, claim, *given)["error"]["code"] == code
    assert cli("--json", "appeal", "list").json == []


@once
def test_nothing_done_at_all_can_be_contested_too(office: Office, cli: Cli) -> None:
    claim = a_stay(office)
    assert registered(cli, claim, *ORGAN)["error"]["code"] == "no_decision"

    made = registered(cli, claim, *ORGAN, "--inaction")

    assert (made["seq"], made["trigger"]) == (None, None)
    assert made["no"][6:8] == "FY"


REFUSAL = {"clause": "社会保险法 第三十条", "facts": "应由第三人负担"}


def refused_and_annulled(office: Office, cli: Cli, claim: Claim, outcome: str = "annulled") -> None:
    """The claim is refused by two people; the organ annuls it, and the claim is taken up again."""
    office.refuse(claim, **REFUSAL)
    no = registered(cli, claim, *ORGAN)["no"]
    cli(
        "take",
        no,
        "decide",
        "--as",
        "reviewer",
        "--fact",
        f"result={outcome}",
        "--reason",
        "见决定书",
    )
    assert (
        cli("take", claim.no, "reopen", "--as", "approver2", "--reason", "复议决定撤销").code == 0
    )


def test_an_annulled_refusal_is_not_made_again_on_the_same_facts(office: Office, cli: Cli) -> None:
    claim = a_stay(office)
    refused_and_annulled(office, cli, claim)
    intend = ("--json", "take", claim.no, "intend_refusal", "--as", "reviewer2",
              "--fact", f"clause={REFUSAL['clause']}", "--fact")  # fmt: skip

    same = cli(*intend, "facts=应由 第三人 负担。", "--reason", "仍然如此").json["error"]
    spelled = ("--fact", "facts=应由第三人负担", "--reason", "仍然如此")
    for clause in ("《中华人民共和国社会保险法》第三十条", "社会保险法 第三十条第一款"):
        told = cli(*intend[:-2], f"clause={clause}", *spelled).json["error"]
        assert told["guard"] == "not_as_annulled", "the same clause, spelled otherwise"
    unexplained = cli(*intend, "facts=交警认定第三人负全责").json["error"]

    assert (same["guard"], unexplained["guard"]) == ("not_as_annulled", "not_as_annulled")
    new = cli(*intend, "facts=交警认定第三人负全责", "--reason", "新取得事故认定书")
    assert new.code == 0, new.json
    assert cli("take", claim.no, "refuse", "--as", "approver").code == 0


@once
def test_a_refusal_annulled_for_its_procedure_alone_may_be_made_again(
    office: Office, cli: Cli
) -> None:
    claim = a_stay(office)
    refused_and_annulled(office, cli, claim, "annulled_procedure")

    again = cli("take", claim.no, "intend_refusal", "--as", "reviewer2", "--fact",
                f"clause={REFUSAL['clause']}", "--fact", f"facts={REFUSAL['facts']}")  # fmt: skip

    assert again.code == 0


@once
def test_the_same_cut_is_not_approved_again_after_it_was_annulled(office: Office, cli: Cli) -> None:
    claim = a_stay(office)
    cut = {"disallowed": [{"amount": "20.00", "reason": "超限价"}]}
    office.take(claim, "disallow", "reviewer2", facts=cut)
    office.approve(claim)
    no = registered(cli, claim, *ORGAN)["no"]
    cli("take", no, "decide", "--as", "reviewer", "--fact", "result=annulled", "--reason", "无依据")
    cli("take", claim.no, "pull_back", "--as", "approver", "--reason", "重新办理")
    cli("take", claim.no, "pass_review", "--as", "reviewer")

    assert "not_as_annulled" in blocked(cli, claim.no, "approve")


def test_why_tells_until_when_a_served_decision_can_be_contested(office: Office, cli: Cli) -> None:
    claim = a_stay(office)
    office.refuse(claim, **REFUSAL)
    assert any("没有送达记录" in note for note in cli("--json", "why", claim.no).json["notes"])

    with office.database.writing() as session:
        notice = session.exec(select(Notice).where(Notice.case_id == claim.id)).all()[-1]
        notice.state, notice.delivered_on = "delivered", TODAY

    days = {d["name"]: d["due_on"] for d in cli("--json", "why", claim.no).json["deadlines"]}
    assert (days["reconsideration"], days["lawsuit"]) == ("2026-05-06", "2026-09-04")
