"""Put reviewed filings into force from their first day (备案生效), replacing what they change."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from jobs.runner.key_ranges import Span, StepEdge, WorkCounts
from jobs.runner.work import Work
from models import Filing, FilingState
from workflow.filing.machine import FILING
from workflow.machine.context import Moment
from workflow.moves.advance_many import PICK, advance, pick

ACTIVATE, REPLACE = FILING.step("activate"), FILING.step("replace")
PAIRS = 5000
NEWER: Any = aliased(Filing)


def activate_filings(work: Work) -> None:
    """Activate what has begun; a filing that changes another one ends it in the same transaction."""
    for area in work.areas:
        _replacing(work, area)
    # What was still under review when its successor began is replaced before it could activate.
    # That it replaces one is asked twice over: the index of the few that do is found by it.
    begun = select(NEWER.replaces_id).where(
        NEWER.replaces_id.is_not(None), NEWER.state == FilingState.ACTIVE
    )
    work.move_all(FILING, REPLACE, among=col(Filing.id).in_(begun))
    work.move_all(FILING, ACTIVATE, among=col(Filing.replaces_id).is_(None))


def _replacing(work: Work, area: str) -> None:
    """No day without a filing and no day with two: old and new move together."""
    moment, among = work.moment(area), col(Filing.replaces_id).is_not(None)

    def do(session: Session, span: Span) -> WorkCounts:
        found = pick(
            session, FILING, ACTIVATE, moment,
            area=area, span=span.ends, wait=span.wait, among=among,
        )  # fmt: skip
        if not found:
            return WorkCounts()
        ids = list(session.execute(select(PICK.c.id)).scalars())
        return _pairs(work, session, area, moment, ids)

    edge = StepEdge(FILING, ACTIVATE, moment, area, among)
    work.parts("replacing", area, edge, do, FILING, size=PAIRS)


def _pairs(work: Work, session: Session, area: str, moment: Moment, ids: list[int]) -> WorkCounts:
    replaced = select(NEWER.replaces_id).where(NEWER.id.in_(ids))
    moved = 0
    for step, among in (
        (REPLACE, col(Filing.id).in_(replaced)),
        (ACTIVATE, col(Filing.id).in_(ids)),
    ):
        moved += advance(
            session, FILING, step, moment,
            now=work.now, area=area, run_id=work.run_id, among=among,
        )  # fmt: skip
    return WorkCounts(moved)
