"""Some people with all their decided claims (参保人及其已核定的报销), in the order in which their years moved."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from sqlmodel import Session, col, select

from models import Claim, ClaimState, Recovery
from models.keys import in_parts
from workflow.benefit.claim_data import ClaimData, load_claim_data
from workflow.benefit.post_direct_settlements import numbers_of
from workflow.benefit.rows import ClaimRow
from workflow.claim.calculate_page import page_of
from workflow.claim.receipts import red_flushed, settled_directly
from workflow.recovery.benefit_year import YearSums, of_source, place_of, source_of, summed
from workflow.recovery.calculations import Calculations

S = ClaimState
APPROVED = (S.TO_PAY, S.PAYING, S.PAID, S.PAYMENT_FAILED)
"""Claims whose amount is decided; only of paid ones a difference is proposed."""

UNDECIDED = (S.PRECHECK, S.RETURNED, S.AWAITING_PARCEL, S.POSTED, S.REVIEW, S.RECHECK, S.APPROVAL,
             S.SUSPENDED)  # fmt: skip
"""Where a claim stands that was pulled back and may be approved again."""


@dataclass
class PeopleClaims:
    """Some people: what is known of them, their claims and benefit years."""

    loaded: ClaimData
    claims: dict[int, list[ClaimRow]]
    names: dict[int, tuple[str, str]]
    """Number and state of every claim of these people."""
    rests_on: dict[int, int]
    """The calculation that each claim was approved with."""


@dataclass
class PeoplePage(PeopleClaims):
    """Some people with all that a new calculation needs: bills, calculations, earlier differences."""

    recoveries: dict[int, list[Recovery]]
    red: dict[int, list[str]]
    settled: dict[int, list[str]]
    calculations: Calculations
    direct: dict[int, str]
    """Numbers of the direct settlements that moved the years of these people."""


P = TypeVar("P", bound=PeopleClaims)
Load = Callable[[Session, Sequence[ClaimRow]], ClaimData]


def people_of(
    session: Session, people: Sequence[int], area: str | None, read: Load
) -> PeopleClaims:
    """These people with the claims whose amount is decided; `read` loads what belongs to them."""
    every = select(Claim.id, Claim.no, Claim.state).where(col(Claim.person_id).in_(people))
    names = {id_ or 0: (no, state) for id_, no, state in session.exec(every)}
    decided = select(Claim).where(
        col(Claim.person_id).in_(people), col(Claim.calculation_id).is_not(None),
        col(Claim.payable_source) == "calculated", col(Claim.state).in_([s.value for s in APPROVED]),
    )  # fmt: skip
    if area:
        decided = decided.where(Claim.area == area)
    rows = page_of(session, decided)
    of = select(Claim.id, Claim.calculation_id).where(col(Claim.id).in_([r.id for r in rows]))
    rests_on = {claim or 0: made or 0 for claim, made in session.exec(of)}
    claims: dict[int, list[ClaimRow]] = defaultdict(list)
    for row in rows:
        claims[row.person_id].append(row)
    return PeopleClaims(read(session, rows), claims, names, rests_on)


def load_people(session: Session, people: Sequence[int], area: str | None) -> PeoplePage:
    """All that a new calculation needs."""
    found = people_of(session, people, area, load_claim_data)
    recoveries = calculated_recoveries(session, found.names)
    ids = [row.id for rows in found.claims.values() for row in rows]
    made = [
        *found.rests_on.values(), *(r.calculation_id for rs in recoveries.values() for r in rs)
    ]  # fmt: skip
    return PeoplePage(found.loaded, found.claims, found.names, found.rests_on, recoveries,
                red_flushed(session, ids), settled_directly(session, ids),
                Calculations(session, made), numbers_of(session, found.loaded.postings.values()))  # fmt: skip


def calculated_recoveries(session: Session, claims: Iterable[int]) -> dict[int, list[Recovery]]:
    """The differences of these claims that were calculated, oldest first."""
    found: dict[int, list[Recovery]] = defaultdict(list)
    for part in in_parts(claims):
        query = select(Recovery).where(
            col(Recovery.claim_id).in_(part), col(Recovery.calculation_id).is_not(None)
        )
        for recovery in session.exec(query.order_by(col(Recovery.id))):
            found[recovery.claim_id].append(recovery)
    return found


class PersonYears(Generic[P]):
    """One person's claims in their order, and what their years have come to so far."""

    def __init__(self, page: P, person: int) -> None:
        self.page = page
        self.postings = page.loaded.postings.get(person, [])
        self.now = self._standing()
        self.places = {
            row.id: place_of(row.id, page.rests_on[row.id], self.postings)
            for row in page.claims.get(person, ())
        }
        order = sorted(page.claims.get(person, ()), key=lambda row: (self.places[row.id], row.id))
        self.order: list[ClaimRow] = order

    def _standing(self) -> dict[int, YearSums | None]:
        """What every claim and direct settlement uses up today; None while it is decided again."""
        found: dict[int, YearSums | None] = {}
        for source in {source_of(p) for p in self.postings}:
            sums = summed(of_source(self.postings, source))
            _no, state = self.page.names.get(source, ("", ""))
            found[source] = None if not sums and state in UNDECIDED else sums
        return found
