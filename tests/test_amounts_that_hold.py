"""Amounts that no longer hold (金额不再成立): refused, found again, posted once, told apart from a draft.

Amounts are worked out by hand from config/policy/230600.yaml and stand beside the tests.
"""

import json
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import col, select

from config.policy import PolicyBook
from config.policy_load import load_policy
from config.workdays import WorkCalendar
from jobs.whatif import what_if
from models import METADATA, Calculation, Claim, ClaimState, FilingState, Receipt, YearPosting
from models.database import Database
from models.schema import upgrade
from tests.builders import (
    A_DAY,
    AREA,
    a_claim,
    a_filing,
    a_person,
    an_institution,
    saved,
    with_bill,
)
from tests.conftest import ROOT, Cli
from tests.office import TOMORROW, Office, a_number, columns
from tests.pages import a_copy
from workflow.benefit.again import recalculated
from workflow.benefit.load import load
from workflow.benefit.store import kept
from workflow.errors import BadFactsError, GuardFailedError

ADMITTED, DISCHARGED = date(2026, 2, 2), date(2026, 2, 12)
TEN_THOUSAND = 10_000_00
RUN = "calculate_claims"
# An employee's stay of 10000 in a first-level hospital elsewhere: deductible 240, ratio 95 %;
# × 0.9 under a temporary filing = 8344.80, × 0.7 without = 6490.40.
TEMPORARY, UNFILED = 8_344_80, 6_490_40
# The second stay of the year bears 100 less: (10000 − 140) × 0.95 × 0.7
SECOND = 6_556_90
Say = Callable[[PolicyBook], Office]


@pytest.fixture
def office(database: Database, book: PolicyBook, calendar: WorkCalendar) -> Office:
    """An office with its staff."""
    return Office(database, book, calendar).open()


@pytest.fixture
def under(office: Office) -> Say:
    """The same office, reading another book."""
    return lambda book: Office(office.database, book, office.calendar)


def a_stay(office: Office, *lines: Any, **facts: Any) -> Claim:
    """A stay in a first-level hospital elsewhere, in review."""
    given = {
        "state": ClaimState.REVIEW, "admitted_on": ADMITTED, "discharged_on": DISCHARGED,
        "no": a_number(drawn=False),
    }  # fmt: skip
    return with_bill(office.database, a_claim(**(given | facts)), *(lines or (TEN_THOUSAND,)))


def a_visit(office: Office, amount: int, on: date = ADMITTED, **facts: Any) -> Claim:
    """An outpatient visit at home, in review."""
    if "institution_id" not in facts:
        facts["institution_id"] = saved(office.database, an_institution(area=AREA)).id
    given = {"care": "outpatient", "med_type": "11", "admitted_on": on, "discharged_on": on}
    return a_stay(office, amount, **(given | facts))


def a_resident(office: Office, **facts: Any) -> int:
    """An adult resident; his number in the register."""
    person = saved(office.database, a_person(psn_type="1501", insutype="390", **facts))
    return int(person.id)


def filed(office: Office, claim: Claim, **facts: Any) -> Any:
    """A temporary filing for Shenyang, in force since before the admission."""
    given = {"state": FilingState.ACTIVE, "applied_on": date(2026, 1, 5)}
    return saved(office.database, a_filing(**(given | {"person_id": claim.person_id} | facts)))


def change(office: Office, table: str, which: int | None, **values: Any) -> None:
    """Correct one row of a register, as an import does."""
    held = METADATA.tables[table]
    with office.database.writing() as session:
        session.execute(held.update().values(**values).where(held.c.id == which))


def replaced(folder: Path, *edits: tuple[str, str]) -> PolicyBook:
    """The book with texts of Daqing's page replaced, the first of each."""
    page = a_copy(folder) / f"{AREA}.yaml"
    text = page.read_text("utf-8")
    for old, new in edits:
        assert old in text, old
        text = text.replace(old, new, 1)
    page.write_text(text, "utf-8")
    return load_policy(page.parent)


def added(folder: Path, *entries: str) -> PolicyBook:
    """The book with more parameters on Daqing's page."""
    return replaced(folder, ("\nparameters:\n", "\nparameters:\n" + "".join(entries)))


