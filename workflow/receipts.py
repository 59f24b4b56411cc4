"""Which receipts are in use or were settled directly (票据占用、已直接结算): the test against paying twice."""

from collections.abc import Iterable

from sqlalchemy import select, text
from sqlmodel import Session

from models import METADATA
from models.keys import among, in_parts

CLAIM, RECEIPT = METADATA.tables["claim"], METADATA.tables["receipt"]
SETTLEMENT = METADATA.tables["settlement"]
BillKey = tuple[str, str]
"""Code and number of a receipt (票据代码、票据号码)."""


def receipts_in_use(session: Session, keys: Iterable[BillKey]) -> dict[BillKey, tuple[int, str]]:
    """The live receipts among these: the id and number of the claim that holds each."""
    found = {}
    for part in in_parts(keys):
        wanted, same = among(part, RECEIPT.c.code, RECEIPT.c.number)
        live = (
            select(RECEIPT.c.code, RECEIPT.c.number, RECEIPT.c.claim_id, CLAIM.c.no)
            .join(wanted, same)
            .join(CLAIM, CLAIM.c.id == RECEIPT.c.claim_id)
            # As the partial index says it, so that the index is used.
            .where(text("NOT receipt.released"))
        )
        for code, number, claim_id, no in session.execute(live):
            found[code, number] = (claim_id, no)
    return found


def receipts_settled(session: Session, keys: Iterable[BillKey]) -> dict[BillKey, str]:
    """The receipts that were settled directly and not reversed: the settlement of each."""
    found = {}
    for part in in_parts(keys):
        wanted, same = among(part, SETTLEMENT.c.bill_code, SETTLEMENT.c.bill_no)
        columns = ("bill_code", "bill_no", "settlement_no", "reversed")
        query = select(*(SETTLEMENT.c[name] for name in columns)).join(wanted, same)
        rows = session.execute(query).all()
        undone = {(code, number) for code, number, _, back in rows if back}
        for code, number, settlement_no, _ in rows:
            if (code, number) not in undone:
                found[code, number] = settlement_no
    return found
