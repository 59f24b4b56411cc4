"""End the filings of people whose coverage ended, who moved away or died (参保终止，备案终止)."""

from functools import partial

from sqlalchemy import func, select
from sqlmodel import Session, col

from jobs.runner.key_ranges import StepEdge
from jobs.runner.work import Braked, Work
from models import OPEN_FILING, Filing, Tally
from workflow.filing.machine import FILING
from workflow.moves.advance_many import count_ready

TERMINATE = FILING.step("terminate")
OPEN = [state.value for state in OPEN_FILING]


def terminate_uncovered(work: Work) -> None:
    """Terminate what is due, unless more than the area's share of the book would go.

    A register file that lost half its rows must not end half the filings: above the brake an area
    is held until a person has looked and runs it with confirmation; the other areas go on. What
    becomes due while the run is at work was not counted and waits for the next day.
    """
    held: list[Braked] = []
    edges = {area: StepEdge(FILING, TERMINATE, work.moment(area), area) for area in work.areas}
    for area in work.due(edges):
        if work.confirmed:
            # Somebody has looked, and lets go whatever is due.
            work.move_all(FILING, TERMINATE, areas=[area])
            continue
        # Counted once, whoever works on the run: all of them brake, or none.
        going, book = work.once("count", area, partial(_count, work, area))
        if book:
            held.append(Braked(area, going, book))
            continue
        work.move_all(FILING, TERMINATE, areas=[area], most=going)
    if held:
        held[0].all_going = sum(brake.going for brake in held)
        raise held[0]


def _count(work: Work, area: str, session: Session) -> tuple[int, int]:
    """How many would go, and the size of the book where that is more than the brake allows."""
    moment = work.moment(area)
    going = count_ready(session, FILING, TERMINATE, moment, area=area)
    many = going > moment.rules["brake_min_cases"]
    # The counts are quick; the brake itself rests on the filings.
    for size in (_counted, _standing):
        book = size(session, area) if many else 0
        many = many and going * 100 > moment.rules["brake_percent"] * book
    return going, max(book, 1) if many else 0


def _counted(session: Session, area: str) -> int:
    """The open filings of an area, as the moves have counted them."""
    total = select(func.coalesce(func.sum(col(Tally.n)), 0)).where(
        col(Tally.machine) == FILING.name, col(Tally.area) == area, col(Tally.state).in_(OPEN)
    )
    return int(session.execute(total).scalar_one())


def _standing(session: Session, area: str) -> int:
    """The open filings of an area, counted now."""
    here = select(func.count()).where(col(Filing.area) == area, col(Filing.state).in_(OPEN))
    return int(session.execute(here).scalar_one())
