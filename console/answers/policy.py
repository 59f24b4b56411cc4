"""Commands about the policy book (参数库): list, show, check, and what changed between two days."""

from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

from config.errors import ConfigError
from config.policy import Definition, PolicyBook, Value
from config.policy_kinds import TABLES
from config.policy_load import load_policy
from config.settings import config_folder
from config.text import Text
from console.answers.policy_state import (
    STATES,
    ParameterInForce,
    PolicyFinding,
    doubts,
    findings,
    standing,
)
from console.answers.policy_words import Words
from console.terminal.output import Face
from workflow.benefit.labels import scope_words
from workflow.shared.money import yuan

STATE_WORDS = {
    "unverified": Text("未核实", "unverified"),
    "missing": Text("缺少", "missing"),
    "contradicting": Text("矛盾", "contradicting"),
}


def open_book(folder: Path | None) -> PolicyBook:
    """The book in force, or a draft of it in another folder."""
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


def list_policy(face: Face, book: PolicyBook) -> None:
    """Print the areas of the book, and whether an agency works there or they are for quotes only."""
    local = book.local_areas()
    rows = [
        {
            "area": page.area, "name": page.name, "parent": page.parent,
            "own_parameters": len(page.values), "agency": (page.agency or {}).get("name"),
            "use": "above" if code not in local else "agency" if page.agency else "quotes",
        }
        for code, page in book.areas.items()
    ]  # fmt: skip
    uses = {
        "above": face.say("上级", "above others"),
        "agency": face.say("经办", "agency"),
        "quotes": face.say("仅供试算", "quotes only"),
    }
    heads = (
        ["统筹区", "名称", "上级", "自有参数", "经办机构", "用途"]
        if face.lang == "zh"
        else list(rows[0])
    )
    face.show(
        rows,
        lambda found: face.table(heads, [[*list(r.values())[:5], uses[r["use"]]] for r in found]),
    )


def show_policy(face: Face, book: PolicyBook, area: str, on: date) -> None:
    """Print the book of an area as it stands on a day."""
    book.known(area)
    face.show([_row(face, book, area, each) for each in standing(book, area, on)],
              lambda rows: _draw(face, book, rows))  # fmt: skip


def _row(face: Face, book: PolicyBook, area: str, each: ParameterInForce) -> dict[str, Any]:
    definition, value = each.definition, each.values[0]
    return {
        "name": definition.name, "label": face.words(definition.label), "scope": each.scope,
        "unit": definition.unit, "value": _as_written(definition.kind, value),
        "rows": Words(face.lang).value(definition, value.value),
        "from": value.start.isoformat(), "area": value.area, "reference": value.reference,
        "tier": value.tier, "verified": value.verified, "note": value.note,
        "doubts": doubts(book, area, definition.name, value),
        "otherwise": [outer.area for outer in each.values[1:]],
    }  # fmt: skip


def _as_written(kind: str, value: Value) -> Any:
    return yuan(value.value) if kind == "yuan" else value.given


def _draw(face: Face, book: PolicyBook, rows: list[dict[str, Any]]) -> None:
    """A line for each parameter, the rows of a table below it."""
    comma, colon = face.say("；", "; "), face.say("：", ": ")
    for row in rows:
        scope = f" {scope_words(row['scope'], face.lang)}" if row["scope"] else ""
        values = row["rows"]
        alone = colon + values[0] if len(values) == 1 else ""
        seen = (
            face.say("已核实", "verified") if row["verified"] else face.say("未核实", "unverified")
        )
        tier = f" {row['tier']}" if row["tier"] else ""
        source = [f"{row['from']} {face.say('起', 'on')}", book.areas[row["area"]].name,
                  row["reference"], f"{seen}{tier}", row["note"]]  # fmt: skip
        face.line(f"{row['label']}{scope}{alone}  [{row['name']}]")
        for line in values if not alone else ():
            face.line(f"    {line}")
        for outer in row["otherwise"]:
            name = book.areas[outer].name
            face.line(f"    {face.say(f'以上都不适用时：{name}', f'where none fits: {name}')}")
        face.line(f"    {comma.join(filter(None, source))}")
        for doubt in row["doubts"]:
            face.line(f"    ! {face.say('存疑', 'doubtful')}{colon}{doubt}")


