"""What went wrong in the database (数据库故障), told by its code alone: a server speaks any language.

PostgreSQL gives every fault an SQLSTATE, SQLite an extended result code. No text of a driver or a
server is compared anywhere: it is shown to people, and that is all.
"""

import traceback
from dataclasses import dataclass

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError

from config.errors import ConfigError
from config.masking import mask_text
from config.text import Text

LOCK_NOT_AVAILABLE = "55P03"
RETRYABLE = ("40P01", "40001")
"""Deadlock, serialization failure: the transaction may simply be done again."""
CANCELLED = "57014"
"""A statement took too long; a smaller batch takes less time."""
NO_ENTRY = ("28", "3D")
"""Classes of codes for a wrong user, password or name of a database: to wait does not help."""
BROKEN_STATEMENT = ("42", "54")
"""Classes of codes for a statement that does not fit the schema or the limits of the server."""
SQLITE_ERROR, SQLITE_BUSY = 1, 5
PRIMARY = 0xFF
"""The part of an extended code of SQLite that says the kind."""
DOES_NOT_COMPILE = "does_not_compile"
"""What the engine notes on a fault of SQLite whose statement fails before it meets any row."""


@dataclass(frozen=True)
class Outage:
    """A way in which the database is out of reach: its codes, and what people are told."""

    code: str
    says: Text
    sqlstates: tuple[str, ...] = ()
    """Codes, or the classes that they begin with."""
    sqlite: tuple[int, ...] = ()
    passes: bool = True
    """Whether it may be over by itself, so that a daemon waits for its end."""


UNREACHABLE = Outage(
    "database_unreachable",
    Text(
        "数据库无法打开：{why}。请检查 --db 或 YIDI_DATABASE_URL，或先运行 yidi init。",
        "the database cannot be opened: {why}. Check --db or YIDI_DATABASE_URL, "
        "or run yidi init first.",
    ),
    sqlite=(14, 3, 23),
)  # fmt: skip
LOST = Outage(
    "database_lost",
    Text(
        "与数据库的连接中断：{why}。正在写入的一笔是否已写入不能确定；连接恢复后先查看（yidi history、yidi runs），再决定是否重做。",
        "the connection to the database was lost: {why}. Whether the last transaction was written is "
        "not known: once the database is back look (`yidi history`, `yidi runs`) before you do it again.",
    ),
    sqlstates=("08", "57", "25P03", "25P04"),
)  # fmt: skip
STOPPED = Outage(
    "database_cancelled",
    Text(
        "数据库服务器中止了这条语句（超时，或被管理员取消）：{why}。这一笔没有写入；请稍后再试，或缩小范围。",
        "the database server broke off the statement (it took too long, or was cancelled): {why}. This "
        "transaction was not written: try again in a while, or ask for less.",
    ),
)
"""No outage for a run, which tries a smaller batch; it is one for a command."""
OUTAGES = (
    Outage(
        "database_starting",
        Text(
            "数据库服务器正在启动、恢复或关闭，暂不接受连接：{why}。请稍后再试。",
            "the database server is starting, recovering or shutting down and lets nobody in: {why}. "
            "Try again in a while.",
        ),
        sqlstates=("57P03",),
    ),
    Outage(
        "database_connections",
        Text(
            "数据库的连接数已满：{why}。请稍后再试；常见时由数据库管理员调整 max_connections 或查找占用连接的程序。",
            "the database has no connection left: {why}. Try again in a while; if it happens often, raise "
            "max_connections or look for the program that keeps them.",
        ),
        sqlstates=("53300",),
    ),
    Outage(
        "database_full",
        Text(
            "数据库所在的磁盘已满：{why}。这一笔没有写入；请先空出磁盘空间，再重新执行。",
            "the disk of the database is full: {why}. This transaction was not written: make room, "
            "then do it again.",
        ),
        sqlstates=("53100",), sqlite=(13,),
    ),
    Outage(
        "database_read_only",
        Text(
            "数据库现为只读，不能写入：{why}。请检查是否连到了备库、文件和目录的权限、磁盘是否以只读方式挂载。",
            "the database is read-only: {why}. Check whether this is a standby, the rights on file and "
            "folder, and whether the disk is mounted read-only.",
        ),
        sqlstates=("25006",), sqlite=(8,),
    ),
    Outage(
        "database_busy",
        Text(
            "数据库正被其他程序写入，等待已超时；请稍后再试。",
            "another program is writing to the database and the wait was too long; try again.",
        ),
        sqlite=(SQLITE_BUSY, 6, 15),
    ),
    Outage(
        "database_io",
        Text(
            "数据库读写磁盘出错：{why}。请检查磁盘的空间、挂载和硬件，再运行 yidi doctor。",
            "the database cannot read or write its disk: {why}. Check its space, mount and hardware, "
            "then run `yidi doctor`.",
        ),
        sqlstates=("58",), sqlite=(10,),
    ),
    Outage(
        "database_damaged",
        Text(
            "数据库已损坏，或文件不是数据库：{why}。请停止写入，保留原文件，从备份恢复到新库；不要删除原库旁的 -wal、-shm 文件。",
            "the database is damaged, or the file is none: {why}. Stop writing, keep the file as it is "
            "with its -wal and -shm, and restore the backup into a new database.",
        ),
        sqlstates=("XX001", "XX002"), sqlite=(11, 26), passes=False,
    ),
    Outage(
        "database_overloaded",
        Text(
            "数据库服务器资源不足：{why}。请稍后再试；常见时请数据库管理员查看内存和设置。",
            "the database server has run out of resources: {why}. Try again in a while; if it happens "
            "often, look at its memory and settings.",
        ),
        sqlstates=("53",), sqlite=(7,),
    ),
    LOST,
    UNREACHABLE,
)  # fmt: skip
"""The first that fits."""


