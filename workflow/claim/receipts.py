"""Which receipts are in use or were settled directly (票据占用、已直接结算): the test against paying twice."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlalchemy import Select, and_, select, text
from sqlmodel import Session

from models import METADATA
from models.keys import among, in_parts, one_of
from workflow.registers.reversals import stands

CLAIM, RECEIPT = METADATA.tables["claim"], METADATA.tables["receipt"]
SETTLEMENT = METADATA.tables["settlement"]
KEPT, ARCHIVED = METADATA.tables["archived_receipt"], METADATA.tables["archived_case"]
RED = METADATA.tables["red_receipt"]
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
            # In the words of the partial index, because the index is used for these alone.
            .where(text("NOT receipt.released"))
        )
        for code, number, claim_id, no in session.execute(live):
            found[code, number] = (claim_id, no)
        # What was paid stays claimed when its claim lies in the archive.
        wanted, same = among(part, KEPT.c.code, KEPT.c.number)
        for code, number, claim_id, no in session.execute(archived_receipts().join(wanted, same)):
            found[code, number] = (claim_id, no)
    return found


def archived_receipts() -> Select[str, str, int, str]:
    """The receipts of archived claims, with the claim of each."""
    whose = and_(ARCHIVED.c.case_id == KEPT.c.claim_id, ARCHIVED.c.machine == "claim")
    columns = (KEPT.c.code, KEPT.c.number, KEPT.c.claim_id, ARCHIVED.c.no)
    return select(*columns).join_from(KEPT, ARCHIVED, whose)


def receipts_settled(session: Session, keys: Iterable[BillKey]) -> dict[BillKey, str]:
    """The receipts that were settled directly and not reversed: the settlement of each."""
    found = {}
    for part in in_parts(keys):
        wanted, same = among(part, SETTLEMENT.c.bill_code, SETTLEMENT.c.bill_no)
        columns = ("bill_code", "bill_no", "settlement_no")
        query = select(*(SETTLEMENT.c[name] for name in columns)).join(wanted, same)
        for code, number, settlement_no in session.execute(query.where(stands(SETTLEMENT))):
            found[code, number] = settlement_no
    return found


def receipts_red(session: Session, keys: Iterable[BillKey]) -> set[BillKey]:
    """The receipts among these that were red-flushed (冲红)."""
    found: set[BillKey] = set()
    for part in in_parts(keys):
        wanted, same = among(part, RED.c.code, RED.c.number)
        rows = session.execute(select(RED.c.code, RED.c.number).join(wanted, same))
        found |= {(code, number) for code, number in rows}
    return found


def red_flushed(session: Session, claims: Sequence[int]) -> dict[int, list[str]]:
    """The receipts of these claims that were red-flushed, by claim."""
    same = and_(RED.c.code == RECEIPT.c.code, RED.c.number == RECEIPT.c.number)
    found: dict[int, list[str]] = defaultdict(list)
    for part in in_parts(claims):
        query = select(RECEIPT.c.claim_id, RECEIPT.c.code, RECEIPT.c.number).join(RED, same)
        query = query.where(one_of(session, RECEIPT.c.claim_id, part)).order_by(RECEIPT.c.id)
        for claim_id, code, number in session.execute(query):
            found[claim_id].append(f"{code}-{number}")
    return found


def taken_elsewhere(session: Session, claims: Sequence[int]) -> dict[int, list[str]]:
    """The receipts of these claims that are live in another one, by claim."""
    held = RECEIPT.alias("held")
    same = and_(
        held.c.code == RECEIPT.c.code,
        held.c.number == RECEIPT.c.number,
        held.c.claim_id != RECEIPT.c.claim_id,
        # In the words of the partial index, because the index is used for these alone.
        text("NOT held.released"),
    )
    found: dict[int, list[str]] = defaultdict(list)
    for part in in_parts(claims):
        query = select(RECEIPT.c.claim_id, RECEIPT.c.code, RECEIPT.c.number).join(held, same)
        query = query.where(one_of(session, RECEIPT.c.claim_id, part)).order_by(RECEIPT.c.id)
        for claim_id, code, number in session.execute(query):
            found[claim_id].append(f"{code}-{number}")
        kept = and_(KEPT.c.code == RECEIPT.c.code, KEPT.c.number == RECEIPT.c.number)
        query = select(RECEIPT.c.claim_id, RECEIPT.c.code, RECEIPT.c.number).join(KEPT, kept)
        for claim_id, code, number in session.execute(
            query.where(one_of(session, RECEIPT.c.claim_id, part)).order_by(RECEIPT.c.id)
        ):
            found[claim_id].append(f"{code}-{number}")
    return found


def settled_directly(session: Session, claims: Sequence[int]) -> dict[int, list[str]]:
    """The receipts of these claims that were settled directly and not reversed, by claim."""
    same = and_(SETTLEMENT.c.bill_code == RECEIPT.c.code, SETTLEMENT.c.bill_no == RECEIPT.c.number)
    found: dict[int, list[str]] = defaultdict(list)
    for part in in_parts(claims):
        columns = (RECEIPT.c.claim_id, RECEIPT.c.code, RECEIPT.c.number)
        query = select(*columns).join(SETTLEMENT, same).where(stands(SETTLEMENT))
        query = query.where(one_of(session, RECEIPT.c.claim_id, part)).order_by(RECEIPT.c.id)
        for claim_id, code, number in session.execute(query):
            bill = f"{code}-{number}"
            if bill not in found[claim_id]:
                found[claim_id].append(bill)
    return found
