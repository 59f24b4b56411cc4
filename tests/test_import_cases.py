"""The rules under which filings and claims come in (备案、报销受理规则)."""

from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import select
from stdnum.cn import ric

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.importing import FileReport
from jobs.sample import FOLDER
from models import FAR, Claim, FeeLine, Filing, Move, Receipt
from models.database import Database
from tests.importing import (
    TODAY,
    Importer,
    as_csv,
    as_lines,
    claim_object,
    codes,
    filing_row,
    id_number,
    person_row,
)
from workflow.intake_forms import as_day, as_instant, id_fault

FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")


class Office(Importer):
    """An importer with a folder, and forty people who are insured."""

    folder: Path

    def filings(self, *rows: dict[str, str]) -> FileReport:
        """Import filings."""
        keys = dict.fromkeys(key for row in rows for key in row)
        even = [{key: row.get(key, "") for key in keys} for row in rows]
        return self.one(as_csv(self.folder / "filings.csv", even))

    def claims(self, *objects: dict[str, Any]) -> FileReport:
        """Import claims."""
        return self.one(as_lines(self.folder / "claims.jsonl", objects))

    def only(self, table: Any) -> Any:
        """The one row of a table."""
        with self.database.reading() as session:
            return session.exec(select(table)).one()

    def every(self, table: Any) -> list[Any]:
        """All rows of a table."""
        with self.database.reading() as session:
            return list(session.exec(select(table).order_by(table.id)))

    def put(self, table: Any, **values: Any) -> None:
        """Change the only row of a table."""
        with self.database.writing() as session:
            row = session.exec(select(table)).one()
            for name, value in values.items():
                setattr(row, name, value)


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
        ({"开始日期": ""}, ["bad_date"]),
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


def test_a_claim_goes_in_with_receipts_and_lines(office: Office) -> None:
    report = office.claims(claim_object(1))

    claim, receipt, line = office.only(Claim), office.only(Receipt), office.only(FeeLine)
    assert report.clean
    assert (claim.care, claim.total, claim.state) == ("outpatient", 3750, "precheck")
    assert claim.national_due_on == claim.due_on == date(2025, 8, 25)
    assert (claim.promise_due_on, claim.originals_in_hand) == (FAR, False)
    assert (receipt.claim_id, receipt.total, receipt.released) == (claim.id, 3750, False)
    assert (line.price_e6, line.quantity_e4, line.amount) == (12_500_000, 30_000, 3750)
    assert (line.charge_level, line.position) == ("01", 1)


def changed(path: str, value: Any) -> dict[str, Any]:
    """A claim with one value changed; the path says which."""
    claim = deepcopy(claim_object(1))
    *way, last = (int(part) if part.isdigit() else part for part in path.split("."))
    place: Any = claim
    for step in way:
        place = place[step]
    place[last] = value
    return claim


BAD_CLAIMS: list[tuple[str, Any, list[str]]] = [
    ("med_type", "77", ["unknown_med_type"]),
    ("channel", "fax", ["unknown_channel"]),
    ("third_party", "neighbour", ["unknown_third_party"]),
    ("fixmedins_code", "H99999999999", ["unknown_provider"]),
    ("enddate", "2025-06-30", ["discharge_before_admission"]),
    ("receipts", [], ["missing_value"]),
    ("receipts", "none", ["bad_value"]),
    ("receipts.0", 7, ["bad_value"]),
    ("receipts.0.bill_no", "", ["missing_value"]),
    ("receipts.0.issued_on", "2025-07-15", ["future_receipt"]),
    ("receipts.0.total", "37.51", ["amount_mismatch"]),
    ("receipts.0.total", "37.505", ["bad_amount"]),
    ("receipts.0.total", "1e2", ["bad_amount"]),
    ("receipts.0.total", "-37.50", ["negative_amount"]),
    ("receipts.0.total", "9" * 18, ["bad_amount"]),
    ("receipts.0.total", None, ["bad_amount"]),
    ("receipts.0.lines", [], ["missing_value"]),
    ("receipts.0.lines.0.cnt", 2, ["amount_mismatch"]),
    ("receipts.0.lines.0.pric", "一", ["bad_amount"]),
    ("receipts.0.lines.0.selfpay_prop", "1.5", ["bad_amount"]),
    ("receipts.0.lines.0.item_name", "\ud800", ["bad_value"]),
    ("payee", "王芳", ["bad_value"]),
    ("psn_name", {"a": 1}, ["bad_value"]),
    ("reim_stas", "13", ["missing_payable"]),
    ("reim_stas", "99", ["unknown_state_code"]),
]


