"""Calculate the claims that are ready (待遇计算): in review, or overtaken by another approval."""

from sqlmodel import Session, col

from jobs.runner.key_ranges import Span, WorkCounts
from jobs.runner.work import Work
from models import Claim
from workflow.benefit.plan_cache import PlanCache
from workflow.claim.calculate_page import calculate_page, page_of, to_calculate
from workflow.claim.machine import CLAIM
from workflow.moves.history import sampling_key
from workflow.moves.keyset import Key, edge_of

PAGE = 5000


def calculate_claims(work: Work) -> None:
    """Calculate every claim that waits for it, and let the small clean ones pass (直通).

    One that cannot be calculated stays, says why, and is counted as skipped.
    """
    plans = PlanCache(work.app.policy)
    for area in work.areas:
        _calculate(work, plans, area)
    work.move_all(CLAIM, CLAIM.step("pass_review"))


def _calculate(work: Work, plans: PlanCache, area: str) -> None:
    moment = work.moment(area)
    waiting = to_calculate(area, work.day, 0, 1, wait=False).whereclause
    assert waiting is not None

    def edge(session: Session, after: Key | None, size: int) -> Key | None:
        return edge_of(session, [col(Claim.id)], [waiting], after, size)

    def do(session: Session, span: Span) -> WorkCounts:
        after = span.after[0] if span.after else 0
        # At the second look, which waits, what has just been found stuck is not tried again.
        query = to_calculate(area, work.day, after, PAGE, wait=span.again, upto=span.upto[0])
        claims = page_of(session, query.with_for_update(skip_locked=not span.wait))
        done = calculate_page(
            session, claims, moment,
            key=sampling_key(session), now=work.now, run_id=work.run_id, plans=plans,
        )  # fmt: skip
        return WorkCounts(done.moved, done.stuck)

    work.parts("calculate", area, edge, do, CLAIM, size=PAGE)
