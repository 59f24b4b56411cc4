"""The changes on a claim with each step (手工报销各步的结果). Clocks, papers, amounts, payee."""

from config.text import Text
from models import FAR, Claim
from models import ClaimState as S
from workflow.claim.clocks import goes_on, stops
from workflow.claim.context import ClaimContext
from workflow.claim.entry import EntryCorrection
from workflow.claim.findings import PROPOSED, Finding, asks_reviewer
from workflow.claim.receipt_answers import answered
from workflow.machine import payloads
from workflow.machine.common_guards import ReturnRequest, no_period, one_time_list, period
from workflow.machine.context import Moment, Request
from workflow.machine.guard import Row, Values

AMOUNT = ("payable", "calculation_id", "situation", "calc_why")
"""What the move of a calculation keeps: amount, which calculation, under which filing, and why."""


def returned(claim: Claim, request: ReturnRequest) -> Values:
    # Papers that were never pre-checked are pre-checked, whatever else is wanted.
    only = request.payload.originals_only and claim.state != S.PRECHECK
    return one_time_list(claim, request) | {"originals_only": only}


def to_return(row: Row, moment: Moment) -> Values:
    # What comes back may be another bill; it is calculated anew.
    gone: Values = {"calc": "", "payable": None, "payable_source": "", "disallowed": []}
    return stops(row, moment) | gone


def system_return(row: Row, moment: Moment) -> Values:
    # The list itself was kept on the claim when the pre-check found it.
    return stops(row, moment) | period(moment, "correction_days") | {"originals_only": False}


def to_parcel(row: Row, moment: Moment) -> Values:
    return stops(row, moment) | period(moment, "posting_days")


def resubmitted(claim: Claim, request: Request[ClaimContext, payloads.Resubmission]) -> Values:
    given = request.payload.model_dump(exclude={"materials", "posted_on"}, exclude_none=True)
    new = [m for m in request.payload.materials if m not in claim.materials]
    return {**given, "materials": [*claim.materials, *new], "arrived": request.payload.materials}


def to_precheck(claim: Claim, request: Request[ClaimContext, payloads.Resubmission]) -> Values:
    clocks = no_period() | goes_on(claim, request, review=False)
    return {**resubmitted(claim, request), **clocks, "verdict": ""}


def posted(_claim: Claim, request: Request[ClaimContext, payloads.ParcelPosting]) -> Values:
    sent = {"carrier": request.payload.carrier, "tracking_no": request.payload.tracking_no}
    return {**sent, "period_ends_on": FAR, "reminded_on": FAR}


def received(claim: Claim, request: Request[ClaimContext, payloads.Counted]) -> Values:
    here = {"originals_in_hand": True, "originals_only": False}
    count = {"originals_count": claim.originals_count + request.payload.originals}
    return {**no_period(), **here, **count, **goes_on(claim, request, review=True)}


def accepted_electronic(claim: Claim, request: Request[ClaimContext, payloads.Payload]) -> Values:
    """Nothing has to be posted: the files of its receipts are the originals (电子票据原件)."""
    here = {"originals_in_hand": True, "originals_only": False}
    return {**no_period(), **here, **goes_on(claim, request, review=True)}


def calculated(_row: Row, _moment: Moment) -> Values:
    return {"calc": "done", "calc_why": ""}


def disallowed(_claim: Claim, request: Request[ClaimContext, payloads.Disallowances]) -> Values:
    lines = [line.model_dump(mode="json", exclude_none=True) for line in request.payload.disallowed]
    return {"disallowed": lines, "calc": "stale", "calc_why": "disallowed"}


def established(_claim: Claim, request: Request[ClaimContext, payloads.Established]) -> Values:
    """A fact that changes the calculation and stands in no paper: the claim is calculated again."""
    facts = request.payload.model_dump(exclude_none=True)
    return {**facts, "calc": "stale", "calc_why": "facts"}


def corrected(_claim: Claim, request: Request[ClaimContext, EntryCorrection]) -> Values:
    """The claim as it should have been entered; its amount is found again."""
    entry = request.context.entry
    assert entry is not None, "the guard has looked"
    # What was disallowed names receipts, lines and amounts that may not be there any more.
    cut: Values = {} if entry.bills is None else {"disallowed": []}
    gone = {"calc": "stale", "calc_why": "entry", "payable": None, "payable_source": ""}
    return {**entry.values, **cut, **gone}


