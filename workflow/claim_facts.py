"""What the pre-check looks at, for many claims in a handful of queries (预审所需资料)."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import func
from sqlmodel import Session, col, select

from config.policy import PolicyBook
from models import Claim, ClaimState, FeeLine, Filing, Institution, Person, Receipt, Settlement
from models.claim import is_stay
from workflow.benefit.covering import covering, undecided
from workflow.claim import RELEASES
from workflow.precheck import ClaimFacts
from workflow.receipts import receipts_in_use, receipts_settled

DEAD_CLAIMS = RELEASES | {ClaimState.REJECTED}


def precheck_facts(
    session: Session, claims: Sequence[Claim], book: PolicyBook
) -> dict[int, ClaimFacts]:
    """What the pre-check looks at, for many claims in a handful of queries."""
    ids = [claim.id or 0 for claim in claims]
    people = {p.id: p for p in _in(session, Person, Person.id, {c.person_id for c in claims})}
    places = {
        i.id: i
        for i in _in(session, Institution, Institution.id, {c.institution_id for c in claims})
    }
    bills: dict[int, list[Receipt]] = defaultdict(list)
    for receipt in _in(session, Receipt, Receipt.claim_id, ids):
        bills[receipt.claim_id].append(receipt)
    keys = {(r.code, r.number) for group in bills.values() for r in group}
    taken, settled = receipts_in_use(session, keys), receipts_settled(session, keys)
    filings: dict[int, list[Filing]] = defaultdict(list)
    for filing in _in(session, Filing, Filing.person_id, people):
        filings[filing.person_id].append(filing)
    overlaps = _overlaps(session, claims)
    outside = _charged_outside(session, claims)
    return {
        claim.id or 0: ClaimFacts(
            person=people[claim.person_id],
            institution=places.get(claim.institution_id),
            taken=tuple(
                f"{r.code}-{r.number}"
                for r in bills[claim.id or 0]
                if taken.get((r.code, r.number), (claim.id, ""))[0] != claim.id
            ),
            settled=tuple(
                f"{r.code}-{r.number}"
                for r in bills[claim.id or 0]
                if (r.code, r.number) in settled
            ),
            overlaps=tuple(overlaps[claim.id or 0]),
            charged_outside=tuple(outside[claim.id or 0]),
            situation=_situation(claim, places, filings[claim.person_id], book),
            open_filings=_open(claim, places, filings[claim.person_id]),
        )
        for claim in claims
    }


def _in(session: Session, table: Any, column: Any, values: Iterable[Any]) -> list[Any]:
    wanted = [value for value in values if value is not None]
    return list(session.exec(select(table).where(col(column).in_(wanted)))) if wanted else []


def _overlaps(session: Session, claims: Sequence[Claim]) -> dict[int, list[str]]:
    """Other stays of the same people that run at the same time."""
    found: dict[int, list[str]] = defaultdict(list)
    stays = [c for c in claims if is_stay(c)]
    people = {c.person_id for c in stays}
    others = [
        o for o in _in(session, Claim, Claim.person_id, people)
        if is_stay(o) and o.state not in DEAD_CLAIMS
    ]  # fmt: skip
    direct = [s for s in _in(session, Settlement, Settlement.person_id, people) if not s.reversed]
    for stay in stays:
        for other in others:
            if other.id != stay.id and _meet(stay, other):
                found[stay.id or 0].append(other.no)
        for settlement in direct:
            if _meet(stay, settlement) and is_stay(settlement):
                found[stay.id or 0].append(settlement.settlement_no)
    return found


def _meet(one: Any, other: Any) -> bool:
    same = one.person_id == other.person_id
    return bool(
        same and one.admitted_on < other.discharged_on and other.admitted_on < one.discharged_on
    )


def _charged_outside(session: Session, claims: Sequence[Claim]) -> dict[int, list[str]]:
    """The first and last charge of a claim where they lie outside its stay."""
    found: dict[int, list[str]] = defaultdict(list)
    ids = {claim.id: claim for claim in claims}
    spans = session.execute(
        select(Receipt.claim_id, func.min(FeeLine.charged_on), func.max(FeeLine.charged_on))
        .join(FeeLine, col(FeeLine.receipt_id) == Receipt.id)
        .where(col(Receipt.claim_id).in_(list(ids)))
        .group_by(col(Receipt.claim_id))
    )
    for claim_id, first, last in spans:
        claim = ids[claim_id]
        for day in sorted({first, last}):
            if not claim.admitted_on <= day <= claim.discharged_on:
                found[claim_id].append(day.isoformat())
    return found


def _open(
    claim: Claim, places: dict[Any, Institution], filings: Sequence[Filing]
) -> tuple[str, ...]:
    place = places.get(claim.institution_id)
    return tuple(f.no for f in undecided(claim, place.area, filings)) if place else ()


def _situation(
    claim: Claim, places: dict[Any, Institution], filings: Sequence[Filing], book: PolicyBook
) -> str:
    """Under what the care was taken, as far as the filings of today tell."""
    place = places.get(claim.institution_id)
    rules = book.rules(claim.area, claim.admitted_on)
    return covering(claim, place.area if place else "", filings, rules).situation
