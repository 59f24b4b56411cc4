"""The database set up (建立数据库)."""

from typing import Any

from console.answers.asked import asked
from console.answers.users import answer_first_admin
from jobs.app import App
from jobs.sample import load_sample
from jobs.setup import initialise
from jobs.signin.asking import check_trust
from jobs.signin.demo import PASSWORD, demo_names, give_demo_sign_ins
from workflow.access.kinds import OPEN


@asked(OPEN)
def answer_setup(
    app: App, *, sample: bool = False, rehearsal: bool = False, admin: str | None = None
) -> dict[str, Any]:
    """Create or upgrade the database, and return what was loaded; the sample is loaded once.

    Sample and rehearsals need a database that was made for them (`not_a_rehearsal`). `admin` is
    the name of the first admin, who is then in the answer, with a starting password. A real
    database takes no unproven identity (`identity_refused`). With the sample, who of it signs in, and
    with what.
    """
    check_trust(app, rehearsal=rehearsal or sample)
    answer = initialise(app, rehearsal=rehearsal or sample)
    if admin is not None:
        answer["admin"] = answer_first_admin(app, admin)
    if sample:
        answer["loaded"]["sample"] = load_sample(app)
        give_demo_sign_ins(app)
        with app.database.reading() as session:
            answer["sign_ins"] = {"names": demo_names(session), "password": PASSWORD}
    return answer
