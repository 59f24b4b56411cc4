"""The rules under which claims come in (手工报销受理规则)."""

from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.sample import FOLDER
from models import FAR, Claim, FeeLine, Move, Receipt
from models.database import Database
from tests.support.importing import (
    TODAY,
    Office,
    as_csv,
    as_lines,
    claim_object,
    codes,
    id_number,
    person_row,
)


@pytest.fixture
def office(database: Database, book: PolicyBook, calendar: WorkCalendar, tmp_path: Path) -> Office:
    """People 1 to 9 and the sample's institutions."""
    office = Office(database, book, calendar)
    office.folder = tmp_path
    people = as_csv(tmp_path / "people.csv", [person_row(n) for n in range(1, 10)])
    assert all(report.clean for report in office(people, FOLDER / "providers.csv"))
    return office


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
    # What comes with its amount is not calculated; everything else will be when it is reviewed.
    assert claim.calc == ("given" if state == "approval" else "")
    assert (claim.promise_due_on < FAR) == (state in ("review", "approval"))
    assert (claim.due_on < FAR) == (state in ("precheck", "review", "approval"))
    assert (claim.stopped_on == TODAY) == (state == "returned")
    assert office.only(Receipt).released == (state == "withdrawn")


def test_payable_above_the_total_is_refused(office: Office) -> None:
    report = office.claims(claim_object(1, reim_stas="13", payable="37.51"))

    assert codes(report) == {1: ["bad_amount"]}


def test_a_bad_first_line_is_a_bad_row_like_any_other(office: Office) -> None:
    path = as_lines(office.folder / "claims.jsonl", [claim_object(1)])
    path.write_text("{bad\n" + path.read_text(encoding="utf-8"), encoding="utf-8")

    report = office.one(path)

    assert (codes(report), report.accepted) == ({1: ["bad_json"]}, 1)


def test_lines_that_are_no_objects_are_bad_rows(office: Office) -> None:
    path = as_lines(office.folder / "claims.jsonl", [claim_object(1)])
    bad = ["[1]", "7", "{", '{"ext_no": 1, "ext_no": 2}', '{"ext_no": NaN}', "[" * 5000,
           '{"a":' * 5000 + "1" + "}" * 5000, '{"a":' * 101 + "1" + "}" * 101,
           '{"certno": "1", "证件号码": "2"}', "9" * 5000]  # fmt: skip
    path.write_text(path.read_text(encoding="utf-8") + "\n".join(bad), encoding="utf-8")

    report = office.one(path)

    assert codes(report) == {n: ["bad_json"] for n in range(2, len(bad) + 2)}
    assert report.accepted == 1
