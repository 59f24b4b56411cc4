"""The register of inquiries (协查登记): rows that the moves of a claim write, and what they say."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import func, insert, update
from sqlmodel import Session, col, select

from config.policy import Rules
from models import FAR, Inquiry
from models.database import affected
from models.keys import in_parts
from workflow.inquiry.payloads import InquiryAnswer, InquiryQuestion, InquiryReminder
from workflow.machine.context import AnyRequest
from workflow.machine.guard import Row
from workflow.shared.months import add_months

ANSWER_DAY = "inquiry_answer_day"


def answer_due(given: date | None, rules: Rules, today: date) -> date | None:
    """The last day for the answer: as given, else the area's day of the following month."""
    if given is not None:
        return given
    told = next(rules.every(ANSWER_DAY), None)
    return add_months(today.replace(day=1), 1).replace(day=told.value) if told else None


def open_one(inquiries: Sequence[Inquiry], place: int | None) -> Inquiry | None:
    """The open inquiry that is meant: the one of this place, or the only one."""
    waiting = [each for each in inquiries if not each.result]
    if place is None:
        return waiting[0] if len(waiting) == 1 else None
    return next((each for each in waiting if each.place == place), None)


def inquiries_of(session: Session, claims: Iterable[int | None]) -> dict[int, list[Inquiry]]:
    """The inquiries about these claims, by claim; most have none."""
    found: dict[int, list[Inquiry]] = defaultdict(list)
    for part in in_parts(claim for claim in claims if claim is not None):
        query = select(Inquiry).where(col(Inquiry.claim_id).in_(part))
        for each in session.exec(query.order_by(col(Inquiry.claim_id), col(Inquiry.place))):
            found[each.claim_id].append(each)
    return dict(found)


def keep(session: Session, claim: Row, request: AnyRequest) -> None:
    """Write what a move of an inquiry says; its guards have looked."""
    given = request.payload
    if isinstance(given, InquiryQuestion):
        _ask(session, claim, request, given)
    elif isinstance(given, InquiryReminder):
        which = open_one(inquiries_of(session, [claim.id]).get(claim.id, []), given.inquiry)
        assert which is not None, "the guard has looked"
        changes = _answered(request, given) if isinstance(given, InquiryAnswer) else {
            "reminders": which.reminders + 1, "reminded_on": request.today,
        }  # fmt: skip
        affected(session, update(Inquiry).where(col(Inquiry.id) == which.id).values(changes))


def _ask(session: Session, claim: Row, request: AnyRequest, given: InquiryQuestion) -> None:
    last = select(func.max(Inquiry.place)).where(Inquiry.claim_id == claim.id)
    session.execute(
        insert(Inquiry).values(
            claim_id=claim.id, area=claim.area, place=(session.scalar(last) or 0) + 1,
            asked_of=given.asked_of, question=given.question, receipts=given.bills,
            asked_by=request.actor.name, asked_on=request.today,
            due_on=answer_due(given.answer_by, request.rules, request.today) or FAR,
        )
    )  # fmt: skip


def _answered(request: AnyRequest, given: InquiryAnswer) -> dict[str, str | date]:
    return {
        "result": given.inquiry_result, "answer": given.answer, "reference": given.reference,
        "answered_on": request.today, "answered_by": request.actor.name,
    }  # fmt: skip
