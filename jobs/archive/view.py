"""Viewing an archived case (查看归档件): its rows restored into a database in memory.

So whatever shows a live case shows an archived one.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from sqlalchemy import create_engine, insert, select
from sqlmodel import Session

from models import METADATA, ArchivedCase, SheetKind
from workflow.access.reach import Reach
from workflow.audit.archived_case import Content, restored, unpacked
from workflow.machine.guard import Row
from workflow.machine.machine import CaseMachine
from workflow.service.find_case import find_archived, find_case
from workflow.shared.errors import ArchivedCaseError


class OpenedCase(NamedTuple):
    """A case as it lies before somebody: in which session, and as what it was archived, if it was."""

    session: Session
    machine: CaseMachine
    record: Row
    archived: ArchivedCase | None


@contextmanager
def open_case(live: Session, no: str, reach: Reach) -> Iterator[OpenedCase]:
    """The case with this number, wherever it lies; of those that are the asker's."""
    try:
        found = find_case(live, no, reach)
    except ArchivedCaseError:
        with open_archived(live, no, reach) as (session, archived):
            yield OpenedCase(session, *find_case(session, no, reach), archived)
        return
    yield OpenedCase(live, *found, None)


@contextmanager
def open_archived(
    live: Session, no: str, reach: Reach
) -> Iterator[tuple[Session, ArchivedCase | None]]:
    """A session with the case of this number, and its archived row if it is archived."""
    archived = find_archived(live, no, reach)
    if archived is None:
        yield live, None
        return
    engine = create_engine("sqlite://")
    try:
        METADATA.create_all(engine)
        with Session(engine, expire_on_commit=False) as session:
            for name, rows in _rows_of_case(live, archived).items():
                if rows:
                    session.execute(insert(METADATA.tables[name]), rows)
            yield session, archived
    finally:
        engine.dispose()


def _rows_of_case(live: Session, archived: ArchivedCase) -> dict[str, list[dict[str, Any]]]:
    """The rows of the case, and of what they point to."""
    content = unpacked(archived.content, archived.digest)
    rows = {
        name: [restored(METADATA.tables[name], row) for row in found]
        for name, found in content.items()
    }
    (case,) = rows[archived.machine]
    others = [case.get("replaces_id"), case.get("covering_id")]
    filings = [found for key in others if key for found in _filing(live, key)]
    plans = {row["plan_hash"] for row in rows.get("calculation", ())}
    places = [case["institution_id"]] if case.get("institution_id") else []
    return rows | {
        "filing": [*rows.get("filing", []), *filings],
        "person": _rows_by(live, "person", "id", [case["person_id"]]),
        "institution": _rows_by(live, "institution", "id", places),
        "benefit_plan": _rows_by(live, "benefit_plan", "hash", sorted(plans)),
        # Documents stay where they are: what was handed to somebody is never taken away.
        **{name: _about(live, name, archived) for name in ("document", "appeal")},
        "value_sheet": _rows_by(live, "value_sheet", "kind", [kind.value for kind in SheetKind]),
    }


def _rows_by(live: Session, name: str, key: str, values: list[Any]) -> list[dict[str, Any]]:
    table = METADATA.tables[name]
    if not values:
        return []
    return [
        dict(row) for row in live.execute(select(table).where(table.c[key].in_(values))).mappings()
    ]


def _about(live: Session, name: str, archived: ArchivedCase) -> list[dict[str, Any]]:
    """The rows about a case that stay where they are when it is archived."""
    found = _rows_by(live, name, "case_id", [archived.case_id])
    return [row for row in found if row["machine"] == archived.machine]


def _filing(live: Session, key: int) -> list[dict[str, Any]]:
    """Another filing, wherever it lies."""
    held = live.get(ArchivedCase, ("filing", key))
    if held is None:
        return _rows_by(live, "filing", "id", [key])
    content: Content = unpacked(held.content, held.digest)
    return [restored(METADATA.tables["filing"], row) for row in content["filing"]]
