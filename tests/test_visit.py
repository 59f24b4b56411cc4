"""May a visit be settled directly (直接结算核查): rule, filing, reasons, advice; refusals by field."""

import ast
import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import col, select

from config.codes import load_states
from config.policy import PolicyBook
from config.policy_load import load_policy
from config.workdays import WorkCalendar
from models import Category, Claim, Event, Report
from models.database import Database
from tests.builders import A_DAY, AREA, SHENYANG, TODAY, a_claim, saved, with_bill
from tests.conftest import ROOT, Cli, on_both
from tests.pages import a_copy
from tests.visiting import (
    BEIJING_CITY,
    TIANJIN,
    YUNNAN,
    Reception,
    advice,
    blocks,
    codes,
    somebody,
)
from workflow.benefit.amounts import AMOUNTS
from workflow.benefit.load import load, question
from workflow.benefit.plans import Plans
from workflow.benefit.question import QuoteError
from workflow.benefit.settle import explained
from workflow.benefit.used import SUMS
from workflow.intake_forms import midnight
from workflow.money import yuan
from workflow.visit.answer import RULES
from workflow.visit.asked import FIELDS, read_visit
from workflow.visit.filed import DEEMED_WORDS
from workflow.visit.judge import judge
from workflow.visit.load import known_of
from workflow.visit.paid import what_is_paid

STATES = load_states()
BILL = {"totals": {"medfee_sumamt": "20000.00"}}


@pytest.fixture
def there(database: Database, book: PolicyBook, calendar: WorkCalendar) -> Reception:
    """Somebody insured in Daqing, at a networked hospital in Shenyang."""
    return somebody(database, book, calendar)


def test_a_visit_under_a_temporary_filing_is_settled_directly_and_the_filing_is_named(
    there: Reception,
) -> None:
    filing = there.filing()

    answer = there.ask()

    assert (answer["direct"], answer["rule"], answer["filing"]) == (True, "temporary", filing.no)
    assert answer["reasons"][0]["code"] == "filing_in_force"
    assert all(reason["says"] and set(reason) == {"code", "says", "clause", "weight"}
               for reason in answer["reasons"])  # fmt: skip


def test_a_filing_that_was_not_reported_upward_may_not_be_seen_by_the_hospital(
    there: Reception,
) -> None:
    filing, since = there.filing(), TODAY - A_DAY
    waiting = {"case_id": filing.id, "area": AREA, "event": Event.NEW.value, "day": since}
    saved(there.database, Report(seq=2, **waiting))

    answer = there.ask()

    told = next(reason for reason in answer["reasons"] if reason["code"] == "not_reported")
    assert (answer["direct"], told["weight"]) == (True, "note")
    assert f"{filing.no} 自 {since} 起尚未上报" in told["says"]


def test_a_change_that_waits_to_be_reported_hides_no_filing(there: Reception) -> None:
    changed = {"area": AREA, "event": Event.CHANGED.value, "day": TODAY}
    saved(there.database, Report(case_id=there.filing().id, seq=3, **changed))

    assert "not_reported" not in codes(there.ask())


@pytest.mark.parametrize(
    ("category", "rule"),
    [
        (Category.RETIRED_RESETTLED, "long_term"),
        (Category.STATIONED_WORKER, "long_term"),
        (Category.REFERRAL, "referral"),
        (Category.OTHER_TEMPORARY, "temporary"),
    ],
)
def test_the_rule_of_ratio_follows_the_category(
    there: Reception, category: Category, rule: str
) -> None:
    there.filing(category=category)

    assert there.ask()["rule"] == rule


def test_without_a_filing_it_is_not_settled_directly_but_may_be_filed_before_discharge(
    there: Reception,
) -> None:
    answer = there.ask()

    assert (answer["direct"], answer["rule"], answer["filing"]) == (False, "none", None)
    assert blocks(answer) == {"not_filed"}
    assert advice(answer) == ["file_now", "claim_by_hand"]
    assert TODAY.isoformat() in answer["advice"][0]["says"]


def test_after_discharge_a_late_filing_only_helps_the_claim(there: Reception) -> None:
    later = there.on(TODAY + 10 * A_DAY)

    answer = later.ask(enddate=TODAY + 5 * A_DAY)

    assert advice(answer) == ["file_late", "claim_by_hand"]
    last = (TODAY + 90 * A_DAY).isoformat()
    assert last in answer["advice"][0]["says"]
    assert "未核实" in answer["advice"][0]["clause"]


