"""What a division sheet says (医疗费用分割单): who bears how much of which receipt, for whoever pays the rest.

An amount of the claim is shared out over its receipts by their totals, to the 分, because the
calculation is of the claim; to do it so is our reading.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import case, func, select
from sqlmodel import Session

from config.text import Text
from models import METADATA, Account, Claim
from workflow.ledger.funds import FUNDS
from workflow.recovery.pro_rata import weighed
from workflow.shared.errors import NumberRefusal

ENTRY, RECEIPT = METADATA.tables["entry"], METADATA.tables["receipt"]
OTHERS, PERSON = "others", "person"
WORDS = {
    OTHERS: Text("第三人及其他支付方", "a third party and others"),
    PERSON: Text("个人", "the person"),
}


class NothingToDivideError(NumberRefusal):
    """Nothing of the claim is approved, so nobody can say who bears what (尚未核定，不能出分割单)."""

    code = "nothing_to_divide"
    says = Text(
        "{no} 尚未审批，或没有票据，不能出具分割单；审批通过后再出具。",
        "{no} is not approved yet, or has no receipt: a division sheet follows the approval.",
    )


class DividedBill(NamedTuple):
    """A receipt that is divided."""

    code: str
    number: str
    issuer: str
    issued_on: date
    total: int


class ReceiptShare(NamedTuple):
    """What somebody bears of a receipt: a fund by its code, others, or the person. 分."""

    payer: str
    label: Text
    amount: int


class DividedReceipt(NamedTuple):
    """A receipt with all shares of it, which come to its total."""

    bill: DividedBill
    shares: tuple[ReceiptShare, ...]


def divided(
    bills: Sequence[DividedBill], funds: Mapping[str, int], others: int
) -> tuple[DividedReceipt, ...]:
    """Each receipt with who bears how much of it; what nobody else bears is the person's."""
    weights = {str(n): max(bill.total, 0) for n, bill in enumerate(bills)}
    borne = {**funds, OTHERS: others}
    shared = {
        payer: weighed(amount, weights) if any(weights.values()) else {}
        for payer, amount in borne.items()
        if amount > 0
    }
    found = []
    for n, bill in enumerate(bills):
        shares = [
            ReceiptShare(payer, FUNDS.get(payer) or WORDS[payer], its.get(str(n), 0))
            for payer, its in shared.items()
        ]
        rest = bill.total - sum(share.amount for share in shares)
        shares.append(ReceiptShare(PERSON, WORDS[PERSON], rest))
        found.append(
            DividedReceipt(bill, tuple(s for s in shares if s.amount or s.payer == PERSON))
        )
    return tuple(found)


def division_of(session: Session, claim: Claim) -> tuple[DividedReceipt, ...]:
    """The receipts of an approved claim, divided as its ledger stands; `nothing_to_divide` before."""
    its = RECEIPT.c
    query = select(its.code, its.number, its.issuer, its.issued_on, its.total)
    mine = query.where(its.claim_id == claim.id, its.of_id.is_(None)).order_by(its.id)
    bills = [DividedBill(*row) for row in session.execute(mine)]
    funds = _borne(session, claim)
    if not bills or not funds:
        raise NothingToDivideError(claim.no)
    return divided(bills, funds, claim.third_party_paid)


def _borne(session: Session, claim: Claim) -> dict[str, int]:
    """What each fund bears of a claim now: what left it, without what came back."""
    fund = Account.FUND.value
    its = ENTRY.c
    out = case((its.source == fund, its.amount), (its.dest == fund, -its.amount), else_=0)
    query = select(its.fund, func.sum(out)).where(its.claim_id == claim.id).group_by(its.fund)
    rows = session.execute(query.order_by(its.fund))
    return {name: int(amount) for name, amount in rows if int(amount) > 0}
