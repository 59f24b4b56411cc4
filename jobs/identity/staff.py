"""Users and their history (人员登记): added, placed and disabled, each change chained behind the last."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import update
from sqlmodel import Session, col, select

from jobs.principal import Principal
from models import ApiKey, SignIn, User, UserChange
from models.audit import append
from models.base import canonical
from workflow.access.reach import EVERY_AREA
from workflow.moves.key_actor import PREFIX as KEY

RIGHTS = ("roles", "limit", "institution", "active", "areas", "unit")
"""What of a user's content says what they may do; a change ends their sessions."""


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
    """Store a user who was added or changed, with the change in the history.

    Where they may do something else from now on, their sessions are over.
    """
    session.add(user)
    change = UserChange(
        no=0, name=user.name, kind=kind, content=content_of(user), actor=by.name,
        os_user=by.os_user, at=now, prev_hash=b"", hash=b"",
    )  # fmt: skip
    if kind != "added" and _rights_changed(session, change):
        ended = update(SignIn).where(col(SignIn.name) == user.name, col(SignIn.ended_at).is_(None))
        session.execute(ended.values(ended_at=now, ended=kind))
    append(session, change)


def _rights_changed(session: Session, change: UserChange) -> bool:
    """Whether a user may do something else than before: who is signed in has to sign in anew."""
    before = session.exec(
        select(UserChange.content)
        .where(UserChange.name == change.name)
        .order_by(col(UserChange.no).desc())
    ).first()
    return before is not None and any(before.get(k) != change.content.get(k) for k in RIGHTS)


def rights_changed_since(session: Session, name: str, at: datetime) -> bool:
    """Whether somebody may do something else than at an instant: a user, or the key of a system."""
    if name.startswith(KEY):
        its = (ApiKey.name == name.removeprefix(KEY), col(ApiKey.revoked_at) >= at)
        return session.exec(select(ApiKey.id).where(*its)).first() is not None
    its_own = select(UserChange.content).where(UserChange.name == name)
    newest = col(UserChange.no).desc()
    before = session.exec(its_own.where(UserChange.at < at).order_by(newest).limit(1)).all()
    since = session.exec(its_own.where(UserChange.at >= at)).all()
    return len({canonical([each.get(k) for k in RIGHTS]) for each in (*before, *since)}) > 1


def record_key(session: Session, key: ApiKey, kind: str, by: Principal, now: datetime) -> None:
    """Store a key that was given or changed, with the change in the same history."""
    session.add(key)
    change = UserChange(
        no=0, name=name_of_key(key), kind=kind, content=content_of_key(key), actor=by.name,
        os_user=by.os_user, at=now, prev_hash=b"", hash=b"",
    )  # fmt: skip
    append(session, change)


def name_of_key(key: ApiKey) -> str:
    """Under what the history has a key: a system may have had several."""
    return f"key:{key.name}/{key.prefix}"


def content_of_key(key: ApiKey) -> dict[str, Any]:
    """What a key opens from now on, as the history keeps it; the hash, so that none is put in its place."""
    return {
        "roles": [], "limit": None, "institution": key.institution,
        "active": key.revoked_at is None, "scopes": sorted(key.scopes), "areas": sorted(key.areas),
        "expires_on": key.expires_on.isoformat(), "hash": key.hash.hex(),
        "second": key.confirmed_by,
    }  # fmt: skip


def changes(session: Session) -> Iterator[UserChange]:
    """The whole history, the first change first."""
    yield from session.exec(select(UserChange).order_by(col(UserChange.no)))