def approved(claim: Claim, request: Request[ClaimContext, payloads.Payload]) -> Values:
    marked = {"calc": "posted" if claim.calc == "done" else claim.calc}
    return {**marked, **compared(claim, request)}


def pulled_back(claim: Claim, _moment: Moment) -> Values:
    """What was posted is taken back, and the amount has to be found again."""
    return {"calc": "stale", "calc_why": "pulled_back"} if claim.calc == "posted" else {}


def cleared(_claim: Claim, request: Request[ClaimContext, payloads.Payload]) -> Values:
    """What intake let through stays with the claim, for the reviewer."""
    return {"findings": answered(request.context.findings, request.actor.name)}


def compared(claim: Claim, request: Request[ClaimContext, payloads.Payload]) -> Values:
    """Receipts that are perhaps one, and were found to be others, stay with the claim."""
    new = answered(request.context.doubts, request.actor.name)
    keys = {(each["code"], each["item"]) for each in new}
    before = [its for its in claim.findings if (its["code"], its.get("item")) not in keys]
    return {"findings": [*before, *new]} if new else {}


def passed(claim: Claim, request: Request[ClaimContext, payloads.Payload]) -> Values:
    """What the reviewer found to be unfounded stays with the claim, marked with who decided so."""
    seen = compared(claim, request).get("findings", claim.findings)
    mark = {"by": request.actor.name}
    new = [f | mark if asks_reviewer(f) else f for f in seen]
    return {} if new == claim.findings else {"findings": new}


def proposed(claim: Claim, request: Request[ClaimContext, payloads.Payload]) -> Values:
    """What intake holds against accepting the claim, beside what the pre-check finds."""
    says = Text(f"受理提请不予受理：{request.reason}", f"intake proposes: {request.reason}")
    mine = Finding(PROPOSED, "refuse", says).kept()
    return {"findings": [mine, *cleared(claim, request)["findings"]], "verdict": "refuse"}


def suspended(claim: Claim, request: Request[ClaimContext, payloads.Look]) -> Values:
    clock = {} if request.rules["suspended_clock_runs"] else stops(claim, request)
    return {"return_to": claim.state, "look_again_on": request.payload.until, **clock}


def resumed(claim: Claim, request: Moment) -> Values:
    return {"look_again_on": FAR, **goes_on(claim, request, review=True)}


def closed(row: Row, _moment: Moment) -> Values:
    return {"return_to": row.state, **no_period()}


def taken_up(claim: Claim, request: Moment) -> Values:
    """The applicant gets a new period of the kind that was over (恢复办理)."""
    posting = claim.return_to == S.AWAITING_PARCEL
    return period(request, "posting_days" if posting else "correction_days")


def refused(_row: Row, _moment: Moment) -> Values:
    """Reopened, the claim is reviewed anew."""
    return {"return_to": S.REVIEW.value, **no_period()}


def reopened(claim: Claim, request: Moment) -> Values:
    # People decide from here on: the run must not reach the old verdict again by itself.
    return {
        "verdict": "look",
        "refusal": None,
        **goes_on(claim, request, review=claim.return_to != S.PRECHECK),
    }


def withdrawn(claim: Claim, _moment: Moment) -> Values:
    here = claim.originals_in_hand or claim.state == S.POSTED
    return {"originals_back_no": f"{claim.no}-T{claim.version + 1}" if here else ""}


def back_from_bank(_row: Row, _moment: Moment) -> Values:
    """The claim leaves its batch; the number of the payment and the bank's answer stay on the claim."""
    return {"batch_no": ""}


def new_payee(_claim: Claim, request: Request[ClaimContext, payloads.Payee]) -> Values:
    return request.payload.model_dump(exclude={"second"})


def new_account(
    _claim: Claim, request: Request[ClaimContext, payloads.AccountCorrection]
) -> Values:
    facts = request.payload
    return {
        "payee_account": facts.payee_account, "payee_bank_code": facts.payee_bank_code,
        "payment_no": "", "batch_no": "", "bank_result": "",
    }  # fmt: skip
