"""Putting a case on a desk and taking it away (领取、转办、退回): one guarded statement each.

Of two who take a case up at once one gets it: whoever comes second changes no row.
"""

from datetime import date, datetime
from typing import Any

from sqlalchemy import delete, or_, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session

from models import ALWAYS, METADATA, DeskDeed, Moved
from models.bulk import on_postgresql
from models.database import affected
from workflow.desk.rule import DESK, OnDesk

ACT = METADATA.tables["desk_act"]


def held_now(
    session: Session, machine: str, case_id: int, state: str, now: datetime
) -> OnDesk | None:
    """On whose desk a case lies now."""
    its = (DESK.c.machine == machine, DESK.c.case_id == case_id)
    query = select(DESK.c.holder, DESK.c.until, DESK.c.held_until, DESK.c.reason).where(
        *its, DESK.c.state == state, DESK.c.until > now
    )
    found = session.execute(query).first()
    return OnDesk(*found) if found else None


def put(
    session: Session, machine: str, record: Moved, on: OnDesk, *, by: str, deed: DeskDeed,
    now: datetime, over: bool = False,
) -> bool:  # fmt: skip
    """Put a case on a desk, unless it lies on that of somebody else than `by`; whether it does.

    `over` puts it there all the same (转办、接管).
    """
    insert = postgresql.insert if on_postgresql(session) else sqlite.insert
    values: dict[str, Any] = {
        "machine": machine, "case_id": record.id, "state": record.state, **on._asdict()
    }  # fmt: skip
    free = or_(DESK.c.until <= now, DESK.c.holder == by, DESK.c.state != record.state)
    statement = insert(DESK).values(values)
    changed = {name: statement.excluded[name] for name in ("state", *OnDesk._fields)}
    statement = statement.on_conflict_do_update(
        index_elements=["machine", "case_id"], set_=changed, where=None if over else free
    )
    if affected(session, statement) != 1:
        return False
    note(session, machine, record.id or 0, on, by=by, deed=deed, now=now)
    return True


def take_off(
    session: Session, machine: str, record: Moved, holder: str, *, by: str, reason: str,
    deed: DeskDeed, now: datetime,
) -> bool:  # fmt: skip
    """Take a case off the desk of its holder; whether it lay there."""
    its = (DESK.c.machine == machine, DESK.c.case_id == record.id, DESK.c.holder == holder)
    if affected(session, delete(DESK).where(*its)) != 1:
        return False
    gone = OnDesk("", now, ALWAYS, reason)
    note(session, machine, record.id or 0, gone, by=by, deed=deed, now=now)
    return True


def note(
    session: Session, machine: str, case_id: int, on: OnDesk, *, by: str, deed: DeskDeed,
    now: datetime,
) -> None:  # fmt: skip
    """Keep an act on a desk (领取记录)."""
    values = {
        "machine": machine, "case_id": case_id, "deed": deed.value, "holder": on.holder, "by": by,
        "until": on.until, "reason": on.reason, "at": now,
    }  # fmt: skip
    session.execute(ACT.insert(), [values])


def absent_until(session: Session, name: str) -> date:
    """The last day of a user's absence; a day of long ago where they are here."""
    user = METADATA.tables["app_user"].c
    found: date | None = session.scalar(select(user.absent_until).where(user.name == name))
    return found or ALWAYS
