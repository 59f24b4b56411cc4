"""Paid claims of some people gone through once more (追溯核算), in the order in which their years moved.

What is found is proposed; people decide. A difference that is proposed or decided already counts
as done, so that going through twice finds nothing new.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from sqlmodel import Session, col, select

from config.errors import YidiError
from models import Calculation, ClaimState, Person, Recovery, RecoveryKind, RecoveryState
from workflow.benefit.calculation_store import StoredCalculation
from workflow.benefit.plan_cache import PlanCache
from workflow.benefit.postings import CalculationBasis, added
from workflow.benefit.rows import ClaimRow
from workflow.ledger.posting import withheld
from workflow.moves.acting import Act
from workflow.recovery.benefit_year import carried, summed
from workflow.recovery.claims_of_people import PeoplePage, PersonYears, load_people
from workflow.recovery.detect import ClaimDifference, put_forward
from workflow.recovery.explain_difference import ClaimCircumstances, causes_of, explained
from workflow.recovery.postings import came_back, pool_of
from workflow.recovery.recalculate import Recalculation, by_fund, recalculate_case
from workflow.shared.json_types import Json

S = ClaimState


class ReprocessOutcome(NamedTuple):
    """What came of one claim: proposed, or why it was not."""

    claim_no: str
    what: str
    told: Mapping[str, Json]


def reprocess(
    session: Session, people: Sequence[int], act: Act, plans: PlanCache, *, area: str | None = None
) -> Iterator[ReprocessOutcome]:
    """Go through the claims of these people and propose what would be different."""
    # An approval for one of them, or another run through them, comes before or after this one.
    held = select(Person.id).where(col(Person.id).in_(people)).order_by(col(Person.id))
    session.exec(held.with_for_update(key_share=True)).all()
    page = load_people(session, people, area)
    for person in people:
        yield from _Person(session, page, person, act, plans).claims()


class _Person(PersonYears[PeoplePage]):
    """One person's claims, with what their years have come to so far."""

    def __init__(
        self, session: Session, page: PeoplePage, person: int, act: Act, plans: PlanCache
    ) -> None:
        super().__init__(page, person)
        self.session, self.act, self.plans = session, act, plans

    def claims(self) -> Iterator[ReprocessOutcome]:
        """Every claim in its turn."""
        for row in self.order:
            try:
                found = self._one(row)
            except YidiError as fault:
                told = {"code": fault.code, "zh": fault.sentence("zh"), "en": fault.sentence("en")}
                found = ReprocessOutcome(row.no, "refused", told)
            if found is not None:
                yield found

    def _one(self, row: ClaimRow) -> ReprocessOutcome | None:
        earlier = self.page.recoveries.get(row.id, [])
        standing = [r for r in earlier if r.state != RecoveryState.CANCELLED]
        rests_on = self.page.rests_on[row.id]
        if standing:
            rests_on = standing[-1].calculation_id or rests_on
        waiting = bool(standing) and standing[-1].state == RecoveryState.PROPOSED
        if waiting:
            self._uses(row, rests_on, self.page.calculations.kept(rests_on))
        postings, moved = carried(self.postings, self.places[row.id], row.id, self.now)
        red, settled = self.page.red.get(row.id, []), self.page.settled.get(row.id, [])
        gone = [*dict.fromkeys([*red, *settled])]
        then = self.page.calculations.case(rests_on)
        facts = self.page.loaded.facts_of(row)
        again = recalculate_case(facts, then, postings, self.plans, gone)
        if _same(again, self.page.calculations.row(rests_on)):
            return None
        found = self.page.calculations.kept(rests_on)
        names = sorted(self.page.names[claim][0] for claim in moved if claim in self.page.names)
        direct = sorted(self.page.direct[-source] for source in moved if source < 0)
        known = ClaimCircumstances(red, settled, names, direct)
        return self._different(row, found, again, known, waiting, earlier)

    def _different(
        self, row: ClaimRow, found: StoredCalculation, again: Recalculation, known: ClaimCircumstances, waiting: bool,
        earlier: Sequence[Recovery],
    ) -> ReprocessOutcome | None:  # fmt: skip
        pool = pool_of(row.insutype)
        was, now = self._borne(row, earlier), by_fund(pool, again.amounts)
        if was == now:
            return None
        causes = causes_of(found, again, known, self.plans)
        told = explained(found, again, causes, was, now)
        if row.state != S.PAID:
            return ReprocessOutcome(row.no, "not_paid", {**told, "state": row.state})
        if waiting:
            return ReprocessOutcome(
                row.no, "outdated_proposal", {**told, "recovery": earlier[-1].no}
            )
        refused = self._declined(again, earlier)
        if refused:
            return ReprocessOutcome(row.no, "declined", {**told, "recovery": refused})
        difference = {f: now.get(f, 0) - was.get(f, 0) for f in sorted({*was, *now})}
        asked = ClaimDifference(row, found.row.id or 0, again, causes[0]["code"], told, difference)
        made = put_forward(self.session, asked, self.act, self.plans.book.digest)
        if made.recovery is not None:
            self._uses(row, made.recovery.calculation_id or 0, again.asked)
        return ReprocessOutcome(row.no, made.what, {**told, **made.told})

    def _uses(self, row: ClaimRow, calculation_id: int, found: CalculationBasis) -> None:
        """From here on the claim uses up its years as this calculation says."""
        self.now[row.id] = summed(added(row, calculation_id, found))

    def _borne(self, row: ClaimRow, earlier: Sequence[Recovery]) -> dict[str, int]:
        """What every fund bears once all that was found before is carried out."""
        first = self.page.calculations.row(self.page.rests_on[row.id])
        total = defaultdict(int, by_fund(pool_of(row.insutype), first))
        for fund, amount in withheld(self.session, row.id).items():
            total[fund] -= amount
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

    def _declined(self, again: Recalculation, earlier: Sequence[Recovery]) -> str:
        """The cancelled proposal that said the very same: people have decided on it."""
        for recovery in earlier:
            made = self.page.calculations.row(recovery.calculation_id or 0)
            if recovery.state == RecoveryState.CANCELLED and _same(again, made):
                return recovery.no
        return ""


def _same(again: Recalculation, row: Calculation) -> bool:
    return (again.asked.plan.hash, again.inputs) == (row.plan_hash, row.inputs)
