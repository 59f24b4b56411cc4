"""Which closed cases may be archived (归档条件): those that no later decision needs.

A case that must stay is counted under the first reason that keeps it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlmodel import Session, and_, col, or_, select

from config.policy import PolicyBook
from config.text import Text
from models import (
    FAR,
    RUNNING_APPEAL,
    Appeal,
    Claim,
    ClaimState,
    Filing,
    FilingState,
    Notice,
    Payment,
    PaymentState,
    ReceiptMark,
    ReceiptStanding,
    Recovery,
    RecoveryState,
    Report,
    YearPosting,
)
from models.notice import BEFORE_SENDING, UNSENT
from workflow.shared.months import add_months

CLOSED: dict[str, tuple[str, ...]] = {
    "filing": (FilingState.EXPIRED, FilingState.CANCELLED, FilingState.REJECTED),
    "claim": (
        ClaimState.PAID, ClaimState.REJECTED, ClaimState.NOT_ACCEPTED, ClaimState.WITHDRAWN,
        ClaimState.LAPSED,
    ),
}  # fmt: skip
"""The states in which a case is closed."""
APPEALABLE = (FilingState.REJECTED, ClaimState.REJECTED, ClaimState.NOT_ACCEPTED)
LONGEST = 12
REASONS = {
    "notice_unsent": Text("有尚未发出或送达的通知", "a notice of it has reached nobody yet"),
    "appeal_open": Text("仍在复议或诉讼期内", "an appeal is still possible"),
    "appeal_running": Text("复议、诉讼或复查尚未办结", "a reconsideration, suit or second look of it is open"),
    "claims_may_come": Text("仍可能有报销申请涉及", "claims that touch it may still come"),
    "report_waiting": Text("有待上报的变动", "something of it is still to be reported"),
    "claim_open": Text("该参保人有未办结的报销", "a claim of the person is open"),
    "named_by_claim": Text("有报销以此备案为依据", "a claim rests on this filing"),
    "successor": Text("有备案变更自此备案", "another filing replaces it"),
    "replaces_open": Text("所变更的备案未办结", "the filing that it replaces is open"),
    "receipt_open": Text("有票据待查验或待释放", "a receipt of it is still to be checked or released"),
    "money_open": Text("有未了结的款项、追回或补支", "a payment, recovery or supplement of it is open"),
    "year_open": Text("待遇年度的累计仍会用到", "its benefit year is still counted on"),
    "not_sealed": Text("流转记录尚未封存", "its moves are not sealed yet"),
    "chain_broken": Text("流转记录校验不符，请运行 yidi audit verify", "its history does not check; run yidi audit verify"),
}  # fmt: skip
"""Why a closed case stays."""


@dataclass(frozen=True)
class ArchiveContext:
    """The records of the database on which the rules depend, for some cases."""

    unsent: frozenset[int]
    contested: frozenset[int]
    busy: frozenset[int]
    """People with an open claim."""
    named: frozenset[int]
    successors: dict[int, list[int]]
    states: dict[int, str]
    """Where the filings stand that these replace."""
    years: dict[int, date]
    """The last benefit year of each claim."""
    money: frozenset[int] = frozenset()
    """Claims of which a payment, recovery or supplement is open."""
    receipts: frozenset[int] = frozenset()
    """Claims of which a receipt is still to be checked, or released, at its platform."""
    unreported: frozenset[int] = frozenset()
    """Filings of which something is still to be reported upward."""


def load_context(session: Session, machine: str, cases: Sequence[Any]) -> ArchiveContext:
    """Load what the rules depend on, in a handful of queries."""
    ids, people = [case.id for case in cases], {case.person_id for case in cases}
    # What was written before there was sending keeps no case, but a lapse has its way back.
    unsent = select(Notice.case_id).where(
        Notice.machine == machine, col(Notice.case_id).in_(ids), col(Notice.state).in_(UNSENT),
        or_(col(Notice.error) != BEFORE_SENDING, Notice.kind == "lapse"),
    )  # fmt: skip
    contested = select(Appeal.case_id).where(
        Appeal.machine == machine, col(Appeal.case_id).in_(ids),
        col(Appeal.state).in_(RUNNING_APPEAL),
    )  # fmt: skip
    busy = select(Claim.person_id).where(
        col(Claim.person_id).in_(people), col(Claim.state).not_in(CLOSED["claim"])
    )
    named: set[Any] = set()
    successors: dict[int, list[int]] = {}
    states: dict[int, str] = {}
    years: dict[int, date] = {}
    unreported: set[int] = set()
    if machine == "filing":
        waiting = select(Report.case_id).where(col(Report.case_id).in_(ids))
        unreported = set(session.exec(waiting))
        mine = (col(Claim.person_id).in_(people), col(Claim.covering_id).in_(ids))
        named = set(session.exec(select(Claim.covering_id).where(*mine)))
        later = select(Filing.replaces_id, Filing.id).where(col(Filing.replaces_id).in_(ids))
        for old, new in session.exec(later):
            successors.setdefault(old or 0, []).append(new or 0)
        before = [case.replaces_id for case in cases if case.replaces_id]
        found = session.exec(select(Filing.id, Filing.state).where(col(Filing.id).in_(before)))
        states = {key or 0: state for key, state in found}
    else:
        posted: Any = select(col(YearPosting.claim_id), col(YearPosting.year))
        for claim, year in session.exec(posted.where(col(YearPosting.claim_id).in_(ids))):
            years[claim] = max(year, years.get(claim, year))
    return ArchiveContext(
        frozenset(session.exec(unsent)), frozenset(session.exec(contested)),
        frozenset(session.exec(busy)), frozenset(named), successors, states, years, _money(session, ids) if machine == "claim" else frozenset(),
        _receipts(session, ids) if machine == "claim" else frozenset(), frozenset(unreported),
    )  # fmt: skip


def _money(session: Session, ids: Sequence[int]) -> frozenset[int]:
    """Claims with open payments; entries and payments of archived claims stay for good."""
    going = [s.value for s in (PaymentState.PLANNED, PaymentState.SENT, PaymentState.UNKNOWN)]
    payments = select(Payment.claim_id).where(
        col(Payment.claim_id).in_(ids), col(Payment.state).in_(going)
    )
    owing = [RecoveryState.PROPOSED.value, RecoveryState.OPEN.value]
    recoveries = select(Recovery.claim_id).where(
        col(Recovery.claim_id).in_(ids), col(Recovery.state).in_(owing)
    )
    return frozenset(session.exec(payments)) | frozenset(session.exec(recoveries))


def _receipts(session: Session, ids: Sequence[int]) -> frozenset[int]:
    """Claims of which a platform is still to be asked: the question would go with the claim."""
    its = col(ReceiptStanding.claim_id)
    ours = col(ReceiptStanding.mark).in_((ReceiptMark.HELD.value, ReceiptMark.ENTERED.value))
    ended = and_(ours, col(Claim.state) != ClaimState.PAID.value)
    query = select(its).join(Claim, col(Claim.id) == its)
    query = query.where(its.in_(ids), or_(col(ReceiptStanding.pending) != "", ended))
    return frozenset(session.exec(query))


def held_back(
    cases: Iterable[Filing | Claim], found: ArchiveContext, book: PolicyBook, today: date
) -> dict[int, str]:
    """Why each of these must stay, by id; a case that is left out may be archived. Newest first."""
    held: dict[int, str] = {}
    going: set[int] = set()
    for case in cases:
        key = case.id or 0
        reason = _reason(case, key, found, book, today, going)
        if reason:
            held[key] = reason
        else:
            going.add(key)
    return held


def _reason(
    case: Filing | Claim,
    key: int,
    found: ArchiveContext,
    book: PolicyBook,
    today: date,
    going: set[int],
) -> str:
    rules = book.rules(case.area, today)
    within = rules["claim_within_months"]
    if key in found.unsent:
        return "notice_unsent"
    if key in found.contested:
        return "appeal_running"
    lawsuit = add_months(case.state_since, rules["lawsuit_months"])
    if case.state in APPEALABLE and lawsuit >= today:
        return "appeal_open"
    if case.person_id in found.busy:
        return "claim_open"
    if isinstance(case, Filing):
        return _filing_reason(case, key, found, within, today, going)
    if add_months(case.discharged_on, within) >= today:
        return "claims_may_come"
    if key in found.receipts:
        return "receipt_open"
    if key in found.money:
        return "money_open"
    year = found.years.get(key)
    # A claim on the last day of the year may come in as long after it.
    return "year_open" if year and add_months(year, LONGEST + within) >= today else ""


def _filing_reason(
    filing: Filing, key: int, found: ArchiveContext, within: int, today: date, going: set[int]
) -> str:
    # A stay may begin on the last day, and be a long one.
    last = add_months(filing.ends_on, within + LONGEST) if filing.ends_on != FAR else FAR
    if filing.activated_on != FAR and last >= today:
        return "claims_may_come"
    # What is over by the last day that was granted is over for those above us as well.
    if key in found.unreported and filing.granted_to >= today:
        return "report_waiting"
    if key in found.named:
        return "named_by_claim"
    if not going.issuperset(found.successors.get(key, ())):
        return "successor"
    before = found.states.get(filing.replaces_id or 0)
    return "replaces_open" if before and before not in CLOSED["filing"] else ""
