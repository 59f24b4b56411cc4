"""What changes on a claim with each step (手工报销各步的结果). Clocks, papers, amounts, payee."""

from collections.abc import Mapping
from typing import Any

from models import FAR
from models import ClaimState as S
from workflow.claim.clocks import goes_on, stops
from workflow.machine.common_guards import no_period, one_time_list, period
from workflow.machine.context import Moment, Request
from workflow.machine.guard import Row

AMOUNT = ("payable", "calculation_id", "situation", "calc_why")
"""What the move of a calculation keeps: amount, which calculation, under which filing, and why."""


def returned(claim: Any, request: Request) -> Mapping[str, Any]:
    # Papers that were never pre-checked are pre-checked, whatever else is wanted.
    only = request.facts.originals_only and claim.state != S.PRECHECK
    return one_time_list(claim, request) | {"originals_only": only}


def to_return(row: Row, moment: Moment) -> Mapping[str, Any]:
    # What comes back may be another bill; it is calculated anew.
    gone: dict[str, Any] = {"calc": "", "payable": None, "payable_source": "", "disallowed": []}
    return stops(row, moment) | gone


def system_return(row: Row, moment: Moment) -> Mapping[str, Any]:
    # The list itself was kept on the claim when the pre-check found it.
    return stops(row, moment) | period(moment, "correction_days") | {"originals_only": False}


def to_parcel(row: Row, moment: Moment) -> Mapping[str, Any]:
    return stops(row, moment) | period(moment, "posting_days")


def resubmitted(claim: Any, request: Request) -> Mapping[str, Any]:
    given = request.facts.model_dump(exclude={"materials"}, exclude_none=True)
    new = [m for m in request.facts.materials if m not in claim.materials]
    return {**given, "materials": [*claim.materials, *new], "arrived": request.facts.materials}


def to_precheck(claim: Any, request: Request) -> Mapping[str, Any]:
    clocks = no_period() | goes_on(claim, request, review=False)
    return {**resubmitted(claim, request), **clocks, "verdict": ""}


def posted(_claim: Any, request: Request) -> Mapping[str, Any]:
    sent = {"carrier": request.facts.carrier, "tracking_no": request.facts.tracking_no}
    return {**sent, "period_ends_on": FAR, "reminded_on": FAR}


def received(claim: Any, request: Request) -> Mapping[str, Any]:
    here = {"originals_in_hand": True, "originals_only": False}
    count = {"originals_count": claim.originals_count + request.facts.originals}
    return {**no_period(), **here, **count, **goes_on(claim, request, review=True)}


def calculated(_row: Row, _moment: Moment) -> Mapping[str, Any]:
    return {"calc": "done", "calc_why": ""}


def disallowed(_claim: Any, request: Request) -> Mapping[str, Any]:
    lines = [line.model_dump(mode="json", exclude_none=True) for line in request.facts.disallowed]
    return {
        "disallowed": lines,
        "calc": "stale",
        "calc_why": "disallowed",
    }


def established(claim: Any, request: Request) -> Mapping[str, Any]:
    """What changes the calculation and no paper of the claim says: it is calculated again."""
    facts = request.facts.model_dump(exclude_none=True)
    return {**facts, "calc": "stale", "calc_why": "facts"}


def approved(claim: Any, _ask: Request) -> Mapping[str, Any]:
    return {"calc": "posted" if claim.calc == "done" else claim.calc}


def pulled_back(claim: Any, _ask: Request) -> Mapping[str, Any]:
    """What was posted is taken back, and the amount has to be found again."""
    return {"calc": "stale", "calc_why": "pulled_back"} if claim.calc == "posted" else {}


def cleared(_claim: Any, request: Request) -> Mapping[str, Any]:
    """What intake let through stays with the claim, for the reviewer."""
    return {"findings": [finding.kept() for finding in request.context.findings]}


def suspended(claim: Any, request: Request) -> Mapping[str, Any]:
    clock = {} if request.rules["suspended_clock_runs"] else stops(claim, request)
    return {"return_to": claim.state, "look_again_on": request.facts.until, **clock}


def resumed(claim: Any, request: Request) -> Mapping[str, Any]:
    return {"look_again_on": FAR, **goes_on(claim, request, review=True)}


def closed(row: Row, _moment: Moment) -> Mapping[str, Any]:
    return {"return_to": row.state, **no_period()}


def reopened(claim: Any, request: Request) -> Mapping[str, Any]:
    # People decide from here on: the run must not reach the old verdict again by itself.
    return {"verdict": "look", **goes_on(claim, request, review=claim.return_to != S.PRECHECK)}


def withdrawn(claim: Any, _ask: Request) -> Mapping[str, Any]:
    here = claim.originals_in_hand or claim.state == S.POSTED
    return {"originals_back_no": f"{claim.no}-T{claim.version + 1}" if here else ""}


def back_from_bank(_row: Row, _moment: Moment) -> Mapping[str, Any]:
    """The batch is over for it; payment and answer stay for whoever asks."""
    return {"batch_no": ""}


def new_payee(_claim: Any, request: Request) -> Mapping[str, Any]:
    changed: dict[str, Any] = request.facts.model_dump(exclude={"second"})
    return changed


def new_account(_claim: Any, request: Request) -> Mapping[str, Any]:
    facts = request.facts
    return {
        "payee_account": facts.payee_account, "payee_bank_code": facts.payee_bank_code,
        "payment_no": "", "batch_no": "", "bank_result": "",
    }  # fmt: skip
