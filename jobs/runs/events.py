"""Tell connected systems what happened (事件推送): in transactions of its own, as nothing that left is undone."""

from jobs.runner.key_ranges import WorkCounts
from jobs.runner.work import Work
from jobs.runs.notices import keep_counts
from jobs.webhooks.sending import send_events_now, waiting_events


def send_events(work: Work) -> None:
    """Send what is due to the addresses of connected systems."""
    if work.run is None:
        # A dry run sends nothing.
        with work.app.database.reading() as session:
            work.counts += WorkCounts(waiting_events(session, work.now))
        return
    done = send_events_now(work.app, work.stopping)
    keep_counts(work, WorkCounts(done.sent, refused=done.failed))
