"""What a natural person may ask and submit (本人与代理): for themselves, and by authority for others.

An authority is theirs by its identity number: a name alone proves nobody.
"""

from dataclasses import replace
from datetime import date

from models import Scope
from workflow.access.reach import Reach
from workflow.intake.formats import same_name
from workflow.machine.context import Actor
from workflow.representation.standing import holders
from workflow.shared.json_types import JsonObject
from workflow.shared.natural import NaturalPerson
from workflow.shared.represented import Representative


def on_day(actor: Actor, on: date) -> Actor:
    """The actor with what belongs to them on a day: an authority that is over opens nothing.

    For whom they may ask (代查询) and for whom they may submit (代提交) is told apart.
    """
    natural = actor.natural
    if natural is None:
        return actor
    asks, acts = (people_of(natural, scope, on) for scope in (Scope.QUERY, Scope.SUBMIT))
    return replace(actor, reach=Reach(people=asks, acts_for=acts))


def people_of(natural: NaturalPerson, scope: Scope, on: date) -> frozenset[int]:
    """The records of themselves, and of those for whom they may do this on a day."""
    for_others = {
        key
        for key, person in natural.others
        if any(_is(natural, each) for each in holders(person, scope, on))
    }
    return natural.own | for_others


def as_agent(natural: NaturalPerson, person_id: int | None) -> JsonObject | None:
    """What a move keeps of who acts for the insured (代办人); None where it is the insured."""
    if person_id is None or person_id in natural.own:
        return None
    said: JsonObject = {"name": natural.name, "certno": natural.certno}
    relation = _relation(natural, person_id)
    return said | ({"relation": relation} if relation else {})


def agent_fields(natural: NaturalPerson) -> dict[str, str]:
    """What an application says of who submits it for another (代办人)."""
    return {"agent_name": natural.name, "agent_certno": natural.certno}


def _relation(natural: NaturalPerson, person_id: int) -> str:
    theirs = [
        each for key, person in natural.others if key == person_id for each in person.by
        if _is(natural, each)
    ]  # fmt: skip
    return next((each.relation for each in reversed(theirs) if each.relation), "")


def _is(natural: NaturalPerson, each: Representative) -> bool:
    return each.certno == natural.certno and same_name(each.name, natural.name)
