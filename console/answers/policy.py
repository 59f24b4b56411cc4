"""The policy book (参数库): its areas, what is in force, what is wrong, what changed between two days."""

from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from config.errors import ConfigError
from config.policy import Definition, PolicyBook, Value
from config.policy_kinds import TABLES
from config.policy_load import load_policy
from config.settings import config_folder
from config.text import Lang, Text
from console.answers.asked import openly
from console.answers.policy_state import ParameterInForce, doubts, findings, in_force
from console.answers.policy_words import PolicyWords
from console.answers.value_sheets import as_written, sheet_row
from workflow.benefit.value_sheets import NO_SHEETS, Sheets, key_of, sheet_for


def open_book(folder: Path | None) -> PolicyBook:
    """Return the book in force, or a draft of the book in another folder."""
    if folder is not None and not (folder.is_dir() and any(folder.glob("*.yaml"))):
        says = Text(
            "{folder} 不是参数库目录：应为含有 nation.yaml 等文件的文件夹。",
            "{folder} is no policy folder: a folder with nation.yaml and its pages is expected.",
        )
        raise ConfigError("no_policy_folder", says, folder=str(folder))
    try:
        return load_policy(folder or config_folder() / "policy")
    except OSError as fault:
        says = Text("参数库无法读取：{why}。", "the policy book cannot be read: {why}.")
        raise ConfigError("bad_policy", says, why=str(fault)) from fault


@openly
def answer_policy_areas(book: PolicyBook) -> list[dict[str, Any]]:
    """Return the areas of the book; `use`: above others, an agency works there, or quotes only."""
    local = book.local_areas()
    return [
        {
            "area": page.area, "name": page.name, "parent": page.parent,
            "own_parameters": len(page.values), "agency": (page.agency or {}).get("name"),
            "use": "above" if code not in local else "agency" if page.agency else "quotes",
        }
        for code, page in book.areas.items()
    ]  # fmt: skip


@openly
def answer_policy(
    book: PolicyBook, lang: Lang, area: str, on: date, found: Sheets = NO_SHEETS
) -> list[dict[str, Any]]:
    """Return the parameters of an area as they stand on a day, each with source and doubts.

    `value` is as it is written in the book, `rows` are the same in words. What two people signed
    for is verified by their `sheet`.
    """
    book.known(area)
    return [_parameter(book, lang, area, each, found) for each in in_force(book, area, on)]


def _parameter(
    book: PolicyBook, lang: Lang, area: str, each: ParameterInForce, found: Sheets
) -> dict[str, Any]:
    definition, value = each.definition, each.values[0]
    sheet = None if value.verified else sheet_for(found, book, key_of(definition.name, value))
    return {
        "name": definition.name, "label": definition.label.say(lang), "scope": each.scope,
        "unit": definition.unit, "value": as_written(definition, value),
        "rows": PolicyWords(lang).value(definition, value.value),
        "from": value.start.isoformat(), "area": value.area, "reference": value.reference,
        "tier": value.tier, "verified": value.verified or sheet is not None,
        "sheet": sheet_row(sheet) if sheet else None, "note": value.note,
        "doubts": doubts(book, area, definition.name, value),
        "otherwise": [outer.area for outer in each.values[1:]],
    }  # fmt: skip


@openly
def answer_policy_check(
    book: PolicyBook, lang: Lang, on: date, area: str | None = None, found: Sheets = NO_SHEETS
) -> list[dict[str, str]]:
    """Return what nobody has verified or signed for, what is missing and what contradicts, by area.

    A sheet whose value says something else by now is outdated.
    """
    return [
        {"area": f.area, "name": f.name, "scope": f.scope, "state": f.state,
         "says": f.says.zh if lang == "zh" else f.says.en, "reference": f.reference}
        for f in findings(book, on, area and book.known(area), found)
    ]  # fmt: skip


ValueInForce = tuple[Definition, Value]


class PolicyChange(NamedTuple):
    """A value that changed between two days; `was` and `now` are the same in words."""

    answer: dict[str, Any]
    was: list[str]
    now: list[str]


@openly
def answer_policy_changes(
    book: PolicyBook, lang: Lang, area: str, first: date, second: date
) -> list[PolicyChange]:
    """Return what changed for an area between two days, its own values and those above it."""
    book.known(area)
    before, after = (_in_force(book, area, day) for day in (first, second))
    changed = [key for key in {**before, **after} if before.get(key) != after.get(key)]
    return [
        _change(lang, before.get(key) or _outer(before, key), after.get(key)) for key in changed
    ]


def _in_force(book: PolicyBook, area: str, on: date) -> dict[tuple[str, ...], ValueInForce]:
    """Return the values in force by name and scope; of a table the outer values stay in use."""
    return {
        (each.definition.name, each.scope, *((v.area,) if each.definition.kind in TABLES else ())): (
            each.definition, v,
        )
        for each in in_force(book, area, on)
        for v in each.values
    }  # fmt: skip


def _outer(
    values: dict[tuple[str, ...], ValueInForce], key: tuple[str, ...]
) -> ValueInForce | None:
    """Return what an outer page said before a nearer page had a table of its own."""
    return next((found for other, found in values.items() if other[:2] == key[:2]), None)


def _change(lang: Lang, was: ValueInForce | None, now: ValueInForce | None) -> PolicyChange:
    found = now or was
    assert found is not None
    (definition, value), words = found, PolicyWords(lang)
    written = [side and as_written(definition, side[1]) for side in (was, now)]
    read = [words.value(definition, side[1].value) if side else [] for side in (was, now)]
    answer = {
        "name": definition.name, "scope": value.scope, "label": definition.label.say(lang),
        "was": written[0], "is": written[1], "from": value.start.isoformat(), "area": value.area,
        "reference": value.reference,
    }  # fmt: skip
    return PolicyChange(answer, *read)
