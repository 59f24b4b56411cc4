"""Forms from what a move declares (表单): its facts with their words, and back into a payload.

A new machine has its pages without HTML of its own: what a step takes says how it is asked.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple, get_args

from pydantic.fields import FieldInfo

from console.answers.form import Question, questions_of_move
from console.web.visitor import Sent
from workflow.machine.machine import Step
from workflow.machine.payloads import Nothing, are_cuts, holds

FACT = "fact."
"""Begins the name of a field that is a fact of a move."""


class Input(NamedTuple):
    """One field as a page asks for it: its name in the form, its word, how it is typed."""

    name: str
    label: str
    kind: str
    """`text`, `long`, `day`, `money`, `number`, `yes`, `choice`, `many`, `cuts`."""
    needed: bool = False
    hint: str = ""
    choices: Sequence[tuple[str, str]] = ()
    value: str = ""


def inputs_of(step: Step, filled: Mapping[str, str] | None = None) -> list[Input]:
    """What a page asks for a move; the second person is not named, they confirm by themselves."""
    model = step.payload or Nothing
    given = filled or {}
    return [
        _input(asked, model.model_fields.get(asked.name), given)
        for asked in questions_of_move(step, signed=True)
    ]


def _input(asked: Question, info: FieldInfo | None, given: Mapping[str, str]) -> Input:
    name = asked.name if info is None else FACT + asked.name
    kind = "long" if info is None else kind_of(info)
    choices = asked.choices or (choices_of(info) if info else ())
    hint = f"如：{asked.example}" if asked.example else ""
    return Input(
        name, asked.label.zh, "choice" if choices else kind, asked.needed, hint, choices,
        given.get(name, ""),
    )  # fmt: skip


def kind_of(info: FieldInfo) -> str:
    """How a fact is typed into a page."""
    if are_cuts(info):
        return "cuts"
    if "_fen" in str(info.metadata) or "_fen" in str(info.annotation):
        return "money"
    kinds = ((list, "many"), (bool, "yes"), (date, "day"), (int, "number"))
    return next((told for kind, told in kinds if holds(info, kind)), "text")


def choices_of(info: FieldInfo) -> Sequence[tuple[str, str]]:
    """The values that a fact allows, with their words, where it is one of a list."""
    found = [each for each in _leaves(info.annotation) if hasattr(each, "__members__")]
    if len(found) != 1:
        return ()
    return [
        (each.value, each.label.zh if hasattr(each, "label") else each.value) for each in found[0]
    ]


def _leaves(annotation: Any) -> list[Any]:
    below = get_args(annotation)
    return [leaf for each in below for leaf in _leaves(each)] if below else [annotation]


def facts_of(step: Step, sent: Sent) -> dict[str, Any]:
    """The facts that a form brought for a move, as its payload takes them; what is empty is left out."""
    facts: dict[str, Any] = {}
    for name, info in (step.payload or Nothing).model_fields.items():
        given = sent.text(FACT + name)
        if not given:
            continue
        if are_cuts(info):
            facts[name] = [line.strip() for line in given.splitlines() if line.strip()]
        else:
            facts[name] = given == "1" if kind_of(info) == "yes" else given
    return facts
