"""The agency's own typing error is put right while the claim is in review (更正录入)."""

from pathlib import Path
from typing import Any

import pytest
from sqlmodel import col, select

from jobs.office.counter import ContentRefused
from models import Claim, ClaimState, FeeLine, Notice, Receipt, Role
from tests.conftest import once
from tests.support.builders import TODAY, a_claim, a_referral, a_settlement, a_user, put, saved
from tests.support.office import Office, Open, columns
from tests.support.worth import edited
from workflow.service.take import take
from workflow.shared.errors import BadPayloadError, GuardFailedError, Refusal, SamePersonError

WHY = "录入有误"


@pytest.fixture
def claim(office: Office) -> Claim:
    """A claim of one receipt over 1,000.00 yuan, calculated, in review."""
    return entered(office)


def entered(office: Office, **facts: Any) -> Claim:
    given = {"state": ClaimState.REVIEW, "channel": "window", "total": 1_000_00} | facts
    claim: Claim = saved(office.database, a_claim(**given))
    office.with_a_bill(claim)
    office.calculate()
    return claim


def correct(office: Office, claim: Claim, second: str = "reviewer", **facts: Any) -> Any:
    return office.take(claim, "correct_entry", "intake", WHY, facts={"second": second, **facts})


def refused(office: Office, kind: type[Refusal], claim: Claim, **facts: Any) -> Any:
    """The refusal; nothing has changed of claim, receipts and history."""
    before = columns(office.again(claim)), bills(office, claim), len(office.moves(claim))
    with pytest.raises(kind) as told:
        correct(office, claim, **facts)
    assert before == (columns(office.again(claim)), bills(office, claim), len(office.moves(claim)))
    return told.value


def bills(office: Office, claim: Claim) -> list[tuple[str, int, list[int]]]:
    """Number, total and amounts of the lines of every receipt."""
    with office.database.reading() as session:
        found = session.exec(
            select(Receipt).where(Receipt.claim_id == claim.id).order_by(col(Receipt.id))
        )
        return [
            (bill.number, bill.total, [line.amount for line in lines(session, bill)])
            for bill in found
        ]


def lines(session: Any, bill: Receipt) -> list[FeeLine]:
    query = select(FeeLine).where(FeeLine.receipt_id == bill.id).order_by(col(FeeLine.position))
    return list(session.exec(query))


def number(claim: Claim) -> str:
    return f"{claim.id or 0:010d}"


def test_an_amount_that_was_typed_wrongly_is_put_right_and_calculated_again(
    office: Office, claim: Claim
) -> None:
    was = office.again(claim).payable
    line = {"line": 1, "price": "100.00", "amount": "100.00"}

    taken = correct(
        office, claim, receipts=[{"receipt": number(claim), "total": "100.00", "lines": [line]}]
    )

    now, (*_, move, again) = office.again(claim), office.moves(claim)
    assert (taken.source, taken.dest, now.state) == ("review", "review", "review")
    assert (now.total, bills(office, claim)) == (100_00, [(number(claim), 100_00, [100_00])])
    assert (again.trigger, again.facts["calc_why"]) == ("calculate", "entry")
    assert was is not None
    assert 0 <= now.payable < was
    assert (move.trigger, move.actor, move.reason) == ("correct_entry", "intake", WHY)
    assert move.facts == {
        "second": "reviewer",
        "before": {
            "receipts[0].total": "1000.00", "receipts[0].lines[0].price": "1000.000000",
            "receipts[0].lines[0].amount": "1000.00",
        },
        "after": {
            "receipts[0].total": "100.00", "receipts[0].lines[0].price": "100.000000",
            "receipts[0].lines[0].amount": "100.00",
        },
    }  # fmt: skip


def test_nothing_goes_back_to_the_citizen(office: Office, claim: Claim) -> None:
    correct(office, claim, receipts=[{"receipt": number(claim), "number": "0099999999"}])

    with office.database.reading() as session:
        assert session.exec(select(Notice)).all() == []
    assert office.again(claim).due_on == claim.due_on


def test_name_and_days_that_were_typed_wrongly_are_put_right(office: Office) -> None:
    claim = entered(office, payee_name="王方")

    correct(office, claim, payee_name="王芳", admitted_on="2026年2月1日")

    now, move = office.again(claim), office.moves(claim)[-2]
    assert (now.payee_name, now.admitted_on.isoformat()) == ("王芳", "2026-02-01")
    assert move.facts["before"] == {
        "payee_name": "王方", "admitted_on": claim.admitted_on.isoformat(),
    }  # fmt: skip
    assert move.facts["after"] == {"payee_name": "王芳", "admitted_on": "2026-02-01"}


