"""What can go wrong with the database while a run is at work (数据库故障的分类)."""

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError

from config.errors import ConfigError
from config.masking import mask_text

LOCK_NOT_AVAILABLE = "55P03"
RETRYABLE = ("40P01", "40001")
"""Deadlock, serialization failure: the transaction may simply be done again."""
CANCELLED = "57014"
"""A statement took too long; a smaller batch takes less time."""
OUTAGES = ("08", "53", "57", "58")
"""Classes of codes for connection, resources, shut-down, system: no case is at fault."""
IDLE_TOO_LONG = ("25P03", "25P04")
"""The database ended the transaction because the process stood still in it."""
OUTAGES_SQLITE = ("locked", "busy", "disk", "readonly", "unable to open")


def sqlstate(fault: BaseException) -> str:
    """The SQLSTATE of PostgreSQL; empty where there is none."""
    return getattr(getattr(fault, "orig", None), "sqlstate", None) or ""


def is_lock_timeout(fault: BaseException) -> bool:
    """Whether a lock was not granted in time."""
    return sqlstate(fault) == LOCK_NOT_AVAILABLE


def is_retryable(fault: BaseException) -> bool:
    """Whether the transaction may be done again at once."""
    return sqlstate(fault) in RETRYABLE


def is_outage(fault: BaseException) -> bool:
    """Whether the database itself is away, busy or full."""
    if isinstance(fault, ConfigError):
        return True
    if not isinstance(fault, DBAPIError):
        return False
    if fault.connection_invalidated or isinstance(fault, InterfaceError):
        return True
    code = sqlstate(fault)
    if code:
        return code in IDLE_TOO_LONG or (code[:2] in OUTAGES and code != CANCELLED)
    if not isinstance(fault, OperationalError):
        return False
    sqlite = type(fault.orig).__module__.startswith("sqlite3")
    # Without a code PostgreSQL did not answer at all.
    return not sqlite or any(sign in str(fault.orig) for sign in OUTAGES_SQLITE)


def summary(fault: BaseException, length: int = 300) -> str:
    """The kind of a fault and its first line, without identity numbers."""
    cause = getattr(fault, "orig", None) or fault
    lines = str(cause).strip().splitlines() or [""]
    return mask_text(f"{type(cause).__name__}: {lines[0]}")[:length]