def entry(name: str, value: str, scope: str = "") -> str:
    """One parameter with one value since 2024, as it stands in the book."""
    rows = f"[{{from: 2024-01-01, value: {value}, reference: 样例, verified: false}}]"
    return f"  {name}:\n    {scope}: {rows}\n" if scope else f"  {name}: {rows}\n"


def newest(office: Office, claim: Claim) -> Calculation:
    """The calculation that the claim rests on."""
    with office.database.reading() as session:
        found = session.get(Calculation, office.again(claim).calculation_id)
    assert found, "it was never calculated"
    return found


def postings(office: Office, claim: Claim) -> list[YearPosting]:
    with office.database.reading() as session:
        query = select(YearPosting).where(YearPosting.claim_id == claim.id)
        return list(session.exec(query.order_by(col(YearPosting.id))))


def from_the_pool(office: Office, *claims: Claim) -> list[int]:
    """What the basic fund pays for each, by its newest calculation."""
    return [newest(office, claim).hifp_pay for claim in claims]


def stands_posted(office: Office, *claims: Claim) -> int:
    """What the basic fund has paid in all by the postings of these claims."""
    return sum(row.pool_paid for claim in claims for row in postings(office, claim))


def refused(
    office: Office, claim: Claim, trigger: str, actor: str, **more: Any
) -> GuardFailedError:
    """The guard that stands against a move; nothing has changed."""
    before, moves = columns(office.again(claim)), len(office.moves(claim))

    with pytest.raises(GuardFailedError) as told:
        office.take(claim, trigger, actor, **more)

    assert columns(office.again(claim)) == before
    assert len(office.moves(claim)) == moves
    return told.value


# Applied for after today


def test_a_claim_applied_for_after_today_is_left_for_its_day_whoever_moves_it(
    office: Office,
) -> None:
    claim = a_stay(
        office,
        state=ClaimState.PRECHECK,
        verdict="pass",
        originals_in_hand=True,
        applied_on=TOMORROW,
    )

    assert office.take(claim, "pass_precheck", "intake").dest == "review"
    found = office.again(claim)
    assert (found.calc, found.payable, found.calculation_id) == ("", None, None)
    office.run(RUN)
    assert office.again(claim).calc == ""

    office.today = TOMORROW
    office.run(RUN)

    found = office.again(claim)
    assert (found.state, found.calc, found.payable) == ("review", "done", UNFILED)
    assert [m.trigger for m in office.moves(claim)[1:]] == ["pass_precheck", "calculate"]


@pytest.mark.parametrize(
    ("state", "calc"),
    [(ClaimState.REVIEW, "fresh"), (ClaimState.APPROVAL, "fresh"), (ClaimState.RECHECK, "changed")],
)
def test_an_amount_whose_move_was_never_written_is_found_again_by_the_next_run(
    office: Office, state: ClaimState, calc: str
) -> None:
    claim = a_stay(office, state=state, calc=calc, payable=1_00, payable_source="calculated")

    (done,) = office.run(RUN)

    found = office.again(claim)
    assert (found.calc, found.payable, done["moved"]) == ("done", UNFILED, 1)
    assert found.calculation_id == newest(office, claim).id
    assert office.moves(claim)[-1].facts["payable"] == "6490.40"


def test_an_amount_whose_move_was_never_written_is_found_again_with_the_next_move_of_people(
    office: Office,
) -> None:
    claim = a_stay(office, calc="fresh", payable=1_00, payable_source="calculated")

    office.take(claim, "suspend", "auditor", "待核实", facts={"until": "2026-04-01"})
    office.take(claim, "resume", "auditor")

    found = office.again(claim)
    assert (found.calc, found.payable) == ("done", UNFILED)


# What an amount rests on has changed since


def calculated_and_passed(office: Office, **facts: Any) -> Claim:
    """A stay that stands before the approver."""
    claim = a_stay(office, **facts)
    office.calculate()
    office.pass_on(claim)
    assert office.again(claim).state == ClaimState.APPROVAL
    return claim


def annulled(office: Office, claim: Claim, filing: Any) -> None:
    office.take(filing, "annul", "reviewer", "承诺不实", facts={"second": "approver"})


def filed_long_term(office: Office, claim: Claim, _filing: Any) -> None:
    """A long-term filing made late (补办), in force from the day of admission."""
    filing = a_filing(
        person_id=claim.person_id, starts_on=ADMITTED, self_service=True,
        category="long_term_resident",
    )  # fmt: skip
    saved(office.database, filing)
    office.run("review_self_service", "activate_filings")
    assert office.again(filing).state == FilingState.ACTIVE


