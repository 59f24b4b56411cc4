"""What became of a claim's money (报销的拨付情况): its payments, its accounts, what is owed back."""

from collections.abc import Iterable
from typing import Any

from sqlmodel import Session, col, select

from config.text import Lang, Text
from console.answers.payout_rows import EXCEPTIONS, payment_row
from console.answers.queries import View
from jobs.app import App
from jobs.payouts.exclusions import exclusion_reasons
from models import (
    Account,
    BankLine,
    Claim,
    LineStatus,
    Payment,
    Recovery,
    RecoveryKind,
    RecoveryState,
)
from workflow.claim.around import Around, may_be
from workflow.ledger.posting import balances
from workflow.shared.money import yuan


def money_of(
    session: Session, claim_id: int, view: View, around: Around | None = None
) -> dict[str, Any]:
    """Return payments (oldest first), recoveries and supplements, and the balances in yuan."""
    payments: Iterable[Payment] = ()
    owed: Iterable[Recovery] = ()
    if may_be(around, "payments"):
        query = select(Payment).where(Payment.claim_id == claim_id)
        payments = session.exec(query.order_by(col(Payment.id)))
    if may_be(around, "recoveries"):
        of_claim = select(Recovery).where(Recovery.claim_id == claim_id)
        owed = session.exec(of_claim.order_by(col(Recovery.id)))
    accounts = around.accounts if around else balances(session, claim_id)
    return {
        "payments": [payment_row(payment, view) for payment in payments],
        "recoveries": [_recovery(each, view) for each in owed],
        "accounts": {
            account.value: yuan(amount)
            for account, amount in accounts.items()
            if account is not Account.FUND and amount
        },
    }


def _recovery(recovery: Recovery, view: View) -> dict[str, Any]:
    kind, state = RecoveryKind(recovery.kind), RecoveryState(recovery.state)
    return {
        "no": recovery.no, "kind": kind.value, "kind_label": kind.label.say(view.lang),
        "state": state.value, "state_label": state.label.say(view.lang),
        "amount": yuan(recovery.amount), "done": yuan(recovery.done), "reason": recovery.reason,
    }  # fmt: skip


def waits_because(
    session: Session, app: App, claim: Claim | None, part: Recovery | None, lang: Lang,
    around: Around | None = None,
) -> list[str]:  # fmt: skip
    """Return why the next batch leaves out what is to be paid, a sentence a reason."""
    said = Text("不列入拨付批次：{zh} [{code}]", "left out of payout batches: {en} [{code}]")
    return [
        said.say(lang, zh=says.zh, en=says.en, code=code)
        for code, says in exclusion_reasons(session, app, claim, part, around)
    ]


OPEN_EXCEPTION = Text(
    "银行异常 {line} 未处理（{amount} 元）：{says} [{code}]",
    "open exception {line} of the bank ({amount} yuan): {says} [{code}]",
)


def exception_notes(session: Session, claim_id: int, lang: Lang) -> list[str]:
    """Return what of the bank's answers about the payments of a claim waits for somebody."""
    its = select(Payment.no).where(Payment.claim_id == claim_id)
    lines = session.exec(
        select(BankLine)
        .where(col(BankLine.payment_no).in_(its), BankLine.status == LineStatus.OPEN.value)
        .order_by(col(BankLine.id))
    )
    notes = []
    for line in lines:
        means = EXCEPTIONS.get(line.code)
        says = means.say(lang) if means else line.reason or line.code
        amount = "—" if line.amount is None else yuan(line.amount)
        notes.append(
            OPEN_EXCEPTION.say(lang, line=line.id, amount=amount, says=says, code=line.code)
        )
    return notes
