"""Open the filings of self-service channels (自助开通备案审核)."""

from jobs.runner.work import Work
from workflow.filing.machine import FILING


def review_self_service(work: Work) -> None:
    """Move all that is due; a second run of the day finds nothing left."""
    work.move_all(FILING, FILING.step("review"))
