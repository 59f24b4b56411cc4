"""What a bulk move writes (批量办理内容): of the cases, of their moves, of notices, as SQL.

The same columns serve both databases; how they are written stands in `workflow.moves.bulk_statements`.
"""

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    Date,
    LargeBinary,
    MetaData,
    String,
    Table,
    cast,
    literal,
    null,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import GenericFunction
from sqlmodel import Session

from models import FAR, METADATA
from models.base import JsonText, UtcInstant
from models.chain import SEPARATOR, instant_text
from models.chain_sql import digest_sql, joined, sealed_sql, text_sql
from workflow.machine.context import SYSTEM, Moment
from workflow.machine.machine import IN_FORCE, CaseMachine, Step
from workflow.moves.payload_sql import Get, facts_sql


class random_salt(GenericFunction[bytes]):  # noqa: N801  (SQL's own way of naming functions)
    """Sixteen bytes that nobody can guess."""

    inherit_cache = True


@compiles(random_salt, "sqlite")
def _in_sqlite(_element: Any, _compiler: Any, **_more: Any) -> str:
    return "(randomblob(16))"


@compiles(random_salt, "postgresql")
def _in_postgresql(_element: Any, _compiler: Any, **_more: Any) -> str:
    return "uuid_send(gen_random_uuid())"


PICK = Table(
    "pick",
    MetaData(),
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("salt", LargeBinary, server_default=random_salt()),
    prefixes=["TEMPORARY"],
)
"""The cases of a page; a temporary table of the connection."""


def is_postgresql(session: Session) -> bool:
    """Which of the two databases this is."""
    return bool(session.get_bind().dialect.name == "postgresql")


def is_salted(machine: CaseMachine, step: Step) -> bool:
    """Whether the facts of a step may hold words, which enter the chain by commitment alone."""
    columns = METADATA.tables[machine.name].c
    return any(isinstance(columns[name].type, JsonText) for name in step.facts)


@dataclass(frozen=True)
class BulkStep:
    """A step about to be taken by many cases at once."""

    machine: CaseMachine
    step: Step
    moment: Moment
    now: datetime
    run_id: int | None
    area: str = ""
    """The pooling area, where all of them are of one."""
    given: Table | None = None
    """A temporary table of what is found out about each case, by `id`: columns of the case that are
    written with this step, as if they had been there before it."""

    @cached_property
    def table(self) -> Table:
        """The table of the cases."""
        return METADATA.tables[self.machine.name]

    @property
    def source(self) -> str | ColumnElement[str]:
        """The state they leave, where it is one."""
        sources = self.step.sources
        return sources[0].value if len(sources) == 1 else self.table.c.state

    @property
    def changes(self) -> dict[str, Any]:
        """The new values of a case, but for the head of its chain."""
        values: dict[str, Any] = {
            **self.found_out,
            **self.step.updates(self.machine.table, self.moment),
        }
        values |= {"version": self.table.c.version + 1, "tries": 0, "stuck": ""}
        if self.step.dest is not None:
            values |= {"state": self.step.dest.value, "state_since": self.moment.today}
        return values

    @property
    def found_out(self) -> dict[str, Any]:
        """The columns that are written with the step."""
        given = self.given
        return {} if given is None else {c.name: c for c in given.c if c.name != "id"}

    def before(self, get: Get) -> Get:
        """A column of the case as the step finds it: what was found out, else what `get` says."""
        found = self.found_out
        return lambda name: found[name] if name in found else get(name)

    def chained(self, postgresql: bool, salt: Any) -> tuple[Any, Any]:
        """The hash of the new move, from the case as it was; and the commitment, if there is one."""
        c = self.table.c
        facts = facts_sql(self.before(lambda name: c[name]), self.step.facts)
        # Neither reason nor agent: the system gives none.
        sealed, private = None, literal("=" + SEPARATOR * 2) + facts
        if salt is not None:
            sealed, private = sealed_sql(postgresql, salt, joined(["", "", facts]))
        values = {
            "machine": self.machine.name,
            "trigger": self.step.trigger,
            "area": c.area,
            "dest": self.source if self.step.dest is None else self.step.dest.value,
            "actor": SYSTEM.name,
            "day": self.moment.today.isoformat(),
            "at": instant_text(self.now),
            "run_id": "" if self.run_id is None else str(self.run_id),
            "source": self.source,
            "case_id": c.id,
            "seq": c.version + 1,
        }
        return digest_sql(postgresql, c.head, text_sql(values, [private])), sealed

    @property
    def fixed(self) -> dict[str, Any]:
        """The columns that are the same on every move."""
        return {
            "machine": literal(self.machine.name, String),
            "trigger": literal(self.step.trigger, String),
            "actor": literal(SYSTEM.name, String),
            "day": literal(self.moment.today, Date),
            "at": literal(self.now, UtcInstant),
            "reason": literal("", String),
            "on_behalf_of": null(),
            "run_id": literal(self.run_id, BigInteger),
        }

    def notice(self, seq: Any, get: Get) -> dict[str, Any]:
        """What a notice says of this step, and what makes it unique."""
        # A period that begins with this step is the same day for all of them.
        begins = self.step.updates(self.machine.table, self.moment).get("period_ends_on", FAR)
        period = {"period_ends_on": begins.isoformat()} if begins != FAR else {}
        return {"about": cast(seq, String), "params": facts_sql(get, self.step.facts, period)}

    @property
    def some_reported(self) -> bool:
        """Whether any of the cases may have to be reported upward."""
        return any(self.step.reported_from(source.value) for source in self.step.sources)

    def reported(self, state: Any) -> list[ColumnElement[bool]]:
        """The condition on the state they leave under which they are; none where all of them are."""
        if all(self.step.reported_from(source.value) for source in self.step.sources):
            return []
        return [state == IN_FORCE]

    @property
    def report_fixed(self) -> dict[str, Any]:
        """The columns that are the same on every report."""
        return {
            "event": literal(self.step.reports, String),
            "day": literal(self.moment.today, Date),
        }

    @property
    def notice_fixed(self) -> dict[str, Any]:
        """The columns that are the same on every notice."""
        return {
            "machine": literal(self.machine.name, String),
            "kind": literal(self.step.trigger, String),
            "day": literal(self.moment.today, Date),
            "created_at": literal(self.now, UtcInstant),
        }
