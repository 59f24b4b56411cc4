"""End the filings of people whose coverage ended, who moved away or died (参保终止，备案终止)."""

from functools import partial

from sqlalchemy import func, select
from sqlmodel import Session, col

from jobs.spans import StepEdge
from jobs.work import Braked, Work
from models import OPEN_FILING, Filing
from workflow.advance import count_ready
from workflow.filing import FILING

TERMINATE = FILING.step("terminate")


def terminate_uncovered(work: Work) -> None:
    """Terminate what is due, unless more than the area's share of the book would go.

    A register file that lost half its rows must not end half the filings: above the brake an area
    is held until a person has looked and runs it with confirmation; the other areas go on. What
    becomes due while the run is at work was not counted and waits for the next day.
    """
    held: list[Braked] = []
    for area in work.areas:
        edge = StepEdge(FILING, TERMINATE, work.moment(area), area)
        if not work.anything(edge):
            continue
        # Counted once, whoever works on the run: all of them brake, or none.
        going, book = work.once("count", area, partial(_count, work, area))
        if book and not work.confirmed:
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
    if going <= moment.rules["brake_min_cases"]:
        return going, 0
    states = [state.value for state in OPEN_FILING]
    book = session.execute(
        select(func.count()).where(col(Filing.area) == area, col(Filing.state).in_(states))
    ).scalar_one()
    return going, book if going * 100 > moment.rules["brake_percent"] * book else 0
