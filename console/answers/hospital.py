"""What a hospital is told of a visit at its house (医院核查): the filing of that day, and nothing beside it."""

from typing import Any

from console.answers.asked import ITSELF, asked
from jobs.app import App
from jobs.looks import about
from jobs.signin.allowance import spend_one
from models.claim import Care
from workflow.access.kinds import VISIT
from workflow.shared.errors import WithoutHospitalError
from workflow.shared.json_types import Json, JsonObject
from workflow.visit.hospital_answer import HospitalAnswer, judge_for_hospital
from workflow.visit.hospital_load import find_visit, load_sight
from workflow.visit.hospital_question import HospitalQuestion, read_hospital_question


@asked(VISIT, person=ITSELF)
def answer_check(app: App, given: Json) -> JsonObject:
    """Return whether a filing covers a visit at the asker's hospital: its category, insurance, place, days.

    The chronic disease is told of a chronic visit that names it, and the hospital's own referrals.
    Of somebody who is not insured here the same is said as of somebody without a filing. Refused:
    `rate_limited`, `hospital_not_set`, and by its field what cannot be read.
    """
    code = app.asker.actor.institution
    if not code:
        raise WithoutHospitalError(app.asker.name)
    spend_one(app, app.asker.name, app.settings.connect.checks_per_minute)
    question = read_hospital_question(given, app.states, app.regions, app.today)
    with app.database.glancing() as connection:
        whom = find_visit(connection, question, code)
        question = _as_it_was(app, question, whom)
        about(person_id=whom and whom.person_id, reason=f"{code} {question.on}")
        sight = load_sight(connection, question, whom, code)
    return check_row(judge_for_hospital(question, sight, app.policy))


def _as_it_was(app: App, question: HospitalQuestion, whom: Any) -> HospitalQuestion:
    """The question with the day of the visit that it names, and its disease if it was chronic care."""
    if whom is None or whom.day is None:
        return question
    found = app.states.find("med_type", whom.med_type)
    chronic = found is not None and found[1] == Care.CHRONIC
    return question._replace(on=whom.day, disease=(whom.disease or "") if chronic else "")


def check_row(answer: HospitalAnswer) -> JsonObject:
    """The answer as it is told; an open end is 9999-12-31."""
    covering, chronic = answer.covering, answer.chronic
    filing = covering.filing if covering else None
    return {
        "filed": filing is not None, "on": answer.on.isoformat(),
        "category": filing.category if filing else None,
        "insutype": covering.insutype if covering else None,
        "destination": filing.destination if filing else None,
        "starts_on": filing.starts_on.isoformat() if filing else None,
        "ends_on": filing.ends_on.isoformat() if filing else None,
        "chronic": chronic and {
            "disease": chronic.disease, "qualified": chronic.qualified,
            "chosen_here": chronic.chosen_here,
        },
        "referrals": [
            {"no": each.no, "state": each.state, "from": each.from_code, "to": each.to_code,
             "starts_on": each.starts_on.isoformat(), "ends_on": each.ends_on.isoformat()}
            for each in answer.referrals
        ],
    }  # fmt: skip
