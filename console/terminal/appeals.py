"""How what is contested looks on a terminal (复议、诉讼与复查的显示)."""

from collections.abc import Sequence
from typing import Any

from config.text import Text
from console.terminal.output import Face


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


WORDS = {
    "no": Text("编号", "number"), "kind_label": Text("类别", "kind"),
    "state_label": Text("状态", "state"), "since": Text("自", "since"),
    "case": Text("案件", "case"), "decision_label": Text("不服的决定", "contested decision"),
    "seq": Text("第几步", "move"), "decided_on": Text("决定日期", "decided on"),
    "decided_by": Text("作出人", "decided by"), "received_on": Text("收到日期", "received on"),
    "organ": Text("复议机关、法院", "organ or court"), "reference": Text("文号、案号", "its number"),
    "procedure_label": Text("程序", "procedure"), "due_on": Text("答复期限", "answer by"),
    "days_left": Text("剩余工作日", "working days left"),
    "answered_on": Text("答复日期", "answered on"), "outcome_label": Text("结果", "outcome"),
    "outcome_on": Text("结果日期", "outcome of"),
    "outcome_reference": Text("结果文号", "number of the outcome"),
}  # fmt: skip


def draw_appeal(face: Face, appeal: dict[str, Any]) -> None:
    """Print one whole; what is not there yet is left out."""
    rows = [(face.words(word), appeal[name]) for name, word in WORDS.items()]
    known = [(word, value) for word, value in rows if value is not None]
    face.table([face.say("项目", "field"), face.say("内容", "value")], known)
