"""Electronic referrals (电子转诊): asked for, agreed, transmitted, used or taken back; and their filing."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.exc import DBAPIError
from sqlmodel import col, select

from config.fields import our_name
from config.policy import PolicyBook
from config.workdays import WorkCalendar
from console.admin import place_user
from console.cases import answer_why
from console.output import Face
from jobs.audit_verify import verify
from jobs.counter import ContentRefused
from jobs.desk import Desk
from jobs.execute import by_hand
from jobs.referral_decisions import agree, cancel, decide_on
from jobs.referrals import request
from models import (
    Category,
    Channel,
    Filing,
    FilingState,
    Move,
    Notice,
    Person,
    Referral,
    ReferralEvent,
    ReferralState,
    Role,
)
from models.database import Database
from tests.builders import (
    A_DAY,
    AREA,
    SHENYANG,
    TODAY,
    a_claim,
    a_filing,
    a_person,
    a_referral,
    a_settlement,
    a_user,
    an_id,
    an_institution,
    noon,
    saved,
)
from tests.conftest import Cli
from tests.importing import a_desk
from workflow.benefit.covering import covering
from workflow.benefit.rows import FILING, FilingRow, rows
from workflow.errors import (
    GuardFailedError,
    NotTakenError,
    OtherHospitalError,
    ReasonRequiredError,
    SamePersonError,
    WithoutHospitalError,
    WrongRoleError,
)
from workflow.lookups import look_around
from workflow.moment import Moment
from workflow.referral.machine import REFERRAL
from workflow.standing import counts
from workflow.take import take

OURS, THEIRS = "H23060000001", "H21010000001"
CITIZEN = an_id(7)


@pytest.fixture
def desk(database: Database, book: PolicyBook, calendar: WorkCalendar) -> Desk:
    """A hospital of Daqing that may refer, one of Shenyang, a citizen, and who decides."""
    saved(
        database,
        an_institution(code=OURS, name="大庆市第一医院", area=AREA, level="02", refers=True),
        an_institution(code=THEIRS, name="沈阳市第一医院", area=SHENYANG, level="02"),
        a_person(certno=CITIZEN),
        a_user("doctor", Role.HOSPITAL),
        a_user("office", Role.HOSPITAL),
        a_user("applicant", Role.APPLICANT),
        a_user("reviewer", Role.REVIEWER),
        a_user("intake", Role.INTAKE),
    )
    return a_desk(database, book, calendar, TODAY)


def asked(**facts: Any) -> dict[str, Any]:
    """A request in the national field names."""
    given = {
        "psn_name": "王芳", "psn_cert_type": "01", "certno": CITIZEN, "insutype": "310",
        "insu_optins": AREA, "fixmedins_code": OURS, "reflin_medins_no": THEIRS,
        "diag_code": "C34.900", "diag_name": "肺恶性肿瘤", "dise_cond_dscr": "拟手术",
        "refl_rea": "疑难、危重病症", "tel": "13900000000",
    }  # fmt: skip
    return given | facts


def agreed(desk: Desk, **facts: Any) -> Referral:
    """A referral that the office has agreed to."""
    made = request(desk, asked(**facts), "doctor")
    agree(desk, made.no, "office", "同意转诊")
    return again(desk, made)


def again(desk: Desk, case: Any) -> Any:
    with desk.database.reading() as session:
        return session.get(type(case), case.id)


def filing_of(desk: Desk, referral: Referral) -> Filing:
    with desk.database.reading() as session:
        return session.exec(select(Filing).where(Filing.no == referral.filing_no)).one()


def run(desk: Desk, *names: str, on: date = TODAY) -> int:
    """These runs; how many moves they made."""
    done = by_hand(desk, names, on, "tester", confirmed=False, progress=lambda _n, _m: None)
    assert not any("error" in each for each in done), done
    return sum(each["moved"] for each in done)


def codes(refused: pytest.ExceptionInfo[ContentRefused]) -> set[str]:
    return {each["code"] for each in refused.value.problems}


def test_a_hospital_asks_another_person_agrees_and_the_filing_is_there(desk: Desk) -> None:
    made = request(desk, asked(), "doctor")
    assert (made.no[6:8], made.state, made.requested_by) == ("ZZ", "requested", "doctor")

    decided = agree(desk, made.no, "office", "同意转诊")

    referral, filing = again(desk, made), filing_of(desk, again(desk, made))
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
    with desk.database.reading() as session:
        moves = session.exec(select(Move).where(Move.case_id == filing.id).order_by(Move.seq)).all()  # type: ignore[arg-type]
        filing_moves = [(m.trigger, m.actor) for m in moves if m.machine == "filing"]
    assert filing_moves == [("created", "office"), ("review", "system")]


def test_who_asks_does_not_agree(desk: Desk) -> None:
    made = request(desk, asked(), "doctor")

    with pytest.raises(SamePersonError) as told:
        agree(desk, made.no, "doctor", "同意")
    assert told.value.sentence("zh") == (
        "doctor 已在本件办理过“柜面登记”，不能再办理“医院同意”；请由另一人办理。"
    )
    assert "took “entered”" in told.value.sentence("en")

    with pytest.raises(SamePersonError):
        decide_on(desk, made.no, "refuse", "doctor", "不同意")
    assert again(desk, made).state == "requested"


def test_what_is_empty_is_said_to_be_empty_and_nothing_else_follows_from_it(desk: Desk) -> None:
    with pytest.raises(ContentRefused) as refused:
        request(desk, asked(insu_optins="", psn_cert_type="", insutype=""), "doctor")

    found = {(each["code"], each["field"]) for each in refused.value.problems}
    assert found == {("missing_value", name) for name in ("area", "cert_type", "insutype")}


def test_a_filing_whose_referral_was_taken_back_is_not_restored(desk: Desk) -> None:
    referral = agreed(desk)
    cancel(desk, referral.no, "office", "病情好转", "doctor")

    with pytest.raises(GuardFailedError) as refused:
        take(
            desk.database, filing_of(desk, referral).no, "restore", "reviewer", today=desk.today,
            now=desk.now, policy=desk.policy, calendar=desk.calendar, reason="恢复",
            facts={"second": "reviewer2"},
        )  # fmt: skip

    assert refused.value.guard == "referral_stands"
    assert referral.no in refused.value.sentence("zh")


def test_a_referral_needs_a_hospital_of_the_area_that_may_refer(desk: Desk) -> None:
    """需到大庆市有转诊资格的定点医院办理."""
    saved(
        desk.database,
        an_institution(code="H23060000002", area=AREA, refers=False),
        an_institution(code="H23010000001", area="230100", refers=True),
    )

    for code, problem in (
        ("H23060000002", "not_a_referrer"),
        ("H23010000001", "referrer_elsewhere"),
        ("H99999999999", "no_such_hospital"),
    ):
        saved(desk.database, a_user(f"of {code}", Role.HOSPITAL, institution=code))
        with pytest.raises(ContentRefused) as refused:
            request(desk, asked(fixmedins_code=code), f"of {code}")
        assert codes(refused) == {problem}


def test_referral_is_not_asked_for_online_where_the_area_says_so(desk: Desk) -> None:
    """不可在线上申请 (大庆)."""
    with pytest.raises(ContentRefused) as refused:
        request(desk, asked(), "applicant")

    assert codes(refused) == {"online_referral"}
    with pytest.raises(WrongRoleError):
        request(desk, asked(), "intake")


def test_everything_wrong_with_a_request_is_told_at_once(desk: Desk) -> None:
    wrong = asked(
        psn_name="李雷",
        diag_code="",
        refl_rea="看看风景",
        reflin_medins_no=OURS,
        enddate="2026-05-01",
    )

    with pytest.raises(ContentRefused) as refused:
        request(desk, wrong, "doctor")

    assert codes(refused) == {
        "name_mismatch", "missing_value", "unknown_reason", "same_area", "validity_too_short",
    }  # fmt: skip
    with desk.database.reading() as session:
        assert session.exec(select(Referral)).all() == []


def test_a_lower_level_is_answered_with_a_reason_before_anybody_agrees(desk: Desk) -> None:
    saved(desk.database, an_institution(code="H21010000009", area=SHENYANG, level="05"))
    made = request(desk, asked(reflin_medins_no="H21010000009"), "doctor")
    assert made.lower_level

    with pytest.raises(GuardFailedError) as refused:
        agree(desk, made.no, "office", "同意")
    assert refused.value.guard == "lower_level_answered"
    with desk.database.reading() as session:
        assert session.exec(select(Filing)).all() == [], "a refused move leaves no filing"

    agree(desk, made.no, "office", "同意", "该院为专科医院")
    assert again(desk, made).lower_level_why == "该院为专科医院"


def test_a_person_already_on_file_there_is_told_which_filing_blocks(desk: Desk) -> None:
    with desk.database.reading() as session:
        person = session.exec(select(Person).where(Person.certno == CITIZEN)).one()
    blocking = saved(desk.database, a_filing(person_id=person.id, state="active"))

    with pytest.raises(ContentRefused) as refused:
        request(desk, asked(), "doctor")

    assert codes(refused) == {"already_filed"}
    assert blocking.no in refused.value.sentence()


def test_a_filing_made_between_request_and_agreement_stops_the_agreement(desk: Desk) -> None:
    made = request(desk, asked(), "doctor")
    saved(desk.database, a_filing(person_id=made.person_id, state="active"))

    with pytest.raises(ContentRefused) as refused:
        agree(desk, made.no, "office", "同意")

    assert codes(refused) == {"already_filed"}
    assert again(desk, made).state == "requested"


def test_there_is_one_open_referral_to_a_hospital(desk: Desk) -> None:
    first = request(desk, asked(), "doctor")

    with pytest.raises(ContentRefused) as refused:
        request(desk, asked(), "doctor")
    assert codes(refused) == {"already_referred"}
    assert first.no in refused.value.sentence()

    with pytest.raises(DBAPIError):
        saved(desk.database, a_referral(
            person_id=first.person_id, to_id=first.to_id, to_code=first.to_code,
        ))  # fmt: skip


def test_it_is_handed_over_once_with_the_fields_of_2501(desk: Desk) -> None:
    referral = agreed(desk, refl_type="01")

    assert run(desk, "transmit_referrals") == 1
    assert run(desk, "transmit_referrals") == 0

    assert again(desk, referral).state == "transmitted"
    with desk.database.reading() as session:
        event = session.exec(select(ReferralEvent)).one()
    assert (event.kind, event.to_code, event.sent_at) == ("transmitted", THEIRS, None)
    told = event.payload
    assert told["reflin_medins_no"] == THEIRS
    assert told["mdtrtarea_admdvs"] == SHENYANG
    assert (told["diag_code"], told["refl_rea"]) == ("C34.900", "疑难、危重病症")
    assert (told["hosp_agre_refl_flag"], told["refl_type"]) == ("1", "01")
    assert told["trt_dcla_detl_sn"] == referral.filing_no
    assert (told["begndate"], told["certno"]) == (TODAY.isoformat(), CITIZEN)


@pytest.mark.parametrize("kind", ["settlement", "claim"])
def test_care_there_inside_its_days_uses_it(desk: Desk, kind: str) -> None:
    referral = agreed(desk)
    run(desk, "transmit_referrals")
    if kind == "settlement":
        saved(desk.database, a_settlement(referral))
    else:
        saved(desk.database, a_claim(
            person_id=referral.person_id, institution_id=referral.to_id,
            discharged_on=TODAY + 3 * A_DAY, admitted_on=TODAY, applied_on=TODAY,
        ))  # fmt: skip

    assert run(desk, "watch_referrals") == 1

    assert again(desk, referral).state == "used"
    with pytest.raises(Exception, match="cancel"):
        cancel(desk, referral.no, "applicant", "不去了")


def test_what_was_reversed_or_lies_outside_does_not_use_it(desk: Desk) -> None:
    referral = agreed(desk)
    run(desk, "transmit_referrals")
    other = saved(desk.database, an_institution())
    saved(
        desk.database,
        a_settlement(referral, bill_no="1"),
        a_settlement(referral, bill_no="1", reversed=True, total=-1, fund_paid=-1),
        a_settlement(referral, admitted_on=TODAY - A_DAY),
        a_settlement(referral, institution_id=other.id),
    )

    assert run(desk, "watch_referrals") == 0


def test_an_unused_referral_expires_the_day_after_its_last_day(desk: Desk) -> None:
    referral = agreed(desk)
    run(desk, "transmit_referrals")

    assert run(desk, "watch_referrals", on=referral.ends_on) == 0
    assert run(desk, "watch_referrals", on=referral.ends_on + A_DAY) == 1
    assert again(desk, referral).state == "expired"


def moves_of(desk: Desk, case: Referral) -> list[Move]:
    with desk.database.reading() as session:
        its = select(Move).where(Move.machine == "referral", Move.case_id == case.id)
        return list(session.exec(its.order_by(col(Move.seq))))


def test_a_settlement_that_comes_in_late_makes_an_expired_referral_used(desk: Desk) -> None:
    referral = agreed(desk)
    run(desk, "transmit_referrals")
    late = referral.ends_on + 9 * A_DAY
    run(desk, "watch_referrals", on=late)
    saved(desk.database, a_settlement(referral, admitted_on=referral.ends_on))

    assert run(desk, "watch_referrals", on=late + A_DAY) == 1
    assert run(desk, "watch_referrals", on=late + 2 * A_DAY) == 0

    assert again(desk, referral).state == "used"
    assert [m.trigger for m in moves_of(desk, referral)][-2:] == ["expire", "use_late"]
    assert verify(desk.database).fault is None


def test_care_outside_its_days_or_under_none_leaves_it_expired(desk: Desk) -> None:
    """Neither care after the last day, nor a referral to which no hospital ever agreed."""
    referral = agreed(desk)
    unanswered = saved(desk.database, a_referral(to_code="H21010000077"))
    run(desk, "transmit_referrals")
    late = referral.ends_on + 9 * A_DAY
    run(desk, "watch_referrals", on=late)
    saved(
        desk.database,
        a_settlement(referral, admitted_on=referral.ends_on + A_DAY),
        a_settlement(unanswered, admitted_on=TODAY),
    )

    assert run(desk, "watch_referrals", on=late + A_DAY) == 0
    assert {again(desk, r).state for r in (referral, unanswered)} == {"expired"}


def test_one_that_was_taken_back_stays_so_and_why_tells_of_the_care(desk: Desk) -> None:
    referral = agreed(desk)
    run(desk, "transmit_referrals")
    cancel(desk, referral.no, "applicant", "不去了")
    settled = saved(desk.database, a_settlement(referral, admitted_on=TODAY))

    assert run(desk, "watch_referrals", on=TODAY + 400 * A_DAY) == 0

    with desk.database.reading() as session:
        (note,) = answer_why(Face(), desk, session, referral.no)["notes"]
    assert settled.settlement_no in note and "取消" in note


def test_a_hospital_takes_back_with_two_people_what_it_gave_with_two(desk: Desk) -> None:
    referral = agreed(desk)
    run(desk, "transmit_referrals", "activate_filings")
    assert filing_of(desk, referral).state == "active"

    with pytest.raises(ReasonRequiredError):
        cancel(desk, referral.no, "office", "", "doctor")
    for second in ("", "office", "reviewer"):
        with pytest.raises(GuardFailedError) as refused:
            cancel(desk, referral.no, "office", "病人好转", second)
        assert refused.value.guard == "second_person"
    decided = cancel(desk, referral.no, "office", "病人好转", "doctor")

    filing = filing_of(desk, referral)
    assert (decided.state, decided.filing_state) == ("cancelled", "cancelled")
    assert (filing.ended_by, filing.ends_on) == ("annul", filing.starts_on - A_DAY)
    with desk.database.reading() as session:
        last = session.exec(
            select(Move).where(Move.machine == "filing", Move.case_id == filing.id)
            .order_by(Move.seq.desc())  # type: ignore[attr-defined]
        ).first()  # fmt: skip
        assert last is not None
        assert (last.trigger, last.actor) == ("annul", "system")
        assert referral.no in last.reason
        assert [n.kind for n in session.exec(select(Notice))] == ["annul"]
        events = session.exec(select(ReferralEvent).order_by(ReferralEvent.id)).all()  # type: ignore[arg-type]
        assert [e.kind for e in events] == ["transmitted", "withdrawn"]
        assert events[-1].payload["memo"] == "病人好转"
    assert verify(desk.database).fault is None


def test_the_person_himself_needs_nobody_to_take_it_back(desk: Desk) -> None:
    """有效期内可随时取消和变更 (大庆)."""
    referral = agreed(desk)

    decided = cancel(desk, referral.no, "applicant", "改在本地治疗")

    assert (decided.state, decided.filing_state) == ("cancelled", "cancelled")
    with desk.database.reading() as session:
        assert session.exec(select(ReferralEvent)).all() == [], "nobody had been told yet"


def test_it_is_not_taken_back_once_care_rests_on_its_filing(desk: Desk) -> None:
    referral = agreed(desk)
    run(desk, "activate_filings")
    other = saved(desk.database, an_institution())
    saved(desk.database, a_settlement(referral, institution_id=other.id))

    with pytest.raises(GuardFailedError) as refused:
        cancel(desk, referral.no, "applicant", "不去了")
    assert refused.value.guard == "filing_not_used"

    saved(desk.database, a_settlement(referral))
    with pytest.raises(GuardFailedError) as refused:
        cancel(desk, referral.no, "applicant", "不去了")
    assert refused.value.guard == "not_used"
    assert filing_of(desk, referral).state == "active"


def test_a_filing_that_ended_otherwise_is_left_alone(desk: Desk) -> None:
    referral = agreed(desk)
    asked_of = {
        "today": TODAY,
        "now": noon(TODAY),
        "policy": desk.policy,
        "calendar": desk.calendar,
    }
    take(desk.database, referral.filing_no, "cancel", "applicant", **asked_of)  # type: ignore[arg-type]

    cancel(desk, referral.no, "applicant", "不去了")

    assert filing_of(desk, referral).ended_by == "cancel"


def test_nobody_annuls_by_way_of_the_systems_step(desk: Desk) -> None:
    """The reviewer's own annul asks for a second reviewer, as before."""
    referral = agreed(desk)
    asked_of = {
        "today": TODAY,
        "now": noon(TODAY),
        "policy": desk.policy,
        "calendar": desk.calendar,
    }

    with pytest.raises(Exception, match="second"):
        take(desk.database, referral.filing_no, "annul", "reviewer", reason="有误", **asked_of)  # type: ignore[arg-type]
    with pytest.raises(WrongRoleError):
        take(desk.database, referral.filing_no, "annul", "office", reason="有误", **asked_of)  # type: ignore[arg-type]
    with pytest.raises(NotTakenError):
        take(desk.database, referral.no, "cancel", "office", reason="有误", **asked_of)  # type: ignore[arg-type]


