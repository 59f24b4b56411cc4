"""Pre-check the papers of new and corrected claims (材料预审)."""

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, select

from jobs.runner.key_ranges import Span, WorkCounts
from jobs.runner.work import Work
from models import Claim, ClaimState
from workflow.claim.machine import CLAIM
from workflow.claim.precheck_page import page_of, precheck_page
from workflow.moves.keyset import Key, edge_of, within
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

    def edge(session: Session, after: Key | None, size: int) -> Key | None:
        return edge_of(session, [col(Claim.id)], unjudged, after, size)

    def do(session: Session, span: Span) -> WorkCounts:
        query = select(Claim).where(*unjudged, within([col(Claim.id)], span.ends))
        query = query.order_by(col(Claim.id)).with_for_update(skip_locked=not span.wait)
        claims = page_of(session, query)
        done = precheck_page(session, claims, moment, now=work.now, run_id=work.run_id)
        return WorkCounts(done.moved, done.looked)

    work.parts("precheck", area, edge, do, CLAIM, size=PAGE)
