"""Pre-check the papers of claims (材料预审), and calculate the claims that are ready (待遇计算)."""

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, select

from jobs.runner.key_ranges import KeyRange, WorkCounts, edge_over
from jobs.runner.work import Work
from models import Claim, ClaimState
from workflow.benefit.plan_cache import PlanCache
from workflow.claim.calculate_page import calculate_page, page_of, to_calculate
from workflow.claim.machine import CLAIM
from workflow.claim.precheck_page import page_of as page_to_precheck
from workflow.claim.precheck_page import precheck_page
from workflow.moves.history import sampling_key
from workflow.moves.keyset import within
from workflow.moves.quarantine import not_set_aside

PAGE = 5000


def precheck_claims(work: Work) -> None:
    """Judge every claim that has no verdict yet, and move those whose verdict decides.

    What a person must look at stays in the pre-check and is counted as skipped.
    """
    for area in work.areas:
        _precheck(work, area)


def _precheck(work: Work, area: str) -> None:
    moment = work.moment(area)
    unjudged: list[ColumnElement[bool]] = [
        col(Claim.area) == area,
        col(Claim.state) == ClaimState.PRECHECK,
        col(Claim.verdict) == "",
        col(Claim.applied_on) <= work.day,
        not_set_aside(CLAIM),
    ]

    edge = edge_over([col(Claim.id)], unjudged)

    def do(session: Session, key_range: KeyRange) -> WorkCounts:
        query = select(Claim).where(*unjudged, within([col(Claim.id)], key_range.bounds))
        query = query.order_by(col(Claim.id)).with_for_update(skip_locked=not key_range.wait)
        claims = page_to_precheck(session, query)
        done = precheck_page(session, claims, moment, now=work.now, run_id=work.run_id)
        return WorkCounts(done.moved, done.looked)

    work.in_partitions("precheck", area, edge, do, CLAIM, size=PAGE)


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

    edge = edge_over([col(Claim.id)], [waiting])

    def do(session: Session, key_range: KeyRange) -> WorkCounts:
        after = key_range.after[0] if key_range.after else 0
        # At the second look, which waits, what has just been found stuck is not tried again.
        query = to_calculate(
            area, work.day, after, PAGE, wait=key_range.second_pass, upto=key_range.upto[0]
        )
        claims = page_of(session, query.with_for_update(skip_locked=not key_range.wait))
        done = calculate_page(
            session, claims, moment,
            key=sampling_key(session), now=work.now, run_id=work.run_id, plans=plans,
        )  # fmt: skip
        return WorkCounts(done.moved, done.stuck)

    work.in_partitions("calculate", area, edge, do, CLAIM, size=PAGE)
