"""By which clock a day is sealed (封存的时钟): a seal never covers what has not happened."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from sqlalchemy import func, literal, select, union_all
from sqlmodel import Session

from config.clock import SHANGHAI
from jobs.runner.work import HeldForPerson, Work
from models import METADATA

MOVED, RAN = METADATA.tables["move"].c.at, METADATA.tables["run"].c.opened_at
SEALED = METADATA.tables["seal"].c.at
BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)
LONGEST = timedelta(days=1)
"""How long nothing may move and nothing run before a clock is no longer believed by itself."""


class ClockDoubted(HeldForPerson):
    """The clock went on by more than a day while nothing happened; a person must confirm (时钟待确认)."""

    def __init__(self, before: datetime, after: datetime) -> None:
        self.facts = {"before": before.isoformat(), "after": after.isoformat()}
        was, then = (f"{at.astimezone(SHANGHAI):%Y-%m-%d %H:%M}" for at in (before, after))
        super().__init__(
            f"时钟从 {was} 到 {then} 之间没有任何办理或运行；核对本机日期后执行 yidi run seal_moves --confirm "
            f"(nothing moved or ran between {was} and {then}: check the clock of this machine, then "
            "confirm)"
        )


def trusted_now(work: Work) -> datetime:
    """This instant, by the clock that decides up to when is sealed.

    On PostgreSQL that is never beyond the server's. On SQLite nobody else knows the time: where the
    clock has gone on by more than a day since the last move or run, somebody has to confirm it
    (`ClockDoubted`). In a rehearsal the rehearsed day decides.
    """
    database = work.app.database
    if database.rehearsed or database.is_rehearsal():
        return work.now  # by a rehearsed day a real database is only tried
    now = work.now
    with database.reading() as session:
        if not database.is_sqlite:
            server: datetime = session.execute(select(func.clock_timestamp())).scalar_one()
            return min(now, server)
        for before, after in pairwise([] if work.confirmed else _known(session, now)):
            if after - before > LONGEST:
                raise ClockDoubted(before, after)
    return now


def _known(session: Session, now: datetime) -> Iterator[datetime]:
    """Instants since the last seal at which something is known to have happened, and this one.

    Of each day the first and the last: between them no more than a day can be.
    """
    last: datetime | None = session.execute(select(func.max(SEALED))).scalar()
    if last is not None:
        yield last
    since = last or BEGINNING
    known = (select(at.label("at")).where(at > since, at <= now) for at in (MOVED, RAN))
    at = union_all(*known).subquery().c.at
    day = func.substr(at, literal(1), literal(10))
    query = select(func.min(at), func.max(at)).group_by(day).order_by(day)
    for first, final in session.execute(query):
        yield first
        yield final
    yield now
