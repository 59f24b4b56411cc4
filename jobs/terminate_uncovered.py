"""End the filings of people whose coverage ended, who moved away or died (参保终止，备案终止)."""

from sqlalchemy import func, select
from sqlmodel import col

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
    held = None
    for area in work.areas:
        try:
            going = _counted(work, area)
        except Braked as brake:
            held = held or brake
            continue
        work.move_all(FILING, TERMINATE, areas=[area], most=going)
    if held is not None:
        raise held


def _counted(work: Work, area: str) -> int:
    """How many would go; raises when that is more than the brake allows."""
    moment = work.moment(area)
    with work.page() as session:
        going = count_ready(session, FILING, TERMINATE, moment, area=area)
        states = [state.value for state in OPEN_FILING]
        book = session.execute(
            select(func.count()).where(col(Filing.area) == area, col(Filing.state).in_(states))
        ).scalar_one()
    many = going > moment.rules["brake_min_cases"]
    if many and going * 100 > moment.rules["brake_percent"] * book and not work.confirmed:
        work.refused += going
        raise Braked(area, going, book)
    return going
