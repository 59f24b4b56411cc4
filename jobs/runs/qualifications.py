"""Put assessed qualifications into force from their first day (慢特病资格生效)."""

from jobs.runner.work import Work
from workflow.qualification.machine import QUALIFICATION


def activate_qualifications(work: Work) -> None:
    """Move all that is due; a second run of the day finds nothing left."""
    work.move_all(QUALIFICATION, QUALIFICATION.step("activate"))
