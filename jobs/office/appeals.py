"""What is contested, registered at the desk (复议、诉讼与复查登记): one transaction."""

from jobs.app import App
from jobs.principal import Principal
from models import Appeal
from workflow.machine.avoiding import avoid
from workflow.machine.fitting import fitting
from workflow.moves.history import history
from workflow.moves.open_case import enter
from workflow.remedy.machine import APPEAL
from workflow.remedy.register import Received, appeal_of, decision_among
from workflow.service.find_case import find_case
from workflow.service.load_context import CONTESTED
from workflow.shared.errors import NotTakenError


def register(
    app: App, no: str, received: Received, by: Principal, *, seq: int | None, inaction: bool
) -> Appeal:
    """Register what came in about a decision of a case, or about nothing having been decided."""
    with app.database.writing() as session:
        machine, record = find_case(session, no, by.actor.reach)
        if machine.subject not in CONTESTED:
            raise NotTakenError(record.no)
        avoid(record.no, [record.person_id], by.actor)
        moves = history(session, machine, record.id)
        move = None if inaction else decision_among(moves, record.no, seq)
        moment = app.day.moment(record.area)
        made = enter(
            session, APPEAL, APPEAL.number_code, fitting(appeal_of(machine, record, move, received, moment)),
            actor=by.name, day=app.today, now=app.now,
        )  # fmt: skip
        session.expunge(made)
        return made
