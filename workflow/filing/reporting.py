"""Reporting filings upward (备案上报): the events that are due, their national names, and their next try.

The first waiting event of a filing is the only one that may go: what comes later of it waits, so
that those above us never see a filing end before it began.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple, Protocol

from sqlalchemy import ColumnElement, and_, or_, select
from sqlmodel import Session, col

from models import FAR, METADATA, Category, Channel, Event, Filing, Person, Report, Reported
from models.keys import in_parts
from workflow.shared.json_types import JsonObject

LONGEST = timedelta(days=1)
"""Nothing waits longer than this to be tried again."""
EARLIER = METADATA.tables["report"].alias("earlier")
KEYS = (col(Report.case_id), col(Report.seq))


class Patience(NamedTuple):
    """How often an event is tried, and how long it waits after the first failure; then twice that."""

    tries: int
    minutes: int

    def again_at(self, now: datetime, failed: int) -> datetime:
        """When an event that failed so often is tried again."""
        waits: timedelta = timedelta(minutes=self.minutes) * 2 ** min(failed - 1, 20)
        return now + min(LONGEST, waits)


def due(area: str, now: datetime, patience: Patience) -> ColumnElement[bool]:
    """The events of an area that may go now: the first of their filing, neither parked nor resting."""
    before = select(EARLIER.c.seq).where(
        EARLIER.c.case_id == Report.case_id, EARLIER.c.seq < col(Report.seq)
    )
    return and_(
        col(Report.area) == area,
        col(Report.tries) < patience.tries,
        or_(col(Report.due_at).is_(None), col(Report.due_at) <= now),
        ~before.exists(),
    )


def key_of(no: str, seq: int) -> str:
    """The stable key of an event (事件流水号): number of the filing, which begins with its area, and seq."""
    return f"{no}{seq:04d}"


def national_events(session: Session, events: Sequence[Report]) -> list[JsonObject]:
    """The events in the national names (OUT_APPY_D), with the filing as it stands now.

    What changed since has an event of its own behind them; only the end is that of the event.
    """
    ids = [event.case_id for event in events]
    found: dict[int, tuple[Filing, Person]] = {}
    known: set[int] = set()
    for part in in_parts(ids):
        query = select(Filing, Person).join(Person, col(Person.id) == Filing.person_id)
        for filing, person in session.execute(query.where(col(Filing.id).in_(part))):
            found[filing.id] = (filing, person)
        sent = select(col(Reported.case_id)).where(col(Reported.case_id).in_(part))
        known.update(session.execute(sent).scalars())
    return [_national(event, *found[event.case_id], event.case_id in known) for event in events]


def _national(event: Report, filing: Filing, person: Person, known: bool) -> JsonObject:
    # What was ended before it began, and restored later, is new to those above us, who never heard of the filing.
    code = Event.NEW if event.event == Event.RESTORED and not known else Event(event.event)
    in_force = code not in (Event.ENDED, Event.ANNULLED)
    return {
        "evtsn": key_of(filing.no, event.seq), "trt_dcla_detl_sn": filing.ext_no or filing.no,
        "evt_type": code.value, "psn_no": person.psn_no, "psn_cert_type": person.cert_type,
        "certno": person.certno, "psn_name": person.name, "tel": filing.phone or person.phone,
        "insutype": filing.insutype, "insu_admdvs": filing.area, "rloc_admdvs": filing.destination,
        "rloc_coty_type": "省内" if filing.destination[:2] == filing.area[:2] else "省外",
        "rloc_rea": Category(filing.category).label.zh,
        "dcla_souc": Channel(filing.channel).label.zh, "resout_addr": filing.address,
        "begndate": filing.starts_on.isoformat(), "enddate": _end(_last_day(filing, code)),
        "vali_flag": "1" if in_force else "0", "rchk_flag": "1" if in_force else "3",
        "out_fil_upld_stas": "1", "opt_time": event.day.isoformat(), "poolarea_no": filing.area,
        **_agent(filing.agent or {}),
    }  # fmt: skip


def _last_day(filing: Filing, code: Event) -> date:
    """The last valid day as of the event; never before the first day, because no platform takes such a filing.

    Until its end is reported a filing keeps the granted days. One that was annulled, or changed from its
    first day on, covers nothing: `vali_flag` shows it.
    """
    if code == Event.ENDED:
        return max(filing.ends_on, filing.starts_on)
    return filing.granted_to if filing.ended_by else filing.ends_on


def _end(day: date) -> str | None:
    """The last valid day; empty means 长期."""
    return None if day == FAR else day.isoformat()


def _agent(agent: JsonObject) -> JsonObject:
    names = {"name": "name", "relation": "rlts", "certno": "certno", "phone": "tel"}
    return {f"agnter_{code}": agent[name] for name, code in names.items() if agent.get(name)}


class WaitingReport(Protocol):
    """An event that is still to be reported, as far as its filing stands with it."""

    @property
    def day(self) -> date: ...
    @property
    def tries(self) -> int: ...
    @property
    def due_at(self) -> datetime | None: ...
    @property
    def error(self) -> str | None: ...


class Upward(NamedTuple):
    """How a filing stands with those above us: how many events wait, and how the first of them does."""

    waiting: int = 0
    since: date | None = None
    tries: int = 0
    due_at: datetime | None = None
    error: str = ""
    reported_at: datetime | None = None

    @property
    def code(self) -> str:
        """异地备案上报状态 (OUT_FIL_UPLD_STAS): 0 未上报, 1 已上报."""
        return "1" if self.reported_at and not self.waiting else "0"


def upward(session: Session, filing_id: int) -> Upward:
    """How a filing stands with those above us."""
    waiting = session.execute(
        select(Report).where(col(Report.case_id) == filing_id).order_by(col(Report.seq))
    ).scalars().all()  # fmt: skip
    sent = session.execute(
        select(col(Reported.sent_at))
        .where(col(Reported.case_id) == filing_id)
        .order_by(col(Reported.seq).desc())
        .limit(1)
    ).scalar()
    return upward_of(waiting, sent)


def upward_of(waiting: Sequence[WaitingReport], sent: datetime | None) -> Upward:
    """The same of the events that wait, the first in front, and of the instant of the last report."""
    if not waiting:
        return Upward(reported_at=sent)
    first = waiting[0]
    return Upward(len(waiting), first.day, first.tries, first.due_at, first.error or "", sent)
