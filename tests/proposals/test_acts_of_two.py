"""What takes two people and is no move waits for the second as well; nothing that takes two is forgotten."""

import inspect
import pkgutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from importlib import import_module
from typing import Any, NamedTuple

import pytest
from sqlmodel import select
from typer.main import get_command

import console.answers
from config.masking import mask_id
from console.answers import proposals as faces
from console.answers.audit import answer_erasure
from console.answers.keys import answer_key_added
from console.answers.people import answer_correction, answer_merge
from console.answers.privacy import answer_destruction, answer_destruction_signed
from console.answers.value_sheets import answer_sign
from console.cli import cli
from jobs.app import App
from jobs.office.value_sheets import SeenAt
from jobs.proposals import answer
from jobs.proposals.acts import ACTS
from jobs.signin.giving_keys import KeyWish
from models import (
    ApiKey,
    KeptLook,
    Move,
    Person,
    Proposal,
    RegisterChange,
    Removal,
    Role,
    User,
    ValueSheet,
)
from tests.conftest import ROOT, once
from tests.proposals.test_moves_of_two import refused
from tests.support.archiving import an_expired_filing, archived
from tests.support.builders import AREA, a_filing, a_person, a_user, an_id, saved
from tests.support.office import Office
from tests.support.proposing import desk, kept
from workflow.service.machines import MACHINES, TAKEN
from workflow.shared import short_numbers

NOT_SECOND = {"take", "policy changes", "policy diff"}
"""Commands whose `second` is the second word that was typed."""


def answers() -> Iterator[tuple[str, Callable[..., Any]]]:
    """Every function of the answers that takes a second person."""
    for found in pkgutil.iter_modules(console.answers.__path__):
        module = import_module(f"console.answers.{found.name}")
        for name, function in inspect.getmembers(module, inspect.isfunction):
            named = function.__module__ == module.__name__ and name.startswith("answer_")
            if named and "second" in inspect.signature(function).parameters:
                yield f"{found.name}.{name}", function


def declared(function: Any) -> bool:
    """Whether it, or what it wraps, is on the register of acts of two."""
    while function is not None:
        if "takes_two" in vars(function):
            return True
        function = getattr(function, "__wrapped__", None)
    return False


def test_every_answer_with_a_second_person_is_registered() -> None:
    found = dict(answers())

    days_compared = {"policy.answer_policy_changes"}
    assert {name for name, each in found.items() if not declared(each)} == days_compared
    assert len(found) - 1 == len(ACTS) > 15


def test_a_program_that_only_confirms_knows_every_act() -> None:
    listing = (
        "import console.answers.proposals, jobs.proposals.acts\n"
        "print(*sorted(jobs.proposals.acts.ACTS), sep='\\n')"
    )
    told = subprocess.run(
        [sys.executable, "-c", listing], cwd=ROOT, capture_output=True, encoding="utf-8", check=True
    )  # fmt: skip

    list(answers())
    assert told.stdout.splitlines() == sorted(ACTS), (
        "name each room in console/answers/acts_of_two.py"
    )


def test_every_command_with_a_second_person_asks_such_an_answer() -> None:
    known = {name.split(".")[1] for name, each in answers() if declared(each)}
    moves = {"answer_move", "take_by_hand"}
    for words, command in commands(get_command(cli), ""):
        options = {option for each in command.params for option in each.opts}
        if "--second" in options:
            source = inspect.getsource(inspect.unwrap(command.callback))
            assert any(f"{name}(" in source for name in known | moves), words


def commands(group: Any, before: str) -> Iterator[tuple[str, Any]]:
    for name, each in group.commands.items():
        words = f"{before} {name}".strip()
        yield from commands(each, words) if hasattr(each, "commands") else [(words, each)]


BY_ACT = {
    ("payment", "hand"): "payout hand",
    ("payment", "overrule"): "payout establish",
    ("payment", "give_up"): "payout establish",
    ("payment", "record_return"): "payout return",
    ("payment", "explain_booking"): "payout resolve",
    ("payout", "explain_booking"): "payout resolve",
    ("recovery", "repay"): "recover repay",
    ("recovery", "change_payee"): "recover payee",
    ("recovery", "uphold"): "recover uphold",
    ("recovery", "cancel"): "recover cancel",
    ("referral", "cancel"): "referral cancel",
}
"""The acts by which steps of two are taken whose machines have commands of their own."""


