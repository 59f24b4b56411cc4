"""End the applications for a qualification whose correction period is over (慢特病资格逾期未补正)."""

from jobs.runner.work import Work
from workflow.qualification.machine import QUALIFICATION


def lapse_qualifications(work: Work) -> None:
    """Move all that is due; a second run of the day finds nothing left."""
    work.move_all(QUALIFICATION, QUALIFICATION.step("lapse"))
