"""The codes of a kind, with their official words and all that is read as them (代码)."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from itertools import chain
from typing import Any, NamedTuple

from config.codes import load_referral_reasons, load_return_reasons
from config.diseases import load_diseases
from config.fields import LABELS
from config.text import Lang, Text
from console.answers.asked import asked
from console.answers.find import KINDS as MACHINES
from console.answers.find import unknown_kind
from jobs.app import App
from models import Labelled, Role
from workflow.access.kinds import OPEN


class Code(NamedTuple):
    """A code, its official word in both languages, and the other words that are read as it."""

    code: str
    label: Text
    words: tuple[str, ...] = ()


Codes = Callable[[App], Iterable[Code]]


@asked(OPEN)
def answer_codes(app: App, lang: Lang, kind: str, given: str | None) -> list[dict[str, Any]]:
    """Return the codes of a kind: `code`, `label`, and the `words` that are read as it.

    With a text those alone that have it as their code, or in their code or words.
    """
    known = kinds(app)
    named = known.get(_NAMES.get(kind, kind))
    if named is None:
        raise unknown_kind(kind, known)
    return [
        {"code": each.code, "label": each.label.say(lang), "words": list(each.words)}
        for each in named(app)
        if given is None or _has(each, given.strip().casefold())
    ]


def _has(code: Code, text: str) -> bool:
    return any(text in word.casefold() for word in (code.code, *code.label, *code.words))


def kinds(app: App) -> Mapping[str, Codes]:
    """Every kind of codes by its name: columns of files, tables of codes, states and moves of cases."""
    columns = dict.fromkeys(column for column, _ in app.states.values)
    return {
        **{column: partial(_values, column) for column in columns},
        "region": _regions, "area": _areas, "disease": _diseases, "role": partial(_labelled, Role),
        "referral_reason": _referral_reasons, "return_reason": _return_reasons,
        **{f"{name}_state": partial(_labelled, m.states) for name, m in MACHINES.items()},
        **{f"{name}_move": partial(_moves, name) for name in MACHINES},
    }  # fmt: skip


_NAMES = {label: name for name, label in LABELS.items()} | {
    "地区": "area", "医保区划": "region", "病种": "disease", "岗位": "role",
}  # fmt: skip
"""The official word of a column or table stands for its name."""


def _values(column: str, app: App) -> Iterator[Code]:
    read: dict[str, list[str]] = {}
    for (of, written), (code, _) in app.states.values.items():
        if of == column:
            read.setdefault(code, []).append(written)
    for code, words in read.items():
        said = [word for word in words if word != code] or [code]
        yield Code(code, Text(said[0], said[0]), tuple(said))


def _regions(app: App) -> Iterator[Code]:
    for code, name in app.regions.names.items():
        yield Code(code, Text(name, name), (name,))


def _areas(app: App) -> Iterator[Code]:
    for code in app.policy.pooling_areas():
        name = app.regions.name(code)
        yield Code(code, Text(name, name), (name,))


def _diseases(app: App) -> Iterator[Code]:
    names = load_diseases(app.settings.folder / "codes").names
    return (Code(code, name, tuple(name)) for code, name in names.items())


def _referral_reasons(app: App) -> Iterator[Code]:
    reasons = load_referral_reasons(app.settings.folder / "codes")
    return (Code(code, says, tuple(says)) for code, says in reasons.items())


def _return_reasons(app: App) -> Iterator[Code]:
    reasons = load_return_reasons(app.settings.folder / "codes").words
    return (Code(code, says, tuple(says)) for code, says in reasons.items())


def _labelled(words: type[Labelled], _app: App) -> Iterator[Code]:
    return (Code(each.value, each.label, tuple(each.label)) for each in words)


def _moves(name: str, _app: App) -> Iterator[Code]:
    machine = MACHINES[name]
    for trigger in machine.triggers:
        called = dict.fromkeys(chain(*(s.label for s in machine.steps if s.trigger == trigger)))
        yield Code(trigger, machine.called(trigger), tuple(called))
