"""How those who act for a person look on a terminal (代理关系的显示)."""

from collections.abc import Sequence
from typing import Any

from console.terminal.output import Face


def draw_agents(face: Face, rows: Sequence[dict[str, Any]]) -> None:
    """Print the table of those who act for a person."""
    heads = [
        face.say("编号", "id"), face.say("类别", "kind"), face.say("姓名", "name"),
        face.say("关系", "relation"), face.say("证件号码", "document"), face.say("权限", "for"),
        face.say("文书", "paper"), face.say("起", "from"), face.say("止", "to"),
        face.say("现状", "today"),
    ]  # fmt: skip
    holds = face.say("有效", "holds")
    face.table(heads, [[
        row["id"], row["kind_label"], row["name"], row["relation"], row["certno"],
        "、".join(row["scope_labels"]), row["paper"], row["from"], row["to"],
        holds if row["holds"] else row["why_not"],
    ] for row in rows])  # fmt: skip


def draw_agent(face: Face, row: dict[str, Any]) -> None:
    """Print one entry."""
    draw_agents(face, [row])
