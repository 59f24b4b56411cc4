"""A receipt is held when its claim comes in, entered when it is approved, released when it comes to nothing."""

import json

import pytest

from jobs.receipt_platform.asking import AskedCounts, Asker
from jobs.receipt_platform.configured import platforms_of
from tests.conftest import once
from tests.support.builders import A_DAY, TODAY
from tests.support.platforms import ReceiptDesk
from workflow.receipt_check.standing import entered, held, verified
from workflow.shared.months import add_months


def test_a_receipt_is_held_then_entered_with_the_approval(desk: ReceiptDesk) -> None:
    claim = desk.a_claim("approval")

    report = desk.check()

    assert (report["moved"], report["skipped"]) == (1, 0)
    its = desk.standing(claim)
    assert verified(its) and held(its) and not entered(its)

    desk.office.take(claim, "approve", "approver")
    desk.check()

    assert entered(desk.standing(claim))
    assert desk.done(claim) == ["hold", "enter"]
    assert [c.purpose for c in desk.checks(claim)] == ["acceptance", "approval"]
    assert desk.check()["moved"] == 0, "nothing is asked twice"


@pytest.mark.parametrize(
    ("state", "ends"),
    [("review", "withdrawn"), ("approval", "rejected"), ("approval", "not_accepted"), ("returned", "lapsed")],
)  # fmt: skip
@once
def test_what_comes_to_nothing_gives_its_receipt_free(
    desk: ReceiptDesk, state: str, ends: str
) -> None:
    claim = desk.a_claim(state)
    desk.check()
    assert desk.standing(claim).mark == "held"

    if ends == "withdrawn":
        desk.office.take(claim, "withdraw", "applicant")
    elif ends == "lapsed":
        desk.change(claim, state="lapsed")
    else:
        desk.office.take(claim, "send_back", "approver", "再看")
        desk.office.refuse(claim, outcome=ends)
    assert desk.office.again(claim).state == ends
    desk.check()

    assert desk.standing(claim).mark == "free"
    assert desk.done(claim) == ["hold", "release"]


@once
def test_a_receipt_that_another_claim_of_ours_needs_is_not_released(desk: ReceiptDesk) -> None:
    first = desk.a_claim("review")
    desk.check()
    desk.office.take(first, "withdraw", "applicant")
    second = desk.a_claim("review")
    desk.same_receipt(first, second)

    desk.check()

    assert (desk.standing(first).mark, desk.standing(second).mark) == ("free", "held")
    assert "release" not in desk.done(first)


@once
def test_an_approval_that_is_pulled_back_takes_the_entry_back(desk: ReceiptDesk) -> None:
    claim = desk.a_claim("approval")
    desk.check()
    desk.office.take(claim, "approve", "approver")
    desk.check()
    desk.office.take(claim, "pull_back", "approver", "金额有误")

    desk.check()

    assert desk.standing(claim).mark == "held"
    assert desk.done(claim) == ["hold", "enter", "hold"]


@once
def test_only_what_the_receipt_shows_leaves_the_house(desk: ReceiptDesk) -> None:
    claim = desk.a_claim("review", payee_name="王芳")
    desk.check()

    (came,) = desk.platform.received
    body = json.loads(came.splitlines()[-1])
    assert set(body) == {"reference", "action", "receipt"}
    code, number = desk.bill(claim)
    assert body["receipt"] == {
        "code": code, "number": number, "check_code": "a1b2c3",
        "issued_on": claim.discharged_on.isoformat(), "total": f"{claim.total / 100:.2f}",
    }  # fmt: skip
    assert len(body["reference"]) == 32
    assert claim.no not in came and "王芳" not in came and str(claim.area) not in came
    heads = {line.split(":")[0] for line in came.splitlines()[1:-1]}
    assert heads == {
        "Host", "Accept-Encoding", "Content-Length", "Accept", "User-Agent", "Content-Type",
    }  # fmt: skip


@once
def test_a_paid_receipt_is_asked_again_each_month_for_twelve(desk: ReceiptDesk) -> None:
    claim = desk.a_claim("paid", state_since=TODAY)
    desk.check()
    assert desk.standing(claim).mark == "entered"

    asked = []
    for month in range(1, 16):
        desk.check(add_months(TODAY, month) - A_DAY)
        asked.append(desk.check(add_months(TODAY, month))["moved"])

    assert asked == [1] * 12 + [0] * 3
    assert {c.purpose for c in desk.checks(claim)[1:]} == {"monthly"}


def test_the_record_of_checks_is_only_added_to(desk: ReceiptDesk) -> None:
    from sqlalchemy import text
    from sqlalchemy.exc import DBAPIError

    desk.a_claim("review")
    desk.check()

    for statement in ("UPDATE receipt_check SET result = 'genuine'", "DELETE FROM receipt_check"):
        with pytest.raises(DBAPIError), desk.office.database.writing() as session:
            session.execute(text(statement))


@once
def test_whoever_dies_between_the_call_and_the_booking_asks_what_became_of_it(
    desk: ReceiptDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    claim = desk.a_claim("review")

    def dies(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched, pytest.raises(KeyboardInterrupt):
        patched.setattr(Asker, "_book", dies)
        desk.office.run("check_receipts")
    assert (desk.standing(claim).result, desk.done(claim)) == ("", ["hold"])
    assert desk.check()["moved"] == 0, "its lease is not over"

    desk.later(minutes=30)
    desk.check()

    assert desk.standing(claim).mark == "held"
    assert desk.done(claim) == ["hold"], "looked up by its reference, not done again"
    assert desk.platform.received[-1].startswith("/requests/")


@once
def test_two_who_ask_at_once_book_one_answer(desk: ReceiptDesk) -> None:
    claim = desk.a_claim("review")
    desk.plan()
    app = desk.pays.app
    first, second = (Asker(app, platforms_of(app), name) for name in ("one", "two"))
    taken = first._take(None, None, set())
    assert second.ask_due() == AskedCounts(), "it is on its way"

    first._book(taken, [first._put(each) for each in taken], AskedCounts())

    assert len(desk.checks(claim)) == 1
