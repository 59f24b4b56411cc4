"""What a person has on file (备案记录): the three tabs, and what stands in the way of a new filing."""

from typing import Any

from config.channels import load_channels
from config.masking import mask_id
from config.settings import config_folder
from config.text import Lang
from console.answers.asked import asked
from jobs.app import App
from models import Claim
from workflow.access.kinds import PERSON
from workflow.benefit.labels import SITUATIONS
from workflow.records.already_filed import already_filed
from workflow.records.filings_load import load_records
from workflow.records.tabs import RecordsView, tabs


@asked(PERSON, person="number")
def answer_records(app: App, lang: Lang, number: str) -> dict[str, Any]:
    """Return the records of the person with this identity number or person number.

    `tabs` with their filings, `already_filed` (what blocks a new filing), `deemed` (care that
    counted as filed). A number that nobody has is refused (`unknown_person`).
    """
    channels = load_channels(config_folder() / "codes")
    look = RecordsView(app.today, lang, app.regions, channels, app.policy)
    with app.database.reading() as session:
        held = load_records(session, number, app.reach)
        return {
            "person": mask_id(held.people[0].certno),
            "name": held.people[0].name,
            "on": app.today.isoformat(),
            "tabs": tabs(held.filings, held.moves, look),
            "already_filed": already_filed(held.filings, look),
            "deemed": [_deemed(claim, look) for claim in held.deemed],
        }


def _deemed(claim: Claim, look: RecordsView) -> dict[str, Any]:
    """Return care that counted as filed without a filing, and the clause behind that."""
    rules = look.book.rules(claim.area, claim.admitted_on)
    value = next(rules.every("deemed_filed"))
    return {
        "claim": claim.no,
        "on": claim.admitted_on.isoformat(),
        "as": claim.situation,
        "as_label": SITUATIONS[claim.situation].say(look.lang),
        "clause": look.book.cited("deemed_filed", value).say(look.lang),
    }
