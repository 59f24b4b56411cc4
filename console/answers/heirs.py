"""Heirs of a dead person (继承人): the death, the list, who receives for all."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlmodel import Session

from config.masking import mask_id
from config.text import Lang, Text
from console.answers.agents import agent_rows, in_full, read_particulars
from console.answers.asked import asked
from console.answers.by_two import of_two
from console.answers.queries import day
from console.answers.unmasking import masked
from jobs.app import App
from jobs.office.agents import Authority
from jobs.office.heirs import (
    CONFIRMS,
    Confirmation,
    bound_words,
    confirmed_for,
    enter_heir,
    settle,
    two_confirm,
    withdraw,
)
from jobs.office.person_meant import person_meant
from jobs.proposals.acts import Touched
from jobs.proposals.touches import of_estate, of_person
from models import ActsAs, DeathSource, Estate, EstateBasis, Person, Role
from workflow.access.kinds import PERSON, WORK
from workflow.person.cascade import ChangedBy
from workflow.person.death import died, register_death, registered_death
from workflow.shared.errors import ReasonRequiredError

_PAYS = frozenset({Role.CASHIER})


def _person(app: App, session: Session, given: Mapping[str, Any]) -> Touched:
    return of_person(app, session, given["number"], given["area"])


@asked(WORK)
@of_two("heirs death", Text("登记死亡", "register a death"), CONFIRMS, _person, never=_PAYS)
def answer_death(
    app: App, lang: Lang, number: str, area: str | None, died_on: date, source: str, paper: str,
    user: str, second: str,
) -> dict[str, Any]:  # fmt: skip
    """Register a death by two people, and return the list of heirs as it stands."""
    by = _by(app, user, second)
    with app.database.writing() as session:
        person = person_meant(session, app.reach, number, area)
        two_confirm(session, person, user, second)
        register_death(session, person, died_on, DeathSource(source), paper.strip(), by)
        return _estate(session, app, lang, person)


@asked(WORK)
def answer_heir(
    app: App, lang: Lang, number: str, given: dict[str, Any], user: str
) -> dict[str, Any]:
    """Put somebody on the list of heirs, and return the list."""
    authority = Authority(kind=ActsAs.HEIR, **read_particulars(app, given))
    with app.database.writing() as session:
        person = person_meant(session, app.reach, number, given.get("area"))
        enter_heir(session, person, authority, _by(app, user, ""))
        return _estate(session, app, lang, person)


@asked(WORK)
@of_two(
    "heirs settle", Text("确认继承领取人", "confirm who receives"), CONFIRMS, _person, never=_PAYS
)
def answer_settlement_of_heirs(
    app: App, lang: Lang, number: str, area: str | None, given: dict[str, Any], user: str,
    second: str,
) -> dict[str, Any]:  # fmt: skip
    """Confirm by two people who receives, and return the list of heirs with it."""
    confirmed = Confirmation(
        given["payee"].strip(), EstateBasis(given["basis"]), given["paper"].strip(),
        given["originals"],
    )  # fmt: skip
    with app.database.writing() as session:
        person = person_meant(session, app.reach, number, area)
        rules = app.policy.rules(person.area, app.today)
        settle(session, person, confirmed, rules, _by(app, user, second))
        return _estate(session, app, lang, person)


@asked(WORK)
@of_two(
    "heirs withdraw", Text("撤销继承领取确认", "end who receives"), CONFIRMS,
    lambda _app, session, given: of_estate(session, given["number"]), never=_PAYS,
)  # fmt: skip
def answer_settlement_withdrawn(
    app: App, lang: Lang, number: int, reason: str, user: str, second: str
) -> dict[str, Any]:
    """End a confirmation, and return the list of heirs."""
    if not reason.strip():
        raise ReasonRequiredError("heirs withdraw")
    with app.database.writing() as session:
        _, person = withdraw(session, number, app.reach, reason, _by(app, user, second))
        return _estate(session, app, lang, person)


@asked(PERSON, person="number")
def answer_heirs(
    app: App, lang: Lang, number: str, area: str | None, *, unmasked: bool = False
) -> dict[str, Any]:
    """Return the death, the heirs and who receives, for the person of a case or number."""
    with app.database.reading() as session:
        person = person_meant(session, app.reach, number, area)
        return _estate(session, app, lang, person, unmasked=unmasked)


def _by(app: App, user: str, second: str) -> ChangedBy:
    return ChangedBy(user, second, "", app.today, app.now)


def _estate(
    session: Session, app: App, lang: Lang, person: Person, *, unmasked: bool = False
) -> dict[str, Any]:
    unmasked = in_full(session, app, person, unmasked=unmasked)
    here, day_of_death = registered_death(session, person), died(session, person)
    source = DeathSource(here.source) if here else DeathSource.REGISTER
    rows = agent_rows(session, app, lang, person, unmasked=unmasked)
    found = {
        "person_no": person.psn_no,
        "person": person.certno if unmasked else mask_id(person.certno), "name": person.name,
        "died_on": day(day_of_death),
        "source": source.value if day_of_death else None,
        "source_label": source.label.say(lang) if day_of_death else None,
        "paper": here.paper if here else None,
        "heirs": [row for row in rows if row["kind"] == ActsAs.HEIR and not row["revoked_on"]],
        "receives": [_confirmed(made, lang) for made in confirmed_for(session, person)],
    }  # fmt: skip
    return masked(found, unmasked=unmasked)


def _confirmed(made: Estate, lang: Lang) -> dict[str, Any]:
    return {
        "id": made.id, "payee": made.payee_name, "basis": made.basis,
        "basis_label": EstateBasis(made.basis).label.say(lang), "paper": made.paper,
        "originals": made.originals, "up_to": bound_words(made),
        "confirmed_by": [made.registered_by, made.second], "on": made.day.isoformat(),
        "withdrawn_on": day(made.ended_on), "reason": made.end_reason or None,
    }  # fmt: skip
