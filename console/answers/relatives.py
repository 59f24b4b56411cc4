"""Whose cases a user keeps away from (回避): who they are in the register, and their relatives."""

from typing import Any

from config.masking import mask_id
from config.text import Lang
from console.answers.asked import asked
from console.answers.refusals import refusal
from console.answers.user_places import check_theirs, user_row
from jobs.app import App
from jobs.identity import Principal
from jobs.office import relatives
from models import Relation, Role
from workflow.access.kinds import OFFICE, WORK
from workflow.shared.errors import WrongRoleError


@asked(WORK)
def answer_user_person(
    app: App, name: str, person: str | None, area: str | None, by: Principal
) -> dict[str, Any]:
    """Say which person of the register a user is, or that they are none, and return them as a row."""
    check_theirs(app, name, by)
    return user_row(relatives.link(app, name, person, area, by))


@asked(WORK)
def answer_relative_added(
    app: App, name: str, person: str, area: str | None, relation: str, by: Principal
) -> dict[str, Any]:
    """Declare a relative of a user, and return them as a row. Refused: `unknown_relation`, …"""
    check_theirs(app, name, by)
    words = {word: each for each in Relation for word in (each.value, each.label.zh)}
    if relation not in words:
        known = "、".join(f"{each.value} {each.label.zh}" for each in Relation)
        raise refusal(
            "unknown_relation", f"亲属关系应为 {known} 之一", f"the relations are {known}"
        )
    return user_row(relatives.declare(app, name, person, area, words[relation], by))


@asked(WORK)
def answer_relative_removed(
    app: App, name: str, person: str, area: str | None, by: Principal
) -> dict[str, Any]:
    """Take back a relative of a user, and return them as a row."""
    check_theirs(app, name, by)
    return user_row(relatives.take_back(app, name, person, area, by))


@asked(OFFICE)
def answer_relatives(app: App, lang: Lang, name: str, by: Principal) -> list[dict[str, Any]]:
    """Return the relatives whom a user declared, ids masked; for an admin and for the user alone."""
    if by.name != name and Role.ADMIN not in by.actor.roles:
        raise WrongRoleError(by.name, relatives.DECLARING, [Role.ADMIN])
    check_theirs(app, name, by)
    with app.database.reading() as session:
        user = relatives.user_named(session, name)
        people = relatives.people_of(session, user)
    return [
        {
            "person": mask_id(people[each["person"]].certno), "name": people[each["person"]].name,
            "relation": each["relation"], "label": Relation(each["relation"]).label.say(lang),
            "declared_by": each["by"], "declared_on": each["on"],
        }
        for each in user.relatives
    ]  # fmt: skip
