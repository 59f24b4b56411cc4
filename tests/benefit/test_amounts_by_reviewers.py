"""What a reviewer disallows and establishes (核减、认定事实)."""

from pathlib import Path
from typing import Any

import pytest
from sqlmodel import select

from models import Claim, Receipt
from tests.conftest import once
from tests.support.builders import A_DAY, an_institution, saved, with_bill
from tests.support.office import Office, Open, columns
from tests.support.stays import (
    ADMITTED,
    RUN,
    SECOND,
    TEMPORARY,
    UNFILED,
    a_stay,
    added,
    change,
    entry,
    newest,
    postings,
    refused,
)
from workflow.shared.errors import BadPayloadError

pytestmark = once

# What is disallowed (核减) belongs to the bill


def number_of(office: Office, claim: Claim) -> str:
    with office.database.reading() as session:
        return (
            session.exec(select(Receipt.number).where(Receipt.claim_id == claim.id)).first() or ""
        )


@pytest.mark.parametrize(
    ("lines", "named"),
    [
        ([{"receipt": "99", "line": 1}], "99[1]"),
        ([{"receipt": "99"}], "99"),
        ([{"receipt": "OURS", "line": 3}], "OURS[3]"),
        ([{"receipt": "OURS", "line": 0}], "OURS[0]"),
        ([{"line": 1}], "line 1"),
        ([{"receipt": "OURS", "line": 2, "amount": "4000.01"}], "OURS[2]"),
        ([{"receipt": "OURS", "line": 2, "amount": "2000.01"}] * 2, "OURS[2]"),
        ([{"receipt": "OURS", "amount": "10000.01"}], "OURS"),
        ([{"receipt": "OURS", "amount": "6000.00"}] * 2, "OURS"),
        ([{"receipt": "OURS", "line": 1}, {"receipt": "99", "line": 1}], "99[1]"),
    ],
    ids=["unknown receipt, line", "unknown receipt", "unknown line", "line 0", "line alone",
         "more than the line", "twice the line", "more than the receipt", "twice the receipt",
         "one of two"],
)  # fmt: skip
def test_what_is_disallowed_of_nothing_or_of_more_than_there_is_is_refused_by_name(
    office: Office, lines: list[dict[str, Any]], named: str
) -> None:
    claim = a_stay(office, 6_000_00, 4_000_00)
    with_bill(office.database, claim, 5_000_00)
    change(office, "claim", claim.id, total=15_000_00)
    office.calculate()
    ours = number_of(office, claim)
    facts = [
        {"amount": "10.00", "reason": "超限价"} | line
        | ({"receipt": ours} if line.get("receipt") == "OURS" else {})
        for line in lines
    ]  # fmt: skip

    told = refused(office, claim, "disallow", "reviewer", facts={"disallowed": facts})

    assert told.guard == "disallowed_fits"
    assert named.replace("OURS", ours) in told.sentence("zh")
    assert named.replace("OURS", ours) in told.sentence("en")


@pytest.mark.parametrize("by_code", [False, True])
def test_a_receipt_is_named_by_its_number_alone_or_with_its_code(
    office: Office, *, by_code: bool
) -> None:
    claim = a_stay(office, 6_000_00, 4_000_00)
    office.calculate()
    name = ("230101-" if by_code else "") + number_of(office, claim)
    line = {"amount": "1000.00", "reason": "超限价", "receipt": name, "line": 2}

    office.take(claim, "disallow", "reviewer", facts={"disallowed": [line]})

    # (10000 − 1000 − 240) × 0.95 × 0.7
    assert office.again(claim).payable == 5_825_40


def test_of_a_receipt_and_its_lines_no_more_is_disallowed_than_the_receipt_holds(
    office: Office,
) -> None:
    claim = a_stay(office, 6_000_00, 4_000_00)
    with_bill(office.database, claim, 5_000_00)
    change(office, "claim", claim.id, total=15_000_00)
    office.calculate()
    ours = number_of(office, claim)
    lines = [
        {"amount": "10000.00", "reason": "重复收费", "receipt": ours},
        {"amount": "4000.00", "reason": "超限价", "receipt": ours, "line": 2},
    ]

    told = refused(office, claim, "disallow", "reviewer", facts={"disallowed": lines})

    assert told.guard == "disallowed_fits"


def test_a_line_is_disallowed_once_under_whichever_name_its_receipt_is_given(
    office: Office,
) -> None:
    claim = a_stay(office, 6_000_00, 4_000_00)
    office.calculate()
    ours = number_of(office, claim)
    lines = [
        {"amount": "4000.00", "reason": "超限价", "receipt": name, "line": 2}
        for name in (ours, f"230101-{ours}")
    ]

    told = refused(office, claim, "disallow", "reviewer", facts={"disallowed": lines})

    assert told.guard == "disallowed_fits"


def test_a_return_for_correction_clears_what_was_disallowed(office: Office) -> None:
    claim = a_stay(office, originals_in_hand=True)
    lines = [{"amount": "1000.00", "reason": "超限价"}]
    office.take(claim, "disallow", "reviewer", facts={"disallowed": lines})

    office.take(claim, "return_for_correction", "reviewer", facts={"missing": ["费用清单"]})
    assert office.again(claim).disallowed == []
    office.take(claim, "resubmit", "applicant", facts={"materials": ["费用清单"]})
    office.run("precheck_claims", RUN)

    found = office.again(claim)
    assert (found.state, found.disallowed, found.payable) == ("review", [], UNFILED)


