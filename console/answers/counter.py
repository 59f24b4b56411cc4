"""An insured person is identified at the counter (窗口核验): their registered telephone gets a code."""

from typing import Any

from config.masking import mask_id
from console.answers.asked import asked
from console.answers.queries import instant
from jobs.app import App
from jobs.identity import Principal
from jobs.office.person_meant import person_meant
from jobs.signin.counter_code import issue_code
from workflow.access.kinds import WORK


@asked(WORK)
def answer_identified(
    app: App, number: str, area: str | None, paper: str, by: Principal
) -> dict[str, Any]:
    """Send a one-time code to a person whose paper was seen; who they are, masked, and until when."""
    with app.database.reading() as session:
        person = person_meant(session, by.actor.reach, number, area)
        told = {"person_no": person.psn_no, "person": mask_id(person.certno), "area": person.area}
        key = person.id or 0
    made = issue_code(app, key, paper, by)
    return told | {
        "phone": f"{'*' * 7}{made.phone_end}", "state": made.state, "until": instant(made.until),
    }  # fmt: skip
