"""What the funds paid for a person (个人跨省结算费用)."""

from typing import Any

from config.masking import mask_id
from config.text import Lang
from console.answers.asked import asked
from jobs.app import App
from workflow.access.kinds import PERSON
from workflow.records.settlements import by_year, entries
from workflow.records.settlements_load import direct_of, paid_of, people_of


@asked(PERSON, person="number")
def answer_settlements(
    app: App, lang: Lang, number: str, year: int | None = None
) -> dict[str, Any]:
    """Return the settlements of a person by `years`, or of one year; amounts in yuan.

    A number that nobody has is refused (`unknown_person`).
    """
    with app.database.reading() as session:
        people = people_of(session, number, app.reach)
        found = entries(direct_of(session, people), paid_of(session, people))
    return {
        "person": mask_id(people[0].certno),
        "name": people[0].name,
        "years": by_year(found, year, app.regions, lang),
    }
