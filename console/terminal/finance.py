"""How the answers to the finance office look on a terminal (用款计划、报表的显示)."""

from typing import Any

from console.answers.finance import statement_cells, statement_heads
from console.terminal.output import Face


def draw_plan(face: Face, plan: dict[str, Any]) -> None:
    """Print a funding plan with its sum."""
    heads = [face.say(*words) for words in (
        ("日期", "day"), ("环节", "stage"), ("基金", "fund"), ("件数", "cases"),
        ("应付（元）", "owed"), ("抵扣", "set off"), ("用款", "needed"),
    )]  # fmt: skip
    names = ("day", "stage_label", "fund_label", "count", "gross", "set_off", "net")
    face.table(heads, [[line[name] for name in names] for line in plan["lines"]])
    face.line(face.say(
        f"{plan['from']} 至 {plan['to']} 用款合计 {plan['net']} 元（抵扣 {plan['set_off']} 元）",
        f"{plan['net']} yuan needed from {plan['from']} to {plan['to']}, "
        f"{plan['set_off']} are set off",
    ))  # fmt: skip


def draw_statement(face: Face, statement: dict[str, Any]) -> None:
    """Print a statement by fund and kind of care."""
    face.table(statement_heads(face.lang), map(statement_cells, statement["lines"]))
