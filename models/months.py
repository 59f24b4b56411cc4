"""The months in which PostgreSQL keeps moves (流转分区): made ahead, so that none is waited for."""

from datetime import date, timedelta

from sqlalchemy import text
from sqlmodel import Session

from models.migrations.baseline.triggers import on_truncate

AHEAD = 3
"""How many months after the current one are there already."""


def make_months(session: Session, today: date, ahead: int = AHEAD) -> list[str]:
    """Make the partitions from this month on; the names of the new ones. SQLite has none.

    A month of which moves lie in the default partition already (imported, or written while
    nothing was made ahead) stays there whole.
    """
    if session.get_bind().dialect.name != "postgresql":
        return []
    made = []
    first = today.replace(day=1)
    for _ in range(ahead + 1):
        following = (first + timedelta(days=31)).replace(day=1)
        if _make(session, first, following):
            made.append(_name(first))
        first = following
    return made


def _name(first: date) -> str:
    return f"move_{first:%Y%m}"


def _make(session: Session, first: date, following: date) -> bool:
    name = _name(first)
    if session.execute(text("SELECT to_regclass(:name)"), {"name": name}).scalar() is not None:
        return False
    days = {"first": first, "following": following}
    taken = text(
        "SELECT EXISTS (SELECT FROM move_default WHERE day >= :first AND day < :following)"
    )
    if session.execute(taken, days).scalar():
        return False
    between = f"FROM ('{first.isoformat()}') TO ('{following.isoformat()}')"
    session.execute(text(f"CREATE TABLE {name} PARTITION OF move FOR VALUES {between}"))
    # The parent's guard of single rows is copied by itself; that of TRUNCATE is not.
    session.execute(text(on_truncate("moves_stay", name, "moves_stay")))
    return True
