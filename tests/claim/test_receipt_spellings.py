"""A receipt in another spelling is the same receipt at every door (票据换一种写法): refused, blocked, not paid."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest
from sqlmodel import select

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.importing import FileReport, import_files
from models import Claim, Receipt, RedReceipt, Settlement
from models.database import Database
from tests.conftest import once
from tests.support.builders import a_claim, an_institution, saved
from tests.support.importing import (
    as_csv,
    as_lines,
    as_xlsx,
    claim_object,
    codes,
    id_number,
    person_row,
)
from tests.support.office import Office
from tests.support.paydesk import PayDesk
from workflow.shared.errors import GuardFailedError

BILL = ("08913014", "0061234568")
PAPERS = ["身份证件", "收费票据", "费用清单", "处方底方"]
CELLS = (8913014, 61234568)
"""The same as a spreadsheet keeps it: numbers without their zeros."""


@pytest.fixture
def pays(database: Database, book: PolicyBook, calendar: WorkCalendar, tmp_path: Path) -> PayDesk:
    """An office that pays, where one person and one hospital are known."""
    pays = PayDesk(Office(database, book, calendar), tmp_path).open()
    saved(database, an_institution(code="H11010000001"))
    assert loaded(pays, as_csv(tmp_path / "people.csv", [person_row(1)])).clean
    return pays


def loaded(pays: PayDesk, path: Path) -> FileReport:
    """The report of one file."""
    (report,) = import_files(pays.app, [path])
    return report


def a_bill(code: Any, number: Any) -> dict[str, Any]:
    """A receipt of a claim, spelled like this."""
    (bill,) = claim_object(1)["receipts"]
    return {**bill, "bill_batch_code": code, "bill_no": number}


def claimed(pays: PayDesk, *bills: tuple[Any, Any], name: str = "claims") -> FileReport:
    """Claims of one receipt each, in one file."""
    given = [
        claim_object(1, ext_no=f"{name}{n}", receipts=[a_bill(*bill)], materials=PAPERS)
        for n, bill in enumerate(bills)
    ]
    return loaded(pays, as_lines(pays.folder / f"{name}.jsonl", given))


def settled(pays: PayDesk, code: Any, number: Any) -> FileReport:
    """A direct settlement of the receipt, out of a spreadsheet."""
    row = {
        "结算ID": "S1", "证件号码": id_number(1), "定点医药机构编号": "H11010000001",
        "医疗类别": "11", "开始日期": "2025-07-01", "结束日期": "2025-07-01",
        "结算时间": "2025-07-01 12:00:00", "费用总额": "37.50", "基金支付总额": "20.00",
        "票据代码": code, "票据号码": number, "退费标志": "0",
    }  # fmt: skip
    return loaded(pays, as_xlsx(pays.folder / "settlements.xlsx", [list(row), list(row.values())]))


def red(pays: PayDesk, code: Any, number: Any) -> FileReport:
    """The list of red-flushed receipts, out of a spreadsheet."""
    row = {"票据代码": code, "票据号码": number, "来源": "财政查验平台", "冲红日期": "2025-07-10"}
    return loaded(pays, as_xlsx(pays.folder / "red.xlsx", [list(row), list(row.values())]))


def every(pays: PayDesk, table: Any) -> list[Any]:
    """All rows of a table."""
    with pays.office.database.reading() as session:
        return list(session.exec(select(table).order_by(*table.__table__.primary_key)))


@pytest.mark.parametrize(
    "spelled",
    [
        ("8913014", "61234568"), (8913014, 61234568), ("8913014.0", "61234568.0"),
        ("61234568", "8913014"), ("", "08913014-0061234568"), (" 08913014 ", "00612 34568"),
        ("０８９１３０１４", "００６１２３４５６８"), ("08913014", "089130140061234568"),
        ("08913014", "'0061234568"), ("08913014", '="0061234568"'), ("08913014", "6.1234568E+07"),
    ],
    ids=str,
)  # fmt: skip
@once
def test_a_second_claim_of_it_is_refused(pays: PayDesk, spelled: tuple[Any, Any]) -> None:
    assert claimed(pays, BILL).clean

    report = claimed(pays, spelled, name="again")

    assert codes(report) == {1: ["duplicate_receipt"]}
    assert "claims0" in report.problems[0].problem.sentence() or "SB" in str(report.as_dict())


def test_of_two_in_one_file_and_of_two_in_one_claim_one_goes_in(pays: PayDesk) -> None:
    assert codes(claimed(pays, BILL, CELLS)) == {2: ["duplicate_receipt"]}

    twice = claim_object(1, ext_no="T", receipts=[a_bill("24078119", "0561495553"),
                                                  a_bill("24078119", "561495553")])  # fmt: skip
    report = loaded(pays, as_lines(pays.folder / "twice.jsonl", [twice]))

    assert codes(report) == {1: ["duplicate_receipt"]}
    assert "本申请" in report.problems[0].problem.sentence()
    assert len(every(pays, Receipt)) == 1


def test_two_imports_at_the_same_moment_take_it_once(pays: PayDesk) -> None:
    paths = []
    for n, bill in enumerate((BILL, ("8913014", "61234568"))):
        given = claim_object(1, ext_no=f"C{n}", receipts=[a_bill(*bill)])
        paths.append(as_lines(pays.folder / f"claims{n}.jsonl", [given]))
    start = Barrier(2)

    def load(path: Path) -> FileReport:
        start.wait()
        return loaded(pays, path)

    with ThreadPoolExecutor(2) as pool:
        reports = list(pool.map(load, paths))

    assert sorted(report.clean for report in reports) == [False, True]
    assert len(every(pays, Receipt)) == 1


def test_a_settlement_out_of_number_cells_has_its_zeros_again_and_is_named(pays: PayDesk) -> None:
    report = settled(pays, *CELLS)

    (row,) = every(pays, Settlement)
    assert report.clean and (row.bill_code, row.bill_no) == BILL
    (note,) = report.as_dict()["notes"]
    assert (note["row"], note["code"]) == (2, "zeros_restored")
    assert "8913014/61234568" in note["message"] and "08913014-0061234568" in note["message"]
    assert codes(claimed(pays, BILL)) == {1: ["already_settled"]}


def test_a_red_list_out_of_number_cells_keeps_the_receipt_out(pays: PayDesk) -> None:
    report = red(pays, *CELLS)

    (row,) = every(pays, RedReceipt)
    assert report.clean and (row.code, row.number) == BILL
    assert [note["code"] for note in report.as_dict()["notes"]] == ["zeros_restored"]
    assert codes(claimed(pays, BILL)) == {1: ["red_receipt"]}
    assert red(pays, "08913014", "61234568").unchanged == 1, "the same receipt in another spelling"


def test_a_claim_out_of_number_cells_is_stored_as_it_is_printed_and_stays_the_same_content(
    pays: PayDesk,
) -> None:
    report = claimed(pays, CELLS)

    (row,) = every(pays, Receipt)
    assert (row.code, row.number, row.loose) == (*BILL, False)
    assert [note["code"] for note in report.as_dict()["notes"]] == ["zeros_restored"]
    assert claimed(pays, CELLS).unchanged == 1


@pytest.mark.parametrize("arrives", [settled, red], ids=["settled", "red"])
def test_what_arrives_in_another_spelling_keeps_a_claim_from_its_approval(
    pays: PayDesk, arrives: Any
) -> None:
    office = pays.office
    facts = {"calc": "given", "payable_source": "imported", "payable": 100_00}
    claim = saved(office.database, a_claim(state="approval", **facts))
    pays.give_receipts(claim, [BILL])
    arrives(pays, "8913014", "61234568")

    with pytest.raises(GuardFailedError) as told:
        office.take(claim, "approve", "approver")

    assert told.value.guard in ("already_settled", "red_receipt")


@pytest.mark.parametrize(
    ("arrives", "why"), [(settled, "receipt_spent"), (red, "red_receipt")], ids=["settled", "red"]
)
def test_what_arrives_in_another_spelling_takes_a_claim_out_of_its_batch(
    pays: PayDesk, arrives: Any, why: str
) -> None:
    (claim,) = pays.owe(100_00, bills=[BILL])
    (no,), _ = pays.build()

    arrives(pays, "8913014", "61234568")

    assert [reason for _, reason in pays.sign(no)] == [why]
    assert pays.build() == ([], [(claim.no, why)])


def test_what_was_paid_in_one_spelling_is_not_paid_in_another(pays: PayDesk) -> None:
    """Two claims of before forms were kept, whose receipt is written in two ways."""
    (first,), (second,) = pays.owe(100_00, bills=[BILL]), pays.owe(100_00)
    its = {"area": second.area, "code": "8913014", "number": "61234568", "twin": 1}
    given = {"issued_on": second.discharged_on, "total": 100_00}
    saved(pays.office.database, Receipt(claim_id=second.id, **its, **given))
    (no,), _ = pays.build()

    assert [why for _, why in pays.sign(no)] == ["receipt_spent"]
    assert not pays.sign(no)
    pays.send(no)

    assert pays.office.again(first).state == "paying"
    assert pays.build() == ([], [(second.no, "receipt_spent")])


@once
def test_digits_that_a_spreadsheet_lost_are_not_guessed(pays: PayDesk) -> None:
    lost = [("", 89130140061234568), ("8913014", "8.91301E+16"), ("", "2.40781E+17")]
    for code, number in lost:
        report = settled(pays, code, number)
        assert codes(report) == {2: ["digits_lost"]}, (code, number)
    assert every(pays, Settlement) == []


@once
def test_one_that_was_given_free_may_be_claimed_again_in_another_spelling(pays: PayDesk) -> None:
    claimed(pays, BILL)
    (claim,) = every(pays, Claim)
    pays.office.take(claim, "withdraw", "applicant")

    assert claimed(pays, ("8913014", "61234568"), name="again").clean
