"""Two people at their own command line (双人办理的命令): the one proposes, the other confirms, both signed in."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlmodel import select

from console.answers.form import questions_of_move
from models import KeptLook, Role, User
from tests.conftest import Cli, on_both
from tests.support.builders import TODAY, a_filing, a_person, a_user, an_id, saved
from tests.support.office import Office
from tests.support.signed import signed_cli
from workflow.filing.machine import FILING


@pytest.fixture
def people(office: Office, tmp_path: Path) -> dict[str, Cli]:
    """Command lines at which somebody is signed in, by name."""
    saved(office.database, a_user("admin2", Role.ADMIN))
    cli = Cli(office.database.url, tmp_path, TODAY)
    names = ("intake", "reviewer", "approver", "admin", "auditor")
    return {name: signed_cli(cli, name) for name in names} | {"nobody": cli}


@on_both
def test_a_filing_is_annulled_by_two_who_are_signed_in(
    office: Office, people: dict[str, Cli]
) -> None:
    filing = saved(office.database, a_filing(state="active"))

    told = people["reviewer"]("--json", "take", filing.no, "annul", "--reason", "承诺不实")

    assert told.code == 0, told.err
    made = told.json
    assert set(made) == {"no", "trigger", "proposal", "state", "expires_at"}
    assert (made["no"], made["trigger"], made["state"]) == (filing.no, "annul", "open")
    assert made["expires_at"] == "2026-03-11T16:00:00+00:00", "after seven whole days"
    (row,) = people["approver"]("--json", "proposals", "--waiting").json
    assert set(row) >= {
        "no", "case", "trigger", "payload", "hash", "asked_by", "asked_at", "expires_at", "state",
    }  # fmt: skip
    assert (row["case"], row["asked_by"]) == (filing.no, "reviewer")
    assert row["payload"]["reason"] == "承诺不实"
    assert people["reviewer"]("--json", "proposals", "--waiting").json == []
    assert people["reviewer"]("--json", "proposals", "--mine").json == [row]
    shown = people["approver"]("--json", "proposals", "show", row["no"][-8:]).json
    assert shown == row
    wrong = people["approver"]("--json", "confirm", row["no"], "--hash", "0" * 64)
    assert (wrong.code, wrong.json["error"]["code"]) == (1, "wrong_hash")
    own = people["reviewer"]("--json", "confirm", row["no"], "--hash", row["hash"])
    assert own.json["error"]["code"] == "same_person"
    done = people["approver"]("--json", "confirm", row["no"], "--hash", row["hash"]).json

    assert (done["state"], done["done"]["dest"]) == ("confirmed", "cancelled")
    moves = people["auditor"]("--json", "history", filing.no).json
    assert moves[-1]["facts"]["second"] == "approver"
    assert moves[-1]["facts"]["proposal"] == row["no"]
    drawn = people["auditor"]("history", filing.no).out
    assert "approver 确认" in drawn, "who confirmed stands beside who proposed"
    both = [move["actor"] for move in people["auditor"]("--json", "history", row["no"]).json]
    assert both == ["reviewer", "approver"]
    assert people["auditor"]("--json", "audit", "verify").json["ok"]


def test_what_may_be_given_with_a_move_names_no_second_person(
    office: Office, people: dict[str, Cli]
) -> None:
    filing = saved(office.database, a_filing(state="active"))

    told = people["reviewer"](
        "take", filing.no, "annul", "--reason", "承诺不实", "--fact", "colour=red"
    )

    assert "bad_facts" in told.err and "second" not in told.err and "--second" not in told.err


def test_what_waits_is_drawn_for_people(office: Office, people: dict[str, Cli]) -> None:
    filing = saved(office.database, a_filing(state="active"))

    told = people["reviewer"]("take", filing.no, "annul", "--reason", "承诺不实").out
    assert "已提出" in told and "yidi proposals show" in told
    listed = people["approver"]("proposals", "--waiting").out
    assert filing.no in listed and "待确认" in listed
    assert filing.no in people["approver"]("proposals").out, "either word may be left out"
    assert "2026-03-12 00:00" in told and "2026-03-12 00:00" in listed, "by the clock on the wall"
    no = people["approver"]("--json", "proposals", "--waiting").json[0]["no"]
    shown = people["approver"]("proposals", "show", no).out
    assert "理由：承诺不实" in shown and "2026-03-12 00:00" in shown and "{" not in shown
    assert people["approver"]("decline", no, "--reason", "材料不足").code == 0
    assert "不同意" in people["reviewer"]("proposals", "--mine").out
    assert people["auditor"]("--json", "status").json["proposals"]["declined"] == 1


def test_a_second_person_is_named_in_a_rehearsal_alone(
    office: Office, people: dict[str, Cli]
) -> None:
    filing = saved(office.database, a_filing(state="active"))
    annul = ("--json", "take", filing.no, "annul", "--reason", "承诺不实", "--second", "approver")

    told = people["reviewer"](*annul)
    assert told.json["error"]["code"] == "second_signs"
    told = people["nobody"](*annul, "--as", "reviewer")
    assert told.json["dest"] == "cancelled"

    facts = office.moves(filing)[-1].facts
    assert facts["second_trusted"] is True and "proposal" not in facts


def test_nobody_confirms_who_is_not_signed_in(office: Office, people: dict[str, Cli]) -> None:
    filing = saved(office.database, a_filing(state="active"))
    people["reviewer"]("take", filing.no, "annul", "--reason", "承诺不实")
    (row,) = people["approver"]("--json", "proposals", "--waiting").json

    told = people["nobody"](
        "--json", "confirm", row["no"], "--hash", row["hash"], "--as", "approver"
    )

    assert told.json["error"]["code"] == "not_signed_in"


def test_a_person_is_corrected_by_two_who_are_signed_in(
    office: Office, people: dict[str, Cli]
) -> None:
    person = saved(office.database, a_person(name="王芳", certno=an_id(8)))

    told = people["intake"](
        "--json", "person", "correct", person.psn_no, "--name", "王芬", "--reason", "录错"
    )
    assert (told.code, told.json.get("trigger")) == (0, "person correct"), told.out
    (row,) = people["reviewer"]("--json", "proposals", "--waiting").json
    done = people["reviewer"]("--json", "confirm", row["no"], "--hash", row["hash"][:8])

    assert done.json["state"] == "confirmed"
    assert done.json["done"]["person_no"] == person.psn_no


def test_moves_of_a_list_are_proposed_each(office: Office, people: dict[str, Cli]) -> None:
    filings = [saved(office.database, a_filing(state="active")) for _ in "ab"]
    listed = Path(people["reviewer"].folder) / "list"
    listed.write_text("".join(f"{each.no}\n" for each in filings), encoding="utf-8")

    told = people["reviewer"](
        "--json", "take", "annul", "--from-list", str(listed), "--reason", "承诺不实"
    )

    assert [row["state"] for row in told.json] == ["open", "open"]


def test_doctor_tells_what_waits_for_the_second_person(
    office: Office, people: dict[str, Cli]
) -> None:
    filing = saved(office.database, a_filing(state="active"))
    people["reviewer"]("take", filing.no, "annul", "--reason", "承诺不实")

    def told(cli: Cli) -> dict[str, object]:
        return next(c for c in cli("--json", "doctor").json["checks"] if c["name"] == "proposals")

    assert told(people["admin"])["ok"]
    late = replace(people["nobody"], today=TODAY.replace(day=TODAY.day + 7))
    assert not told(late)["ok"]


def test_why_says_what_waits_for_the_second_person(office: Office, people: dict[str, Cli]) -> None:
    filing = saved(office.database, a_filing(state="active"))
    assert "proposals" not in people["approver"]("--json", "why", filing.no).json
    people["reviewer"]("take", filing.no, "annul", "--reason", "承诺不实")

    told = people["approver"]("--json", "why", filing.no).json

    (waiting,) = told["proposals"]
    assert (waiting["trigger"], waiting["asked_by"]) == ("annul", "reviewer")
    assert any(waiting["no"] in note and "待另一人" in note for note in told["notes"])


@pytest.mark.parametrize(
    "change", [{"active": False}, {"areas": ["110100"]}], ids=["has left", "works elsewhere"]
)
def test_who_left_or_works_elsewhere_by_now_proposed_in_vain(
    office: Office, people: dict[str, Cli], change: dict[str, object]
) -> None:
    filing = saved(office.database, a_filing(state="active"))
    people["reviewer"]("take", filing.no, "annul", "--reason", "承诺不实")
    (row,) = people["approver"]("--json", "proposals", "--waiting").json
    with office.database.writing() as session:
        user = session.exec(select(User).where(User.name == "reviewer")).one()
        user.sqlmodel_update(change)
        session.add(user)

    told = people["approver"]("--json", "confirm", row["no"], "--hash", row["hash"])

    assert told.json["error"]["code"] in ("unknown_user", "proposal_stale")
    assert office.again(filing).state == "active"


def test_a_form_asks_nobody_signed_in_for_a_second_person() -> None:
    step = next(step for step in FILING.steps if step.trigger == "annul" and step.payload)

    assert "second" in [asked.name for asked in questions_of_move(step)]
    assert [asked.name for asked in questions_of_move(step, signed=True)] == ["reason"]


def test_the_form_of_a_move_names_a_second_person_where_names_are_believed_alone(
    office: Office, people: dict[str, Cli]
) -> None:
    filing = saved(office.database, a_filing(state="active"))

    (signed,) = people["reviewer"]("--json", "take", filing.no, "annul", "--help").json
    (believed,) = people["nobody"]("--json", "take", filing.no, "annul", "--help").json

    assert [fact["name"] for fact in signed["facts"]] == ["reason"]
    assert signed["example"] == f"yidi take {filing.no} annul --reason …"
    assert [fact["name"] for fact in believed["facts"]] == ["second", "reason"]
    assert "--as USER --second" in believed["example"]


def test_a_look_at_what_is_proposed_is_kept_with_the_person(
    office: Office, people: dict[str, Cli]
) -> None:
    filing = saved(office.database, a_filing(state="active"))
    people["reviewer"]("take", filing.no, "annul", "--reason", "承诺不实")
    (row,) = people["approver"]("--json", "proposals", "--waiting").json

    people["approver"]("--json", "proposals", "show", row["no"])

    with office.database.reading() as session:
        looks = list(session.exec(select(KeptLook).where(KeptLook.case_no == row["no"])))
    assert [(look.asker, look.person_id) for look in looks] == [("approver", filing.person_id)]
