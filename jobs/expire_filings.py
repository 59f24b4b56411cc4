"""Close the filings whose last day is over (备案到期失效)."""

from jobs.runner.work import Work
from workflow.filing.machine import FILING


def expire_filings(work: Work) -> None:
    """Move all that is due; a second run of the day finds nothing left."""
    work.move_all(FILING, FILING.step("expire"))
