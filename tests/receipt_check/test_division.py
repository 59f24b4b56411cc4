"""A division sheet says who bears how much of each receipt (分割单), and adds up."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import once
from tests.support.builders import a_claim, saved, with_bill
from tests.support.office import Office
from workflow.document.division import (
    DividedBill,
    NothingToDivideError,
    divided,
    division_of,
)

DAY = date(2026, 2, 12)


def bills(*totals: int) -> list[DividedBill]:
    """Receipts of these amounts."""
    return [
        DividedBill("23060125", f"{n:010d}", "某医院", DAY, total) for n, total in enumerate(totals)
    ]


def test_the_fund_the_insurer_and_the_person_share_two_receipts() -> None:
    first, second = divided(bills(300_00, 100_00), {"390100": 200_00}, 40_00)

    assert [(s.payer, s.amount) for s in first.shares] == [
        ("390100", 150_00), ("others", 30_00), ("person", 120_00),
    ]  # fmt: skip
    assert [(s.payer, s.amount) for s in second.shares] == [
        ("390100", 50_00), ("others", 10_00), ("person", 40_00),
    ]  # fmt: skip


@given(
    st.lists(st.integers(1, 10**7), min_size=1, max_size=9),
    st.integers(0, 100),
    st.integers(0, 100),
)
def test_the_shares_come_to_the_receipts_and_to_what_each_bears(
    totals: list[int], fund: int, others: int
) -> None:
    whole = sum(totals)
    borne = {"390100": whole * fund // 200}
    rest = whole * others // 200

    sheet = divided(bills(*totals), borne, rest)

    for bill, shares in sheet:
        assert sum(share.amount for share in shares) == bill.total
    for payer, amount in {**borne, "others": rest}.items():
        assert sum(s.amount for _, shares in sheet for s in shares if s.payer == payer) == amount


@once
def test_it_says_what_the_ledger_says_and_nothing_before_the_approval(office: Office) -> None:
    claim = a_claim(state="approval", payable=60_00, calc="given", payable_source="imported")
    claim = with_bill(office.database, saved(office.database, claim), 100_00)
    with office.database.reading() as session, pytest.raises(NothingToDivideError):
        division_of(session, office.again(claim))

    office.take(claim, "approve", "approver")

    with office.database.reading() as session:
        (only,) = division_of(session, office.again(claim))
    assert [(s.payer, s.amount) for s in only.shares] == [("999997", 60_00), ("person", 40_00)]
