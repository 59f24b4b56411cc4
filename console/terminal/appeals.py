"""How what is contested looks on a terminal (复议、诉讼与复查的显示)."""

from collections.abc import Sequence
from typing import Any

from console.terminal.output import Face
from console.terminal.two_columns import draw_record


def draw_appeals(face: Face, appeals: Sequence[dict[str, Any]]) -> None:
    """Print the table; how many working days are left comes first of what matters."""
    heads = [
        face.say("编号", "no"), face.say("类别", "kind"), face.say("状态", "state"),
        face.say("案件", "case"), face.say("不服的决定", "contested"), face.say("收到", "received"),
        face.say("答复期限", "answer by"), face.say("剩余工作日", "working days left"),
        face.say("结果", "outcome"),
    ]  # fmt: skip
    names = ("no", "kind_label", "state_label", "case", "decision_label", "received_on", "due_on",
             "days_left", "outcome_label")  # fmt: skip
    face.table(heads, [[row[name] for name in names] for row in appeals])


def draw_appeal(face: Face, appeal: dict[str, Any]) -> None:
    """Print one whole."""
    draw_record(face, appeal)
