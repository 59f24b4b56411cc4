"""The page of a case: whatever its kind, one look tells what it is, why it stands there, and what to do."""

import re
from datetime import date, timedelta

import pytest
from sqlmodel import col, select

from jobs.identity import Principal
from jobs.office import appeals, recoveries
from models import (
    AppealKind,
    Claim,
    ClaimState,
    FilingState,
    KeptLook,
    Notice,
    Payment,
    RecoveryKind,
    Role,
)
from tests.conftest import once
from tests.support.builders import (
    AREA,
    SHENYANG,
    TODAY,
    a_claim,
    a_filing,
    a_line,
    a_qualification,
    a_referral,
    a_user,
    saved,
)
from tests.support.citizens import app_of
from tests.support.money import a_paid_stay, staffed
from tests.support.office import Office
from tests.support.plans import asked_of
from tests.support.site import before
from tests.support.stays import a_stay, filed
from workflow.moves.actors import find_actor
from workflow.remedy.register import Received, procedure_of


def in_approval(office: Office) -> Claim:
    """A stay under a filing, reviewed: two lines of which one is 乙类, calculated."""
    lines = [
        a_line(8_000_00, item_name="手术费", item_code="F001"),
        a_line(
            2_000_00, item_name="药品费", item_code="X002", charge_level="02", own_share_e4=1000
        ),
    ]
    due = {"due_on": date(2026, 3, 30), "promise_due_on": date(2026, 3, 30)}
    its = {"no": f"{AREA}SB20260301000001X", "payee_account": "6222080000000001826"}
    claim = a_stay(office, *lines, **its, **due)
    filed(office, claim, no=f"{AREA}BA20260301000001X")
    office.calculate()
    office.pass_on(claim)
    again: Claim = office.again(claim)
    return again


def test_a_claim_is_told_whole_with_the_clause_behind_each_figure(office: Office) -> None:
    claim = in_approval(office)

    with before(office, "approver") as browser:
        page = browser.open(f"/case/{claim.no}")
        shown = browser.read(f"/case/{claim.no}")

    assert "王芳 · 住院报销" in shown and "审批" in shown
    for words in (
        "手术费",
        "X002",
        "乙类",
        "8000.00",
        "起付标准",
        "【未核实】",
        "临时外出就医备案",
    ):
        assert words in shown
    assert f"/case/{AREA}BA20260301000001X" in page, "its filing is a link"
    assert 'href="/policy/deductible?area=' in page, "an amount leads to its clause"
    assert 'href="/policy/promised_decision_days?area=230600' in page, "and so does a day"
    assert "承诺办理时限" in shown and "流转记录" in shown
    assert f"/case/{claim.no}/approve" in page and 'data-key="1"' in page
    assert "<script>" not in page and "style=" not in page


def test_no_number_of_a_person_or_an_account_is_shown_whole(office: Office) -> None:
    claim = in_approval(office)

    with before(office, "approver") as browser:
        page = browser.open(f"/case/{claim.no}")

    assert "6222080000000001826" not in page and "622208*********1826" in page
    assert not re.search(r"2306022\d{10}|23060219\d{10}", page)


def test_a_move_is_not_offered_to_whom_four_eyes_refuse_and_the_reason_is_told(
    office: Office,
) -> None:
    claim = in_approval(office)
    saved(office.database, a_user("双岗", Role.REVIEWER, Role.APPROVER))
    mine = a_stay(office, no=f"{AREA}SB20260301000002X")
    office.calculate()
    office.take(mine, "pass_review", "双岗")

    with before(office, "双岗") as browser:
        own = browser.open(f"/case/{mine.no}")
        other = browser.open(f"/case/{claim.no}")

    assert f'href="/case/{mine.no}/approve"' not in own
    assert "双岗" in own and "社会保险经办条例" in own
    assert f'href="/case/{claim.no}/approve"' in other


def test_an_approval_above_the_limit_is_not_offered(office: Office) -> None:
    claim = in_approval(office)
    saved(office.database, a_user("小额", Role.APPROVER, limit=1_000_00))

    with before(office, "小额") as browser:
        page = browser.open(f"/case/{claim.no}")
        shown = browser.read(f"/case/{claim.no}")

    assert f'href="/case/{claim.no}/approve"' not in page and "1000.00" in shown


def test_what_is_for_others_is_told_apart(office: Office) -> None:
    claim = in_approval(office)

    with before(office, "cashier") as browser:
        page = browser.open(f"/case/{claim.no}")

    assert "没有需要您办理的" in page and "其他岗位办理" in page


def test_a_claim_is_one_look_and_eight_statements_at_most(office: Office) -> None:
    claim = in_approval(office)

    with before(office, "approver") as browser:
        browser.open(f"/case/{claim.no}")
        with asked_of(office.database) as asked:
            page = browser.open(f"/case/{claim.no}")

    # The look is written beside these.
    assert len(asked) + 1 <= 8, [sql for sql, _ in asked]
    assert len(page.encode()) < 60_000
    with office.database.reading() as session:
        looks = session.exec(select(KeptLook).where(KeptLook.asker == "approver")).all()
    assert [(each.case_no, each.kind) for each in looks] == [(claim.no, "case")] * 2


def test_a_filing_is_one_look_and_eight_statements_at_most(office: Office) -> None:
    filing = saved(office.database, a_filing(state="active", no=f"{AREA}BA20260301000003X"))

    with before(office, "intake") as browser:
        browser.open(f"/case/{filing.no}")
        with asked_of(office.database) as asked:
            shown = browser.read(f"/case/{filing.no}")

    assert len(asked) + 1 <= 8, [sql for sql, _ in asked]
    assert "其他临时外出就医人员备案" in shown and "沈阳市" in shown and "未上报" in shown