def test_no_json_is_needed_for_a_receipt_or_a_line(office: Office, claim: Claim) -> None:
    receipts = ["1 number=0000000095 total=90.00", f"{number(claim)}:1 pric=90 amount=90.00"]

    correct(office, claim, receipts=receipts)

    assert bills(office, claim) == [("0000000095", 90_00, [90_00])]
    correct(office, claim, receipts="1:1 item_name=超声检查")
    assert office.moves(claim)[-2].facts["after"] == {
        "receipts[0].lines[0].item_name": "超声检查",
    }  # fmt: skip


@pytest.mark.parametrize("text", ["1", "1:x amount=1", "1 amount", "", "1:"])
def test_a_slip_in_such_a_line_is_refused(office: Office, claim: Claim, text: str) -> None:
    told = refused(office, BadPayloadError, claim, receipts=[text])

    assert "1:2 amount=12.50" in told.sentence("zh")


def test_a_forgotten_receipt_comes_with_the_others(office: Office, claim: Claim) -> None:
    bill = {
        "code": "23060125", "issued_on": claim.discharged_on.isoformat(), "total": "50.00",
        "lines": [{"item_name": "药费", "charge_type": "09", "charge_level": "01", "price": "50",
                   "quantity": "1", "amount": "50.00",
                   "charged_on": claim.discharged_on.isoformat()}],
    }  # fmt: skip

    correct(office, claim, receipts=[bill | {"number": n} for n in ("0000000071", "0000000072")])

    assert [bill[0] for bill in bills(office, claim)] == ["0000000071", "0000000072"]
    assert office.again(claim).total == 100_00


def test_a_receipt_that_another_claim_holds_is_not_typed_into_this_one(
    office: Office, claim: Claim
) -> None:
    other = entered(office)

    told = refused(
        office, ContentRefused, claim,
        receipts=[{"receipt": f"23060125-{number(claim)}", "number": number(other)}],
    )  # fmt: skip

    assert told.code == "duplicate_receipt"


def test_a_receipt_that_was_settled_directly_is_not_typed_into_a_claim(
    office: Office, claim: Claim
) -> None:
    bill = {"bill_code": "23060125", "bill_no": "0000000099"}
    saved(office.database, a_settlement(saved(office.database, a_referral()), **bill))

    told = refused(
        office, ContentRefused, claim,
        receipts=[{"receipt": number(claim), "number": "0000000099"}],
    )  # fmt: skip

    assert told.code == "already_settled"


def test_the_number_that_was_wrong_is_free_for_the_claim_whose_it_is(
    office: Office, claim: Claim
) -> None:
    correct(office, claim, receipts=[{"receipt": number(claim), "number": "0000000098"}])
    other = entered(office)

    correct(office, other, receipts=[{"receipt": number(other), "number": number(claim)}])

    assert [bill[0] for bill in bills(office, other)] == [number(claim)]


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"receipts": [{"receipt": "9", "total": "1.00"}]}, "bad_facts"),
        ({"receipts": [{"receipt": None}, {"receipt": "1"}]}, "bad_facts"),
        ({"discharged_on": "2025-01-01"}, "discharge_before_admission"),
        ({"med_type": "nichts"}, "unknown_med_type"),
    ],
)
def test_what_cannot_be_true_is_refused_as_an_import_refuses_it(
    office: Office, claim: Claim, facts: dict[str, Any], code: str
) -> None:
    assert refused(office, Refusal, claim, **facts).code == code


def test_lines_and_receipt_have_to_fit_after_the_correction_too(
    office: Office, claim: Claim
) -> None:
    told = refused(
        office, ContentRefused, claim, receipts=[{"receipt": number(claim), "total": "1.00"}]
    )

    assert told.code == "amount_mismatch"


def test_a_line_that_is_not_there_is_not_corrected(office: Office, claim: Claim) -> None:
    lines = [{"line": 2, "amount": "1.00"}]

    told = refused(
        office, BadPayloadError, claim, receipts=[{"receipt": number(claim), "lines": lines}]
    )

    assert "1 至 1" in told.sentence("zh")


def test_another_active_reviewer_compares_it_with_the_papers(office: Office, claim: Claim) -> None:
    saved(office.database, a_user("pays", Role.REVIEWER, Role.CASHIER))

    for second in ("intake", "approver", "cashier", "pays", "nobody"):
        told = refused(office, GuardFailedError, claim, second=second, payee_proof="户口簿")
        assert told.guard == "second_person", second


def test_nothing_to_correct_is_said(office: Office, claim: Claim) -> None:
    told = refused(office, GuardFailedError, claim, payee_name=claim.payee_name)

    assert told.guard == "entry_differs"


def test_what_the_pre_check_would_not_let_through_is_not_typed_in_afterwards(
    office: Office, claim: Claim
) -> None:
    told = refused(office, GuardFailedError, claim, payee_name="李雷")

    assert told.guard == "no_hard_finding"
    assert "继承人或监护人" in told.sentence("zh")
    assert "heir or guardian" in told.sentence("en")


