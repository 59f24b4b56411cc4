"""Make room for the moves of the months to come, and sum the counts up (分区与计数整理)."""

from sqlmodel import Session

from jobs.runner.work import Work
from models.months import make_months
from workflow.moves.state_counts import fold


def prepare_months(work: Work) -> None:
    """No move waits for its month to be made; `status` sums a few rows, not those of every move."""

    def months(session: Session) -> list[str]:
        return make_months(session, work.day)

    work.once("months", "", months)
    work.once("counts", "", fold)