def retired(office: Office, claim: Claim, _filing: Any) -> None:
    change(office, "person", claim.person_id, psn_type="1201")


def upgraded(office: Office, claim: Claim, _filing: Any) -> None:
    change(office, "institution", claim.institution_id, level="06")


def coverage_ended(office: Office, claim: Claim, _filing: Any) -> None:
    change(office, "person", claim.person_id, covered_to=ADMITTED - A_DAY)


@pytest.mark.parametrize(
    ("happens", "amount"),
    [
        (annulled, UNFILED),
        # As at home: (10000 − 240) × 0.95
        (filed_long_term, 9_272_00),
        # 95 + 2 points: (10000 − 240) × 0.97 × 0.9 = 8520.48
        (retired, 8_520_48),
        # Second level: (10000 − 480) × 0.92 × 0.9 = 7882.56
        (upgraded, 7_882_56),
        (coverage_ended, 0),
    ],
)
def test_what_no_longer_holds_is_not_approved_and_comes_back_to_people_with_the_new_amount(
    office: Office, happens: Callable[[Office, Claim, Any], None], amount: int
) -> None:
    person = saved(office.database, a_person())
    filing = saved(
        office.database,
        a_filing(person_id=person.id, state=FilingState.ACTIVE, applied_on=date(2026, 1, 5)),
    )
    claim = calculated_and_passed(office, person_id=person.id)
    assert office.again(claim).payable == TEMPORARY

    happens(office, claim, filing)
    assert refused(office, claim, "approve", "approver").guard == "amount_current"
    assert postings(office, claim) == []
    office.run(RUN)

    back, last = office.again(claim), office.moves(claim)[-1]
    assert (back.state, back.calc, back.payable) == ("review", "done", amount)
    assert (last.trigger, last.actor, last.source, last.dest) == (
        "recalculate", "system", "approval", "review",
    )  # fmt: skip
    assert last.facts["calc_why"] == "inputs_changed"
    office.approve(claim)
    assert office.again(claim).state == ClaimState.TO_PAY


def test_a_refusal_for_a_stale_amount_says_what_will_happen(office: Office) -> None:
    claim = calculated_and_passed(office)
    retired(office, claim, None)

    told = refused(office, claim, "approve", "approver")

    assert "calculate_claims 将重新计算" in told.sentence("zh")
    assert "calculate_claims will calculate it again" in told.sentence("en")


HALF = ("{situation: none, factor_percent: 70}", "{situation: none, factor_percent: 50}")


def test_an_amount_of_a_book_that_was_corrected_is_not_approved(
    office: Office, under: Say, tmp_path: Path
) -> None:
    corrected = under(replaced(tmp_path, HALF))
    claim = calculated_and_passed(office)

    assert refused(corrected, claim, "approve", "approver").guard == "amount_current"
    corrected.run(RUN)

    back = office.again(claim)
    # (10000 − 240) × 0.95 × 0.5
    assert (back.state, back.payable) == ("review", 4_636_00)
    assert office.moves(claim)[-1].facts["calc_why"] == "inputs_changed"


def test_a_book_that_was_corrected_elsewhere_changes_nothing(
    office: Office, under: Say, tmp_path: Path
) -> None:
    other = under(replaced(tmp_path, ("- {level: 1, percent: 85}", "- {level: 1, percent: 84}")))
    assert other.book.digest != office.book.digest
    claim = calculated_and_passed(office)

    (done,) = other.run(RUN)

    assert done["moved"] == 0
    assert other.take(claim, "approve", "approver").dest == "to_pay"


def test_an_amount_that_comes_out_the_same_stays_where_it_is(office: Office) -> None:
    """Another filing of the same kind covers the stay: people need not look again."""
    claim = a_stay(office)
    first = filed(office, claim)
    office.calculate()
    office.pass_on(claim)
    filed(office, claim, applied_on=date(2026, 1, 20))

    annulled(office, claim, first)
    office.run(RUN)

    assert office.again(claim).state == ClaimState.APPROVAL
    assert office.take(claim, "approve", "approver").dest == "to_pay"