def check_policy(face: Face, book: PolicyBook, on: date, area: str | None) -> None:
    """List what nobody has verified, what is missing and what contradicts."""
    found = findings(book, on, area and book.known(area))
    rows = [
        {"area": f.area, "name": f.name, "scope": f.scope, "state": f.state,
         "says": face.words(f.says), "reference": f.reference}
        for f in found
    ]  # fmt: skip
    face.show(rows, lambda shown: _draw_check(face, book, found))


def _draw_check(face: Face, book: PolicyBook, found: list[PolicyFinding]) -> None:
    heads = ["统筹区", "参数", "范围", "情况", "说明", "依据"] if face.lang == "zh" else [
        "area", "parameter", "scope", "state", "says", "reference"]  # fmt: skip
    face.table(
        heads,
        [(f.area, face.words(book.definitions[f.name].label), scope_words(f.scope, face.lang),
          face.words(STATE_WORDS[f.state]), f.says.zh if face.lang == "zh" else f.says.en,
          f.reference) for f in found],
    )  # fmt: skip
    counts = Counter((f.area, f.state) for f in found)
    for code in sorted({f.area for f in found}):
        said = face.say("，", ", ").join(
            f"{face.words(STATE_WORDS[state])} {counts[code, state]}" for state in reversed(STATES)
        )
        face.line(f"{code} {book.areas[code].name}{face.say('：', ': ')}{said}")


def diff_policy(face: Face, book: PolicyBook, area: str, days: tuple[date, date]) -> None:
    """Print what changed for an area between two days, its own values and those above it."""
    book.known(area)
    was, now = (_in_force(book, area, day) for day in days)
    changed = [key for key in {**was, **now} if was.get(key) != now.get(key)]
    rows = [_change(face, was.get(key) or _before(was, key), now.get(key)) for key in changed]
    face.show(
        [{k: v for k, v in row.items() if not k.startswith("_")} for row in rows],
        lambda _: _draw_diff(face, book, rows),
    )


FoundValue = tuple[Definition, Value]


def _before(was: dict[tuple[str, ...], FoundValue], key: tuple[str, ...]) -> FoundValue | None:
    """What an outer page said before a nearer one had a table of its own."""
    return next((found for other, found in was.items() if other[:2] == key[:2]), None)


def _in_force(book: PolicyBook, area: str, on: date) -> dict[tuple[str, ...], FoundValue]:
    """The values in force by name and scope; a nearer table does not put the outer one out of use."""
    return {
        (each.definition.name, each.scope, *((v.area,) if each.definition.kind in TABLES else ())): (
            each.definition, v,
        )
        for each in standing(book, area, on)
        for v in each.values
    }  # fmt: skip


def _change(face: Face, was: FoundValue | None, now: FoundValue | None) -> dict[str, Any]:
    found = now or was
    assert found is not None
    (definition, value), words = found, Words(face.lang)
    written = [side and _as_written(definition.kind, side[1]) for side in (was, now)]
    read = [words.value(definition, side[1].value) if side else [] for side in (was, now)]
    return {
        "name": definition.name, "scope": value.scope, "label": face.words(definition.label),
        "was": written[0], "is": written[1], "from": value.start.isoformat(), "area": value.area,
        "reference": value.reference, "_was": read[0], "_is": read[1],
    }  # fmt: skip


def _draw_diff(face: Face, book: PolicyBook, rows: list[dict[str, Any]]) -> None:
    if not rows:
        face.line(face.say("两日之间没有变化。", "nothing changed between these days."))
        return
    heads = ["参数", "范围", "原来", "现在", "起", "出自", "依据"] if face.lang == "zh" else [
        "parameter", "scope", "was", "is", "from", "area", "reference"]  # fmt: skip
    join = face.say("；", "; ").join
    face.table(
        heads,
        [(r["label"], scope_words(r["scope"], face.lang), join(r["_was"]), join(r["_is"]), r["from"],
          book.areas[r["area"]].name, r["reference"]) for r in rows],
    )  # fmt: skip
