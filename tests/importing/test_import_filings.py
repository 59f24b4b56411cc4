"""The rules under which filings come in (备案受理规则)."""

from datetime import date
from pathlib import Path

import pytest

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.sample import FOLDER
from models import FAR, Filing, Move
from models.database import Database
from tests.support.importing import TODAY, Office, as_csv, codes, filing_row, id_number, person_row

FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")


@pytest.fixture
def office(database: Database, book: PolicyBook, calendar: WorkCalendar, tmp_path: Path) -> Office:
    """People 1 to 9 and the sample's institutions."""
    office = Office(database, book, calendar)
    office.folder = tmp_path
    people = as_csv(tmp_path / "people.csv", [person_row(n) for n in range(1, 10)])
    assert all(report.clean for report in office(people, FOLDER / "providers.csv"))
    return office


def test_a_filing_gets_its_days_from_the_rules(office: Office) -> None:
    report = office.filings(filing_row(1))

    filing = office.only(Filing)
    assert report.clean
    assert (filing.starts_on, filing.ends_on) == (date(2025, 7, 15), date(2026, 1, 15))
    assert filing.granted_to == filing.ends_on
    assert filing.due_on == date(2025, 7, 16)
    assert (filing.state, filing.state_since) == ("submitted", date(2025, 7, 14))
    assert (filing.covered_to, filing.coverage_end) == (FAR, "")
    assert filing.materials_ok and not filing.late and not filing.self_service


def test_a_long_term_filing_has_no_end_and_a_promise_locks_it(office: Office) -> None:
    office.filings(
        filing_row(
            1, 备案类型="异地长期居住人员", 承诺制="1", 结束日期="2025-12-31", 申报来源="自助开通"
        )
    )

    filing = office.only(Filing)
    assert (filing.ends_on, filing.granted_to) == (FAR, FAR)
    assert filing.cancellable_from == date(2026, 1, 16)
    assert filing.promise and filing.materials_ok and filing.self_service


BAD_FILINGS: list[tuple[dict[str, str], list[str]]] = [
        ({"姓名": ""}, ["missing_name"]),
        ({"姓名": "李四"}, ["name_mismatch"]),
        ({"证件类型": "77"}, ["unknown_cert_type"]),
        ({"险种类型": "999"}, ["unknown_insutype"]),
        ({"证件号码": ""}, ["bad_id_number"]),
        ({"证件号码": id_number(77)}, ["unknown_person"]),
        ({"参保所属医保区划": "000001"}, ["unknown_region"]),
        ({"参保所属医保区划": "440100"}, ["unknown_area_book"]),
        ({"备案类型": "旅游人员"}, ["unknown_category"]),
        ({"备案类型": "异地急诊抢救人员"}, ["emergency_is_deemed"]),
        ({"备案类型": "异地转诊就医人员"}, ["online_referral"]),
        ({"就医地医保区划": "230602"}, ["same_area"]),
        ({"就医地医保区划": "230000"}, ["unknown_region"]),
        ({"就医地医保区划": ""}, ["unknown_region"]),
        ({"开始日期": "2025-02-30"}, ["bad_date"]),
        ({"开始日期": ""}, ["missing_value"]),
        ({"申请时间": "昨天"}, ["bad_date"]),
        ({"结束日期": "2025-07-14"}, ["end_before_start"]),
        ({"结束日期": "2026-01-13"}, ["validity_too_short"]),
        ({"开始日期": "2025-04-14"}, ["filed_too_late"]),
        ({"开始日期": "2014-12-31"}, ["coverage_not_started", "filed_too_late"]),
        ({"申报来源": "电话"}, ["unknown_channel"]),
        ({"承诺制": "也许"}, ["bad_flag"]),
        ({"承诺制": "1"}, ["promise_not_allowed"]),
        ({"外部流水号": ""}, ["missing_value"]),
        ({"外部流水号": "9" * 41}, ["too_long"]),
        ({"变更原备案": "230600BA1"}, ["unknown_filing"]),
        ({"复核标志": "7"}, ["unknown_state_code"]),
        ({"联系电话": "139\x07"}, ["bad_value"]),
        ({"姓名": "", "就医地医保区划": "999999", "开始日期": "x", "结束日期": "y"},
         ["bad_date", "bad_date", "missing_name", "unknown_region"]),
]  # fmt: skip
ALIKE: list[dict[str, str]] = [
    {"证件号码": id_number(1).translate(FULL_WIDTH)},
    {"证件号码": f"　{id_number(2)} "},
    {"姓名": " 王 芳　"},
    {"参保所属医保区划": "230622"},
    {"开始日期": "2025/7/15", "申请时间": "20250714"},
    {"结束日期": "2026-01-14"},
    {"结束日期": "9999-12-31"},
    {"开始日期": "2025-04-15"},
    {"备案类型": "other_temporary", "申报来源": "national_fast", "承诺制": "否"},
]


