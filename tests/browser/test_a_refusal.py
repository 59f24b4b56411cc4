"""A refusal (不予支付) from the intention to the decision that was served, each by whose it is."""

from tests.conftest import once
from tests.support.people_browsing import BrowsedOffice

pytestmark = once


def test_a_refusal_is_intended_decided_and_served(office: BrowsedOffice) -> None:
    no = str(office.told("list", "claims", "--state", "review", "--limit", "9")[-1]["no"])
    reviewer, approver = office.person("reviewer"), office.person("approver")
    reviewer.open(f"/case/{no}")
    reviewer.does("拟不予支付（受理）")
    reviewer.fills(**{
        "fact.facts": "在境外就医", "fact.outcome": "不予支付",
        "fact.document": "社会保险法", "fact.article": "第三十条",
    })  # fmt: skip
    reviewer.does("拟不予支付（受理）")
    reviewer.sees("已办理")
    assert office.told("show", no)["state"] == "approval"

    approver.open(f"/case/{no}")
    assert approver.page.locator(".moves a.button", has_text="审批通过").count() == 0
    approver.does("不予支付")
    approver.does("不予支付")
    approver.sees("已办理")
    told = office.told("show", no)
    assert told["state"] == "rejected"
    assert told["notices"], told
    approver.sees("通知与送达")

    (notice, *_) = [each for each in told["notices"] if each["kind"] == "refuse"]
    proof = (
        "--way",
        "counter",
        "--proof",
        "signed_by=本人",
        "--proof",
        "relation=本人",
        "--as",
        "intake",
    )
    served = office.cli("notices", "serve", notice["id"], *proof)
    assert served.code == 0, served.err
    approver.open(f"/case/{no}")
    approver.sees("已送达")
