"""A receipt that was exchanged for paper is one receipt under either number (换开): claimed and paid once."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier
from typing import Any, cast

import pytest
from sqlmodel import select

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.importing import FileReport, import_files
from jobs.office.stored import stored_claim
from models import Claim, Receipt, SpentReceipt
from models.database import Database
from tests.conftest import once
from tests.support.builders import a_claim, an_institution, saved
from tests.support.importing import (
    as_csv,
    as_lines,
    claim_object,
    codes,
    id_number,
    person_row,
)
from tests.support.office import Office
from tests.support.paydesk import PayDesk
from workflow.claim.bill_rows import other_numbers
from workflow.claim.intake_bills import ReceiptDraft
from workflow.intake.reader import digest
from workflow.shared.errors import GuardFailedError

ELECTRONIC, PAPER = ("08913014", "0061234568"), ("23010125", "0000004711")
PAPERS = ["身份证件", "收费票据", "费用清单", "处方底方"]


@pytest.fixture
def pays(database: Database, book: PolicyBook, calendar: WorkCalendar, tmp_path: Path) -> PayDesk:
    """An office that pays, where two people and one hospital are known."""
    pays = PayDesk(Office(database, book, calendar), tmp_path).open()
    saved(database, an_institution(code="H11010000001"))
    assert loaded(pays, as_csv(tmp_path / "people.csv", [person_row(1), person_row(2)])).clean
    return pays


def loaded(pays: PayDesk, path: Path) -> FileReport:
    """The report of one file."""
    (report,) = import_files(pays.app, [path])
    return report


def a_bill(own: tuple[str, str] | None, paper: tuple[str, str] | None = None, **facts: Any) -> Any:
    """A receipt with its own number, that of the paper, or both."""
    (bill,) = claim_object(1)["receipts"]
    del bill["bill_batch_code"], bill["bill_no"]
    if own:
        bill |= dict(zip(("code", "number"), own, strict=True))
    if paper:
        bill |= dict(zip(("纸质票据代码", "纸质票据号码"), paper, strict=True))
    return bill | facts


def a_file(pays: PayDesk, *bills: Any, name: str = "claims", person: int = 1) -> Path:
    """Claims of one receipt each, in one file."""
    given = [
        claim_object(person, ext_no=f"{name}{n}", receipts=[bill], materials=PAPERS)
        for n, bill in enumerate(bills)
    ]
    return as_lines(pays.folder / f"{name}.jsonl", given)


def claimed(pays: PayDesk, *bills: Any, name: str = "claims", person: int = 1) -> FileReport:
    """The report of the import of these claims."""
    return loaded(pays, a_file(pays, *bills, name=name, person=person))


def settled(pays: PayDesk, bill: tuple[str, str], back: str = "0", no: str = "S1") -> FileReport:
    """A direct settlement of the receipt, or its reversal."""
    row = {
        "结算ID": no, "证件号码": id_number(1), "定点医药机构编号": "H11010000001",
        "医疗类别": "11", "开始日期": "2025-07-01", "结束日期": "2025-07-01",
        "结算时间": "2025-07-01 12:00:00", "费用总额": "37.50", "基金支付总额": "20.00",
        "票据代码": bill[0], "票据号码": bill[1], "退费标志": back, "原结算ID": "S1" if back == "1" else "",
    }  # fmt: skip
    return loaded(pays, as_csv(pays.folder / f"{no}.csv", [row]))


def red(pays: PayDesk, bill: tuple[str, str]) -> FileReport:
    """The list of red-flushed receipts."""
    row = {"票据代码": bill[0], "票据号码": bill[1], "来源": "财政", "冲红日期": "2025-07-10"}
    return loaded(pays, as_csv(pays.folder / "red.csv", [row]))


def every(pays: PayDesk, table: Any) -> list[Any]:
    """All rows of a table."""
    with pays.office.database.reading() as session:
        return list(session.exec(select(table).order_by(*table.__table__.primary_key)))


BOTH = a_bill(ELECTRONIC, PAPER)
KNOWN = {
    "the electronic number after both": (BOTH, a_bill(ELECTRONIC)),
    "the paper's after both": (BOTH, a_bill(PAPER)),
    "the paper's in its own field after both": (BOTH, a_bill(None, PAPER)),
    "both after the electronic number": (a_bill(ELECTRONIC), BOTH),
    "both after the paper's": (a_bill(PAPER), BOTH),
    "both the other way round": (BOTH, a_bill(PAPER, ELECTRONIC)),
    "the paper's without its zeros": (BOTH, a_bill(("23010125", "4711"))),
}


@pytest.mark.parametrize(("first", "second"), KNOWN.values(), ids=KNOWN)
@once
def test_the_second_claim_of_an_exchanged_receipt_is_refused(
    pays: PayDesk, first: Any, second: Any
) -> None:
    assert claimed(pays, first).clean

    report = claimed(pays, second, name="again", person=2)

    assert set(codes(report)[1]) == {"duplicate_receipt"}
    assert len(every(pays, Claim)) == 1


@once
def test_of_two_in_one_file_or_in_one_claim_one_goes_in(pays: PayDesk) -> None:
    assert codes(claimed(pays, BOTH, a_bill(PAPER))) == {2: ["duplicate_receipt"]}

    others = [a_bill(("24078119", "0561495553"), ("23010125", "0000009999")),
              a_bill(("23010125", "0000009999"))]  # fmt: skip
    twice = claim_object(1, ext_no="T", receipts=others)
    report = loaded(pays, as_lines(pays.folder / "twice.jsonl", [twice]))

    assert codes(report) == {1: ["duplicate_receipt"]}
    assert "本申请" in report.problems[0].problem.sentence()


def test_two_claims_at_the_same_moment_by_one_number_each_are_one(pays: PayDesk) -> None:
    paths = [
        a_file(pays, a_bill(own, other), name=f"c{n}", person=n + 1)
        for n, (own, other) in enumerate([(ELECTRONIC, PAPER), (PAPER, None)])
    ]
    start = Barrier(2)

    def load(path: Path) -> FileReport:
        start.wait()
        return loaded(pays, path)

    with ThreadPoolExecutor(2) as pool:
        reports = list(pool.map(load, paths))

    assert sorted(report.clean for report in reports) == [False, True]
    assert len(every(pays, Claim)) == 1


@once
def test_whoever_has_the_paper_alone_is_entered_by_it(pays: PayDesk) -> None:
    assert claimed(pays, a_bill(None, PAPER)).clean

    (row,) = every(pays, Receipt)
    assert (row.code, row.number, row.kind, row.paper_number) == (*PAPER, "exchanged", "")


@once
def test_either_number_keeps_out_what_was_settled_or_red_flushed(pays: PayDesk) -> None:
    settled(pays, PAPER)
    assert codes(claimed(pays, BOTH)) == {1: ["already_settled"]}

    settled(pays, PAPER, back="1", no="S2")
    red(pays, ELECTRONIC)
    assert codes(claimed(pays, a_bill(PAPER, ELECTRONIC))) == {1: ["red_receipt"]}


def an_exchanged(pays: PayDesk, **facts: Any) -> Claim:
    """A claim whose receipt was exchanged, at this point of its way."""
    claim: Claim = saved(pays.office.database, a_claim(**facts))
    its = {"claim_id": claim.id, "area": claim.area, "issued_on": claim.discharged_on}
    given = {**its, "total": 100_00, "code": ELECTRONIC[0], "number": ELECTRONIC[1]}
    bill = saved(pays.office.database, Receipt(**given, paper_code=PAPER[0], paper_number=PAPER[1]))
    other = {**given, "of_id": bill.id, "code": PAPER[0], "number": PAPER[1]}
    saved(pays.office.database, Receipt(**other))
    return claim


@pytest.mark.parametrize("arrives", [settled, red], ids=["settled", "red"])
def test_what_arrives_by_the_paper_keeps_the_claim_from_its_approval(
    pays: PayDesk, arrives: Any
) -> None:
    facts = {"calc": "given", "payable_source": "imported", "payable": 100_00}
    claim = an_exchanged(pays, state="approval", **facts)
    arrives(pays, PAPER)

    with pytest.raises(GuardFailedError) as told:
        pays.office.take(claim, "approve", "approver")

    assert told.value.guard in ("already_settled", "red_receipt")
    assert "-".join(ELECTRONIC) in told.value.sentence("zh"), "the bill is named by its own number"


@pytest.mark.parametrize(
    ("arrives", "why"), [(settled, "receipt_spent"), (red, "red_receipt")], ids=["settled", "red"]
)
def test_what_arrives_by_the_paper_takes_the_claim_out_of_its_batch(
    pays: PayDesk, arrives: Any, why: str
) -> None:
    claim = an_exchanged(pays, state="to_pay", payable=100_00)
    (no,), _ = pays.build()

    arrives(pays, PAPER)

    assert [reason for _, reason in pays.sign(no)] == [why]
    assert pays.build() == ([], [(claim.no, why)])


def test_a_payment_spends_both_numbers(pays: PayDesk) -> None:
    claim = an_exchanged(pays, state="to_pay", payable=100_00)

    pays.go_out()

    spent = {(row.code, row.number): row.holder for row in every(pays, SpentReceipt)}
    assert spent == {ELECTRONIC: claim.no, PAPER: claim.no}


@once
def test_a_withdrawn_claim_gives_both_numbers_free(pays: PayDesk) -> None:
    claimed(pays, BOTH)
    (claim,) = every(pays, Claim)
    pays.office.take(claim, "withdraw", "applicant")

    assert claimed(pays, a_bill(PAPER), name="paper").clean
    assert codes(claimed(pays, BOTH, name="again")) == {1: ["duplicate_receipt"]}


@once
def test_what_comes_in_goes_out_again_and_is_one_bill(pays: PayDesk) -> None:
    claimed(
        pays, a_bill(ELECTRONIC, PAPER, 票据种类="财政电子票据", 交款人="王芳", 开票单位="某医院")
    )
    (claim,) = every(pays, Claim)

    with pays.office.database.reading() as session:
        (receipt,) = cast(Any, stored_claim(session, claim)["receipts"])

    assert (receipt["receipt_kind"], receipt["payer"]) == ("electronic", "王芳")
    assert (receipt["number"], receipt["paper_number"]) == (ELECTRONIC[1], PAPER[1])


def test_content_without_the_facts_that_came_later_is_the_content_that_it_was() -> None:
    before = "ac12450b607e6509dc593dbbbd483ebb944d9fa74a400dd1f4dac76781129c1e"

    assert digest({"receipts": [a_draft()]}) == before
    assert digest({"receipts": [a_draft(payer="王芳")]}) != before


def a_draft(**facts: str) -> ReceiptDraft:
    """A receipt as it was read."""
    return ReceiptDraft(*ELECTRONIC, "", None, 0, [], "", facts)


def test_a_number_has_its_own_row_only_where_it_is_another() -> None:
    def numbers(**paper: str) -> list[str]:
        return [str(row["number"]) for row in other_numbers(a_draft(**paper), {"id": 1})]

    assert numbers(paper_code="23010125", paper_number="4711") == ["4711"]
    assert numbers(paper_code="8913014", paper_number="61234568") == [], "itself once more"
    assert numbers() == []