def test_what_is_in_review_is_calculated_again_when_its_filing_is_annulled(office: Office) -> None:
    claim = a_stay(office)
    filing = filed(office, claim)
    office.calculate()

    annulled(office, claim, filing)
    office.run(RUN)

    found = office.again(claim)
    assert (found.situation, found.payable, found.covering_id) == ("none", UNFILED, None)
    why = [m.facts["calc_why"] for m in office.moves(claim) if m.trigger == "calculate"]
    assert why == ["first", "inputs_changed"]


# Care that no fund pays for


NOT_PAID = ("{situation: none, factor_percent: 65}", "{situation: none, pay: false}")


def test_a_stay_that_is_not_paid_uses_up_nothing_of_the_year(
    office: Office, under: Say, tmp_path: Path
) -> None:
    strict = under(replaced(tmp_path, (HALF[0], "{situation: none, pay: false}")))
    denied = a_stay(strict)
    after = a_stay(strict, person_id=denied.person_id)

    strict.approve(denied)
    filed(strict, after)
    strict.calculate()

    assert (strict.again(denied).state, strict.again(denied).payable) == ("to_pay", 0)
    assert postings(strict, denied) == []
    # The first admission of the year bears 240, not 140.
    assert (newest(strict, after).act_pay_dedc, strict.again(after).payable) == (240_00, TEMPORARY)


def test_what_a_denied_stay_cost_does_not_fill_the_second_layer(
    office: Office, under: Say, tmp_path: Path
) -> None:
    strict = under(replaced(tmp_path, NOT_PAID))
    somebody, twin = a_resident(office), a_resident(office)
    denied = a_stay(strict, 100_000_00, person_id=somebody, insutype="390")
    strict.approve(denied)
    assert strict.again(denied).payable == 0

    home = saved(office.database, an_institution(area=AREA)).id
    alike = [
        a_stay(strict, 100_000_00, person_id=who, insutype="390", institution_id=home)
        for who in (somebody, twin)
    ]
    strict.calculate()

    one, other = (newest(strict, claim) for claim in alike)
    # (100000 − 200) × 0.85 = 84830; 100000 − 84830 − 12000 = 3170 × 0.6 = 1902
    assert (
        (one.hifp_pay, one.hifmi_pay) == (other.hifp_pay, other.hifmi_pay) == (84_830_00, 1_902_00)
    )


def test_a_stay_before_somebody_was_insured_is_no_admission_of_his_year(office: Office) -> None:
    person = saved(office.database, a_person(insured_from=date(2026, 2, 10)))
    before = a_stay(office, person_id=person.id, discharged_on=date(2026, 2, 8))
    since = a_stay(
        office, person_id=person.id, admitted_on=date(2026, 2, 10), discharged_on=DISCHARGED
    )

    office.approve(before, since)

    assert (office.again(before).payable, postings(office, before)) == (0, [])
    assert office.again(since).payable == UNFILED
    assert [row.admissions for row in postings(office, since)] == [1]


# Approved, pulled back, approved again


def test_a_claim_that_is_approved_again_keeps_its_place_in_the_year(office: Office) -> None:
    one = a_stay(office)
    two = a_stay(office, person_id=one.person_id)
    office.approve(one, two)

    office.take(one, "pull_back", "approver", "金额有误")
    assert office.moves(one)[-2].facts["approved_after"] == [two.no]
    office.approve(one)

    assert [office.again(claim).payable for claim in (one, two)] == [UNFILED, SECOND]
    assert [row.deductible for row in postings(office, one)] == [240_00, -240_00, 240_00]
    third = a_stay(office, person_id=one.person_id)
    office.calculate()
    assert newest(office, third).act_pay_dedc == 100_00


def test_what_is_pulled_back_last_has_nobody_approved_after_it(office: Office) -> None:
    one = a_stay(office)
    two, stranger = a_stay(office, person_id=one.person_id), a_stay(office)
    office.approve(one, two, stranger)

    office.take(two, "pull_back", "approver", "金额有误")

    assert office.moves(two)[-2].facts["approved_after"] == []


def test_the_move_names_what_still_stands_approved_after_it(office: Office) -> None:
    one = a_stay(office)
    two, three = (a_stay(office, person_id=one.person_id) for _ in range(2))
    office.approve(one, two, three)

    office.take(three, "pull_back", "approver", "金额有误")
    office.take(one, "pull_back", "approver", "金额有误")

    assert office.moves(one)[-2].facts["approved_after"] == [two.no]


