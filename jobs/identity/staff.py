"""Users and their history (人员登记): added, placed and disabled, each change chained behind the last."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, select

from jobs.principal import Principal
from models import User, UserChange
from models.audit import append
from workflow.access.reach import EVERY_AREA


def content_of(user: User) -> dict[str, Any]:
    """What a user may do from now on, as their history keeps it."""
    kept: dict[str, Any] = {
        "roles": list(user.roles), "limit": user.limit, "institution": user.institution,
        "active": user.active,
    }  # fmt: skip
    # Left out where nothing was said, as in what was kept before there was such a thing.
    if user.insured_as is not None:
        kept["insured_as"] = user.insured_as
    if user.areas != [EVERY_AREA]:
        kept["areas"] = sorted(user.areas)
    if user.unit:
        kept["unit"] = user.unit
    if user.relatives:
        kept["relatives"] = [dict(each) for each in user.relatives]
    if user.subjects:
        kept["subjects"] = [dict(each) for each in user.subjects]
    return kept


def record(session: Session, user: User, kind: str, by: Principal, now: datetime) -> None:
    """Store a user who was added or changed, with the change in the history."""
    session.add(user)
    change = UserChange(
        no=0, name=user.name, kind=kind, content=content_of(user), actor=by.name,
        os_user=by.os_user, at=now, prev_hash=b"", hash=b"",
    )  # fmt: skip
    append(session, change)


def changes(session: Session) -> Iterator[UserChange]:
    """The whole history, the first change first."""
    yield from session.exec(select(UserChange).order_by(col(UserChange.no)))
