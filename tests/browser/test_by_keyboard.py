"""The tasks of every day by the keyboard alone (全键盘办理): no mouse, and each leaves what it should.

`YIDI_TASKS=FILE` writes how many keys and seconds each took, as the rows of docs/tour.md.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.conftest import once
from tests.support.people_browsing import BrowsedOffice, SomebodyBrowsing, Timed

pytestmark = once


@contextmanager
def task(name: str, somebody: SomebodyBrowsing) -> Iterator[None]:
    """One task, begun at somebody's first page."""
    somebody.open("/")
    with Timed(somebody) as timed:
        yield
    if where := os.environ.get("YIDI_TASKS"):
        with Path(where).open("a", encoding="utf-8") as told:
            told.write(f"| {name} | {timed.keys} | {timed.seconds:.1f} |\n")


def a_claim(office: BrowsedOffice, state: str, *, calculated: bool = False) -> str:
    """The number of a claim of the sample that is in this state."""
    found = office.told("list", "claims", "--state", state, "--limit", "50")
    return str(next(each["no"] for each in found if each["payable"] or not calculated))


def test_a_filing_is_entered(office: BrowsedOffice) -> None:
    clerk, person = office.person("intake"), office.newcomer("510100")
    with task("备案登记一件", clerk):
        clerk.leads("g", "b")
        clerk.type(person.certno)
        clerk.leads("Enter")
        clerk.press("End")  # 其他临时外出就医人员
        clerk.types(destination="460200", starts_on="2025-12-20")
        clerk.types(materials="身份证件")
        clerk.leads("Control+Enter")
        clerk.sees("已登记")
    no = clerk.page.url.split("/")[-2]
    told = office.told("show", no)
    assert (told["destination"], told["starts_on"]) == ("460200", "2025-12-20")


def test_a_claim_of_two_receipts_and_twelve_lines_is_entered(office: BrowsedOffice) -> None:
    clerk, person = office.person("intake"), office.newcomer("310100")
    receipts = [("44010125", f"90000008{n}", "2025-06-20", "600.00") for n in (11, 12)]
    lines = [(str(1 + n // 6), "", f"治疗费{n + 1}", "05", "01", "100.00", "1", "100.00", "2025-06-12") for n in range(12)]  # fmt: skip
    with task("零报受理一件：两张票据、十二行明细（从 Excel 粘贴）", clerk):
        clerk.leads("g", "s")
        clerk.type(person.certno)
        clerk.leads("Enter")
        clerk.types(
            med_type="21", reason_code="03", institution_code="H44010000001",
            institution_name="广州市样例第1医院", admitted_on="2025-06-10",
            discharged_on="2025-06-20", diagnosis="J18.900", third_party="none",
            materials="身份证件；收费票据；费用清单；出院小结",
        )  # fmt: skip
        clerk.press("Escape", "r")
        clerk.pastes("\n".join("\t".join((code, no, "", "", "", "", "", "", "", day, total)) for code, no, day, total in receipts))  # fmt: skip
        clerk.sees("1200.00")
        clerk.press("Escape", "l")
        clerk.pastes("\n".join("\t".join(line) for line in lines))
        clerk.leads("Control+Enter")
        clerk.sees("当场预审")
    no = clerk.page.url.split("/")[-2]
    told = office.told("show", no)
    assert (told["total"], len(told["receipts"])) == ("1200.00", 2)
    assert sum(len(each["lines"]) for each in told["receipts"]) == 12


def test_post_is_received(office: BrowsedOffice) -> None:
    clerk, no = office.person("intake"), a_claim(office, "awaiting_parcel")
    with task("收件登记一件", clerk):
        clerk.finds(no[-8:])
        move(clerk, "签收")
        clerk.types(**{"fact.originals": "3"})
        clerk.leads("Control+Enter")
        clerk.sees("已办理")
    assert office.told("show", no)["state"] == "review"


def move(somebody: SomebodyBrowsing, label: str) -> None:
    """Choose a move of the case by its digit."""
    button = somebody.page.locator(".moves a.button", has_text=label).first
    key = button.get_attribute("data-key")
    assert key is not None
    somebody.press(key)
    somebody.page.get_by_role("button", name=label).last.wait_for(state="visible")


def test_a_claim_is_reviewed_with_a_cut(office: BrowsedOffice) -> None:
    reviewer, no = office.person("reviewer"), a_claim(office, "review", calculated=True)
    with task("费用审核一件，核减一处", reviewer):
        reviewer.finds(no[-8:])
        move(reviewer, "核减")
        reviewer.type("1:1=0.50:超出限定支付范围")
        reviewer.leads("Control+Enter")
        reviewer.sees("已办理")
        reviewer.sees("0.50")
    assert office.told("show", no)["disallowed"][0]["amount"] == "0.50"


def test_many_are_approved_together(office: BrowsedOffice) -> None:
    approver = office.person("approver2")
    with task("批量审批（二十件以上，逐件有结果）", approver):
        approver.leads("g", "a")
        approver.leads("s")
        approver.leads("s")
        approver.sees("待办 0 件")
    assert len(office.told("list", "claims", "--state", "to_pay", "--limit", "100")) >= 20


def test_a_batch_is_signed(office: BrowsedOffice) -> None:
    drafter, signer = office.person("cashier"), office.person("cashier2")
    owed = (
        a_claim(office, "approval")
        if not office.told("list", "claims", "--state", "to_pay")
        else ""
    )
    assert not owed or office.cli("take", owed, "approve", "--as", "approver2").code == 0
    drafter.open("/payouts")
    drafter.leads("b")
    drafter.sees("编制 1 个批次")
    with task("签批一个批次", signer):
        signer.leads("g", "p")
        signer.leads("j", "Enter")
        signer.leads("s")
        signer.sees("已签批")
    told = office.told("payout", "list")
    assert "cashier2" in {each["signed_by"] for each in told}


def test_a_question_is_answered(office: BrowsedOffice) -> None:
    clerk, no = office.person("reviewer2"), a_claim(office, "review", calculated=True)
    with task("答复“到哪一步了、为什么只报这么多”", clerk):
        clerk.finds(no[-8:])
        clerk.sees("法定办理时限")
        clerk.sees("计算单")


def test_a_person_is_found_by_name(office: BrowsedOffice) -> None:
    clerk = office.person("intake")
    name = office.newcomer("230100").name
    with task("按姓名查到个人全景", clerk):
        clerk.finds(name)
        clerk.sees(name)
    assert "/person/" in clerk.page.url