def test_the_ceiling_is_never_used_twice_by_what_was_pulled_back(office: Office) -> None:
    """The second visit used what the first had left; the first gets no more when it is mended."""
    one = a_visit(office, 2_300_00)
    two = a_visit(office, 5_000_00, person_id=one.person_id, institution_id=one.institution_id)
    less = [{"amount": "1000.00", "reason": "重复收费"}]
    office.take(one, "disallow", "reviewer", facts={"disallowed": less})
    office.approve(one, two)
    # (2300 − 1000 − 300) × 0.7 = 700; 5000 × 0.7 = 3500, of which the ceiling leaves 2300
    assert from_the_pool(office, one, two) == [700_00, 2_300_00]

    office.take(one, "pull_back", "approver", "核减有误")
    office.take(one, "disallow", "reviewer", facts={"disallowed": []})
    office.approve(one)

    # (2300 − 300) × 0.7 = 1400, of which the ceiling leaves 700; the deductible is still its own.
    assert newest(office, one).act_pay_dedc == 300_00
    assert from_the_pool(office, one, two) == [700_00, 2_300_00]
    assert stands_posted(office, one, two) == 3_000_00


def test_both_pulled_back_and_approved_the_other_way_round_share_one_ceiling(
    office: Office,
) -> None:
    one = a_visit(office, 3_300_00)
    two = a_visit(office, 3_000_00, person_id=one.person_id, institution_id=one.institution_id)
    office.approve(one, two)
    # (3300 − 300) × 0.7 = 2100; 3000 × 0.7 = 2100, of which 900 are left
    assert from_the_pool(office, one, two) == [2_100_00, 900_00]

    for claim in (one, two):
        office.take(claim, "pull_back", "approver", "金额有误")
    assert stands_posted(office, one, two) == 0
    office.approve(two, one)

    assert stands_posted(office, one, two) <= 3_000_00
    assert sum(row.deductible for c in (one, two) for row in postings(office, c)) == 300_00


# Periods of deductible and ceiling


def test_a_deductible_of_the_year_is_borne_once_where_the_ceiling_counts_by_month(
    office: Office, under: Say, tmp_path: Path
) -> None:
    monthly = under(added(tmp_path, entry("ceiling_per", "month", "employee/outpatient")))
    first = a_visit(monthly, 5_000_00, date(2026, 1, 10))
    more = {"person_id": first.person_id, "institution_id": first.institution_id}
    second = a_visit(monthly, 2_000_00, date(2026, 2, 2), **more)
    third = a_visit(monthly, 3_000_00, date(2026, 2, 20), **more)

    monthly.approve(first, second, third)

    # (5000 − 300) × 0.7 = 3290 → 3000; February: 2000 × 0.7 = 1400; 3000 × 0.7 = 2100 → 1600
    assert [newest(monthly, c).act_pay_dedc for c in (first, second, third)] == [300_00, 0, 0]
    assert from_the_pool(monthly, first, second, third) == [3_000_00, 1_400_00, 1_600_00]


def test_a_ceiling_of_the_year_is_used_once_where_the_deductible_counts_by_quarter(
    office: Office, under: Say, tmp_path: Path
) -> None:
    quarterly = under(added(tmp_path, entry("deductible_per", "quarter", "employee/outpatient")))
    first = a_visit(quarterly, 2_300_00, date(2025, 1, 10), applied_on=date(2025, 7, 1))
    more = {"person_id": first.person_id, "institution_id": first.institution_id}
    same = a_visit(quarterly, 1_000_00, date(2025, 3, 31), applied_on=date(2025, 7, 1), **more)
    later = a_visit(quarterly, 2_300_00, date(2025, 4, 1), applied_on=date(2025, 7, 1), **more)

    quarterly.approve(first, same, later)

    # (2300 − 300) × 0.7 = 1400; 1000 × 0.7 = 700; (2300 − 300) × 0.7 = 1400, of which 900 are left
    assert [newest(quarterly, c).act_pay_dedc for c in (first, same, later)] == [300_00, 0, 300_00]
    assert from_the_pool(quarterly, first, same, later) == [1_400_00, 700_00, 900_00]


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

    with pytest.raises(BadFactsError) as told:
        office.take(claim, "establish", "reviewer", facts={"transfer_from": level})

    assert "transfer_from" in told.value.sentence("zh")
    assert columns(office.again(claim)) == before


