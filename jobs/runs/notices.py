"""Send what waits in the outbox (发送通知): in transactions of its own, as nothing that left is undone."""

import zlib
from functools import partial

from sqlmodel import Session

from jobs.notices.channels import channels_of
from jobs.notices.sending import send_notices_now, waiting
from jobs.runner.key_ranges import KeyRange, WorkCounts
from jobs.runner.work import WHOLE_KEY, Work
from workflow.moves.keyset import Key


def send_notices(work: Work) -> None:
    """Send through the channels of settings.yaml; without any the notices wait."""
    if not channels_of(work.app):
        return
    if work.run is None:
        # A dry run sends nothing.
        with work.app.database.reading() as session:
            counts = [waiting(session, area, work.now) for area in work.areas]
        work.counts += WorkCounts(sum(counts))
        return
    done = send_notices_now(work.app, work.areas, work.stopping)
    keep_counts(work, WorkCounts(done.sent + done.delivered, done.unknown, done.failed))


def keep_counts(work: Work, counted: WorkCounts) -> None:
    """Keep what this process did in a run that shares no partitions: each counts its own."""
    if any(counted):
        # A partition that only says how many there were.
        stage = f"send {zlib.crc32(work.owner.encode()):08x}"
        work.in_partitions(stage, work.areas[0], _once, partial(_counted, counted), known_due=True)


def _once(_session: Session, after: Key | None, _size: int) -> Key | None:
    return WHOLE_KEY if after is None else None


def _counted(counts: WorkCounts, _session: Session, _range: KeyRange) -> WorkCounts:
    return counts
