"""Which receipts are in use or were settled directly (票据占用、已直接结算): the test against paying twice.

A receipt is the same whose form is the same, however it is spelled (`models.receipt_form`).
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from sqlalchemy import CTE, ColumnElement, FromClause, Select, and_, func, select, text
from sqlmodel import Session

from models import METADATA
from models.bulk import on_postgresql
from models.database import connection_of
from models.gathered import Found, Gathered
from models.keys import among, as_words, in_parts, one_of, worded
from models.receipt_form import form_of
from workflow.registers.reversals import stands
from workflow.shared.sql_types import Query

CLAIM, RECEIPT = METADATA.tables["claim"], METADATA.tables["receipt"]
BILL = RECEIPT.alias("bill")
SETTLEMENT = METADATA.tables["settlement"]
KEPT, ARCHIVED = METADATA.tables["archived_receipt"], METADATA.tables["archived_case"]
RED = METADATA.tables["red_receipt"]
BillKey = tuple[str, str]
"""Code and number of a receipt (票据代码、票据号码)."""
Spellings = dict[str, list[BillKey]]
"""How receipts are spelled, by their form."""
LIVE, ARCHIVE, DIRECT, FLUSHED = "live", "archive", "direct", "flushed"
"""What is asked of receipts that come in."""


class KnownReceipts(NamedTuple):
    """What is known of receipts that come in, by how they are spelled."""

    in_use: dict[BillKey, tuple[int, str]]
    """The id and number of the claim that holds each."""
    settled: dict[BillKey, str]
    """The settlement of each that was settled directly and not reversed."""
    red: set[BillKey]


def known_receipts(session: Session, keys: Iterable[BillKey]) -> KnownReceipts:
    """What is known of these receipts: in use, settled directly, red-flushed."""
    known = KnownReceipts({}, {}, set())
    for spelled, found in _of_forms(session, keys, LIVE, ARCHIVE, DIRECT, FLUSHED):
        # What was paid stays claimed when its claim lies in the archive.
        for form, claim_id, no in (*found.rows[LIVE], *found.rows[ARCHIVE]):
            known.in_use.update(dict.fromkeys(spelled[form], (claim_id, no)))
        _keep_settled(known.settled, spelled, found)
        for (form,) in found.rows[FLUSHED]:
            known.red.update(spelled[form])
    return known


def receipts_settled(session: Session, keys: Iterable[BillKey]) -> dict[BillKey, str]:
    """The receipts that were settled directly and not reversed: the settlement of each."""
    settled: dict[BillKey, str] = {}
    for spelled, found in _of_forms(session, keys, DIRECT):
        _keep_settled(settled, spelled, found)
    return settled


def _keep_settled(settled: dict[BillKey, str], spelled: Spellings, found: Found) -> None:
    for _id, form, settlement_no in sorted(found.rows[DIRECT]):
        for key in spelled[form]:
            settled.setdefault(key, settlement_no)


def _of_forms(
    session: Session, keys: Iterable[BillKey], *parts: str
) -> Iterator[tuple[Spellings, Found]]:
    """How these receipts are spelled, and what is found of their forms, in one statement."""
    postgresql = on_postgresql(session)
    for spelled in by_form(keys):
        asked = {"forms": as_words(spelled, postgresql=postgresql)}
        yield spelled, _asking(parts, postgresql).of(connection_of(session), asked)


@cache
def _asking(parts: Sequence[str], postgresql: bool) -> Gathered:
    def of_forms(column: ColumnElement[str]) -> ColumnElement[bool]:
        of: ColumnElement[bool] = worded(column, "forms", postgresql=postgresql)
        return of

    live = (
        select(RECEIPT.c.form, RECEIPT.c.claim_id, CLAIM.c.no)
        .join(CLAIM, CLAIM.c.id == RECEIPT.c.claim_id)
        # In the words of the partial index, because the index is used for these alone.
        .where(of_forms(RECEIPT.c.form), text("NOT receipt.released"))
    )
    every = {
        LIVE: live,
        ARCHIVE: archived_receipts(KEPT.c.form, KEPT.c.claim_id, ARCHIVED.c.no).where(
            of_forms(KEPT.c.form)
        ),
        DIRECT: select(SETTLEMENT.c.id, SETTLEMENT.c.form, SETTLEMENT.c.settlement_no).where(
            of_forms(SETTLEMENT.c.form), stands(SETTLEMENT)
        ),
        FLUSHED: select(RED.c.form).where(of_forms(RED.c.form)),
    }
    return Gathered({name: every[name] for name in parts})


def by_form(keys: Iterable[BillKey]) -> Iterator[Spellings]:
    """These receipts by their forms, in parts that fit a query; what names no receipt is left out."""
    for part in in_parts(keys):
        spelled: Spellings = defaultdict(list)
        for key in part:
            if form := form_of(*key).form:
                spelled[form].append(key)
        if spelled:
            yield spelled


def of_forms(spelled: Spellings, column: ColumnElement[str]) -> tuple[CTE, ColumnElement[bool]]:
    """A table of these forms, and the condition that joins it to the column."""
    return among([(form,) for form in spelled], column)


def archived_receipts(*columns: ColumnElement[str] | ColumnElement[int]) -> Query:
    """These columns of the receipts of archived claims, and of the claim of each."""
    whose = and_(ARCHIVED.c.case_id == KEPT.c.claim_id, ARCHIVED.c.machine == "claim")
    return select(*columns).join_from(KEPT, ARCHIVED, whose)


def red_flushed(session: Session, claims: Sequence[int]) -> dict[int, list[str]]:
    """The receipts of these claims that were red-flushed, by claim."""
    return _of_claims(session, claims, RED_FLUSHED)


def taken_elsewhere(session: Session, claims: Sequence[int]) -> dict[int, list[str]]:
    """The receipts of these claims that are live in another one, by claim."""
    return _of_claims(session, claims, *TAKEN)


def settled_directly(session: Session, claims: Sequence[int]) -> dict[int, list[str]]:
    """The receipts of these claims that were settled directly and not reversed, by claim."""
    return _of_claims(session, claims, SETTLED)


def standing_of(session: Session, settlements: Iterable[int]) -> set[int]:
    """Those of these settlements that were not reversed; asked of the few alone, because it costs."""
    query = select(SETTLEMENT.c.id).where(stands(SETTLEMENT))
    return {
        key for part in in_parts(settlements)
        for key in session.execute(query.where(one_of(session, SETTLEMENT.c.id, part))).scalars()
    }  # fmt: skip


def _its_bills() -> Select[int, str, str]:
    """The numbers of receipts, each with the code and number of its bill."""
    return select(RECEIPT.c.claim_id, BILL.c.code, BILL.c.number).join(BILL, is_of_bill(RECEIPT))


def is_of_bill(receipts: FromClause, bill: FromClause = BILL) -> ColumnElement[bool]:
    """Whether a number is one of the bill: its own, or that of the paper it was exchanged for (换开)."""
    return bill.c.id == bill_of(receipts)


def bill_of(receipts: FromClause) -> ColumnElement[int]:
    """The id of the bill that a number is of."""
    return func.coalesce(receipts.c.of_id, receipts.c.id)


_HELD = RECEIPT.alias("held")
_LIVE_ELSEWHERE = and_(
    _HELD.c.form == RECEIPT.c.form,
    _HELD.c.claim_id != RECEIPT.c.claim_id,
    # In the words of the partial index, because the index is used for these alone.
    text("NOT held.released"),
)
TAKEN = (
    _its_bills().join(_HELD, _LIVE_ELSEWHERE),
    _its_bills().join(KEPT, KEPT.c.form == RECEIPT.c.form),
)
"""Receipts that are live in another claim, or kept with an archived one."""
SETTLED = (
    _its_bills().join(SETTLEMENT, SETTLEMENT.c.form == RECEIPT.c.form).where(stands(SETTLEMENT))
)
RED_FLUSHED = _its_bills().join(RED, RED.c.form == RECEIPT.c.form)


def _of_claims(
    session: Session, claims: Sequence[int], *queries: Select[int, str, str]
) -> dict[int, list[str]]:
    """The receipts of these claims that the queries find, by claim, each named once."""
    found: dict[int, list[str]] = defaultdict(list)
    for part in in_parts(claims):
        for query in queries:
            mine = query.where(one_of(session, RECEIPT.c.claim_id, part)).order_by(RECEIPT.c.id)
            for claim_id, code, number in session.execute(mine):
                bill = f"{code}-{number}"  # a recalculation looks its bills up by this
                if bill not in found[claim_id]:
                    found[claim_id].append(bill)
    return found