class OutageError(ConfigError):
    """The database is away, busy, full or damaged (数据库不可用): no case and no command is at fault."""

    def __init__(self, outage: Outage, why: str) -> None:
        self.passes = outage.passes
        super().__init__(outage.code, outage.says, why=why)


def sqlstate(fault: BaseException) -> str:
    """The SQLSTATE of PostgreSQL; empty where there is none."""
    return getattr(getattr(fault, "orig", None), "sqlstate", None) or ""


def sqlite_code(fault: BaseException) -> int:
    """The result code of SQLite without what extends it; 0 where there is none."""
    code: int = getattr(getattr(fault, "orig", None), "sqlite_errorcode", 0)
    return code & PRIMARY


def is_lock_timeout(fault: BaseException) -> bool:
    """Whether a lock was not granted in time."""
    return sqlstate(fault) == LOCK_NOT_AVAILABLE


def is_retryable(fault: BaseException) -> bool:
    """Whether the transaction may be done again at once: two waited for each other."""
    return sqlstate(fault) in RETRYABLE


def met_another(fault: BaseException) -> bool:
    """Whether somebody else was at the same rows, or at the same file of SQLite."""
    busy = sqlite_code(fault) == SQLITE_BUSY
    return busy or is_retryable(fault) or is_lock_timeout(fault)


def outage(fault: BaseException) -> Outage | None:
    """The outage that a fault of the driver is; None when the database itself is well."""
    if not isinstance(fault, DBAPIError):
        return None
    code, number = sqlstate(fault), sqlite_code(fault)
    if code == CANCELLED:
        return None
    for each in OUTAGES:
        if (code and code.startswith(each.sqlstates)) or (number and number in each.sqlite):
            return each
    if fault.connection_invalidated:
        return LOST
    if code.startswith(NO_ENTRY):
        return UNREACHABLE
    if code or not hasattr(fault.orig, "sqlstate"):
        return None
    # Without a code PostgreSQL did not answer at all.
    silent = isinstance(fault, OperationalError | InterfaceError)
    return (LOST if fault.statement else UNREACHABLE) if silent else None


def as_error(fault: BaseException) -> ConfigError | None:
    """What people are told of an outage; None when a fault is none."""
    return _said(outage(fault), fault)


def said_of(fault: BaseException) -> ConfigError | None:
    """What whoever gave a command is told of an outage, or of a statement that was broken off."""
    return _said(STOPPED if sqlstate(fault) == CANCELLED else outage(fault), fault)


def _said(found: Outage | None, fault: BaseException) -> ConfigError | None:
    if found is None:
        return None
    why = first_line(fault)
    if sqlstate(fault).startswith(NO_ENTRY):
        return ConfigError(found.code, found.says, why=why)
    return OutageError(found, why)


def is_outage(fault: BaseException) -> bool:
    """Whether the database itself is away, busy, full or damaged."""
    return isinstance(fault, OutageError) or outage(fault) is not None


def is_nobodys(fault: BaseException) -> bool:
    """Whether a fault is in no case (不是案件的原因): in the database, its schema or a setting."""
    broken = bool(getattr(getattr(fault, "orig", None), DOES_NOT_COMPILE, False))
    return (
        broken
        or isinstance(fault, ConfigError)
        or is_outage(fault)
        or sqlstate(fault).startswith(BROKEN_STATEMENT)
    )


def kind(fault: BaseException) -> tuple[str | int, ...]:
    """What makes two faults one and the same: code, or class and the line that raised it."""
    cause = getattr(fault, "orig", None) or fault
    code = sqlstate(fault) or getattr(cause, "sqlite_errorcode", "")
    if code:
        return type(cause).__name__, code
    frames = traceback.extract_tb(fault.__traceback__)
    place = (frames[-1].filename, frames[-1].lineno or 0) if frames else ()
    return (type(cause).__name__, *place)


def first_line(fault: BaseException) -> str:
    """What the driver or server says, in its own words; the other lines may quote personal data."""
    cause = getattr(fault, "orig", None) or fault
    lines = str(cause).strip().splitlines() or [""]
    return mask_text(lines[0])


def summary(fault: BaseException, length: int = 300) -> str:
    """The kind of a fault and its first line, without identity numbers."""
    if isinstance(fault, ConfigError):
        return mask_text(f"{fault.code}: {fault.sentence()}")[:length]
    cause = getattr(fault, "orig", None) or fault
    return f"{type(cause).__name__}: {first_line(fault)}"[:length]
