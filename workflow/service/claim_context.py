"""The context of a claim (报销的相关信息), read beforehand."""

from collections import Counter
from collections.abc import Sequence

from pydantic import BaseModel
from sqlmodel import Session, col, select

from models import FAR, Account, Claim, ClaimState, Lead, Recovery, RecoveryKind, RecoveryState
from workflow.benefit.accumulators import any_unknown
from workflow.benefit.claim_data import load_claim_data
from workflow.benefit.rows import FeeRow, ReceiptRow
from workflow.benefit.value_sheets import CitedValues, values_behind
from workflow.claim.calculate_page import TO_CALCULATE, current
from workflow.claim.context import ClaimContext
from workflow.claim.machine import CLAIM
from workflow.claim.precheck_data import precheck_payload
from workflow.claim.precheck_rules import pre_check
from workflow.claim.receipt_answers import unanswered
from workflow.inquiry.register import inquiries_of
from workflow.ledger.posting import balances
from workflow.machine.context import Actor, Moment
from workflow.moves.history import past_moves, sampling_key
from workflow.receipt_check.doubts import unverified_by_claim
from workflow.receipt_check.originals import only_copies


def claim_context(
    session: Session,
    claim: Claim,
    moment: Moment,
    trigger: str,
    _payload: BaseModel | None,
    second: Actor | None,
) -> ClaimContext:
    """The context of a claim for its guards."""
    facts = precheck_payload(session, [claim], moment.rules.book)[claim.id or 0]
    in_precheck = claim.state == ClaimState.PRECHECK
    undecided = claim.state in TO_CALCULATE
    loaded = load_claim_data(session, [claim]) if undecided else None
    ours = claim.calc == "done" and claim.calculation_id is not None
    holds = loaded is None or not ours or current(claim, loaded, moment.rules.book)
    cited = _cited(session, claim, moment, trigger)
    return ClaimContext(
        second,
        past_moves(session, CLAIM, claim.id),
        findings=pre_check(claim, facts, moment) if in_precheck else (),
        receipts_taken=facts.taken,
        receipts_settled=facts.settled,
        receipts_red=facts.red,
        doubts=unanswered(claim.findings, facts.doubts),
        only_copies=only_copies(session, claim.id or 0)
        if claim.state == ClaimState.AWAITING_PARCEL
        else (),
        inquiries=inquiries_of(session, [claim.id]).get(claim.id or 0, ()),
        platform_doubts=tuple(facts.platform_doubts),
        receipts_unverified=unverified_by_claim(session, [claim.id or 0]).get(claim.id or 0, ()),
        sampling_key=sampling_key(session),
        amount_current=holds,
        unsigned=cited.unsigned,
        sheets=tuple(sheet.no for sheet in cited.signed),
        year_unknown=loaded is not None and any_unknown(loaded.postings.get(claim.person_id, ())),
        kept_back=_kept_back(session, claim),
        lead_pending=_pending_lead(session, claim) if trigger in ("", "suspend") else "",
        bills=_amounts(loaded.bills.get(claim.id or 0, [])) if loaded else {},
    )


def _cited(session: Session, claim: Claim, moment: Moment, trigger: str) -> CitedValues:
    """The unverified values behind an amount that is to be approved; none in a rehearsal."""
    approved = claim.state == ClaimState.APPROVAL and trigger in ("", "approve")
    if not approved:
        return CitedValues()
    found = values_behind(session, claim.calculation_id, moment.rules.book)
    return found or CitedValues()


def _pending_lead(session: Session, claim: Claim) -> str:
    """The receipt of a lead on this claim without any document of the authority."""
    mine = (Lead.case_no == claim.no, Lead.handed_on != FAR)
    leads = session.exec(select(Lead).where(*mine).order_by(col(Lead.id))).all()
    if any(lead.document for lead in leads):
        return ""
    return leads[-1].receipt_no if leads else ""


def _kept_back(session: Session, claim: Claim) -> int:
    """What of an approved amount that is still to be paid went to a recovery, or was supplemented."""
    if claim.state != ClaimState.TO_PAY:
        return 0
    found = balances(session, claim.id or 0)
    supplements = select(Recovery.amount).where(
        Recovery.claim_id == claim.id,
        Recovery.kind == RecoveryKind.SUPPLEMENT.value,
        col(Recovery.state).in_((RecoveryState.OPEN.value, RecoveryState.CLOSED.value)),
    )
    return found[Account.PAID] + found[Account.RECOVERABLE] + sum(session.exec(supplements))


def _amounts(bills: Sequence[tuple[ReceiptRow, Sequence[FeeRow]]]) -> dict[str, dict[int, int]]:
    """The lines of every receipt, under code and number, and under a number that is its alone."""
    found: dict[str, dict[int, int]] = {}
    numbers = Counter(receipt.number for receipt, _lines in bills)
    for receipt, lines in bills:
        held = {line.position: line.amount for line in lines}
        found[f"{receipt.code}-{receipt.number}"] = held
        if numbers[receipt.number] == 1:
            found[receipt.number] = held
    return found
