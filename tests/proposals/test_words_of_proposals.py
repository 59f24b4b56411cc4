"""What is proposed is shown in words (所提内容的名称): by what moves and acts call their facts."""

import dataclasses
import inspect
from typing import Any, get_args, get_type_hints

import pytest

from console.answers.by_two import NEITHER
from console.answers.proposal_words import _words, given_rows
from tests.proposals.test_acts_of_two import answers, declared
from workflow.service.machines import MACHINES

pytestmark = pytest.mark.once
CHINESE = range(0x4E00, 0x9FFF)


def in_words(trigger: str, path: str) -> bool:
    return any(ord(sign) in CHINESE for sign in _words(trigger, path).zh)


def paths(function: Any) -> list[str]:
    """Every parameter of an act, and the fields of one that has some."""
    hints = get_type_hints(inspect.unwrap(function))
    found = []
    for name in inspect.signature(function).parameters.keys() - NEITHER:
        found.append(name)
        for kind in (hints[name], *get_args(hints[name])):
            if dataclasses.is_dataclass(kind):
                found += [f"{name}.{each.name}" for each in dataclasses.fields(kind)]
            found += [f"{name}.{each}" for each in getattr(kind, "_fields", ())]
    return found


def test_every_act_of_two_calls_what_it_is_given_by_a_chinese_word() -> None:
    missing = [
        (name, path) for name, each in answers() if declared(each) for path in paths(each)
        if not in_words(name, path)
    ]  # fmt: skip

    assert missing == []


def test_every_fact_of_a_move_of_two_has_its_word() -> None:
    missing = [
        (machine.name, step.trigger, name)
        for machine in MACHINES.values()
        for step in machine.steps
        if step.payload is not None and "second" in step.payload.model_fields
        for name in step.payload.model_fields
        if not in_words(step.trigger, f"facts.{name}")
    ]

    assert missing == []


def test_what_a_correction_changes_is_called_as_in_the_register() -> None:
    payload = {"number": "1", "area": None, "new": {"name": "王芬", "phone": ""}, "reason": "录错"}

    rows = given_rows("person correct", payload, "zh")

    assert [(row["field"], row["label"], row["value"]) for row in rows] == [
        ("number", "证件号码或人员编号", "1"), ("new.name", "姓名", "王芬"), ("reason", "理由", "录错"),
    ]  # fmt: skip


def test_parts_of_a_list_are_told_one_by_one() -> None:
    payload = {"given": {"heirs": [{"name": "甲"}, {"name": "乙"}]}, "wish": {"scopes": ["check"]}}

    rows = given_rows("heirs settle", payload, "zh")

    assert [row["field"] for row in rows] == [
        "given.heirs[0].name", "given.heirs[1].name", "wish.scopes",
    ]  # fmt: skip
