"""Reconsiderations, suits and second looks (复议、诉讼与复查): registered, listed, each whole."""

from datetime import date
from typing import Any

from sqlalchemy import tuple_
from sqlmodel import Session, col, select

from config.text import Lang
from console.answers.asked import asked
from console.answers.numbers import whole
from console.answers.refusals import state_named
from jobs.app import App
from jobs.office import appeals
from jobs.principal import Principal
from models import (
    FAR,
    RUNNING_APPEAL,
    Appeal,
    AppealKind,
    AppealOutcome,
    AppealState,
    Procedure,
)
from workflow.access.kinds import SEARCH, WORK
from workflow.access.reached import reached
from workflow.remedy.periods import working_days_left
from workflow.remedy.register import Received, procedure_of
from workflow.service.find_case import own_number
from workflow.service.machines import MACHINES

KEYS = (col(Appeal.due_on), col(Appeal.id))
"""In which order they are listed."""


@asked(WORK)
def answer_new_appeal(
    app: App, lang: Lang, no: str, by: Principal, kind: str, received_on: date | None,
    *, organ: str, reference: str, simple: bool, seq: int | None, inaction: bool,
) -> dict[str, Any]:  # fmt: skip
    """Register what came in about a case; the day is today where none is named."""
    of = AppealKind(kind)
    received = Received(
        of, received_on or app.today, organ, reference, procedure_of(of, simple)
    )  # fmt: skip
    made = appeals.register(app, whole(app, no), received, by, seq=seq, inaction=inaction)
    return appeal_row(made, app, lang)


@asked(SEARCH, case="of")
def answer_appeals(
    app: App, lang: Lang, state: str | None = None, of: str | None = None, *, running: bool = False,
    limit: int | None = None, after: str | None = None,
) -> list[dict[str, Any]]:  # fmt: skip
    """Return what is contested, what is to be answered first at the top; an unknown state is a misuse.

    With a `limit` only so many, those behind the one with the number `after`.
    """
    state = state_named(AppealState, state)
    with app.database.reading() as session:
        query = select(Appeal).where(reached(Appeal, app.reach)).order_by(*KEYS).limit(limit)
        if after is not None:
            # What is answered keeps its day, so the place of a row in the list stays.
            place = session.exec(select(*KEYS).where(Appeal.no == after)).first()
            query = query.where(tuple_(*KEYS) > tuple(place)) if place else query
        query = query.where(Appeal.state == state) if state else query
        query = query.where(col(Appeal.state).in_(RUNNING_APPEAL)) if running else query
        query = query.where(Appeal.case_no == own_number(session, of, app.reach)) if of else query
        return [appeal_row(each, app, lang) for each in session.exec(query)]


def overdue_appeals(session: Session, today: date) -> list[str]:
    """The numbers of what should have been answered before today."""
    query = select(Appeal.no).where(Appeal.state == AppealState.OPEN.value, Appeal.due_on < today)
    return list(session.exec(query.order_by(col(Appeal.due_on))))


def appeal_row(appeal: Appeal, app: App, lang: Lang) -> dict[str, Any]:
    """Return one as a row; `days_left` are working days until the answer is due, negative when over."""
    machine = MACHINES[appeal.machine]
    due = None if appeal.due_on == FAR else appeal.due_on
    trigger, dest = (str(appeal.decision.get(name, "")) for name in ("trigger", "dest"))
    outcome = appeal.outcome and AppealOutcome(appeal.outcome).label.say(lang)
    return {
        "no": appeal.no, "kind": appeal.kind, "kind_label": AppealKind(appeal.kind).label.say(lang),
        "state": appeal.state, "state_label": AppealState(appeal.state).label.say(lang),
        "since": appeal.state_since.isoformat(), "area": appeal.area, "case": appeal.case_no,
        "machine": appeal.machine, "seq": appeal.seq or None, "trigger": trigger or None,
        "decision_label": machine.called(trigger, dest).say(lang) if trigger else None,
        "decided_on": appeal.decision.get("day"), "decided_by": appeal.decided_by or None,
        "received_on": appeal.applied_on.isoformat(), "organ": appeal.organ or None,
        "reference": appeal.reference or None, "procedure": appeal.procedure or None,
        "procedure_label": Procedure(appeal.procedure).label.say(lang) if appeal.procedure else None,
        "due_on": due and due.isoformat(), "provisional": appeal.due_provisional,
        "days_left": due and working_days_left(due, app.today, app.calendar),
        "answered_on": None if appeal.answered_on == FAR else appeal.answered_on.isoformat(),
        "outcome": appeal.outcome or None, "outcome_label": outcome or None,
        "outcome_on": None if appeal.outcome_on == FAR else appeal.outcome_on.isoformat(),
        "outcome_reference": appeal.outcome_reference or None, "version": appeal.version,
    }  # fmt: skip
