"""Where a case went, in words (办理结果): the label of the move and of the states."""

import sys
from collections.abc import Iterable, Sequence
from typing import Any

from console.answers.moves import ASKED_FROM, answer_list_size, check_confirmed
from console.answers.numbers import machine_of
from console.answers.proposed import Proposed
from console.terminal.output import REFUSED, Face, leave
from console.terminal.proposals import draw_proposed
from jobs.app import App


def moved(face: Face, taken: dict[str, Any]) -> str:
    """One move that was taken: 审核通过：审核 → 复核."""
    machine = machine_of(taken["no"])
    source, dest = (face.words(machine.states(taken[end]).label) for end in ("source", "dest"))
    colon = face.say("：", ": ")
    return f"{face.words(machine.called(taken['trigger'], taken['dest']))}{colon}{source} → {dest}"


def draw_standing(face: Face, shown: dict[str, Any]) -> None:
    """A case and the state in which it stands now."""
    machine = machine_of(shown["no"])
    face.line(f"{shown['no']}  {face.words(machine.states(shown['state']).label)}")
    for line in changes_in_words(face, shown.get("changed", ())):
        face.line(f"  {line}")
    if found := shown.get("precheck"):
        _draw_precheck(face, shown["no"], found)


def changes_in_words(face: Face, changed: Iterable[dict[str, Any]]) -> list[str]:
    """Each field that was changed: what was, and what is."""
    colon = face.say("：", ": ")
    return [
        f"{each['label']}{colon}{_value(each['before'])} → {_value(each['after'])}"
        for each in changed
    ]


def _value(value: Any) -> str:
    if value is None:
        return "—"
    return "、".join(map(str, value)) if isinstance(value, list) else str(value)


def _draw_precheck(face: Face, no: str, found: dict[str, Any]) -> None:
    """Print what the pre-check will say, for the applicant who stands there."""
    face.line(face.say(f"预审：{found['label']}", f"pre-check: {found['label']}"))
    for finding in found["findings"]:
        source = face.say(f"（依据：{finding['clause']}）", f" (source: {finding['clause']})")
        mark = "·" if finding["weight"] == "note" else "✗"
        face.line(f"  {mark} {finding['message']}{source if finding['clause'] else ''}")
    for warning in found["warnings"]:
        face.line(f"  {face.say('请注意', 'note')} {warning['message']}")
    if found["missing"]:
        face.line(
            face.say(
                f"  当场补齐的，用 yidi change {no} 补录",
                f"  what is handed in at once: yidi change {no}",
            )
        )


def draw_move(face: Face, taken: dict[str, Any]) -> None:
    """Print one move that was taken, and what is to be known of it."""
    face.line(f"{taken['no']}  {moved(face, taken)}")
    warn(face, taken)


def warn(face: Face, taken: dict[str, Any]) -> None:
    """Say on stderr what whoever took a move should know; it stopped nothing."""
    for warning in taken["warnings"]:
        said = f"{taken['no']}  {warning['message']} [{warning['code']}]"
        print(face.say(f"请注意 {said}", f"note {said}"), file=sys.stderr)


def confirm_list(face: Face, app: App, rows: Sequence[dict[str, Any]], *, yes: bool) -> None:
    """Say how many cases a list has and what they pay; a long one asks first, where somebody can answer."""
    import typer

    size = answer_list_size(app, rows)
    count, total = size["count"], size["total"]
    said = face.say(f"清单共 {count} 件", f"{count} cases")
    if total:
        said += face.say(f"，核定金额合计 {total} 元", f", {total} yuan in all")
    asks = not face.as_json and sys.stdin.isatty() and sys.stderr.isatty()
    if yes or count < ASKED_FROM or not asks:
        check_confirmed(size, yes=yes)
        if not face.as_json:
            print(said, file=sys.stderr)
        return
    if not typer.confirm(face.say(f"{said}。办理？", f"{said}. Take them?"), err=True):
        print(face.say("没有办理。", "nothing was done."), file=sys.stderr)
        leave(REFUSED)


def draw_results(face: Face, results: list[dict[str, Any]]) -> None:
    """Print a line for each move of a list: where the case went, or why it did not."""
    for result in results:
        if "error" in result:
            error = result["error"]
            face.line(
                f"✗ {result['no']}  {result['trigger']}: {error['message']} [{error['code']}]"
            )
        elif isinstance(result, Proposed):
            draw_proposed(face, result)
        else:
            face.line(f"✓ {result['no']}  {moved(face, result)}")
            warn(face, result)
