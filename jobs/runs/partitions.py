"""Create the table partitions of the months to come, and fold the state counts (分区与计数整理)."""

from sqlmodel import Session

from jobs.runner.work import Work
from models.months import make_months
from workflow.moves.state_counts import fold


def prepare_months(work: Work) -> None:
    """Prepare, so that no move waits for its month and `status` sums a few rows."""

    def months(session: Session) -> list[str]:
        return make_months(session, work.day)

    work.once("months", "", months)
    work.once("counts", "", fold)
