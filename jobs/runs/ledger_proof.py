"""Checking the ledger (资金账核对): the proof that every fen is where the states say it is."""

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import func, select
from sqlmodel import Session

from config.text import Text
from jobs.app import App
from jobs.runner.work import Work
from models import METADATA, Account
from models.bulk import on_postgresql
from workflow.ledger.messages import LedgerDifference, difference
from workflow.ledger.posting import ENTRY, net
from workflow.ledger.proof import differences, named
from workflow.shared.errors import Refusal

MOST = 100
"""So many differences of each kind are named."""


@dataclass
class Proof:
    """The balance of every account, the counts, and the differences. Money in 分."""

    accounts: dict[str, int] = field(default_factory=dict)
    counted: dict[str, int] = field(default_factory=dict)
    found: list[LedgerDifference] = field(default_factory=list)

    @property
    def holds(self) -> bool:
        """Whether there is no difference."""
        return not self.found


class LedgerDiffersError(Refusal):
    """The ledger and the states differ (资金账不符)."""

    code = "ledger_mismatch"

    def __init__(self, count: int, first: Text) -> None:
        says = Text(
            "资金账有 {count} 处不符，第一处：{zh}；请运行 yidi ledger check",
            "the ledger differs in {count} places, first: {en}; run yidi ledger check",
        )
        super().__init__(says, count=count, zh=first.zh, en=first.en)


def check(app: App) -> Proof:
    """The proof over one snapshot of the database."""
    with app.database.reading() as session:
        if on_postgresql(session):
            session.connection(execution_options={"isolation_level": "REPEATABLE READ"})
        return prove(session)


def prove(session: Session) -> Proof:
    """The proof within an open transaction."""
    proof = Proof()
    row = session.execute(select(*(net(account) for account in Account))).one()
    proof.accounts = {a.value: int(row[n]) for n, a in enumerate(Account)}
    for name in ("entry", "payment", "recovery"):
        table = METADATA.tables[name]
        proof.counted[name] = session.execute(select(func.count()).select_from(table)).scalar_one()
    claims = select(func.count(func.distinct(ENTRY.c.claim_id)))
    proof.counted["claim"] = session.execute(claims).scalar_one()
    whole = sum(proof.accounts.values())
    proof.found = named(session, list(differences(session, MOST)))
    if whole:
        proof.found.insert(0, difference("not_zero", "", amount=whole))
    return proof


def check_ledger(work: Work) -> None:
    """Once a day; a difference fails the run, with the first one in its error."""

    def look(session: Session) -> dict[str, Any]:
        proof = prove(session) if work.run is None else check(work.app)
        first = proof.found[0].says if proof.found else Text("", "")
        return {"differences": len(proof.found), "zh": first.zh, "en": first.en}

    told = work.once("check", "", look)
    if told["differences"]:
        raise LedgerDiffersError(told["differences"], Text(told["zh"], told["en"]))
