"""How the answer of `why` looks on a terminal (办理情况说明的显示)."""

from collections.abc import Sequence
from typing import Any

from console.terminal.benefit import draw_benefit
from console.terminal.money import draw_money
from console.terminal.output import Face
from workflow.machine.fact_words import fact_label


def draw_why(face: Face, shown: dict[str, Any]) -> None:
    """Print the answer as a clerk reads it out."""
    line, say = face.line, face.say
    line(
        f"{shown['no']}  {shown['state_label']}  "
        + say(f"自 {shown['since']}", f"since {shown['since']}")
    )
    line("  " + shown["because"])
    if shown["waits_for_label"]:
        line("  " + say("下一步由：", "next by: ") + shown["waits_for_label"])
    for row in shown["deadlines"]:
        if row["stopped"]:
            left = row.get("working_days_left")
            ends = say(f"计时停止，剩余 {left} 个工作日", f"stands still, {left} working days left")
        else:
            ends = (row["due_on"] or say("长期", "no end")) + (
                say("（暂定）", " (provisional)") if row["provisional"] else ""
            )
        basis = (
            say(f"（依据：{row['clause']}）", f" (source: {row['clause']})")
            if row.get("clause")
            else ""
        )
        line(f"  {row['label']}{say('：', ': ')}{ends}{basis}")
    for note in shown["notes"]:
        line(f"  ※ {note}")
    if shown.get("benefit"):
        draw_benefit(face, shown["benefit"])
    if "payments" in shown:
        draw_money(face, shown)
    for step in shown["next"]:
        _draw_step(face, step)


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
    return "、".join(f"{fact_label(name).zh} {name}" for name in names)
