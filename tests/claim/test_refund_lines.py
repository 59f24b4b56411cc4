"""A line that takes back another line of its receipt (退费、冲减明细) is netted; one that does not is looked at."""

import json
from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.sample import FOLDER
from models import Claim, ClaimState, FeeLine
from models.database import Database
from tests.benefit.test_amounts_by_reviewers import number_of
from tests.conftest import once
from tests.support.builders import a_line, with_bill
from tests.support.importing import Office as Importer
from tests.support.importing import as_csv, claim_object, codes, person_row
from tests.support.office import Office
from tests.support.stays import a_stay, change
from tests.support.worth import gets
from workflow.benefit.bill import bill_of
from workflow.benefit.plan import LineRules
from workflow.benefit.refund_lines import NamedFee, bare, netted
from workflow.benefit.rows import FeeRow
from workflow.shared.money import times

DAY = date(2026, 2, 3)


def fee(price: str, quantity: str, name: str = "检查费", **more: Any) -> NamedFee:
    price_e6, quantity_e4 = round(float(price) * 10**6), round(float(quantity) * 10**4)
    given = {
        "charge_level": "01", "amount": times(price_e6, quantity_e4), "price_e6": price_e6,
        "quantity_e4": quantity_e4, "own_share_e4": None, "limit_e6": None, "charged_on": DAY,
        "disallowed": 0, "item_code": "", "position": 1, "receipt_id": 1,
    }  # fmt: skip
    return NamedFee(FeeRow(**(given | more)), name)


def amounts(*lines: NamedFee) -> list[int]:
    return [line.amount for line in netted(lines).lines]


@pytest.mark.parametrize(
    ("back", "left"),
    [
        (fee("200", "-1"), 200_00),
        (fee("-200", "1"), 200_00),
        (fee("200", "-2"), 0),
        (fee("-400", "1"), 0),
        (fee("200", "-0.5"), 300_00),
        (fee("200", "-1", "检查费退费"), 200_00),
        (fee("200", "-1", "退检查费"), 200_00),
        (fee("200", "-1", "检查费（退）"), 200_00),
        (fee("200", "-1", "检查费-冲红"), 200_00),
    ],
)
def test_a_negative_line_comes_off_the_line_of_its_item(back: NamedFee, left: int) -> None:
    found = netted([fee("200", "2"), back, fee("100", "1", "药费")])

    assert [line.amount for line in found.lines] == [left, 0, 100_00]
    assert found.alone == []


@pytest.mark.parametrize(
    "back",
    [
        fee("200", "-3"),
        fee("-50", "1"),
        fee("200", "-1", "护理费"),
        fee("200", "-1", charge_level="02"),
        fee("200", "-1", own_share_e4=1000),
        fee("200", "-1", ""),
    ],
    ids=["more than was charged", "another price", "another item", "another class", "another share",
         "no name"],
)  # fmt: skip
def test_a_negative_line_that_takes_nothing_back_stays_alone(back: NamedFee) -> None:
    found = netted([fee("200", "2"), back])

    assert found.alone == [back]
    assert [line.amount for line in found.lines] == [400_00, back.fee.amount]


def test_the_same_code_is_the_same_item_under_another_name() -> None:
    lines = (fee("200", "2", "CT", item_code="X1"), fee("200", "-1", "退还", item_code="X1"))

    assert amounts(*lines) == [200_00, 0]


def test_the_line_of_the_same_day_comes_first_and_another_goes_on() -> None:
    other = DAY.replace(day=5)
    charged = (fee("10", "2"), fee("10", "2", charged_on=other))

    assert amounts(*charged, fee("10", "-1", charged_on=other)) == [20_00, 10_00, 0]
    assert amounts(*charged, fee("10", "-3", charged_on=other)) == [10_00, 0, 0]


def test_two_refunds_of_one_line_together_take_no_more_than_it_charged() -> None:
    found = netted([fee("200", "2"), fee("200", "-1"), fee("200", "-1"), fee("200", "-1")])

    assert [line.amount for line in found.lines] == [0, 0, 0, -200_00]
    assert len(found.alone) == 1