def test_observation_counts_as_a_stay_where_the_area_says_so(
    office: Office, under: Say, tmp_path: Path
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
    office: Office, under: Say, tmp_path: Path
) -> None:
    wiser = under(added(tmp_path, entry("observation_joins_stay", "true")))
    first = a_stay(wiser, care="emergency", med_type="13")
    establish(wiser, first, observation=True)
    wiser.approve(first)
    second = a_stay(wiser, person_id=first.person_id)

    wiser.calculate()

    assert [(row.bucket, row.admissions) for row in postings(wiser, first)] == [("inpatient", 1)]
    assert wiser.again(second).payable == SECOND


# Calculated once more, when the book has lost what it rested on

LOST = ("  deductible:\n    employee/inpatient:", "  deductible:\n    employee/maternity:")


def test_a_calculation_is_told_again_when_the_book_has_lost_its_parameter(
    office: Office, tmp_path: Path
) -> None:
    claim = a_stay(office)
    office.calculate()

    with office.database.reading() as session:
        held = session.get(Claim, claim.id)
        assert held
        found = kept(session, held)
        assert found
        told = recalculated(held, found, load(session, [held]), replaced(tmp_path, LOST), "zh")

    assert told["amounts"]["fund_pay_sumamt"] == "6490.40"
    assert told["policy"]["hash"] == office.book.digest
    (changed,) = told["changed"]
    assert "deductible（employee/inpatient）" in changed["is"]


def test_recalculate_prints_what_was_kept_and_names_what_the_book_lost(
    cli: Cli, tmp_path: Path, book: PolicyBook, calendar: WorkCalendar
) -> None:
    database = Database(cli.url)
    upgrade(database)
    office = Office(database, book, calendar).open()
    claim = a_stay(office)
    office.calculate()
    database.close()
    shutil.copytree(ROOT / "config", tmp_path / "config")
    shutil.rmtree(tmp_path / "config" / "policy")
    replaced(tmp_path / "config", LOST)
    cli.env["YIDI_CONFIG"] = str(tmp_path / "config")
    said, shown = cli("recalculate", claim.no, "--json"), cli("recalculate", claim.no)

    assert (said.code, shown.code) == (1, 1), said.err
    assert said.json["amounts"]["fund_pay_sumamt"] == "6490.40"
    assert len(said.json["changed"]) == 1
    assert "deductible" in said.json["changed"][0]["is"]
    assert "6490.40" in shown.out
    assert "Traceback" not in shown.err + said.err


# A draft of the book (政策测算)


def tried(office: Office, draft: PolicyBook) -> dict[str, Any]:
    """What a draft would change."""
    with office.database.reading() as session:
        return what_if(session, office.book, draft, date.min, date.max, "zh")


def test_the_book_in_force_as_a_draft_changes_nothing(office: Office) -> None:
    one = a_stay(office)
    two = a_stay(office, person_id=one.person_id)
    visit = a_visit(office, 5_000_00, person_id=one.person_id)
    across = a_stay(office, admitted_on=date(2025, 12, 20), discharged_on=date(2026, 1, 10))
    office.approve(one, two, visit)
    office.calculate()

    told = tried(office, office.book)

    assert (told["claims"], told["difference"], told["not_carried"]) == (4, "0.00", [])
    assert (told["gained"], told["lost"], told["refused"]) == ("0.00", "0.00", [])
    assert told["people"] == {"gain": 0, "lose": 0, "same": 2}
    assert office.again(across).calc == "done"


def test_a_draft_leaves_out_what_gets_nothing_either_way(office: Office, tmp_path: Path) -> None:
    draft = replaced(tmp_path, HALF)
    claims = {name: a_stay(office) for name in ("counts", "rejected", "withdrawn", "returned")}
    office.calculate()
    office.take(claims["rejected"], "reject", "reviewer", "社会保险法 第三十条")
    office.take(claims["withdrawn"], "withdraw", "applicant")
    office.take(
        claims["returned"], "return_for_correction", "reviewer", facts={"missing": ["费用清单"]}
    )

    told = tried(office, draft)

    # (10000 − 240) × 0.95 × 0.5 = 4636.00 instead of 6490.40
    assert (told["claims"], told["was"], told["is"]) == (1, "6490.40", "4636.00")
    assert told["people"] == {"gain": 0, "lose": 1, "same": 0}


