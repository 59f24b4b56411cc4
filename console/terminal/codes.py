"""How codes look on a terminal (代码的显示)."""

from typing import Any

from console.terminal.output import Face


def draw_codes(face: Face, rows: list[dict[str, Any]]) -> None:
    """Print code, official word, and what else is read as it."""
    heads = ["代码", "名称", "也可写"]
    english = ["code", "label", "also read"]
    titles = heads if face.lang == "zh" else english
    face.table(titles, [[row["code"], row["label"], _others(row)] for row in rows])


def _others(row: dict[str, Any]) -> str:
    return "、".join(word for word in row["words"] if word != row["label"])
