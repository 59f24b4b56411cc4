"""May a visit be settled directly (直接结算核查): the answer for a hospital or a citizen."""

from dataclasses import replace
from typing import Any

from sqlmodel import Session

from config.diseases import load_diseases
from config.policy import MissingParameterError
from config.settings import config_folder
from config.text import Lang
from console.answers.asked import ITSELF, asked
from console.answers.refusals import as_refusal
from jobs.app import App
from jobs.looks import about
from workflow.access.kinds import SETTLING
from workflow.visit.context import SharedTables
from workflow.visit.context_load import load_visit_context
from workflow.visit.estimate import NoQuote, no_quote, what_is_paid
from workflow.visit.judge import judge
from workflow.visit.request import read_visit


def tables_of(app: App) -> SharedTables:
    """Return the tables that are loaded once for any number of visits."""
    diseases = load_diseases(config_folder() / "codes")
    return SharedTables(app.policy, app.calendar, app.regions, diseases)


@asked(SETTLING, person=ITSELF)
def answer_visit(
    app: App, lang: Lang, given: Any, bill: Any = None, *, tables: SharedTables | None = None
) -> dict[str, Any]:
    """Return whether a visit is settled directly, by which rule, and what to do; with a bill its `quote`.

    What the policy book does not regulate is refused (`missing_parameter`).
    """
    shared = tables or tables_of(app)
    try:
        with app.database.reading() as session:
            return _judged(session, app, lang, given, bill, shared)
    except MissingParameterError as fault:
        raise as_refusal(fault) from fault


def _judged(
    session: Session, app: App, lang: Lang, given: Any, bill: Any, tables: SharedTables
) -> dict[str, Any]:
    visit = read_visit(given, app.states, app.today)
    known = load_visit_context(session, visit, with_year=bill is not None, asked_at=app.now)
    about(person_id=next((each.id for each in known.people), None))
    if app.reach.areas is not None and app.reach.whole_areas:
        here = [each for each in known.people if each.area in app.reach.areas]
        known = replace(known, people=here)
    judged = judge(visit, known, tables)
    found: dict[str, Any] = judged.answer.as_dict(lang)
    if bill is not None:
        try:
            found["quote"] = what_is_paid(judged, bill, known, app.policy, lang)
        except NoQuote as fault:
            judged.answer.reasons.append(no_quote(fault.why))
            found = judged.answer.as_dict(lang) | {"quote": None}
    return found
