"""Report upward what happened to filings (备案上报): batches, tried again, parked when nothing helps."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any

import structlog
from sqlalchemy import Table, bindparam, select, update
from sqlmodel import Session, col

from jobs.app import Desk
from jobs.reporting_channel import NotDelivered, Sender, sender_of
from jobs.runner.key_ranges import Span, Tally
from jobs.runner.work import Work
from models import METADATA, Report
from models.bulk import write_rows
from workflow.filing.reporting import KEYS, Patience, due, key_of, told
from workflow.moves.keyset import Key, edge_of, within

log = structlog.get_logger()
BATCH = 5000
"""Events of one batch."""
ROUNDS = 50
"""A filing gets one event through a round; what is left then waits for the next run."""
REPORT, REPORTED = (METADATA.tables[name] for name in ("report", "reported"))
SENT = ("case_id", "seq", "area", "event", "day", "sent_at", "sent_to")


def send_reports(work: Work) -> None:
    """Hand what is due to the sender of settings.yaml; without one everything waits."""
    sender = sender_of(work.desk)
    if sender is None:
        return
    for number in range(ROUNDS):
        edges = {area: partial(next_end, work.desk, area) for area in work.areas}
        areas = work.due(edges)
        for area in areas:
            do = partial(_part, work, sender, area)
            work.parts(f"send {number}", area, edges[area], do, size=BATCH, asked_before=True)
        if not areas or work.run is None:
            return


def send_now(desk: Desk, sender: Sender, areas: Sequence[str]) -> Tally:
    """The same by hand, batch by batch, each in its own transaction."""
    done = Tally()
    for area in areas:
        for _ in range(ROUNDS):
            after, some = None, False
            while (upto := _look(desk, area, after)) is not None:
                with desk.database.writing() as session:
                    done += send_span(session, desk, sender, area, Span(after, upto))
                after, some = upto, True
            if not some:
                break
    return done


def _look(desk: Desk, area: str, after: Key | None) -> Key | None:
    with desk.database.reading() as session:
        return next_end(desk, area, session, after, BATCH)


def next_end(desk: Desk, area: str, session: Session, after: Key | None, size: int) -> Key | None:
    """Where the next so many events of an area end that may go now."""
    return edge_of(session, KEYS, [due(area, desk.now, patience(desk))], after, size)


def patience(desk: Desk) -> Patience:
    """How often and when again, from settings.yaml."""
    return Patience(desk.settings.reports.tries, desk.settings.reports.retry_minutes)


def _part(work: Work, sender: Sender, area: str, session: Session, span: Span) -> Tally:
    if work.run is None:
        return Tally(len(_events(session, work.desk, area, span)))  # a dry run sends nothing
    return send_span(session, work.desk, sender, area, span)


def send_span(session: Session, desk: Desk, sender: Sender, area: str, span: Span) -> Tally:
    """Send what is due between two keys, and keep what became of each event.

    It is sent first and kept afterwards: should we die in between, it goes again under its key.
    """
    events = _events(session, desk, area, span)
    if not events:
        return Tally()
    now = desk.now
    records = told(session, events)
    keys = [record["evtsn"] for record in records]
    try:
        refused = sender.send(area, records, now)
    except NotDelivered as fault:
        refused = dict.fromkeys(keys, str(fault))
    sent = [event for event, key in zip(events, keys, strict=True) if key not in refused]
    failed = {key: event for event, key in zip(events, keys, strict=True) if key in refused}
    _keep_sent(session, sent, sender.name, now)
    _keep_failed(session, failed, refused, patience(desk), now)
    if failed:
        log.warning(
            "reports.refused", area=area, count=len(failed), first=next(iter(refused.values()))
        )
    return Tally(len(sent), refused=len(failed))


def _events(session: Session, desk: Desk, area: str, span: Span) -> list[Report]:
    """The events of a span that may go, held; what somebody else is sending is left to him."""
    query = select(Report).where(within(KEYS, span.ends), due(area, desk.now, patience(desk)))
    held = query.order_by(*KEYS).with_for_update(skip_locked=True, of=Report)
    return list(session.execute(held).scalars())


def _keep_sent(session: Session, events: Sequence[Report], to: str, now: datetime) -> None:
    rows = [
        (event.case_id, event.seq, event.area, event.event, event.day, now, to) for event in events
    ]
    if not rows:
        return
    _each(session, REPORT.delete().where(*_this(REPORT)), rows)
    write_rows(session, REPORTED, SENT, rows)


def _keep_failed(
    session: Session,
    failed: Mapping[str, Report],
    why: Mapping[str, str],
    patience: Patience,
    now: datetime,
) -> None:
    rows = [
        (e.case_id, e.seq, e.tries + 1, patience.again_at(now, e.tries + 1), why[key][:500])
        for key, e in failed.items()
    ]
    if rows:
        names = ("tries", "due_at", "error")
        values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in names}
        _each(session, update(REPORT).where(*_this(REPORT)).values(values), rows, *names)


def _this(table: Table) -> list[Any]:
    return [table.c.case_id == bindparam("its_case"), table.c.seq == bindparam("its_seq")]


def _each(session: Session, statement: Any, rows: Sequence[Any], *names: str) -> None:
    """Execute a statement for every row of case, seq and new values."""
    given = [
        {"its_case": row[0], "its_seq": row[1]}
        | {f"new_{name}": value for name, value in zip(names, row[2:], strict=bool(names))}
        for row in rows
    ]
    session.flush()
    session.expunge_all()
    session.connection().execute(statement, given)


def retry(session: Session, filing_ids: Sequence[int] | None) -> int:
    """Try parked and resting events again at once: of these filings, or all; how many."""
    which = [col(Report.tries) > 0]
    if filing_ids is not None:
        which.append(col(Report.case_id).in_(filing_ids))
    again = update(Report).where(*which).values(tries=0, due_at=None)
    return int(session.connection().execute(again).rowcount)


__all__ = ["BATCH", "key_of", "retry", "send_now", "send_reports", "send_span"]