def test_every_problem_of_a_claim_is_named(office: Office) -> None:
    report = office.claims(*(changed(path, value) for path, value, _ in BAD_CLAIMS))

    assert codes(report) == {row: names for row, (_, _, names) in enumerate(BAD_CLAIMS, 1)}
    assert not office.every(Receipt)
    assert all(row.problem.sentence("zh") and row.problem.sentence("en") for row in report.problems)


def test_a_quantity_of_four_decimals_is_exact_to_the_fen(office: Office) -> None:
    claim = changed("receipts.0.lines.0", {**claim_object()["receipts"][0]["lines"][0],
                    "pric": "0.333333", "cnt": "1.5", "det_item_fee_sumamt": "0.50"})  # fmt: skip
    claim["receipts"][0]["total"] = 0.5

    assert office.claims(claim).clean


def test_emergency_care_outside_the_directory_is_told_by_its_name(office: Office) -> None:
    elsewhere = {"fixmedins_code": "", "fixmedins_name": "某县人民医院"}

    refused = office.claims(claim_object(1, **elsewhere))
    report = office.claims(claim_object(1, **elsewhere, emergency=True))

    assert codes(refused) == {1: ["unknown_provider"]}
    assert report.clean
    assert office.only(Claim).institution_id is None
    assert office.only(Claim).institution_name == "某县人民医院"


def test_a_receipt_is_claimed_once(office: Office) -> None:
    receipts = claim_object(1)["receipts"]
    twice = claim_object(3, receipts=[*claim_object(3)["receipts"] * 2])

    report = office.claims(claim_object(1), claim_object(2, receipts=receipts), twice)
    later = office.claims(claim_object(4, receipts=receipts))

    assert codes(report) == {2: ["duplicate_receipt"], 3: ["duplicate_receipt"]}
    assert codes(later) == {1: ["duplicate_receipt"]}
    assert office.only(Claim).no in later.problems[0].problem.sentence("zh")


def test_a_released_receipt_may_be_claimed_again(office: Office) -> None:
    office.claims(claim_object(1))
    office.put(Receipt, released=True)

    assert office.claims(claim_object(2, receipts=claim_object(1)["receipts"])).clean


def settlement(number: str, reversed_: str, amount: str) -> dict[str, str]:
    """A direct settlement of the receipt of person 1."""
    return {
        "结算ID": number, "证件号码": id_number(1), "定点医药机构编号": "H11010000001",
        "医疗类别": "11", "开始日期": "2025-07-01", "结束日期": "2025-07-01",
        "结算时间": "2025-07-01 12:00:00", "费用总额": amount, "基金支付总额": amount,
        "支付地点": "4", "结算方式": "2", "票据代码": "11060125", "票据号码": "0000000001",
        "退费标志": reversed_,
    }  # fmt: skip


def test_what_was_settled_directly_is_not_claimed_unless_it_was_reversed(office: Office) -> None:
    path = office.folder / "settlements.csv"
    assert office.one(as_csv(path, [settlement("S1", "0", "37.50")])).clean
    first = office.claims(claim_object(1))
    assert office.one(as_csv(path, [settlement("S2", "1", "-37.50")])).clean

    assert codes(first) == {1: ["already_settled"]}
    assert office.claims(claim_object(1)).clean


