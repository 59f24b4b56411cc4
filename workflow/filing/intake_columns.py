"""The columns of a filing that comes in (备案入库字段), and how a stored one is changed."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from models import FAR, Filing, FilingState, Person
from workflow.intake.case_row import CaseRow, RowContext, correction_period, fresh_clocks
from workflow.shared.documents import filing_papers, promise_is_open
from workflow.shared.json_types import JsonObject
from workflow.shared.sql_types import StoredRow, TableRow
from workflow.shared.validity import cancellable_from, is_late, review_due

_SAME = ("insutype", "applied_at", "channel", "phone", "agent", "materials", "category",
         "destination", "starts_on", "address", "promise")  # fmt: skip
_KEPT = frozenset(
    [
        "ext_no", "area", "listed", "arrived", "period_ends_on", "period_provisional",
        "reminded_on", "overdue_since", "state", "state_since", "version", "open_stay_on",
        "activated_on", "ended_by",
    ]
)  # fmt: skip


def filing_columns(
    row: CaseRow, context: RowContext, person: TableRow, ends_on: date, replaced: Filing | None
) -> StoredRow:
    """The columns of a filing that passed its checks."""
    content, rules, today = row.content, context.rules, context.tables.today
    applied_on, state = row.applied_on, row.state
    assert rules is not None and applied_on is not None and state is not None
    starts_on, category = content["starts_on"], content["category"]
    promise, materials = content["promise"], content["materials"]
    still_open = promise_is_open(category, promise, materials, rules)
    fresh = state == FilingState.SUBMITTED
    return {
        **fresh_clocks(state, applied_on if fresh else today), **_deadlines(row, context),
        "ext_no": row.ext_no or None, "area": row.area, "person_id": person.id,
        **{name: content[name] for name in _SAME}, "applied_on": applied_on,
        "content_hash": row.hash, "ends_on": ends_on, "granted_to": ends_on,
        "self_service": content["channel"] in rules["self_service_channels"],
        "materials_ok": not filing_papers(
            category, promise, materials, rules, agent=bool(content["agent"])
        ),
        "late": is_late(starts_on, applied_on), "replaces_id": replaced.id if replaced else None,
        "cancellable_from": cancellable_from(starts_on, applied_on, category, still_open, rules),
        "open_stay_on": FAR, "covered_to": person.covered_to, "coverage_end": person.coverage_end,
        "activated_on": FAR, "ended_by": "cancel" if state == FilingState.CANCELLED else "",
    }  # fmt: skip


def _deadlines(row: CaseRow, context: RowContext) -> StoredRow:
    """The agency's review day, or the applicant's period when it was returned before it came."""
    if row.state == FilingState.RETURNED:
        return correction_period(context)
    if row.state != FilingState.SUBMITTED:
        return {}
    assert context.rules is not None and row.applied_on is not None
    due = review_due(row.content["channel"], row.applied_on, context.rules, context.calendar)
    return {"due_on": due.due_on, "due_provisional": due.provisional}


def edited_filing(values: Mapping[str, Any], own: Filing) -> StoredRow:
    """What changes on a stored filing that came again with other content; its place stays."""
    kept = _KEPT | {"due_on", "due_provisional"} if own.state == FilingState.RETURNED else _KEPT
    new = [item for item in values["materials"] if item not in own.materials]
    return {
        **{name: value for name, value in values.items() if name not in kept},
        "arrived": [*own.arrived, *new],
    }


def filing_as_given(filing: Filing, person: Person, replaces: str) -> JsonObject:
    """A stored filing in the shape in which it comes in, so that a part of it may be changed."""
    agent = {f"agent_{name}": value for name, value in (filing.agent or {}).items()}
    return {
        "ext_no": filing.ext_no or "", "applied_at": filing.applied_at.isoformat(),
        "name": person.name, "cert_type": person.cert_type, "certno": person.certno,
        "insutype": filing.insutype, "area": filing.area, "category": filing.category,
        "destination": filing.destination, "starts_on": filing.starts_on.isoformat(),
        "ends_on": "" if filing.ends_on == FAR else filing.ends_on.isoformat(),
        "channel": filing.channel, "promise": filing.promise, "materials": filing.materials,
        "phone": filing.phone, "address": filing.address, "replaces": replaces, **agent,
    }  # fmt: skip
