"""Loading registers (登记入库): upserts with history."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Select, Table, bindparam, select, update
from sqlalchemy.engine import RowMapping

from jobs.importing.batch import Batch, Columns, KeyAllocator, by_first, write
from jobs.importing.source import RawRow, Record
from models import METADATA
from models.database import connection_of
from models.keys import as_words, in_parts, worded
from models.prepared import Prepared
from workflow.access.reached import reached_people
from workflow.intake.problems import problem
from workflow.intake.reader import digest
from workflow.intake.registers import RegisterRow, RowTables
from workflow.registers.former_numbers import former_numbers

PERSON, INSTITUTION = METADATA.tables["person"], METADATA.tables["institution"]
Key = tuple[str, ...]
Pair = tuple[Record, RegisterRow]
UNHASHED = ("valid_from", "valid_to")
LATER = ("emp_no",)
"""Columns that came later: hashed where something is said, so what was hashed before stays."""
"""Columns that say since when content holds; they are not compared as content."""


@dataclass
class Upsert:
    """Rows of one register: new ones are inserted, changed ones updated and what they said kept."""

    batch: Batch
    kind: str
    table: Table
    columns: tuple[str, ...]
    """The key; the first is the area where there are two."""
    options: Mapping[str, Any] = field(default_factory=dict)
    """Columns that a file may leave out: the stored value stays, a new row gets this one."""
    changed: Callable[[list[int]], None] = lambda _ids: None
    dated: Callable[[RowMapping | None, Columns], bool] = lambda old, values: (
        old is not None and old["content_hash"] == values["content_hash"]
    )
    """Whether a row says what is stored; it may set days, and keep what was said before them."""
    derived: Callable[[Columns], Columns] = lambda _values: {}
    """Columns that follow from the others, and are not compared as content."""
    looks: Callable[[Sequence[Pair], Mapping[Key, RowMapping]], None] = lambda _pairs, _stored: None
    """Looks at rows beside what is stored; it may refuse or change them."""

    def __post_init__(self) -> None:
        self._ids = KeyAllocator(self.batch, self.table.name)
        self._new: dict[Key, Columns] = {}
        self._edits: dict[Key, Columns] = {}
        self._before: list[Columns] = []

    def take(self, pairs: Sequence[tuple[Record, RegisterRow]]) -> None:
        """Put a chunk of rows in."""
        stored = self._stored(draft.key for _, draft in pairs)
        self.looks(pairs, stored)
        for record, draft in pairs:
            if draft.problems:
                self.batch.refuse(record, draft.key[-1], draft.problems)
                continue
            if draft.key in self._new or draft.key in self._edits:
                # The same key again in one chunk: the earlier row has to be there first.
                self._write()
                stored |= self._stored([draft.key])
            self._place(record, draft, stored.get(draft.key))
            self.batch.report.remark(record, *draft.notes)
        self._write()

    def _place(self, record: Record, draft: RegisterRow, old: RowMapping | None) -> None:
        kept = {name: old[name] for name in self.options} if old else self.options
        values = {**kept, **draft.values}
        values["content_hash"] = digest(
            {n: v for n, v in values.items() if n not in UNHASHED and v is not None and _told(n, v)}
        )
        if old is not None and old.get("merged_into_id"):
            told = problem("person_merged", "psn_no", value=draft.key[-1])
            self.batch.refuse(record, draft.key[-1], [told])
            return
        same = self.dated(old, values)
        if old is None:
            self.batch.report.accepted += 1
            self._new[draft.key] = {"id": self._ids.next(), **values, **self.derived(values)}
        elif same:
            self.batch.report.unchanged += 1
        else:
            self.batch.report.updated += 1
            self._edits[draft.key] = {"its_id": old["id"], **values, **self.derived(values)}
            self._before.append(self._history(draft.key, old, values))

    def _history(self, key: Key, old: RowMapping, values: Columns) -> Columns:
        had = old.get("certno", "")
        return {
            "kind": self.kind, "key": "/".join(key), "before": dict(old), "day": self.batch.today,
            "at": self.batch.now, "former_certno": had if had != values.get("certno") else "",
        }  # fmt: skip

    def _stored(self, keys: Iterable[Key]) -> dict[Key, RowMapping]:
        found: dict[Key, RowMapping] = {}
        *before, last = (self.table.c[name] for name in self.columns)
        for first, part in by_first(keys):
            same = (column == value for column, value in zip(before, first, strict=True))
            # Locked in one order, so that two imports of the same people wait for each other.
            query = select(self.table).where(*same, last.in_(part)).order_by(self.table.c.id)
            for row in self.batch.session.execute(query.with_for_update()).mappings():
                found[tuple(row[column] for column in self.columns)] = row
        return found

    def _write(self) -> None:
        session = self.batch.session
        write(session, self.table.name, list(self._new.values()))
        write(session, "register_change", self._before)
        if self._edits:
            edits = list(self._edits.values())
            names = [name for name in edits[0] if name != "its_id"]
            change = update(self.table).where(self.table.c.id == bindparam("its_id"))
            session.connection().execute(
                change.values({name: bindparam(name) for name in names}), edits
            )
            self.changed([edit["its_id"] for edit in edits])
        self._new, self._edits, self._before = {}, {}, []


def _told(name: str, value: Any) -> bool:
    return name not in LATER or bool(value)


def read_row(
    batch: Batch, record: Record, reading: Callable[[RawRow, RowTables], RegisterRow],
    area_of: Callable[[RegisterRow], str | None] = lambda row: row.values.get("area"),
) -> RegisterRow:  # fmt: skip
    """A row as it was read; one of an area that whoever imports does not work for has that problem."""
    if record.fault is not None:
        return RegisterRow(("", ""), {}, [record.fault])
    row = reading(record.raw, batch.tables)
    if elsewhere := batch.elsewhere(area_of(row), "area"):
        row.problems[:] = elsewhere
    return row


def people_of(batch: Batch, certnos: Iterable[str], *, lock: bool) -> dict[str, list[Any]]:
    """The registered persons by identity number; locked when something is filed for them.

    Without `lock` they only stay as they are: nobody merges them away until our rows are in.
    Whoever is not within the reach of the batch is not there.
    """
    certnos = list(certnos)
    names = [column.name for column in _PEOPLE]
    found: dict[str, list[Any]] = {}
    for part in in_parts(certno for certno in certnos if certno):
        for person in _registered(batch, part, lock=lock):
            found.setdefault(person.certno, []).append(person)
    merged = {p.merged_into_id for group in found.values() for p in group} - {None}
    found = _as_merged(batch, names, found, merged, lock=lock) if merged else found
    unknown = {certno for certno in certnos if certno} - found.keys()
    return found | _formerly(batch, names, unknown, lock=lock) if unknown else found


def _registered(batch: Batch, certnos: Sequence[str], *, lock: bool) -> Iterable[Any]:
    """Those with these numbers who are within the reach of the batch."""
    connection, reach = connection_of(batch.session), batch.reach
    postgresql = connection.dialect.name == "postgresql"
    if reach.whole_areas:
        given = {"certnos": certnos, "areas": sorted(reach.areas or ())}
        asked = {name: as_words(each, postgresql=postgresql) for name, each in given.items()}
        return _by_certno(lock, reach.areas is not None, postgresql).all(connection, asked)
    query = select(*_PEOPLE).where(PERSON.c.certno.in_(certnos), reached_people(reach))
    return batch.session.execute(_locked(query.order_by(PERSON.c.id), lock=lock))


@cache
def _by_certno(lock: bool, bounded: bool, postgresql: bool) -> Prepared:
    query = select(*_PEOPLE).where(worded(PERSON.c.certno, "certnos", postgresql=postgresql))
    if bounded:
        query = query.where(worded(PERSON.c.area, "areas", postgresql=postgresql))
    return Prepared(_locked(query.order_by(PERSON.c.id), lock=lock))


@dataclass(frozen=True)
class FormerPerson:
    """A registered person under a number that was theirs; `now` is their identity number today."""

    id: int
    area: str
    psn_no: str
    name: str
    cert_type: str
    certno: str
    insutype: str
    insured_from: date
    covered_to: date
    coverage_end: str
    merged_into_id: int | None
    now: str


_PEOPLE = [PERSON.c[name] for name in tuple(FormerPerson.__annotations__)[:-1]]
"""What is read of a registered person."""


def _formerly(
    batch: Batch, names: Sequence[str], certnos: set[str], *, lock: bool
) -> dict[str, list[Any]]:
    """Those who had these numbers before (原证件号码), as they are registered today."""
    former = former_numbers(batch.session, certnos)
    today = {}
    for part in in_parts({each.person_id for each in former}):
        query = select(*(PERSON.c[name] for name in names)).where(PERSON.c.id.in_(part))
        query = query.where(reached_people(batch.reach))
        for person in batch.session.execute(_locked(query.order_by(PERSON.c.id), lock=lock)):
            today[person.id] = person
    found: dict[str, list[Any]] = {}
    for certno, cert_type, person_id in (each for each in former if each.person_id in today):
        columns = {**today[person_id]._mapping, "certno": certno, "cert_type": cert_type}
        found.setdefault(certno, []).append(FormerPerson(**columns, now=today[person_id].certno))
    return found


def _as_merged(
    batch: Batch, names: Sequence[str], found: dict[str, list[Any]], merged: set[int], *, lock: bool
) -> dict[str, list[Any]]:
    """A person whose record was merged, as the record that stayed."""
    query = select(*(PERSON.c[name] for name in names)).where(PERSON.c.id.in_(merged))
    query = query.order_by(PERSON.c.id)
    kept = {p.id: p for p in batch.session.execute(_locked(query, lock=lock))}
    return {
        certno: list({p.id: p for p in (kept.get(q.merged_into_id, q) for q in group)}.values())
        for certno, group in found.items()
    }


def _locked(query: Select[Any], *, lock: bool) -> Select[Any]:
    return query.with_for_update() if lock else query.with_for_update(read=True, key_share=True)


def institutions_of(batch: Batch, codes: Iterable[str]) -> dict[str, int]:
    """Institution code → key."""
    found: dict[str, int] = {}
    connection = connection_of(batch.session)
    postgresql = connection.dialect.name == "postgresql"
    for part in in_parts(code for code in codes if code):
        asked = {"codes": as_words(part, postgresql=postgresql)}
        found |= {row.code: row.id for row in _by_code(postgresql).all(connection, asked)}
    return found


@cache
def _by_code(postgresql: bool) -> Prepared:
    its = worded(INSTITUTION.c.code, "codes", postgresql=postgresql)
    return Prepared(select(INSTITUTION.c.code, INSTITUTION.c.id).where(its))
