"""How a reconciled day looks on a terminal (对账的显示)."""

from typing import Any

from config.text import Text
from console.terminal.ledger import draw_differences
from console.terminal.output import Face
from models import EntryKind

SIDES = {
    "ledger": Text("资金账", "ledger"),
    "payments": Text("拨付批次", "payments"),
    "bank": Text("银行账单", "bank statement"),
}
LINES = {
    "sent": Text("送出", "sent"), "paid": Text("实付", "paid"), "returned": Text("退票", "returned"),
    "by_hand": Text("手工支付", "by hand"), "debit": Text("付出", "debits"),
    "credit": Text("收入", "credits"),
}  # fmt: skip


def draw_reconciliation(face: Face, shown: dict[str, Any]) -> None:
    """Print the sides of a day side by side, and every difference."""
    rows = [
        (face.words(label), _label(face, name), each["count"], each["amount"])
        for side, label in SIDES.items()
        for name, each in shown[side].items()
    ]
    heads = [face.say(*words) for words in (("来源", "side"), ("事项", "what"), ("笔数", "count"), ("元", "yuan"))]  # fmt: skip
    face.table(heads, rows, shown["day"])
    for statement in shown["statements"]:
        face.line(face.say(
            f"账单 {statement['file']}：期初 {statement['opening']}，期末 {statement['closing']}",
            f"statement {statement['file']}: from {statement['opening']} to {statement['closing']}",
        ))  # fmt: skip
    draw_differences(face, shown["differences"])
    for each in shown["explained"]:
        side = face.say("收入", "credit") if each["credit"] else face.say("付出", "debit")
        face.line(f"· {each['about']}  {side} {each['amount']}  {each['says']} [{each['code']}]")
    if shown["ok"] and shown["explained"]:
        face.line(face.say("差额均已说明。", "Every difference is explained."))
    elif shown["ok"]:
        face.line(face.say("三方相符。", "All sides agree."))


def _label(face: Face, name: str) -> str:
    return face.words(LINES[name] if name in LINES else EntryKind(name).label)
