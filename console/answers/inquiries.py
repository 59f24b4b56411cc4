"""Inquiries at hospitals and other agencies (协查): listed, what is overdue first."""

from datetime import date
from typing import Any

from sqlmodel import Session, col, select

from config.text import Lang, Text
from console.answers.asked import asked
from console.answers.doctor_database import Check
from jobs.app import App
from models import FAR, Claim, Inquiry, InquiryResult
from workflow.access.kinds import LIST
from workflow.access.reached import reached
from workflow.service.find_case import own_number


@asked(LIST, case="case")
def answer_inquiries(
    app: App, lang: Lang, case: str | None = None, *, running: bool = False, overdue: bool = False
) -> list[dict[str, Any]]:
    """Return the inquiries with their claims, the next day for an answer first."""
    with app.database.reading() as session:
        query = select(Inquiry, Claim.no).join(Claim, col(Claim.id) == Inquiry.claim_id)
        query = query.where(reached(Inquiry, app.reach))
        query = query.order_by(col(Inquiry.result) != "", col(Inquiry.due_on), col(Inquiry.id))
        if case:
            query = query.where(Claim.no == own_number(session, case, app.reach))
        if running or overdue:
            query = query.where(Inquiry.result == "")
        if overdue:
            query = query.where(Inquiry.due_on < app.today)
        return [inquiry_row(each, no, app.today, lang) for each, no in session.exec(query)]


def inquiry_row(inquiry: Inquiry, no: str, today: date, lang: Lang) -> dict[str, Any]:
    """Return one as a row."""
    return {
        "case": no, "inquiry": inquiry.place, "asked_of": inquiry.asked_of,
        "question": inquiry.question, "bills": inquiry.receipts, "asked_by": inquiry.asked_by,
        "asked_on": inquiry.asked_on.isoformat(), "due_on": _day(inquiry.due_on),
        "overdue": not inquiry.result and inquiry.due_on < today,
        "reminders": inquiry.reminders, "reminded_on": _day(inquiry.reminded_on),
        "result": inquiry.result or None,
        "result_label": InquiryResult(inquiry.result).label.say(lang),
        "answer": inquiry.answer or None, "reference": inquiry.reference or None,
        "answered_on": _day(inquiry.answered_on), "answered_by": inquiry.answered_by or None,
    }  # fmt: skip


def _day(day: date) -> str | None:
    return None if day == FAR else day.isoformat()


def overdue_inquiries(session: Session, today: date) -> Check:
    """What should have been answered before today, as the doctor tells of it."""
    query = select(Claim.no).join(Inquiry, col(Inquiry.claim_id) == Claim.id)
    late = list(session.exec(query.where(Inquiry.result == "", Inquiry.due_on < today)))
    if not late:
        return Check("inquiries", True, Text("没有逾期未答复的协查", "no inquiry is overdue"))
    zh, en = "、".join(late[:3]), ", ".join(late[:3])
    says = Text(
        f"{len(late)} 件协查逾期未答复：{zh}{'…' if len(late) > 3 else ''}（yidi inquiry list --overdue；"
        "催办 remind_inquiry，没有答复的登记 record_answer）",
        f"{len(late)} inquiries are overdue: {en}{'…' if len(late) > 3 else ''} (yidi inquiry list "
        "--overdue; remind_inquiry, or record_answer that there is none)",
    )
    return Check("inquiries", False, says)
