"""A qualification that comes by a file (慢特病资格迁入): its state elsewhere, and its days."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from config.policy import Rules
from models import FAR, Institution, Qualification
from models import QualificationState as S
from workflow.intake.case_row import CaseRow, RowContext, correction_period
from workflow.intake.migrated_state import check_days
from workflow.intake.reader import Reader
from workflow.qualification.application import check_application
from workflow.qualification.rules import RECOGNISED, first_end, overlapping
from workflow.shared.sql_types import StoredRow, TableRow

FINER = {
    S.APPLIED.value: frozenset({S.APPLIED.value}),
    S.RETURNED.value: frozenset({S.RETURNED.value}),
    S.ASSESSED.value: frozenset({S.ASSESSED.value, S.ACTIVE.value, S.EXPIRED.value}),
    S.REJECTED.value: frozenset({S.REJECTED.value, S.LAPSED.value}),
    S.REVOKED.value: frozenset({S.REVOKED.value}),
}
"""Our states under each national code of review (复核标志)."""
PENDING = (S.APPLIED.value, S.RETURNED.value)


@dataclass
class QualificationDraft(CaseRow):
    """A qualification as it was read; `words` are the columns of the application."""

    words: StoredRow


def read_days(reader: Reader, state: str | None) -> StoredRow:
    """The days of the qualification, with its conclusion; no day while the application is undecided."""
    starts_on = reader.day("starts_on", empty=True)
    ends_on = reader.day("ends_on", empty=True, far=True)
    if state in RECOGNISED and starts_on is None:
        reader.tell("missing_value", "starts_on")
    return {
        "starts_on": starts_on if state in RECOGNISED else None,
        "ends_on": ends_on if state in RECOGNISED else None,
        "conclusion": reader.text("conclusion", 200),
        "applied_by": reader.text("applied_by", 64),
        "assessed_by": reader.text("assessed_by", 64),
    }


def check_arrived(
    row: QualificationDraft, places: Mapping[str, Institution], others: Sequence[Qualification], rules: Rules,
    today: date,
) -> tuple[date, date]:  # fmt: skip
    """The days on which the qualification holds; the problems go to the row.

    An application is checked as at the counter. What another system gave is a fact: only unknown
    hospitals, days that cannot be, and another one for the same days keep it out.
    """
    reader, content, state = Reader({}, row.problems), row.content, S(row.state or "")
    applied_on = row.applied_on
    if state.value in PENDING and applied_on is not None:
        check_application(reader, row.words, places, others, rules, applied_on)
        return FAR, FAR
    for code in row.words["hospitals"]:
        if code not in places:
            reader.tell("no_such_hospital", "hospitals", value=code[:30])
    if state not in RECOGNISED or content["starts_on"] is None:
        return FAR, FAR
    starts_on: date = content["starts_on"]
    ends_on: date = content["ends_on"] or first_end(starts_on, rules)
    # One that was taken back before it began never held: it ends on the day before.
    if ends_on < starts_on and state is not S.REVOKED:
        reader.tell("end_before_start", "ends_on", ends_on=ends_on, starts_on=starts_on)
    days = (starts_on, ends_on)
    check_days(reader, state, days, today, over=state is S.EXPIRED, begun=state is S.ACTIVE)
    if state in (S.ASSESSED, S.ACTIVE):
        for other in overlapping(others, *days)[:1]:
            _tell_overlap(reader, other)
    return days


def _tell_overlap(reader: Reader, other: Qualification) -> None:
    state = S(other.state).label
    ends_on = "长期" if other.ends_on == FAR else other.ends_on
    reader.tell("already_qualified", "disease", disease=other.disease, no=other.no,
                state=state.zh, state_en=state.en, ends_on=ends_on)  # fmt: skip


def arrived_columns(
    row: QualificationDraft,
    person: TableRow,
    days: tuple[date, date],
    context: RowContext,
    actor: str,
) -> StoredRow:
    """The columns of a qualification in the state of its row."""
    content, state, applied_on = row.content, S(row.state or ""), row.applied_on
    given = state in RECOGNISED
    returned = correction_period(context) if state is S.RETURNED else {}
    starts_on, ends_on = days
    return {
        **row.words,
        "area": row.area, "person_id": person.id, "insutype": content["insutype"],
        "applied_at": content["applied_at"], "applied_on": applied_on,
        "applied_by": content["applied_by"] or actor,
        "ext_no": row.ext_no or None, "content_hash": row.hash,
        "starts_on": starts_on, "ends_on": ends_on,
        "conclusion": content["conclusion"] if given else "",
        "assessed_by": (content["assessed_by"] or actor) if given else "",
        "listed": [], "arrived": [], "period_ends_on": FAR, "period_provisional": False,
        "reminded_on": FAR, **returned,
        "state": state.value, "version": 1,
        "state_since": applied_on if state is S.APPLIED else context.tables.today,
    }  # fmt: skip
