"""Rehearsal or real (演练库、正式库): the mark that a database gets when its schema is made, never later.

A rehearsal takes days that are not today, the sample, and whoever works at its machine; what is
written there proves nothing. Triggers of the migration keep the mark from being set, changed or
taken away afterwards.
"""

from sqlalchemy import Connection, text

from config.errors import YidiError
from config.text import Text

MARK = "rehearsal"
"""The name of the setting that is the mark."""
_MARKED = text("SELECT 1 FROM setting WHERE name = :mark").bindparams(mark=MARK)


def is_marked(connection: Connection) -> bool:
    """Whether the mark is there."""
    return connection.scalar(_MARKED) is not None


class NotARehearsalError(YidiError):
    """What only a rehearsal takes was asked of another database (不是演练库)."""

    code = "not_a_rehearsal"

    def __init__(self, says: Text, url: str, day: str = "") -> None:
        super().__init__(says, url=url, day=day)


NOT_MADE_SO = Text(
    "数据库 {url} 建立时没有标为演练库，以后也不能改；演练和样例请另建数据库："
    "yidi --db 地址 init --rehearsal（或 --sample）。什么也没有改动。",
    "the database {url} was not made for rehearsals, and no later step makes it one: make another "
    "one for rehearsals and for the sample (`yidi --db URL init --rehearsal`, or `--sample`). "
    "Nothing was changed.",
)
ANOTHER_DAY = Text(
    "设有 YIDI_TODAY 时只能写入演练库，而数据库 {url} 不是；没有写入。请去掉 YIDI_TODAY，"
    "或只查看、加 --dry-run，或另建演练库（yidi --db 地址 init --rehearsal）。",
    "with YIDI_TODAY set only a rehearsal database is written to, and {url} is none; nothing was "
    "written. Unset YIDI_TODAY, only look or use --dry-run, or make a database for rehearsals "
    "(`yidi --db URL init --rehearsal`).",
)
DAY_TO_COME = Text(
    "{day} 还没有到；只有演练库可以按以后的日期运行，而数据库 {url} 不是。请用今天或以前的日期，"
    "或加 --dry-run 试运行。",
    "{day} is still to come, and only a rehearsal database takes a run of a day ahead; {url} is "
    "none. Give a day up to today, or try it with --dry-run.",
)
