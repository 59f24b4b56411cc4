"""End the filings whose correction period is over (备案逾期未补正)."""

from jobs.runner.work import Work
from workflow.filing.machine import FILING


def lapse_filings(work: Work) -> None:
    """Move all that is due; a second run of the day finds nothing left."""
    work.move_all(FILING, FILING.step("lapse"))
