"""An insured person at the counter (窗口): what the register says of them, and their code (窗口核验)."""

from typing import Any

from config.masking import mask_account, mask_id
from console.answers.asked import asked
from console.answers.queries import instant
from jobs.app import App
from jobs.identity import Principal
from jobs.office.person_meant import person_meant
from jobs.signin.counter_code import issue_code
from workflow.access.kinds import PERSON, WORK


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


@asked(PERSON, person="number")
def answer_person_at_counter(app: App, number: str) -> dict[str, str]:
    """Return what a form takes over of a person from the register; the account is masked."""
    with app.database.reading() as session:
        person = person_meant(session, app.reach, number)
        return {
            "name": person.name, "cert_type": person.cert_type, "insutype": person.insutype,
            "area": person.area, "phone": person.phone, "own_account": mask_account(person.account),
            "insured_from": person.insured_from.isoformat(), "coverage": person.coverage_end,
        }  # fmt: skip
