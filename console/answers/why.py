"""Where a case stands, why, and what comes next (办理情况说明)."""

from datetime import date
from typing import Any, NamedTuple

from sqlmodel import Session, col, select

from config.text import Lang, Text
from console.answers.asked import asked
from console.answers.attached import Attached
from console.answers.benefit import benefit_of
from console.answers.in_flight import change_notes, coverage_notes, ended_notes, filing_notes
from console.answers.payments import exception_notes, money_of, waits_because
from console.answers.people import heir_notes
from console.answers.queries import View
from console.answers.reports import upward_notes
from console.answers.unmasking import masked
from jobs.app import App
from jobs.archive.view import OpenedCase, open_case
from models import Claim, Filing, Move, Moved, Notice, Recovery
from workflow.access.kinds import CASE
from workflow.claim.around import Around, may_be
from workflow.explain.remedies import contestable, remedy_days, remedy_notes
from workflow.explain.why import why
from workflow.explain.why_payment import why_moved
from workflow.filing.reporting import Upward, upward
from workflow.machine.context import Actor
from workflow.machine.guard import Row
from workflow.machine.machine import CaseMachine
from workflow.proposal.open import open_proposals_of
from workflow.service.asker_context import Looked, look
from workflow.service.beside import BesideCase
from workflow.service.find_case import find_case
from workflow.service.machines import CASES

WAITS = Text(
    "“{move}”已由 {asked_by} 提出，待另一人本人登录确认（{no}，{expires_on} 失效）",
    "“{move}” was proposed by {asked_by} and waits for another to confirm it with their own sign-in "
    "({no}, until {expires_on})",
)
ARCHIVED = Text("已于 {day} 归档，不再办理", "archived on {day}; nothing moves it")


@asked(CASE)
def answer_why(app: App, lang: Lang, no: str) -> dict[str, Any]:
    """Return where a case stands, why, its deadlines, its notes, and which moves are open.

    A claim has its calculation and its money as well; of an archived case nothing is due or open.
    What the asker themselves may not take is told with the reason, as `take` would refuse it.
    """
    with app.database.reading() as live, open_case(live, no, app.reach) as case:
        return masked(why_case(app, lang, live, case).answer)


class ToldWhy(NamedTuple):
    """The answer for one case, nothing masked, and what was looked at for it."""

    answer: dict[str, Any]
    looked: Looked


def why_of(session: Session, app: App, lang: Lang, no: str, live: Session) -> dict[str, Any]:
    """Return the answer for one case in a session, nothing masked; what was paid for it is `live`."""
    case = OpenedCase(session, *find_case(session, no, app.reach), None)
    return why_case(app, lang, live, case).answer


def why_case(
    app: App, lang: Lang, live: Session, case: OpenedCase, attached: Attached | None = None
) -> ToldWhy:
    """The same of a case that is at hand, and perhaps what lies beside it."""
    session, machine, record, archived = case
    actor = app.asker.actor if app.asker.user else None
    looked = look(session, machine, record, app.day.moment(record.area), actor)
    answer = _why_of(session, app, lang, machine, record, looked, actor, attached)
    around = looked.around or looked.beside
    if around is None or around.any("proposed"):
        answer |= _waiting(session, machine, record, answer["notes"], lang)
    if isinstance(record, Claim):
        known = looked.around if session is live else None
        answer |= money_of(live, record.id or 0, View(lang, app.regions), known)
    if archived is not None:
        day = archived.archived_on.isoformat()
        answer |= {"archived_on": day, "next": [], "deadlines": []}
        answer["notes"].insert(0, ARCHIVED.say(lang, day=day))
    return ToldWhy(answer, looked)


def _waiting(
    session: Session, machine: CaseMachine, record: Row, notes: list[str], lang: Lang
) -> dict[str, Any]:
    """What of the case was proposed and waits for a second person, in the notes as well."""
    waiting = open_proposals_of(session, machine.name, record.id)
    for each in waiting:
        move = machine.called(str(each["trigger"])).say(lang)
        told = {name: str(value) for name, value in each.items()}
        notes.append(WAITS.say(lang, move=move, **told))
    return {"proposals": waiting} if waiting else {}


def _why_of(
    session: Session, app: App, lang: Lang, machine: CaseMachine, record: Row, looked: Looked,
    actor: Actor | None, attached: Attached | None,
) -> dict[str, Any]:  # fmt: skip
    """The answer for one case in a session, nothing masked."""
    moment, moves = looked.moment, looked.moves
    if machine.name not in CASES:
        moved: dict[str, Any] = why_moved(machine, record, moment, moves, lang, actor)
        if isinstance(record, Recovery):
            moved["notes"] += waits_because(session, app, None, record, lang)
        return moved
    address = app.policy.areas[record.area].address
    answer: dict[str, Any] = why(machine, record, moment, moves, lang, address, actor)
    decision = contestable(moves, record.state)
    served_on = _served_on(session, machine, record, decision, attached)
    answer["deadlines"] += remedy_days(served_on, moment, lang)
    answer["notes"] += remedy_notes(decision, served_on, moment, lang)
    if isinstance(record, Filing):
        answer["notes"] += _filing_notes(session, record, app, lang, looked.beside, attached)
    if isinstance(record, Claim):
        answer["notes"] += _claim_notes(session, record, app, lang, looked.around)
        answer["benefit"] = benefit_of(session, record, app.policy, lang, looked.around)
    return answer


def _filing_notes(
    session: Session, filing: Filing, app: App, lang: Lang, beside: BesideCase | None,
    attached: Attached | None,
) -> list[str]:  # fmt: skip
    succeeded = beside is None or beside.any("successors")
    reported = beside is None or beside.any("reports")
    return [
        *change_notes(session, filing, app.regions, app.reach, lang, succeeded=succeeded),
        *ended_notes(session, filing, app.today, app.reach, lang),
        *(upward_notes(_upward(session, filing, attached), filing, app, lang) if reported else ()),
    ]


def _upward(session: Session, filing: Filing, attached: Attached | None) -> Upward:
    """How the filing stands with those above us."""
    return upward(session, filing.id or 0) if attached is None else attached.upward


def _claim_notes(
    session: Session, claim: Claim, app: App, lang: Lang, around: Around | None
) -> list[str]:
    paid = may_be(around, "payments")
    return [
        *waits_because(session, app, claim, None, lang, around),
        *(exception_notes(session, claim.id or 0, lang) if paid else ()),
        *heir_notes(session, claim, lang, around),
        *filing_notes(session, claim, lang, around),
        *coverage_notes(session, claim, lang),
    ]


def _served_on(
    session: Session, machine: CaseMachine, record: Moved, decision: Move | None,
    attached: Attached | None,
) -> date | None:  # fmt: skip
    """The day on which a decision was served, if it was."""
    if decision is None:
        return None
    if attached is not None:
        return attached.served_on(decision.trigger, str(decision.seq))
    query = select(col(Notice.delivered_on)).where(
        Notice.machine == machine.name, Notice.case_id == record.id,
        Notice.kind == decision.trigger, Notice.about == str(decision.seq),
    )  # fmt: skip
    return session.exec(query).first()
