"""What an answer of a platform leaves (查验入库): how the receipt stands, the record, the list of red ones."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlmodel import Session

from config.receipt_platform import PLATFORMS
from models import METADATA, CheckResult, PaperShown, ReceiptCheck, ReceiptStanding
from models.receipt_form import form_of
from workflow.claim.payment_blockers import keeping
from workflow.receipt_check.answers import CheckAnswer, answered, unanswered

RECEIPT, RED = (METADATA.tables[name] for name in ("receipt", "red_receipt"))
LONGEST_PAUSE = timedelta(hours=6)
SPOILT = (CheckResult.RED, CheckResult.VOID)
"""What makes a receipt worthless for good, also after it was paid."""


@dataclass(frozen=True)
class AnswerBooking:
    """When a question was put and an answer kept, on which day, by whom."""

    day: date
    asked_at: datetime
    now: datetime
    actor: str


def book_answer(
    session: Session, standing: ReceiptStanding, answer: CheckAnswer, booking: AnswerBooking
) -> bool:
    """Keep an answer; whether it spoils the receipt, which then goes on the list of red ones."""
    session.add(_record(session, standing, booking, answer))
    spoilt = answer.result in SPOILT
    if spoilt:
        _redden(session, standing, answer.result, booking)
    answered(standing, answer, booking.day)
    if answer.result is CheckResult.EXCHANGED and _has_the_paper(session, standing):
        standing.cleared_with, standing.cleared_by = PaperShown.EXCHANGED_PAPER, booking.actor
    session.flush()
    return spoilt


def _has_the_paper(session: Session, standing: ReceiptStanding) -> bool:
    """Whether the claim names the very paper for which its receipt was exchanged (换开)."""
    its = RECEIPT.c
    same = select(its.id).where(its.claim_id == standing.claim_id, its.form == standing.paper_form)
    return bool(standing.paper_form) and session.execute(same.limit(1)).first() is not None


def book_silence(
    session: Session,
    standing: ReceiptStanding,
    error: str,
    booking: AnswerBooking,
    retry_minutes: int,
) -> None:
    """Keep that no answer came; it is asked again, each time later."""
    silence = CheckAnswer(CheckResult.UNAVAILABLE)
    session.add(_record(session, standing, booking, silence, error))
    pause = timedelta(minutes=retry_minutes) * 2 ** min(standing.tries - 1, 10)
    unanswered(standing, error, booking.now + min(pause, LONGEST_PAUSE))
    session.flush()


def _record(
    session: Session,
    standing: ReceiptStanding,
    booking: AnswerBooking,
    answer: CheckAnswer,
    error: str = "",
) -> ReceiptCheck:
    its = RECEIPT.c
    receipt = select(its.id).where(its.claim_id == standing.claim_id, its.form == standing.form)
    came = not error
    return ReceiptCheck(
        claim_id=standing.claim_id, receipt_id=session.execute(receipt.limit(1)).scalar(),
        area=standing.area, bill_code=standing.code, bill_no=standing.number,
        purpose=standing.pending, platform=standing.platform, reference=standing.reference,
        day=booking.day, asked_at=booking.asked_at, answered_at=booking.now if came else None,
        result=answer.result.value, mark=answer.mark.value if came else standing.mark,
        entered_kind=answer.entered_kind, entered_by=answer.entered_by,
        paper_code=answer.paper_code, paper_number=answer.paper_number, error=error[:200],
        answer_hash=answer.digest, actor=booking.actor, form=standing.form,
    )  # fmt: skip


def _redden(
    session: Session, standing: ReceiptStanding, result: CheckResult, booking: AnswerBooking
) -> None:
    """Enter the receipt on the list that pre-check, payout and recovery look at; one there stays."""
    form = form_of(standing.code, standing.number)
    there = select(RED.c.form).where(RED.c.form == form.form)
    if session.execute(there.limit(1)).first() is not None:
        return
    source = f"{PLATFORMS[standing.platform].zh}查验：{result.label.zh}"
    row = {
        "code": standing.code, "number": standing.number, "source": source,
        "red_on": booking.day, "known_on": booking.day, "at": booking.now,
        **form._asdict(),
    }  # fmt: skip
    session.execute(keeping(session, RED), [row])
