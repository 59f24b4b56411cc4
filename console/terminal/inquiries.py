"""How inquiries look on a terminal (协查的显示)."""

from collections.abc import Sequence
from typing import Any

from console.terminal.output import Face


def draw_inquiries(face: Face, inquiries: Sequence[dict[str, Any]]) -> None:
    """Print the table, what is overdue marked."""
    heads = [
        face.say("案件", "case"), face.say("第几次", "no"), face.say("协查单位", "asked of"),
        face.say("事项", "question"), face.say("发起", "asked on"), face.say("答复期限", "answer by"),
        face.say("逾期", "overdue"), face.say("催办", "reminded"), face.say("结果", "result"),
        face.say("答复", "answer"),
    ]  # fmt: skip
    names = ("case", "inquiry", "asked_of", "question", "asked_on", "due_on", "overdue",
             "reminders", "result_label", "answer")  # fmt: skip
    face.table(heads, [[row[name] for name in names] for row in inquiries])