def test_when_the_period_for_late_filing_is_over_the_claim_counts_as_not_filed(
    there: Reception,
) -> None:
    last = there.on(TODAY + 90 * A_DAY).ask(enddate=TODAY)
    over = there.on(TODAY + 91 * A_DAY).ask(enddate=TODAY)

    assert advice(last) == ["file_late", "claim_by_hand"]
    assert advice(over) == ["late_filing_over", "claim_by_hand"]


def test_when_the_period_to_claim_is_over_the_answer_says_so(there: Reception) -> None:
    answer = there.on(TODAY + 500 * A_DAY).ask(enddate=TODAY)

    assert advice(answer) == ["late_filing_over", "claim_too_late"]


def test_a_filing_made_after_the_discharge_does_not_settle_the_stay_directly(
    there: Reception,
) -> None:
    there.filing(starts_on=TODAY - 9 * A_DAY, applied_on=TODAY, late=True)
    days = {"begndate": TODAY - 5 * A_DAY}

    after = there.ask(**days, enddate=TODAY - A_DAY)
    in_time = there.ask(**days, enddate=TODAY)

    assert blocks(after) == {"filed_after_discharge"}
    assert after["rule"] == "temporary"
    assert in_time["direct"]


@pytest.mark.parametrize("state", ["submitted", "returned", "reviewed"])
def test_a_filing_under_way_is_to_be_finished_before_discharge(
    there: Reception, state: str
) -> None:
    filing = there.filing(state=state)

    answer = there.ask()

    assert blocks(answer) == {"not_filed"}
    assert "filing_waiting" in codes(answer)
    assert advice(answer)[0] == "finish_filing"
    assert filing.no in answer["advice"][0]["says"]


def test_a_filing_for_another_place_is_named_with_how_to_change_it(there: Reception) -> None:
    filing = there.filing(destination="310100")

    answer = there.ask()

    assert "filed_elsewhere" in codes(answer)
    assert advice(answer) == ["change_filing", "file_now", "claim_by_hand"]
    assert filing.no in answer["advice"][0]["says"]


def test_a_locked_filing_for_the_same_place_forbids_filing_now(there: Reception) -> None:
    """It begins after the admission and blocks a filing that would cover it."""
    free = TODAY + 100 * A_DAY
    there.filing(
        category=Category.LONG_TERM_RESIDENT, starts_on=TODAY + A_DAY, activated_on=TODAY + A_DAY,
        cancellable_from=free,
    )  # fmt: skip

    answer = there.ask()

    assert "filing_later" in codes(answer)
    assert advice(answer) == ["change_filing", "claim_by_hand"]
    assert free.isoformat() in answer["advice"][0]["says"]


def test_a_lock_that_falls_in_time_leaves_the_late_filing_open(there: Reception) -> None:
    """Until then nothing can be filed; after it a late filing still helps the claim."""
    there.filing(
        category=Category.LONG_TERM_RESIDENT, starts_on=TODAY + A_DAY, activated_on=TODAY + A_DAY,
        cancellable_from=TODAY + 30 * A_DAY,
    )  # fmt: skip

    in_hospital = there.ask()
    at_home = there.on(TODAY + 9 * A_DAY).ask(enddate=TODAY + A_DAY)

    assert advice(in_hospital) == ["change_filing", "file_late", "claim_by_hand"]
    assert advice(at_home) == ["change_filing", "file_late", "claim_by_hand"]


def test_a_long_term_filer_may_file_a_trip_to_a_third_place_at_once(there: Reception) -> None:
    there.filing(category=Category.LONG_TERM_RESIDENT, destination="310100")

    assert advice(there.ask())[0] == "file_now"


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"state": "expired", "starts_on": TODAY - 200 * A_DAY, "ends_on": TODAY - A_DAY,
          "activated_on": TODAY - 200 * A_DAY}, "filing_over"),
        ({"state": "cancelled", "ended_by": "annul", "activated_on": TODAY}, None),
        ({"state": "reviewed", "starts_on": TODAY + A_DAY}, None),
    ],
)  # fmt: skip
def test_a_filing_that_does_not_count_is_told_when_it_was_one(
    there: Reception, facts: dict[str, Any], code: str | None
) -> None:
    there.filing(**facts)

    answer = there.ask()

    assert not answer["direct"]
    assert (code in codes(answer)) == (code is not None)


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"covered_to": TODAY - A_DAY, "coverage_end": "stopped"}, "not_covered"),
        ({"insured_from": TODAY + A_DAY}, "not_covered"),
        ({"covered_to": TODAY}, None),
        ({"insured_from": TODAY}, None),
    ],
)
def test_coverage_is_looked_at_on_the_day_of_admission(
    database: Database, book: PolicyBook, calendar: WorkCalendar, facts: dict[str, Any], code: str
) -> None:
    there = somebody(database, book, calendar, **facts)
    there.filing()

    answer = there.ask(enddate=TODAY + 3 * A_DAY)

    assert blocks(answer) == ({code} if code else set())
    if code:
        assert advice(answer) == ["ask_agency", "claim_not_paid"]


