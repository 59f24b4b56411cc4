"""The pages of codes and of fields leave nothing out (错误代码、字段和随附信息)."""

import json
from collections.abc import Iterator

import pytest
from pydantic import BaseModel

from config.errors import YidiError
from tests.conftest import ROOT
from tests.support.codes import every_code
from tests.support.error_page import sections
from tests.support.payload_page import EXAMPLES, every_payload, example_of
from tests.support.source import modules
from workflow.machine.payload_check import check_payload
from workflow.service.machines import MACHINES

ERRORS = (ROOT / "docs" / "errors.md").read_text("utf-8")
PAYLOADS = list(every_payload())
BY_WAY = {
    "a class": "unknown_case",
    "a class that is handed its sentence": "cannot_merge",
    "a call": "bad_today",
    "a call with both languages": "bad_limit",
    "a call with names for the sentences": "filed_after_discharge",
    "a code put together": "unknown_med_type",
    "a code of a table put together": "referral_deemed",
    "a class that hands its code up": "missing_parameter",
    "a catalogue": "digits_lost",
    "a catalogue of two sentences": "seq_gap",
    "an assignment": "met_another",
    "a row of an answer": "missing_material",
}


def test_every_code_is_on_the_page_with_a_sentence_in_both_languages() -> None:
    codes = every_code()

    assert [one.code for one in codes if f"| `{one.code}` |" not in ERRORS] == []
    assert [one.code for one in codes if one.says is None or not all(one.says)] == []


@pytest.mark.parametrize("code", BY_WAY.values(), ids=BY_WAY)
def test_a_code_is_found_however_it_is_said(code: str) -> None:
    assert code in {one.code for one in every_code()}


def test_every_class_of_refusal_is_found() -> None:
    for module in modules():
        assert module.alive
    own = {kind.code for kind in _refusals(YidiError) if "code" in vars(kind)}

    assert own - {"refused"} <= {one.code for one in every_code()}


def _refusals(kind: type[YidiError]) -> Iterator[type[YidiError]]:
    for sub in kind.__subclasses__():
        if not sub.__module__.startswith("tests."):
            yield sub
        yield from _refusals(sub)


def test_every_section_of_the_page_holds_something() -> None:
    assert [name for name, codes in sections().items() if not codes] == []


def test_every_condition_of_a_move_is_on_the_page() -> None:
    guards = {
        (machine.name, guard.name)
        for machine in MACHINES.values()
        for step in machine.steps
        for guard in step.all_guards()
    }

    assert [pair for pair in guards if f"| {pair[0]} | `{pair[1]}` |" not in ERRORS] == []


@pytest.mark.parametrize(
    ("machine", "trigger", "model"), PAYLOADS, ids=[f"{m}-{t}" for m, t, _ in PAYLOADS]
)
def test_the_example_of_a_payload_is_one(
    machine: str, trigger: str, model: type[BaseModel]
) -> None:
    assert check_payload(trigger, model, example_of(machine, trigger))


def test_every_file_of_a_payload_belongs_to_a_move() -> None:
    moves = {
        (machine.name, trigger) for machine in MACHINES.values() for trigger in machine.triggers
    }
    named = {"qualification": "entitlement"}

    for file in sorted((EXAMPLES / "facts").iterdir()):
        machine, _, trigger = file.stem.partition("-")
        assert (named.get(machine, machine), trigger) in moves, file.name
        assert isinstance(json.loads(file.read_text("utf-8")), dict)


def test_every_example_is_named_in_the_table_of_examples() -> None:
    table = (EXAMPLES / "README.md").read_text("utf-8")
    files = [file for file in EXAMPLES.rglob("*") if file.is_file() and file.name != "README.md"]

    missing = [
        file.name for file in files if file.parent.name != "facts" and file.name not in table
    ]

    assert missing == []
