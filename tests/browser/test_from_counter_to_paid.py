"""From the counter to paid (从受理到拨付): five people with five sign-ins, each at their own window."""

import zipfile

from config.payout import load_payout
from jobs.banking import BankFile
from tests.conftest import once
from tests.support.bankside import bank_sees, result_bytes
from tests.support.people_browsing import BrowsedOffice, SomebodyBrowsing

pytestmark = once
A_STAY = {
    "med_type": "21", "reason_code": "03", "institution_code": "H44010000001",
    "institution_name": "广州市样例第1医院", "admitted_on": "2025-06-10",
    "discharged_on": "2025-06-20", "diagnosis": "J18.900", "emergency": "0",
    "third_party": "none", "materials": "身份证件；收费票据；费用清单；出院小结",
    "receipts.code": "44010125", "receipts.issued_on": "2025-06-20", "receipts.total": "40000.00",
    "lines.of": "1", "lines.item_name": "手术费", "lines.charge_type": "06",
    "lines.charge_level": "01", "lines.price": "40000.00", "lines.quantity": "1",
    "lines.amount": "40000.00", "lines.charged_on": "2025-06-12",
}  # fmt: skip
"""A stay whose amount is so high that a second reviewer looks at it."""
WHY_NOT = "审核人 reviewer 不能复核"
BANK = load_payout().banks.banks["example_csv"]


def entered(office: BrowsedOffice, receipt: str) -> str:
    """The number of a claim that the counter has entered, and the runs have prepared for a reviewer."""
    counter = office.person("intake")
    counter.open("/claim/new")
    counter.fills(certno=office.newcomer("440100").certno)
    counter.does("取参保信息")
    counter.fills(**A_STAY | {"receipts.number": receipt})
    counter.does("登记")
    counter.sees("当场预审：通过")
    no = counter.page.url.split("/")[-2]
    for run in ("precheck_claims", "calculate_claims"):  # as the daemon does
        assert office.cli("run", run, "--as", "admin").code == 0
    return no


def state_of(office: BrowsedOffice, no: str) -> str:
    return str(office.told("show", no)["state"])


def takes(somebody: SomebodyBrowsing, no: str, move: str, **facts: str) -> None:
    """Open a case, choose a move, fill in what it asks, and do it."""
    somebody.open(f"/case/{no}")
    somebody.does(move)
    somebody.fills(**{f"fact.{name}": value for name, value in facts.items()})
    somebody.does(move)


def names_of_moves(somebody: SomebodyBrowsing) -> list[str]:
    """The moves that the page of a case offers."""
    return [each.split()[0] for each in somebody.page.locator(".moves a.button").all_inner_texts()]


def test_a_claim_goes_from_the_counter_to_paid_and_nobody_is_both_of_four_eyes(
    office: BrowsedOffice,
) -> None:
    no = entered(office, "9000000801")

    reviewer = office.person("reviewer")
    takes(reviewer, no, "审核通过")
    reviewer.sees("已办理")
    assert state_of(office, no) == "recheck"
    refused_to_be_the_second(reviewer, no)
    assert state_of(office, no) == "recheck"

    takes(office.person("reviewer2"), no, "复核通过")
    approver = office.person("approver")
    takes(approver, no, "审批通过")
    approver.sees("已办理")
    assert state_of(office, no) == "to_pay"

    batch, handed = paid_out(office)
    answered_by_the_bank(office, handed)
    approver.open(f"/case/{no}")
    approver.sees("已拨付")
    assert state_of(office, no) == "paid"
    people = [each["actor"] for each in office.told("history", no) if each["actor"] != "system"]
    assert people == ["intake", "reviewer", "reviewer2", "approver"]
    told = office.told("payout", "show", batch)
    assert (told["drafted_by"], told["signed_by"], told["open_items"]) == ("cashier", "cashier2", 0)


def refused_to_be_the_second(reviewer: SomebodyBrowsing, no: str) -> None:
    """The page does not offer them the recheck, says why not, and refuses a form that was sent all the same."""
    reviewer.open(f"/case/{no}")
    assert "复核通过" not in names_of_moves(reviewer)
    held = reviewer.page.locator(".moves li", has_text="复核通过").inner_text()
    assert WHY_NOT in held
    reviewer.open(f"/case/{no}/pass_recheck")
    reviewer.does("复核通过")
    reviewer.sees("请由另一人办理")


def paid_out(office: BrowsedOffice) -> tuple[str, BankFile]:
    """One cashier drafts, the other signs and hands over; the number of the batch and the bank's file."""
    first, second = office.person("cashier"), office.person("cashier2")
    first.open("/payouts")
    first.does("编制批次")
    first.sees("编制 1 个批次")
    batch = first.page.locator("main table a").first.inner_text()
    second.open(f"/payouts/{batch}")
    second.does("签批")
    with second.page.expect_download() as handed:
        second.page.get_by_role("button", name="发送并下载银行文件").click()
    archive = zipfile.ZipFile(handed.value.path())
    (name,) = [each for each in archive.namelist() if not each.endswith(".sha256")]
    return batch, BankFile(name, archive.read(name), 0, 0)


def answered_by_the_bank(
    office: BrowsedOffice, handed: BankFile, result: str = "成功", reason: str = ""
) -> None:
    """The bank answers all that it got in one way, and a cashier reads its file in."""
    rows = [
        {"end_to_end_id": seen.number, "payee_name": seen.name, "payee_account": seen.account,
         "amount": seen.amount, "result": result, "reason": reason, "bank_ref": "B1",
         "booked_on": "2025-07-18" if result == "成功" else ""}
        for seen in bank_sees(BANK, handed)
    ]  # fmt: skip
    cashier = office.person("cashier")
    cashier.open("/payouts")
    cashier.page.locator("[name=file]").set_input_files(
        {"name": f"{handed.name}-{result}.csv", "mimeType": "text/csv", "buffer": result_bytes(BANK, rows)}
    )  # fmt: skip
    cashier.does("读入")
    cashier.sees("银行回复")


def test_an_account_proposed_by_one_is_corrected_when_another_confirms(
    office: BrowsedOffice,
) -> None:
    no = entered(office, "9000000802")
    takes(office.person("reviewer"), no, "审核通过")
    takes(office.person("reviewer2"), no, "复核通过")
    takes(office.person("approver"), no, "审批通过")
    _batch, handed = paid_out(office)
    answered_by_the_bank(office, handed, "失败", "账号不存在")
    assert state_of(office, no) == "payment_failed"

    one, other = office.person("intake"), office.person("reviewer2")
    takes(one, no, "更正账号", payee_account="6222080000000000056", payee_bank_code="102265000014")
    one.sees("已提出，待另一人本人登录确认")
    assert state_of(office, no) == "payment_failed"
    one.open("/proposals?which=mine")
    one.page.get_by_role("link", name=proposal_of(one)).click()
    assert one.page.get_by_role("button", name="确认并办理").count() == 0

    other.open(one.page.url.removeprefix(office.url))
    assert "6222080000000000056" not in other.text()
    other.does("确认并办理")
    other.sees("已确认")
    assert state_of(office, no) == "to_pay"
    last = office.told("history", no)[-1]
    assert (last["trigger"], last["actor"]) == ("correct_account", "intake")


def proposal_of(somebody: SomebodyBrowsing) -> str:
    """The number of the newest proposal in the list before them."""
    return somebody.page.locator("main table a").first.inner_text()