def test_the_record_that_counts_is_the_one_covered_on_the_day(
    database: Database, book: PolicyBook, calendar: WorkCalendar
) -> None:
    there = somebody(database, book, calendar, covered_to=TODAY - A_DAY, coverage_end="moved")
    moved = saved(
        database,
        type(there.person)(
            **(there.person.model_dump(exclude={"id"}))
            | {"area": YUNNAN, "insured_from": TODAY, "covered_to": date(9999, 12, 31),
               "psn_no": "530100000000000001", "coverage_end": ""}
        ),
    )  # fmt: skip
    filing = there.filing(starts_on=TODAY - 9 * A_DAY)

    answer = there.ask()

    assert moved.id != there.person.id
    assert blocks(answer) == {"not_filed"}, "the filing of the old area does not cover it"
    assert there.ask(begndate=TODAY - A_DAY)["filing"] == filing.no


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"certno": "230602195405201259"}, "unknown_person"),
        ({"insutype": "390"}, "insutype_mismatch"),
        ({"fixmedins_code": "H99999999999"}, "unknown_provider"),
    ],
)
def test_what_nobody_knows_is_an_answer(there: Reception, facts: dict[str, Any], code: str) -> None:
    there.filing()

    answer = there.ask(**facts)

    assert not answer["direct"]
    assert code in blocks(answer)
    assert answer["advice"]


def test_other_insurances_are_not_settled_directly(
    database: Database, book: PolicyBook, calendar: WorkCalendar
) -> None:
    there = somebody(database, book, calendar, insutype="340")
    there.filing()

    assert blocks(there.ask()) == {"insutype_not_direct"}


@pytest.mark.parametrize(
    ("service", "med_type", "direct"),
    [
        ({"inpatient_networked": False, "outpatient_networked": True}, "21", False),
        ({"inpatient_networked": False, "outpatient_networked": True}, "11", True),
        ({"inpatient_networked": True, "outpatient_networked": False}, "21", True),
        ({"inpatient_networked": True, "outpatient_networked": False}, "11", False),
        ({"inpatient_networked": True, "outpatient_networked": False}, "52", True),
        ({"inpatient_networked": True, "outpatient_networked": False}, "41", False),
    ],
)
def test_the_hospital_must_be_networked_for_the_service(
    there: Reception, service: dict[str, Any], med_type: str, direct: bool
) -> None:
    there.filing()
    place = there.hospital(**service)

    answer = there.ask(fixmedins_code=place.code, med_type=med_type)

    assert answer["direct"] == direct
    assert blocks(answer) == (set() if direct else {"not_networked"})
    assert ("networked_hospital" in advice(answer)) != direct


def test_care_at_home_needs_no_filing_and_no_network(there: Reception) -> None:
    place = there.hospital(area=AREA, inpatient_networked=False)

    answer = there.ask(fixmedins_code=place.code)

    assert (answer["direct"], answer["rule"], answer["filing"]) == (True, "home", None)


def test_a_long_term_filer_treated_back_home_is_told_of_his_filing(there: Reception) -> None:
    filing = there.filing(category=Category.RETIRED_RESETTLED)
    place = there.hospital(area=AREA)

    answer = there.ask(fixmedins_code=place.code)

    assert (answer["direct"], answer["rule"], answer["filing"]) == (True, "home", filing.no)
    assert "long_term_home" in codes(answer)


