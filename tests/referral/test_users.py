"""Users of a hospital (医院人员) act for their own hospital alone."""

import pytest

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from console.answers.user_places import answer_user_institution
from jobs.app import App
from jobs.office.counter import ContentRefused
from jobs.office.referral_decisions import agree, cancel, decide_on
from jobs.office.referral_requests import request
from models import (
    Role,
)
from models.database import Database
from tests.conftest import Cli, once
from tests.support.builders import SETTING_UP, a_user, saved
from tests.support.referring import OURS, THEIRS, a_hospital_app, again, agreed, asked
from workflow.shared.errors import GuardFailedError, UnknownCaseError, WithoutHospitalError

pytestmark = once


@pytest.fixture
def app(database: Database, book: PolicyBook, calendar: WorkCalendar) -> App:
    """A hospital of Daqing that may refer, one of Shenyang, a citizen, and who decides."""
    return a_hospital_app(database, book, calendar)


def test_somebody_of_another_hospital_asks_and_decides_on_nothing_here(app: App) -> None:
    saved(app.database, a_user("stranger", Role.HOSPITAL, institution=THEIRS))
    with pytest.raises(ContentRefused) as refused:
        request(app, asked(), "stranger")
    assert refused.value.code == "no_such_hospital"
    made = request(app, asked(), "doctor")

    with pytest.raises(UnknownCaseError):
        agree(app, made.no, "stranger", "同意")
    with pytest.raises(UnknownCaseError):
        decide_on(app, made.no, "refuse", "stranger", "不同意")
    with pytest.raises(UnknownCaseError):
        cancel(app, made.no, "stranger", "取消")

    assert again(app, made).state == "requested"
    assert agree(app, made.no, "office", "同意").state == "agreed"


def test_the_second_person_is_of_the_same_hospital(app: App) -> None:
    saved(app.database, a_user("stranger", Role.HOSPITAL, institution=THEIRS))
    referral = agreed(app)

    with pytest.raises(GuardFailedError) as refused:
        cancel(app, referral.no, "office", "改期", second="stranger")
    assert "另一人共同确认" in refused.value.sentence()
    assert cancel(app, referral.no, "office", "改期", second="doctor").state == "cancelled"


def test_a_hospital_user_of_before_is_refused_and_told_how_to_mend_it(app: App) -> None:
    saved(app.database, a_user("old", Role.HOSPITAL, institution=""))

    with pytest.raises(WithoutHospitalError) as refused:
        request(app, asked(), "old")

    assert refused.value.code == "hospital_not_set"
    for lang in ("zh", "en"):
        assert "yidi user institution old" in refused.value.sentence(lang)
    answer_user_institution(app, "old", OURS, SETTING_UP)
    assert request(app, asked(), "old").state == "requested"


def test_a_clerk_of_the_agency_and_the_person_are_of_no_hospital(app: App) -> None:
    referral = agreed(app)
    assert cancel(app, referral.no, "applicant", "不去了").state == "cancelled"


def test_hospital_users_are_added_with_a_hospital_and_others_without(sample_cli: Cli) -> None:
    cli = sample_cli

    def code(*args: str) -> str:
        return str(cli("--json", "user", "add", "x", *args).json["error"]["code"])

    assert code("--role", "hospital") == "institution_needed"
    assert code("--role", "hospital", "--institution", "H99") == "no_such_hospital"
    assert code("--role", "intake", "--institution", OURS) == "institution_not_asked"
    added = cli("--json", "user", "add", "x", "--role", "hospital", "--institution", OURS).json
    assert (added["roles"], added["institution"]) == (["hospital"], OURS)
    moved = cli("--json", "user", "institution", "x", "H23060000002").json
    assert moved["institution"] == "H23060000002"
    assert "H23060000002" in cli("user", "list").out
    assert _advice(cli) == (True, "医院人员都登记了所属机构")
    database = Database(cli.url)
    saved(database, a_user("old", Role.HOSPITAL, institution=""))
    database.close()
    assert _advice(cli)[0] is False and "old" in _advice(cli)[1]


def _advice(cli: Cli) -> tuple[bool, str]:
    checks = {check["name"]: check for check in cli("--json", "doctor").json["checks"]}
    return checks["hospital_users"]["ok"], checks["hospital_users"]["says"]
