"""A receipt that turns out to be worthless after it was paid is claimed back (拨付后冲红): people decide."""

import pytest
from sqlmodel import select

from models import Claim, Recovery, RedReceipt
from tests.conftest import once
from tests.support.builders import TODAY
from tests.support.money import books, pay
from tests.support.platforms import ReceiptDesk
from tests.support.stays import a_visit
from workflow.shared.months import add_months

pytestmark = once


def proposed(desk: ReceiptDesk) -> list[Recovery]:
    """The recoveries that are proposed."""
    with desk.office.database.reading() as session:
        return list(session.exec(select(Recovery)))


@pytest.fixture
def paid(desk: ReceiptDesk) -> Claim:
    """A claim that was checked, calculated, approved and paid."""
    claim = a_visit(desk.office, 2_300_00)
    desk.check()
    desk.office.approve(claim)
    desk.check()
    pay(desk.office)
    assert desk.office.again(claim).state == "paid"
    return claim


@pytest.mark.parametrize("result", ["red", "void"])
def test_what_turns_red_after_payment_becomes_a_proposal_to_recover(
    desk: ReceiptDesk, paid: Claim, result: str
) -> None:
    desk.says(paid, result)

    desk.check(add_months(TODAY, 1))

    (asked,) = proposed(desk)
    assert (asked.kind, asked.state, asked.claim_no) == ("recover", "proposed", paid.no)
    assert asked.amount == books(desk.office, paid)["paid"]
    assert asked.cause == "red_receipt" and asked.proposed_by
    with desk.office.database.reading() as session:
        (listed,) = session.exec(select(RedReceipt))
    assert listed.source.startswith("财政电子票据平台查验")
    desk.check(add_months(TODAY, 2))
    assert len(proposed(desk)) == 1, "once"


def test_what_is_not_on_record_after_payment_is_told_and_proposes_nothing(
    desk: ReceiptDesk, paid: Claim
) -> None:
    desk.says(paid, "unknown")

    desk.check(add_months(TODAY, 1))

    assert desk.standing(paid).result == "unknown"
    assert proposed(desk) == []