def test_pairs_of_areas_may_need_no_filing(
    database: Database, book: PolicyBook, calendar: WorkCalendar
) -> None:
    """京津冀 stands in the page of 110100."""
    there = somebody(database, book, calendar, area=BEIJING_CITY)
    tianjin = there.hospital(area=TIANJIN)

    free = there.ask(fixmedins_code=tianjin.code)
    elsewhere = there.ask()

    assert (free["direct"], free["rule"], free["filing"]) == (True, "home", None)
    (ground,) = (r for r in free["reasons"] if r["code"] == "no_filing_needed")
    assert "免备案" in ground["clause"]
    assert not elsewhere["direct"]


def test_pairs_that_the_book_only_knows_of_are_said_to_be_in_doubt(
    database: Database, book: PolicyBook, calendar: WorkCalendar
) -> None:
    """长三角 stands in the page of 310100 as a gap: no source gives the districts."""
    there = somebody(database, book, calendar, area="310100")

    answer = there.ask()

    assert blocks(answer) == {"not_filed"}
    (note,) = (r for r in answer["reasons"] if r["code"] == "free_pairs_not_known")
    assert "长三角" in note["says"]


def test_within_the_province_the_answer_says_what_the_directory_does_not_tell(
    there: Reception,
) -> None:
    harbin = there.hospital(area="230100")
    there.filing(destination="230100")

    answer = there.ask(fixmedins_code=harbin.code)

    assert answer["direct"]
    assert "network_in_province" in codes(answer)


@pytest.mark.parametrize(
    ("voucher", "note"),
    [("01", False), ("03", False), ("02", True), ("", False), ("77", True)],
)
def test_a_voucher_that_no_document_names_is_a_note_and_never_a_refusal(
    there: Reception, voucher: str, note: bool
) -> None:
    there.filing()

    answer = there.ask(mdtrt_cert_type=voucher)

    assert answer["direct"]
    assert ("voucher_not_known" in codes(answer)) == note
    assert ("show_voucher" in advice(answer)) == (voucher not in ("01", "03"))


def weights(answer: dict[str, Any], code: str) -> list[str]:
    return [reason["weight"] for reason in answer["reasons"] if reason["code"] == code]


@pytest.mark.parametrize("place", ["itself", "its area"])
def test_a_notice_of_downtime_for_the_day_of_the_visit_blocks_it(
    there: Reception, place: str
) -> None:
    there.filing()
    at = there.place.code if place == "itself" else there.place.area
    there.downtime(at, midnight(TODAY), midnight(TODAY + A_DAY), says="系统升级")

    answer = there.ask(med_type="11")
    tomorrow = there.ask(med_type="11", begndate=TODAY + A_DAY)

    assert blocks(answer) == {"downtime"}
    assert "系统升级" in answer["reasons"][0]["says"]
    assert advice(answer)[:2] == ["after_downtime", "networked_hospital"]
    assert "downtime" not in codes(tomorrow)


def test_a_notice_for_some_hours_leaves_the_others_unless_these_are_they(there: Reception) -> None:
    """A notice for the night is no answer for the morning."""
    there.filing()
    noon = there.desk.now
    there.downtime(there.place.code, noon + timedelta(hours=2), noon + timedelta(hours=4))
    later = there.ask()
    there.downtime(there.place.code, noon - timedelta(hours=1), noon + timedelta(hours=1))
    now = there.ask()

    assert later["direct"]
    assert weights(later, "downtime") == ["note"]
    assert not now["direct"]
    assert weights(now, "downtime") == ["blocks", "note"]


def test_a_notice_for_another_service_or_place_says_nothing(there: Reception) -> None:
    there.filing()
    day = midnight(TODAY), midnight(TODAY + A_DAY)
    there.downtime(there.place.code, *day, services=["outpatient"])
    there.downtime("H21010099999", *day)

    assert "downtime" not in codes(there.ask())
    assert blocks(there.ask(med_type="11")) == {"downtime"}


def test_a_stay_is_settled_at_its_end_so_a_notice_of_that_day_counts(there: Reception) -> None:
    there.filing()
    there.downtime(there.place.code, midnight(TODAY), midnight(TODAY + A_DAY))

    over = there.ask(begndate=TODAY - 5 * A_DAY, enddate=TODAY)
    lasting = there.ask(begndate=TODAY, enddate=TODAY + 5 * A_DAY)

    assert "downtime" in blocks(over)
    assert "downtime" not in codes(lasting)


