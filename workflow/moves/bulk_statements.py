"""The statements behind a bulk move (批量办理语句): cases, moves, notices, receipts, counts as one.

PostgreSQL does all of it in one statement: the UPDATE gives back what it changed, and the rows
that follow from it are inserted from there. SQLite does one after the other, the cases last.
"""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import (
    CTE,
    ColumnElement,
    Insert,
    SelectBase,
    String,
    Table,
    Update,
    and_,
    cast,
    func,
    literal,
    literal_column,
    null,
    select,
    update,
)
from sqlmodel import Session, col

from models import METADATA, Receipt
from models.bulk import on_postgresql
from models.database import affected
from workflow.machine.machine import IN_FORCE
from workflow.moves.bulk_values import PICK, BulkRows, BulkStep, rows_of
from workflow.moves.state_counts import Counted, count
from workflow.moves.told_systems import EVENT, SOMEBODY_IS_TOLD, kind_of
from workflow.shared.sql_types import ColumnsByName, Expression, Query

MOVE, NOTICE, REPORT, TALLY = (
    METADATA.tables[name] for name in ("move", "notice", "report", "tally")
)


def move_many(session: Session, page: BulkStep, where: ColumnElement[bool] | None = None) -> int:
    """Move the picked cases, or with `where` those that no other session can bring under it or out.

    As many move rows as cases are written, or nothing at all.
    """
    move = _move_in_one if on_postgresql(session) else _move_in_turn
    return move(session, page, where)


def _move_in_one(session: Session, page: BulkStep, where: ColumnElement[bool] | None) -> int:
    """PostgreSQL: one statement that changes the cases and writes all that goes with it."""
    c, picked = page.table.c, where is None
    if where is None:
        where = c.id == PICK.c.id
        where = where if page.given is None else and_(where, page.given.c.id == PICK.c.id)
    names = (*page.step.facts, "state", "head")
    old: ColumnsByName = {name: literal_column(f"old.{name}", c[name].type) for name in names}
    rows = rows_of(page, old, picked=picked, postgresql=True)
    own: dict[str, Expression | None] = {
        "case_id": c.id,
        "area": c.area,
        "seq": c.version,
        "source": old["state"],
        "dest": c.state,
        "facts": rows.facts,
        "salt": rows.salt,
        "prev_hash": old["head"],
        "hash": c.head,
        "sealed": rows.sealed,
    }
    if rows.params is not None:
        own |= {"about": cast(c.version, String), "params": rows.params}
    changed = (
        update(page.table)
        .where(where)
        .values(**rows.changes, head=rows.head)
        .returning(*(column.label(name) for name, column in own.items() if column is not None))
        .cte("changed")
    )
    return affected(session, _with_parts(page, rows, changed))


def _with_parts(page: BulkStep, rows: BulkRows, changed: CTE) -> Insert:
    """The moves, and with them notices, receipts and counts."""
    own = ["case_id", "area", "seq", "source", "dest", "facts", "prev_hash", "hash"]
    own += ["salt", "sealed"] if rows.sealed is not None else []
    statement = _into(MOVE, [*own, *rows.move], _from(changed, own, rows.move))
    parts: list[Insert | Update] = []
    if page.step.dest is not None:
        for state, sign in ((changed.c.source, -1), (changed.c.dest, 1)):
            counted = select(
                literal(page.machine.name, String), changed.c.area, state, sign * func.count()
            ).group_by(changed.c.area, state)
            parts.append(_into(TALLY, ["machine", "area", "state", "n"], counted))
    if event := _event(page, rows):
        own = ["case_id", "area", "seq"]
        told = _from(changed, own, event).where(SOMEBODY_IS_TOLD)
        parts.append(_into(EVENT, [*own, *event], told))
    if rows.notice:
        own = ["case_id", "area", "about", "params"]
        parts.append(_into(NOTICE, [*own, *rows.notice], _from(changed, own, rows.notice)))
    if rows.report:
        own = ["case_id", "area", "seq"]
        above = _from(changed, own, rows.report).where(*_reported(rows, changed.c.source))
        parts.append(_into(REPORT, [*own, *rows.report], above))
    if rows.releases is not None:
        parts.append(_receipts(select(changed.c.case_id), rows.releases))
    for position, part in enumerate(parts):
        statement = statement.add_cte(part.cte(f"part{position}"))
    return statement


def _from(changed: CTE, names: Sequence[str], fixed: ColumnsByName) -> Query:
    """Rows of the changed cases, with columns that are the same on each."""
    return select(*(changed.c[name] for name in names), *fixed.values())