def test_care_under_its_filing_is_paid_as_an_electronic_referral(desk: Desk) -> None:
    referral = agreed(desk)
    run(desk, "activate_filings")
    claim = a_claim(person_id=referral.person_id, admitted_on=TODAY, discharged_on=TODAY)

    with desk.database.reading() as session:
        filings = rows(session, FilingRow, FILING.c.person_id, [referral.person_id])
    found = covering(claim, SHENYANG, filings, desk.policy.rules(AREA, TODAY))

    assert (found.situation, found.filing.no) == ("referral_electronic", referral.filing_no)


near = st.integers(-3, 3).map(lambda n: TODAY + n * A_DAY)


@given(
    days=st.lists(near, max_size=4), there=st.lists(st.booleans(), min_size=4, max_size=4),
    back=st.lists(st.booleans(), min_size=4, max_size=4), starts_on=near, ends_on=near,
    state=st.sampled_from([each.value for each in ReferralState]),
    applied_on=near, tries=st.integers(0, 4),
)  # fmt: skip
def test_runs_move_exactly_what_the_declaration_says(
    database: Database, book: PolicyBook, calendar: WorkCalendar, days: list[date],
    there: list[bool], back: list[bool], starts_on: date, ends_on: date, state: str,
    applied_on: date, tries: int,
) -> None:  # fmt: skip
    """SQL and Python agree, whatever was settled where and taken back."""
    moment = Moment(TODAY, book.rules(AREA, TODAY), calendar)
    first, last = min(starts_on, ends_on), max(starts_on, ends_on)
    facts = {"starts_on": first, "ends_on": last, "state": state, "tries": tries}
    referral = saved(database, a_referral(applied_on=applied_on, **facts))
    other = saved(database, an_institution())
    for n, day in enumerate(days):
        place = referral.to_id if there[n] else other.id
        bill = {"bill_no": f"{n}", "admitted_on": day, "institution_id": place}
        saved(database, a_settlement(referral, **bill))
        if back[n]:
            saved(database, a_settlement(referral, **bill, reversed=True, total=-1, fund_paid=-1))

    with database.reading() as session:
        record = session.get_one(Referral, referral.id)
        around = look_around(session, REFERRAL, record, moment)
        seen = Moment(moment.today, moment.rules, calendar, around)
        for step in REFERRAL.steps:
            if step.automatic:
                query = select(Referral.id).where(Referral.id == record.id)
                ready = session.exec(query.where(REFERRAL.ready(step, moment))).first()
                assert (ready is not None) == REFERRAL.holds(step, record, seen), step.trigger


