"""The next case of a user (下一件): by role, day and separation of duties."""

from datetime import timedelta
from pathlib import Path
from typing import Any

from models import Role
from models.database import Database
from tests.conftest import Cli, once
from tests.support.builders import (
    TODAY,
    a_claim,
    a_filing,
    a_move,
    a_qualification,
    a_referral,
    a_user,
    saved,
)
from tests.support.importing import an_app
from tests.support.office import Office
from tests.support.paydesk import PayDesk
from tests.support.plans import asked_of, whole_tables
from workflow.machine.context import Actor
from workflow.records.next_case import next_case
from workflow.service.machines import MACHINES

DAY = timedelta(days=1)


def next_of(cli: Cli, user: str, *more: str) -> dict[str, Any] | None:
    said = cli("--json", "next", "--as", user, *more)
    assert said.code == 0, said.out + said.err
    found: dict[str, Any] | None = said.json
    return found


def reviewed(database: Database, claim: Any, by: str, trigger: str = "pass_review") -> None:
    """The claim was passed by this person."""
    with database.writing() as session:
        held = session.get_one(type(claim), claim.id)
        move = a_move(
            held, held.head, seq=2, trigger=trigger, source="review", dest=held.state,
            actor=by, day=TODAY, at=held.applied_at,
        )  # fmt: skip
        session.add(move)
        held.version, held.head = 2, move.hash


def test_the_case_that_is_due_first_comes_first_whichever_machine_it_is_of(
    cli: Cli, office: Office
) -> None:
    later = a_filing(due_on=TODAY + 3 * DAY)
    first = a_claim(state="precheck", due_on=TODAY + DAY, verdict="look")
    saved(office.database, later, first)

    found = next_of(cli, "intake")

    assert found is not None and set(found) == {
        "no", "machine", "state", "due_on", "trigger", "reason",
    }  # fmt: skip
    assert (found["no"], found["machine"], found["state"]) == (first.no, "claim", "precheck")
    assert found["due_on"] == (TODAY + DAY).isoformat() and found["reason"]
    of_filings = next_of(cli, "intake", "--machine", "filing")
    assert of_filings is not None
    assert (of_filings["no"], of_filings["trigger"]) == (later.no, "review")


@once
def test_what_a_person_passed_is_not_theirs_to_approve(cli: Cli, office: Office) -> None:
    saved(office.database, a_user("both", Role.REVIEWER, Role.APPROVER))
    own = a_claim(state="approval", due_on=TODAY, payable=100_00, calc="given")
    other = a_claim(state="approval", due_on=TODAY + DAY, payable=100_00, calc="given")
    saved(office.database, own, other)
    reviewed(office.database, own, "both")

    mine, theirs = next_of(cli, "both"), next_of(cli, "approver2")

    assert mine is not None and (mine["no"], mine["trigger"]) == (other.no, "approve")
    assert theirs is not None and theirs["no"] == own.no


@once
def test_what_is_above_the_limit_of_an_approver_waits_for_another(cli: Cli, office: Office) -> None:
    saved(office.database, a_user("small", Role.APPROVER, limit=50_00))
    saved(office.database, a_claim(state="approval", due_on=TODAY, payable=100_00, calc="given"))

    assert next_of(cli, "small") is None
    assert next_of(cli, "approver2") is not None


@once
def test_a_filing_without_its_papers_is_sent_back_for_them(cli: Cli, office: Office) -> None:
    saved(office.database, a_filing(due_on=TODAY, materials_ok=False, materials=[]))

    found = next_of(cli, "intake")

    assert found is not None and found["trigger"] == "return_for_correction"


@once
def test_who_has_nothing_to_do_is_told_so(cli: Cli, office: Office) -> None:
    said = cli("next", "--as", "cashier")

    assert (said.code, said.out, said.err) == (0, "", "没有等您办理的\n")
    assert next_of(cli, "auditor") is None
    assert cli("next", "--as", "nobody").code == 1
    assert cli("next").code == 2
    unknown = cli("--json", "next", "--as", "intake", "--machine", "bill")
    assert unknown.json["error"]["code"] == "unknown_kind"


def test_a_set_aside_case_is_nobodys_next(cli: Cli, office: Office) -> None:
    saved(office.database, a_filing(due_on=TODAY, tries=3), a_referral(), a_qualification())

    assert next_of(cli, "intake") is None


def test_no_queue_is_read_whole(database: Database, office: Office) -> None:
    app = an_app(database, office.book, office.calendar, TODAY)
    everybody = Actor("everybody", frozenset(Role), 100, "H23060000001")

    with asked_of(database) as asked, database.reading() as session:
        assert next_case(session, [*MACHINES.values()], ["230600"], everybody, app.day) is None

    assert len(asked) >= 10
    # Of restrictions the index holds the few that stand; it is read whole rather than per case.
    read = whole_tables(database, asked)
    assert [step for step in read if "ix_privacy_request_restricted" not in step] == []


@once
def test_a_batch_waits_for_a_cashier_who_approved_nothing_in_it(
    cli: Cli, office: Office, tmp_path: Path
) -> None:
    saved(office.database, a_user("boss", Role.APPROVER, Role.CASHIER))
    desk = PayDesk(office, tmp_path)
    (claim,) = desk.owe(100_00)
    reviewed(office.database, claim, "boss", "approve")
    (batch,), _ = desk.build()

    found = next_of(cli, "cashier")

    assert found is not None and found["due_on"] is None
    assert (found["no"], found["machine"], found["trigger"]) == (batch, "payout", "sign")
    assert next_of(cli, "boss") is None


@once
def test_a_refused_move_offers_what_this_person_may_do_now(cli: Cli, office: Office) -> None:
    saved(office.database, a_user("both", Role.REVIEWER, Role.APPROVER))
    claim = saved(
        office.database, a_claim(state="approval", due_on=TODAY, payable=100_00, calc="given")
    )
    reviewed(office.database, claim, "both")

    def offered(user: str) -> str:
        said = cli("--json", "take", claim.no, "receive", "--as", user).json["error"]
        assert said["code"] == "not_from_here"
        return str(said["message"]).partition("可以办理：")[2]

    assert "approve" in offered("approver2") and "send_back" in offered("approver2")
    assert "approve" not in offered("both"), "who passed it may not approve it"
    assert "take_back" in offered("both")
    assert "approve" not in offered("intake") and "change_payee" in offered("intake")
    assert offered("cashier") == "无（用 yidi why 查看由谁办理）。"
