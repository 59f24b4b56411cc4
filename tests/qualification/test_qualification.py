"""Qualifications for chronic and special diseases (门诊慢特病资格): given, chosen, held against claims."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlmodel import col, select

from config.policy import PolicyBook
from config.policy_load import load_policy
from config.workdays import WorkCalendar
from console.answers.why import why_of
from jobs.app import App
from jobs.audit.verify import verify
from jobs.office.counter import ContentRefused
from jobs.office.qualifications import apply
from jobs.scheduler.execute import by_hand
from models import FAR, Claim, Institution, Notice, Qualification, QualificationState, Role
from models.database import Database
from tests.conftest import Cli, once
from tests.support.builders import (
    A_DAY,
    AREA,
    CLERK,
    TODAY,
    a_claim,
    a_person,
    a_qualification,
    a_user,
    an_id,
    an_institution,
    noon,
    saved,
)
from tests.support.importing import an_app
from tests.support.lapsing import reachable_book
from tests.support.office import Office
from tests.support.pages import a_copy
from workflow.delivery.served import note_served
from workflow.machine.context import Actor, Moment
from workflow.qualification.machine import QUALIFICATION
from workflow.qualification.rules import PARAMETERS, holds_on, silent
from workflow.service.take import Taken, take
from workflow.shared.errors import GuardFailedError, Refusal
from workflow.shared.months import add_months

pytestmark = once

CITIZEN = an_id(8)
HOSPITAL, OTHER = "H23060000001", "H21010000001"
Ruled = Callable[..., PolicyBook]


@pytest.fixture
def app(database: Database, book: PolicyBook, calendar: WorkCalendar) -> App:
    """Two hospitals, a citizen, and who decides."""
    saved(
        database,
        an_institution(code=HOSPITAL, name="大庆市第一医院", area=AREA, level="02"),
        an_institution(code=OTHER, name="沈阳市第一医院", level="05"),
        a_person(certno=CITIZEN),
        a_user("doctor", Role.HOSPITAL),
        a_user("intake", Role.INTAKE),
        a_user("applicant", Role.APPLICANT),
        a_user("reviewer", Role.REVIEWER),
        a_user("approver", Role.APPROVER),
    )
    return an_app(database, book, calendar, TODAY)


@pytest.fixture
def ruled(tmp_path: Path) -> Ruled:
    """A book in which Daqing says this of qualifications."""

    def with_rules(**values: Any) -> PolicyBook:
        folder = a_copy(tmp_path)
        page = folder / "230600.yaml"
        lines = "".join(
            f"  {name}:\n    - {{from: 2023-01-01, value: {json.dumps(value)}, "
            f"reference: 本地规定, verified: false}}\n"
            for name, value in values.items()
        )
        found = page.read_text("utf-8").replace("parameters:\n", f"parameters:\n{lines}", 1)
        page.write_text(found, "utf-8")
        return load_policy(folder)

    return with_rules


def asked(**facts: Any) -> dict[str, Any]:
    """An application."""
    given = {
        "psn_name": "王芳", "psn_cert_type": "01", "certno": CITIZEN, "insutype": "310",
        "insu_admdvs": AREA, "disease": "M01600", "disease_name": "糖尿病", "hospitals": [HOSPITAL],
        "evidence": [{"paper": "住院病历", "dated_on": "2025-06-01", "hospital": HOSPITAL}],
        "materials": ["身份证件", "住院病历"],
    }  # fmt: skip
    return given | facts


BELOW = "不符合 庆医保发〔2023〕18号 的标准"


def move(app: App, case: Any, trigger: str, actor: str, reason: str = "", **facts: Any) -> Taken:
    return take(
        app.database, case.no, trigger, actor, app.day, reason=reason, facts=facts,
    )  # fmt: skip


def again(app: App, case: Any) -> Any:
    with app.database.reading() as session:
        return session.get(type(case), case.id)


def run(app: App, *names: str, on: date = TODAY, confirmed: bool = False) -> int:
    """These runs; how many moves they made. One that waits for a signature made none."""
    done = by_hand(app, names, on, "tester", confirmed=confirmed, progress=lambda _n, _m: None)
    assert not any("error" in each and not each.get("held") for each in done), done
    return sum(each["moved"] for each in done)


def codes(refused: pytest.ExceptionInfo[ContentRefused]) -> set[str]:
    return {each["code"] for each in refused.value.problems}


def test_a_qualification_is_applied_for_assessed_and_comes_into_force(app: App) -> None:
    made = apply(app, asked(), CLERK)
    assert (made.no[6:8], made.state, made.ends_on) == ("MT", "applied", FAR)
    assert made.evidence[0]["level"] == "02", "the level is what the directory says"

    move(app, made, "assess", "doctor", conclusion="符合标准")
    assert run(app, "activate_qualifications") == 1
    assert run(app, "activate_qualifications") == 0

    held = again(app, made)
    assert (held.state, held.starts_on, held.ends_on) == ("active", TODAY, FAR)
    assert (held.assessed_by, held.conclusion) == ("doctor", "符合标准")


def test_what_the_area_does_not_say_restricts_nothing_and_is_told(book: PolicyBook) -> None:
    """Nothing is invented: no area of the book has published these."""
    for area in book.pooling_areas():
        assert silent(book.rules(area, TODAY)) == PARAMETERS


def test_a_record_that_is_too_old_or_from_too_small_a_hospital_does_not_do(
    app: App, ruled: Ruled
) -> None:
    rules = ruled(chronic_record_months=24, chronic_record_level=3)
    ours = replace(app, policy=rules)
    old = [{"paper": "住院病历", "dated_on": "2024-03-03", "hospital": HOSPITAL}]
    small = [{"paper": "住院病历", "dated_on": "2026-01-01", "hospital": OTHER, "level": "01"}]
    none = [{"paper": "诊断证明"}]

    for disease, evidence in (("M01600", old), ("M03900", small), ("M04600", none)):
        made = apply(ours, asked(disease=disease, evidence=evidence), CLERK)
        with pytest.raises(GuardFailedError) as refused:
            move(ours, made, "assess", "doctor", conclusion="符合")
        assert refused.value.guard == "evidence_fits"
        assert "24" in refused.value.sentence()
        assert "本地规定" in refused.value.sentence()

    on_the_day = [{"paper": "住院病历", "dated_on": "2024-03-04", "hospital": HOSPITAL}]
    fits = apply(ours, asked(disease="M05300", evidence=on_the_day), CLERK)
    assert move(ours, fits, "assess", "doctor", conclusion="符合").dest == "assessed"


def test_what_a_hospital_established_comes_in_the_fields_of_2503(app: App, ruled: Ruled) -> None:
    ours = replace(app, policy=ruled(chronic_record_months=24, chronic_record_level=3))
    given = asked(
        evidence=[], ide_fixmedins_no=HOSPITAL, hosp_ide_date="2026-02-01", diag_dr_name="李医生",
        opsp_dise_name="糖尿病",
    )  # fmt: skip
    given["opsp_dise_code"] = given.pop("disease")
    del given["disease_name"]
    doctor = Actor("doctor", frozenset({Role.HOSPITAL}), institution=HOSPITAL)

    made = apply(ours, given, doctor)

    assert made.evidence == [
        {
            "paper": "医院鉴定（李医生）",
            "dated_on": "2026-02-01",
            "hospital": HOSPITAL,
            "level": "02",
        }
    ]
    assert move(ours, made, "assess", "doctor", conclusion="符合").dest == "assessed"


def test_only_those_assess_whom_the_area_names(app: App, ruled: Ruled) -> None:
    ours = replace(app, policy=ruled(chronic_assessors=["reviewer"]))
    made = apply(ours, asked(), CLERK)

    with pytest.raises(GuardFailedError) as refused:
        move(ours, made, "assess", "doctor", conclusion="符合")
    assert refused.value.guard == "entitled_to_assess"
    assert move(ours, made, "assess", "reviewer", conclusion="符合").dest == "assessed"


def test_list_validity_and_number_of_hospitals_are_those_of_the_area(
    app: App, ruled: Ruled
) -> None:
    book = ruled(
        chronic_diseases_local=["M016"], chronic_validity_months=12, chronic_hospitals_most=1
    )
    ours = replace(app, policy=book)

    with pytest.raises(ContentRefused) as refused:
        apply(ours, asked(disease="M03900", hospitals=[HOSPITAL, OTHER]), CLERK)
    assert codes(refused) == {"disease_not_listed", "too_many_hospitals"}

    made = apply(ours, asked(), CLERK)
    move(ours, made, "assess", "doctor", conclusion="符合")
    assert again(ours, made).ends_on == add_months(TODAY, 12)
    with pytest.raises(GuardFailedError) as told:
        move(ours, made, "choose", "applicant", hospitals=[HOSPITAL, OTHER])
    assert told.value.guard == "not_too_many_hospitals"


def test_everything_wrong_with_an_application_is_told_at_once(app: App) -> None:
    wrong = asked(psn_name="李雷", disease="糖尿病", hospitals=["H99999999999"], evidence=["病历"])

    with pytest.raises(ContentRefused) as refused:
        apply(app, wrong, CLERK)

    assert codes(refused) == {"name_mismatch", "bad_value", "no_such_hospital", "bad_evidence"}


def test_there_is_one_application_and_one_open_qualification_for_a_disease(app: App) -> None:
    first = apply(app, asked(), CLERK)
    with pytest.raises(ContentRefused) as refused:
        apply(app, asked(), CLERK)
    assert codes(refused) == {"already_qualified"}
    with pytest.raises(DBAPIError):
        saved(app.database, a_qualification(person_id=first.person_id))

    move(app, first, "assess", "doctor", conclusion="符合", ends_on="2026-12-31")
    second = apply(app, asked(), CLERK)
    with pytest.raises(GuardFailedError) as told:
        move(app, second, "assess", "doctor", conclusion="符合", starts_on="2026-12-31")
    assert told.value.guard == "no_overlap"
    move(app, second, "assess", "doctor", conclusion="符合", starts_on="2027-01-01")


def test_papers_are_asked_for_once_and_the_clock_of_the_applicant_runs(app: App) -> None:
    made = apply(app, asked(), CLERK)
    move(app, made, "return_for_correction", "intake", missing=["检查报告单"])
    held = again(app, made)
    assert held.period_ends_on == app.calendar.add(TODAY, 15).due_on

    with pytest.raises(GuardFailedError):
        move(app, made, "reject", "intake", BELOW, second="reviewer")
    move(app, made, "resubmit", "applicant", materials=["检查报告单"])
    with pytest.raises(GuardFailedError) as told:
        move(app, made, "return_for_correction", "intake", missing=["照片"])
    assert told.value.guard == "listed_once"

    later = replace(app, clock=lambda: noon(held.period_ends_on + 11 * A_DAY))
    move(app, made, "return_for_correction", "intake", missing=["检查报告单"])
    rejected = again(app, made).period_ends_on + 11 * A_DAY
    later = replace(app, clock=lambda: noon(rejected))
    assert move(later, made, "reject", "intake", BELOW, second="reviewer").dest == "rejected"


def test_the_person_chooses_other_hospitals_and_no_unknown_one(app: App) -> None:
    made = apply(app, asked(), CLERK)
    move(app, made, "assess", "doctor", conclusion="符合")

    move(app, made, "choose", "applicant", hospitals=[OTHER])
    assert again(app, made).hospitals == [OTHER]
    with pytest.raises(GuardFailedError) as told:
        move(app, made, "choose", "applicant", hospitals=["H99999999999"])
    assert told.value.guard == "hospitals_known"


@pytest.mark.parametrize(
    ("last_day", "ends_on"),
    [
        (None, TODAY - A_DAY),
        (TODAY, TODAY),
        (TODAY - 400 * A_DAY, TODAY - 31 * A_DAY),
    ],
)
def test_what_is_revoked_holds_through_the_day_that_is_named(
    app: App, last_day: date | None, ends_on: date
) -> None:
    held = saved(app.database, a_qualification(state="active"))
    facts = {"second": "approver"} | ({"last_day": last_day.isoformat()} if last_day else {})

    with pytest.raises(Refusal):
        move(app, held, "revoke", "reviewer", "复核不符合", second="reviewer")
    move(app, held, "revoke", "reviewer", "复核不符合", **facts)

    gone = again(app, held)
    assert (gone.state, gone.ends_on) == ("revoked", ends_on)
    assert holds_on(gone, "M01600", ends_on) == (ends_on >= gone.starts_on)
    assert not holds_on(gone, "M01600", ends_on + A_DAY)


def test_it_expires_the_day_after_its_last_day(app: App) -> None:
    held = saved(app.database, a_qualification(state="active", ends_on=TODAY))

    assert run(app, "expire_qualifications") == 0
    assert run(app, "expire_qualifications", on=TODAY + A_DAY) == 1
    assert holds_on(again(app, held), "M01600", TODAY), "the visit of that day is covered still"


@given(
    state=st.sampled_from([each.value for each in QualificationState]),
    starts_on=st.integers(-2, 2), lasts=st.integers(-1, 3), applied=st.integers(-2, 1),
    tries=st.integers(0, 4),
)  # fmt: skip
def test_runs_move_exactly_what_the_declaration_says(
    database: Database, book: PolicyBook, calendar: WorkCalendar, state: str, starts_on: int,
    lasts: int, applied: int, tries: int,
) -> None:  # fmt: skip
    first = TODAY + starts_on * A_DAY
    days = {"starts_on": first, "ends_on": first + lasts * A_DAY}
    case = saved(database, a_qualification(
        state=state, applied_on=TODAY + applied * A_DAY, tries=tries, **days,
    ))  # fmt: skip
    moment = Moment(TODAY, book.rules(AREA, TODAY), calendar)

    with database.reading() as session:
        record = session.get_one(Qualification, case.id)
        for step in QUALIFICATION.steps:
            if step.automatic:
                query = select(Qualification.id).where(Qualification.id == record.id)
                ready = session.exec(query.where(QUALIFICATION.ready(step, moment))).first()
                assert (ready is not None) == QUALIFICATION.holds(step, record, moment)


VISIT = TODAY - 10 * A_DAY


def a_chronic_claim(app: App, person_id: int, **facts: Any) -> Claim:
    """A claim of a visit ten days ago for diabetes."""
    given = {
        "care": "chronic", "med_type": "14", "diagnosis": "M01600", "person_id": person_id,
        "materials": ["身份证件", "收费票据", "费用清单", "病历"], "admitted_on": VISIT,
        "discharged_on": VISIT, "payee_name": "王芳",
    }  # fmt: skip
    return saved(app.database, a_claim(**(given | facts)))  # type: ignore[no-any-return]


def found_on(app: App, claim: Claim) -> dict[str, str]:
    """Findings of the pre-check: code → weight."""
    run(app, "precheck_claims")
    return {each["code"]: each["weight"] for each in again(app, claim).findings}


@pytest.mark.parametrize(
    ("facts", "finding"),
    [
        ({"state": "active"}, None),
        ({"state": "expired", "ends_on": VISIT}, None),
        ({"state": "revoked", "ends_on": VISIT}, None),
        ({"state": "active", "disease": "M016"}, None),
        ({"state": "active", "starts_on": VISIT}, None),
        ({"state": "expired", "ends_on": VISIT - A_DAY}, "not_qualified"),
        ({"state": "active", "starts_on": VISIT + A_DAY}, "not_qualified"),
        ({"state": "active", "disease": "M03900"}, "not_qualified"),
        ({"state": "applied"}, "not_qualified"),
        ({"state": "rejected"}, "not_qualified"),
        ({"state": "active", "hospitals": [HOSPITAL]}, "hospital_not_chosen"),
    ],
)
def test_a_claim_is_held_against_the_qualification_on_the_day_of_the_visit(
    app: App, facts: dict[str, Any], finding: str | None
) -> None:
    held = saved(app.database, a_qualification(**facts))
    claim = a_chronic_claim(app, held.person_id)

    found = found_on(app, claim)

    ours = {c: w for c, w in found.items() if c in ("not_qualified", "hospital_not_chosen")}
    assert ours == ({finding: "note"} if finding else {})
    assert again(app, claim).state == "awaiting_parcel", "a note stops nothing"


def test_where_the_area_requires_the_record_the_claim_comes_back_for_it(
    app: App, ruled: Ruled
) -> None:
    ours = replace(app, policy=ruled(chronic_qualification_required=True))
    held = saved(ours.database, a_qualification())
    claim = a_chronic_claim(ours, held.person_id)

    assert found_on(ours, claim)["not_qualified"] == "return"
    back = again(ours, claim)
    assert (back.state, back.listed) == ("returned", ["门诊慢特病资格认定"])


def findings_of(app: App, claim: Claim) -> set[str]:
    return {each["code"] for each in again(app, claim).findings}


def test_the_finding_follows_what_becomes_of_the_qualification(app: App) -> None:
    """It was made at the pre-check; the claim stands in review when the qualification changes."""
    held = saved(app.database, a_qualification(state="applied"))
    claim = a_chronic_claim(app, held.person_id, state="review", verdict="pass")
    untouched = a_chronic_claim(app, held.person_id, state="paid", calc="posted")
    with app.database.reading() as session:
        there = session.exec(
            select(Institution.code).where(Institution.id == claim.institution_id)
        ).one()

    move(app, held, "assess", "reviewer", conclusion="符合", starts_on="2026-01-01")
    assert findings_of(app, claim) == set()
    move(app, held, "choose", "intake", hospitals=[HOSPITAL])
    assert findings_of(app, claim) == {"hospital_not_chosen"}
    move(app, held, "choose", "intake", hospitals=[there])
    assert findings_of(app, claim) == set()

    assert again(app, claim).calc == "stale"
    assert again(app, untouched).calc == "posted"


def test_a_claim_in_the_pre_check_goes_through_it_again(app: App) -> None:
    held = saved(app.database, a_qualification(state="applied"))
    claim = a_chronic_claim(app, held.person_id, verdict="look")

    move(app, held, "assess", "reviewer", conclusion="符合", starts_on="2026-01-01")

    assert again(app, claim).verdict == ""


def test_where_the_area_requires_it_nothing_is_calculated_without_the_qualification(
    app: App, ruled: Ruled
) -> None:
    ours = replace(app, policy=ruled(chronic_qualification_required=True))
    held = saved(ours.database, a_qualification(state="applied"))
    claim = a_chronic_claim(ours, held.person_id, state="review", verdict="pass")

    run(ours, "calculate_claims")
    stuck = again(ours, claim)
    assert (stuck.calc, stuck.calc_problem["code"]) == ("stuck", "not_qualified")
    move(ours, held, "assess", "reviewer", conclusion="符合", starts_on="2026-01-01")
    run(ours, "calculate_claims")

    now = again(ours, claim)
    assert now.calc_problem["code"] == "missing_parameter", "it came as far as the book goes"


def test_other_care_asks_nobody_for_a_qualification(app: App, ruled: Ruled) -> None:
    ours = replace(app, policy=ruled(chronic_qualification_required=True))
    held = saved(ours.database, a_qualification())
    claim = a_chronic_claim(ours, held.person_id, care="outpatient", med_type="11")

    assert "not_qualified" not in found_on(ours, claim)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entitlement SET state = 'active' WHERE id = :id",
        "DELETE FROM entitlement WHERE id = :id",
    ],
)
def test_the_database_changes_no_state_without_a_move_and_deletes_nothing(
    app: App, statement: str
) -> None:
    made = apply(app, asked(), CLERK)

    with pytest.raises(DBAPIError), app.database.writing() as session:
        session.execute(text(statement), {"id": made.id})
    assert again(app, made).state == "applied"


def test_a_story_at_the_counter(sample_cli: Cli, tmp_path: Path) -> None:
    """参保人如何了解自己异地就医是否享受门诊慢特病待遇: qualification and hospitals, asked by the person."""
    cli = sample_cli
    citizen = "230602196912262210"
    file = tmp_path / "q.json"
    file.write_text(json.dumps(asked(psn_name="孙军静", certno=citizen)))

    made = cli("--json", "qualification", "new", file).json
    assert made["state"] == "applied"
    assert made["unregulated"] == list(PARAMETERS)
    facts = json.dumps({"conclusion": "符合"})
    done = cli("--json", "take", made["no"], "assess", "--as", "reviewer", "--facts", facts)
    assert done.json["dest"] == "assessed"
    cli("run", "activate_qualifications")
    why = cli("--json", "why", made["no"]).json
    assert (why["state"], why["waits_for"]) == ("active", "system")

    told = cli("--json", "qualifications", citizen).json
    (held,) = told["qualifications"]
    assert (held["disease"], held["state"], held["person"]) == (
        "M01600", "active", "230602********2210",
    )  # fmt: skip
    assert held["hospitals"] == [{"code": HOSPITAL, "name": "大庆市样例第1医院"}]
    assert told["rules"][0]["parameters"]["chronic_record_months"] is None
    words = cli("qualifications", citizen).out
    assert "大庆市样例第1医院" in words
    assert "参保地未规定" in words
    assert cli("qualifications", "000").code == 1
    assert cli("--json", "status").json["qualifications"]["active"] == 1
    assert cli("--json", "show", made["no"]).json["no"] == made["no"]
    shown = [line.partition("\t")[0] for line in cli("show", made["no"]).out.splitlines()]
    assert "病种" in shown
    assert not [name for name in shown if name.isascii()]
    assert len(cli("--json", "history", made["no"]).json) == 3
    assert cli("--json", "change", made["no"], file).json["error"]["code"] == "own_command"
    assert cli("audit", "verify", "--machine", "qualification").code == 0


def test_the_walk_of_the_office_takes_in_the_new_machines(
    database: Database, book: PolicyBook, calendar: WorkCalendar
) -> None:
    office = Office(database, book, calendar).open()
    held = saved(database, a_qualification())

    with pytest.raises(Refusal):
        office.take(held, "assess", "cashier", facts={"conclusion": "符合"})


def returned(app: App) -> Qualification:
    made = apply(app, asked(), CLERK)
    move(app, made, "return_for_correction", "intake", missing=["出院小结"])
    found: Qualification = again(app, made)
    return found


def kinds(app: App) -> list[str]:
    with app.database.reading() as session:
        return [notice.kind for notice in session.exec(select(Notice).order_by(col(Notice.id)))]


def test_a_returned_application_is_reminded_and_then_lapses(app: App, book: PolicyBook) -> None:
    app = replace(app, policy=reachable_book(book))
    held = returned(app)
    last = held.period_ends_on
    assert last == app.calendar.add(TODAY, app.policy.rules(AREA, TODAY)["correction_days"]).due_on

    over = last + 11 * A_DAY
    assert run(app, "lapse_qualifications", on=over) == 0, "nobody was reminded"
    run(app, "remind", on=last)
    assert run(app, "lapse_qualifications", on=over) == 0, "nobody was served"
    with app.database.writing() as session:
        for notice in session.exec(select(Notice)).all():
            note_served(session, notice, last)
    assert run(app, "lapse_qualifications", on=over - A_DAY) == 0, "it may still be on its way"
    assert run(app, "lapse_qualifications", on=over) == 0, "nobody has signed"
    assert run(app, "lapse_qualifications", on=over, confirmed=True) == 1

    held = again(app, held)
    assert (held.state, held.reminded_on) == ("lapsed", last)
    assert kinds(app) == ["return_for_correction", "correction_ends", "lapse"]
    assert verify(app.database).fault is None
    apply(app, asked(), CLERK)  # He may apply anew.


def test_one_that_was_corrected_in_time_does_not_lapse(app: App) -> None:
    held = returned(app)
    last = held.period_ends_on
    run(app, "remind", on=last)
    move(app, held, "resubmit", "applicant", materials=["出院小结"])

    assert run(app, "lapse_qualifications", on=last + 9 * A_DAY) == 0
    assert again(app, held).state == "applied"


def test_why_names_who_must_act_and_by_when(app: App) -> None:
    held = returned(app)

    with app.database.reading() as session:
        told = why_of(session, app, "zh", held.no, session)

    (day,) = told["deadlines"]
    assert told["waits_for"] == "applicant"
    assert (day["name"], day["due_on"]) == ("returned_period", held.period_ends_on.isoformat())
    assert "出院小结" in told["because"]
    lapse = next(step for step in told["next"] if step["trigger"] == "lapse")
    blocked = {guard["guard"]: guard for guard in lapse["blocked_by"]}
    assert lapse["automatic_on"] is None, "a person signs before anything lapses"
    assert set(blocked) == {"period_over", "reminded", "agency_reachable", "list_signed"}
    assert "未见慢特病认定补正期限的专门规定" in blocked["period_over"]["clause"]
    assert "尚未送达" in blocked["reminded"]["says"]