def test_a_qualification_that_holds_on_the_day_is_the_ground_of_a_chronic_visit(
    there: Reception,
) -> None:
    there.filing()
    held = there.qualified("M01600")

    answer = there.ask(med_type="14", dise_codg="M01600")

    assert answer["direct"]
    (ground,) = (r for r in answer["reasons"] if r["code"] == "qualified")
    assert held.no in ground["says"]


@pytest.mark.parametrize(
    "facts",
    [
        {"disease": "M05300"},
        {"ends_on": TODAY - A_DAY},
        {"starts_on": TODAY + A_DAY},
        {"state": "applied"},
        {"state": "rejected"},
    ],
)
def test_who_stands_in_the_register_without_the_disease_on_the_day_is_not_qualified(
    there: Reception, facts: dict[str, Any]
) -> None:
    there.filing()
    there.qualified(**({"disease": "M01600"} | facts))

    assert blocks(there.ask(med_type="14", dise_codg="M01600")) == {"not_qualified"}


def test_an_agency_that_recorded_nothing_of_a_person_does_not_say_that_he_is_not_qualified(
    there: Reception,
) -> None:
    there.filing()

    answer = there.ask(med_type="14", dise_codg="M01600")

    assert answer["direct"]
    assert weights(answer, "qualification_not_known") == ["note"]


def test_where_the_area_requires_the_record_nothing_recorded_means_not_qualified(
    there: Reception, tmp_path: Path
) -> None:
    there.filing()
    folder = a_copy(tmp_path)
    page = folder / f"{AREA}.yaml"
    required = (
        "  chronic_qualification_required:\n"
        "    - {from: 2020-01-01, value: true, reference: 测试, verified: false}\n"
    )
    page.write_text(page.read_text().replace("parameters:\n", "parameters:\n" + required, 1))
    strict = there.under(load_policy(folder))

    assert blocks(strict.ask(med_type="14", dise_codg="M01600")) == {"not_qualified"}


def test_a_hospital_that_was_not_chosen_is_noted_as_on_a_claim(there: Reception) -> None:
    there.filing()
    there.qualified("M01600", hospitals=["H23060000001"])

    answer = there.ask(med_type="14", dise_codg="M01600")

    assert answer["direct"]
    assert weights(answer, "hospital_not_chosen") == ["note"]


@pytest.mark.parametrize(
    ("disease", "code", "way"),
    [("M01600", "settle_as_chronic", "as_chronic"), ("M99900", "chronic_as_ordinary", "")],
)
def test_an_ordinary_visit_for_a_qualified_disease_is_refused_and_sent_on(
    there: Reception, disease: str, code: str, way: str
) -> None:
    """此外的门诊慢特病不要按照普通门诊跨省直接结算。"""
    there.filing()
    there.qualified(disease)

    answer = there.ask(med_type="11", dise_codg=disease)

    assert blocks(answer) == {code}
    assert advice(answer) == [*filter(None, [way]), "claim_by_hand"]


def test_an_ordinary_visit_of_somebody_qualified_for_something_else_is_ordinary(
    there: Reception,
) -> None:
    there.filing()
    there.qualified("M05300")

    answer = there.ask(med_type="11", dise_codg="M99900")

    assert answer["direct"]
    assert not {"chronic_as_ordinary", "settle_as_chronic"} & codes(answer)


def test_the_institution_is_judged_by_the_directory_of_the_day_of_the_visit(
    there: Reception,
) -> None:
    """Networked since this year; last year's stay is judged by last year's entry."""
    there.filing(starts_on=TODAY - 400 * A_DAY, ends_on=TODAY + A_DAY)
    place = there.hospital(area=SHENYANG, valid_from=TODAY - 10 * A_DAY)
    there.earlier(place, TODAY - 100 * A_DAY, TODAY - 11 * A_DAY, inpatient_networked=False)

    def on(days: int) -> set[str]:
        return blocks(there.ask(fixmedins_code=place.code, begndate=TODAY - days * A_DAY))

    assert on(10) == set()
    assert on(11) == {"not_networked"}
    assert on(100) == {"not_networked"}
    assert on(101) == {"not_designated_then"}


def test_an_institution_that_is_designated_no_more_is_named(there: Reception) -> None:
    there.filing()
    place = there.hospital(area=SHENYANG, valid_to=TODAY - A_DAY)

    answer = there.ask(fixmedins_code=place.code)

    assert blocks(answer) == {"not_designated_then"}
    assert place.name in answer["reasons"][0]["says"]
    assert advice(answer) == ["claim_not_paid"]


