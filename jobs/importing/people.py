"""Loading insured persons (参保人员入库): what two people corrected stays, what coverage ended is told."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import and_, or_, select, update
from sqlalchemy.engine import RowMapping

from config.fields import LABELS
from config.masking import Known, mask_id
from jobs.importing.batch import Batch
from jobs.importing.registers import PERSON, Key, Pair, Upsert, read_row
from jobs.importing.source import Record
from models import FAR, METADATA, OPEN_FILING, FilingState
from models.keys import in_parts
from workflow.intake.problems import Problem, problem
from workflow.intake.registers import PERSON_OPTIONS, RegisterRow, read_person
from workflow.person.cascade import CORRECTABLE, RENUMBERED

FILING, CHANGE, DEATH = (METADATA.tables[name] for name in ("filing", "register_change", "death"))
DIED = "died"
MOST_OTHERS = 3
"""Other person numbers named in a note."""
_IDENTITY = ("area", "cert_type", "certno")
TERMINATED = and_(
    FILING.c.state == FilingState.CANCELLED.value, FILING.c.ended_by.in_(("terminate", "annul"))
)
"""What may have been ended wrongly."""


class PeopleLoader:
    """Loads insured persons; filings keep a copy of how long their person is covered."""

    def __init__(self, batch: Batch) -> None:
        self._app = batch
        key = ("area", "psn_no")
        self._upsert = Upsert(
            batch, "person", PERSON, key, PERSON_OPTIONS, self._copy_coverage, looks=self._look
        )

    def load(self, records: Sequence[Record]) -> None:
        """Put a chunk of rows in."""
        self._upsert.take([(r, read_row(self._app, r, read_person)) for r in records])

    def _copy_coverage(self, ids: list[int]) -> None:
        """The filings that coverage can end, or whose end by it may have been wrong."""
        columns = {
            name: select(PERSON.c[name]).where(PERSON.c.id == FILING.c.person_id).scalar_subquery()
            for name in ("covered_to", "coverage_end")
        }
        still_open = FILING.c.state.in_([state.value for state in OPEN_FILING])
        for part in in_parts(ids):
            self._app.session.execute(
                update(FILING)
                .where(FILING.c.person_id.in_(part), or_(still_open, TERMINATED))
                .values(columns)
            )

    def _look(self, pairs: Sequence[Pair], stored: Mapping[Key, RowMapping]) -> None:
        """What was decided about these people stands against an export that knows nothing of it."""
        good = [(record, draft) for record, draft in pairs if not draft.problems]
        unknown = [draft for _, draft in good if draft.key not in stored]
        known = [(r, draft, stored[draft.key]) for r, draft in good if draft.key in stored]
        self._refuse_former_numbers(unknown)
        self._tell_doubles(good, stored)
        differing = [(r, d, old) for r, d, old in known if _differs(d, old)]
        self._keep_corrections(differing)
        self._keep_deaths(known)
        longer = [(r, d, old) for r, d, old in known if d.values["covered_to"] > old["covered_to"]]
        self._tell_reopened(longer)

    def _changes(self, kind: str, drafts: Sequence[RegisterRow]) -> dict[Key, list[Any]]:
        """The register changes of these people, the newest first."""
        found: dict[Key, list[Any]] = {}
        keys = {"/".join(draft.key): draft.key for draft in drafts}
        for part in in_parts(keys):
            query = select(CHANGE).where(CHANGE.c.kind == kind, CHANGE.c.key.in_(part))
            for row in self._app.session.execute(query.order_by(CHANGE.c.id.desc())):
                found.setdefault(keys[row.key], []).append(row)
        return found

    def _refuse_former_numbers(self, drafts: Sequence[RegisterRow]) -> None:
        """A number that was corrected makes no second record of the same person (编号已更正)."""
        changes = self._changes(RENUMBERED, drafts)
        for draft in drafts:
            for change in changes.get(draft.key, ()):
                now = self._now(change.before["id"])
                # The number may belong to another person by now; only the documents tell.
                if draft.values["certno"] in {change.before["certno"], *self._had(now)}:
                    values = {
                        "value": Known(draft.key[-1]),
                        "now": Known(now.psn_no),
                        "day": change.day,
                    }
                    draft.problems.append(problem("person_renumbered", "psn_no", **values))
                    break

    def _tell_doubles(self, good: Sequence[Pair], stored: Mapping[Key, RowMapping]) -> None:
        """One identity number under two person numbers of an area (一人多号): said once, as it comes in."""
        coming = [
            (record, draft) for record, draft in good
            if draft.key not in stored or stored[draft.key]["certno"] != draft.values["certno"]
        ]  # fmt: skip
        held: dict[tuple[str, ...], set[str]] = {}
        for part in in_parts({draft.values["certno"] for _, draft in coming}):
            query = select(*(PERSON.c[name] for name in (*_IDENTITY, "psn_no")))
            mine = (PERSON.c.certno.in_(part), PERSON.c.merged_into_id.is_(None))
            for *identity, psn_no in self._app.session.execute(query.where(*mine)):
                held.setdefault(tuple(identity), set()).add(psn_no)
        for record, draft in coming:
            numbers = held.setdefault(tuple(draft.values[name] for name in _IDENTITY), set())
            if others := sorted(numbers - {draft.key[-1]}):
                values = {"value": mask_id(draft.values["certno"]), "area": draft.key[0]}
                named = "、".join(_told(other, draft.key[0]) for other in others[:MOST_OTHERS])
                more = f"…（{len(others)}）" if len(others) > MOST_OTHERS else ""
                told = problem("same_identity", "certno", other=named + more, **values)
                self._app.report.remark(record, told)
            numbers.add(draft.key[-1])

    def _now(self, person_id: int) -> Any:
        names = ("area", "psn_no", "certno")
        query = select(*(PERSON.c[name] for name in names)).where(PERSON.c.id == person_id)
        return self._app.session.execute(query).one()

    def _had(self, person: Any) -> set[str]:
        """All identity numbers under which somebody was ever registered."""
        its = (CHANGE.c.kind == "person", CHANGE.c.key == f"{person.area}/{person.psn_no}")
        before = self._app.session.execute(select(CHANGE.c.before).where(*its)).scalars()
        return {person.certno, *(said["certno"] for said in before)}

    def _keep_corrections(self, rows: Sequence[tuple[Record, RegisterRow, RowMapping]]) -> None:
        """What the register says as it did before a correction does not undo it (更正保留)."""
        changes = self._changes("person", [draft for _, draft, _ in rows])
        for record, draft, old in rows:
            for change in changes.get(draft.key, ()):
                undone = [
                    name for name in _differs(draft, old)
                    if "changed_by" in change.before and draft.values[name] == change.before[name]
                ]  # fmt: skip
                if undone:
                    draft.values.update({name: old[name] for name in undone})
                    told = _correction(change, undone)
                    self._app.report.note(record, draft.key[-1], [told])

    def _keep_deaths(self, rows: Sequence[tuple[Record, RegisterRow, RowMapping]]) -> None:
        """A register that knows nothing of a death that was registered here does not undo it."""
        alive = {
            old["id"]: (record, draft, old) for record, draft, old in rows
            if old["coverage_end"] == DIED != draft.values["coverage_end"]
        }  # fmt: skip
        for part in in_parts(alive):
            query = select(DEATH.c.person_id, DEATH.c.died_on, DEATH.c.registered_by)
            for person_id, died_on, by in self._app.session.execute(
                query.where(DEATH.c.person_id.in_(part)).order_by(DEATH.c.id)
            ):
                record, draft, old = alive[person_id]
                draft.values |= {name: old[name] for name in ("covered_to", "coverage_end")}
                told = problem("death_kept", "died_on", day=died_on, who=by)
                self._app.report.note(record, draft.key[-1], [told])

    def _tell_reopened(self, rows: Sequence[tuple[Record, RegisterRow, RowMapping]]) -> None:
        """Coverage that goes on after all: the filings that ended with it are named."""
        ended: dict[int, list[str]] = {}
        for part in in_parts(old["id"] for _, _, old in rows):
            query = select(FILING.c.person_id, FILING.c.no).where(
                FILING.c.person_id.in_(part), TERMINATED, FILING.c.ended_by == "terminate",
                FILING.c.granted_to >= self._app.today,
            )  # fmt: skip
            for person_id, no in self._app.session.execute(query.order_by(FILING.c.id)):
                ended.setdefault(person_id, []).append(no)
        for record, draft, old in rows:
            told = [
                problem("filing_ended_by_coverage", "stopped_on", no=no)
                for no in ended.get(old["id"], ())
            ]
            if draft.values["covered_to"] == FAR:
                # An older file, loaded after a newer one, looks just like this.
                values = {"covered_to": old["covered_to"]}
                told.insert(0, problem("coverage_reopened", "stopped_on", **values))
            self._app.report.note(record, draft.key[-1], told)


def _differs(draft: RegisterRow, old: RowMapping) -> list[str]:
    return [name for name in CORRECTABLE if draft.values[name] != old[name]]


def _correction(change: Any, names: Sequence[str]) -> Problem:
    return problem(
        "correction_kept", names[0], day=change.day, who=change.before["changed_by"],
        fields="、".join(LABELS[name] for name in names), names=", ".join(names),
    )  # fmt: skip


def _told(psn_no: str, area: str) -> str:
    """A person number as it may be told: one that does not begin with its area may be anything."""
    return Known(psn_no) if psn_no.startswith(area) else psn_no
