"""How the answer of `why` looks on a terminal (办理情况说明的显示)."""

from collections.abc import Callable, Sequence
from typing import Any

from console.terminal.benefit import draw_benefit, draw_sum
from console.terminal.money import draw_money
from console.terminal.output import Face
from workflow.machine.fact_words import word_and_name


def draw_why(face: Face, shown: dict[str, Any]) -> None:
    """Print in short where a case stands, who is next, by when, and what can be done now."""
    _draw_standing(face, shown, _deadline)
    if shown.get("benefit"):
        draw_sum(face, shown["benefit"])
    if "payments" in shown:
        draw_money(face, shown)
    for step in shown["next"]:
        if _is_near(step):
            _draw_way(face, step)
    face.remark(
        "依据、计算步骤和全部操作：--full",
        "sources, steps of the calculation and all moves: --full",
    )


def draw_why_in_full(face: Face, shown: dict[str, Any]) -> None:
    """Print the whole answer as a clerk reads it out, with what everything rests on."""
    _draw_standing(face, shown, _deadline_with_source)
    if shown.get("benefit"):
        draw_benefit(face, shown["benefit"])
    if "payments" in shown:
        draw_money(face, shown)
    for step in shown["next"]:
        _draw_step(face, step)


def _draw_standing(
    face: Face, shown: dict[str, Any], deadline: Callable[[Face, dict[str, Any]], str]
) -> None:
    line, say = face.line, face.say
    since = say(f"自 {shown['since']}", f"since {shown['since']}")
    line(f"{shown['no']}  {shown['state_label']}  {since}")
    line("  " + shown["because"])
    if shown["waits_for_label"]:
        line("  " + say("下一步由：", "next by: ") + shown["waits_for_label"])
    for row in shown["deadlines"]:
        line("  " + deadline(face, row))
    for note in shown["notes"]:
        line(f"  ※ {note}")


def _deadline(face: Face, row: dict[str, Any]) -> str:
    say = face.say
    if row["stopped"]:
        left = row.get("working_days_left")
        ends = say(f"计时停止，剩余 {left} 个工作日", f"stands still, {left} working days left")
    else:
        provisional = say("（暂定）", " (provisional)") if row["provisional"] else ""
        ends = (row["due_on"] or say("长期", "no end")) + provisional
    return f"{row['label']}{say('：', ': ')}{ends}"


def _deadline_with_source(face: Face, row: dict[str, Any]) -> str:
    clause = row.get("clause")
    source = face.say(f"（依据：{clause}）", f" (source: {clause})") if clause else ""
    reading = row.get("reading")
    meant = face.say(f"；{reading}", f"; {reading}") if reading else ""
    return _deadline(face, row) + source + meant


def _is_near(step: dict[str, Any]) -> bool:
    """Whether a step can be taken now, comes by itself on a known day, or is held back from people."""
    return bool(step["allowed"] or step["automatic_on"] or step["by"] != ["system"])


def _draw_way(face: Face, step: dict[str, Any]) -> None:
    """A step on one line; what holds it back, if anything does, by its first reason."""
    day = step["automatic_on"]
    when = face.say(f"，最早 {day} 自动办理", f", by itself on {day}") if day else ""
    held = step["blocked_by"][0]["says"] if step["blocked_by"] and not day else ""
    why = face.say(f"：{held}", f": {held}") if held else ""
    mark = "✓" if step["allowed"] else "✗"
    name = face.say(f"{step['label']} {step['trigger']}", step["trigger"])
    face.line(f"  {mark} {name} → {step['to_label']}  [{step['by_label']}]{when}{why}")


def _draw_step(face: Face, step: dict[str, Any]) -> None:
    line, say = face.line, face.say
    mark = "✓" if step["allowed"] else "✗"
    day = step["automatic_on"]
    when = say(f"，最早 {day} 自动办理", f", by itself on {day}") if day else ""
    case = f"（{step['when']}）" if step["when"] else ""
    name = say(f"{step['label']} {step['trigger']}", step["trigger"])
    line(f"  {mark} {name} → {step['to_label']}{case}  [{step['by_label']}]{when}")
    if step["needs"] and step["by"] != ["system"]:
        line("      " + say("可附：", "takes: ") + _facts(face, step["needs"]))
    blocks = step["blocked_by"]
    if blocks and step["by"] == ["system"] and not day:
        line(f"      {blocks[0]['says']}")
        return
    for block in blocks:
        source = block["clause"] or say("未见明文规定", "no clause known")
        line(
            say(
                f"      {block['says']}（依据：{source}）",
                f"      {block['says']} (source: {source})",
            )
        )


def _facts(face: Face, names: Sequence[str]) -> str:
    """The facts that a move takes, each by its word and its name."""
    if face.lang == "en":
        return ", ".join(names)
    return "、".join(map(word_and_name, names))
