"""How the moves of a case look on a terminal (流转记录的显示)."""

from typing import Any

from console.terminal.output import Face


def draw_history(face: Face, rows: list[dict[str, Any]]) -> None:
    """Print the moves of a case in words."""
    heads = ["日期", "操作", "从", "到", "办理人", "理由"]
    english = ["day", "move", "from", "to", "by", "reason"]
    keys = ("day", "label", "source_label", "dest_label", "actor_label", "reason")
    titles = heads if face.lang == "zh" else english
    face.table(titles, [[row[key] for key in keys] for row in rows])