def test_what_was_wrong_with_the_papers_before_does_not_stand_in_the_way(office: Office) -> None:
    claim = entered(office, materials=["身份证件"])

    correct(office, claim, payee_proof="户口簿")

    findings = [finding["code"] for finding in office.again(claim).findings]
    assert "missing_material" in findings, "and the reviewer sees it"


def test_what_was_disallowed_of_the_old_lines_is_disallowed_anew(
    office: Office, claim: Claim
) -> None:
    cut = {"amount": "10.00", "reason": "超限价", "receipt": number(claim), "line": 1}
    office.take(claim, "disallow", "reviewer", facts={"disallowed": [cut]})
    correct(office, claim, payee_proof="户口簿")
    assert len(office.again(claim).disallowed) == 1, "its receipts did not change"

    correct(office, claim, receipts=[{"receipt": number(claim), "number": "0000000097"}])

    assert office.again(claim).disallowed == []


def test_a_total_below_what_a_third_party_bears_is_refused(office: Office, claim: Claim) -> None:
    office.take(claim, "establish", "reviewer", facts={"third_party_paid": "500.00"})
    line = {"line": 1, "price": "100.00", "amount": "100.00"}

    told = refused(
        office, GuardFailedError, claim,
        receipts=[{"receipt": number(claim), "total": "100.00", "lines": [line]}],
    )  # fmt: skip

    assert told.guard == "third_party_within_total"


def test_the_content_is_never_left_behind_by_its_move(office: Office, claim: Claim) -> None:
    """Whoever takes the move without reading the content is refused."""
    with pytest.raises(GuardFailedError) as told:
        take(
            office.database, claim.no, "correct_entry", "intake", office.day, reason=WHY,
            facts={"second": "reviewer", "payee_proof": "户口簿"},
        )  # fmt: skip

    assert told.value.guard == "entry_differs"


@once
def test_where_intake_and_review_are_apart_who_corrected_the_entry_does_not_review_it(
    office: Office, under: Open, tmp_path: Path
) -> None:
    apart = "  intake_may_review:\n    - {from: 2023-01-01, value: false, reference: 样例值, verified: false}\n"
    strict = under(edited(tmp_path, "parameters:\n", apart))
    saved(office.database, a_user("both", Role.INTAKE, Role.REVIEWER))
    claim = entered(office)
    facts = {"second": "reviewer", "payee_proof": "户口簿"}
    strict.take(claim, "correct_entry", "both", WHY, facts=facts)
    strict.calculate()

    with pytest.raises(SamePersonError):
        strict.take(claim, "pass_review", "both")


def test_a_corrected_claim_is_decided_by_people(office: Office, claim: Claim) -> None:
    with office.database.writing() as session:
        put(session, session.get_one(Claim, claim.id), straight_through=True)

    correct(office, claim, payee_proof="户口簿")

    now = office.again(claim)
    assert (now.by_hand, now.straight_through) == (True, False)
    assert now.state_since <= TODAY


def test_a_number_that_two_receipts_have_names_neither_of_them(
    office: Office, claim: Claim
) -> None:
    saved(
        office.database,
        Receipt(claim_id=claim.id, area=claim.area, code="08913014", number=number(claim),
                issued_on=claim.discharged_on, total=0),
    )  # fmt: skip

    told = refused(office, BadPayloadError, claim, receipts=[f"{number(claim)} total=5.00"])

    assert f"没有票据 {number(claim)}" in told.sentence("zh")


def test_a_payee_who_was_wrong_before_is_not_changed_for_another_without_proof(
    office: Office,
) -> None:
    claim = entered(office, payee_name="王方")

    told = refused(office, GuardFailedError, claim, payee_name="李雷")
    assert told.guard == "no_hard_finding"

    proof = {"payee_relation": "继承人", "payee_proof": "公证书"}
    correct(office, claim, payee_name="李雷", **proof)
    assert office.again(claim).payee_name == "李雷"


def test_who_compared_two_receipts_need_not_do_so_after_a_correction(
    office: Office, claim: Claim
) -> None:
    bill = {"bill_code": "", "bill_no": number(claim)}
    saved(office.database, a_settlement(saved(office.database, a_referral()), **bill))
    correct(office, claim, diagnosis="I10")
    (found,) = [f for f in office.again(claim).findings if f["code"] == "receipt_alike"]
    with office.database.writing() as session:
        put(session, session.get_one(Claim, claim.id), findings=[found | {"by": "intake"}])

    correct(office, claim, payee_proof="户口簿")

    assert [f.get("by") for f in office.again(claim).findings] == ["intake"]
