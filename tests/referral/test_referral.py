"""Electronic referrals (电子转诊): asked for, agreed, handed over, used, expired."""

import pytest
from sqlalchemy.exc import DBAPIError
from sqlmodel import select

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.app import App
from jobs.office.counter import ContentRefused
from jobs.office.referral_decisions import agree, cancel, decide_on
from jobs.office.referral_requests import request
from models import (
    Category,
    Channel,
    Filing,
    FilingState,
    Move,
    Person,
    Referral,
    ReferralEvent,
    Role,
)
from models.database import Database
from tests.conftest import once
from tests.support.builders import (
    AREA,
    SHENYANG,
    TODAY,
    a_filing,
    a_referral,
    a_user,
    an_institution,
    saved,
)
from tests.support.referring import (
    CITIZEN,
    OURS,
    THEIRS,
    a_hospital_app,
    again,
    agreed,
    asked,
    filing_of,
    run,
)
from workflow.service.take import take
from workflow.shared.errors import GuardFailedError, SamePersonError, WrongRoleError

pytestmark = once


@pytest.fixture
def app(database: Database, book: PolicyBook, calendar: WorkCalendar) -> App:
    """A hospital of Daqing that may refer, one of Shenyang, a citizen, and who decides."""
    return a_hospital_app(database, book, calendar)


def codes(refused: pytest.ExceptionInfo[ContentRefused]) -> set[str]:
    return {each["code"] for each in refused.value.problems}


def test_a_hospital_asks_another_person_agrees_and_the_filing_is_there(app: App) -> None:
    made = request(app, asked(), "doctor")
    assert (made.no[6:8], made.state, made.requested_by) == ("ZZ", "requested", "doctor")

    decided = agree(app, made.no, "office", "同意转诊")

    referral, filing = again(app, made), filing_of(app, again(app, made))
    assert (referral.state, referral.hospital_agrees, referral.opinion) == (
        "agreed",
        True,
        "同意转诊",
    )
    assert (decided.filing, decided.filing_state) == (filing.no, FilingState.REVIEWED)
    assert (filing.category, filing.channel) == (Category.REFERRAL, Channel.HOSPITAL)
    assert (filing.destination, filing.starts_on, filing.ends_on) == (
        SHENYANG, referral.starts_on, referral.ends_on,
    )  # fmt: skip
    with app.database.reading() as session:
        moves = session.exec(select(Move).where(Move.case_id == filing.id).order_by(Move.seq)).all()  # type: ignore[arg-type]
        filing_moves = [(m.trigger, m.actor) for m in moves if m.machine == "filing"]
    assert filing_moves == [("created", "office"), ("review", "system")]


def test_who_asks_does_not_agree(app: App) -> None:
    made = request(app, asked(), "doctor")

    with pytest.raises(SamePersonError) as told:
        agree(app, made.no, "doctor", "同意")
    assert told.value.sentence("zh") == (
        "doctor 已在本件办理过“柜面登记”，不能再办理“医院同意”；请由另一人办理。"
    )
    assert "took “entered”" in told.value.sentence("en")

    with pytest.raises(SamePersonError):
        decide_on(app, made.no, "refuse", "doctor", "不同意")
    assert again(app, made).state == "requested"


def test_what_is_empty_is_said_to_be_empty_and_nothing_else_follows_from_it(app: App) -> None:
    with pytest.raises(ContentRefused) as refused:
        request(app, asked(insu_optins="", psn_cert_type="", insutype=""), "doctor")

    found = {(each["code"], each["field"]) for each in refused.value.problems}
    assert found == {("missing_value", name) for name in ("area", "cert_type", "insutype")}


def test_a_filing_whose_referral_was_taken_back_is_not_restored(app: App) -> None:
    referral = agreed(app)
    cancel(app, referral.no, "office", "病情好转", "doctor")

    with pytest.raises(GuardFailedError) as refused:
        take(
            app.database, filing_of(app, referral).no, "restore", "reviewer", app.day, reason="恢复",
            facts={"second": "reviewer2"},
        )  # fmt: skip

    assert refused.value.guard == "referral_stands"
    assert referral.no in refused.value.sentence("zh")


