"""Create the table partitions of the months to come, fold the state counts, drop old answers (分区与计数整理)."""

from sqlalchemy import delete
from sqlmodel import Session, col

from jobs.runner.work import Work
from models import ANSWER_KEPT, KeptAnswer
from models.database import affected
from models.months import make_months
from workflow.moves.state_counts import fold


def prepare_months(work: Work) -> None:
    """Prepare, so that no move waits for its month and `status` sums a few rows.

    Answers that were kept for whoever asks again go when their time is over.
    """

    def months(session: Session) -> list[str]:
        return make_months(session, work.day)

    def answers(session: Session) -> int:
        old = col(KeptAnswer.at) < work.now - ANSWER_KEPT
        return affected(session, delete(KeptAnswer).where(old))

    work.once("months", "", months)
    work.once("counts", "", fold)
    work.once("answers", "", answers)
