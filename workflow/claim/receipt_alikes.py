"""Receipts that are perhaps one (疑似同一票据): spelled so that their form does not decide it.

The code is left out, or both stand in one word. The database finds what shares the end of the
number, of which few rows are written otherwise than their kind is; `alike` then looks at both. Of
two claims the later one is held: a person decides, and gives a reason. The earlier one is held by a
claim that was approved before it, while its own receipts were free or written otherwise.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from sqlalchemy import ColumnElement, FromClause, and_, literal, select, text
from sqlmodel import Session

from config.text import Text
from models.keys import among, in_parts, one_of, written
from models.receipt_form import alike, form_of, named
from workflow.claim.findings import Finding
from workflow.claim.receipt_answers import ALIKE, DECIDED, NO_DOUBLE, WHERE, is_known, pair
from workflow.claim.receipts import (
    ARCHIVED,
    CLAIM,
    KEPT,
    RECEIPT,
    RED,
    SETTLEMENT,
    BillKey,
    bill_of,
    standing_of,
)
from workflow.shared.sql_types import Query

SETTLED, AHEAD = "settlement", "receipt_ahead"


def alikes_of(session: Session, claims: Sequence[int]) -> dict[int, list[Finding]]:
    """What is perhaps a receipt of these claims elsewhere, by claim; most claims have nothing.

    The item of a finding is the pair, by which a decision about it is known later.
    """
    found: dict[int, list[Finding]] = defaultdict(list)
    for part in in_parts(claims):
        for kind, query in QUERIES:
            mine = query.where(one_of(session, RECEIPT.c.claim_id, part)).order_by(RECEIPT.c.id)
            hits = [
                hit for hit in map(_Hit._make, session.execute(mine)) if alike(hit.bill, hit.other)
            ]
            for hit in _that_count(session, kind, hits):
                found[hit.claim].append(_finding(hit.bill, hit.other, hit.holder, kind))
    return {claim: list(dict.fromkeys(its)) for claim, its in found.items()}


class _Hit(NamedTuple):
    """A receipt of a claim beside another with the same end, and who holds that."""

    claim: int
    code: str
    number: str
    other_code: str
    other_number: str
    holder: str
    its_id: int

    @property
    def bill(self) -> BillKey:
        return self.code, self.number

    @property
    def other(self) -> BillKey:
        return self.other_code, self.other_number


def _that_count(session: Session, kind: str, hits: Sequence[_Hit]) -> Sequence[_Hit]:
    """Those that hold a claim: no settlement that was reversed, and nothing that was decided there."""
    if not hits or kind not in (SETTLED, AHEAD):
        return hits
    if kind == SETTLED:
        standing = standing_of(session, [hit.its_id for hit in hits])
        return [hit for hit in hits if hit.its_id in standing]
    claims = {hit.claim for hit in hits} | {hit.its_id for hit in hits}
    its: dict[int, tuple[str, list[dict[str, str]]]] = {}
    for part in in_parts(claims):
        query = select(CLAIM.c.id, CLAIM.c.no, CLAIM.c.findings)
        for key, no, findings in session.execute(query.where(one_of(session, CLAIM.c.id, part))):
            its[key] = no, findings

    def decided_there(hit: _Hit) -> bool:
        theirs, mine = named(*hit.other), named(*hit.bill)
        return is_known(its[hit.its_id][1], theirs, mine, its[hit.claim][0])

    return [hit for hit in hits if not decided_there(hit)]


def _finding(bill: BillKey, other: BillKey, holder: str, kind: str) -> Finding:
    mine, theirs = named(*bill), named(*other)
    zh, en = (where.format(holder) for where in WHERE[kind])
    says = Text(
        f"票据 {mine} 与{zh} 中的票据 {theirs} 疑似同一张，请核对原件",
        f"receipt {mine} is perhaps the same as {theirs} of {en}: compare the originals",
    )
    return Finding(ALIKE, "look", says, NO_DOUBLE, pair(mine, theirs, holder))


def claims_alike(session: Session, keys: Iterable[BillKey]) -> Iterator[tuple[BillKey, str, str]]:
    """The live receipts in claims that are perhaps one of these: which, the claim, its spelling."""
    for part in in_parts(keys):
        by_tail: dict[tuple[str, bool], list[BillKey]] = defaultdict(list)
        for key in part:
            form = form_of(*key)
            if form.form:
                by_tail[form.tail, form.loose].append(key)
        for loose in (True, False):
            tails = [(tail,) for tail, is_loose in by_tail if is_loose is loose]
            if not tails:
                continue
            columns = (RECEIPT.c.tail, RECEIPT.c.code, RECEIPT.c.number, CLAIM.c.no)
            query = select(*columns).join(*among(tails, RECEIPT.c.tail))
            query = query.join(CLAIM, CLAIM.c.id == RECEIPT.c.claim_id)
            query = query.where(text("NOT receipt.released"))
            if not loose:
                query = query.where(RECEIPT.c.loose)
            for tail, code, number, no in session.execute(query.order_by(RECEIPT.c.id)):
                for key in by_tail[tail, loose]:
                    if alike(key, (code, number)):
                        yield key, no, named(code, number)


def _queries() -> Iterator[tuple[str, Query]]:
    """Receipts of claims beside others with the same end: where the other is written otherwise, and
    where the receipt of the claim is."""
    held, of = RECEIPT.alias("held"), CLAIM.alias("of")
    live = text("NOT held.released")
    # Its own other number (换开) is no other receipt.
    earlier = and_(held.c.id < RECEIPT.c.id, bill_of(held) != bill_of(RECEIPT), live)
    later = and_(held.c.id > RECEIPT.c.id, held.c.claim_id != RECEIPT.c.claim_id, live)
    for other_is_loose in (True, False):
        query = _beside(held, "code", "number", of.c.no, earlier, loose=other_is_loose)
        whose = of.c.id == held.c.claim_id
        yield "receipt", _plain(query.join(of, whose))
        query = _beside(held, "code", "number", of.c.no, later, loose=other_is_loose)
        query = query.join(of, and_(whose, written(of.c.state, DECIDED)))
        yield AHEAD, query.add_columns(of.c.id.label("its_id"))
        query = _beside(KEPT, "code", "number", ARCHIVED.c.no, loose=other_is_loose)
        whose = and_(ARCHIVED.c.case_id == KEPT.c.claim_id, ARCHIVED.c.machine == "claim")
        yield "archived_receipt", _plain(query.join(ARCHIVED, whose))
        query = _beside(
            SETTLEMENT, "bill_code", "bill_no", SETTLEMENT.c.settlement_no, loose=other_is_loose
        )
        yield SETTLED, query.add_columns(SETTLEMENT.c.id.label("its_id"))
        yield (
            "red_receipt",
            _plain(_beside(RED, "code", "number", literal(""), loose=other_is_loose)),
        )


def _plain(query: Query) -> Query:
    """What stands by itself: nothing takes it back."""
    return query.add_columns(literal(0).label("its_id"))


def _beside(
    other: FromClause,
    coded: str,
    numbered: str,
    holder: ColumnElement[str],
    *more: ColumnElement[bool],
    loose: bool,
) -> Query:
    same_end = and_(
        other.c.tail == RECEIPT.c.tail,
        other.c.form != RECEIPT.c.form,
        other.c.loose if loose else and_(RECEIPT.c.loose, ~other.c.loose),
        *more,
    )
    own = (RECEIPT.c.claim_id, RECEIPT.c.code, RECEIPT.c.number)
    return (
        select(*own, other.c[coded], other.c[numbered], holder)
        .select_from(RECEIPT)
        .join(other, same_end)
    )


QUERIES = tuple(_queries())
"""Built once; each asks about the receipts of whichever claims."""
