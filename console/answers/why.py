"""Where a case stands, why, and what comes next (办理情况说明)."""

from datetime import date
from typing import Any

from sqlmodel import Session, col, select

from config.text import Lang, Text
from console.answers.asked import asked
from console.answers.benefit import benefit_of
from console.answers.in_flight import change_notes, coverage_notes, ended_notes, filing_notes
from console.answers.payments import exception_notes, money_of, waits_because
from console.answers.people import heir_notes
from console.answers.queries import View
from console.answers.reports import upward_notes
from console.answers.unmasking import masked
from jobs.app import App
from jobs.archive.view import open_archived
from models import Claim, Filing, Move, Moved, Notice, Recovery
from workflow.access.kinds import CASE
from workflow.claim.machine import CLAIM
from workflow.explain.remedies import contestable, remedy_days, remedy_notes
from workflow.explain.why import why
from workflow.explain.why_payment import why_moved
from workflow.machine.machine import CaseMachine
from workflow.moves.history import history
from workflow.service.asker_context import context_for
from workflow.service.find_case import find_case
from workflow.service.machines import CASES, OF_CARE

ARCHIVED = Text("已于 {day} 归档，不再办理", "archived on {day}; nothing moves it")


@asked(CASE)
def answer_why(app: App, lang: Lang, no: str) -> dict[str, Any]:
    """Return where a case stands, why, its deadlines, its notes, and which moves are open.

    A claim has its calculation and its money as well; of an archived case nothing is due or open.
    What the asker themselves may not take is told with the reason, as `take` would refuse it.
    """
    with app.database.reading() as live, open_archived(live, no, app.reach) as (session, archived):
        answer = why_of(session, app, lang, no)
        machine, record = find_case(session, no, app.reach)
        if machine is CLAIM:
            answer |= money_of(live, record.id, View(lang, app.regions))
    if archived:
        day = archived.archived_on.isoformat()
        answer |= {"archived_on": day, "next": [], "deadlines": []}
        answer["notes"].insert(0, ARCHIVED.say(lang, day=day))
    return masked(answer)


def why_of(session: Session, app: App, lang: Lang, no: str) -> dict[str, Any]:
    """Return the answer for one case in a session, nothing masked."""
    machine, record = find_case(session, no, app.reach)
    actor = app.asker.actor if app.asker.user else None
    bare = app.day.moment(record.area)
    moment = bare.around(context_for(session, machine, record, bare, actor))
    if machine.name not in (*CASES, *OF_CARE):
        moved: dict[str, Any] = why_moved(
            machine, record, moment, history(session, machine, record.id), lang, actor
        )
        if isinstance(record, Recovery):
            moved["notes"] += waits_because(session, app, None, record, lang)
        return moved
    moves = history(session, machine, record.id)
    if machine.name in OF_CARE:
        return why_moved(machine, record, moment, moves, lang, actor)
    address = app.policy.areas[record.area].address
    answer: dict[str, Any] = why(machine, record, moment, moves, lang, address, actor)
    decision = contestable(moves, record.state)
    served_on = _served_on(session, machine, record, decision)
    answer["deadlines"] += remedy_days(served_on, moment, lang)
    answer["notes"] += remedy_notes(decision, served_on, moment, lang)
    if isinstance(record, Filing):
        answer["notes"] += change_notes(session, record, app.regions, lang)
        answer["notes"] += ended_notes(session, record, app.today, lang)
        answer["notes"] += upward_notes(session, record, app, lang)
    if isinstance(record, Claim):
        answer["notes"] += waits_because(session, app, record, None, lang)
        answer["notes"] += exception_notes(session, record.id or 0, lang)
        answer["notes"] += heir_notes(session, record, lang)
        answer["notes"] += filing_notes(session, record, lang)
        answer["notes"] += coverage_notes(session, record, lang)
        answer["benefit"] = benefit_of(session, record, app.policy, lang)
    return answer


def _served_on(
    session: Session, machine: CaseMachine, record: Moved, decision: Move | None
) -> date | None:
    """The day on which a decision was served, if it was."""
    if decision is None:
        return None
    query = select(col(Notice.delivered_on)).where(
        Notice.machine == machine.name, Notice.case_id == record.id,
        Notice.kind == decision.trigger, Notice.about == str(decision.seq),
    )  # fmt: skip
    return session.exec(query).first()
