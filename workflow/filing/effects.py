"""The changes on a filing with each step (备案各步的结果)."""

from datetime import date

from models import FAR, Filing
from workflow.filing.context import FilingContext
from workflow.machine.common_guards import ReturnRequest, no_period, one_time_list, period
from workflow.machine.context import Moment, Request
from workflow.machine.guard import Row, Values
from workflow.machine.payloads import Amendment, Papers
from workflow.shared.documents import filing_papers, promise_is_open
from workflow.shared.validity import cancellable_from, review_due


def ended(trigger: str, **more: date) -> Values:
    return {"ended_by": trigger, **no_period(), **more}


def returned(filing: Filing, request: ReturnRequest) -> Values:
    return one_time_list(filing, request) | {"due_on": FAR, "overdue_since": FAR}


def papers(filing: Filing, materials: list[str], request: Moment) -> Values:
    """The changes by papers that came in: complete or not, and the lock."""
    everything = [*filing.materials, *(m for m in materials if m not in filing.materials)]
    missing = filing_papers(
        filing.category, filing.promise, everything, request.rules, agent=bool(filing.agent)
    )
    still_open = promise_is_open(filing.category, filing.promise, everything, request.rules)
    return {
        "materials": everything,
        "materials_ok": not missing,
        "cancellable_from": cancellable_from(
            filing.starts_on, filing.applied_on, filing.category, still_open, request.rules
        ),
    }


def resubmitted(filing: Filing, request: Request[FilingContext, Papers]) -> Values:
    due = review_due(filing.channel, request.today, request.rules, request.calendar)
    return {
        **papers(filing, request.payload.materials, request),
        **no_period(),
        "arrived": request.payload.materials,
        "due_on": due.due_on,
        "due_provisional": due.provisional,
    }


def amended(filing: Filing, request: Request[FilingContext, Amendment]) -> Values:
    facts = request.payload
    given = facts.model_dump(exclude_unset=True, exclude={"materials", "ends_on", "discharged"})
    changes: Values = {key: value for key, value in given.items() if value is not None}
    if facts.materials is not None:
        changes |= papers(filing, facts.materials, request)
    if facts.ends_on is not None:
        changes |= {"ends_on": facts.ends_on, "granted_to": facts.ends_on}
    if facts.discharged:
        changes["open_stay_on"] = FAR
    return changes


def restored(filing: Filing, request: Moment) -> Values:
    began = filing.activated_on if filing.activated_on != FAR else request.today
    return {"ends_on": filing.granted_to, "ended_by": "", "activated_on": began}


def taken_up(_filing: Filing, request: Moment) -> Values:
    """The applicant gets a new period for the correction (恢复办理)."""
    return {"ended_by": "", **period(request, "correction_days")}


def reviewed(_row: Row, _moment: Moment) -> Values:
    return {"due_on": FAR, "overdue_since": FAR}