def test_every_problem_of_a_filing_is_named(office: Office) -> None:
    report = office.filings(*(filing_row(1, **changes) for changes, _ in BAD_FILINGS))

    found = {row: sorted(names) for row, names in codes(report).items()}
    assert found == {row: names for row, (_, names) in enumerate(BAD_FILINGS, 2)}
    assert report.refused == len(BAD_FILINGS) and not office.every(Filing)
    assert all(row.problem.sentence("zh") and row.problem.sentence("en") for row in report.problems)


def test_what_only_looks_different_is_accepted(office: Office) -> None:
    report = office.filings(*(filing_row(n, **changes) for n, changes in enumerate(ALIKE, 1)))

    assert (report.problems, report.accepted) == ([], len(ALIKE))


def test_a_county_is_lifted_to_its_pooling_area(office: Office) -> None:
    office.filings(filing_row(1, 就医地医保区划="110105"))

    assert office.only(Filing).destination == "110100"


def test_the_blocking_filing_is_named_with_a_way_out(office: Office) -> None:
    report = office.filings(filing_row(1), filing_row(2, 证件号码=id_number(1)))

    (told,) = report.problems
    assert (told.problem.code, told.row) == ("already_filed", 3)
    says = told.problem.sentence("zh")
    assert says.startswith("已有备案信息，无需再次备案")
    assert "230600001202507000000001" in says and "快速备案" in says and "北京市" in says


def test_a_stored_filing_blocks_too_and_a_later_one_does_not_overlap(office: Office) -> None:
    office.filings(filing_row(1))

    report = office.filings(
        filing_row(2, 证件号码=id_number(1)),
        filing_row(3, 证件号码=id_number(1), 开始日期="2026-01-16"),
    )

    assert codes(report) == {2: ["already_filed"]}
    assert report.accepted == 1


def test_a_refused_row_does_not_block_the_next(office: Office) -> None:
    report = office.filings(
        filing_row(1, 就医地医保区划="999999"), filing_row(2, 证件号码=id_number(1))
    )

    assert (report.accepted, report.refused) == (1, 1)


def test_a_long_term_filer_may_travel_to_a_third_place(office: Office) -> None:
    home = filing_row(1, 备案类型="异地长期居住人员", 已交材料="身份证件；居住证明")
    report = office.filings(
        home,
        filing_row(2, 证件号码=id_number(1)),
        filing_row(3, 证件号码=id_number(1), 就医地医保区划="310100"),
    )

    assert codes(report) == {3: ["already_filed"]}


def test_a_change_names_the_filing_it_replaces(office: Office) -> None:
    office.filings(filing_row(1))
    old = office.only(Filing)

    report = office.filings(
        filing_row(2, 证件号码=id_number(1), 就医地医保区划="310100", 变更原备案=old.no)
    )

    assert report.clean
    assert office.every(Filing)[1].replaces_id == old.id


