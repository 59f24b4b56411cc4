"""Keeping a look (留痕): one statement at the end of the asker's chain of the day, which waits for no disk."""

import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from config.clock import day_of, wall_clock
from config.errors import YidiError
from config.masking import mask_text
from config.text import Text
from jobs.app import App
from models import KeptLook
from models.prepared import as_record, driven

TRIES = 50
"""How often the end of a chain is looked for anew, while other processes add to it."""
LONGEST = 200
_VALUES = (
    "asker", "day", "place", "at", "kind", "what", "case_no", "person_id", "reason", "roles",
    "os_user", "prev_hash", "hash",
)  # fmt: skip
# Two processes that add at once find the same end; the second writes nothing, and asks again.
_POSTGRESQL = f"""
WITH unhurried AS MATERIALIZED (SELECT set_config('synchronous_commit', 'off', true)),
last AS (
  SELECT place, hash FROM look WHERE asker = %(asker)s AND day = %(day)s
  ORDER BY place DESC LIMIT 1
), next AS (
  SELECT coalesce((SELECT place FROM last), 0) + 1 AS place,
    coalesce((SELECT hash FROM last), ''::bytea) AS before
  FROM unhurried
)
INSERT INTO look ({", ".join(_VALUES)})
SELECT %(asker)s, %(day)s::date, place, %(at)s::timestamptz, %(kind)s, %(what)s, %(case_no)s,
  %(person_id)s::bigint, %(reason)s, %(roles)s, %(os_user)s, before,
  sha256(before || convert_to(%(text)s::text || place::text, 'UTF8'))
FROM next ON CONFLICT (asker, day, place) DO NOTHING
"""
_SQLITE = f"""
INSERT INTO look ({", ".join(_VALUES)})
SELECT :asker, :day, place, :at, :kind, :what, :case_no, :person_id, :reason, :roles, :os_user,
  before, chain_digest(before, :text || place)
FROM (
  SELECT coalesce(max(place), 0) + 1 AS place, coalesce(hash, x'') AS before FROM (
    SELECT place, hash FROM look WHERE asker = :asker AND day = :day ORDER BY place DESC LIMIT 1
  )
)
"""


class LookNotKeptError(YidiError):
    """The look could not be kept, so there is no answer (未能留痕，不予显示)."""

    code = "look_not_kept"

    def __init__(self) -> None:
        says = Text(
            "查询未能留痕，因此不显示结果；请稍后再查，仍不行请管理员查看数据库（yidi doctor）。",
            "the look could not be kept, so nothing is shown: ask again in a moment, and if that "
            "fails have the admin look at the database (yidi doctor).",
        )
        super().__init__(says)


@dataclass
class Looking:
    """The question that is being answered: of which kind, and what it turned out to be about."""

    kind: str
    what: str
    case_no: str = ""
    person_id: int | None = None
    reason: str = ""
    kept: bool = False


_LOOKING: ContextVar[Looking | None] = ContextVar("looking", default=None)
_ONE_AT_A_TIME: dict[str, threading.Lock] = {}


@contextmanager
def asking(app: App, kind: str, what: str) -> Iterator[None]:
    """The question that begins here, whose look is kept when its answer is there at the latest.

    Within another question nothing more is kept: the look at that one covers it.
    """
    if _LOOKING.get() is not None:
        yield
        return
    mark = _LOOKING.set(Looking(kind, what))
    try:
        yield
        keep_now(app)
    finally:
        _LOOKING.reset(mark)


def about(*, case_no: str = "", person_id: int | None = None, reason: str = "") -> None:
    """Say what the question that is being answered turned out to be about."""
    looking = _LOOKING.get()
    if looking is not None:
        looking.case_no = case_no or looking.case_no
        looking.person_id = looking.person_id if person_id is None else person_id
        looking.reason = reason or looking.reason


def keep_now(app: App) -> None:
    """Keep the look at the question that is being answered, once: before a file is written, say."""
    looking = _LOOKING.get()
    if looking is not None and not looking.kept:
        keep_look(
            app, looking.kind, looking.what, case_no=looking.case_no,
            person_id=looking.person_id, reason=looking.reason,
        )  # fmt: skip
        looking.kept = True


def keep_look(
    app: App, kind: str, what: str, *, case_no: str = "", person_id: int | None = None,
    reason: str = "",
) -> None:  # fmt: skip
    """Keep that the asker looks at something, at the end of their chain of the day.

    Raises `look_not_kept` where that cannot be done; whoever asked gets no answer then.
    """
    at = _instant(app)
    by = app.asker
    look = as_record(
        KeptLook,
        {
            "asker": by.name, "day": day_of(at), "place": 0, "at": at, "kind": kind,
            "what": mask_text(what)[:LONGEST], "case_no": case_no[:40], "person_id": person_id,
            "reason": (reason or app.purpose)[:LONGEST],
            "roles": ",".join(sorted(by.actor.roles))[:120], "os_user": by.os_user,
            "prev_hash": b"", "hash": b"",
        },
    )  # fmt: skip
    with _alone(app, by.name), app.database.jotting() as connection:
        for _ in range(TRIES):
            if _add(connection, look):
                return
    raise LookNotKeptError


def _alone(app: App, name: str) -> AbstractContextManager[object]:
    """The threads of this process add to one chain one after the other, so that none asks anew.

    On SQLite the statement is alone anyway, and whoever writes there must not wait for a thread
    that waits for them.
    """
    alone = _ONE_AT_A_TIME.setdefault(name, threading.Lock())
    return nullcontext() if app.database.is_sqlite else alone


def _instant(app: App) -> datetime:
    """When it is: in a rehearsal as its clock says, else as the clock on the wall says."""
    return app.now if not app.database.rehearsed or app.database.is_rehearsal() else wall_clock()


def _add(connection: Connection, look: KeptLook) -> bool:
    """Add it at the end of its chain; False where another process added there first."""
    sqlite = connection.dialect.name == "sqlite"
    given = {name: getattr(look, name) for name in _VALUES} | {"text": look.text()}
    if sqlite:
        given["day"] = look.day.isoformat()
        given["at"] = look.at.strftime("%Y-%m-%d %H:%M:%S.%f")
    cursor = driven(connection, _SQLITE if sqlite else _POSTGRESQL, given)
    written = int(cursor.rowcount)
    cursor.close()
    return written == 1
