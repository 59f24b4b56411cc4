"""Loading cases (案件入库): what filings and claims have in common when they come in by a file."""

from abc import ABC, abstractmethod
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, ClassVar

from sqlalchemy import bindparam, select, update

from jobs.importing.authorities import enter_authorities
from jobs.importing.batch import Batch, Columns, KeyAllocator, by_first, write
from jobs.importing.errors import FileRefused
from jobs.importing.source import RawRow, Record
from models import METADATA, Labelled
from models.chain import NOTHING
from workflow.intake.case_row import CaseRow
from workflow.intake.problems import problem
from workflow.intake.registers import RowTables
from workflow.moves.state_counts import count
from workflow.shared.json_types import JsonObject

Key = tuple[str, str]
STORED_COLUMNS = (
    "id", "no", "ext_no", "area", "state", "version", "content_hash", "person_id", "materials",
    "arrived", "head",
)  # fmt: skip
"""The columns of a stored case that are compared with a row."""


@dataclass
class NewCase:
    """A case about to be written."""

    record: Record
    values: Columns


@dataclass
class CaseEdit:
    """A stored case about to be changed."""

    record: Record
    own: Any
    values: Columns
    facts: JsonObject = field(default_factory=dict)
    """What the move keeps of the change, beside where it came from."""


