"""What can go wrong with the database while a run is at work (数据库故障的分类)."""

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError

from config.errors import ConfigError
from config.masking import mask_text

LOCK_NOT_AVAILABLE = "55P03"
UNDONE = ("40P01", "40001")
"""Deadlock, serialization: the database undid one of two, and it may simply be done again."""
CANCELLED = "57014"
"""A statement that took too long: fewer cases take less time."""
AWAY = ("08", "53", "57", "58")
"""Connection, resources, shut-down, system: no case of ours has anything to do with it."""
IDLE_TOO_LONG = ("25P03", "25P04")
"""The database ended our transaction because we stood still in it."""
AWAY_SQLITE = ("locked", "busy", "disk", "readonly", "unable to open")


def sqlstate(fault: BaseException) -> str:
    """The code PostgreSQL gave; empty where there is none."""
    return getattr(getattr(fault, "orig", None), "sqlstate", None) or ""


def lock_refused(fault: BaseException) -> bool:
    """Whether somebody else holds a case for longer than we wanted to wait."""
    return sqlstate(fault) == LOCK_NOT_AVAILABLE


def undone(fault: BaseException) -> bool:
    """Whether the same thing may be done again at once."""
    return sqlstate(fault) in UNDONE


def outage(fault: BaseException) -> bool:
    """Whether the database itself is away, busy or full."""
    if isinstance(fault, ConfigError):
        return True
    if not isinstance(fault, DBAPIError):
        return False
    if fault.connection_invalidated or isinstance(fault, InterfaceError):
        return True
    code = sqlstate(fault)
    if code:
        return code in IDLE_TOO_LONG or (code[:2] in AWAY and code != CANCELLED)
    if not isinstance(fault, OperationalError):
        return False
    sqlite = type(fault.orig).__module__.startswith("sqlite3")
    # Without a code PostgreSQL did not answer at all.
    return not sqlite or any(sign in str(fault.orig) for sign in AWAY_SQLITE)


def in_short(fault: BaseException, length: int = 300) -> str:
    """The kind of a fault and its first line, without identity numbers."""
    cause = getattr(fault, "orig", None) or fault
    lines = str(cause).strip().splitlines() or [""]
    return mask_text(f"{type(cause).__name__}: {lines[0]}")[:length]
