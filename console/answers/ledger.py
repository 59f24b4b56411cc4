"""Commands of the ledger (资金账): its proof, a claim's entries, balances by fund."""

from datetime import date
from typing import Any

from sqlalchemy import select
from sqlmodel import Session

from console.terminal.output import REFUSED, Face, leave
from jobs.app import App
from jobs.archive.view import looking
from jobs.runs.ledger_proof import Proof, check
from models import Account, Claim, EntryKind
from workflow.ledger.funds import FUNDS
from workflow.ledger.messages import LedgerDifference
from workflow.ledger.posting import ENTRY, net
from workflow.service.find_case import find_case
from workflow.shared.errors import UnknownCaseError
from workflow.shared.money import yuan


def known_area(app: App, area: str | None) -> None:
    """Refuse an area of which the policy book has no page."""
    if area is not None:
        app.policy.known(area)


def fund_name(face: Face, code: str) -> str:
    """What a fund is called."""
    return face.words(FUNDS[code]) if code in FUNDS else code


def told_difference(face: Face, found: LedgerDifference) -> dict[str, Any]:
    """A difference, ready for JSON. Money in yuan."""
    return {"code": found.code, "about": found.about or None, "says": face.words(found.says)}


def draw_differences(face: Face, found: list[dict[str, Any]]) -> None:
    """Each difference on a line with its code."""
    for each in found:
        face.line(f"✗ {each['says']} [{each['code']}]")


def check_ledger(face: Face, app: App) -> None:
    """Print the proof; exit 1 with everything that differs."""
    proof = check(app)
    told = {
        "ok": proof.holds,
        "accounts": {name: yuan(amount) for name, amount in proof.accounts.items()},
        "sum": yuan(sum(proof.accounts.values())),
        "counted": proof.counted,
        "differences": [told_difference(face, each) for each in proof.found],
    }
    face.show(told, lambda shown: _draw_proof(face, proof, shown))
    if not proof.holds:
        leave(REFUSED)


def _draw_proof(face: Face, proof: Proof, shown: dict[str, Any]) -> None:
    rows = [(face.words(a.label), a.value, shown["accounts"][a.value]) for a in Account]
    rows.append((face.say("合计", "sum"), "", shown["sum"]))
    face.table(
        [face.say("账户", "account"), face.say("代码", "code"), face.say("元", "yuan")], rows
    )
    counted = proof.counted
    face.line(face.say(
        f"分录 {counted['entry']} 条，报销 {counted['claim']} 件，款项 {counted['payment']} 笔，"
        f"追回与补支 {counted['recovery']} 笔",
        f"{counted['entry']} entries of {counted['claim']} claims, {counted['payment']} payments, "
        f"{counted['recovery']} recoveries and supplements",
    ))  # fmt: skip
    draw_differences(face, shown["differences"])
    if proof.holds:
        face.line(face.say("全部相符。", "Everything holds."))


def show_claim(face: Face, app: App, no: str) -> None:
    """Print the entries of a claim, oldest first, and what stands where."""
    with app.database.reading() as live:
        with looking(live, no) as (session, _archived):
            _machine, claim = find_case(session, no)
        if not isinstance(claim, Claim):
            raise UnknownCaseError(no)
        told = _of_claim(face, live, claim)
    face.show(told, lambda shown: _draw_claim(face, shown))


def _of_claim(face: Face, session: Session, claim: Claim) -> dict[str, Any]:
    query = select(ENTRY).where(ENTRY.c.claim_id == claim.id).order_by(ENTRY.c.id)
    rows = session.execute(query).all()
    return {
        "no": claim.no,
        "state": claim.state,
        "payable": None if claim.payable is None else yuan(claim.payable),
        "entries": [
            {
                "id": row.id, "day": row.day.isoformat(), "kind": row.kind,
                "kind_label": face.words(EntryKind(row.kind).label), "fund": row.fund,
                "fund_label": fund_name(face, row.fund), "part": row.part or None,
                "source": row.source, "dest": row.dest, "amount": yuan(row.amount),
                "ref": row.ref or None,
            }
            for row in rows
        ],
        "balances": _balances(face, session, ENTRY.c.claim_id == claim.id),
    }  # fmt: skip


def _balances(face: Face, session: Session, *which: Any) -> list[dict[str, Any]]:
    """What stands on every account, by fund, and in all."""
    sums = [net(account) for account in Account]
    query = select(ENTRY.c.fund, *sums).where(*which).group_by(ENTRY.c.fund).order_by(ENTRY.c.fund)
    found = [(fund, [int(each) for each in stand]) for fund, *stand in session.execute(query)]
    whole = [sum(column) for column in zip(*(stand for _, stand in found), strict=True)]
    rows = [(fund, fund_name(face, fund), stand) for fund, stand in found]
    rows += [("", face.say("合计", "total"), whole)] if found else []
    return [
        {"fund": fund or None, "fund_label": label,
         "accounts": {a.value: yuan(n) for a, n in zip(Account, stand, strict=True)}, "sum": yuan(sum(stand))}
        for fund, label, stand in rows
    ]  # fmt: skip


def _draw_claim(face: Face, shown: dict[str, Any]) -> None:
    heads = [face.say(*words) for words in (
        ("日期", "day"), ("事由", "why"), ("基金", "fund"), ("从", "from"), ("到", "to"),
        ("元", "yuan"), ("依据", "rests on"),
    )]  # fmt: skip
    names = {account.value: face.words(account.label) for account in Account}
    face.table(heads, [
        (e["day"], e["kind_label"], e["fund_label"], names[e["source"]], names[e["dest"]],
         e["amount"], e["ref"] or e["part"])
        for e in shown["entries"]
    ], shown["no"])  # fmt: skip
    draw_balances(face, shown["balances"])


def draw_balances(face: Face, rows: list[dict[str, Any]]) -> None:
    """Balances by fund; the sum of each line is zero."""
    names = [account.value for account in Account]
    heads = [
        face.say("基金", "fund"),
        *(face.words(a.label) for a in Account),
        face.say("合计", "sum"),
    ]
    face.table(
        heads, [(r["fund_label"], *(r["accounts"][n] for n in names), r["sum"]) for r in rows]
    )


def show_balances(face: Face, app: App, area: str | None, on: date | None) -> None:
    """Print the trial balance, of an area, as of a day."""
    known_area(app, area)
    which = [ENTRY.c.area == area] if area else []
    which += [ENTRY.c.day <= on] if on else []
    with app.database.reading() as session:
        rows = _balances(face, session, *which)
    told = {"area": area, "on": (on or app.today).isoformat(), "balances": rows}
    face.show(told, lambda shown: draw_balances(face, shown["balances"]))
