"""Forms from what a move declares (表单): its facts with their words, and back into a payload.

A new machine has its pages without HTML of its own: what a step takes says how it is asked.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Literal, NamedTuple, get_args, get_origin

from pydantic.fields import FieldInfo

from config.codes import CodeBook
from console.answers.form import CHOSEN as CHOSEN_OF_CASE
from console.answers.form import Question, questions_of_move
from console.web.visitor import Sent
from models import ClaimState, InquiryResult
from workflow.machine.common_guards import FOR_APPLICANT
from workflow.machine.machine import Step
from workflow.machine.payloads import Nothing, are_cuts, holds

FACT = "fact."
"""Begins the name of a field that is a fact of a move."""
BEHALF = "on_behalf_of."
"""Begins the name of a field that says for whom a move is taken (代办)."""
PARTICULARS = (
    ("name", "姓名"), ("relation", "关系"), ("certno", "证件号码"), ("phone", "电话"),
)  # fmt: skip
CODED = {"med_type": "med_type", "third_party": "third_party", "transfer_from": "hosp_lv"}
"""The code tables behind the facts of moves."""
CHOSEN: Mapping[str, Sequence[tuple[str, str]]] = {
    **CHOSEN_OF_CASE,
    "outcome": [(state.value, state.label.zh) for state in (ClaimState.REJECTED, ClaimState.NOT_ACCEPTED)],
    "inquiry_result": [(each.value, each.label.zh) for each in InquiryResult if each.value],
    "paper": [
        ("division_sheet", "医疗费用分割单"), ("stamped_copy", "加盖公章的复印件"),
        ("exchanged_paper", "换开的纸质票据"),
    ],
}  # fmt: skip
"""What is chosen of few things that the payload declares as text."""
LISTS = {"institution_code": "institution", "diagnosis": "disease"}
"""The facts that are found by a word, and the list in which."""
LONG = frozenset({"facts", "question", "answer", "opinion", "lower_level_why", "conclusion"})


class Input(NamedTuple):
    """One field as a page asks for it: its name in the form, its word, how it is typed."""

    name: str
    label: str
    kind: str
    """`text`, `long`, `day`, `money`, `number`, `yes`, `choice`, `many`, `cuts`, `listed`."""
    needed: bool = False
    hint: str = ""
    choices: Sequence[tuple[str, str]] = ()
    value: str = ""
    found_in: str = ""
    """The list in which a value is found by a word, where `kind` is `listed`."""


def inputs_of(
    step: Step, filled: Mapping[str, str] | None = None, codes: CodeBook | None = None
) -> list[Input]:
    """What a page asks for a move; the second person is not named, they confirm by themselves."""
    model, given = step.payload or Nothing, filled or {}
    found: list[Input] = []
    for asked in questions_of_move(step, signed=True):
        found += _inputs(asked, model.model_fields.get(asked.name), given, codes)
    if FOR_APPLICANT in step.guards:
        found += _of_person(BEHALF, "代谁办理：", given)
    return found


def _inputs(
    asked: Question, info: FieldInfo | None, given: Mapping[str, str], codes: CodeBook | None
) -> Iterator[Input]:
    if info is None:
        yield Input(
            asked.name, asked.label.zh, "long", asked.needed, value=given.get(asked.name, "")
        )
        return
    name, kind = FACT + asked.name, kind_of(info)
    if kind == "person":
        yield from _of_person(f"{name}.", f"{asked.label.zh}：", given)
        return
    choices = asked.choices or choices_of(asked.name, info, codes)
    kind = "choice" if choices else _typed(asked.name, kind)
    yield Input(
        name, asked.label.zh, kind, asked.needed, _hint(asked, kind), choices, given.get(name, ""),
        LISTS.get(asked.name, ""),
    )  # fmt: skip


def _typed(name: str, kind: str) -> str:
    if kind != "text":
        return kind
    return "listed" if name in LISTS else "long" if name in LONG else "text"


def _hint(asked: Question, kind: str) -> str:
    if not asked.example or kind in ("day", "yes", "choice"):
        return ""
    many = "，一行一项" if kind in ("many", "cuts") else ""
    return f"如：{asked.example}{many}"


def _of_person(name: str, label: str, given: Mapping[str, str]) -> Iterator[Input]:
    """Name, relation, number and telephone of somebody (代办人)."""
    for key, word in PARTICULARS:
        yield Input(f"{name}{key}", f"{label}{word}", "text", value=given.get(f"{name}{key}", ""))


def kind_of(info: FieldInfo) -> str:
    """How a fact is typed into a page."""
    if are_cuts(info):
        return "cuts"
    if "_fen" in str(info.metadata) or "_fen" in str(info.annotation):
        return "money"
    kinds = ((list, "many"), (dict, "person"), (bool, "yes"), (date, "day"), (int, "number"))
    return next((told for kind, told in kinds if holds(info, kind)), "text")


def choices_of(name: str, info: FieldInfo, codes: CodeBook | None) -> Sequence[tuple[str, str]]:
    """The values that a fact allows, with their words, where it is one of a list."""
    if name in CHOSEN:
        return CHOSEN[name]
    if codes is not None and name in CODED:
        return codes.choices(CODED[name])
    leaves = _leaves(info.annotation)
    found = [each for each in leaves if hasattr(each, "__members__")]
    if len(found) != 1:
        return ()
    return [
        (each.value, each.label.zh if hasattr(each, "label") else each.value) for each in found[0]
    ]


def _leaves(annotation: Any) -> list[Any]:
    if get_origin(annotation) is Literal:
        return []
    below = get_args(annotation)
    return [leaf for each in below for leaf in _leaves(each)] if below else [annotation]


def facts_of(step: Step, sent: Sent) -> dict[str, Any]:
    """The facts that a form brought for a move, as its payload takes them; what is empty is left out."""
    facts: dict[str, Any] = {}
    for name, info in (step.payload or Nothing).model_fields.items():
        kind = kind_of(info)
        given = person_of(sent, f"{FACT}{name}.") if kind == "person" else sent.text(FACT + name)
        if not given:
            continue
        if isinstance(given, str) and kind in ("cuts", "many"):
            lines = [line.strip() for line in given.splitlines() if line.strip()]
            facts[name] = lines if kind == "cuts" else "；".join(lines)
        else:
            facts[name] = given == "1" if kind == "yes" else given
    return facts


def person_of(sent: Sent, name: str = BEHALF) -> dict[str, str] | None:
    """Somebody as a form names them; None where it names nobody."""
    found = {key: sent.text(name + key) for key, _ in PARTICULARS}
    return {key: value for key, value in found.items() if value} or None
