"""Facts that changed after payment (追溯核算): which paid claims they touch, and what is proposed.

Nothing is moved: a difference becomes a proposal, and people decide. People are gone through in
pages of one transaction each, everything of a person in one of them.
"""

import time
from dataclasses import dataclass, field

from sqlmodel import Session, col, or_, select

from jobs.app import App
from jobs.payouts.batches import act, system_act
from models import Claim
from workflow.access.reached import reached
from workflow.benefit.plan_cache import PlanCache
from workflow.moves.acting import Act
from workflow.recovery.affected_people import people_of_another_book, people_touched
from workflow.recovery.policy_impact import people_affected
from workflow.recovery.reprocess import ReprocessOutcome, reprocess
from workflow.shared.errors import UnknownCaseError

PAGE = 200


@dataclass
class ReprocessReport:
    """The outcomes of one pass, and how long it took."""

    people: int = 0
    outcomes: list[ReprocessOutcome] = field(default_factory=list)
    seconds: float = 0.0


def reprocess_claims(
    app: App, *, actor: str | None, area: str | None = None, claim_no: str | None = None,
    dry_run: bool = False,
) -> ReprocessReport:  # fmt: skip
    """Look for paid claims that changed facts touch, and propose the differences as `actor`."""
    began, report, plans = time.perf_counter(), ReprocessReport(), PlanCache(app.policy)
    with app.database.reading() as session:
        named = select(Claim.id).where(or_(Claim.no == claim_no, Claim.ext_no == claim_no))
        named = named.where(reached(Claim, app.reach))
        if claim_no and session.exec(named).first() is None:
            raise UnknownCaseError(claim_no)
        people = _people_to_check(session, app, plans, area, claim_no)
    opened = app.database.trying if dry_run else app.database.writing
    for start in range(0, len(people), PAGE):
        with opened() as session:
            for each in areas_of(session, people[start : start + PAGE], area):
                who = _act(session, app, each[0], actor)
                report.outcomes += reprocess(session, each[1], who, plans, area=each[0])
    report.people, report.seconds = len(people), time.perf_counter() - began
    return report


def _people_to_check(
    session: Session, app: App, plans: PlanCache, area: str | None, claim_no: str | None
) -> list[int]:
    """The people whom changed facts touch, or for whom the policy book has changed."""
    found = set(people_touched(session, area, claim_no))
    others = people_of_another_book(session, app.policy.digest, area, claim_no)
    rest = [person for person in others if person not in found]
    for start in range(0, len(rest), PAGE):
        for of, people in areas_of(session, rest[start : start + PAGE], area):
            found |= people_affected(session, people, plans, of)
    return sorted(found)


def areas_of(session: Session, people: list[int], area: str | None) -> list[tuple[str, list[int]]]:
    """The people of each area; a person's claims are nearly always of one."""
    query = select(Claim.area, Claim.person_id).where(col(Claim.person_id).in_(people)).distinct()
    found: dict[str, list[int]] = {}
    for of, person in session.exec(query.order_by(Claim.area, col(Claim.person_id))):
        if area in (None, of):
            found.setdefault(of, []).append(person)
    return sorted(found.items())


def _act(session: Session, app: App, area: str, actor: str | None) -> Act:
    if actor is None:
        return system_act(app, area, app.today)
    return act(session, app, area, actor)
