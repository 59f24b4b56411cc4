"""How often may be tried (登录限次): counted and refused before any password is looked at.

Counted are the tries of a name since its last success or release, and those of a source address,
within the time of the lock. A name that nobody has is counted as any other.
"""

from datetime import datetime, timedelta

from sqlalchemy import func, select, text
from sqlmodel import Session, col

from config.sign_in import SignInRules
from jobs.app import App
from jobs.signin.errors import LockedOutError
from jobs.signin.events import name_kept, note
from models import SignInEvent, SignInKind

TRIES_LOCK = 0x59644C67
"""The first half of the key of the PostgreSQL advisory lock; the name is the other."""
ANEW = (SignInKind.PROVEN.value, SignInKind.RELEASED.value)
"""After these a name is counted anew."""


def admit(app: App, name: str, source: str) -> str:
    """Count a try before it is made, and return the name under which it is kept.

    `locked_out`, with the end of the lock, where there were too many of the name or the address.
    """
    now, rules = app.now, app.settings.sign_in
    with app.database.writing() as session:
        kept = name_kept(session, name)
        if not app.database.is_sqlite:
            one = text("SELECT pg_advisory_xact_lock(:key, hashtext(:name))")
            session.execute(one, {"key": TRIES_LOCK, "name": kept})
        until = locked_until(session, kept, now, rules) or _closed_until(
            session, source, now, rules
        )
        kind = SignInKind.LOCKED if until else SignInKind.TRIED
        note(session, kept, kind, now, source=source)
    if until:
        raise LockedOutError(until)
    return kept


def locked_until(session: Session, name: str, now: datetime, rules: SignInRules) -> datetime | None:
    """The end of the lock of a name (锁定截止); None where it is not locked."""
    its = col(SignInEvent.name) == name
    anew = select(func.max(col(SignInEvent.id))).where(its, col(SignInEvent.kind).in_(ANEW))
    since = session.execute(anew).scalar() or 0
    for_minutes = timedelta(minutes=rules.lock_minutes)
    tries = (
        select(col(SignInEvent.at))
        .where(its, col(SignInEvent.id) > since, col(SignInEvent.kind) == SignInKind.TRIED.value)
        .where(col(SignInEvent.at) > now - for_minutes)
        .order_by(col(SignInEvent.id).desc())
        .limit(rules.tries)
    )
    made = session.execute(tries).scalars().all()
    return made[0] + for_minutes if len(made) >= rules.tries else None


def _closed_until(
    session: Session, source: str, now: datetime, rules: SignInRules
) -> datetime | None:
    """The end of the lock of an address, of which more tries fail than one household makes."""
    for_minutes = timedelta(minutes=rules.lock_minutes)
    its = (col(SignInEvent.source) == source, col(SignInEvent.at) > now - for_minutes)

    def made(kind: SignInKind) -> tuple[int, datetime | None]:
        found = select(func.count(), func.max(SignInEvent.at)).where(
            *its, col(SignInEvent.kind) == kind.value
        )
        n, newest = session.execute(found).one()
        return int(n), newest

    tries, newest = made(SignInKind.TRIED)
    if newest is None or tries - made(SignInKind.PROVEN)[0] < rules.tries_of_source:
        return None
    return newest + for_minutes


def release(session: Session, name: str, by: str, now: datetime) -> None:
    """Let a name be tried again at once (解除锁定), by an admin."""
    note(session, name, SignInKind.RELEASED, now, about=by)
