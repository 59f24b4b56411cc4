"""Stored receipts that are one, or perhaps one, in two spellings (写法不同的同一票据): for a person to see to."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import ColumnElement, FromClause, and_, literal, select, true
from sqlmodel import Session

from models.keys import in_parts, one_of
from models.receipt_form import alike, form_of, named
from workflow.claim.receipt_answers import is_known
from workflow.claim.receipts import ARCHIVED, CLAIM, KEPT, RECEIPT, RED, SETTLEMENT
from workflow.registers.reversals import stands
from workflow.shared.sql_types import Expression, Query

MOST_LOOSE = 100_000
"""Receipts written otherwise than their kind that are looked at, of each table."""
MOST_PAIRS = 1000


class HeldReceipt(NamedTuple):
    """A receipt as it is written, and the number of what holds it."""

    bill: str
    holder: str


class ReceiptPair(NamedTuple):
    """One receipt in two spellings; `sure` where their form is the same."""

    one: HeldReceipt
    other: HeldReceipt
    sure: bool


class _Side(NamedTuple):
    """Receipts of one table: what they are, who holds them, and which of them count."""

    receipts: FromClause
    spelled: tuple[Expression, Expression]
    holder: Expression
    key: Expression
    counts: ColumnElement[bool]
    join: tuple[FromClause, ColumnElement[bool]] | None = None

    def joined(self, query: Query) -> Query:
        """The query with what names the holder."""
        return query.join(*self.join) if self.join else query


def receipt_pairs(session: Session) -> list[ReceiptPair]:
    """The pairs in which a claim is, each once, without those that somebody has decided about."""
    found: dict[frozenset[HeldReceipt], ReceiptPair] = {}
    for query in _queries():
        for code, number, holder, other_code, other_number, other_holder in session.execute(query):
            mine, theirs = (code, number), (other_code, other_number)
            sure = form_of(*mine).form == form_of(*theirs).form
            if sure or alike(mine, theirs):
                one = HeldReceipt(named(*mine), holder)
                other = HeldReceipt(named(*theirs), other_holder)
                found.setdefault(frozenset((one, other)), ReceiptPair(one, other, sure))
    findings = _findings(session, [side.holder for pair in found.values() for side in pair[:2]])
    return [pair for pair in found.values() if not _decided(pair, findings)]


def _decided(pair: ReceiptPair, findings: Mapping[str, Sequence[Mapping[str, str]]]) -> bool:
    one, other = pair.one, pair.other
    return not pair.sure and any(
        is_known(findings.get(mine.holder, ()), mine.bill, theirs.bill, theirs.holder)
        for mine, theirs in ((one, other), (other, one))
    )


def _findings(session: Session, claims: Sequence[str]) -> dict[str, Sequence[Mapping[str, str]]]:
    found: dict[str, Sequence[Mapping[str, str]]] = {}
    for part in in_parts(claims):
        query = select(CLAIM.c.no, CLAIM.c.findings).where(one_of(session, CLAIM.c.no, part))
        found.update((no, findings) for no, findings in session.execute(query))
    return found


def _queries() -> Iterator[Query]:
    """Those written otherwise beside all that share the end of their number."""
    yield _beside(_claimed(), _claimed(), of_claims=True)
    for side in (_archived, _settled, _red):
        yield _beside(_claimed(), side())
        yield _beside(side(), _claimed())


def _beside(loose: _Side, other: _Side, *, of_claims: bool = False) -> Query:
    code, number = loose.spelled
    tail = loose.receipts.c.tail
    few = loose.joined(
        select(
            loose.key.label("key"), code.label("code"), number.label("number"),
            loose.holder.label("holder"), tail.label("tail"),
        ).select_from(loose.receipts)
    )  # fmt: skip
    its = few.where(loose.receipts.c.loose, loose.counts).limit(MOST_LOOSE).subquery("its")
    query = select(its.c.code, its.c.number, its.c.holder, *other.spelled, other.holder)
    query = query.select_from(its).join(other.receipts, other.receipts.c.tail == its.c.tail)
    query = other.joined(query).where(other.counts).limit(MOST_PAIRS)
    return query.where(other.key != its.c.key) if of_claims else query


def _claimed() -> _Side:
    receipts, claims = RECEIPT.alias(), CLAIM.alias()
    its = receipts.c
    join = (claims, claims.c.id == its.claim_id)
    return _Side(receipts, (its.code, its.number), claims.c.no, its.id, ~its.released, join)


def _archived() -> _Side:
    kept, cases = KEPT.alias(), ARCHIVED.alias()
    its = kept.c
    join = (cases, and_(cases.c.case_id == its.claim_id, cases.c.machine == "claim"))
    return _Side(kept, (its.code, its.number), cases.c.no, its.claim_id, true(), join)


def _settled() -> _Side:
    rows = SETTLEMENT.alias()
    its = rows.c
    spelled = (its.bill_code, its.bill_no)
    return _Side(rows, spelled, its.settlement_no, its.id, stands(rows))


def _red() -> _Side:
    rows = RED.alias()
    its = rows.c
    return _Side(rows, (its.code, its.number), literal(""), literal(0), true())
