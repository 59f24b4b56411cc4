"""Leads handed to the authority (线索移交): entered, handed over, answered, listed; the reporter secret."""

from datetime import date
from typing import Any

from config.text import Lang
from console.answers.asked import asked
from console.answers.queries import day
from console.answers.unmasking import masked
from jobs.app import App
from jobs.identity import Principal
from jobs.looks import keep_look
from jobs.office.leads import LeadFound, enter_lead, hand_over, leads_of, note_result
from models import Lead, Role
from workflow.access.kinds import LIST, WORK
from workflow.person.cascade import ChangedBy
from workflow.shared.errors import WrongRoleError

MAY_KNOW = frozenset({Role.AUDITOR, Role.ADMIN})
"""Who may know who reported (举报人保密)."""
SECRET = {"zh": "（保密）", "en": "(kept secret)"}


@asked(WORK)
def answer_lead(
    app: App, lang: Lang, no: str | None, area: str | None, given: LeadFound, by: Principal
) -> dict[str, Any]:
    """Enter a lead, and return it."""
    with app.database.writing() as session:
        return _row(enter_lead(session, app.reach, no, area, given, _by(app, by)), lang)


@asked(WORK)
def answer_lead_handed(
    app: App, lang: Lang, number: int, authority: str, receipt_no: str, on: date | None,
    by: Principal,
) -> dict[str, Any]:  # fmt: skip
    """Note that a lead went to the authority, and return it."""
    with app.database.writing() as session:
        when = on or app.today
        made = hand_over(session, app.reach, number, authority, receipt_no, when, _by(app, by))
        return _row(made, lang)


@asked(WORK)
def answer_lead_result(
    app: App, lang: Lang, number: int, result: str, document: str, by: Principal
) -> dict[str, Any]:
    """Note what came of a lead, and return it."""
    with app.database.writing() as session:
        return _row(note_result(session, app.reach, number, result, document, _by(app, by)), lang)


@asked(LIST)
def answer_leads(
    app: App, lang: Lang, no: str | None, area: str | None, *, open_only: bool,
    viewer: str | None = None,
) -> list[dict[str, Any]]:  # fmt: skip
    """Return leads as rows; who reported is told to a named auditor or admin alone, and kept."""
    if viewer is not None:
        _check_viewer(app, viewer)
    with app.database.reading() as session:
        found = leads_of(session, app.reach, no, area, open_only=open_only)
        return [_row(made, lang, secret=viewer is None) for made in found]


def _check_viewer(app: App, viewer: str) -> None:
    if not app.asker.actor.roles & MAY_KNOW:
        raise WrongRoleError(viewer, "leads --unmask", sorted(MAY_KNOW))
    keep_look(app, "unmask", "leads: reporters")


def _by(app: App, by: Principal) -> ChangedBy:
    return ChangedBy(by.name, "", "", app.today, app.now)


def _row(made: Lead, lang: Lang, *, secret: bool = True) -> dict[str, Any]:
    hidden = SECRET[lang]
    found = {
        "id": made.id, "area": made.area, "no": made.case_no or None,
        "finding": made.finding or None, "what": made.what, "evidence": made.evidence,
        "entered_on": made.entered_on.isoformat(), "entered_by": made.entered_by,
        "handed_on": day(made.handed_on), "authority": made.authority or None,
        "receipt_no": made.receipt_no or None, "result_on": day(made.result_on),
        "result": made.result or None, "document": made.document or None,
    }  # fmt: skip
    told = {"reporter": made.reporter or None, "reporter_phone": made.reporter_phone or None}
    kept = {name: hidden if value else None for name, value in told.items()}
    return masked(found) | (kept if secret else told)
