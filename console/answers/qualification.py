"""Qualifications (门诊慢特病资格): applied for, and whose they are."""

from collections.abc import Mapping
from typing import Any

from sqlmodel import Session, col, select

from config.masking import mask_all
from config.text import Lang
from console.answers.areas import known_area
from console.answers.asked import asked
from console.answers.care_rows import qualification_row
from console.answers.list_parts import part_of
from console.answers.queries import view_for
from console.answers.referral import own_ids
from console.answers.refusals import state_named
from jobs.app import App
from jobs.identity import Principal
from jobs.office.qualifications import apply
from models import Person, Qualification, QualificationState
from workflow.access.kinds import ACT, PERSON, SEARCH
from workflow.access.reached import reached
from workflow.qualification.rules import PARAMETERS, given, silent
from workflow.registers.former_numbers import ids_named
from workflow.shared.errors import UnknownPersonError

NUMBERS = frozenset({"no", "person_no", "code", "hospital"})
"""What looks like an identity number and is none."""


@asked(ACT)
def answer_new_qualification(app: App, content: Mapping[str, Any], by: Principal) -> dict[str, Any]:
    """Apply for one disease: `no`, `state`, and the parameters that the area leaves `unregulated`."""
    made = apply(app, content, by.actor)
    unregulated = list(silent(app.policy.rules(made.area, app.today)))
    return {"no": made.no, "state": made.state, "unregulated": unregulated}


@asked(PERSON, person="number")
def answer_qualifications(
    app: App, lang: Lang, number: str, *, unmasked: bool = False
) -> dict[str, list[dict[str, Any]]]:
    """Return a person's `qualifications` with hospitals (资格查询), and the `rules` of their areas.

    A number that nobody has is refused (`unknown_person`).
    """
    with app.database.reading() as session:
        found = own_ids(session, app.reach, number)
        if not found:
            raise UnknownPersonError(number)
        query = select(Qualification).where(col(Qualification.person_id).in_(found))
        rows = [
            qualification_of(session, app, lang, held, unmasked=unmasked)
            for held in session.exec(query.order_by(col(Qualification.id)))
        ]
        areas = dict.fromkeys(session.get_one(Person, each).area for each in found)
    return {"qualifications": rows, "rules": [_rules(app, lang, area) for area in areas]}


@asked(SEARCH, person="person")
def answer_qualification_list(
    app: App, lang: Lang, state: str | None, area: str | None, person: str | None = None,
    *, unmasked: bool = False, limit: int | None = None, after: str | None = None,
) -> list[dict[str, Any]]:  # fmt: skip
    """Return the qualifications that the asker reaches, the newest first; an unknown state is a misuse.

    With a `limit` only so many, those behind the one with the number `after`.
    """
    state = state_named(QualificationState, state)
    if area:
        known_area(app, area)
    with app.database.reading() as session:
        theirs = select(Qualification).where(reached(Qualification, app.reach))
        query = part_of(theirs, Qualification, limit, after, newest_first=True)
        query = query.where(Qualification.state == state) if state else query
        query = query.where(Qualification.area == area) if area else query
        if person is not None:
            query = query.where(col(Qualification.person_id).in_(ids_named(session, person)))
        return [
            qualification_of(session, app, lang, held, unmasked=unmasked)
            for held in session.exec(query)
        ]


def qualification_of(
    session: Session, app: App, lang: Lang, held: Qualification, *, unmasked: bool
) -> dict[str, Any]:
    """Return a qualification whole; identity numbers are masked unless the viewer may see them."""
    row = qualification_row(session, held, view_for(app, lang, unmasked=unmasked))
    return row if unmasked else mask_all(row, NUMBERS)


def _rules(app: App, lang: Lang, area: str) -> dict[str, Any]:
    """Return what the book of the area says of qualifications, each parameter with its document."""
    rules = app.policy.rules(area, app.today)
    values = {name: given(rules, name) for name in PARAMETERS}
    parameters = {
        name: None
        if value is None
        else {"value": value.given, "clause": rules.clause(name).say(lang)}
        for name, value in values.items()
    }
    return {"area": area, "parameters": parameters}
