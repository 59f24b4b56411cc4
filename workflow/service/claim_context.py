"""The context of a claim (报销的相关信息), read beforehand."""

from collections import Counter
from collections.abc import Sequence

from pydantic import BaseModel
from sqlmodel import Session, col, select

from models import FAR, Account, Claim, ClaimState, Lead, Recovery, RecoveryKind, RecoveryState
from models.rehearsal import MARK
from workflow.benefit.accumulators import any_unknown
from workflow.benefit.rows import FeeRow, ReceiptRow
from workflow.benefit.value_sheets import CitedValues, cited_values
from workflow.claim.around import Around
from workflow.claim.calculate_page import TO_CALCULATE, current
from workflow.claim.context import ClaimContext
from workflow.claim.look_around import look_around
from workflow.claim.precheck_data import precheck_payload, receipts_against
from workflow.claim.precheck_rules import pre_check
from workflow.claim.receipt_answers import unanswered
from workflow.inquiry.register import inquiries_of
from workflow.machine.context import Actor, Moment
from workflow.moves.history import as_past
from workflow.receipt_check.doubts import UnverifiedReceipt, unverified_by_claim
from workflow.receipt_check.originals import only_copies
from workflow.receipt_check.planning import IN_USE


def claim_context(
    session: Session,
    claim: Claim,
    moment: Moment,
    trigger: str,
    _payload: BaseModel | None,
    second: Actor | None,
    around: Around | None = None,
) -> ClaimContext:
    """The context of a claim for its guards; `around` is what was found around it already."""
    if around is None:
        session.flush()  # what is gathered by a statement of its own sees what was written
        around = look_around(session, claim, moment.rules.book, moved=bool(trigger))
    claim_id, in_precheck = claim.id or 0, claim.state == ClaimState.PRECHECK
    facts = precheck_payload(session, [claim], moment.rules.book, around)[claim_id] if (
        in_precheck
    ) else None  # fmt: skip
    against = facts or receipts_against(session, claim, around)
    undecided = claim.state in TO_CALCULATE
    loaded = around.data if undecided else None
    ours = claim.calc == "done" and claim.calculation_id is not None
    holds = loaded is None or not ours or current(claim, loaded, moment.rules.book)
    cited = _cited(claim, moment, trigger, around)
    return ClaimContext(
        second,
        as_past(around.moves),
        findings=pre_check(claim, facts, moment) if facts else (),
        receipts_taken=against.taken,
        receipts_settled=against.settled,
        receipts_red=against.red,
        doubts=unanswered(claim.findings, against.doubts),
        only_copies=only_copies(session, claim_id, asked=around.any("standings"))
        if claim.state == ClaimState.AWAITING_PARCEL
        else (),
        inquiries=inquiries_of(session, [claim_id] if around.any("inquiries") else ()).get(
            claim_id, ()
        ),
        platform_doubts=tuple(against.platform_doubts),
        receipts_unverified=_unverified(session, claim_id, around),
        sampling_key=around.sampling_key,
        amount_current=holds,
        unsigned=cited.unsigned,
        sheets=tuple(sheet.no for sheet in cited.signed),
        year_unknown=loaded is not None and any_unknown(loaded.postings.get(claim.person_id, ())),
        kept_back=_kept_back(session, claim, around),
        lead_pending=_pending_lead(session, claim, around) if trigger in ("", "suspend") else "",
        bills=_amounts(loaded.bills.get(claim_id, [])) if loaded else {},
    )


def _unverified(session: Session, claim_id: int, around: Around) -> tuple[UnverifiedReceipt, ...]:
    if not around.settings.get(IN_USE):
        return ()
    return unverified_by_claim(session, [claim_id]).get(claim_id, ())


def _cited(claim: Claim, moment: Moment, trigger: str, around: Around) -> CitedValues:
    """The unverified values behind an amount that is to be approved; none in a rehearsal."""
    approved = claim.state == ClaimState.APPROVAL and trigger in ("", "approve")
    if not approved:
        return CitedValues()
    rests = None if MARK in around.settings else around.behind
    book = moment.rules.book
    return cited_values(rests.sources, rests.signed, book) if rests else CitedValues()


def _pending_lead(session: Session, claim: Claim, around: Around) -> str:
    """The receipt of a lead on this claim without any document of the authority."""
    if not around.any("leads"):
        return ""
    mine = (Lead.case_no == claim.no, Lead.handed_on != FAR)
    leads = session.exec(select(Lead).where(*mine).order_by(col(Lead.id))).all()
    if any(lead.document for lead in leads):
        return ""
    return leads[-1].receipt_no if leads else ""


def _kept_back(session: Session, claim: Claim, around: Around) -> int:
    """What of an approved amount that is still to be paid went to a recovery, or was supplemented."""
    if claim.state != ClaimState.TO_PAY:
        return 0
    found = around.accounts
    if not around.any("recoveries"):
        return found[Account.PAID] + found[Account.RECOVERABLE]
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
