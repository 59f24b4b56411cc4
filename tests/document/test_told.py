"""What a notice tells (通知内容): amounts, cuts, payments, facts and clauses, and not only a state."""

from pathlib import Path
from typing import Any

import pytest
from sqlmodel import col, select

from config.policy import PolicyBook
from config.text import Text
from config.workdays import WorkCalendar
from models import Notice, RecoveryKind
from models.database import Database
from tests.conftest import once
from tests.support.builders import LONG_TERM, a_claim, a_filing, a_qualification, saved
from tests.support.money import a_paid_stay, acting, staffed
from tests.support.office import Office
from tests.support.paydesk import PayDesk
from tests.support.small_claims import a_stay
from workflow.explain.notices import TEXTS, notice_text, told_values
from workflow.recovery.decisions import decide
from workflow.recovery.propose import propose

FIXED = {"no": "NO", "reconsideration": 60, "lawsuit": 6, "address": "窗口", "day": "2026-03-04"}


def told(office: Office, case: Any, kind: str) -> str:
    """The sentence of the latest notice of a kind about a case."""
    with office.database.reading() as session:
        its = (Notice.case_id == case.id, Notice.kind == kind)
        found = session.exec(select(Notice).where(*its).order_by(col(Notice.id))).all()[-1]
    return notice_text(kind, FIXED | told_values(found.params, "zh"), "zh")


@once
def test_an_approval_tells_total_amount_and_every_cut_with_its_reason(office: Office) -> None:
    claim, whole = a_stay(office), a_stay(office)
    office.calculate()
    cut = [{"amount": "100.00", "reason": "超限价"}, {"amount": "20.50", "reason": "重复收费"}]
    office.take(claim, "disallow", "reviewer", facts={"disallowed": cut})

    office.approve(claim, whole)

    said = told(office, claim, "approve")
    assert "费用 10000.00 元，医保基金支付 9157.53 元" in said
    assert "核减 120.50 元（超限价；重复收费）" in said
    assert "行政复议" in said
    assert "没有核减" in told(office, whole, "approve")


def test_a_payment_tells_its_amount_and_the_end_of_the_account_and_nothing_more_of_it(
    database: Database, book: PolicyBook, calendar: WorkCalendar, tmp_path: Path
) -> None:
    """By the statement that moves a million, on either kind of database."""
    pays = PayDesk(Office(database, book, calendar), tmp_path).open()
    paid, failed = pays.owe(123_45, 50_00, payee_account="6222000012345678")
    first, second = pays.go_out()

    pays.bank_says(pays.office.today, (first, 123_45, False), (second, 50_00, True))

    said = told(pays.office, paid, "confirm_payment")
    assert said == "NO 的报销款 123.45 元已于 2026-03-04 拨付至尾号 5678 的账户"
    assert "50.00 元未能拨付至尾号 5678" in told(pays.office, failed, "fail_payment")
    with database.reading() as session:
        params = session.exec(select(Notice.params)).all()
    assert not any("6222" in str(each) for each in params)


def test_a_refusal_tells_the_facts_and_the_clause_that_a_person_typed(office: Office) -> None:
    claim = a_stay(office)
    office.calculate()
    facts = {"facts": "由第三人负担", "clause": "社会保险法 第三十条"}
    office.take(claim, "intend_refusal", "reviewer", facts=facts)

    office.take(claim, "refuse", "approver")

    said = told(office, claim, "refuse")
    assert "不予支付：由第三人负担（社会保险法 第三十条）" in said


def test_a_filing_that_is_granted_is_told_its_days_and_one_without_end_no_end(
    office: Office,
) -> None:
    trip = saved(office.database, a_filing())
    stay = saved(office.database, a_filing(category=next(iter(sorted(LONG_TERM)))))

    for filing in (trip, stay):
        office.take(filing, "review", "intake")

    assert told(office, trip, "review") == (
        "您的备案 NO 审核通过，2026-03-04 起生效，有效至 2026-09-04"
    )
    assert told(office, stay, "review").endswith("长期有效")


@once
def test_a_claim_whose_papers_are_complete_is_told_that_it_is_accepted(office: Office) -> None:
    at_window = saved(office.database, a_claim(originals_in_hand=True, channel="local_window"))
    online = saved(office.database, a_claim())

    for claim in (at_window, online):
        office.take(claim, "pass_precheck", "intake")

    assert told(office, at_window, "pass_precheck") == "您的申请 NO 材料齐全，已经受理"
    assert "已经受理；请于" in told(office, online, "pass_precheck")


@once
def test_a_qualification_that_is_not_granted_is_told(office: Office) -> None:
    asked = saved(office.database, a_qualification())

    office.take(asked, "assess", "reviewer", facts={"conclusion": "符合"})

    assert "已认定" in told(office, asked, "assess")


@pytest.mark.parametrize("kind", sorted(TEXTS))
@once
def test_the_last_wording_needs_least_so_that_notices_of_before_are_told_too(kind: str) -> None:
    """What was written by an earlier version knows less, and reads as it did."""
    texts = TEXTS[kind]
    wordings = (texts,) if isinstance(texts, Text) else texts

    lengths = [wording.zh.count("{") for wording in wordings]

    assert lengths == sorted(lengths, reverse=True)


@once
def test_a_recovery_is_told_with_the_claim_that_it_is_of_and_why(office: Office) -> None:
    claim = a_paid_stay(staffed(office))
    with office.database.writing() as session:
        asking = acting(office, session, "reviewer", "复查：超标准收费")
        asked = propose(session, claim.no, RecoveryKind.RECOVER, asking, amount=100_00)

    with office.database.writing() as session:
        decide(session, asked.no, acting(office, session, "approver", "同意"))

    said = told(office, claim, "decide")
    assert said.startswith("经查 NO 多支付 100.00 元，决定追回：复查：超标准收费")