@pytest.mark.parametrize("name", ["退热贴", "负压吸引", "退", "检查费"])
def test_a_name_is_not_worn_down_to_nothing(name: str) -> None:
    assert bare(name)


@given(
    st.sampled_from(["01", "02", "03"]), st.integers(1, 10**9), st.integers(1, 60),
    st.integers(0, 59), st.one_of(st.none(), st.integers(0, 10**9)), st.booleans(),
)  # fmt: skip
def test_what_is_left_is_worth_what_the_netted_bill_is_worth(
    level: str, price_e6: int, quantity: int, back: int, limit_e6: int | None, by_price: bool
) -> None:
    """By class, share and limit: charging n and taking m back is charging n − m."""
    back = min(back, quantity - 1)
    its = {"charge_level": level, "own_share_e4": 1000, "limit_e6": limit_e6, "price_e6": price_e6}

    def line(units: int, price: int = price_e6) -> NamedFee:
        facts = its | {"price_e6": price, "quantity_e4": units * 10_000}
        return fee("1", "1", amount=times(price, units * 10_000), **facts)

    refund = line(back, -price_e6) if by_price else line(-back)
    rules = LineRules(default_share_e4=None, share_of_whole=False, days_before=None)
    done = netted([line(quantity), *([refund] if back else [])])
    # Where each line was rounded for itself, the difference belongs to what is left.
    apart = bill_of([each[:8] for each in done.lines], rules)
    left = line(quantity).fee.amount - line(back).fee.amount
    whole = bill_of([line(quantity - back).fee._replace(amount=left)[:8]], rules)

    assert done.alone == []
    assert apart == whole


# Claims


@once
@pytest.mark.parametrize("level", ["01", "02", "03"])
def test_a_claim_with_a_refund_gets_what_the_netted_bill_gets(office: Office, level: str) -> None:
    its = {"charge_level": level, "own_share_e4": 2000, "item_name": "检查费"}

    def of(units: int, price: int = 2_000_00) -> FeeLine:
        facts = {"price_e6": price * 10_000, "quantity_e4": units * 10_000}
        return a_line(price * units, **(its | facts))

    plain = a_stay(office, 3_000_00, of(3))
    by_quantity = a_stay(office, of(4), 3_000_00, of(-1))
    by_price = a_stay(office, of(4), of(1, -2_000_00), 3_000_00)

    worth = gets(office, plain)
    assert gets(office, by_quantity) == worth
    assert gets(office, by_price) == worth


@once
def test_lines_that_take_back_more_than_their_class_are_not_calculated(office: Office) -> None:
    other = a_line(-5_000_00, charge_level="03", item_name="丙类", quantity_e4=-10_000,
                   price_e6=5_000_00 * 10_000)  # fmt: skip
    claim = a_stay(office, 10_000_00, other)
    office.calculate()

    found = office.again(claim)
    assert found.calc == "stuck"
    assert "更正录入" in found.calc_problem["zh"]


@once
@pytest.mark.parametrize("level", ["01", "02", "03"])
def test_a_refund_of_its_class_is_worth_its_class_even_where_no_line_is_found(
    office: Office, level: str
) -> None:
    """Somebody has looked and let it through."""
    its = {"charge_level": level, "own_share_e4": 2000}
    price = {"quantity_e4": -10_000, "price_e6": 1_000_00 * 10_000}
    alone = a_line(-1_000_00, item_name="减免", **its, **price)
    rest = (10_000_00, a_line(2_000_00, **its))

    with_refund = a_stay(office, *rest, alone)

    assert gets(office, with_refund) == gets(
        office, a_stay(office, 10_000_00, a_line(1_000_00, **its))
    )


@pytest.fixture
def imports(
    database: Database, book: PolicyBook, calendar: WorkCalendar, tmp_path: Path
) -> Importer:
    """People 1 to 9 and the sample's institutions."""
    office = Importer(database, book, calendar)
    office.folder = tmp_path
    people = as_csv(tmp_path / "people.csv", [person_row(n) for n in range(1, 10)])
    assert all(report.clean for report in office(people, FOLDER / "providers.csv"))
    return office


