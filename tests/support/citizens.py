"""Citizens for the tests (参保人与代理人): insured people, and those who were entered as acting for them."""

from typing import Any

from jobs.app import App
from models import Person, Representation, Scope
from models.database import Database
from tests.support.builders import A_DAY, TODAY, noon, saved
from tests.support.importing import an_app
from tests.support.office import Office
from workflow.moves.actors import find_actor
from workflow.representation.natural import on_day


def name_of_insured(person: Person) -> str:
    """The name under which an insured person acts."""
    return f"psn:{person.psn_no}@{person.area}"


def entered_for(
    database: Database, person: Person, name: str, certno: str, *scopes: Scope, **facts: Any
) -> Representation:
    """An entry by which somebody acts for a person, since yesterday."""
    given: dict[str, Any] = {
        "person_id": person.id, "area": person.area, "kind": "agent", "name": name,
        "certno": certno, "relation": "女儿", "scopes": [scope.value for scope in scopes],
        "paper": "委托书", "begins_on": TODAY - A_DAY, "registered_by": "intake", "day": TODAY,
        "at": noon(TODAY),
    }  # fmt: skip
    made: Representation = saved(database, Representation(**given | facts))
    return made


def app_of(office: Office) -> App:
    """The office's application at noon of its day."""
    return an_app(office.database, office.book, office.calendar, office.today)


def reached_by(office: Office, name: str) -> tuple[set[int], set[int]]:
    """For whom somebody asks, and for whom they submit, today."""
    with office.database.reading() as session:
        reach = on_day(find_actor(session, name), office.today).reach
    return set(reach.people or ()), set(reach.for_moves().people or ())
