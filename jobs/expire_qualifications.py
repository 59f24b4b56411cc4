"""Close the qualifications whose last day is over (慢特病资格到期)."""

from jobs.runner.work import Work
from workflow.qualification.machine import QUALIFICATION


def expire_qualifications(work: Work) -> None:
    """Move all that is due; a second run of the day finds nothing left."""
    work.move_all(QUALIFICATION, QUALIFICATION.step("expire"))
