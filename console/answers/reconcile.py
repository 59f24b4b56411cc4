"""The command `reconcile` (对账): three sides of a day, and what does not agree."""

from datetime import date
from typing import Any

from config.text import Text
from console.answers.ledger import draw_differences, known_area
from console.answers.payout_rows import EXCEPTIONS
from console.terminal.output import REFUSED, Face, leave
from jobs.app import App
from jobs.finance.reconcile import Difference, Reconciliation, reconcile, totals
from models import EntryKind
from workflow.shared.money import yuan

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


def show_reconciliation(face: Face, app: App, day: date, area: str | None) -> None:
    """Print the sides of a day and every difference; exit 1 while there are any."""
    known_area(app, area)
    told = _told(face, reconcile(app, day, area), area)
    face.show(told, lambda shown: _draw(face, shown))
    if told["differences"]:
        leave(REFUSED)


def _told(face: Face, found: Reconciliation, area: str | None) -> dict[str, Any]:
    sides = {
        side: {
            name: {"count": each.count, "amount": yuan(each.amount)} for name, each in of.items()
        }
        for side, of in totals(found.sides).items()
    }
    return {
        "day": found.sides.day.isoformat(),
        "area": area,
        "ok": not found.gaps,
        **sides,
        "statements": [
            {"file": s.name, "opening": yuan(s.opening), "closing": yuan(s.closing)}
            for s in found.sides.statements
        ],
        "differences": [
            {
                "code": gap.code,
                "about": gap.about or None,
                "says": f"{gap.about} {face.words(gap.says, **_words(face, gap))}".strip(),
                **gap.values,
            }
            for gap in found.gaps
        ],
    }


def _words(face: Face, gap: Difference) -> dict[str, str]:
    """The values of its sentence; the code of an exception in words."""
    means = EXCEPTIONS.get(gap.values.get("why", ""))
    return {**gap.values, "why": face.words(means)} if means else gap.values


def _draw(face: Face, shown: dict[str, Any]) -> None:
    rows = [
        (face.words(label), _line(face, name), each["count"], each["amount"])
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
    if shown["ok"]:
        face.line(face.say("三方相符。", "All sides agree."))


def _line(face: Face, name: str) -> str:
    return face.words(LINES[name] if name in LINES else EntryKind(name).label)
