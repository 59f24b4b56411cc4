"""Person, institution and voucher of a visit (参保、机构、停机、凭证核查), as of its day."""

from datetime import date, timedelta
from typing import Any

import pytest

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from models import Category
from models.database import Database
from tests.conftest import once
from tests.support.builders import A_DAY, AREA, SHENYANG, TODAY, saved
from tests.support.visiting import (
    BEIJING_CITY,
    BILL,
    TIANJIN,
    YUNNAN,
    Reception,
    advice,
    blocks,
    codes,
    somebody,
    weights,
)
from workflow.shared.days import midnight

pytestmark = once


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
    noon = there.app.now
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