def test_a_quote_is_that_of_the_level_of_then(there: Reception) -> None:
    there.filing(starts_on=TODAY - 400 * A_DAY, ends_on=TODAY + A_DAY)
    place = there.hospital(area=SHENYANG, valid_from=TODAY - 10 * A_DAY, level="02")
    there.earlier(place, TODAY - 100 * A_DAY, TODAY - 11 * A_DAY, level="08")

    def quoted(days: int) -> str:
        on = TODAY - days * A_DAY
        answer = there.ask(bill=BILL, fixmedins_code=place.code, begndate=on, enddate=on + A_DAY)
        return str(answer["quote"]["amounts"]["act_pay_dedc"])

    then = there.hospital(area=SHENYANG, level="08").code
    assert quoted(10) != quoted(20)
    on = TODAY - 20 * A_DAY
    same = there.ask(bill=BILL, fixmedins_code=then, begndate=on, enddate=on + A_DAY)
    assert quoted(20) == same["quote"]["amounts"]["act_pay_dedc"]


@pytest.mark.parametrize(
    ("disease", "networked", "expected"),
    [
        ("M01600", ["M01600"], set()),
        ("M00503", ["M00500"], set()),
        ("M00504", ["M00500"], {"chronic_not_direct"}),
        ("M07803", ["M07800"], set()),
        ("M05300", ["M01600"], {"not_networked"}),
        ("M99900", ["M99900"], {"chronic_not_direct"}),
    ],
)
def test_a_chronic_visit_needs_a_listed_disease_and_a_hospital_for_it(
    there: Reception, disease: str, networked: list[str], expected: set[str]
) -> None:
    there.filing()
    place = there.hospital(chronic_networked=networked)

    answer = there.ask(fixmedins_code=place.code, med_type="14", dise_codg=disease)

    assert blocks(answer) == expected


def test_a_family_of_which_only_some_leaves_are_listed_is_asked_back(there: Reception) -> None:
    there.filing()
    place = there.hospital(chronic_networked=["M00500"])

    answer = there.ask(fixmedins_code=place.code, med_type="14", dise_codg="M00500")

    assert answer["direct"]
    assert "disease_family" in codes(answer)


def test_a_diagnosis_of_the_same_letter_is_no_chronic_disease(there: Reception) -> None:
    """M05.900 is a diagnosis of ICD-10, M05300 a disease of 门诊慢特病."""
    there.filing()

    assert blocks(there.ask(med_type="11", dise_codg="M05.900")) == set()


def test_emergency_is_deemed_filed_and_the_hospital_must_flag_it(there: Reception) -> None:
    answer = there.ask(emergency=True)

    assert (answer["direct"], answer["rule"], answer["filing"]) == (True, "emergency", None)
    assert advice(answer) == ["emergency_flag"]


def test_an_emergency_in_an_undesignated_hospital_is_claimed_and_anything_else_is_not_paid(
    there: Reception,
) -> None:
    emergency = there.ask(fixmedins_code="H99999999999", emergency=True)
    ordinary = there.ask(fixmedins_code="H99999999999")

    assert advice(emergency) == ["claim_by_hand"]
    assert advice(ordinary) == ["claim_not_paid"]


def test_a_stay_that_outlives_its_filing_is_settled_directly(there: Reception) -> None:
    there.filing(starts_on=TODAY - 100 * A_DAY, ends_on=TODAY)

    answer = there.ask(enddate=TODAY + 30 * A_DAY)

    assert answer["direct"]
    assert "stay_outlives_filing" in codes(answer)


def test_an_answer_speaks_english(there: Reception) -> None:
    answer = there.ask(lang="en")

    assert "no filing for" in answer["reasons"][0]["says"]


def test_with_a_bill_the_answer_says_what_a_claim_of_the_same_bill_would_pay(
    there: Reception, database: Database, book: PolicyBook, calendar: WorkCalendar
) -> None:
    filing = there.filing()
    claim = with_bill(
        database,
        a_claim(person_id=there.person.id, institution_id=there.place.id, admitted_on=TODAY,
                discharged_on=TODAY + 5 * A_DAY, applied_on=TODAY + 9 * A_DAY),
        20_000_00,
    )  # fmt: skip
    with database.reading() as session:
        asked = question(claim, load(session, [claim]), Plans(book))

    answer = there.ask(bill=BILL, enddate=TODAY + 5 * A_DAY)

    amounts, _steps = explained(asked.plan, asked.inputs, "zh")
    assert answer["filing"] == asked.found.filing.no == filing.no
    assert answer["quote"]["amounts"] == {n: yuan(getattr(amounts, n)) for n in AMOUNTS}
    assert amounts.fund_pay_sumamt > 0


