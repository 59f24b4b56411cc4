"""The statements behind a bulk move (批量办理语句): cases, moves, notices, receipts, counts as one.

PostgreSQL does all of it in one statement: the UPDATE gives back what it changed, and the rows
that follow from it are inserted from there. SQLite does one after the other, the cases last.
"""

from dataclasses import replace
from typing import Any

from sqlalchemy import (
    ColumnElement,
    String,
    Table,
    and_,
    func,
    literal,
    literal_column,
    null,
    select,
    update,
)
from sqlmodel import Session, col

from models import METADATA, Receipt
from models.chain_sql import joined, sealed_sql
from models.database import affected
from workflow.moves.bulk_values import PICK, BulkStep, is_postgresql, is_salted
from workflow.moves.payload_sql import Get, facts_sql
from workflow.moves.state_counts import Counted, count

MOVE, NOTICE, REPORT, TALLY = (
    METADATA.tables[name] for name in ("move", "notice", "report", "tally")
)


def move_in_one(
    session: Session, page: BulkStep, where: ColumnElement[bool], *, picked: bool = False
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
    if page.step.notifies:
        given |= page.notice(c.version, page.before(old))
    changed = (
        update(page.table)
        .where(where)
        .values(**page.changes, head=head)
        .returning(*(column.label(name) for name, column in given.items() if column is not None))
        .cte("changed")
    )
    return affected(session, _with_parts(page, changed, sealed is not None))


def _sealed_of(old: Get, page: BulkStep, salt: Any) -> Any:
    """The commitment once more, from the case as it was before the statement."""
    return sealed_sql(True, salt, joined(["", "", facts_sql(page.before(old), page.step.facts)]))[0]


def _with_parts(page: BulkStep, changed: Any, salted: bool) -> Any:
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
    if page.step.notifies:
        columns = ["case_id", "area", "about", "params"]
        told = select(*(changed.c[name] for name in columns), *page.notice_fixed.values())
        with_it.append(_into(NOTICE, [*columns, *page.notice_fixed], told))
    if page.some_reported:
        columns = ["case_id", "area", "seq"]
        above = select(*(changed.c[name] for name in columns), *page.report_fixed.values())
        above = above.where(*page.reported(changed.c.source))
        with_it.append(_into(REPORT, [*columns, *page.report_fixed], above))
    if page.step.touches_receipts:
        with_it.append(_receipts(page, select(changed.c.case_id)))
    for position, part in enumerate(with_it):
        statement = statement.add_cte(part.cte(f"part{position}"))
    return statement


def _into(table: Table, columns: list[str], rows: Any) -> Any:
    return table.insert().from_select(columns, rows, include_defaults=False)


def _receipts(page: BulkStep, ids: Any) -> Any:
    release = page.step.releases
    return update(Receipt).where(col(Receipt.claim_id).in_(ids)).values(released=release)


def move_by_pick(session: Session, page: BulkStep) -> int:
    """Move the picked cases; as many move rows as cases, or nothing at all."""
    here = page.table.c.id == PICK.c.id
    picked = page.table.c.id.in_(select(PICK.c.id))
    if is_postgresql(session):
        if page.given is not None:
            here = and_(here, page.given.c.id == PICK.c.id)
        return move_in_one(session, page, here, picked=True)
    if page.given is not None:
        known = update(page.table).where(page.table.c.id == page.given.c.id, picked)
        affected(session, known.values(**page.found_out))
        page = replace(page, given=None)
    salt = PICK.c.salt if is_salted(page.machine, page.step) else None
    return _move_in_turn(session, page, here, picked, salt)


def move_directly(session: Session, page: BulkStep, where: ColumnElement[bool]) -> int:
    """Move all cases under a condition that nobody else can make true or false meanwhile."""
    if is_postgresql(session):
        return move_in_one(session, page, where)
    return _move_in_turn(session, page, where, where, None)


def _move_in_turn(
    session: Session,
    page: BulkStep,
    here: ColumnElement[bool],
    where: ColumnElement[bool],
    salt: Any,
) -> int:
    """SQLite, where the writer is alone: the moves, what goes with them, and last the cases.

    `here` finds the rows for the moves, `where` the same cases without a second table.
    """
    c = page.table.c
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
    moved = affected(session, _into(MOVE, list(columns), select(*columns.values()).where(here)))
    if not moved:
        return 0
    _around(session, page, where, moved)
    link = select(MOVE.c.hash).where(
        MOVE.c.machine == page.machine.name, MOVE.c.case_id == c.id, MOVE.c.seq == c.version + 1
    )
    written = update(page.table).where(where).values(**page.changes, head=link.scalar_subquery())
    changed = affected(session, written)
    if moved != changed:
        raise AssertionError(f"{page.step.trigger}: {moved} move rows for {changed} cases")
    return changed


def _around(session: Session, page: BulkStep, where: ColumnElement[bool], moved: int) -> None:
    """Counts, notices and receipts, from the cases as they still stand."""
    c = page.table.c
    if page.step.dest is not None:
        count(session, _counts(session, page, where, moved))
    if page.step.notifies:
        columns: dict[str, Any] = page.notice_fixed | {
            "case_id": c.id,
            "area": c.area,
            **page.notice(c.version + 1, lambda name: c[name]),
        }
        affected(session, _into(NOTICE, list(columns), select(*columns.values()).where(where)))
    if page.some_reported:
        above = page.report_fixed | {"case_id": c.id, "area": c.area, "seq": c.version + 1}
        rows = select(*above.values()).where(where, *page.reported(c.state))
        affected(session, _into(REPORT, list(above), rows))
    if page.step.touches_receipts:
        affected(session, _receipts(page, select(c.id).where(where)))


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
