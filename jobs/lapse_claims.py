"""End the claims whose correction or posting period is over (报销逾期终止办理)."""

from jobs.runner.work import Work
from workflow.claim.machine import CLAIM


def lapse_claims(work: Work) -> None:
    """Move all that is due; a second run of the day finds nothing left."""
    work.move_all(CLAIM, CLAIM.step("lapse"))
