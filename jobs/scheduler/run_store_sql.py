"""The statements that open and close a run (台账语句), built once: a run with nothing due costs little else."""

from functools import cache
from typing import Any

from sqlalchemy import Interval, and_, bindparam, exists, func, insert, select, update

from jobs.runner.leases import MANUAL
from models import METADATA, PartState, RunState
from models.base import UtcInstant
from models.prepared import Prepared

RUN, PART = METADATA.tables["run"], METADATA.tables["run_part"]
GIVEN = (
    "name", "day", "slot", "state", "lease_owner", "opened_at", "started_at", "attempt", "moved",
    "skipped", "refused", "error", "actor",
)  # fmt: skip

LAST = Prepared(
    select(func.max(RUN.c.slot).label("slot")).where(
        RUN.c.name == bindparam("name"), RUN.c.day == bindparam("day"), RUN.c.slot >= MANUAL
    )
)
"""The last slot of a run by hand on a day."""
ASIDE = Prepared(
    select(func.coalesce(func.sum(PART.c.refused), 0).label("refused")).where(
        PART.c.run_id == bindparam("its_id")
    )
)
"""How many cases of a run were set aside."""


@cache
def opening(postgresql: bool) -> Prepared:
    """Opens a run with a lease that begins now."""
    values: dict[str, Any] = {name: bindparam(name) for name in GIVEN}
    values["lease_until"] = _now(postgresql, "lease_until")
    if postgresql:
        values["lease_until"] += bindparam("lease", type_=Interval)
    return Prepared(insert(RUN).values(values).returning(RUN.c.id))


@cache
def by_hand_at_work(postgresql: bool) -> Prepared:
    """The runs by hand that are at work, and whether their lease is over."""
    over = (RUN.c.lease_until < _now(postgresql, "now")).label("over")
    its = (RUN.c.id, RUN.c.attempt, RUN.c.lease_owner, RUN.c.lease_until, over)
    return Prepared(select(*its).where(RUN.c.state == RunState.RUNNING.value, RUN.c.slot >= MANUAL))


@cache
def ending(*, whole: bool, unless_renewed: bool) -> Prepared:
    """Closes a run with the sums of its parts: if `whole`, only when all of them are done."""
    where = [
        RUN.c.id == bindparam("its_id"),
        RUN.c.state == RunState.RUNNING.value,
        RUN.c.attempt == bindparam("its_attempt"),
    ]
    if unless_renewed:
        where.append(RUN.c.lease_until.is_not_distinct_from(bindparam("its_lease")))
    if whole:
        left = and_(PART.c.run_id == bindparam("its_id"), PART.c.state != PartState.DONE.value)
        where.append(~exists().where(left))
    values = sums(bindparam("its_id"))
    values["refused"] = values["refused"] + bindparam("held_back", type_=RUN.c.refused.type)
    values |= {name: bindparam(f"new_{name}") for name in ("state", "finished_at", "error")}
    return Prepared(update(RUN).where(*where).values(**values, lease_until=None))


def sums(run_id: Any) -> dict[str, Any]:
    """What all parts of a run come to."""
    return {
        name: select(func.coalesce(func.sum(PART.c[name]), 0))
        .where(PART.c.run_id == run_id)
        .scalar_subquery()
        for name in ("moved", "skipped", "refused")
    }


def _now(postgresql: bool, name: str) -> Any:
    """This instant by the clock that all share: the database's own, on SQLite this machine's."""
    return func.clock_timestamp() if postgresql else bindparam(name, type_=UtcInstant)
