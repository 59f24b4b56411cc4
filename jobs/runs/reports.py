"""Report upward what happened to filings (备案上报): batches, tried again, parked when nothing helps."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any

import structlog
from sqlalchemy import Table, bindparam, select, update
from sqlmodel import Session, col

from config.masking import mask_text
from jobs.app import App
from jobs.reporting_channel import NotDelivered, Sender, sender_of
from jobs.runner.key_ranges import KeyRange, WorkCounts
from jobs.runner.work import Work
from models import METADATA, Report
from models.bulk import write_rows
from workflow.access.reach import Reach
from workflow.access.reached import reached
from workflow.filing.reporting import KEYS, Patience, due, national_events
from workflow.moves.keyset import Key, edge_of, within

log = structlog.get_logger()
BATCH = 5000
"""Events of one batch."""
ROUNDS = 50
"""A filing gets one event through a round; what is left then waits for the next run."""
REPORT, REPORTED = (METADATA.tables[name] for name in ("report", "reported"))
SENT = ("case_id", "seq", "area", "event", "day", "sent_at", "sent_to")


def send_reports(work: Work) -> None:
    """Hand the events that are due to the sender of settings.yaml; without one they wait."""
    sender = sender_of(work.app)
    if sender is None:
        return
    for number in range(ROUNDS):
        edges = {area: partial(next_end, work.app, area) for area in work.areas}
        areas = work.due(edges)
        for area in areas:
            do = partial(_send_partition, work, sender, area)
            work.in_partitions(f"send {number}", area, edges[area], do, size=BATCH, known_due=True)
        if not areas or work.run is None:
            return


def send_now(app: App, sender: Sender, areas: Sequence[str]) -> WorkCounts:
    """Send what is due at once, for a person; batch by batch, each in its own transaction."""
    done = WorkCounts()
    for area in areas:
        for _ in range(ROUNDS):
            after, some = None, False
            while (upto := _next_upto(app, area, after)) is not None:
                with app.database.writing() as session:
                    done += send_range(session, app, sender, area, KeyRange(after, upto))
                after, some = upto, True
            if not some:
                break
    return done


def _next_upto(app: App, area: str, after: Key | None) -> Key | None:
    with app.database.reading() as session:
        return next_end(app, area, session, after, BATCH)


def next_end(app: App, area: str, session: Session, after: Key | None, size: int) -> Key | None:
    """The key at which the next batch of events ends that may go now, in an area."""
    return edge_of(session, KEYS, [due(area, app.now, patience(app))], after, size)


def patience(app: App) -> Patience:
    """How often and when again, from settings.yaml."""
    return Patience(app.settings.reports.tries, app.settings.reports.retry_minutes)


def _send_partition(
    work: Work, sender: Sender, area: str, session: Session, key_range: KeyRange
) -> WorkCounts:
    if work.run is None:
        # A dry run sends nothing.
        return WorkCounts(len(_events(session, work.app, area, key_range)))
    return send_range(session, work.app, sender, area, key_range)


def send_range(
    session: Session, app: App, sender: Sender, area: str, key_range: KeyRange
) -> WorkCounts:
    """Send the events of a key range that are due, and record what became of each.

    An event is sent first and recorded afterwards: should the process die in between, the event
    goes again under its key.
    """
    events = _events(session, app, area, key_range)
    if not events:
        return WorkCounts()
    now = app.now
    records = national_events(session, events)
    keys = [str(record["evtsn"]) for record in records]
    try:
        refused = sender.send(area, records, now)
    except NotDelivered as fault:
        refused = dict.fromkeys(keys, str(fault))
    sent = [event for event, key in zip(events, keys, strict=True) if key not in refused]
    failed = {key: event for event, key in zip(events, keys, strict=True) if key in refused}
    _record_sent(session, sent, sender.name, now)
    _record_failed(session, failed, refused, patience(app), now)
    if failed:
        log.warning(
            "reports.refused", area=area, count=len(failed), first=next(iter(refused.values()))
        )
    return WorkCounts(len(sent), refused=len(failed))


def _events(session: Session, app: App, area: str, key_range: KeyRange) -> list[Report]:
    """The events of a key range that may go, locked; those that another process sends are skipped."""
    query = select(Report).where(within(KEYS, key_range.bounds), due(area, app.now, patience(app)))
    held = query.order_by(*KEYS).with_for_update(skip_locked=True, of=Report)
    return list(session.execute(held).scalars())


def _record_sent(session: Session, events: Sequence[Report], to: str, now: datetime) -> None:
    rows = [
        (event.case_id, event.seq, event.area, event.event, event.day, now, to) for event in events
    ]
    if not rows:
        return
    _execute_each(session, REPORT.delete().where(*_its_row(REPORT)), rows)
    write_rows(session, REPORTED, SENT, rows)


def _record_failed(
    session: Session,
    failed: Mapping[str, Report],
    why: Mapping[str, str],
    patience: Patience,
    now: datetime,
) -> None:
    rows = [
        (
            e.case_id,
            e.seq,
            e.tries + 1,
            patience.again_at(now, e.tries + 1),
            mask_text(why[key])[:500],
        )
        for key, e in failed.items()
    ]
    if rows:
        names = ("tries", "due_at", "error")
        values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in names}
        _execute_each(session, update(REPORT).where(*_its_row(REPORT)).values(values), rows, *names)


def _its_row(table: Table) -> list[Any]:
    return [table.c.case_id == bindparam("its_case"), table.c.seq == bindparam("its_seq")]


def _execute_each(session: Session, statement: Any, rows: Sequence[Any], *names: str) -> None:
    """Execute a statement for every row of case, seq and new values."""
    given = [
        {"its_case": row[0], "its_seq": row[1]}
        | {f"new_{name}": value for name, value in zip(names, row[2:], strict=bool(names))}
        for row in rows
    ]
    session.flush()
    session.expunge_all()
    session.connection().execute(statement, given)


def retry(session: Session, filing_ids: Sequence[int] | None, reach: Reach) -> int:
    """Make parked and resting events due at once, of these filings or all; how many there were."""
    which = [col(Report.tries) > 0, reached(Report, reach)]
    if filing_ids is not None:
        which.append(col(Report.case_id).in_(filing_ids))
    again = update(Report).where(*which).values(tries=0, due_at=None)
    return int(session.connection().execute(again).rowcount)