def test_a_filing_names_the_claims_that_rest_on_it(office: Office) -> None:
    claim = in_approval(office)

    with before(office, "intake") as browser:
        page = browser.open(f"/case/{AREA}BA20260301000001X")

    assert "依据本备案的报销" in page and f'href="/case/{claim.no}"' in page


@once
@pytest.mark.parametrize("state", ClaimState)
def test_a_claim_has_its_page_in_every_state(office: Office, state: ClaimState) -> None:
    claim = saved(office.database, a_claim(state=state))

    with before(office, "everybody") as browser:
        assert state.label.zh in browser.read(f"/case/{claim.no}")


@once
@pytest.mark.parametrize("state", FilingState)
def test_a_filing_has_its_page_in_every_state(office: Office, state: FilingState) -> None:
    filing = saved(office.database, a_filing(state=state))

    with before(office, "everybody") as browser:
        assert "备案类型" in browser.read(f"/case/{filing.no}")


def test_referral_and_qualification_have_their_pages(office: Office) -> None:
    referral, held = saved(office.database, a_referral(), a_qualification())

    with before(office, "reviewer") as browser:
        sent = browser.read(f"/case/{referral.no}")
        disease = browser.read(f"/case/{held.no}")

    assert "转出医院" in sent and "肺恶性肿瘤" in sent and "王芳" in sent
    assert "病种" in disease and "糖尿病" in disease and "认定" in disease


def test_money_has_its_pages_batch_payment_and_recovery(office: Office) -> None:
    claim = a_paid_stay(staffed(office))
    app = app_of(office)
    made = recoveries.propose_one(
        app, claim.no, RecoveryKind.RECOVER, "reviewer", amount="100.00", reason="多付"
    )
    with office.database.reading() as session:
        payment = session.exec(select(Payment).where(Payment.claim_id == claim.id)).one()

    with before(office, "cashier") as browser:
        paid = browser.read(f"/case/{claim.no}")
        one = browser.open(f"/case/{payment.no}")
        batch = browser.open(f"/case/{payment.batch_no}")
        owed = browser.open(f"/case/{made.no}")

    assert "拨付" in paid and payment.no in paid and made.no in paid
    assert f'href="/case/{claim.no}"' in one and "收款人" in one
    assert f'href="/case/{payment.no}"' in batch and f'href="/payouts/{payment.batch_no}"' in batch
    assert "追回" in owed and "多付" in owed and f'href="/case/{claim.no}"' in owed


def test_what_is_contested_has_its_page(office: Office) -> None:
    claim = a_stay(office)
    office.calculate()
    office.refuse(claim)
    with office.database.reading() as session:
        by = Principal(find_actor(session, "intake"), "")
    kind = AppealKind.RECONSIDERATION
    received = Received(
        kind, TODAY, "大庆市人民政府", "庆政复〔2026〕1号", procedure_of(kind, False)
    )
    made = appeals.register(app_of(office), claim.no, received, by, seq=None, inaction=False)

    with before(office, "reviewer") as browser:
        page = browser.open(f"/case/{made.no}")

    assert "行政复议" in page and "庆政复〔2026〕1号" in page and f'href="/case/{claim.no}"' in page


def test_a_notice_is_told_with_its_service(office: Office) -> None:
    filing = saved(office.database, a_filing())
    office.take(filing, "return_for_correction", "intake", facts={"missing": ["居住证"]})
    with office.database.writing() as session:
        notice = session.exec(select(Notice).order_by(col(Notice.id))).first()
        assert notice
        notice.state, notice.delivered_on = "delivered", TODAY + timedelta(days=1)

    with before(office, "intake") as browser:
        shown = browser.read(f"/case/{filing.no}")

    assert "居住证" in shown and "已送达" in shown and "2026-03-05" in shown


def test_to_a_stranger_a_case_of_another_area_does_not_exist(office: Office) -> None:
    claim = in_approval(office)
    elsewhere = a_user("外区", Role.REVIEWER)
    elsewhere.areas = [SHENYANG]
    saved(office.database, elsewhere)
    nowhere = f"{AREA}SB20260301000009X"

    with before(office, "外区") as browser:
        theirs = browser.read(f"/case/{claim.no}", 404)
        missing = browser.read(f"/case/{nowhere}", 404)

    assert theirs.replace(claim.no, nowhere) == missing
    assert "王芳" not in theirs


def test_the_calculation_is_a_sheet_of_its_own_to_print(office: Office) -> None:
    claim = in_approval(office)

    with before(office, "approver") as browser:
        page = browser.open(f"/case/{claim.no}/calculation")
        shown = browser.read(f"/case/{claim.no}/calculation")

    assert "计算单" in shown and "依据" in shown and "核定支付" in shown and "【未核实】" in shown
    assert "data-print" in page and 'href="/policy/ratio?area=' in page


@once
def test_intake_takes_a_move_in_the_name_of_the_applicant_by_its_form(office: Office) -> None:
    claim = saved(office.database, a_claim(state="awaiting_parcel"))

    with before(office, "intake") as browser:
        form = browser.open(f"/case/{claim.no}/withdraw")
        refused = browser.send(f"/case/{claim.no}/withdraw", seen="1")
        done = browser.send(f"/case/{claim.no}/withdraw", seen="1", **{"on_behalf_of.name": "王芳"})

    assert "代谁办理：姓名" in form
    assert refused.status_code == 409 and "代谁办理" in refused.text
    assert done.status_code == 303 and office.again(claim).state == "withdrawn"
