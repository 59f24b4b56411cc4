"""How recoveries and supplements look on a terminal (追回、补支的显示)."""

from collections.abc import Sequence
from typing import Any

from console.terminal.output import Face
from workflow.claim.payment_blockers import KNOWN
from workflow.ledger.funds import FUNDS


def draw_recoveries(face: Face, recoveries: Sequence[dict[str, Any]]) -> None:
    """Print the table of recoveries and supplements."""
    heads = [
        face.say("编号", "number"), face.say("类别", "kind"), face.say("状态", "state"),
        face.say("受理号", "claim"), face.say("金额（元）", "amount"), face.say("已办", "done"),
        face.say("提出", "proposed by"), face.say("决定", "decided by"), face.say("理由", "reason"),
    ]  # fmt: skip
    names = ("no", "kind_label", "state_label", "claim", "amount", "done", "proposed_by",
             "decided_by", "reason")  # fmt: skip
    face.table(heads, [[row[name] for name in names] for row in recoveries])


def draw_recovery(face: Face, recovery: dict[str, Any]) -> None:
    """Print one with its funds, the explanation of its amount, its moves and its entries."""
    draw_recoveries(face, [recovery])
    for fund, amount in recovery["funds"].items():
        label = face.words(FUNDS[fund]) if fund in FUNDS else fund
        face.line(f"  {fund} {label}  {amount}")
    _draw_explanation(face, recovery["explained"])
    for move in recovery["moves"]:
        face.line(f"{move['day']}  {move['label']}  {move['actor']}  {move['reason']}")
    for entry in recovery["entries"]:
        face.line(f"{entry['day']}  {entry['kind']}  {entry['from']} → {entry['to']}  "
                  f"{entry['fund']}  {entry['amount']}")  # fmt: skip


def _draw_explanation(face: Face, explained: dict[str, Any]) -> None:
    if sentence := explained.get(face.lang):
        face.line(sentence)
    for change in explained.get("changed", ()):
        face.line(f"  {change['input']}: {change['was']} → {change['is']}")
    if known := explained.get(KNOWN):
        receipts = "、".join(known)
        face.line(
            face.say(f"决定时已知有问题的票据：{receipts}", f"known to be spoilt: {receipts}")
        )


def draw_reprocess(face: Face, report: dict[str, Any]) -> None:
    """Print the table of claims with what came of each."""
    if report["dry_run"]:
        face.line(face.say("试运行，没有写入任何数据。", "a trial: nothing was written."))
    if not report["claims"]:
        face.line(face.say("没有需要追回或补支的差额。",
                           "no difference is to be recovered or supplemented."))  # fmt: skip
        return
    heads = [
        face.say("受理号", "claim"), face.say("结果", "outcome"), face.say("编号", "number"),
        face.say("类别", "kind"), face.say("金额（元）", "amount"), face.say("说明", "why"),
    ]  # fmt: skip
    keys = ("no", "says", "recovery", "kind", "amount", face.lang)
    face.table(heads, [[claim.get(key) for key in keys] for claim in report["claims"]])