def test_what_the_year_has_used_up_comes_from_the_postings_unless_the_bill_says(
    there: Reception, book: PolicyBook
) -> None:
    there.filing()
    visit = read_visit(there.visit(), STATES, TODAY)
    with there.database.reading() as session:
        known = known_of(session, visit, with_year=True)
    used = dict.fromkeys(SUMS, 0) | {"admissions": 1, "deductible": 200_00, "in_scope": 5000_00}
    posting = SimpleNamespace(
        id=1, claim_id=7, person_id=there.person.id, area=AREA, population="employee",
        year=date(2026, 1, 1), bucket="inpatient", on=date(2026, 2, 1), **used,
    )  # fmt: skip
    year = replace(known, postings=[posting])
    judged = judge(visit, known, there.tables)
    prior = {"admissions": 1, "deductible": "200", "in_scope": "5000"}

    posted = what_is_paid(judged, BILL, year, book, "zh")
    said = what_is_paid(judged, BILL | {"prior": prior}, known, book, "zh")
    fresh = what_is_paid(judged, BILL, known, book, "zh")

    assert posted == said
    assert posted["amounts"] != fresh["amounts"]


def test_a_bill_about_another_visit_is_refused_by_its_field(there: Reception) -> None:
    there.filing()

    with pytest.raises(QuoteError) as refused:
        there.ask(bill=BILL | {"med_type": "11"})

    assert (refused.value.code, refused.value.field) == ("contradicts_visit", "med_type")


def test_where_nothing_can_be_calculated_the_answer_stands_without_a_quote(
    there: Reception,
) -> None:
    answer = there.ask(bill=BILL, certno="230602195405201259")

    assert answer["quote"] is None
    assert "quote_not_known" in codes(answer)


REFUSED: list[tuple[dict[str, Any], str, str]] = [
    ({"begndate": "2026-02-30"}, "bad_date", "begndate"),
    ({"begndate": "0001-01-01"}, "bad_date", "begndate"),
    ({"begndate": "9999-12-31"}, "bad_date", "begndate"),
    ({"begndate": None}, "missing_value", "begndate"),
    ({"enddate": "2026-03-01"}, "discharge_before_admission", "enddate"),
    ({"enddate": "2049-03-01"}, "bad_date", "enddate"),
    ({"on": "today"}, "bad_date", "on"),
    ({"certno": ""}, "missing_value", "certno"),
    ({"certno": ["x"]}, "bad_value", "certno"),
    ({"insutype": "999"}, "unknown_insutype", "insutype"),
    ({"med_type": "99"}, "unknown_med_type", "med_type"),
    ({"med_type": "14"}, "missing_value", "dise_codg"),
    ({"fixmedins_code": None}, "missing_value", "fixmedins_code"),
    ({"emergency": "perhaps"}, "bad_value", "emergency"),
    ({"discharged": 7}, "bad_value", "discharged"),
    ({"hospital": "x"}, "unknown_field", "hospital"),
    ({"med_type": "{0}"}, "unknown_med_type", "med_type"),
]


@pytest.mark.parametrize(("facts", "code", "field"), REFUSED)
def test_a_slip_is_refused_by_its_field(facts: dict[str, Any], code: str, field: str) -> None:
    asked = {"certno": "230602195405201259", "insutype": "310", "med_type": "21",
             "fixmedins_code": "H21010000001", "begndate": "2026-03-04"} | facts  # fmt: skip

    with pytest.raises(QuoteError) as refused:
        read_visit(asked, STATES, TODAY)

    assert (refused.value.code, refused.value.field) == (code, field)
    assert refused.value.sentence("zh")
    assert refused.value.sentence("en")


@given(
    st.dictionaries(
        st.sampled_from(FIELDS),
        st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=12), st.dates().map(str),
                  st.sampled_from(["310", "21", "14", "2026-03-04", "2026-03-05", "M01600"])),
    )
)  # fmt: skip
def test_whatever_is_asked_is_read_or_refused(asked: dict[str, Any]) -> None:
    try:
        visit = read_visit(asked, STATES, TODAY)
    except QuoteError as refused:
        assert refused.code
    else:
        assert visit.admitted_on <= visit.discharged_on