def test_an_edited_claim_takes_its_new_receipts_and_forgets_the_findings(office: Office) -> None:
    office.claims(claim_object(1))
    office.put(Claim, verdict="look", findings=[{"code": "x"}])
    other = claim_object(5)["receipts"]

    report = office.claims(claim_object(1, receipts=other), claim_object(2))
    again = office.claims(claim_object(3, receipts=claim_object(1)["receipts"]))

    claim = office.every(Claim)[0]
    assert (report.updated, report.accepted, again.accepted) == (1, 1, 1)
    assert (claim.verdict, claim.findings, claim.version) == ("", [], 2)
    numbers = [receipt.number for receipt in office.every(Receipt) if receipt.claim_id == claim.id]
    assert numbers == [other[0]["bill_no"]]
    assert len(office.every(FeeLine)) == 3


def test_a_claim_may_keep_its_own_receipt_when_it_is_edited(office: Office) -> None:
    office.claims(claim_object(1))

    report = office.claims(claim_object(1, third_party="work_injury"))

    assert (report.updated, report.refused) == (1, 0)
    assert len(office.every(Receipt)) == 1


@pytest.mark.parametrize(
    ("flags", "state"),
    [
        ({"reim_stas": "10"}, "review"),
        ({"reim_stas": "13", "fund_pay_sumamt": "20.00"}, "approval"),
        ({"rchk_flag": "0"}, "precheck"),
        ({"rchk_flag": "2"}, "rejected"),
        ({"rchk_flag": "3", "reim_stas": "10"}, "withdrawn"),
        ({"rchk_flag": "4"}, "returned"),
    ],
)
def test_claims_migrate_with_their_state(office: Office, flags: dict[str, str], state: str) -> None:
    assert office.claims(claim_object(1, **flags)).clean

    claim = office.only(Claim)
    assert (claim.state, office.only(Move).dest) == (state, state)
    assert (claim.payable, claim.payable_source) == (
        (2000, "imported") if state == "approval" else (None, "")
    )
    assert (claim.promise_due_on < FAR) == (state in ("review", "approval"))
    assert (claim.due_on < FAR) == (state in ("precheck", "review", "approval"))
    assert (claim.stopped_on == TODAY) == (state == "returned")
    assert office.only(Receipt).released == (state == "withdrawn")


def test_payable_above_the_total_is_refused(office: Office) -> None:
    report = office.claims(claim_object(1, reim_stas="13", payable="37.51"))

    assert codes(report) == {1: ["bad_amount"]}


def test_lines_that_are_no_objects_are_bad_rows(office: Office) -> None:
    path = as_lines(office.folder / "claims.jsonl", [claim_object(1)])
    bad = ["[1]", "7", "{", '{"ext_no": 1, "ext_no": 2}', '{"ext_no": NaN}', "[" * 5000,
           '{"a":' * 5000 + "1" + "}" * 5000, '{"certno": "1", "证件号码": "2"}', "9" * 5000]  # fmt: skip
    path.write_text(path.read_text(encoding="utf-8") + "\n".join(bad), encoding="utf-8")

    report = office.one(path)

    assert codes(report) == {n: ["bad_json"] for n in range(2, len(bad) + 2)}
    assert report.accepted == 1


@pytest.mark.parametrize("place", ["330113", "320685", "810000", "830000", "653228"])
def test_an_id_number_is_judged_by_date_and_check_character_alone(place: str) -> None:
    body = f"{place}20220101001"
    good = body + ric.calc_check_digit(f"{body}0")

    assert id_fault(good, TODAY) is None
    assert id_fault(good[:-1] + ("1" if good[-1] != "1" else "2"), TODAY) is not None


@pytest.mark.parametrize("born", ["20250722", "18491231", "19900230", "20251301"])
def test_an_impossible_date_of_birth_is_refused(born: str) -> None:
    assert id_fault(id_number(1, born), TODAY) is not None


@given(words=st.text(max_size=24), other=st.from_regex(r"[0-9:TZ+\-/. ]{1,24}", fullmatch=True))
def test_reading_a_day_never_fails(words: str, other: str) -> None:
    for written in (words, other):
        as_instant(written)
        assert as_day(written) is None or written.strip()
