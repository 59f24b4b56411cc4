"""End filings without coverage (参保终止), and put reviewed ones into force (备案生效与变更)."""

from functools import partial
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from jobs.runner.key_ranges import KeyRange, StepEdge, WorkCounts
from jobs.runner.work import HeldByBrake, Work
from models import OPEN_FILING, Filing, FilingState, Tally
from workflow.filing.machine import FILING
from workflow.machine.context import Moment
from workflow.moves.advance_many import PICK, advance, count_ready, pick

ACTIVATE, REPLACE, TERMINATE = map(FILING.step, ("activate", "replace", "terminate"))
OPEN = [state.value for state in OPEN_FILING]
PAIRS = 5000
NEWER: Any = aliased(Filing)


def terminate_uncovered(work: Work) -> None:
    """Terminate what is due, unless more than the area's share of the book would go.

    A register file that lost half its rows must not end half the filings: above the brake an area
    is held until a person has looked and runs it with confirmation; the other areas go on. What
    becomes due while the run is at work was not counted and waits for the next day.
    """
    held: list[HeldByBrake] = []
    edges = {area: StepEdge(FILING, TERMINATE, work.moment(area), area) for area in work.areas}
    for area in work.due(edges):
        if work.confirmed:
            # A person has checked the register and confirmed.
            work.move_all(FILING, TERMINATE, areas=[area])
            continue
        # One daemon counts for all, so that all of them brake or none does.
        going, book = work.once("count", area, partial(_count, work, area))
        if book:
            held.append(HeldByBrake(area, going, book))
            continue
        work.move_all(FILING, TERMINATE, areas=[area], limit=going)
    if held:
        held[0].all_going = sum(brake.going for brake in held)
        raise held[0]


def _count(work: Work, area: str, session: Session) -> tuple[int, int]:
    """How many would go, and the size of the book where that is more than the brake allows."""
    moment = work.moment(area)
    going = count_ready(session, FILING, TERMINATE, moment, area=area)
    many = going > moment.rules["brake_min_cases"]
    # The counts are quick; the brake itself rests on the filings.
    for size in (_open_by_tally, _open_now):
        book = size(session, area) if many else 0
        many = many and going * 100 > moment.rules["brake_percent"] * book
    return going, max(book, 1) if many else 0


def _open_by_tally(session: Session, area: str) -> int:
    """The open filings of an area, as the moves have counted them."""
    total = select(func.coalesce(func.sum(col(Tally.n)), 0)).where(
        col(Tally.machine) == FILING.name, col(Tally.area) == area, col(Tally.state).in_(OPEN)
    )
    return int(session.execute(total).scalar_one())


def _open_now(session: Session, area: str) -> int:
    """The open filings of an area, counted now."""
    here = select(func.count()).where(col(Filing.area) == area, col(Filing.state).in_(OPEN))
    return int(session.execute(here).scalar_one())


def activate_filings(work: Work) -> None:
    """Activate what has begun; a filing that changes another one ends it in the same transaction."""
    for area in work.areas:
        _replace_and_activate(work, area)
    # What was still under review when its successor began is replaced before it could activate.
    # That it replaces one is asked twice over: the index of the few that do is found by it.
    begun = select(NEWER.replaces_id).where(
        NEWER.replaces_id.is_not(None), NEWER.state == FilingState.ACTIVE
    )
    work.move_all(FILING, REPLACE, among=col(Filing.id).in_(begun))
    work.move_all(FILING, ACTIVATE, among=col(Filing.replaces_id).is_(None))


def _replace_and_activate(work: Work, area: str) -> None:
    """No day without a filing and no day with two: old and new move together."""
    moment, among = work.moment(area), col(Filing.replaces_id).is_not(None)

    def do(session: Session, key_range: KeyRange) -> WorkCounts:
        found = pick(
            session, FILING, ACTIVATE, moment,
            area=area, span=key_range.bounds, wait=key_range.wait, among=among,
        )  # fmt: skip
        if not found:
            return WorkCounts()
        ids = list(session.execute(select(PICK.c.id)).scalars())
        return _move_pairs(work, session, area, moment, ids)

    edge = StepEdge(FILING, ACTIVATE, moment, area, among)
    work.in_partitions("replacing", area, edge, do, FILING, size=PAIRS)


def _move_pairs(
    work: Work, session: Session, area: str, moment: Moment, ids: list[int]
) -> WorkCounts:
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