def test_a_referral_needs_a_hospital_of_the_area_that_may_refer(app: App) -> None:
    """需到大庆市有转诊资格的定点医院办理."""
    saved(
        app.database,
        an_institution(code="H23060000002", area=AREA, refers=False),
        an_institution(code="H23010000001", area="230100", refers=True),
    )

    for code, problem in (
        ("H23060000002", "not_a_referrer"),
        ("H23010000001", "referrer_elsewhere"),
        ("H99999999999", "no_such_hospital"),
    ):
        saved(app.database, a_user(f"of {code}", Role.HOSPITAL, institution=code))
        with pytest.raises(ContentRefused) as refused:
            request(app, asked(fixmedins_code=code), f"of {code}")
        assert codes(refused) == {problem}


def test_referral_is_not_asked_for_online_where_the_area_says_so(app: App) -> None:
    """不可在线上申请 (大庆)."""
    with pytest.raises(ContentRefused) as refused:
        request(app, asked(), "applicant")

    assert codes(refused) == {"online_referral"}
    with pytest.raises(WrongRoleError):
        request(app, asked(), "intake")


def test_everything_wrong_with_a_request_is_told_at_once(app: App) -> None:
    wrong = asked(
        psn_name="李雷",
        diag_code="",
        refl_rea="看看风景",
        reflin_medins_no=OURS,
        enddate="2026-05-01",
    )

    with pytest.raises(ContentRefused) as refused:
        request(app, wrong, "doctor")

    assert codes(refused) == {
        "name_mismatch", "missing_value", "unknown_reason", "same_area", "validity_too_short",
    }  # fmt: skip
    with app.database.reading() as session:
        assert session.exec(select(Referral)).all() == []


def test_a_lower_level_is_answered_with_a_reason_before_anybody_agrees(app: App) -> None:
    saved(app.database, an_institution(code="H21010000009", area=SHENYANG, level="05"))
    made = request(app, asked(reflin_medins_no="H21010000009"), "doctor")
    assert made.lower_level

    with pytest.raises(GuardFailedError) as refused:
        agree(app, made.no, "office", "同意")
    assert refused.value.guard == "lower_level_answered"
    with app.database.reading() as session:
        assert session.exec(select(Filing)).all() == [], "a refused move leaves no filing"

    agree(app, made.no, "office", "同意", "该院为专科医院")
    assert again(app, made).lower_level_why == "该院为专科医院"


def test_a_person_already_on_file_there_is_told_which_filing_blocks(app: App) -> None:
    with app.database.reading() as session:
        person = session.exec(select(Person).where(Person.certno == CITIZEN)).one()
    blocking = saved(app.database, a_filing(person_id=person.id, state="active"))

    with pytest.raises(ContentRefused) as refused:
        request(app, asked(), "doctor")

    assert codes(refused) == {"already_filed"}
    assert blocking.no in refused.value.sentence()


def test_a_filing_made_between_request_and_agreement_stops_the_agreement(app: App) -> None:
    made = request(app, asked(), "doctor")
    saved(app.database, a_filing(person_id=made.person_id, state="active"))

    with pytest.raises(ContentRefused) as refused:
        agree(app, made.no, "office", "同意")

    assert codes(refused) == {"already_filed"}
    assert again(app, made).state == "requested"


def test_there_is_one_open_referral_to_a_hospital(app: App) -> None:
    first = request(app, asked(), "doctor")

    with pytest.raises(ContentRefused) as refused:
        request(app, asked(), "doctor")
    assert codes(refused) == {"already_referred"}
    assert first.no in refused.value.sentence()

    with pytest.raises(DBAPIError):
        saved(app.database, a_referral(
            person_id=first.person_id, to_id=first.to_id, to_code=first.to_code,
        ))  # fmt: skip


def test_it_is_handed_over_once_with_the_fields_of_2501(app: App) -> None:
    referral = agreed(app, refl_type="01")

    assert run(app, "transmit_referrals") == 1
    assert run(app, "transmit_referrals") == 0

    assert again(app, referral).state == "transmitted"
    with app.database.reading() as session:
        event = session.exec(select(ReferralEvent)).one()
    assert (event.kind, event.to_code, event.sent_at) == ("transmitted", THEIRS, None)
    told = event.payload
    assert told["reflin_medins_no"] == THEIRS
    assert told["mdtrtarea_admdvs"] == SHENYANG
    assert (told["diag_code"], told["refl_rea"]) == ("C34.900", "疑难、危重病症")
    assert (told["hosp_agre_refl_flag"], told["refl_type"]) == ("1", "01")
    assert told["trt_dcla_detl_sn"] == referral.filing_no
    assert (told["begndate"], told["certno"]) == (TODAY.isoformat(), CITIZEN)
