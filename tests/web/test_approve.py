"""复核、审批 and 批量办理 in pages: exceptions first, tried, then signed; each with its result."""

from collections.abc import Iterator

import pytest

from models import Claim, Filing
from tests.conftest import once
from tests.support.builders import A_DAY, TODAY, a_claim, a_filing, saved
from tests.support.office import INTENDED, Office
from tests.support.proposing import desk
from tests.support.signed import with_password
from tests.support.site import Browser, browsing, visible

pytestmark = once


def a_claim_to_approve(office: Office, **facts: object) -> Claim:
    """A claim whose amount came with it, reviewed by somebody else."""
    ready = {"state": "approval", "calc": "given", "payable_source": "given", "payable": 80_00}
    found: Claim = saved(
        office.database, a_claim(**{"total": 100_00, "due_on": TODAY} | ready | facts)
    )
    return found


@pytest.fixture
def approver(office: Office) -> Iterator[Browser]:
    with_password(office.database, "approver")
    with browsing(desk(office, "approver"), "approver") as browser:
        yield browser


@pytest.fixture
def clerk(office: Office) -> Iterator[Browser]:
    with_password(office.database, "intake")
    with browsing(desk(office, "intake"), "intake") as browser:
        yield browser


def test_exceptions_come_first_refusals_stand_apart_and_the_sums_are_told(
    office: Office, approver: Browser
) -> None:
    plain = a_claim_to_approve(office)
    cut = a_claim_to_approve(office, disallowed=[{"amount": 1, "reason": "超限价"}], payable=70_00)
    late = a_claim_to_approve(office, due_on=TODAY - A_DAY)
    refused = a_claim_to_approve(office, refusal=INTENDED)

    page = approver.read("/approve")

    assert "件数 3" in page and "合计 230.00 元" in page and "其他基金（未分项） 230.00" in page
    places = [page.index(each.no) for each in (late, cut, plain, refused)]
    assert max(places[:2]) < places[2] < places[3]
    assert "拟不予支付、拟不予受理（1）" in page and "核减" in page


def test_what_is_chosen_is_tried_and_then_signed_each_with_its_result(
    office: Office, approver: Browser
) -> None:
    claims = [a_claim_to_approve(office) for _ in range(3)]
    broken = a_claim_to_approve(office, calc="stale")
    words = " ".join(f"{each.no}:{each.version}" for each in (*claims, broken))
    form = {"state": "approval", "trigger": "approve"}

    empty = approver.send("/approve/try", **form)
    tried = approver.send("/approve/try", chosen=words, **form)
    assert empty.status_code == 422 and "没有选中" in empty.text
    told = visible(tried.text)
    assert "可办 3 件" in told and "合计 240.00 元" in told and "不可办 1 件" in told
    assert [office.again(each).state for each in claims] == ["approval"] * 3, "tried, not done"

    chosen = tried.text.partition('name="chosen" value="')[2].partition('"')[0]
    signed = approver.send("/approve/sign", trigger="approve", chosen=chosen)
    assert signed.status_code == 303
    place = signed.headers["location"]
    shown = approver.read(place)
    assert "已办完" in shown and "已办理 3 件，合计 240.00 元" in shown
    assert [office.again(each).state for each in claims] == ["to_pay"] * 3
    assert f"/case/{claims[0].no}/pull_back" in approver.open(place), (
        "one's own last step is taken back"
    )


def test_a_move_is_taken_for_all_that_a_filter_finds(office: Office, clerk: Browser) -> None:
    good: list[Filing] = [saved(office.database, a_filing(due_on=TODAY)) for _ in range(2)]
    bad = saved(office.database, a_filing(materials_ok=False))
    form = {"kind": "filing", "state": "submitted", "trigger": "review"}
    assert "异地就医备案 待审核 3" in clerk.read("/bulk")
    assert "审核通过" in clerk.read("/bulk?kind=filing&state=submitted")
    assert "试办" in clerk.read("/bulk?kind=filing&state=submitted&trigger=review")

    tried = clerk.send("/bulk/try", **form)
    assert "可办 2 件" in visible(tried.text) and bad.no in tried.text
    chosen = tried.text.partition('name="chosen" value="')[2].partition('"')[0]
    done = clerk.send("/bulk", chosen=chosen, **form)

    assert "已办理 2 件" in clerk.read(done.headers["location"])
    assert [office.again(each).state for each in good] == ["reviewed"] * 2
    assert office.again(bad).state == "submitted"
    assert clerk.client.get("/bulk/999").status_code == 404
