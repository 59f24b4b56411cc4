"""How the policy book looks on a terminal (参数库的显示)."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from config.policy import PolicyBook
from config.text import Text
from console.answers.policy import PolicyChange
from console.answers.policy_state import STATES
from console.terminal.output import Face
from console.terminal.value_sheets import sheet_words
from workflow.benefit.labels import scope_words

USES = {
    "above": Text("上级", "above others"),
    "agency": Text("经办", "agency"),
    "quotes": Text("仅供试算", "quotes only"),
}
STATE_WORDS = {
    "unverified": Text("未核实", "unverified"),
    "missing": Text("缺少", "missing"),
    "outdated": Text("核实单已不符", "sheet outdated"),
    "contradicting": Text("矛盾", "contradicting"),
}


def draw_policy_areas(face: Face, areas: Sequence[dict[str, Any]]) -> None:
    """Print the table of areas."""
    heads = (
        ["统筹区", "名称", "上级", "自有参数", "经办机构", "用途"]
        if face.lang == "zh"
        else list(areas[0])
    )
    face.table(heads, [[*list(row.values())[:5], face.words(USES[row["use"]])] for row in areas])


def draw_policy(face: Face, book: PolicyBook, parameters: Sequence[dict[str, Any]]) -> None:
    """Print a line for each parameter, and the rows of a table below it."""
    for parameter in parameters:
        for line in _parameter(face, book, parameter):
            face.line(line)


def _parameter(face: Face, book: PolicyBook, row: dict[str, Any]) -> Iterator[str]:
    colon = face.say("：", ": ")
    scope = f" {scope_words(row['scope'], face.lang)}" if row["scope"] else ""
    values = row["rows"]
    alone = colon + values[0] if len(values) == 1 else ""
    yield f"{row['label']}{scope}{alone}  [{row['name']}]"
    for value in values if not alone else ():
        yield f"    {value}"
    for outer in row["otherwise"]:
        name = book.areas[outer].name
        yield f"    {face.say(f'以上都不适用时：{name}', f'where none fits: {name}')}"
    yield f"    {_source(face, book, row)}"
    for doubt in row["doubts"]:
        yield f"    ! {face.say('存疑', 'doubtful')}{colon}{doubt}"


def _source(face: Face, book: PolicyBook, row: dict[str, Any]) -> str:
    seen = face.say("已核实", "verified") if row["verified"] else face.say("未核实", "unverified")
    tier = f" {row['tier']}" if row["tier"] else ""
    sheet = sheet_words(face, row["sheet"]) if row["sheet"] else ""
    parts = (f"{row['from']} {face.say('起', 'on')}", book.areas[row["area"]].name,
             row["reference"], f"{seen}{tier}", sheet, row["note"])  # fmt: skip
    return face.say("；", "; ").join(filter(None, parts))


def draw_policy_check(face: Face, book: PolicyBook, found: Sequence[dict[str, str]]) -> None:
    """Print the table of findings, then their counts by area."""
    heads = ["统筹区", "参数", "范围", "情况", "说明", "依据"] if face.lang == "zh" else [
        "area", "parameter", "scope", "state", "says", "reference"]  # fmt: skip
    face.table(
        heads,
        [(f["area"], face.words(book.definitions[f["name"]].label),
          scope_words(f["scope"], face.lang), face.words(STATE_WORDS[f["state"]]), f["says"],
          f["reference"]) for f in found],
    )  # fmt: skip
    counts = Counter((f["area"], f["state"]) for f in found)
    for code in sorted({f["area"] for f in found}):
        said = face.say("，", ", ").join(
            f"{face.words(STATE_WORDS[state])} {counts[code, state]}"
            for state in reversed(STATES)
            if state != "outdated" or counts[code, state]
        )
        face.line(f"{code} {book.areas[code].name}{face.say('：', ': ')}{said}")


def draw_policy_changes(face: Face, book: PolicyBook, changes: Sequence[PolicyChange]) -> None:
    """Print the table of changes, values in words."""
    if not changes:
        face.line(face.say("两日之间没有变化。", "nothing changed between these days."))
        return
    heads = ["参数", "范围", "原来", "现在", "起", "出自", "依据"] if face.lang == "zh" else [
        "parameter", "scope", "was", "is", "from", "area", "reference"]  # fmt: skip
    join = face.say("；", "; ").join
    face.table(
        heads,
        [(row["label"], scope_words(row["scope"], face.lang), join(was), join(now), row["from"],
          book.areas[row["area"]].name, row["reference"]) for row, was, now in changes],
    )  # fmt: skip