def test_a_draft_that_changes_how_claims_are_kept_says_that_it_was_not_carried(
    office: Office, tmp_path: Path
) -> None:
    draft = added(
        tmp_path,
        entry("cross_year", "split"),
        entry("deductible_per", "month", "employee/outpatient"),
    )
    a_stay(office)
    office.calculate()

    told = tried(office, draft)

    assert told["not_carried"] == ["cross_year", "deductible_per"]
    assert told["difference"] == "0.00"


LOWER = (
    "    employee/outpatient:\n      - from: 2024-01-01\n        value:\n          - {yuan: 3000}",
    "    employee/outpatient:\n      - from: 2024-01-01\n        value:\n          - {yuan: 2000}",
)


def test_a_lower_ceiling_of_a_draft_reaches_the_later_claims_of_the_person(
    office: Office, tmp_path: Path
) -> None:
    one = a_visit(office, 2_300_00)
    two = a_visit(office, 3_000_00, person_id=one.person_id, institution_id=one.institution_id)
    alone = a_visit(office, 2_300_00)
    office.approve(one, two, alone)
    # (2300 − 300) × 0.7 = 1400; 3000 × 0.7 = 2100, of which 1600 are left; 1400
    assert from_the_pool(office, one, two, alone) == [1_400_00, 1_600_00, 1_400_00]

    told = tried(office, replaced(tmp_path, LOWER))

    # 1400 again; of 2100 the draft leaves 600; 1400
    assert (told["was"], told["is"], told["lost"]) == ("4400.00", "3400.00", "1000.00")
    assert told["people"] == {"gain": 0, "lose": 1, "same": 1}


def test_what_a_draft_takes_from_the_first_claim_is_left_for_the_next(
    office: Office, tmp_path: Path
) -> None:
    """A lower ratio uses the ceiling up more slowly: the second claim gets what the first leaves."""
    draft = replaced(
        tmp_path, ("- {level: 1, percent: 70}\n          - {level: 2, percent: 60}",
                   "- {level: 1, percent: 60}\n          - {level: 2, percent: 60}")
    )  # fmt: skip
    one = a_visit(office, 3_300_00)
    two = a_visit(office, 3_000_00, person_id=one.person_id, institution_id=one.institution_id)
    office.approve(one, two)
    assert from_the_pool(office, one, two) == [2_100_00, 900_00]

    told = tried(office, draft)

    # 3000 × 0.6 = 1800; 3000 × 0.6 = 1800, of which 1200 are left
    assert (told["was"], told["is"]) == ("3000.00", "3000.00")
    assert (told["gained"], told["lost"]) == ("300.00", "300.00")
    assert told["people"] == {"gain": 0, "lose": 0, "same": 1}


# Two insurances of one person


def test_what_somebody_used_up_as_an_employee_does_not_count_when_he_is_a_resident(
    office: Office,
) -> None:
    home = saved(office.database, an_institution(area=AREA)).id
    person = saved(office.database, a_person())
    stay = a_stay(office, 200_000_00, person_id=person.id, institution_id=home)
    visit = a_visit(office, 5_000_00, person_id=person.id, institution_id=home)
    office.approve(stay, visit)
    assert len(postings(office, stay) + postings(office, visit)) == 2
    change(office, "person", person.id, psn_type="1501", insutype="390")
    twin = a_resident(office)

    for care in (a_stay, a_visit):
        one, other = (
            care(office, 30_000_00, person_id=who, institution_id=home, insutype="390")
            for who in (person.id, twin)
        )
        office.calculate()
        assert office.again(one).payable == office.again(other).payable
        assert _prior(office, one) == {}


def _prior(office: Office, claim: Claim) -> dict[str, Any]:
    """What its years had used up before, without what is nothing."""
    (part,) = json.loads(newest(office, claim).inputs)["parts"]
    return {name: value for name, value in part["prior"].items() if value}


def test_a_claim_names_the_filing_that_covers_it_now(office: Office) -> None:
    claim = a_stay(office)
    first = filed(office, claim)
    office.calculate()
    second = filed(office, claim, applied_on=date(2026, 1, 20))
    assert office.again(claim).covering_id == first.id

    annulled(office, claim, first)
    office.run(RUN)

    assert office.again(claim).covering_id == second.id
