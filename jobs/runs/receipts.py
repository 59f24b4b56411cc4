"""Check receipts at their platforms (票据查验、锁定、入账、释放、复查), as far as anything is due."""

from datetime import date
from functools import partial

from sqlmodel import Session, col, select

from jobs.app import App
from jobs.office.reprocess import reprocess_claims
from jobs.receipt_platform.asking import AskedCounts, Asker
from jobs.receipt_platform.configured import asking_of, keep_configured, platforms_of
from jobs.runner.key_ranges import KeyRange, WorkCounts
from jobs.runner.work import WHOLE_KEY, Work
from models import Claim, ClaimState
from workflow.machine.context import SYSTEM
from workflow.moves.keyset import Key
from workflow.receipt_check.planning import plan

MOST_SECONDS = 600
"""So long an area is asked for in one run, because other runs wait; what is left waits for the next."""


def check_receipts(work: Work) -> None:
    """Open the questions that are due and put them; without a platform nobody is asked.

    A dry run says how many are due and asks nobody. What is red-flushed or void after it was paid
    becomes a proposal to recover.
    """
    app = work.app
    if work.run is not None:
        keep_configured(app)
    platforms = platforms_of(app)
    if not platforms:
        return
    for area in work.areas:
        due = work.once("plan", area, partial(_plan, app, area, work.day))
        if work.run is None:
            work.counts += WorkCounts(int(due))
        elif due:
            asker = Asker(app, platforms, SYSTEM.name, work.stopping, MOST_SECONDS)
            _reported(work, area, asker.ask_due(area))


def _plan(app: App, area: str, day: date, session: Session) -> int:
    return plan(session, asking_of(app, area, day))


def _reported(work: Work, area: str, counts: AskedCounts) -> None:
    """Let the run count what was answered, and propose what has to come back."""
    found = WorkCounts(counts.answered, skipped=counts.unavailable)

    def once(_session: Session, after: Key | None, _size: int) -> Key | None:
        return WHOLE_KEY if after is None else None

    def counted(_session: Session, _range: KeyRange) -> WorkCounts:
        return found

    if counts.answered or counts.unavailable:
        work.in_partitions("asked", area, once, counted, size=1, known_due=True)
    recover_red(work.app, counts)


def recover_red(app: App, counts: AskedCounts) -> None:
    """Propose to recover what was paid on receipts that turned out to be worthless; people decide."""
    if not counts.red_claims:
        return
    paid = col(Claim.state) == ClaimState.PAID
    with app.database.reading() as session:
        query = select(Claim.no).where(col(Claim.id).in_(counts.red_claims), paid)
        numbers = list(session.exec(query.order_by(col(Claim.id))))
    for no in numbers:
        reprocess_claims(app, actor=None, claim_no=no)
