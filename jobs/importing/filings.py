"""Loading filings (备案入库)."""

from collections.abc import Mapping, Sequence
from types import SimpleNamespace
from typing import Any

from sqlalchemy import select

from jobs.importing.batch import Batch, Columns
from jobs.importing.cases import CaseLoader
from jobs.importing.registers import people_of
from jobs.importing.source import RawRow
from models import METADATA, OPEN_FILING, FilingState
from models.keys import in_parts
from workflow.claim.visits_since import visits_since
from workflow.filing.intake import EDITABLE, draft_filing, read_filing
from workflow.filing.intake_columns import edited_filing
from workflow.intake.case_row import CaseRow, RowContext
from workflow.intake.registers import RowTables

TABLE = METADATA.tables["filing"]


OPEN_COLUMNS = (
    "id", "no", "ext_no", "person_id", "state", "category", "destination", "starts_on", "ends_on",
    "channel", "cancellable_from", "promise", "materials", "open_stay_on",
)  # fmt: skip
"""The columns of an open filing that later rows are checked against."""


class Filings(CaseLoader):
    """Puts filings in; earlier rows of a file count as filed for later ones."""

    machine, number_kind = "filing", "BA"
    states, editable = FilingState, EDITABLE

    def __init__(self, batch: Batch) -> None:
        super().__init__(batch)
        self._people: dict[str, list[Any]] = {}
        self._standing: dict[int, dict[int, Any]] = {}

    def read(self, raw: RawRow, tables: RowTables) -> CaseRow:
        """Parse a row."""
        return read_filing(raw, tables, numbered=self.batch.numbered)

    def look_up(self, rows: Sequence[CaseRow]) -> None:
        """The people of the chunk, locked, and what they have on file."""
        self._people = people_of(self.batch, (r.content["certno"] for r in rows), lock=True)
        self._standing = {}
        people = [person.id for group in self._people.values() for person in group]
        columns = [TABLE.c[name] for name in OPEN_COLUMNS]
        still_open = TABLE.c.state.in_([state.value for state in OPEN_FILING])
        for part in in_parts(people):
            query = select(*columns).where(TABLE.c.person_id.in_(part), still_open)
            for filing in self.session.execute(query):
                self._stand(filing)

    def _stand(self, filing: Any) -> None:
        self._standing.setdefault(filing.person_id, {})[filing.id] = filing

    def draft(self, row: CaseRow, own: Any) -> Columns | None:
        """The columns of the filing; None when there are problems."""
        people = self._people.get(row.content["certno"], [])
        others = [
            filing for person in people for filing in self._standing.get(person.id, {}).values()
        ]
        batch = self.batch
        context = RowContext(
            batch.tables,
            batch.rules(row.area),
            batch.calendar,
            people=people,
            others=others,
            own=own,
            visits=self._visits(row, people),
        )
        return draft_filing(row, context)

    def _visits(self, row: CaseRow, people: Sequence[Any]) -> Sequence[Any]:
        """What the person had done since the day from which another filing is changed backwards."""
        since, applied_on = row.content["starts_on"], row.applied_on
        backwards = row.content["replaces"] and since and applied_on and since < applied_on
        ids = [person.id for person in people]
        return visits_since(self.session, ids, since) if backwards else ()

    def edited(self, values: Mapping[str, Any], own: Any) -> Columns:
        """The columns that change on a stored filing."""
        return edited_filing(values, own)

    def accepted(self, case_id: int, row: CaseRow, values: Mapping[str, Any], own: Any) -> None:
        """Later rows of the same person must see it."""
        if own is not None:
            self._standing.get(own.person_id, {}).pop(own.id, None)
        if values["state"] in OPEN_FILING:
            facts = {name: values.get(name) for name in OPEN_COLUMNS}
            self._stand(SimpleNamespace(**facts | {"id": case_id, "no": own.no if own else None}))


class ReferredFilings(Filings):
    """Puts the filing of an agreed referral in: it opens by itself, the hospital has looked."""

    def draft(self, row: CaseRow, own: Any) -> Columns | None:
        """The columns of the filing; None when there are problems."""
        values = super().draft(row, own)
        return None if values is None else values | {"self_service": True}

    def people(self, certno: str) -> list[Any]:
        """The registered persons of the chunk with this identity number."""
        return self._people.get(certno, [])
