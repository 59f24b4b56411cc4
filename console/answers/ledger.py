"""The ledger (资金账): its proof, a claim's entries, balances by fund."""

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, select
from sqlmodel import Session

from config.text import Lang, Text
from console.answers.areas import one_area
from console.answers.asked import asked
from jobs.app import App
from jobs.archive.view import open_archived
from jobs.runs.ledger_proof import check
from models import Account, Claim, EntryKind
from workflow.access.kinds import CASE, OFFICE, PROVEN
from workflow.ledger.funds import FUNDS
from workflow.ledger.posting import ENTRY, net
from workflow.service.find_case import find_case
from workflow.shared.errors import UnknownCaseError
from workflow.shared.money import yuan

TOTAL = Text("合计", "total")


def fund_label(code: str, lang: Lang) -> str:
    """What a fund is called; its code where it has no name."""
    return FUNDS[code].say(lang) if code in FUNDS else code


@asked(PROVEN)
def answer_proof(app: App, lang: Lang) -> dict[str, Any]:
    """Return the proof of the ledger: accounts in yuan, rows counted, and everything that differs."""
    proof = check(app)
    return {
        "ok": proof.holds,
        "accounts": {name: yuan(amount) for name, amount in proof.accounts.items()},
        "sum": yuan(sum(proof.accounts.values())),
        "counted": proof.counted,
        "differences": [
            {"code": each.code, "about": each.about or None, "says": each.says.say(lang)}
            for each in proof.found
        ],
    }


@asked(CASE)
def answer_entries(app: App, lang: Lang, no: str) -> dict[str, Any]:
    """Return the entries of a claim, oldest first, and what stands on its accounts, in yuan."""
    with app.database.reading() as live:
        with open_archived(live, no, app.reach) as (session, _archived):
            _machine, claim = find_case(session, no, app.reach)
        if not isinstance(claim, Claim):
            raise UnknownCaseError(no)
        return _of_claim(live, claim, lang)


def _of_claim(session: Session, claim: Claim, lang: Lang) -> dict[str, Any]:
    query = select(ENTRY).where(ENTRY.c.claim_id == claim.id).order_by(ENTRY.c.id)
    rows = session.execute(query).all()
    return {
        "no": claim.no,
        "state": claim.state,
        "payable": None if claim.payable is None else yuan(claim.payable),
        "entries": [
            {
                "id": row.id, "day": row.day.isoformat(), "kind": row.kind,
                "kind_label": EntryKind(row.kind).label.say(lang), "fund": row.fund,
                "fund_label": fund_label(row.fund, lang), "part": row.part or None,
                "source": row.source, "dest": row.dest, "amount": yuan(row.amount),
                "ref": row.ref or None,
            }
            for row in rows
        ],
        "balances": _balances(session, lang, ENTRY.c.claim_id == claim.id),
    }  # fmt: skip


@asked(OFFICE)
def answer_balances(app: App, lang: Lang, area: str | None, on: date | None) -> dict[str, Any]:
    """Return the trial balance in yuan, of an area, as of a day."""
    area = one_area(app, area)
    which = [ENTRY.c.area == area] if area else []
    which += [ENTRY.c.day <= on] if on else []
    with app.database.reading() as session:
        rows = _balances(session, lang, *which)
    return {"area": area, "on": (on or app.today).isoformat(), "balances": rows}


def _balances(session: Session, lang: Lang, *which: ColumnElement[bool]) -> list[dict[str, Any]]:
    """What stands on every account, by fund, and in all; each line sums to zero."""
    sums = [net(account) for account in Account]
    query = select(ENTRY.c.fund, *sums).where(*which).group_by(ENTRY.c.fund).order_by(ENTRY.c.fund)
    found = [(fund, [int(each) for each in stand]) for fund, *stand in session.execute(query)]
    whole = [sum(column) for column in zip(*(stand for _, stand in found), strict=True)]
    rows = [(fund, fund_label(fund, lang), stand) for fund, stand in found]
    rows += [("", TOTAL.say(lang), whole)] if found else []
    return [
        {"fund": fund or None, "fund_label": label,
         "accounts": {a.value: yuan(n) for a, n in zip(Account, stand, strict=True)}, "sum": yuan(sum(stand))}
        for fund, label, stand in rows
    ]  # fmt: skip