def test_counts_follow_every_move(desk: Desk) -> None:
    referral = agreed(desk)
    run(desk, "transmit_referrals")
    cancel(desk, referral.no, "applicant", "不去了")

    with desk.database.reading() as session:
        found = counts(session)
    assert {k: n for k, n in found.items() if k[0] == "referral" and n} == {
        ("referral", "cancelled"): 1
    }
    assert found["filing", "cancelled"] == 1


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE referral SET state = 'used' WHERE id = :id",
        "DELETE FROM referral WHERE id = :id",
    ],
)
def test_the_database_changes_no_state_without_a_move_and_deletes_nothing(
    desk: Desk, statement: str
) -> None:
    from sqlalchemy import text

    made = request(desk, asked(), "doctor")

    with pytest.raises(DBAPIError), desk.database.writing() as session:
        session.execute(text(statement), {"id": made.id})
    assert again(desk, made).state == "requested"


def test_every_field_of_2501_has_its_place() -> None:
    national = (
        "insutype tel addr insu_optins diag_code diag_name dise_cond_dscr reflin_medins_no "
        "reflin_medins_name mdtrtarea_admdvs hosp_agre_refl_flag refl_type refl_date refl_rea "
        "refl_opnn begndate enddate"
    )

    assert all(our_name("referral", name) for name in national.split())


