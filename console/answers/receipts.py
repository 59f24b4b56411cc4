"""Receipts at their platforms (票据查验): how they stand, what was asked, asked now, divided."""

from typing import Any

from sqlmodel import Session, col, select

from config.receipt_platform import PLATFORMS
from config.text import Lang
from console.answers.asked import asked
from console.answers.numbers import whole
from jobs.app import App
from jobs.payouts.batches import find_batch
from jobs.receipt_platform.asking import AskedCounts
from jobs.receipt_platform.by_hand import check_claims, check_due, claims_of_batch
from jobs.runs.receipts import recover_red
from models import (
    CheckPurpose,
    CheckResult,
    Claim,
    PaperShown,
    Receipt,
    ReceiptCheck,
    ReceiptMark,
    ReceiptStanding,
)
from workflow.access.kinds import CASE, FILE, WORK
from workflow.access.reach import Reach
from workflow.document.division import division_of
from workflow.receipt_check.standing import (
    as_printed,
    entered,
    held,
    platform_of,
    standings_of,
    verified,
)
from workflow.service.find_case import find_case
from workflow.shared.errors import UnknownCaseError
from workflow.shared.money import yuan


@asked(CASE)
def answer_receipts(app: App, lang: Lang, no: str) -> list[dict[str, Any]]:
    """Return the receipts of a claim, each with how it stands at its platform."""
    with app.database.reading() as session:
        claim = claim_numbered(session, no, app.reach)
        standings = {s.form: s for s in standings_of(session, [claim.id]).get(claim.id or 0, ())}
        query = select(Receipt).where(Receipt.claim_id == claim.id, col(Receipt.of_id).is_(None))
        bills = session.exec(query.order_by(col(Receipt.id))).all()
        return [_row(bill, standings.get(bill.form), lang) for bill in bills]


def claim_numbered(session: Session, no: str, reach: Reach) -> Claim:
    """The claim with this number, or `unknown_case`."""
    _machine, record = find_case(session, no, reach)
    if not isinstance(record, Claim):
        raise UnknownCaseError(no)
    return record


def _row(bill: Receipt, standing: ReceiptStanding | None, lang: Lang) -> dict[str, Any]:
    code, number = as_printed(bill.code, bill.number)
    platform = standing.platform if standing else platform_of(code, number, bill.kind)
    result = CheckResult(standing.result if standing else "")
    mark = ReceiptMark(standing.mark if standing else "")
    pending = CheckPurpose(standing.pending if standing else "")
    cleared = PaperShown(standing.cleared_with) if standing and standing.cleared_with else None
    at = {name: getattr(standing, name, None) for name in ("checked_on", "waits_since", "next_at")}
    return {
        "code": code, "number": number, "kind": bill.kind or None,
        "issued_on": bill.issued_on.isoformat(), "total": yuan(bill.total),
        "platform": platform or None,
        "platform_label": PLATFORMS[platform].say(lang) if platform else None,
        "result": result.value or None, "result_label": result.label.say(lang),
        "verified": verified(standing), "held": held(standing), "entered": entered(standing),
        "mark": mark.value or None, "mark_label": mark.label.say(lang),
        **{name: value.isoformat() if value else None for name, value in at.items()},
        "entered_kind": (standing and standing.entered_kind) or None,
        "entered_by": (standing and standing.entered_by) or None,
        "paper": _joined(standing) if standing else None,
        "pending": pending.value or None,
        "pending_label": pending.label.say(lang) if pending.value else None,
        "tries": standing.tries if standing else 0,
        "error": (standing and standing.error) or None,
        "cleared_with": cleared.value if cleared else None,
        "cleared_label": cleared.label.say(lang) if cleared else None,
        "cleared_by": (standing and standing.cleared_by) or None,
    }  # fmt: skip


def _joined(row: ReceiptStanding | ReceiptCheck) -> str | None:
    return " ".join(filter(None, (row.paper_code, row.paper_number))) or None


@asked(FILE)
def answer_checks(app: App, lang: Lang, no: str) -> list[dict[str, Any]]:
    """Return every question about the receipts of a claim, in the order in which they were put."""
    with app.database.reading() as session:
        claim = claim_numbered(session, no, app.reach)
        query = select(ReceiptCheck).where(ReceiptCheck.claim_id == claim.id)
        return [_check(row, lang) for row in session.exec(query.order_by(col(ReceiptCheck.id)))]


def _check(row: ReceiptCheck, lang: Lang) -> dict[str, Any]:
    result, purpose = CheckResult(row.result), CheckPurpose(row.purpose)
    return {
        "day": row.day.isoformat(), "asked_at": row.asked_at.isoformat(),
        "answered_at": row.answered_at.isoformat() if row.answered_at else None,
        "code": row.bill_code, "number": row.bill_no, "purpose": purpose.value,
        "purpose_label": purpose.label.say(lang), "platform": row.platform,
        "reference": row.reference, "result": result.value,
        "result_label": result.label.say(lang), "mark": row.mark or None,
        "entered_kind": row.entered_kind or None, "entered_by": row.entered_by or None,
        "paper": _joined(row), "error": row.error or None,
        "answer_hash": row.answer_hash or None, "by": row.actor,
    }  # fmt: skip


@asked(WORK)
def answer_checked(
    app: App, actor: str, *, no: str | None = None, batch: str | None = None
) -> dict[str, Any]:
    """Ask now: about a claim's receipts, a batch's, or all that are due; what came of it."""
    if no is None and batch is None:
        return _counted(app, check_due(app, actor))
    with app.database.reading() as session:
        if no is not None:
            claims = [claim_numbered(session, no, app.reach)]
        else:
            claims = claims_of_batch(
                session, find_batch(session, whole(app, batch or ""), app.reach).id or 0
            )
    return _counted(app, check_claims(app, claims, actor))


def _counted(app: App, counts: AskedCounts) -> dict[str, Any]:
    recover_red(app, counts)
    return {
        "asked": counts.answered + counts.unavailable, "genuine": counts.genuine,
        "otherwise": counts.otherwise, "unavailable": counts.unavailable,
    }  # fmt: skip


@asked(FILE)
def answer_division(app: App, lang: Lang, no: str) -> dict[str, Any]:
    """Return the division sheet of an approved claim: its receipts, and who bears how much of each."""
    with app.database.reading() as session:
        claim = claim_numbered(session, no, app.reach)
        return {
            "no": claim.no,
            "receipts": [
                {
                    "code": bill.code, "number": bill.number, "issuer": bill.issuer or None,
                    "issued_on": bill.issued_on.isoformat(), "total": yuan(bill.total),
                    "shares": [
                        {"payer": share.payer, "label": share.label.say(lang),
                         "amount": yuan(share.amount)}
                        for share in shares
                    ],
                }
                for bill, shares in division_of(session, claim)
            ],
        }  # fmt: skip
