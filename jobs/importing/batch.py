"""The batch of a loader (导入上下文): session, code tables, policy book, report."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Integer, String, bindparam, func, literal, select
from sqlmodel import Session

from config.codes import FOLDER
from config.masking import Known
from config.policy import PolicyBook, Rules
from config.workdays import WorkCalendar
from jobs.importing.report import FileReport
from jobs.importing.source import Record
from models import METADATA
from models.chain import linked
from models.database import connection_of
from models.keys import in_parts
from models.prepared import Prepared
from models.rows_in import enter_rows
from workflow.access.reach import EVERYTHING, Reach
from workflow.intake.problems import Problem, problem
from workflow.intake.registers import RowTables
from workflow.shared.case_numbers import numbers, numbers_apart

IDS_AT_ONCE, IDS_BY_HAND = 1000, 4
"""Keys that are drawn together: for a file, and for one case at the counter."""
Columns = dict[str, Any]
"""The values of a row of a table, by column."""


@dataclass
class Batch:
    """One file being loaded in one transaction."""

    session: Session
    report: FileReport
    tables: RowTables
    policy: PolicyBook
    calendar: WorkCalendar
    today: date
    now: datetime
    actor: str
    keep: Callable[[Record, Sequence[Problem]], None]
    """Takes refused rows: the file of bad rows, or nothing."""
    trigger: str = "imported"
    """The trigger of the first move of a case."""
    on_paper: bool = True
    """Whether rows come from a file, so that moves name file and row."""
    numbered: bool = True
    """Whether every case must bring its sender's number."""
    takes_over: bool = True
    """Whether cases may come in where another system had got with them (迁移), decided or paid."""
    reach: Reach = EVERYTHING
    """The people for whom may be entered; nobody else is known to whoever enters."""
    papers_seen: bool = True
    """Whether somebody at the agency saw the papers, so that an authority among them is entered."""
    codes: Path = FOLDER
    """Where the agency keeps its code tables."""
    sees: Reach = EVERYTHING
    """Whose cases whoever enters may be told the numbers of."""
    apart: Callable[[], AbstractContextManager[Connection]] | None = None
    """Where numbers are given out that nobody waits for; None where that is the transaction."""
    _rules: dict[str, Rules] = field(default_factory=dict)

    def rules(self, area: str | None) -> Rules | None:
        """The rules of an area today; None when the area could not be read."""
        if area is None:
            return None
        if area not in self._rules:
            self._rules[area] = self.policy.rules(area, self.today)
        return self._rules[area]

    def numbers(self, area: str, kind: str, day: date, count: int) -> list[str]:
        """The next numbers of an area and day."""
        if self.apart is not None:
            with self.apart() as connection:
                found = numbers_apart(connection, area, kind, day, count)
            if found is not None:
                return found
        return numbers(self.session, area, kind, day, count)

    def elsewhere(self, area: str | None, field: str) -> list[Problem]:
        """What is said of a row of an area that whoever enters does not work for (不在负责的统筹区)."""
        areas = self.reach.areas
        if not self.on_paper or not area or areas is None or area in areas:
            return []
        where = self.tables.regions.name(area) or area
        return [problem("area_elsewhere", field, area=Known(area), where=where)]

    def refuse(self, record: Record, ext_no: str, problems: Sequence[Problem]) -> None:
        """Refuse a row."""
        self.report.refused += 1
        self.report.note(record, ext_no, problems)
        self.keep(record, problems)

    def facts(self, record: Record) -> Columns:
        """The source of a move: file and row, and the sheet where several are read."""
        if not self.on_paper:
            return {}
        # The name of the file alone, without its folder.
        found: Columns = {"file": Path(self.report.file).name, "row": record.row}
        return found | ({"sheet": record.sheet} if record.sheet else {})

    def move(self, machine: str, record: Record, values: Columns, prev: bytes) -> Columns:
        """A row of the moves of a case: `values` has its case, seq, area, trigger and states."""
        given = {"machine": machine, "actor": self.actor, "day": self.today, "at": self.now}
        return linked(given | {"facts": self.facts(record), **values}, prev)


class KeyAllocator:
    """Primary keys handed out before rows are written, so that children can name their parents."""

    def __init__(self, batch: Batch, table: str) -> None:
        self._connection, self._table = connection_of(batch.session), table
        self._at_once = IDS_AT_ONCE if batch.on_paper else IDS_BY_HAND
        self._block: Iterator[int] = iter(())
        self._last: int | None = None

    def next(self) -> int:
        """The next unused key."""
        found = next(self._block, None)
        if found is None:
            self._block = iter(self._more())
            found = next(self._block)
        return found

    def _more(self) -> Iterable[int]:
        if self._connection.dialect.name == "sqlite":
            # The writer of SQLite is alone until it commits, so the highest key cannot change.
            if self._last is None:
                self._last = _highest(self._table).first(self._connection, {})[0] or 0
            first, self._last = self._last + 1, self._last + self._at_once
            return range(first, self._last + 1)
        given = {"of": self._table, "count": self._at_once}
        return [row[0] for row in NEXT_KEYS.all(self._connection, given)]


_SEQUENCE = func.pg_get_serial_sequence(bindparam("of", type_=String), literal("id"))
NEXT_KEYS = Prepared(
    select(func.nextval(_SEQUENCE).label("id")).select_from(
        func.generate_series(1, bindparam("count", type_=Integer))
    )
)


@cache
def _highest(table: str) -> Prepared:
    """The highest key that lives or went to the archive."""
    # A case in the archive keeps its key for good: its moves and records name it.
    archived = METADATA.tables["archived_case"].c
    kept = select(func.max(archived.case_id)).where(archived.machine == table).scalar_subquery()
    lives = select(func.max(METADATA.tables[table].c.id)).scalar_subquery()
    return Prepared(select(func.max(func.coalesce(lives, 0), func.coalesce(kept, 0)).label("id")))


def write(session: Session, table: str, rows: Sequence[Columns]) -> None:
    """Insert rows, few or many."""
    enter_rows(connection_of(session), METADATA.tables[table], rows)


def by_first(keys: Iterable[tuple[str, ...]]) -> Iterator[tuple[tuple[str, ...], list[str]]]:
    """Keys by all but their last part, which differs most: one IN list each."""
    groups: dict[tuple[str, ...], list[str]] = {}
    for key in keys:
        if all(key):
            groups.setdefault(key[:-1], []).append(key[-1])
    for first, last in groups.items():
        for part in in_parts(last):
            yield first, part