# What a reviewer establishes (认定事实)


def establish(office: Office, claim: Claim, **facts: Any) -> Claim:
    """The claim after the reviewer has established these facts, calculated at once."""
    office.take(claim, "establish", "reviewer", facts=facts)
    found: Claim = office.again(claim)
    assert (found.state, found.calc) == ("review", "done"), found.calc_problem
    assert office.moves(claim)[-1].trigger == "calculate"
    assert office.moves(claim)[-1].facts["calc_why"] == "facts"
    return found


def test_what_a_third_party_bears_is_taken_off_first(office: Office) -> None:
    claim = a_stay(office)
    office.calculate()

    found = establish(office, claim, third_party_paid="1000.00")

    # (10000 − 1000 − 240) × 0.95 × 0.7
    assert (found.third_party_paid, found.payable) == (1_000_00, 5_825_40)
    # What is left out of the next one stays as it was established.
    assert establish(office, claim, observation=False).payable == 5_825_40
    assert establish(office, claim, third_party_paid="0").payable == UNFILED
    assert establish(office, claim, third_party_paid="10000.00").payable == 0


def test_more_than_the_bill_is_not_borne_by_a_third_party(office: Office) -> None:
    claim = a_stay(office)
    office.calculate()

    told = refused(office, claim, "establish", "reviewer", facts={"third_party_paid": "10000.01"})

    assert told.guard == "third_party_within_total"
    assert "10000.00" in told.sentence("zh")


def test_third_party_and_disallowed_together_never_pay_less_than_nothing(office: Office) -> None:
    claim = a_stay(office)
    establish(office, claim, third_party_paid="9000.00")
    lines = [{"amount": "5000.00", "reason": "重复收费"}]

    office.take(claim, "disallow", "reviewer", facts={"disallowed": lines})

    assert (office.again(claim).calc, office.again(claim).payable) == ("done", 0)


@pytest.mark.parametrize(
    ("came_from", "here", "deductible"),
    [
        # First level 240, second 480, third 720: only the difference upwards is borne.
        ("09", "06", 240_00),
        ("06", "02", 240_00),
        ("09", "02", 480_00),
        ("09", "09", 0),
        ("02", "09", 0),
        ("", "06", 480_00),
    ],
)
def test_who_was_transferred_bears_only_the_difference_of_the_deductibles(
    office: Office, came_from: str, here: str, deductible: int
) -> None:
    hospital = saved(office.database, an_institution(level=here))
    claim = a_stay(office, institution_id=hospital.id)
    office.calculate()

    establish(office, claim, transfer_from=came_from)

    assert newest(office, claim).act_pay_dedc == deductible


@pytest.mark.parametrize("level", ["77", "00", "12", "1", "三级", "02 ", "012"])
def test_a_level_that_stands_in_no_table_is_refused(office: Office, level: str) -> None:
    claim = a_stay(office)
    office.calculate()
    before = columns(office.again(claim))

    with pytest.raises(BadPayloadError) as told:
        office.take(claim, "establish", "reviewer", facts={"transfer_from": level})

    assert "transfer_from" in told.value.sentence("zh")
    assert columns(office.again(claim)) == before


def test_observation_counts_as_a_stay_where_the_area_says_so(
    office: Office, under: Open, tmp_path: Path
) -> None:
    wiser = under(added(tmp_path, entry("observation_joins_stay", "true")))
    facts = {"care": "emergency", "med_type": "13", "discharged_on": ADMITTED + A_DAY}
    there, here = a_stay(wiser, **facts), a_stay(office, **facts)
    office.calculate()

    # As outpatient care: (10000 − 300) × 0.7 × 0.9 = 6111 → 3000; as a stay, × 0.95 × 0.9
    assert establish(office, here, observation=True).payable == 3_000_00
    assert establish(wiser, there, observation=True).payable == TEMPORARY
    assert establish(wiser, there, observation=False).payable == 3_000_00


def test_observation_that_counts_as_a_stay_is_an_admission_of_the_year(
    office: Office, under: Open, tmp_path: Path
) -> None:
    wiser = under(added(tmp_path, entry("observation_joins_stay", "true")))
    first = a_stay(wiser, care="emergency", med_type="13")
    establish(wiser, first, observation=True)
    wiser.approve(first)
    second = a_stay(wiser, person_id=first.person_id)

    wiser.calculate()

    assert [(row.bucket, row.admissions) for row in postings(wiser, first)] == [("inpatient", 1)]
    assert wiser.again(second).payable == SECOND


def test_a_number_that_two_receipts_have_names_neither_of_them(office: Office) -> None:
    claim = a_stay(office, 1_000_00)
    with_bill(office.database, claim, 2_000_00)
    change(office, "claim", claim.id, total=3_000_00)
    with office.database.writing() as session:
        one, other = session.exec(select(Receipt).where(Receipt.claim_id == claim.id))
        one.code, other.code, other.number = "08913014", "08913015", one.number
        number = one.number
    office.calculate()
    cut = {"amount": "2000.00", "reason": "重复收费", "receipt": number}

    told = refused(office, claim, "disallow", "reviewer", facts={"disallowed": [cut]})
    assert told.guard == "disallowed_fits"

    office.take(
        claim, "disallow", "reviewer",
        facts={"disallowed": [cut | {"receipt": f"08913015-{number}"}]},
    )  # fmt: skip
    # (3000 − 2000 − 240) × 0.95 × 0.7
    assert office.again(claim).payable == 505_40