def with_lines(n: int, *changes: dict[str, Any]) -> dict[str, Any]:
    """A claim of 37.50 with lines like its own, each changed in what is given."""
    claim = deepcopy(claim_object(n, channel="window", materials=[
        "身份证件", "收费票据", "费用清单", "处方底方",
    ]))  # fmt: skip
    receipt = claim["receipts"][0]
    own = receipt["lines"][0]
    receipt["lines"] = [own | change for change in changes]
    cents = sum(round(float(line["det_item_fee_sumamt"]) * 100) for line in receipt["lines"])
    receipt["total"] = f"{cents / 100:.2f}"
    return claim


BACK = {"item_name": "诊察费退费", "cnt": -1, "det_item_fee_sumamt": "-12.50"}
BY_PRICE = {"item_name": "诊察费退费", "pric": "-12.50", "cnt": 1, "det_item_fee_sumamt": "-12.50"}


def test_refunds_come_in_and_pass_and_others_wait_for_a_person(imports: Importer) -> None:
    other = {"item_name": "床位费退费", "cnt": -1, "det_item_fee_sumamt": "-12.50"}

    report = imports.claims(
        with_lines(1, {}, BACK), with_lines(2, {}, BY_PRICE), with_lines(3, {}, other)
    )

    assert report.clean
    assert [claim.total for claim in imports.every(Claim)] == [25_00, 25_00, 25_00]
    from jobs.scheduler.execute import by_hand

    by_hand(imports.app, ("precheck_claims",), imports.today, "tester", confirmed=False,
            progress=lambda _n, _m: None)  # fmt: skip
    one, two, three = imports.every(Claim)
    assert (one.verdict, two.verdict) == ("pass", "pass")
    assert (three.state, three.verdict) == (ClaimState.PRECHECK, "look")
    (finding,) = three.findings
    assert finding["code"] == "refund_alone"
    assert "第 2 行 床位费退费（-12.50 元）" in finding["zh"]


@once
@pytest.mark.parametrize(
    "line",
    [
        {"cnt": -3},
        {"pric": "-12.50"},
        {"det_item_fee_sumamt": "-37.50"},
        {"pric": "-12.50", "cnt": -3},
        {"pric": "-12.50", "cnt": -3, "det_item_fee_sumamt": "-37.50"},
        {"pric_uplmt_amt": "-1"},
    ],
)
def test_a_negative_number_that_makes_no_sense_is_refused(
    imports: Importer, line: dict[str, Any]
) -> None:
    claim = with_lines(1, {}, {})
    claim["receipts"][0]["lines"][1] |= line

    assert "negative_amount" in codes(imports.claims(claim))[1]


@once
def test_more_back_than_was_charged_makes_no_receipt(imports: Importer) -> None:
    claim = with_lines(1, {}, {"cnt": -4, "det_item_fee_sumamt": "-50.00"})

    assert codes(imports.claims(claim)) == {1: ["negative_amount"]}


@once
def test_a_refund_goes_out_and_comes_in_again_as_it_was(imports: Importer) -> None:
    from jobs.office.stored import stored_claim

    half = {"item_name": "诊察费退费", "cnt": "-1.5", "det_item_fee_sumamt": "-18.75"}
    imports.claims(with_lines(1, {}, half))
    with imports.database.reading() as session:
        stored = stored_claim(session, imports.only(Claim))

    told = json.dumps(stored, ensure_ascii=False)
    assert '"quantity": "-1.5000", "amount": "-18.75"' in told


@once
def test_a_receipt_with_a_refund_of_its_own_is_disallowed_once(office: Office) -> None:
    """What is left of it comes off; the refund that found no line of its own is no more to take off."""
    price = {"quantity_e4": -10_000, "price_e6": 1_000_00 * 10_000}
    alone = a_line(-1_000_00, item_name="减免", **price)
    claim = a_stay(office, 3_000_00, alone)
    with_bill(office.database, claim, 10_000_00)
    change(office, "claim", claim.id, total=12_000_00)
    office.calculate()
    cut = {"amount": "2000.00", "reason": "重复收费", "receipt": number_of(office, claim)}

    office.take(claim, "disallow", "reviewer", facts={"disallowed": [cut]})

    assert gets(office, claim) == gets(office, a_stay(office, 10_000_00))