def test_somebody_of_another_hospital_asks_and_decides_on_nothing_here(desk: Desk) -> None:
    saved(desk.database, a_user("stranger", Role.HOSPITAL, institution=THEIRS))
    with pytest.raises(OtherHospitalError) as refused:
        request(desk, asked(), "stranger")
    assert refused.value.code == "other_hospital"
    made = request(desk, asked(), "doctor")

    with pytest.raises(OtherHospitalError):
        agree(desk, made.no, "stranger", "同意")
    with pytest.raises(OtherHospitalError):
        decide_on(desk, made.no, "refuse", "stranger", "不同意")
    with pytest.raises(OtherHospitalError):
        cancel(desk, made.no, "stranger", "取消")

    assert again(desk, made).state == "requested"
    assert agree(desk, made.no, "office", "同意").state == "agreed"


def test_the_second_person_is_of_the_same_hospital(desk: Desk) -> None:
    saved(desk.database, a_user("stranger", Role.HOSPITAL, institution=THEIRS))
    referral = agreed(desk)

    with pytest.raises(GuardFailedError) as refused:
        cancel(desk, referral.no, "office", "改期", second="stranger")
    assert "--second" in refused.value.sentence()
    assert cancel(desk, referral.no, "office", "改期", second="doctor").state == "cancelled"