def test_every_step_of_two_is_taken_by_a_move_or_a_registered_act() -> None:
    list(answers())
    of_two = {
        (machine.name, step.trigger) for machine in MACHINES.values() for step in machine.steps
        if step.payload is not None and "second" in step.payload.model_fields
    }  # fmt: skip

    left = {each for each in of_two if each[0] not in TAKEN}
    assert {each: BY_ACT.get(each) for each in left if BY_ACT.get(each) not in ACTS} == {}
    assert not {act for act in ACTS if any(act in m.triggers for m in MACHINES.values())}


class AnAct(NamedTuple):
    """An act of two: who asks how, who confirms, and what proves that it was done."""

    asks: Callable[[Office, App], Any]
    by: str
    second: str
    done: Callable[[Office], bool]


def rows(office: Office, table: Any) -> list[Any]:
    with office.database.reading() as session:
        return list(session.exec(select(table)))


def correcting(office: Office, app: App) -> Any:
    person = saved(office.database, a_person(name="王芳", certno=an_id(7)))
    return answer_correction(app, person.psn_no, None, {"name": "王芬"}, app.asker.name, "", "录错")


def merging(office: Office, app: App) -> Any:
    kept, gone = (saved(office.database, a_person(name="李四")) for _ in "ab")
    saved(office.database, a_filing(person_id=gone.id))
    return answer_merge(app, kept.psn_no, gone.psn_no, None, app.asker.name, "", "同一人")


def erasing(office: Office, app: App) -> Any:
    filing = saved(office.database, a_filing(state="active"))
    office.take(filing, "amend", "applicant", "换了电话", facts={"phone": "13800000000"})
    return answer_erasure(app, filing.no, app.asker.name, "", "依法删除", None)


def signing(office: Office, app: App) -> Any:
    seen = SeenAt("庆医保发〔2024〕1号", "第三条", "2", "办法")
    return answer_sign(
        app, "zh", AREA, "deductible", "employee/inpatient", None, seen, app.asker, ""
    )


def giving_a_key(office: Office, app: App) -> Any:
    return answer_key_added(app, KeyWish("his", ["records"], areas=[AREA]), app.asker, "")


EXAMPLES = {
    "person correct": AnAct(correcting, "intake", "reviewer", lambda o: "王芬" in {p.name for p in rows(o, Person)}),
    "person merge": AnAct(merging, "intake", "reviewer", lambda o: any(p.merged_into_id for p in rows(o, Person))),
    "erase": AnAct(erasing, "admin", "auditor", lambda o: bool(rows(o, Removal))),
    "policy sign": AnAct(signing, "reviewer", "approver", lambda o: bool(rows(o, ValueSheet))),
    "key add": AnAct(giving_a_key, "admin", "admin2", lambda o: bool(rows(o, ApiKey))),
}  # fmt: skip


@pytest.fixture
def two(office: Office) -> Office:
    """The office with a second admin."""
    saved(office.database, a_user("admin2", Role.ADMIN))
    return office


def last(office: Office) -> Proposal:
    made: Proposal = rows(office, Proposal)[-1]
    return made


@pytest.mark.parametrize("act", EXAMPLES)
def test_an_act_waits_for_the_second_person_and_is_done_with_them(two: Office, act: str) -> None:
    example = EXAMPLES[act]

    told = example.asks(two, desk(two, example.by))

    made = last(two)
    assert (told["proposal"], told["trigger"], told["state"]) == (made.no, act, "open")
    assert not example.done(two), "nothing is done by one"
    refused("same_person", answer.confirm, desk(two, example.by), made.no, made.hash.hex())
    waiting = faces.answer_proposals(desk(two, example.second), "zh", waiting=True)
    assert [row["no"] for row in waiting] == [made.no]
    confirmed = faces.answer_confirm(desk(two, example.second), "zh", made.no, made.hash.hex()[:8])
    assert confirmed["state"] == "confirmed" and confirmed["done"]
    assert example.done(two)
    refused("not_from_here", answer.confirm, desk(two, example.second), made.no, made.hash.hex())


@once
@pytest.mark.parametrize("act", EXAMPLES)
def test_nobody_with_another_role_confirms_or_declines_an_act(two: Office, act: str) -> None:
    example = EXAMPLES[act]
    example.asks(two, desk(two, example.by))
    made = last(two)

    refused("wrong_role", answer.decline, desk(two, "cashier"), made.no, "不")
    refused("wrong_role", answer.confirm, desk(two, "cashier"), made.no, made.hash.hex())

    assert kept(two, made).state == "open" and not example.done(two)


