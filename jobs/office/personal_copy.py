"""A copy of everything that is stored about a person (查阅复制): every table that names them."""

import json
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Table, or_, select
from sqlmodel import Session

from jobs.atomic_file import FileExistsAlreadyError, write_atomically
from models import METADATA, ArchivedCase, Person
from models.chain import instant_text
from models.keys import in_parts
from workflow.audit.archived_case import unpacked
from workflow.service.machines import MACHINES

Rows = list[dict[str, Any]]
OURS = frozenset({"head", "hash", "prev_hash", "salt", "sealed", "content", "digest"})
"""Columns that prove the history and say nothing of a person."""
OF_CASES = (("receipt", "claim_id"), ("calculation", "claim_id"))


def stored_about(session: Session, person: Person) -> dict[str, Rows]:
    """Everything stored about a person, by table."""
    found = {"person": _rows(session, METADATA.tables["person"], "id", [person.id])}
    for table in METADATA.sorted_tables:
        if "person_id" in table.c and table.name != "archived_case":
            found[table.name] = _rows(session, table, "person_id", [person.id])
    claims = [row["id"] for row in found["claim"]]
    for name, key in OF_CASES:
        found[name] = _rows(session, METADATA.tables[name], key, claims)
    receipts = [row["id"] for row in found["receipt"]]
    found["fee_line"] = _rows(session, METADATA.tables["fee_line"], "receipt_id", receipts)
    for name in ("move", "notice"):
        found[name] = [row for case in _cases(found) for row in _of_case(session, name, *case)]
    found["register_change"] = _changes(session, person)
    found["archived_case"] = _archived(session, person)
    return {name: rows for name, rows in found.items() if rows}


def _cases(found: dict[str, Rows]) -> Iterator[tuple[str, list[int]]]:
    for machine in MACHINES:
        if ids := [row["id"] for row in found.get(machine, ())]:
            yield machine, ids


def _rows(session: Session, table: Table, key: str, values: Sequence[int | None]) -> Rows:
    found: Rows = []
    for part in in_parts(values):
        query = select(table).where(table.c[key].in_(part)).order_by(*table.primary_key)
        found += [_plain(row) for row in session.execute(query).mappings()]
    return found


def _of_case(session: Session, name: str, machine: str, ids: Sequence[int]) -> Rows:
    table = METADATA.tables[name]
    found: Rows = []
    for part in in_parts(ids):
        mine = (table.c.machine == machine, table.c.case_id.in_(part))
        query = select(table).where(*mine).order_by(*table.primary_key)
        found += [_plain(row) for row in session.execute(query).mappings()]
    return found


def _changes(session: Session, person: Person) -> Rows:
    table = METADATA.tables["register_change"]
    mine = (table.c.kind == "person", table.c.key == f"{person.area}/{person.psn_no}")
    rows = session.execute(select(table).where(*mine).order_by(table.c.id)).mappings()
    return [_plain(row) for row in rows]


def _archived(session: Session, person: Person) -> Rows:
    """The archived cases, unpacked; records that were merged into this one among them."""
    people = METADATA.tables["person"].c
    merged = select(people.id).where(people.merged_into_id == person.id)
    table = METADATA.tables["archived_case"].c
    mine = or_(table.person_id == person.id, table.person_id.in_(merged))
    query = select(ArchivedCase).where(mine).order_by(table.no)
    return [
        {"no": case.no, "machine": case.machine, **{
            name: [_plain(row) for row in rows]
            for name, rows in unpacked(case.content, case.digest).items()
        }}
        for case in session.execute(query).scalars()
    ]  # fmt: skip


def _plain(row: Any) -> dict[str, Any]:
    return {name: _text(value) for name, value in row.items() if name not in OURS}


def _text(value: Any) -> Any:
    if isinstance(value, datetime):
        return instant_text(value)
    if isinstance(value, date):
        return value.isoformat()
    return value.hex() if isinstance(value, bytes) else value


def write_copy(found: dict[str, Rows], path: Path) -> None:
    """Write the copy, readable by its owner alone; a file that is there stays."""
    if path.exists():
        raise FileExistsAlreadyError(path.name)
    with write_atomically(path) as out:
        out.write(json.dumps(found, ensure_ascii=False, indent=2, default=str).encode())