def _into(table: Table, columns: list[str], rows: SelectBase) -> Insert:
    return table.insert().from_select(columns, rows, include_defaults=False)


def _reported(rows: BulkRows, state: Expression) -> list[ColumnElement[bool]]:
    """The condition on the state that cases leave under which they are reported upward."""
    return [] if rows.all_reported else [state == IN_FORCE]


def _receipts(ids: SelectBase, released: bool) -> Update:
    return update(Receipt).where(col(Receipt.claim_id).in_(ids)).values(released=released)


def _move_in_turn(session: Session, page: BulkStep, where: ColumnElement[bool] | None) -> int:
    """SQLite, where the writer is alone: the moves, what goes with them, and last the cases."""
    c, picked = page.table.c, where is None
    # The rows for the moves need the salt of the pick; elsewhere its ids are enough.
    here = c.id == PICK.c.id if where is None else where
    where = c.id.in_(select(PICK.c.id)) if where is None else where
    before: list[Insert | Update] = []
    if page.given is not None:
        known = update(page.table).where(c.id == page.given.c.id, where)
        before, page = [known.values(**page.found_out)], replace(page, given=None)
    rows = rows_of(page, c, picked=picked, postgresql=False)
    columns: ColumnsByName = rows.move | {
        "case_id": c.id,
        "area": c.area,
        "seq": c.version + 1,
        "source": c.state,
        "dest": c.state if page.step.dest is None else literal(page.step.dest.value, String),
        "facts": rows.facts,
        "salt": null() if rows.salt is None else rows.salt,
        "sealed": null() if rows.sealed is None else rows.sealed,
        "prev_hash": c.head,
        "hash": rows.head,
    }
    moves = _into(MOVE, list(columns), select(*columns.values()).where(here))
    link = select(MOVE.c.hash).where(
        MOVE.c.machine == page.machine.name, MOVE.c.case_id == c.id, MOVE.c.seq == c.version + 1
    )
    written = update(page.table).where(where).values(**rows.changes, head=link.scalar_subquery())
    after = _after(page, rows, where)
    for statement in before:
        affected(session, statement)
    moved = affected(session, moves)
    if not moved:
        return 0
    if page.step.dest is not None:
        count(session, _counts(session, page, where, moved))
    for statement in after:
        affected(session, statement)
    changed = affected(session, written)
    if moved != changed:
        raise AssertionError(f"{page.step.trigger}: {moved} move rows for {changed} cases")
    return changed


def _after(page: BulkStep, rows: BulkRows, where: ColumnElement[bool]) -> list[Insert | Update]:
    """Notices, reports and receipts, from the cases as they still stand."""
    c = page.table.c
    found: list[Insert | Update] = []
    if rows.params is not None:
        notice = rows.notice | {
            "case_id": c.id,
            "area": c.area,
            "about": cast(c.version + 1, String),
            "params": rows.params,
        }
        found.append(_into(NOTICE, list(notice), select(*notice.values()).where(where)))
    if event := _event(page, rows):
        event |= {"case_id": c.id, "area": c.area, "seq": c.version + 1}
        told = select(*event.values()).where(where, SOMEBODY_IS_TOLD)
        found.append(_into(EVENT, list(event), told))
    if rows.report:
        above = rows.report | {"case_id": c.id, "area": c.area, "seq": c.version + 1}
        reported = select(*above.values()).where(where, *_reported(rows, c.state))
        found.append(_into(REPORT, list(above), reported))
    if rows.releases is not None:
        found.append(_receipts(select(c.id).where(where), rows.releases))
    return found


def _event(page: BulkStep, rows: BulkRows) -> ColumnsByName:
    """The columns that are the same on every event for systems; none where nobody is told."""
    dest = page.step.dest
    kind = "" if dest is None else kind_of(page.machine.name, dest.value)
    if dest is None or not kind:
        return {}
    return {
        "machine": rows.move["machine"], "at": rows.move["at"], "kind": literal(kind, String),
        "state": literal(dest.value, String),
    }  # fmt: skip


def _counts(
    session: Session, page: BulkStep, where: ColumnElement[bool], moved: int
) -> list[Counted]:
    """How many leave which state, and come to the new one."""
    assert page.step.dest is not None
    c, name, dest = page.table.c, page.machine.name, page.step.dest.value
    if page.area and len(page.step.sources) == 1:
        return [
            (name, page.area, page.step.sources[0].value, -moved),
            (name, page.area, dest, moved),
        ]
    rows = session.execute(
        select(c.area, c.state, func.count()).where(where).group_by(c.area, c.state)
    )
    return [
        each for area, state, n in rows for each in ((name, area, state, -n), (name, area, dest, n))
    ]