class CaseLoader(ABC):
    """Puts cases in, chunk by chunk; a subclass knows one machine."""

    machine: ClassVar[str]
    number_kind: ClassVar[str]
    states: ClassVar[type[Labelled]]
    editable: ClassVar[tuple[Labelled, ...]]
    stored: ClassVar[tuple[str, ...]] = STORED_COLUMNS

    def __init__(self, batch: Batch) -> None:
        self.batch, self.session = batch, batch.session
        self.table = METADATA.tables[self.machine]
        self.ids = KeyAllocator(batch, self.machine)
        self.new: list[NewCase] = []
        self.edits: list[CaseEdit] = []
        self._coming: set[Key] = set()
        self._confirmations: list[Columns] = []
        self.last = ("", "")
        """Number and state of the last case that went in or was found unchanged."""
        self.entered: Columns | None = None
        """The columns of that case, where it is a new one."""

    # Implemented by each kind of case.

    @abstractmethod
    def read(self, raw: RawRow, tables: RowTables) -> CaseRow:
        """Parse a row."""

    @abstractmethod
    def look_up(self, rows: Sequence[CaseRow]) -> None:
        """Read everything that the rows of a chunk need from the database."""

    @abstractmethod
    def draft(self, row: CaseRow, own: Any) -> Columns | None:
        """The columns of the case; None when there are problems."""

    @abstractmethod
    def edited(self, values: Mapping[str, Any], own: Any) -> Columns:
        """The columns that change on a stored case."""

    def accepted(  # noqa: B027  (not every kind has later rows to warn)
        self, case_id: int, row: CaseRow, values: Columns, own: Any
    ) -> None:
        """A row went in: later rows of the same file must see it. `own` is what it changes."""

    def write_parts(self) -> None:  # noqa: B027  (filings have no parts)
        """Write what belongs to the cases of this chunk."""

    # Common to all kinds.

    def load(self, records: Sequence[Record]) -> None:
        """Put a chunk of rows in."""
        tables = self.batch.tables
        pairs = [(r, None if r.fault else self.read(r.raw, tables)) for r in records]
        elsewhere = {id(row): self.batch.elsewhere(row.area, "area") for _, row in pairs if row}
        rows = [row for _, row in pairs if row is not None and not elsewhere[id(row)]]
        # Cases are locked before people, as everybody does who moves a case; then they are read
        # again, because another import of the same rows may have ended while this one waited.
        keys = [(row.area or "", row.ext_no) for row in rows]
        self._stored(keys)
        self.look_up(rows)
        stored = self._stored(keys)
        for record, row in pairs:
            if row is None:
                self.batch.refuse(record, "", [record.fault] if record.fault else [])
                continue
            if told := elsewhere[id(row)]:
                self.batch.refuse(record, row.ext_no, told)
                continue
            key = (row.area or "", row.ext_no)
            if key in self._coming:
                # The same number again in one chunk: the earlier row has to be there first.
                self.write()
                stored |= self._stored([key])
            self.take(record, row, stored.get(key))
        self.write()

    def take(self, record: Record, row: CaseRow, own: Any) -> None:
        """One row: new, the same as before, changed, or refused."""
        report = self.batch.report
        if own is None:
            self._create(record, row)
        elif own.content_hash == row.hash:
            report.unchanged += 1
            self.last, self.entered = (own.no, own.state), None
        elif own.state not in {state.value for state in self.editable}:
            state = self.states(own.state).label
            final = problem("already_final", "ext_no", no=own.no, state=state.zh, state_en=state.en)
            self.batch.refuse(record, row.ext_no, [*row.problems, final])
        else:
            self.change(record, row, own)

    def _create(self, record: Record, row: CaseRow) -> None:
        values = self.draft(row, None)
        start = self.editable[0]
        if values is not None and not self.batch.takes_over and row.state != start:
            state = self.states(row.state or start.value).label
            row.problems.append(
                problem(
                    "begins_elsewhere", "rchk_flag", state=state.zh, state_en=state.en,
                    start=start.label.zh, start_en=start.label.en,
                )
            )  # fmt: skip
            values = None
        if values is None:
            self.batch.refuse(record, row.ext_no, row.problems)
            return
        values["id"] = self.ids.next()
        self.new.append(NewCase(record, values))
        self._confirm(values["id"], values["person_id"], row)
        if row.ext_no:
            self._coming.add((row.area or "", row.ext_no))
        self.accepted(values["id"], row, values, None)
        self.batch.report.accepted += 1
        self.batch.report.remark(record, *row.notes)

    def change(
        self, record: Record, row: CaseRow, own: Any, facts: JsonObject | None = None
    ) -> None:
        """The new content passes the same checks; where the case stands does not change."""
        if row.state is not None:
            row.state = own.state
        values = self.draft(row, own)
        if values is None:
            self.batch.refuse(record, row.ext_no, row.problems)
            return
        state = self.states(own.state).label
        edited = self.edited(values, own)
        if not self.batch.on_paper:
            # The hash is that of what the sender sent: the same file again must not undo a
            # correction made at the counter.
            edited["content_hash"] = own.content_hash
        self.edits.append(CaseEdit(record, own, edited, facts or {}))
        self._confirm(own.id, own.person_id, row)
        self._coming.add((row.area or "", row.ext_no))
        self.accepted(own.id, row, values, own)
        self.batch.report.updated += 1
        self.batch.report.remark(record, *row.notes)
        told = problem("changed_content", "ext_no", no=own.no, state=state.zh, state_en=state.en)
        self.batch.report.note(record, row.ext_no, [told])

    def _confirm(self, case_id: int, person_id: int, row: CaseRow) -> None:
        """Keep where and how the applicant wants to be served; one on file for the case stays below it."""
        if given := row.content.get("service"):
            whose = {"person_id": person_id, "machine": self.machine, "case_id": case_id}
            batch = self.batch
            made = {"given_on": batch.today, "given_by": batch.actor, "at": batch.now}
            self._confirmations.append({**given, **whose, **made})

    def _stored(self, keys: Iterable[Key]) -> dict[Key, Any]:
        columns = [self.table.c[name] for name in self.stored]
        found = {}
        for (area,), part in by_first(keys):
            mine = (self.table.c.area == area, self.table.c.ext_no.in_(part))
            query = select(*columns).where(*mine).order_by(self.table.c.id)
            for row in self.session.execute(query.with_for_update()):
                found[row.area, row.ext_no] = row
            for archived in self.session.execute(self._archived(area, part)):
                found.setdefault((archived.area, archived.ext_no), archived)
        return found

    def _archived(self, area: str, ext_nos: Sequence[str]) -> Any:
        """A query for archived cases, which keep their number and cannot be changed."""
        c = METADATA.tables["archived_case"].c
        return select(c.no, c.ext_no, c.area, c.state, c.content_hash).where(
            c.machine == self.machine, c.area == area, c.ext_no.in_(ext_nos)
        )

    def write(self) -> None:
        """Write the cases that were accepted since the last call."""
        self._number()
        new = [case.values for case in self.new]
        changed = [*new, *(edit.values for edit in self.edits)]
        moves = [*self._first_moves(), *self._edit_moves()]
        for values, move in zip(changed, moves, strict=True):
            values["head"] = move["hash"]
        write(self.session, self.machine, new)
        self._write_edits()
        self.write_parts()
        enter_authorities(self.batch, new)
        write(self.session, "move", moves)
        write(self.session, "service_address", self._confirmations)
        by_state = Counter((case["area"], case["state"]) for case in new)
        count(self.session, [(self.machine, *key, n) for key, n in sorted(by_state.items())])
        for edit in self.edits:
            self.last, self.entered = (edit.own.no, edit.own.state), None
        for case in self.new:
            self.last, self.entered = (case.values["no"], case.values["state"]), case.values
        self.new, self.edits, self._coming, self._confirmations = [], [], set(), []

    def _number(self) -> None:
        """Give every new case its number, in the order of the file within area and day."""
        groups: dict[tuple[str, date], list[NewCase]] = defaultdict(list)
        for case in self.new:
            groups[case.values["area"], case.values["applied_on"]].append(case)
        for (area, day), cases in sorted(groups.items(), key=lambda group: group[0]):
            given = self.batch.numbers(area, self.number_kind, day, len(cases))
            for case, no in zip(cases, given, strict=True):
                case.values["no"] = no

    def _write_edits(self) -> None:
        """Change stored cases, each only if it still stands where it was read."""
        groups: dict[tuple[str, ...], list[CaseEdit]] = defaultdict(list)
        for edit in self.edits:
            groups[tuple(edit.values)].append(edit)
        for names, edits in groups.items():
            same = self.table.c.id == bindparam("its_id")
            here = self.table.c.version == bindparam("its_version")
            change = update(self.table).where(same, here)
            values: Columns = {name: bindparam(name) for name in names}
            rows = [{"its_id": e.own.id, "its_version": e.own.version, **e.values} for e in edits]
            done = self.session.connection().execute(
                change.values(**values, version=self.table.c.version + 1), rows
            )
            if done.rowcount != len(rows):
                raise FileRefused("file_conflict", file=self.batch.report.file)

    def _first_moves(self) -> list[Columns]:
        batch = self.batch
        return [
            batch.move(
                self.machine,
                case.record,
                {
                    "case_id": case.values["id"],
                    "seq": 1,
                    "area": case.values["area"],
                    "trigger": batch.trigger,
                    "source": "",
                    "dest": case.values["state"],
                },
                NOTHING,
            )
            for case in self.new
        ]

    def _edit_moves(self) -> list[Columns]:
        return [
            self.batch.move(
                self.machine,
                edit.record,
                {
                    "case_id": edit.own.id,
                    "seq": edit.own.version + 1,
                    "area": edit.own.area,
                    "trigger": "edited",
                    "source": edit.own.state,
                    "dest": edit.own.state,
                    "facts": self.batch.facts(edit.record) | edit.facts,
                },
                edit.own.head,
            )
            for edit in self.edits
        ]
