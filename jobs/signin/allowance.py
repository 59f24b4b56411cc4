"""How often a system may ask (调用次数限制): so many times in a minute, of all server processes together.

The count lies in the database. A process draws a fiftieth of a minute's allowance at once, so that
most questions wait for nobody; what it has left at the end of the minute is lost, never too much.
"""

import threading
from dataclasses import dataclass
from datetime import datetime, timedelta
from weakref import WeakKeyDictionary

from sqlalchemy import bindparam, case
from sqlalchemy.dialects import postgresql, sqlite

from config.text import Text
from jobs.app import App
from models import METADATA
from models.database import Database, connection_of
from models.prepared import Prepared
from workflow.shared.errors import Refusal

ALLOWANCE = METADATA.tables["allowance"]
DRAWS = 50
"""In so many parts a process draws the allowance of a minute."""


class RateLimitedError(Refusal):
    """A system asked too often (调用过于频繁); `seconds` says when it may ask again."""

    code = "rate_limited"

    def __init__(self, most: int, seconds: int) -> None:
        says = Text(
            "本系统每分钟最多核查 {most} 次，已用完；请在 {seconds} 秒后再试，需要更多的请联系经办机构。",
            "this system may ask {most} times a minute and has: ask again in {seconds} seconds, or "
            "agree on more with the agency.",
        )
        super().__init__(says, most=most, seconds=seconds)


@dataclass
class _Portion:
    """What a process has left of what it drew for a minute."""

    minute: datetime
    left: int
    spent: bool = False
    """Whether the minute is used up: nobody need be asked again."""


_LOCK = threading.Lock()
_DRAWN: WeakKeyDictionary[Database, dict[str, _Portion]] = WeakKeyDictionary()


def _drawing(insert: type[postgresql.Insert] | type[sqlite.Insert]) -> Prepared:
    begins = insert(ALLOWANCE).values(
        name=bindparam("its_name"), minute=bindparam("this"), used=bindparam("more")
    )
    same = ALLOWANCE.c.minute == begins.excluded.minute
    used = case((same, ALLOWANCE.c.used), else_=0) + begins.excluded.used
    adds = begins.on_conflict_do_update(
        index_elements=["name"], set_={"minute": begins.excluded.minute, "used": used}
    )
    return Prepared(adds.returning(ALLOWANCE.c.used))


DRAW = {"sqlite": _drawing(sqlite.Insert), "postgresql": _drawing(postgresql.Insert)}


def spend_one(app: App, name: str, most: int) -> None:
    """Count a question of a system; `rate_limited` where it asked as often as it may this minute."""
    now = app.now
    minute = now.replace(second=0, microsecond=0)
    with _LOCK:
        mine = _DRAWN.setdefault(app.database, {})
        portion = mine.get(name)
        if portion is None or portion.minute != minute:
            portion = mine[name] = _Portion(minute, 0)
        if portion.left == 0 and not portion.spent:
            portion.left = _draw(app, name, minute, most)
            portion.spent = portion.left == 0
        if portion.spent:
            ends = minute + timedelta(minutes=1)
            raise RateLimitedError(most, max(1, round((ends - now).total_seconds())))
        portion.left -= 1


def _draw(app: App, name: str, minute: datetime, most: int) -> int:
    """Draw a part of the allowance; how much of it there still was."""
    part = max(1, most // DRAWS)
    with app.database.noting() as session:
        connection = connection_of(session)
        drawn = DRAW[connection.dialect.name].first(
            connection, {"its_name": name, "this": minute, "more": part}
        )
    before: int = drawn.used - part
    return max(0, min(part, most - before))
