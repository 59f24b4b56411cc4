"""How the money of a claim looks on a terminal (报销拨付情况的显示)."""

from typing import Any

from console.terminal.output import Face
from models import Account


def draw_money(face: Face, claim: dict[str, Any]) -> None:
    """Print accounts, payments and recoveries of a claim, and nothing where there is none."""
    colon = face.say("：", ": ")
    for account, amount in claim["accounts"].items():
        face.line(f"  {face.words(Account(account).label)}{colon}{amount}")
    for payment in claim["payments"]:
        _draw_payment(face, payment)
    for each in claim["recoveries"]:
        face.line(
            f"  {each['kind_label']} {each['no']}  {each['done']} / {each['amount']}  "
            f"{each['state_label']}{colon}{each['reason']}"
        )


def _draw_payment(face: Face, payment: dict[str, Any]) -> None:
    reason = f"（{payment['reason']}）" if payment["reason"] else ""
    kept = payment["kept_back"]
    kept_back = face.say(f"，抵扣 {kept}", f", {kept} set off") if kept else ""
    face.line(
        f"  {face.say('拨付', 'payment')} {payment['no']}  {payment['amount']}{kept_back} → "
        f"{payment['payee']} {payment['account']}  "
        f"{payment['state_label']} {payment['since']}{reason}"
    )
