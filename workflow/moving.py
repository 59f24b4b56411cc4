"""The statements behind a bulk move (批量办理语句): cases, moves, notices, receipts, counts as one.

PostgreSQL does all of it in one statement: the UPDATE gives back what it changed, and the rows
that follow from it are inserted from there. SQLite needs the ids in a temporary table first.
"""

from dataclasses import dataclass, replace
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
    and_,
    cast,
    func,
    literal,
    literal_column,
    null,
    select,
    update,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import GenericFunction
from sqlmodel import Session, col

from models import FAR, METADATA, Receipt
from models.base import JsonText, UtcInstant
from models.chain import SEPARATOR, instant_text
from models.chain_sql import digest_sql, joined, sealed_sql, text_sql
from models.database import affected
from workflow.facts_sql import Get, facts_sql
from workflow.machine import CaseMachine, Step
from workflow.moment import SYSTEM, Moment

MOVE, NOTICE, TALLY = (METADATA.tables[name] for name in ("move", "notice", "tally"))


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
class Page:
    """A step about to be taken by many cases at once."""

    machine: CaseMachine
    step: Step
    moment: Moment
    now: datetime
    run_id: int | None
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
            **self.step.sets(self.machine.table, self.moment),
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
        sealed, private = None, ["=" + SEPARATOR * 2, facts]
        if salt is not None:
            sealed, shown = sealed_sql(postgresql, salt, joined(["", "", facts]))
            private = [shown]
        else:
            private = [literal("=" + SEPARATOR * 2) + facts]
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
        return digest_sql(postgresql, c.head, text_sql(values, private)), sealed

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
        begins = self.step.sets(self.machine.table, self.moment).get("period_ends_on", FAR)
        period = {"period_ends_on": begins.isoformat()} if begins != FAR else {}
        return {"about": cast(seq, String), "params": facts_sql(get, self.step.facts, period)}

    @property
    def notice_fixed(self) -> dict[str, Any]:
        """The columns that are the same on every notice."""
        return {
            "machine": literal(self.machine.name, String),
            "kind": literal(self.step.trigger, String),
            "day": literal(self.moment.today, Date),
            "created_at": literal(self.now, UtcInstant),
        }


def move_directly(
    session: Session, page: Page, where: ColumnElement[bool], *, picked: bool = False
) -> int:
    """PostgreSQL: one statement that changes the cases and writes all that goes with it."""
    c = page.table.c

    def old(name: str) -> Any:
        return literal_column(f"old.{name}", c[name].type)

    salt = PICK.c.salt if picked and is_salted(page.machine, page.step) else None
    head, sealed = page.chained(True, salt)
    given = {
        "case_id": c.id,
        "area": c.area,
        "seq": c.version,
        "source": old("state"),
        "dest": c.state,
        "facts": facts_sql(page.before(old), page.step.facts),
        "salt": salt,
        "prev_hash": old("head"),
        "hash": c.head,
    }
    if sealed is not None:
        given["sealed"] = _sealed_of(old, page, salt)
    if page.step.tells:
        given |= page.notice(c.version, page.before(old))
    changed = (
        update(page.table)
        .where(where)
        .values(**page.changes, head=head)
        .returning(*(column.label(name) for name, column in given.items() if column is not None))
        .cte("changed")
    )
    return affected(session, _with_parts(page, changed, sealed is not None))


def _sealed_of(old: Get, page: Page, salt: Any) -> Any:
    """The commitment once more, from the case as it was before the statement."""
    return sealed_sql(True, salt, joined(["", "", facts_sql(page.before(old), page.step.facts)]))[0]