@once
def test_who_merges_stands_with_who_confirmed_in_the_history_of_the_case(two: Office) -> None:
    merging(two, desk(two, "intake"))
    made = last(two)

    answer.confirm(desk(two, "reviewer"), made.no, made.hash.hex())

    move = next(m for m in rows(two, Move) if m.trigger == "person_merged")
    assert (move.actor, move.facts["second"], move.facts["proposal"]) == (
        "intake", "reviewer", made.no,
    )  # fmt: skip
    (before,) = rows(two, RegisterChange)
    assert (before.before["changed_by"], before.before["second"]) == ("intake", "reviewer")


@once
def test_a_record_that_changed_meanwhile_is_not_corrected(two: Office) -> None:
    correcting(two, desk(two, "intake"))
    made = last(two)
    with two.database.writing() as session:
        person = session.exec(select(Person).where(Person.psn_no == made.about)).one()
        person.phone = "13800000000"
        session.add(person)

    refused("proposal_stale", answer.confirm, desk(two, "reviewer"), made.no, made.hash.hex())

    assert kept(two, made).state == "stale"


@once
def test_what_was_wrong_is_told_at_once_and_nothing_waits(two: Office) -> None:
    person = saved(two.database, a_person(certno=an_id(7)))
    app = desk(two, "intake")

    refused(
        "reason_required",
        answer_correction,
        app,
        person.psn_no,
        None,
        {"name": "王"},
        "intake",
        "",
        " ",
    )
    refused(
        "second_signs",
        answer_correction,
        app,
        person.psn_no,
        None,
        {"name": "王"},
        "intake",
        "reviewer",
        "录错",
    )
    refused(
        "bad_particulars",
        answer_correction,
        app,
        person.psn_no,
        None,
        {"certno": "1"},
        "intake",
        "",
        "录错",
    )

    assert rows(two, Proposal) == []


@once
def test_whoever_works_for_another_area_neither_sees_nor_confirms_it(two: Office) -> None:
    correcting(two, desk(two, "intake"))
    made = last(two)
    with two.database.writing() as session:
        for user in session.exec(select(User).where(User.name.in_(("reviewer", "admin")))):
            user.areas = ["110100"]
            session.add(user)

    for name in ("reviewer", "admin"):
        refused("unknown_case", answer.confirm, desk(two, name), made.no, made.hash.hex())
        refused("unknown_case", faces.answer_proposal, desk(two, name), "zh", made.no)
        assert faces.answer_proposals(desk(two, name), "zh") == []


@once
def test_nobody_is_told_the_numbers_of_what_waits_elsewhere(
    two: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in "ab":
        correcting(two, desk(two, "intake"))
    both = [each.no for each in rows(two, Proposal)]
    away = a_user("away", Role.REVIEWER)
    away.areas = ["110100"]
    saved(two.database, away)
    ends = {"found": [(no, True) for no in both]}
    monkeypatch.setattr(short_numbers, "alike", lambda *_given: ends["found"])

    refused("unknown_case", faces.answer_proposal, desk(two, "away"), "zh", "00000001")
    refused("unknown_case", answer.confirm, desk(two, "away"), "00000001", "0" * 8)
    refused("ambiguous_number", faces.answer_proposal, desk(two, "reviewer"), "zh", "00000001")


@once
def test_the_identity_number_of_whom_it_is_about_is_masked(two: Office) -> None:
    person = saved(two.database, a_person(name="王芳", certno=an_id(7)))
    app = desk(two, "intake")
    answer_correction(app, person.certno, None, {"name": "王芬"}, "intake", "", "录错")

    (listed,) = faces.answer_proposals(app, "zh")
    shown = faces.answer_proposal(app, "zh", listed["no"])

    assert [each.kind for each in rows(two, KeptLook)] == ["search", "case"]
    assert listed["payload"]["number"] == shown["payload"]["number"] == mask_id(person.certno)


@once
def test_a_list_of_destruction_is_carried_out_when_it_is_confirmed(two: Office) -> None:
    an_expired_filing(two)
    archived(two)
    two = replace(two, today=date(2056, 3, 6))
    app = desk(two, "admin")
    made = answer_destruction(app, "zh", AREA, "vouchers", app.asker)

    answer_destruction_signed(app, "zh", made["id"], made["digest"][:8], app.asker, "")
    waits = last(two)
    assert not [each for each in rows(two, Removal) if each.kind == "erase"]
    with two.database.as_one():
        answer.confirm(desk(two, "auditor"), waits.no, waits.hash.hex())
        assert not [each for each in rows(two, Removal) if each.kind == "erase"], (
            "not committed yet"
        )

    (gone,) = [each for each in rows(two, Removal) if each.kind == "erase"]
    assert (gone.actor, gone.second) == ("admin", "auditor")
