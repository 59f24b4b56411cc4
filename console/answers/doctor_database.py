"""Is the database in order (数据库自检): its guards, and whether its file is sound."""

from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection, text

from config.text import Text
from models import METADATA
from models.database import Database
from models.faults import OutageError
from models.guards import Guards, guards

QUICK_BYTES = 256 * 1024 * 1024
"""A file of SQLite up to this size is read whole at every look: it takes a second or two."""
SHOWN = 12
_COLUMNS = {
    "sqlite": text(
        "SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table'"
    ),
    "postgresql": text(
        "SELECT c.relname, a.attname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid "
        "WHERE a.attnum > 0 AND NOT a.attisdropped AND pg_table_is_visible(c.oid)"
    ),
}
_CHECKSUMS = text(
    "SELECT coalesce(checksum_failures, 0) FROM pg_stat_database WHERE datname = current_database()"
)


class Check(NamedTuple):
    """One thing that was looked at: its name, whether it is in order, and what to do."""

    name: str
    good: bool
    says: Text


def complete(connection: Connection) -> Check:
    """Whether every table and column is there that the program works with."""
    found = connection.execute(_COLUMNS[connection.dialect.name])
    there = {(str(table), str(column)) for table, column in found}
    missing = [
        f"{table.name}.{column.name}"
        for table in METADATA.sorted_tables
        for column in table.columns
        if (table.name, column.name) not in there
    ]
    says = (
        Text(
            f"数据库缺少列：{_named(missing, '、')}；涉及的运行和命令都会失败。请查明谁改了表，从备份恢复",
            f"columns are missing: {_named(missing, ', ')}; runs and commands that need them fail. Find out "
            "who changed the tables, and restore the backup",
        )
        if missing
        else Text("表和列齐全", "every table and column is there")
    )
    return Check("columns", not missing, says)


def guarded(connection: Connection) -> Check:
    """Whether the database still refuses what would rewrite a history, for every session."""
    found = guards(connection)
    if found.stand:
        says = Text("流转记录受数据库触发器保护", "the history is guarded by the database")
    else:
        says = _unguarded(found)
    return Check("history_guarded", found.stand, says)


def _unguarded(found: Guards) -> Text:
    parts = (
        (found.missing, Text("缺失", "missing")),
        (found.off, Text("停用（ALTER TABLE 表 ENABLE TRIGGER 名称）",
                         "switched off (ALTER TABLE … ENABLE TRIGGER …)")),
        (found.changed, Text("被改动", "changed")),
        (found.asleep, Text(
            "这些数据库/角色设有 session_replication_role，触发器不起作用"
            "（ALTER DATABASE、ALTER ROLE … RESET session_replication_role）",
            "asleep, session_replication_role is set for these databases/roles "
            "(ALTER DATABASE or ALTER ROLE … RESET session_replication_role)")),
    )  # fmt: skip
    zh = "；".join(f"{what.zh}：{_named(names, '、')}" for names, what in parts if names)
    en = "; ".join(f"{what.en}: {_named(names, ', ')}" for names, what in parts if names)
    return Text(
        f"流转记录的保护触发器不完整——{zh}。请查明是谁、为什么，恢复之后运行 yidi audit verify",
        f"triggers that guard the history are not as they should be: {en}. Find out who did it and why, "
        "restore them, then run `yidi audit verify`",
    )


def _named(names: list[str], between: str) -> str:
    more = f" …（{len(names)}）" if len(names) > SHOWN else ""
    return between.join(names[:SHOWN]) + more


def sound(database: Database, *, deep: bool) -> Check:
    """Whether the pages of the database are readable: a file of SQLite up to a size, or when asked."""
    name = "database_file"
    if not database.is_sqlite:
        with database.looking() as connection:
            failures = int(connection.execute(_CHECKSUMS).scalar() or 0)
        return Check(name, not failures, _damaged(f"checksum_failures {failures}") if failures else Text(
            "服务器没有报告损坏的数据页", "the server reports no damaged page"))  # fmt: skip
    size = Path(str(database.engine.url.database)).stat().st_size
    if size > QUICK_BYTES and not deep:
        mb = size // 1024**2
        says = Text(
            f"数据库文件 {mb} MB，没有逐页检查；每周用 yidi doctor --deep 检查一次",
            f"the file has {mb} MB and was not read through: run `yidi doctor --deep` once a week",
        )
        return Check(name, True, says)
    try:
        with database.looking() as connection:
            found = connection.exec_driver_sql("PRAGMA quick_check(3)").scalars().all()
    except OutageError as fault:
        found = [fault.sentence("en")]
    if list(found) == ["ok"]:
        return Check(name, True, Text("数据库文件完好", "the database file is sound"))
    return Check(name, False, _damaged("; ".join(str(each) for each in found)[:200]))


def _damaged(why: str) -> Text:
    return Text(
        f"数据库已损坏：{why}。停止守护进程和所有命令；原文件连同旁边的 -wal、-shm 原样另存，不要删除；"
        "从最近的备份恢复到新库，运行 yidi audit verify 和 yidi ledger check；没有可用的备份时，"
        "用 sqlite3 原文件 .recover 救出的内容只供核对",
        f"the database is damaged: {why}. Stop the daemon and every command; keep the file as it is, with "
        "its -wal and -shm; restore the last backup into a new database and run `yidi audit verify` and "
        "`yidi ledger check`; what `sqlite3 FILE .recover` saves serves for comparison alone",
    )