def _with_parts(page: Page, changed: Any, salted: bool) -> Any:
    """The moves, and with them notices, receipts and counts."""
    own = ["case_id", "area", "seq", "source", "dest", "facts", "prev_hash", "hash"]
    own += ["salt", "sealed"] if salted else []
    rows = select(*(changed.c[name] for name in own), *page.fixed.values())
    statement = MOVE.insert().from_select([*own, *page.fixed], rows, include_defaults=False)
    with_it: list[Any] = []
    if page.step.dest is not None:
        for state, sign in ((changed.c.source, -1), (changed.c.dest, 1)):
            counted = select(
                literal(page.machine.name, String), changed.c.area, state, sign * func.count()
            ).group_by(changed.c.area, state)
            with_it.append(_into(TALLY, ["machine", "area", "state", "n"], counted))
    if page.step.tells:
        columns = ["case_id", "area", "about", "params"]
        told = select(*(changed.c[name] for name in columns), *page.notice_fixed.values())
        with_it.append(_into(NOTICE, [*columns, *page.notice_fixed], told))
    if page.step.receipts:
        with_it.append(_receipts(page, select(changed.c.case_id)))
    for position, part in enumerate(with_it):
        statement = statement.add_cte(part.cte(f"part{position}"))
    return statement


def _into(table: Table, columns: list[str], rows: Any) -> Any:
    return table.insert().from_select(columns, rows, include_defaults=False)


def _receipts(page: Page, ids: Any) -> Any:
    release = page.step.receipts == "release"
    return update(Receipt).where(col(Receipt.claim_id).in_(ids)).values(released=release)


def move_by_pick(session: Session, page: Page) -> int:
    """Move the picked cases; as many move rows as cases, or nothing at all."""
    if is_postgresql(session):
        here = page.table.c.id == PICK.c.id
        if page.given is not None:
            here = and_(here, page.given.c.id == PICK.c.id)
        return move_directly(session, page, here, picked=True)
    if page.given is not None:
        own = page.table.c.id
        known = update(page.table).where(own == page.given.c.id, own.in_(select(PICK.c.id)))
        affected(session, known.values(**page.found_out))
        page = replace(page, given=None)
    c, here = page.table.c, page.table.c.id == PICK.c.id
    salt = PICK.c.salt if is_salted(page.machine, page.step) else None
    head, sealed = page.chained(False, salt)
    columns: dict[str, Any] = page.fixed | {
        "case_id": c.id,
        "area": c.area,
        "seq": c.version + 1,
        "source": c.state,
        "dest": c.state if page.step.dest is None else literal(page.step.dest.value, String),
        "facts": facts_sql(lambda name: c[name], page.step.facts),
        "salt": null() if salt is None else salt,
        "sealed": null() if sealed is None else sealed,
        "prev_hash": c.head,
        "hash": head,
    }
    rows = select(*columns.values()).where(here)
    moved = affected(session, _into(MOVE, list(columns), rows))
    _around(session, page, here)
    link = select(MOVE.c.hash).where(
        MOVE.c.machine == page.machine.name, MOVE.c.case_id == c.id, MOVE.c.seq == c.version + 1
    )
    picked = c.id.in_(select(PICK.c.id))
    written = update(page.table).where(picked).values(**page.changes, head=link.scalar_subquery())
    changed = affected(session, written)
    if moved != changed:
        raise AssertionError(f"{page.step.trigger}: {moved} move rows for {changed} cases")
    return changed


def _around(session: Session, page: Page, here: ColumnElement[bool]) -> None:
    """Counts, notices and receipts, from the cases as they still stand."""
    c = page.table.c
    if page.step.dest is not None:
        for state, sign in ((c.state, -1), (literal(page.step.dest.value, String), 1)):
            name = literal(page.machine.name, String)
            rows = select(name, c.area, state, sign * func.count()).where(here)
            rows = rows.group_by(c.area, c.state)
            affected(session, _into(TALLY, ["machine", "area", "state", "n"], rows))
    if page.step.tells:
        columns: dict[str, Any] = page.notice_fixed | {
            "case_id": c.id,
            "area": c.area,
            **page.notice(c.version + 1, lambda name: c[name]),
        }
        affected(session, _into(NOTICE, list(columns), select(*columns.values()).where(here)))
    if page.step.receipts:
        affected(session, _receipts(page, select(PICK.c.id)))
