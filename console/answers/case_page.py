"""One case as its page shows it (案件页): where it stands, what belongs to it, what was done, in one look."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlmodel import Session, col, select

from config.text import Lang
from console.answers.appeals import appeal_row
from console.answers.asked import asked
from console.answers.attached import MOST_CLAIMS, Attached, attached_to
from console.answers.care_rows import qualification_row, referral_row
from console.answers.desk import desk_row, desk_told
from console.answers.detail import one_case
from console.answers.history import move_row
from console.answers.payout_rows import batch_row, payment_row
from console.answers.queries import View, day, instant
from console.answers.recovery import recovery_row
from console.answers.referral import reasons_of
from console.answers.unmasking import masked
from console.answers.why import ToldWhy, why_case
from jobs.app import App
from jobs.archive.view import OpenedCase, open_case
from models import (
    Appeal,
    Care,
    Claim,
    ClaimState,
    DocumentKind,
    DocumentState,
    Event,
    Filing,
    FilingState,
    Inquiry,
    InquiryResult,
    Payment,
    Payout,
    Qualification,
    Recovery,
    Referral,
)
from workflow.access.kinds import CASE, OFFICE
from workflow.access.reached import reaches
from workflow.benefit.rows import FilingRow
from workflow.claim.context import ClaimContext
from workflow.claim.machine import CLAIM
from workflow.desk.rule import OnDesk
from workflow.explain.why import shown_state
from workflow.shared.money import yuan

MOST_PAYMENTS = 50
"""Payments that are named one by one on the page of a batch."""


@asked(CASE)
def answer_case_page(app: App, lang: Lang, no: str) -> dict[str, Any]:
    """Return one case of any kind whole: `why`, the `case` itself, its `history`, and what is `beside`.

    `why` is the answer of that name, `history` the moves, the oldest first. What lies beside are
    the documents, the filing or the claims that go with it, inquiries, payments of a batch.
    """
    with app.database.skimming() as live, open_case(live, no, app.reach) as case:
        machine, record = case.machine, case.record
        of_person = isinstance(record, Filing | Claim)
        attached = attached_to(case.session, record) if of_person else None
        told = why_case(app, lang, live, case, attached)
        view = View(lang, app.regions)
        return {
            "no": record.no, "kind": machine.name, "kind_label": machine.label.say(lang),
            "area": record.area, "area_name": app.regions.name(record.area),
            "version": record.version,
            "archived_on": case.archived and case.archived.archived_on.isoformat(),
            "why": (why := masked(told.answer)),
            "case": _itself(case, app, view, attached, why.get("benefit")),
            "history": [move_row(machine, move, lang) for move in told.looked.moves],
            "beside": masked(_beside(case, app, view, told, attached)),
        }  # fmt: skip


def _itself(
    case: OpenedCase, app: App, view: View, attached: Attached | None,
    benefit: dict[str, Any] | None,
) -> dict[str, Any]:  # fmt: skip
    """The case itself, as `show` has it, with what was calculated; numbers and accounts masked."""
    session, machine, record, _ = case
    if attached is not None:
        found = one_case(attached, machine, record, view, app.policy, app.today, None)
        return masked(found) | ({"benefit": benefit} if benefit else {})
    match record:
        case Payout():
            return masked(batch_row(record, view.lang))
        case Payment():
            return masked(payment_row(record, view))
        case Recovery():
            return masked(recovery_row(record, view) | {"explained": record.explained})
        case Appeal():
            return masked(appeal_row(record, app, view.lang))
        case Referral():
            return masked(referral_row(session, record, view, reasons_of(app)))
        case Qualification():
            return masked(qualification_row(session, record, view))
        case _:
            return {}


def _beside(
    case: OpenedCase, app: App, view: View, told: ToldWhy, attached: Attached | None
) -> dict[str, Any]:
    """What lies beside the case, as far as it is for whoever asks."""
    session, machine, record, _ = case
    found: dict[str, Any] = {
        "filing": None, "documents": [], "claims": [], "more_claims": 0, "payments": [],
        "inquiries": [], "reports": [], "reported": None, "desk": None,
    }  # fmt: skip
    if attached is not None and app.asker.kind in OFFICE.kinds:
        found["documents"] = [_document(each, view.lang) for each in attached.documents]
        found["desk"] = desk_told(app, record, _lying(app, record, attached.desk))
    if isinstance(record, Qualification | Appeal) and app.asker.kind in OFFICE.kinds:
        found["desk"] = desk_row(app, session, machine, record)
    if isinstance(record, Filing) and attached is not None:
        found |= _of_filing(session, record, app, attached, view.lang)
    if isinstance(record, Claim):
        found |= _of_claim(record, app, told, view)
    if isinstance(record, Payout):
        found["payments"] = _payments(session, record, view)
    return found


def _lying(app: App, record: Filing | Claim, row: Any) -> OnDesk | None:
    """On whose desk a case lies, where it still stands as it was taken up and the time lasts."""
    if row is None or row.state != record.state or row.until <= app.now:
        return None
    return OnDesk(row.holder, row.until, row.held_until, row.reason)


def _document(row: Any, lang: Lang) -> dict[str, Any]:
    kind, state = DocumentKind(row.kind), DocumentState(row.state)
    return {
        "no": row.no, "kind": kind.value, "label": kind.label.say(lang), "state": state.value,
        "state_label": state.label.say(lang), "made_on": row.made_on.isoformat(),
        "served_on": day(row.served_on),
    }  # fmt: skip


def _of_filing(
    session: Session, filing: Filing, app: App, attached: Attached, lang: Lang
) -> dict[str, Any]:
    """The claims that rest on a filing, and what of it is reported upward."""
    rows = [each for each in attached.claims if reaches(session, CLAIM.name, each, app.reach)]
    sent = attached.reported
    return {
        "claims": [_claim(row, lang) for row in rows[:MOST_CLAIMS]],
        "more_claims": max(0, len(rows) - MOST_CLAIMS),
        "reports": [*_reports(attached.reports, lang)],
        "reported": sent and {
            "event": sent.event, "event_label": Event(sent.event).label.say(lang),
            "sent_at": instant(sent.sent_at), "sent_to": sent.sent_to,
        },
    }  # fmt: skip


def _claim(row: Any, lang: Lang) -> dict[str, Any]:
    return {
        "no": row.no, "state": row.state, "state_label": ClaimState(row.state).label.say(lang),
        "care_label": Care(row.care).label.say(lang), "admitted_on": row.admitted_on.isoformat(),
        "total": yuan(row.total), "payable": None if row.payable is None else yuan(row.payable),
    }  # fmt: skip


def _reports(rows: Sequence[Any], lang: Lang) -> Iterator[dict[str, Any]]:
    for row in rows:
        yield {
            "event": row.event, "event_label": Event(row.event).label.say(lang),
            "day": row.day.isoformat(), "tries": row.tries, "error": row.error or "",
        }  # fmt: skip


def _of_claim(claim: Claim, app: App, told: ToldWhy, view: View) -> dict[str, Any]:
    """The filing that a claim rests on, where it is the asker's, and the inquiries about it."""
    around, context = told.looked.around, told.looked.moment.context
    filings = around.data.filings.get(claim.person_id, ()) if around else ()
    covering = next((each for each in filings if each.id == claim.covering_id), None)
    asked = context.inquiries if isinstance(context, ClaimContext) else ()
    return {
        "filing": covering and _filing(covering, view),
        "inquiries": [_inquiry(each, view.lang) for each in asked]
        if app.asker.kind in OFFICE.kinds
        else [],
    }


def _filing(row: FilingRow, view: View) -> dict[str, Any]:
    return {
        "no": row.no, "state": row.state,
        "state_label": shown_state(row, FilingState(row.state), view.lang),
        "destination_name": view.regions.name(row.destination),
        "starts_on": row.starts_on.isoformat(), "ends_on": day(row.ends_on),
    }  # fmt: skip


def _inquiry(row: Inquiry, lang: Lang) -> dict[str, Any]:
    return {
        "place": row.place, "asked_of": row.asked_of, "question": row.question,
        "asked_by": row.asked_by, "asked_on": row.asked_on.isoformat(), "due_on": day(row.due_on),
        "result": InquiryResult(row.result).label.say(lang) if row.result else None, "answer": row.answer, "answered_on": day(row.answered_on),
    }  # fmt: skip


def _payments(session: Session, batch: Payout, view: View) -> list[dict[str, Any]]:
    query = select(Payment).where(Payment.batch_id == batch.id).order_by(col(Payment.position))
    return [payment_row(each, view) for each in session.exec(query.limit(MOST_PAYMENTS))]
