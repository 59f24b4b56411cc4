"""How the ledger looks on a terminal (资金账的显示)."""

from typing import Any

from console.terminal.output import Face
from models import Account


def draw_proof(face: Face, proof: dict[str, Any]) -> None:
    """Print the accounts, what was counted, and everything that differs."""
    rows = [(face.words(a.label), a.value, proof["accounts"][a.value]) for a in Account]
    rows.append((face.say("合计", "sum"), "", proof["sum"]))
    face.table(
        [face.say("账户", "account"), face.say("代码", "code"), face.say("元", "yuan")], rows
    )
    counted = proof["counted"]
    face.line(face.say(
        f"分录 {counted['entry']} 条，报销 {counted['claim']} 件，款项 {counted['payment']} 笔，"
        f"追回与补支 {counted['recovery']} 笔",
        f"{counted['entry']} entries of {counted['claim']} claims, {counted['payment']} payments, "
        f"{counted['recovery']} recoveries and supplements",
    ))  # fmt: skip
    draw_differences(face, proof["differences"])
    if proof["ok"]:
        face.line(face.say("全部相符。", "Everything holds."))


def draw_differences(face: Face, differences: list[dict[str, Any]]) -> None:
    """Print each difference on a line with its code."""
    for each in differences:
        face.line(f"✗ {each['says']} [{each['code']}]")


def draw_entries(face: Face, claim: dict[str, Any]) -> None:
    """Print the entries of a claim, and its balances by fund."""
    heads = [face.say(*words) for words in (
        ("日期", "day"), ("事由", "why"), ("基金", "fund"), ("从", "from"), ("到", "to"),
        ("元", "yuan"), ("依据", "rests on"),
    )]  # fmt: skip
    names = {account.value: face.words(account.label) for account in Account}
    face.table(heads, [
        (e["day"], e["kind_label"], e["fund_label"], names[e["source"]], names[e["dest"]],
         e["amount"], e["ref"] or e["part"])
        for e in claim["entries"]
    ], claim["no"])  # fmt: skip
    draw_balances(face, claim["balances"])


def draw_balances(face: Face, rows: list[dict[str, Any]]) -> None:
    """Print balances by fund; the sum of each line is zero."""
    names = [account.value for account in Account]
    heads = [
        face.say("基金", "fund"),
        *(face.words(a.label) for a in Account),
        face.say("合计", "sum"),
    ]
    face.table(
        heads, [(r["fund_label"], *(r["accounts"][n] for n in names), r["sum"]) for r in rows]
    )