CATEGORIES = [c.value for c in Category if c is not Category.EMERGENCY]
DAYS = st.integers(-40, 40).map(timedelta)


@st.composite
def filings(draw: st.DrawFn) -> dict[str, Any]:
    """A filing near the visit, of any category, place and state."""
    starts = TODAY + draw(DAYS)
    state = draw(st.sampled_from(["submitted", "reviewed", "active", "expired", "cancelled"]))
    was = state in ("active", "expired") or (state == "cancelled" and draw(st.booleans()))
    return {
        "category": draw(st.sampled_from(CATEGORIES)), "state": state, "starts_on": starts,
        "ends_on": starts + abs(draw(DAYS)), "destination": draw(st.sampled_from([SHENYANG, "310100"])),
        "activated_on": starts if was else date(9999, 12, 31),
        "ended_by": draw(st.sampled_from(["cancel", "annul"])) if state == "cancelled" else "",
        "channel": draw(st.sampled_from(["hospital", "local_window"])),
    }  # fmt: skip


@given(
    st.lists(filings(), max_size=3), DAYS, st.booleans(), st.booleans(),
    st.sampled_from([AREA, YUNNAN]),
)  # fmt: skip
def test_the_covering_filing_is_the_one_that_a_claim_of_that_stay_gets(
    database: Database, book: PolicyBook, calendar: WorkCalendar,
    filed: list[dict[str, Any]], later: timedelta, emergency: bool, referral: bool, area: str,
) -> None:  # fmt: skip
    there = somebody(database, book, calendar, area=area)
    for facts in filed:
        there.filing(area=area, **facts)
    on = TODAY + later
    claim = saved(
        database,
        a_claim(
            area=area, person_id=there.person.id, institution_id=there.place.id, admitted_on=on,
            discharged_on=on, emergency=emergency, reason_code="05" if referral else "",
        ),
    )  # fmt: skip
    with database.reading() as session:
        held = session.exec(select(Claim).where(col(Claim.id) == claim.id)).one()
        asked = question(held, load(session, [held]), Plans(book))

    answer = there.ask(begndate=on, emergency=emergency, referral=referral)

    assert answer["filing"] == (asked.found.filing.no if asked.found.filing else None)
    assert answer["rule"] == RULES[asked.case.situation]
    if answer["direct"]:
        assert answer["filing"] or answer["rule"] != "none"


@on_both
def test_the_command_answers_from_the_sample(cli: Cli, tmp_path: Any) -> None:
    cli.today = date(2025, 7, 18)
    assert cli("init", "--sample").code == 0
    asked = {"certno": "230602195405201259", "insutype": "390", "med_type": "21",
             "fixmedins_code": "H44010000001", "begndate": "2025-07-18"}  # fmt: skip
    (tmp_path / "visit.json").write_text(json.dumps(asked), encoding="utf-8")
    (tmp_path / "bill.json").write_text(json.dumps(BILL), encoding="utf-8")

    said = cli("--json", "check", tmp_path / "visit.json", "--quote", tmp_path / "bill.json")
    shown = cli("check", "-", stdin=json.dumps(asked))
    wrong = cli("--json", "check", "-", stdin=json.dumps(asked | {"begndate": "x"}))
    broken = cli("--json", "check", "-", stdin="{")

    assert said.code == 0
    assert not said.json["direct"]
    assert said.json["quote"]["amounts"]["medfee_sumamt"] == "20000.00"
    assert "230602195405201259" not in said.out + shown.out
    assert "不能直接结算" in shown.out
    assert (wrong.code, wrong.json["error"]["code"]) == (1, "bad_date")
    assert wrong.json["error"]["field"] == "begndate"
    assert (broken.code, broken.json["error"]["code"]) == (2, "not_json")


def test_every_code_of_an_answer_stands_in_the_documentation() -> None:
    page = (ROOT / "docs" / "direct-settlement.md").read_text("utf-8")
    used = {f"{situation}_deemed" for situation in DEEMED_WORDS}
    for file in (ROOT / "workflow" / "visit").glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "Said":
                used |= {a.value for a in node.args[:1] if isinstance(a, ast.Constant)}

    assert len(used) > 30
    assert not {code for code in used if f"`{code}`" not in page}
    assert not {field for field in FIELDS if f"`{field}`" not in page}