def test_a_locked_filing_cannot_be_replaced(office: Office) -> None:
    office.filings(filing_row(1, 备案类型="异地长期居住人员", 承诺制="1"))
    office.put(Filing, state="active")

    report = office.filings(
        filing_row(2, 证件号码=id_number(1), 变更原备案="230600001202507000000001")
    )

    assert codes(report) == {2: ["locked"]}


def test_other_content_is_applied_while_the_filing_may_be_edited(office: Office) -> None:
    office.filings(filing_row(1))

    report = office.filings(filing_row(1, 就医地医保区划="310100"))

    filing = office.only(Filing)
    moves = office.every(Move)
    assert (report.updated, report.refused, codes(report)) == (1, 0, {2: ["changed_content"]})
    assert (filing.destination, filing.state, filing.version) == ("310100", "submitted", 2)
    assert [(m.seq, m.trigger, m.source, m.dest) for m in moves] == [
        (1, "imported", "", "submitted"), (2, "edited", "submitted", "submitted"),
    ]  # fmt: skip
    assert office.filings(filing_row(1, 就医地医保区划="310100")).unchanged == 1


def test_the_same_number_twice_in_a_file_is_an_edit(office: Office) -> None:
    report = office.filings(filing_row(1), filing_row(1), filing_row(1, 就医地医保区划="310100"))

    assert (report.accepted, report.unchanged, report.updated) == (1, 1, 1)
    assert office.only(Filing).destination == "310100"


def test_new_content_must_pass_the_same_checks(office: Office) -> None:
    office.filings(filing_row(1), filing_row(2))

    report = office.filings(filing_row(1, 证件号码=id_number(2)))

    assert codes(report) == {2: ["already_filed"]}
    assert [filing.version for filing in office.every(Filing)] == [1, 1]


def test_a_returned_filing_stays_returned_when_it_is_edited(office: Office) -> None:
    office.filings(filing_row(1))
    office.put(Filing, state="returned", due_on=FAR, period_ends_on=date(2025, 8, 1))

    office.filings(filing_row(1, 已交材料="身份证件;居住证明"))

    filing = office.only(Filing)
    assert (filing.state, filing.due_on) == ("returned", FAR)
    assert (filing.period_ends_on, filing.arrived) == (date(2025, 8, 1), ["居住证明"])


@pytest.mark.parametrize("state", ["reviewed", "active", "expired", "cancelled", "rejected"])
def test_a_decided_filing_is_final(office: Office, state: str) -> None:
    office.filings(filing_row(1))
    office.put(Filing, state=state)

    report = office.filings(filing_row(1, 就医地医保区划="310100"))

    assert codes(report) == {2: ["already_final"]}
    assert office.only(Filing).destination == "110100"
    assert office.filings(filing_row(1)).unchanged == 1


@pytest.mark.parametrize(
    ("code", "state"),
    [("0", "submitted"), ("1", "reviewed"), ("2", "rejected"), ("3", "cancelled"),
     ("4", "returned"), ("5", "submitted")],
)  # fmt: skip
def test_filings_migrate_with_their_state(office: Office, code: str, state: str) -> None:
    office.filings(filing_row(1, 复核标志=code))

    filing, move = office.only(Filing), office.only(Move)
    assert (filing.state, move.trigger, move.dest) == (state, "imported", state)
    assert filing.state_since == (date(2025, 7, 14) if state == "submitted" else TODAY)
    assert (filing.due_on < FAR) == (state == "submitted")
    assert (filing.period_ends_on == date(2025, 8, 11)) == (state == "returned")
    assert filing.ended_by == ("cancel" if state == "cancelled" else "")


def test_a_closed_filing_that_migrates_neither_blocks_nor_is_blocked(office: Office) -> None:
    same = {"证件号码": id_number(1)}
    report = office.filings(
        filing_row(1, 复核标志="3"), filing_row(2, **same, 复核标志="1"),
        filing_row(3, **same, 复核标志="2"),
    )  # fmt: skip

    assert report.clean