def test_a_hospital_user_of_before_is_refused_and_told_how_to_mend_it(desk: Desk) -> None:
    saved(desk.database, a_user("old", Role.HOSPITAL, institution=""))

    with pytest.raises(WithoutHospitalError) as refused:
        request(desk, asked(), "old")

    assert refused.value.code == "hospital_not_set"
    for lang in ("zh", "en"):
        assert "yidi user institution old" in refused.value.sentence(lang)
    place_user(Face(), desk, "old", OURS)
    assert request(desk, asked(), "old").state == "requested"


def test_a_clerk_of_the_agency_and_the_person_are_of_no_hospital(desk: Desk) -> None:
    referral = agreed(desk)
    assert cancel(desk, referral.no, "applicant", "不去了").state == "cancelled"


def test_hospital_users_are_added_with_a_hospital_and_others_without(cli: Cli) -> None:
    cli.today = date(2025, 7, 18)
    assert cli("init", "--sample").code == 0

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


def test_a_story_at_the_hospital(cli: Cli, tmp_path: Path) -> None:
    """One referral through the command line: asked for, agreed, handed over, taken back, proved."""
    cli.today = date(2025, 7, 18)
    assert cli("init", "--sample").code == 0
    for name in ("doctor", "office"):
        cli("user", "add", name, "--role", "hospital", "--institution", OURS)
    file = tmp_path / "r.json"
    file.write_text(
        json.dumps(
            asked(psn_name="孙军静", certno="230602196912262210", reflin_medins_no="H11010000004")
        )
    )

    made = cli("--json", "referral", "new", file, "--as", "doctor").json
    assert made == {"no": made["no"], "state": "requested", "lower_level": True}
    assert cli("--json", "referral", "agree", made["no"], "--opinion", "同意", "--as", "doctor").json[
        "error"
    ]["code"] == "same_person"  # fmt: skip
    told = cli("referral", "agree", made["no"], "--opinion", "同意", "--as", "office")
    assert (told.code, "--why-lower" in told.err) == (1, True)
    done = cli("--json", "referral", "agree", made["no"], "--opinion", "同意", "--why-lower", "专科",
               "--as", "office").json  # fmt: skip
    assert (done["state"], done["filing_state"]) == ("agreed", "reviewed")
    cli("run", "transmit_referrals")
    why = cli("--json", "why", made["no"]).json
    assert why["state"] == "transmitted"
    assert [step["trigger"] for step in why["next"] if step["allowed"]] == ["cancel"]
    assert cli("--json", "show", done["filing"]).json["referral"] == made["no"]
    status = cli("--json", "status").json
    assert status["referrals"]["transmitted"] == 1

    gone = cli("--json", "referral", "cancel", made["no"], "--reason", "病人改期", "--as", "office",
               "--second", "doctor").json  # fmt: skip

    assert gone == {"no": made["no"], "state": "cancelled", "filing": done["filing"],
                    "filing_state": "cancelled"}  # fmt: skip
    moves = cli("--json", "history", made["no"]).json
    assert [m["trigger"] for m in moves] == ["created", "agree", "transmit", "cancel"]
    shown = cli("--json", "referral", "list", "--person", "230602196912262210").json
    assert (shown[0]["person"], shown[0]["state"]) == ("230602********2210", "cancelled")
    assert cli("audit", "verify").code == 0


