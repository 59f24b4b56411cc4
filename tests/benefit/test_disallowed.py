"""Disallowed amounts (核减): calculated again at once, never more than the bill."""

from typing import Any

import pytest
from sqlmodel import col, select

from models import (
    Calculation,
    Claim,
    Receipt,
)
from tests.conftest import once
from tests.support.builders import a_line
from tests.support.office import Office
from tests.support.stays import TEN_THOUSAND, UNFILED, a_stay
from workflow.shared.errors import GuardFailedError

pytestmark = once


def receipt_of(office: Office, claim: Claim) -> str:
    with office.database.reading() as session:
        return session.exec(select(Receipt.number).where(Receipt.claim_id == claim.id)).one()


def test_disallowing_recalculates_at_once_and_a_second_list_takes_the_place_of_the_first(
    office: Office,
) -> None:
    claim = a_stay(office, 6_000_00, 4_000_00)
    office.calculate()
    number = receipt_of(office, claim)

    def disallow(*lines: dict[str, Any]) -> int:
        office.take(claim, "disallow", "reviewer", facts={"disallowed": list(lines)})
        found = office.again(claim)
        assert (found.state, found.calc) == ("review", "done")
        return int(found.payable)

    # A line: (10000 − 1000 − 240) × 0.95 × 0.7
    on_line = {"amount": "1000.00", "reason": "超限定支付范围", "receipt": number, "line": 2}
    assert disallow(on_line) == 5_825_40
    # The whole claim: (10000 − 500 − 240) × 0.95 × 0.7
    assert disallow({"amount": "500.00", "reason": "重复收费"}) == 6_157_90
    # Both: (10000 − 1500 − 240) × 0.95 × 0.7
    assert disallow(on_line, {"amount": "500.00", "reason": "重复收费"}) == 5_492_90
    # A whole line and more is not in scope: (10000 − 4000 − 240) × 0.95 × 0.7
    assert disallow(on_line | {"amount": "4000.00"}) == 3_830_40
    assert disallow() == UNFILED
    moves = [(m.trigger, m.facts.get("calc_why")) for m in office.moves(claim)[2:]]
    assert moves == [("disallow", None), ("calculate", "disallowed")] * 5


def test_what_is_disallowed_of_a_line_that_is_the_person_s_own_takes_nothing_more(
    office: Office,
) -> None:
    claim = a_stay(office, 9_000_00, a_line(1_000_00, charge_level="03"))
    number = receipt_of(office, claim)
    line = {"amount": "1000.00", "reason": "目录外", "receipt": number, "line": 2}

    office.take(claim, "disallow", "reviewer", facts={"disallowed": [line]})

    # (9000 − 240) × 0.95 × 0.7
    assert office.again(claim).payable == 5_825_40


def test_of_a_line_with_a_first_pay_share_the_disallowed_amount_goes_first(office: Office) -> None:
    claim = a_stay(office, a_line(TEN_THOUSAND, charge_level="02", own_share_e4=2000))
    number = receipt_of(office, claim)
    line = {"amount": "1000.00", "reason": "超量", "receipt": number, "line": 1}

    office.take(claim, "disallow", "reviewer", facts={"disallowed": [line]})

    # (10000 − 1000) × 0.8 = 7200; (7200 − 240) × 0.95 × 0.7
    assert office.again(claim).payable == 4_628_40


def test_more_than_the_bill_cannot_be_disallowed(office: Office) -> None:
    claim = a_stay(office)
    office.calculate()
    lines = [{"amount": "10000.01", "reason": "全部"}]

    with pytest.raises(GuardFailedError) as told:
        office.take(claim, "disallow", "reviewer", facts={"disallowed": lines})

    assert told.value.guard == "disallowed_within_total"
    office.take(claim, "disallow", "reviewer",
                facts={"disallowed": [{"amount": "10000.00", "reason": "全部"}]})  # fmt: skip
    assert office.again(claim).payable == 0


def test_every_calculation_is_kept_and_the_claim_rests_on_the_newest(office: Office) -> None:
    claim = a_stay(office)
    office.calculate()
    for amount in ("100.00", "200.00"):
        lines = [{"amount": amount, "reason": "超限价"}]
        office.take(claim, "disallow", "reviewer", facts={"disallowed": lines})

    with office.database.reading() as session:
        rows = session.exec(select(Calculation).order_by(col(Calculation.seq))).all()
    assert [row.seq for row in rows] == [1, 2, 3]
    # (10000 − 100 − 240) × 0.665 = 6423.90; (10000 − 200 − 240) × 0.665 = 6357.40
    assert [row.fund_pay_sumamt for row in rows] == [UNFILED, 6_423_90, 6_357_40]
    found = office.again(claim)
    assert (found.calculation_id, found.payable) == (rows[-1].id, 6_357_40)
    calculated = [m.facts for m in office.moves(claim) if m.trigger == "calculate"]
    assert [facts["calculation_id"] for facts in calculated] == [row.id for row in rows]
    assert [facts["payable"] for facts in calculated] == ["6490.40", "6423.90", "6357.40"]
