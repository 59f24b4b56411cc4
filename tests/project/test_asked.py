"""Every answer says whose question it is, every step and every duty who may take it."""

import ast
import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from types import FunctionType

import pytest

import console.answers
from console.answers.asked import ASKED, NOBODY, WHOM, asked
from jobs.app import App
from jobs.identity import duties
from jobs.identity.duties import Duty
from models import Role
from tests.conftest import ROOT
from workflow.access.kinds import PERSON, AskerKind
from workflow.service.machines import MACHINES

FACES = [
    *(ROOT / "console" / "commands").glob("*.py"), *(ROOT / "console" / "terminal").glob("*.py"),
    *(ROOT / "console" / "api").rglob("*.py"), ROOT / "console" / "cli.py",
]  # fmt: skip
HELPERS = {
    "console.answers.status.answer_status": "counts alone, asked without loading what names an asker",
    "console.answers.areas.areas_of": "narrows the areas of the answer that asks",
    "console.answers.directory.pooling_area": "a code of the region table",
    "console.answers.numbers.of_machine": "a number within the reach, for the answer that asks",
    "console.answers.queries.view_for": "how the answer that asks is shown",
    "console.answers.runs.names_of": "the names of runs, as the schedule has them",
    "console.answers.unmasking.may_see": "asks for the role itself, and keeps the look",
    "console.answers.value_sheets.sheets_at_hand": "the signed sheets of the policy book",
}  # fmt: skip
"""What faces ask that answers nobody by itself, and why."""


def answers() -> Iterator[tuple[str, FunctionType]]:
    """Every public function of console.answers, by module and name."""
    for found in pkgutil.iter_modules(console.answers.__path__, "console.answers."):
        module = importlib.import_module(found.name)
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if function.__module__ == found.name and not name.startswith("_"):
                yield f"{found.name}.{name}", function


def asked_by_faces() -> set[str]:
    """What commands, pages and endpoints import from console.answers."""
    return {
        f"{node.module}.{alias.name}"
        for file in FACES
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("console.answers")
        for alias in node.names
    }


def takes_the_app(function: FunctionType) -> bool:
    """Whether it is asked of the opened application."""
    first = next(iter(inspect.signature(function).parameters.values()), None)
    return first is not None and first.annotation in (App, "App")


def test_every_answer_says_whose_question_it_is() -> None:
    faces = asked_by_faces()
    needed = {
        name for name, function in answers()
        if name.rpartition(".")[2].startswith("answer_") or (takes_the_app(function) and name in faces)
    }  # fmt: skip

    assert needed - HELPERS.keys() <= ASKED.keys(), needed - HELPERS.keys() - ASKED.keys()
    assert not HELPERS.keys() & ASKED.keys()


def test_nothing_is_excused_that_is_not_there() -> None:
    assert HELPERS.keys() <= {name for name, _ in answers()}


def test_whoever_is_not_signed_in_asks_what_is_open_to_everybody_alone() -> None:
    for name, audience in ASKED.items():
        assert (AskerKind.OPERATOR in audience.kinds) == (audience.about == "open"), name
        assert audience.kinds, name


def test_a_look_at_a_case_or_a_person_is_kept() -> None:
    about = {"case", "file", "person", "visit", "settling", "looks", "search", "list", "export"}
    for name, audience in ASKED.items():
        assert audience.kept == (audience.about in about), name


def test_a_look_at_a_person_names_the_person_whatever_an_answer_calls_their_number() -> None:
    list(answers())
    of_one = {name for name, each in ASKED.items() if each.about in ("person", "settling", "visit")}
    assert of_one and all(WHOM[name] not in ("", NOBODY) for name in of_one)

    def answer_something_new(app: App, whoever: str) -> None:
        """Answer nothing."""

    for person in ("", "number", "wanted.person"):
        with pytest.raises(AssertionError):
            asked(PERSON, person=person)(answer_something_new)


def test_every_step_says_who_takes_it() -> None:
    for machine in MACHINES.values():
        for step in machine.steps:
            assert step.by, (machine.name, step.trigger)
            assert Role.VIEWER not in step.by, (machine.name, step.trigger)


def test_every_duty_says_whose_it_is() -> None:
    found = [each for each in vars(duties).values() if isinstance(each, Duty)]

    assert len(found) > 20
    for duty in found:
        assert duty.roles, duty.name
        assert Role.VIEWER not in duty.roles, duty.name


def test_an_answer_is_asked_with_what_it_declares() -> None:
    """The decorator stands on the function itself, so no caller gets round it."""
    undecorated = {
        name for name, function in answers()
        if name in ASKED and takes_the_app(function) and not hasattr(function, "__wrapped__")
        and ASKED[name].about != "open"
    }  # fmt: skip
    assert not undecorated
