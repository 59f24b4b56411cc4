"""Loading qualifications for chronic and special diseases (门诊慢特病资格入库)."""

from collections.abc import Mapping, Sequence
from types import SimpleNamespace
from typing import Any

from sqlalchemy import select

from jobs.importing.batch import Batch, Columns
from jobs.importing.cases import CaseLoader
from jobs.importing.referrals import INSTITUTION
from jobs.importing.registers import people_of
from jobs.importing.source import RawRow
from models import METADATA, QualificationState
from models.keys import in_parts
from workflow.intake.case_row import RowContext, find_person, read_applicant
from workflow.intake.migrated_state import read_arrived
from workflow.intake.reader import Reader
from workflow.intake.registers import RowTables
from workflow.qualification import migrated
from workflow.qualification.application import read_application

TABLE = METADATA.tables["entitlement"]
OTHER_COLUMNS = ("id", "no", "person_id", "disease", "state", "starts_on", "ends_on")
EDITED = frozenset({
    "insutype", "applied_at", "applied_on", "phone", "disease", "disease_name", "hospitals",
    "evidence", "materials", "content_hash", "person_id",
})  # fmt: skip


class Qualifications(CaseLoader):
    """Puts qualifications in; earlier rows of a file stand in the way of later ones."""

    machine, number_kind = "entitlement", "MT"
    states = QualificationState
    editable = (QualificationState.APPLIED, QualificationState.RETURNED)

    def __init__(self, batch: Batch) -> None:
        super().__init__(batch)
        self._people: dict[str, list[Any]] = {}
        self._places: Columns = {}
        self._others: dict[tuple[int, str], dict[int, Any]] = {}

    def read(self, raw: RawRow, tables: RowTables) -> migrated.QualificationDraft:
        """Parse a row."""
        reader = Reader(raw)
        ext_no = reader.needed("ext_no", 40, plain=True)
        applicant = read_applicant(reader, tables)
        state = read_arrived(
            reader, tables.codes, "qualifications", QualificationState, migrated.FINER
        )
        # The area's list is for what is still to be decided; what was given stands.
        rules = self.batch.rules(applicant["area"]) if state in migrated.PENDING else None
        words = read_application(reader, rules)
        content = {**applicant, **words, **migrated.read_days(reader, state), "state": state}
        return migrated.QualificationDraft(
            ext_no, content["area"], content, reader.problems, state, words, notes=reader.notes
        )

    def look_up(self, rows: Sequence[Any]) -> None:
        """The people of the chunk, locked, with the qualifications that they have; the hospitals."""
        self._people = people_of(self.batch, (r.content["certno"] for r in rows), lock=True)
        codes = {
            code
            for row in rows
            for code in (
                *row.words["hospitals"],
                *(each["hospital"] for each in row.words["evidence"]),
            )
        }
        self._places, self._others = {}, {}
        for part in in_parts(code for code in codes if code):
            query = select(INSTITUTION).where(INSTITUTION.c.code.in_(part))
            self._places |= {place.code: place for place in self.session.execute(query)}
        ids = [person.id for group in self._people.values() for person in group]
        for part in in_parts(ids):
            seen = select(*(TABLE.c[name] for name in OTHER_COLUMNS)).where(
                TABLE.c.person_id.in_(part)
            )
            for each in self.session.execute(seen.order_by(TABLE.c.id)):
                self._others.setdefault((each.person_id, each.disease), {})[each.id] = each

    def draft(self, row: Any, own: Any) -> Columns | None:
        """The columns of the qualification; None when there are problems."""
        batch, reader = self.batch, Reader({}, row.problems)
        people = self._people.get(row.content["certno"], [])
        person = find_person(row, people, row.applied_on, reader.tell)
        rules = batch.rules(row.area)
        if person is None or rules is None or row.state is None:
            return None
        if row.state in migrated.PENDING and row.applied_on and person.covered_to < row.applied_on:
            stopped = {"covered_to": person.covered_to, "starts_on": row.applied_on}
            reader.tell("coverage_stopped", "applied_at", **stopped)
        beside = self._others.get((person.id, row.words["disease"]), {})
        others = [each for key, each in beside.items() if own is None or key != own.id]
        days = migrated.check_arrived(row, self._places, others, rules, batch.today)
        if row.problems:
            return None
        context = RowContext(batch.tables, rules, batch.calendar)
        return migrated.arrived_columns(row, person, days, context, batch.actor)

    def edited(self, values: Mapping[str, Any], own: Any) -> Columns:
        """What changes on a stored qualification that nobody has decided on."""
        new = [item for item in values["materials"] if item not in own.materials]
        kept = {name: values[name] for name in EDITED}
        return {**kept, "arrived": [*own.arrived, *new]}

    def accepted(self, case_id: int, row: Any, values: Columns, own: Any) -> None:
        """Later rows of the same person must see it."""
        facts = {name: values.get(name) for name in OTHER_COLUMNS}
        facts |= {"id": case_id, "no": own.no if own else row.ext_no}
        its = self._others.setdefault((values["person_id"], values["disease"]), {})
        its[case_id] = SimpleNamespace(**facts)
