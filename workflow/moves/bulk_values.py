"""The content of a bulk move (批量办理内容): columns of cases, moves, notices and reports, as SQL.

`workflow.moves.bulk_statements` makes the statements of each database from these columns.
"""

from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import NamedTuple

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    Date,
    LargeBinary,
    MetaData,
    String,
    Table,
    literal,
    null,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import GenericFunction

from models import FAR, METADATA
from models.base import JsonText, UtcInstant
from models.chain import SEPARATOR, instant_text
from models.chain_sql import Part, digest_sql, in_a_row, joined, sealed_sql, text_sql
from workflow.machine.context import SYSTEM, Moment
from workflow.machine.guard import Values
from workflow.machine.machine import CaseMachine, Step
from workflow.moves.payload_sql import MONEY, facts_sql
from workflow.shared.sql_types import Columns, ColumnsByName, Expression


class random_salt(GenericFunction[bytes]):  # noqa: N801  (SQL's own way of naming functions)
    """Sixteen bytes that nobody can guess."""

    inherit_cache = True


@compiles(random_salt, "sqlite")
def _in_sqlite(_element: random_salt, _compiler: SQLCompiler, **_more: bool) -> str:
    return "(randomblob(16))"


@compiles(random_salt, "postgresql")
def _in_postgresql(_element: random_salt, _compiler: SQLCompiler, **_more: bool) -> str:
    return "uuid_send(gen_random_uuid())"


PICK = Table(
    "pick",
    MetaData(),
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("salt", LargeBinary, server_default=random_salt()),
    prefixes=["TEMPORARY"],
)
"""The cases of a page; a temporary table of the connection."""


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
    def found_out(self) -> ColumnsByName:
        """The columns that are written with the step."""
        given = self.given
        return {} if given is None else {c.name: c for c in given.c if c.name != "id"}

    def facts(self, case: Columns | ColumnsByName) -> ColumnsByName:
        """The columns that the move keeps: those found out about the case, else those of `case`."""
        found = self.found_out
        return {name: found[name] if name in found else case[name] for name in self.step.facts}


class BulkRows(NamedTuple):
    """The columns that a bulk move writes, as SQL over the cases."""

    changes: Values
    """The new values of a case, but for the head of its chain."""
    head: ColumnElement[bytes]
    """The hash of the new move, from the case as it was."""
    facts: ColumnElement[str]
    salt: Expression | None
    sealed: ColumnElement[bytes] | None
    """The commitment to the facts, where they are salted."""
    move: ColumnsByName
    """The columns that are the same on every move."""
    notice: ColumnsByName
    """The columns that are the same on every notice; none where the person gets no notice."""
    params: ColumnElement[str] | None
    """The parameters of the notice."""
    report: ColumnsByName
    """The columns that are the same on every report upward; none where no case is reported."""
    all_reported: bool
    """Whether every case is reported, or only those that were in force."""
    releases: bool | None
    """Whether the receipts are free after the move; None where the move leaves them alone."""


def rows_of(
    page: BulkStep, case: Columns | ColumnsByName, *, picked: bool, postgresql: bool
) -> BulkRows:
    """The columns of a bulk move; `case` has those of the case from before the statement."""
    step, own = page.step, page.table.c
    found, hashed, kept, fields = page.found_out, page.facts(own), page.facts(case), _fields(page)
    salt = PICK.c.salt if picked and is_salted(page.machine, step) else None
    move, notice, report = _constants(page)
    reported = [step.reported_from(source.value) for source in step.sources]
    notifies, releases = step.notifies, step.releases if step.touches_receipts else None
    updates = step.updates(page.machine.table, page.moment)
    changes = {**found, **updates, "version": own.version + 1, "tries": 0, "stuck": ""}
    if step.dest is not None:
        changes |= {"state": step.dest.value, "state_since": page.moment.today}
    ends_on: date = updates.get("period_ends_on", FAR)
    # A period that begins with the step ends on the same day for all cases.
    period = {} if ends_on == FAR else {"period_ends_on": ends_on.isoformat()}
    fields["at"] = instant_text(page.now)
    told = _told(page, kept, period) if notifies else None
    facts, text = map(in_a_row, (facts_sql(kept), facts_sql(hashed)))
    # Neither reason nor agent: the system gives none.
    sealed, private = None, literal("=" + SEPARATOR * 2) + text
    if salt is not None:
        sealed, _ = sealed_sql(postgresql, salt, joined(["", "", facts]))
        _, private = sealed_sql(postgresql, salt, joined(["", "", text]))
    return BulkRows(
        changes,
        head=digest_sql(postgresql, own.head, text_sql(fields, [private])),
        facts=facts,
        salt=salt,
        sealed=sealed,
        move=move,
        notice=notice if notifies else {},
        params=None if told is None else in_a_row(told),
        report=report if any(reported) else {},
        all_reported=all(reported),
        releases=releases,
    )


def _told(page: BulkStep, kept: ColumnsByName, period: dict[str, str]) -> list[Part]:
    """The parameters of the notice: what the move keeps, its period, and what the step tells beside."""
    tells = page.step.tells
    values = {told.name: told.of(page.table) for told in tells}
    money = (*MONEY, *(told.name for told in tells if told.money))
    return facts_sql({**kept, **values}, period, money)


def _fields(page: BulkStep) -> dict[str, Part]:
    """The fields of the canonical text of a move, but for its instant."""
    step, c, run_id = page.step, page.table.c, page.run_id
    return {
        "machine": page.machine.name,
        "trigger": step.trigger,
        "area": c.area,
        "dest": page.source if step.dest is None else step.dest.value,
        "actor": SYSTEM.name,
        "day": page.moment.today.isoformat(),
        "run_id": "" if run_id is None else str(run_id),
        "source": page.source,
        "case_id": c.id,
        "seq": c.version + 1,
    }


def _constants(page: BulkStep) -> tuple[ColumnsByName, ColumnsByName, ColumnsByName]:
    """The columns that are the same on every move, on every notice and on every report."""
    machine, trigger, day, now = page.machine.name, page.step.trigger, page.moment.today, page.now
    move: ColumnsByName = {
        "machine": literal(machine, String),
        "trigger": literal(trigger, String),
        "actor": literal(SYSTEM.name, String),
        "day": literal(day, Date),
        "at": literal(now, UtcInstant),
        "reason": literal("", String),
        "on_behalf_of": null(),
        "run_id": literal(page.run_id, BigInteger),
    }
    notice: ColumnsByName = {
        "machine": literal(machine, String),
        "kind": literal(trigger, String),
        "day": literal(day, Date),
        "created_at": literal(now, UtcInstant),
    }
    report: ColumnsByName = {"event": literal(page.step.reports, String), "day": literal(day, Date)}
    return move, notice, report
