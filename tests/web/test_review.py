"""Reviewing charges: what is shown while somebody cuts is what the move then keeps and pays."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlmodel import Session, func, select

from console.answers.review import answer_cuts
from models import Calculation, Claim, Receipt
from tests.conftest import once
from tests.support.builders import AREA, a_claim, a_line, saved
from tests.support.citizens import app_of
from tests.support.office import Office
from tests.support.plans import asked_of
from tests.support.signed import signed_in
from tests.support.site import before, visible
from tests.support.stays import a_stay, filed, newest
from workflow.benefit.amounts import AMOUNTS
from workflow.shared.money import fen, yuan

NO = f"{AREA}SB20260301000001X"


def under_review(office: Office) -> Claim:
    """A stay of three lines of every class under a filing, calculated."""
    lines = [
        a_line(8_000_00, item_name="手术费", item_code="F001"),
        a_line(
            2_000_00, item_name="药品费", item_code="X002", charge_level="02", own_share_e4=1000
        ),
        a_line(700_00, item_name="特需床位费", item_code="Z9", charge_level="03"),
    ]
    claim = a_stay(office, *lines, no=NO)
    filed(office, claim)
    office.calculate()
    again: Claim = office.again(claim)
    return again


def bill_of(office: Office, claim: Claim) -> str:
    with office.database.reading() as session:
        receipt = session.exec(select(Receipt).where(Receipt.claim_id == claim.id)).one()
        return f"{receipt.code}-{receipt.number}"


def grid(receipt: str, *cuts: tuple[str, str, str]) -> dict[str, Any]:
    """The grid as a form sends it: line, amount and reason of each row."""
    rows = [*cuts, ("3", "", "")]
    return {
        "receipt": [receipt] * len(rows), "line": [row[0] for row in rows],
        "amount": [row[1] for row in rows], "reason": [row[2] for row in rows],
        "clause": [""] * len(rows),
    }  # fmt: skip


def test_the_page_shows_lines_left_and_the_calculation_right(office: Office) -> None:
    claim = under_review(office)

    with before(office, "reviewer") as browser:
        page = browser.open(f"/review/{claim.no}")
    shown = visible(page)

    for words in (
        "费用审核", "编码", "名称", "先行自付", "单价", "数量", "全自费", "超限价", "范围内", "核减", "原因", "依据",
        "手术费", "乙类", "200.00", "700.00", "1800.00", "起付线", "240.00", "比例", "统筹", "大额/大病", "公补",
        "救助", "个人负担", "审核通过", "退回补正", "中止", "发起协查", "下一件", "流转记录",
    ):  # fmt: skip
        assert words in shown, words
    amounts = newest(office, claim)
    assert yuan(amounts.fund_pay_sumamt) in shown
    assert f'action="/case/{claim.no}/pass_review"' in page, "the forms stand inside the page"
    assert page.count('id="reason') <= 1 and "style=" not in page


def test_each_cut_is_followed_as_it_is_typed_and_nothing_is_written(office: Office) -> None:
    claim = under_review(office)
    receipt, moves = bill_of(office, claim), len(office.moves(claim))

    with before(office, "reviewer") as browser:
        typed = browser.client.post(
            f"/review/{claim.no}/cuts",
            data={"csrf": browser.word, **grid(receipt, ("1", "1000.00", "超标准收费"))},
            headers={"HX-Request": "true"},
        )
        bare = browser.client.post(
            f"/review/{claim.no}/cuts",
            data={"csrf": browser.word, **grid(receipt, ("1", "10", ""))},
            headers={"HX-Request": "true"},
        )
        half = browser.client.post(
            f"/review/{claim.no}/cuts",
            data={"csrf": browser.word, **grid(receipt, ("1", "1x", ""))},
            headers={"HX-Request": "true"},
        )

    part = visible(typed.text)
    assert "核减 1 处，合计 1000.00 元" in part and "<html" not in typed.text
    # (10000 − 1000 − 200 − 240) × 0.855
    assert "7318.80" in part
    assert "还没有写原因" in visible(bare.text) and "金额" in visible(half.text)
    after = office.again(claim)
    assert (after.disallowed, after.version, len(office.moves(claim))) == ([], claim.version, moves)


def test_what_was_shown_is_what_the_move_keeps_and_pays(office: Office) -> None:
    claim = under_review(office)
    receipt = bill_of(office, claim)

    with before(office, "reviewer") as browser:
        cuts = grid(receipt, ("1", "1000.00", "超标准收费"), ("2", "50", "重复收费"))
        fields = {"csrf": browser.word, "seen": str(claim.version), **cuts}
        shown = browser.client.post(f"/review/{claim.no}/cuts", data=fields)
        done = browser.client.post(f"/review/{claim.no}/disallow", data=fields)
        page = browser.open(done.headers["location"])

    after = office.again(claim)
    assert done.headers["location"] == f"/review/{claim.no}?done=disallow"
    assert [(cut["line"], cut["amount"]) for cut in after.disallowed] == [
        (1, "1000.00"),
        (2, "50.00"),
    ]
    assert yuan(after.payable) in visible(shown.text) and yuan(after.payable) in visible(page)
    assert 'value="1000.00"' in page and 'value="重复收费"' in page, "the cuts stand in the grid"
    assert page.count(f'value="{receipt}"') == 4 and "不存在" not in page, (
        "by the receipt's own number"
    )


CUTS = st.lists(
    st.tuples(st.sampled_from([1, 2, 3, None]), st.integers(1, 900_00)), min_size=0, max_size=4
)


@once
def test_for_any_cuts_the_sum_and_the_amounts_that_are_shown_are_those_that_are_stored(
    office: Office,
) -> None:
    claim = under_review(office)
    receipt, app = bill_of(office, claim), signed_in(app_of(office), "reviewer")

    @settings(max_examples=25)
    @given(CUTS)
    def holds(chosen: list[tuple[int | None, int]]) -> None:
        cuts = [
            {"receipt": receipt, "amount": yuan(amount), "reason": "超标准"}
            | ({"line": line} if line else {})
            for line, amount in chosen
        ]
        tried = answer_cuts(app, "zh", claim.no, cuts)
        if tried["blocked_by"] or tried["problem"]:
            return
        office.take(claim, "disallow", "reviewer", facts={"disallowed": cuts})
        stored = office.again(claim)
        assert fen(tried["cut"]) == sum(fen(each["amount"]) or 0 for each in stored.disallowed)
        kept = newest(office, claim)
        assert tried["amounts"] == {name: yuan(getattr(kept, name)) for name in AMOUNTS}
        assert tried["amounts"]["fund_pay_sumamt"] == yuan(stored.payable)

    holds()


def test_what_the_move_would_refuse_is_told_beforehand_and_kept_in_the_form(office: Office) -> None:
    claim = under_review(office)
    receipt = bill_of(office, claim)

    with before(office, "reviewer") as browser:
        cuts = grid(receipt, ("1", "9000.00", "超标准收费"))
        fields = {"csrf": browser.word, "seen": str(claim.version), **cuts}
        tried = browser.client.post(f"/review/{claim.no}/cuts", data=fields)
        refused = browser.client.post(f"/review/{claim.no}/disallow", data=fields)

    assert "超过其金额" in visible(tried.text)
    assert refused.status_code == 409 and 'value="9000.00"' in refused.text
    assert office.again(claim).disallowed == []


def test_trying_cuts_asks_little_and_writes_no_move(office: Office) -> None:
    claim = under_review(office)
    app = signed_in(app_of(office), "reviewer")
    answer_cuts(app, "zh", claim.no, [])

    with asked_of(office.database) as asked:
        answer_cuts(app, "zh", claim.no, [{"amount": "10.00", "reason": "超标准"}])

    assert len(asked) <= 4, [sql for sql, _ in asked]
    assert _counted(office, Calculation) == 1


def _counted(office: Office, table: Any) -> int:
    with office.database.reading() as session:
        return _count(session, table)


def _count(session: Session, table: Any) -> int:
    return int(session.exec(select(func.count()).select_from(table)).one())


@once
def test_a_claim_that_is_not_under_review_has_no_charges_to_review(office: Office) -> None:
    claim = saved(office.database, a_claim(state="paid"))

    with before(office, "reviewer") as browser:
        assert "不是审核" in browser.read(f"/review/{claim.no}", 409)
        browser.open(f"/review/{AREA}SB20260301000009X", 404)


@once
def test_an_approver_sees_the_charges_and_cuts_nothing(office: Office) -> None:
    claim = under_review(office)
    office.pass_on(claim)

    with before(office, "approver") as browser:
        page = browser.open(f"/review/{claim.no}")

    assert "手术费" in page and f"/review/{claim.no}/disallow" in page
    assert "<button>核减</button>" not in page and "disabled" in page


@once
def test_the_next_claim_is_opened_for_review(office: Office) -> None:
    claim = under_review(office)

    with before(office, "reviewer") as browser:
        on = browser.send("/review/next")
        nothing = browser.send("/review/next", but=claim.no)

    assert on.headers["location"] == f"/review/{claim.no}"
    assert nothing.headers["location"] == "/?done=none"
