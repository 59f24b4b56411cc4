"""How leads look on a terminal (线索的显示)."""

from collections.abc import Sequence
from typing import Any

from console.terminal.output import Face


def draw_leads(face: Face, rows: Sequence[dict[str, Any]]) -> None:
    """Print the table of leads."""
    heads = [
        face.say("编号", "id"), face.say("案件", "case"), face.say("内容", "what"),
        face.say("证据", "evidence"), face.say("举报人", "reporter"), face.say("移交", "handed over"),
        face.say("主管部门", "authority"), face.say("回执", "receipt"), face.say("结果", "result"),
        face.say("文书", "document"),
    ]  # fmt: skip
    face.table(heads, [[
        row["id"], row["no"], row["what"], "、".join(row["evidence"]), row["reporter"],
        row["handed_on"], row["authority"], row["receipt_no"], row["result"], row["document"],
    ] for row in rows])  # fmt: skip


def draw_lead(face: Face, row: dict[str, Any]) -> None:
    """Print one lead."""
    draw_leads(face, [row])
