"""The facts for the pre-check of many claims, in a handful of queries (预审所需资料)."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import ColumnElement, FromClause, SQLColumnExpression, and_, func, or_, true
from sqlalchemy import select as select_rows
from sqlmodel import Session, col

from config.policy import PolicyBook
from models import METADATA, Claim, ClaimState, FeeLine, Receipt
from models.claim import is_stay
from models.keys import one_of
from workflow.benefit import rows
from workflow.benefit.claim_data import (
    load_without_postings,
    qualifications_of,
    refunds_alone,
)
from workflow.benefit.covering_filing import find_covering_filing, undecided_filings
from workflow.claim.around import BesideClaim
from workflow.claim.coverage_rules import crosses_coverage, uncovered
from workflow.claim.findings import ClaimFacts, Finding, OtherCoverage, PrecheckedClaim
from workflow.claim.inquiry_findings import inquiry_findings
from workflow.claim.lapsed_before import lapsed_before
from workflow.claim.machine import RELEASES
from workflow.claim.receipt_doubts import receipt_doubts
from workflow.claim.receipts import red_flushed, settled_directly, taken_elsewhere
from workflow.inquiry.register import inquiries_of
from workflow.receipt_check.doubts import PlatformDoubt, doubts_by_claim
from workflow.registers.reversals import stands
from workflow.representation.load import represented_of
from workflow.shared.represented import Represented
from workflow.shared.sql_types import Expression, Query

SETTLEMENT = METADATA.tables["settlement"]
DEAD_CLAIMS = RELEASES | {ClaimState.REJECTED}
Names = dict[int, list[str]]
"""What was found beside a claim, by its id."""


def precheck_payload(
    session: Session,
    claims: Sequence[PrecheckedClaim],
    book: PolicyBook,
    around: BesideClaim | None = None,
) -> dict[int, ClaimFacts]:
    """The facts for the pre-check of many claims, in a handful of queries.

    The queries look only for facts against a claim, because most claims have none. `around` is
    what was found around a single claim: then only what has a sign there is asked for.
    """
    ids = [claim.id or 0 for claim in claims]

    def of(sign: str, some: Sequence[int] = ids) -> Sequence[int]:
        return some if around is None or around.any(sign) else ()

    data = around.data if around else load_without_postings(session, claims)
    insured, places = data.people, data.institutions
    qualified = qualifications_of(session, claims)
    taken, settled = (
        taken_elsewhere(session, of("taken")), settled_directly(session, of("settled")),
    )  # fmt: skip
    red, doubtful = red_flushed(session, of("red")), receipt_doubts(session, ids, around)
    against = doubts_by_claim(session, of("standings"))
    stays = [claim.id or 0 for claim in claims if is_stay(claim)]
    overlaps = _overlaps(session, of("overlaps", stays))
    outside, refunded = _odd_charges(session, of("charges"))
    alone = refunds_alone(session, refunded)
    elsewhere = _elsewhere(session, claims, insured)
    others = _represented(session, _for_others(claims, insured), around)
    lapsed, asked = lapsed_before(session, of("lapsed")), inquiries_of(session, of("inquiries"))
    found = {}
    for claim in claims:
        n, place = claim.id or 0, places.on(claim.institution_id, claim.admitted_on)
        filed: Sequence[rows.FilingRow] = data.filings.get(claim.person_id, ())
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


class AgainstReceipts(NamedTuple):
    """What speaks against the receipts of one claim, whatever its state."""

    taken: tuple[str, ...]
    settled: tuple[str, ...]
    red: tuple[str, ...]
    doubts: tuple[Finding, ...]
    platform_doubts: tuple[PlatformDoubt, ...]


def receipts_against(
    session: Session, claim: Claim, around: BesideClaim | None = None
) -> AgainstReceipts:
    """What speaks against the receipts of a claim, as the pre-check finds it.

    Around a claim doubts are looked for only in the states in which somebody is told of them.
    """
    key = claim.id or 0

    def of(sign: str) -> Sequence[int]:
        return [key] if around is None or around.any(sign) else ()

    told = around is None or "alikes" in around.looked
    return AgainstReceipts(
        tuple(taken_elsewhere(session, of("taken")).get(key, ())),
        tuple(settled_directly(session, of("settled")).get(key, ())),
        tuple(red_flushed(session, of("red")).get(key, ())),
        tuple(receipt_doubts(session, [key], around).get(key, ())) if told else (),
        doubts_by_claim(session, of("standings")).get(key, ()),
    )


def _represented(
    session: Session, people: Collection[int], around: BesideClaim | None
) -> Mapping[int, Represented]:
    """These people with who acts for them."""
    if around is None:
        return represented_of(session, people)
    return {who: person for who in people if (person := around.represented)}


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
    if not changed:
        return found
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


OWN, OTHER, BESIDE = rows.CLAIM.alias("own"), rows.CLAIM.alias("other"), SETTLEMENT.alias("beside")


def _meeting(other: FromClause, another: ColumnElement[bool], *columns: Expression) -> Query:
    """Care of the same person at the same time as a claim; `another` leaves out the claim itself."""
    together = and_(
        OWN.c.person_id == other.c.person_id,
        OWN.c.admitted_on < other.c.discharged_on,
        other.c.admitted_on < OWN.c.discharged_on,
        another,
    )
    return select_rows(OWN.c.id.label("stay"), *columns).join(other, together)


CLAIMED = _meeting(
    OTHER, OTHER.c.id != OWN.c.id, OTHER.c.no.label("number"), OTHER.c.care, OTHER.c.med_type,
    OTHER.c.state,
).order_by(OWN.c.id, OTHER.c.id)  # fmt: skip
SETTLED = _meeting(
    BESIDE, true(), BESIDE.c.settlement_no.label("number"), BESIDE.c.med_type,
    stands(BESIDE).label("stands"),
).order_by(OWN.c.id, BESIDE.c.id)  # fmt: skip
"""Other stays of the people of claims, claimed and settled directly: built once."""


def _overlaps(session: Session, stays: Sequence[int]) -> Names:
    """Other stays of the same people that run at the same time, claimed or settled directly."""
    found: Names = defaultdict(list)
    for part in rows.parts(stays):
        mine = one_of(session, OWN.c.id, part)
        for row in session.execute(CLAIMED.where(mine)):
            if row.state not in DEAD_CLAIMS and is_stay(row):
                found[row.stay].append(row.number)
    for part in rows.parts(stays):
        mine = one_of(session, OWN.c.id, part)
        for row in session.execute(SETTLED.where(mine)):
            if row.stands and is_stay(row):
                found[row.stay].append(row.number)
    return found


ON, BEGINS, ENDS = col(FeeLine.charged_on), col(Claim.admitted_on), col(Claim.discharged_on)
_BACK = col(FeeLine.amount) < 0


def _charges(*columns: SQLColumnExpression[date] | SQLColumnExpression[bool]) -> Query:
    query = select_rows(col(Claim.id), *columns)
    query = query.join(Receipt, col(Receipt.claim_id) == col(Claim.id))
    return query.join(FeeLine, col(FeeLine.receipt_id) == col(Receipt.id))


ODD_CHARGES = _charges(_BACK).where(or_(ON < BEGINS, ON > ENDS, _BACK))
"""Charges outside the stay, and what takes back."""


def _odd_charges(session: Session, ids: Sequence[int]) -> tuple[Names, list[int]]:
    """The first and last charge of a claim where they lie outside its stay; the claims with refunds."""
    found: Names = defaultdict(list)
    refunded: list[int] = []
    for part in rows.parts(ids):
        # Few claims have such a charge: grouping those of all would take half as long again.
        some = ODD_CHARGES.where(one_of(session, col(Receipt.claim_id), part)).distinct()
        if not (odd := session.execute(some).all()):
            continue
        refunded += [row[0] for row in odd if row[1]]
        amiss = sorted({row[0] for row in odd})
        query = _charges(BEGINS, ENDS, func.min(ON), func.max(ON)).group_by(col(Claim.id))
        query = query.where(one_of(session, col(Receipt.claim_id), amiss))
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
