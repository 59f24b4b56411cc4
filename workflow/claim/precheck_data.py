"""The facts for the pre-check of many claims, in a handful of queries (预审所需资料)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from sqlalchemy import ColumnElement, FromClause, SQLColumnExpression, and_, func, or_, true
from sqlalchemy import select as select_rows
from sqlmodel import Session, col

from config.policy import PolicyBook
from models import METADATA, Claim, ClaimState, FeeLine, Receipt
from models.claim import is_stay
from models.keys import one_of
from workflow.benefit import rows
from workflow.benefit.claim_data import qualifications_of, refunds_alone
from workflow.benefit.covering_filing import find_covering_filing, undecided_filings
from workflow.benefit.institutions import institutions_by_id
from workflow.claim.coverage_rules import crosses_coverage, uncovered
from workflow.claim.findings import ClaimFacts, OtherCoverage, PrecheckedClaim
from workflow.claim.inquiry_findings import inquiry_findings
from workflow.claim.lapsed_before import lapsed_before
from workflow.claim.machine import RELEASES
from workflow.claim.receipt_doubts import receipt_doubts
from workflow.claim.receipts import red_flushed, settled_directly, taken_elsewhere
from workflow.inquiry.register import inquiries_of
from workflow.receipt_check.doubts import doubts_by_claim
from workflow.registers.reversals import stands
from workflow.representation.load import represented_of
from workflow.shared.sql_types import Expression, Query, TableRow

SETTLEMENT = METADATA.tables["settlement"]
DEAD_CLAIMS = RELEASES | {ClaimState.REJECTED}
Names = dict[int, list[str]]
"""What was found beside a claim, by its id."""


def precheck_payload(
    session: Session, claims: Sequence[PrecheckedClaim], book: PolicyBook
) -> dict[int, ClaimFacts]:
    """The facts for the pre-check of many claims, in a handful of queries.

    The queries look only for facts against a claim, because most claims have none.
    """
    ids = [claim.id or 0 for claim in claims]
    people = {claim.person_id for claim in claims}
    insured = {p.id: p for p in rows.rows(session, rows.PersonRow, rows.PERSON.c.id, people)}
    there = {claim.institution_id for claim in claims}
    places = institutions_by_id(session, there)
    filings: dict[int, list[rows.FilingRow]] = defaultdict(list)
    for filing in rows.rows(session, rows.FilingRow, rows.FILING.c.person_id, people):
        filings[filing.person_id].append(filing)
    qualified = qualifications_of(session, claims)
    taken, settled = taken_elsewhere(session, ids), settled_directly(session, ids)
    red, doubtful = red_flushed(session, ids), receipt_doubts(session, ids)
    against = doubts_by_claim(session, ids)
    stays = [claim.id or 0 for claim in claims if is_stay(claim)]
    overlaps, (outside, refunded) = _overlaps(session, stays), _odd_charges(session, ids)
    alone = refunds_alone(session, refunded)
    elsewhere = _elsewhere(session, claims, insured)
    others = represented_of(session, _for_others(claims, insured))
    lapsed, asked = lapsed_before(session, ids), inquiries_of(session, ids)
    found = {}
    for claim in claims:
        n, place = claim.id or 0, places.on(claim.institution_id, claim.admitted_on)
        filed: Sequence[rows.FilingRow] = filings.get(claim.person_id, ())
        found[n] = ClaimFacts(
            insured[claim.person_id],
            place,
            delisted=places.ended(claim.institution_id, claim.admitted_on),
            taken=tuple(taken.get(n, ())),
            settled=tuple(settled.get(n, ())),
            red=tuple(red.get(n, ())),
            doubts=tuple(doubtful.get(n, ())),
            platform_doubts=against.get(n, ()),
            overlaps=tuple(overlaps.get(n, ())),
            charged_outside=tuple(outside.get(n, ())),
            elsewhere=elsewhere.get(claim.person_id, ()),
            refunds_alone=tuple(alone.get(n, ())),
            situation=_situation(claim, place, filed, book) if claim.reason_code else "",
            open_filings=_open(claim, place, filed) if place and filed else (),
            qualifications=qualified.get(claim.person_id, ()),
            inquiries=tuple(inquiry_findings(asked.get(n, ()))),
            represented=others.get(claim.person_id),
            lapsed_before=lapsed.get(n),
        )
    return found


def _for_others(
    claims: Sequence[PrecheckedClaim], insured: Mapping[int, rows.PersonRow]
) -> set[int]:
    """The people for whom somebody else applies or is to be paid."""
    return {
        claim.person_id for claim in claims
        if claim.agent or claim.payee_name != insured[claim.person_id].name
    }  # fmt: skip


def _elsewhere(
    session: Session, claims: Sequence[PrecheckedClaim], insured: Mapping[int, rows.PersonRow]
) -> dict[int, list[OtherCoverage]]:
    """Coverage of the same people in other areas, where coverage here is not there for all of the care."""
    changed = {
        c.person_id
        for c in claims
        for person in (insured[c.person_id],)
        if crosses_coverage(c, person) or uncovered(c, person)
    }
    found: dict[int, list[OtherCoverage]] = defaultdict(list)
    own, other = rows.PERSON.alias(), rows.PERSON.alias()
    same = and_(
        other.c.certno == own.c.certno,
        other.c.cert_type == own.c.cert_type,
        other.c.area != own.c.area,
    )
    for part in rows.parts(sorted(changed)):
        query = select_rows(own.c.id, other.c.area, other.c.insured_from, other.c.covered_to)
        query = query.join(other, same).where(own.c.id.in_(part)).order_by(own.c.id, other.c.id)
        for person, *coverage in session.execute(query):
            found[person].append(OtherCoverage(*coverage))
    return found


def _overlaps(session: Session, stays: Sequence[int]) -> Names:
    """Other stays of the same people that run at the same time, claimed or settled directly."""
    found: Names = defaultdict(list)
    own, other = rows.CLAIM.alias(), rows.CLAIM.alias()
    another = other.c.id != own.c.id
    claimed = [other.c.care, other.c.med_type, other.c.state]
    for stay, no, row in _meeting(session, stays, own, other, another, other.c.no, claimed):
        if row.state not in DEAD_CLAIMS and is_stay(row):
            found[stay].append(no)
    settlement = SETTLEMENT.alias()
    number = settlement.c.settlement_no
    more = [settlement.c.med_type, stands(settlement).label("stands")]
    for stay, no, row in _meeting(session, stays, own, settlement, true(), number, more):
        if row.stands and is_stay(row):
            found[stay].append(no)
    return found


def _meeting(
    session: Session,
    stays: Sequence[int],
    own: FromClause,
    other: FromClause,
    another: ColumnElement[bool],
    no: Expression,
    more: Iterable[Expression],
) -> Iterable[tuple[int, str, TableRow]]:
    """Care of the same person at the same time as these claims; `another` leaves out the claim itself."""
    together = and_(
        own.c.person_id == other.c.person_id,
        own.c.admitted_on < other.c.discharged_on,
        other.c.admitted_on < own.c.discharged_on,
        another,
    )
    for part in rows.parts(stays):
        query = select_rows(own.c.id.label("stay"), no.label("number"), *more).join(other, together)
        query = query.where(one_of(session, own.c.id, part)).order_by(own.c.id, other.c.id)
        yield from ((row.stay, row.number, row) for row in session.execute(query))


def _odd_charges(session: Session, ids: Sequence[int]) -> tuple[Names, list[int]]:
    """The first and last charge of a claim where they lie outside its stay; the claims with refunds."""
    found: Names = defaultdict(list)
    refunded: list[int] = []
    back = col(FeeLine.amount) < 0
    on, begins, ends = col(FeeLine.charged_on), col(Claim.admitted_on), col(Claim.discharged_on)

    def charges(
        claims: Sequence[int], *columns: SQLColumnExpression[date] | SQLColumnExpression[bool]
    ) -> Query:
        query = select_rows(col(Claim.id), *columns)
        query = query.join(Receipt, col(Receipt.claim_id) == col(Claim.id))
        query = query.join(FeeLine, col(FeeLine.receipt_id) == col(Receipt.id))
        return query.where(one_of(session, col(Receipt.claim_id), claims))

    for part in rows.parts(ids):
        # Few claims have such a charge: grouping those of all would take half as long again.
        some = charges(part, back).where(or_(on < begins, on > ends, back)).distinct()
        if not (odd := session.execute(some).all()):
            continue
        refunded += [row[0] for row in odd if row[1]]
        amiss = sorted({row[0] for row in odd})
        query = charges(amiss, begins, ends, func.min(on), func.max(on)).group_by(col(Claim.id))
        for claim_id, admitted, discharged, *days in session.execute(query):
            for day in sorted(set(days)):
                if not admitted <= day <= discharged:
                    found[claim_id].append(day.isoformat())
    return found, refunded


def _open(
    claim: PrecheckedClaim, place: rows.InstitutionRow, filings: Iterable[rows.FilingRow]
) -> tuple[str, ...]:
    return tuple(filing.no for filing in undecided_filings(claim, place.area, filings))


def _situation(
    claim: PrecheckedClaim,
    place: rows.InstitutionRow | None,
    filings: Iterable[rows.FilingRow],
    book: PolicyBook,
) -> str:
    """The situation of the care by the filings of today."""
    rules = book.rules(claim.area, claim.admitted_on)
    return find_covering_filing(claim, place.area if place else "", filings, rules).situation
