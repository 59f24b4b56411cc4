"""The statements that open and close a run (台账语句), built once, because an idle run costs little else."""

from functools import cache
from typing import Any

from sqlalchemy import Interval, and_, bindparam, exists, func, insert, select, update

from jobs.runner.leases import FIRST_MANUAL_SLOT
from models import METADATA, PartitionState, RunState
from models.base import UtcInstant
from models.prepared import Prepared

RUN, PART = METADATA.tables["run"], METADATA.tables["run_part"]
GIVEN_COLUMNS = (
    "name", "day", "slot", "state", "lease_owner", "opened_at", "started_at", "attempt", "moved",
    "skipped", "refused", "error", "actor",
)  # fmt: skip

LAST_MANUAL_SLOT = Prepared(
    select(func.max(RUN.c.slot).label("slot")).where(
        RUN.c.name == bindparam("name"),
        RUN.c.day == bindparam("day"),
        RUN.c.slot >= FIRST_MANUAL_SLOT,
    )
)
"""The last slot of a run by hand on a day."""
SET_ASIDE = Prepared(
    select(func.coalesce(func.sum(PART.c.refused), 0).label("refused")).where(
        PART.c.run_id == bindparam("its_id")
    )
)
"""The number of cases of a run that were set aside."""


@cache
def insert_manual(postgresql: bool) -> Prepared:
    """Opens a run with a lease that begins now."""
    values: dict[str, Any] = {name: bindparam(name) for name in GIVEN_COLUMNS}
    values["lease_until"] = _now(postgresql, "lease_until")
    if postgresql:
        values["lease_until"] += bindparam("lease", type_=Interval)
    return Prepared(insert(RUN).values(values).returning(RUN.c.id))


@cache
def manual_at_work(postgresql: bool) -> Prepared:
    """The runs by hand that are at work, and whether their lease is over."""
    over = (RUN.c.lease_until < _now(postgresql, "now")).label("over")
    its = (RUN.c.id, RUN.c.attempt, RUN.c.lease_owner, RUN.c.lease_until, over)
    return Prepared(
        select(*its).where(RUN.c.state == RunState.RUNNING.value, RUN.c.slot >= FIRST_MANUAL_SLOT)
    )


@cache
def close_run(*, whole: bool, unless_renewed: bool) -> Prepared:
    """Closes a run with the sums of its partitions: if `whole`, only when all of them are done."""
    where = [
        RUN.c.id == bindparam("its_id"),
        RUN.c.state == RunState.RUNNING.value,
        RUN.c.attempt == bindparam("its_attempt"),
    ]
    if unless_renewed:
        where.append(RUN.c.lease_until.is_not_distinct_from(bindparam("its_lease")))
    if whole:
        left = and_(PART.c.run_id == bindparam("its_id"), PART.c.state != PartitionState.DONE.value)
        where.append(~exists().where(left))
    values = partition_sums(bindparam("its_id"))
    values["refused"] = values["refused"] + bindparam("held_back", type_=RUN.c.refused.type)
    values |= {name: bindparam(f"new_{name}") for name in ("state", "finished_at", "error")}
    return Prepared(update(RUN).where(*where).values(**values, lease_until=None))


def partition_sums(run_id: Any) -> dict[str, Any]:
    """The sums over all partitions of a run, by column."""
    return {
        name: select(func.coalesce(func.sum(PART.c[name]), 0))
        .where(PART.c.run_id == run_id)
        .scalar_subquery()
        for name in ("moved", "skipped", "refused")
    }


def _now(postgresql: bool, name: str) -> Any:
    """This instant by the shared clock: that of PostgreSQL, on SQLite that of this machine."""
    return func.clock_timestamp() if postgresql else bindparam(name, type_=UtcInstant)
