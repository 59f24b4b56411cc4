"""Paid claims of some people gone through once more (追溯核算), in the order in which their years moved.

What is found is proposed; people decide. A difference that is proposed or decided already counts
as done, so that going through twice finds nothing new.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlmodel import Session, col, select

from config.errors import YidiError
from models import (
    METADATA,
    Claim,
    ClaimState,
    Person,
    Receipt,
    Recovery,
    RecoveryKind,
    RecoveryState,
)
from models.keys import in_parts
from workflow.benefit.load import Loaded, load
from workflow.benefit.plans import Plans
from workflow.benefit.postings import added
from workflow.benefit.rows import ClaimRow
from workflow.benefit.settling import numbers_of
from workflow.benefit.store import Kept
from workflow.calculating import page_of
from workflow.payout.signing import Act
from workflow.receipts import settled_directly
from workflow.recovery.again import Again, ask_again, by_fund
from workflow.recovery.calculations import Calculations
from workflow.recovery.explaining import Known, causes_of, explained
from workflow.recovery.finding import Difference, put_forward
from workflow.recovery.postings import came_back, pool_of
from workflow.recovery.year import (
    Sums,
    carried,
    of_source,
    place_of,
    source_of,
    summed,
    summed_fields,
)

RED, RECEIPT = METADATA.tables["red_receipt"], METADATA.tables["receipt"]
S = ClaimState
APPROVED = (S.TO_PAY, S.PAYING, S.PAID, S.PAYMENT_FAILED)
"""Claims whose amount is decided; only of paid ones a difference is proposed."""

UNDECIDED = (S.PRECHECK, S.RETURNED, S.AWAITING_PARCEL, S.POSTED, S.REVIEW, S.RECHECK, S.APPROVAL,
             S.SUSPENDED)  # fmt: skip
"""Where a claim stands that was pulled back and may be approved again."""


class Outcome(NamedTuple):
    """What came of one claim: proposed, or why it was not."""

    claim_no: str
    what: str
    told: Mapping[str, Any]


@dataclass
class Page:
    """What was loaded of some people: claims in order, bills, years, earlier differences."""

    loaded: Loaded
    claims: dict[int, list[ClaimRow]]
    names: dict[int, tuple[str, str]]
    """Number and state of every claim of these people."""
    recoveries: dict[int, list[Recovery]]
    red: dict[int, list[str]]
    settled: dict[int, list[str]]
    rests_on: dict[int, int]
    """The calculation that each claim was approved with."""
    calculations: Calculations
    direct: dict[int, str]
    """Numbers of the direct settlements that moved the years of these people."""


def reprocess(
    session: Session, people: Sequence[int], act: Act, plans: Plans, *, area: str | None = None
) -> Iterator[Outcome]:
    """Go through the claims of these people and propose what would be different."""
    # Whoever approves for one of them, or goes through them too, comes before or after us.
    held = select(Person.id).where(col(Person.id).in_(people)).order_by(col(Person.id))
    session.exec(held.with_for_update(key_share=True)).all()
    page = _page(session, people, area)
    for person in people:
        yield from _Person(session, page, person, act, plans).claims()


def _page(session: Session, people: Sequence[int], area: str | None) -> Page:
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
    recoveries: dict[int, list[Recovery]] = defaultdict(list)
    for part in in_parts(names):
        query = select(Recovery).where(
            col(Recovery.claim_id).in_(part), col(Recovery.calculation_id).is_not(None)
        )
        for recovery in session.exec(query.order_by(col(Recovery.id))):
            recoveries[recovery.claim_id].append(recovery)
    ids = [row.id for row in rows]
    made = [*rests_on.values(), *(r.calculation_id for rs in recoveries.values() for r in rs)]
    loaded = load(session, rows)
    return Page(loaded, claims, names, recoveries, _red(session, ids), settled_directly(session, ids),
                rests_on, Calculations(session, made), numbers_of(session, loaded.postings.values()))  # fmt: skip


def _red(session: Session, claims: Iterable[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for part in in_parts(claims):
        query = (
            select(Receipt.claim_id, Receipt.code, Receipt.number)
            .join(RED, (RED.c.code == RECEIPT.c.code) & (RED.c.number == RECEIPT.c.number))
            .where(col(Receipt.claim_id).in_(part))
            .order_by(col(Receipt.id))
        )
        for claim, code, number in session.exec(query):
            found[claim].append(f"{code}-{number}")
    return found


class _Person:
    """One person's claims, with what their years have come to so far."""

    def __init__(self, session: Session, page: Page, person: int, act: Act, plans: Plans) -> None:
        self.session, self.page, self.act, self.plans = session, page, act, plans
        self.postings = page.loaded.postings.get(person, [])
        self.now = self._standing()
        places = {
            row.id: place_of(row.id, page.rests_on[row.id], self.postings)
            for row in page.claims.get(person, ())
        }
        self.order = sorted(page.claims.get(person, ()), key=lambda row: (places[row.id], row.id))
        self.places = places

    def _standing(self) -> dict[int, Sums | None]:
        """What every claim and direct settlement uses up today; None while one that was pulled back is decided again."""
        found: dict[int, Sums | None] = {}
        for source in {source_of(p) for p in self.postings}:
            sums = summed(of_source(self.postings, source))
            _no, state = self.page.names.get(source, ("", ""))
            found[source] = None if not sums and state in UNDECIDED else sums
        return found

    def claims(self) -> Iterator[Outcome]:
        """Every claim in its turn."""
        for row in self.order:
            try:
                found = self._one(row)
            except YidiError as fault:
                told = {"code": fault.code, "zh": fault.sentence("zh"), "en": fault.sentence("en")}
                found = Outcome(row.no, "refused", told)
            if found is not None:
                yield found

    def _one(self, row: ClaimRow) -> Outcome | None:
        earlier = self.page.recoveries.get(row.id, [])
        standing = [r for r in earlier if r.state != RecoveryState.CANCELLED]
        rests_on = self.page.rests_on[row.id]
        if standing:
            rests_on = standing[-1].calculation_id or rests_on
        waiting = bool(standing) and standing[-1].state == RecoveryState.PROPOSED
        if waiting:
            self._uses(row, self.page.calculations.kept(rests_on))
        postings, moved = carried(self.postings, self.places[row.id], row.id, self.now)
        red, settled = self.page.red.get(row.id, []), self.page.settled.get(row.id, [])
        gone = [*dict.fromkeys([*red, *settled])]
        then = self.page.calculations.case(rests_on)
        again = ask_again(row, then, self.page.loaded, postings, self.plans, gone)
        if _same(again, self.page.calculations.row(rests_on)):
            return None
        found = self.page.calculations.kept(rests_on)
        names = sorted(self.page.names[claim][0] for claim in moved if claim in self.page.names)
        direct = sorted(self.page.direct[-source] for source in moved if source < 0)
        known = Known(red, settled, names, direct)
        return self._different(row, found, again, known, waiting, earlier)

    def _different(
        self, row: ClaimRow, found: Kept, again: Again, known: Known, waiting: bool,
        earlier: Sequence[Recovery],
    ) -> Outcome | None:  # fmt: skip
        pool = pool_of(row)
        was, now = self._borne(row, earlier), by_fund(pool, again.amounts)
        if was == now:
            return None
        causes = causes_of(found, again, known, self.plans)
        told = explained(found, again, causes, was, now)
        if row.state != S.PAID:
            return Outcome(row.no, "not_paid", {**told, "state": row.state})
        if waiting:
            return Outcome(row.no, "outdated_proposal", {**told, "recovery": earlier[-1].no})
        refused = self._declined(again, earlier)
        if refused:
            return Outcome(row.no, "declined", {**told, "recovery": refused})
        difference = {f: now.get(f, 0) - was.get(f, 0) for f in sorted({*was, *now})}
        asked = Difference(row, found.row.id or 0, again, causes[0]["code"], told, difference)
        made = put_forward(self.session, asked, self.act, self.plans.book.digest)
        if made.recovery is not None:
            self._uses(row, _as_kept(made.recovery.calculation_id or 0, again))
        return Outcome(row.no, made.what, {**told, **made.told})

    def _uses(self, row: ClaimRow, found: Any) -> None:
        """From here on the claim uses up its years as this calculation says."""
        self.now[row.id] = summed_fields(added(row, found))

    def _borne(self, row: ClaimRow, earlier: Sequence[Recovery]) -> dict[str, int]:
        """What every fund bears once all that was found before is carried out."""
        first = self.page.calculations.row(self.page.rests_on[row.id])
        total = defaultdict(int, by_fund(pool_of(row), first))
        for recovery in earlier:
            sign = -1 if recovery.kind == RecoveryKind.RECOVER else 1
            funds, shift = recovery.funds, recovery.shift
            if recovery.state == RecoveryState.CANCELLED:
                done = recovery.done and recovery.kind == RecoveryKind.RECOVER
                funds, shift = came_back(self.session, recovery) if done else {}, {}
            for fund, amount in funds.items():
                total[fund] += sign * amount
            for fund, amount in shift.items():
                total[fund] += amount
        return {fund: amount for fund, amount in total.items() if amount}

    def _declined(self, again: Again, earlier: Sequence[Recovery]) -> str:
        """The cancelled proposal that said the very same: people have decided on it."""
        for recovery in earlier:
            made = self.page.calculations.row(recovery.calculation_id or 0)
            if recovery.state == RecoveryState.CANCELLED and _same(again, made):
                return recovery.no
        return ""


def _same(again: Again, row: Any) -> bool:
    return (again.asked.plan.hash, again.inputs) == (row.plan_hash, row.inputs)


class _Row(NamedTuple):
    id: int


class _AsKept(NamedTuple):
    row: _Row
    case: Any
    plan: Any
    inputs: Any


def _as_kept(calculation_id: int, again: Again) -> _AsKept:
    return _AsKept(_Row(calculation_id), again.asked.case, again.asked.plan, again.asked.inputs)