def test_how_referral_and_filing_differ_is_answered_from_the_book(cli: Cli) -> None:
    """电子转诊和异地就医备案是一回事吗."""
    told = cli(
        "--json", "explain", "referral", "filing", "--area", "230600", "--on", "2026-03-02"
    ).json

    topics = {row["topic"]: row for row in told["topics"]}
    assert list(topics) == [
        "who_asks", "who_for", "steps", "papers", "validity", "change", "late", "ratio",
    ]  # fmt: skip
    asks = topics["who_asks"]["referral"][0]
    assert "定点医院" in asks["says"]
    assert "不可在线上申请" in asks["clause"]
    assert "长期有效" in "".join(each["says"] for each in topics["validity"]["filing"])
    ratio = [each["says"] for each in topics["ratio"]["referral"]]
    assert "异地转诊备案：职工 按参保地比例的 90% 支付" in ratio
    assert not any("电子转诊）" in says for says in ratio), "said once, where nothing differs"
    reviewed = [each["says"] for each in topics["steps"]["filing"]]
    assert "窗口备案审核时限：当日办结" in reviewed
    assert "没有把电子转诊与普通转诊分开规定" in ratio[-1]
    unverified = [each for each in topics["ratio"]["referral"] if each["clause"]]
    assert all("未核实" in each["clause"] for each in unverified)

    quotes_only = cli("--json", "explain", "referral", "filing", "--area", "611000").json
    assert any(
        "没有取值" in each["says"] for row in quotes_only["topics"] for each in row["filing"]
    )
    drawn = cli("explain", "referral", "filing", "--area", "230600", "--on", "2026-03-02").out
    body, documents = drawn.split("依据\n")
    assert drawn.count("不可在线上申请") == 1, "every document is named once, at the end"
    assert all(f"[{n}]" in body for n in range(1, len(documents.splitlines()) + 1))
    assert "M2" not in drawn and "situation" not in drawn
    unknown = cli("--json", "explain", "referral", "--area", "999999")
    assert (unknown.code, unknown.json["error"]["code"]) == (1, "unknown_area")
    assert unknown.json["error"]["field"] == "area"
    assert cli("explain", "weather", "--area", "230600").code == 2
