"""Facts that changed after payment (追溯核算): which claims they touch, and what is proposed.

Amounts are worked out by hand from config/policy/230600.yaml; see tests/support/stays.py.
"""

import shutil
import tempfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlmodel import col, select

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.office.reprocess import ReprocessReport, reprocess_claims
from models import METADATA, Claim, Receipt, Recovery, Settlement, YearPosting
from models.benefit import PostingKind
from models.database import Database
from tests.conftest import once
from tests.support.builders import AREA, a_person, noon, saved
from tests.support.importing import an_app
from tests.support.money import a_paid_stay, acting, books, pay, sound, staffed, the_ledger_holds
from tests.support.office import Office
from tests.support.stays import (
    HALF,
    SECOND,
    TEMPORARY,
    UNFILED,
    a_stay,
    a_visit,
    added,
    entry,
    filed,
    postings,
    replaced,
)
from workflow.benefit.plan_cache import PlanCache
from workflow.recovery import decisions
from workflow.recovery.benefit_year import summed
from workflow.recovery.reprocess import reprocess

pytestmark = once


@pytest.fixture
def office(database: Database, book: PolicyBook, calendar: WorkCalendar) -> Office:
    """An office with its staff and two cashiers."""
    return staffed(Office(database, book, calendar).open())


def gone_through(office: Office, **how: Any) -> ReprocessReport:
    """A pass by the auditor."""
    app = an_app(office.database, office.book, office.calendar, office.today)
    return reprocess_claims(app, actor="auditor", **how)


def found(report: ReprocessReport) -> dict[str, tuple[str, str, str]]:
    """By claim: what came of it, which way the money goes, how much."""
    return {
        o.claim_no: (o.what, o.told.get("kind", ""), o.told.get("amount", ""))
        for o in report.outcomes
    }


def proposals(office: Office) -> list[Recovery]:
    """All there are, oldest first."""
    with office.database.reading() as session:
        return list(session.exec(select(Recovery).order_by(col(Recovery.id))))


def decide(office: Office, no: str) -> None:
    """The approver agrees."""
    with office.database.writing() as session:
        decisions.decide(session, no, acting(office, session, "approver", "同意"))


def cancel(office: Office, no: str) -> None:
    """The approver lets it go."""
    with office.database.writing() as session:
        who = acting(office, session, "approver", "另案处理", "reviewer")
        decisions.cancel(session, no, who)


def put(office: Office, table: str, which: Any, **values: Any) -> None:
    """Correct a row, as an import does."""
    held = METADATA.tables[table]
    with office.database.writing() as session:
        session.execute(held.update().values(**values).where(held.c.id == which))


def a_receipt(office: Office, claim: Claim) -> Receipt:
    """Its first receipt."""
    with office.database.reading() as session:
        receipts = select(Receipt).where(Receipt.claim_id == claim.id).order_by(col(Receipt.id))
        receipt = session.exec(receipts).first()
    assert receipt
    return receipt


def red(office: Office, claim: Claim) -> None:
    """Its receipt turns out to be red-flushed."""
    receipt = a_receipt(office, claim)
    row = {"code": receipt.code, "number": receipt.number, "source": "财政票据查验", "red_on": office.today,
           "known_on": office.today, "at": noon(office.today)}  # fmt: skip
    with office.database.writing() as session:
        session.execute(METADATA.tables["red_receipt"].insert(), [row])


def settled(office: Office, claim: Claim) -> None:
    """Its receipt turns out to be settled at the hospital."""
    receipt = a_receipt(office, claim)
    saved(office.database, Settlement(
        area=AREA, settlement_no="JS1", person_id=claim.person_id, med_type="21",
        admitted_on=claim.admitted_on, discharged_on=claim.discharged_on, settled_at=noon(office.today),
        total=claim.total, fund_paid=1, bill_code=receipt.code, bill_no=receipt.number, content_hash="",
    ))  # fmt: skip


def late_filing(office: Office, claim: Claim) -> Any:
    """A filing that is made today and covers the stay (补办)."""
    return filed(office, claim, applied_on=office.today, starts_on=date(2026, 2, 1))


def looked_at_all(office: Office, *claims: Claim) -> list[Any]:
    """The claims of these people calculated once more, whether anything points to them or not."""
    people = sorted({claim.person_id for claim in claims})
    with office.database.trying() as session:
        who = acting(office, session, "auditor")
        return list(reprocess(session, people, who, PlanCache(office.book)))


def test_where_nothing_changed_nothing_is_proposed(office: Office) -> None:
    one = a_paid_stay(office)
    two = a_paid_stay(office, person_id=one.person_id)
    three = a_visit(office, 2_300_00, person_id=one.person_id)
    office.approve(three)
    pay(office)

    assert looked_at_all(office, one, two, three) == []
    assert gone_through(office).outcomes == []


@given(st.lists(st.sampled_from(["stay", "visit", "pull", "again"]), min_size=2, max_size=6))
@settings(max_examples=12)
def test_any_order_of_approvals_is_found_again_as_it_was(
    sqlite_template: Path,
    tmp_path: Path,
    book: PolicyBook,
    calendar: WorkCalendar,
    kinds: list[str],
) -> None:
    """The year is carried exactly as the approvals left it, also where one was pulled back."""
    with tempfile.TemporaryDirectory(dir=tmp_path) as folder:
        path = shutil.copy(sqlite_template, folder)
        office = staffed(Office(Database(f"sqlite:///{path}"), book, calendar).open())
        claims: list[Claim] = [a_stay(office)]
        office.approve(claims[0])
        for kind in kinds:
            if kind in ("stay", "visit"):
                person = {"person_id": claims[0].person_id}
                new = (
                    a_stay(office, **person)
                    if kind == "stay"
                    else a_visit(office, 900_00, **person)
                )
                office.approve(new)
                claims.append(new)
            elif kind == "pull" and office.again(claims[-1]).state == "to_pay":
                office.take(claims[-1], "pull_back", "approver", "复核")
                if len(kinds) % 2:
                    office.approve(claims[-1])
        pay(office)

        assert [o for o in looked_at_all(office, *claims) if o.what != "not_paid"] == []
        office.database.close()


def test_a_filing_that_was_annulled_afterwards_is_recovered_with_the_difference_explained(
    office: Office,
) -> None:
    claim = a_stay(office)
    filing = filed(office, claim)
    office.approve(claim)
    pay(office)
    assert books(office, claim)["paid"] == TEMPORARY
    office.take(filing, "annul", "reviewer", "承诺不实", facts={"second": "approver"})

    report = gone_through(office)

    assert found(report) == {claim.no: ("proposed", "recover", "1854.40")}
    (asked,) = proposals(office)
    assert (asked.state, asked.cause, asked.amount) == ("proposed", "filing", TEMPORARY - UNFILED)
    assert asked.proposed_by == "auditor"
    assert asked.funds == {"310100": TEMPORARY - UNFILED}
    told = asked.explained
    assert told["funds"]["310100"] == {
        "label": "职工基本医疗保险统筹基金", "was": "8344.80", "is": "6490.40",
    }  # fmt: skip
    assert "未备案" in told["zh"] and "1854.40" in told["zh"] and "no filing" in told["en"]
    assert {"input": "case.situation", "was": "temporary", "is": "none"} in told["changed"]
    assert books(office, claim) == {"fund": -TEMPORARY, "paid": TEMPORARY}


def test_going_through_twice_proposes_nothing_new_at_any_stage(office: Office) -> None:
    claim = a_stay(office)
    filing = filed(office, claim)
    office.approve(claim)
    pay(office)
    office.take(filing, "annul", "reviewer", "承诺不实", facts={"second": "approver"})
    gone_through(office)

    assert gone_through(office).outcomes == []
    (asked,) = proposals(office)
    decide(office, asked.no)
    assert gone_through(office).outcomes == []
    with office.database.writing() as session:
        who = acting(office, session, "cashier", "", "cashier2")
        decisions.repay(session, asked.no, who, amount="1854.40", voucher="1", paid_on=office.today)
    assert gone_through(office).outcomes == []
    assert len(proposals(office)) == 1
    the_ledger_holds(office, [claim])
    assert sound(office)


def test_a_dry_run_says_the_same_and_writes_nothing(office: Office) -> None:
    claim = a_paid_stay(office)
    late_filing(office, claim)

    report = gone_through(office, dry_run=True)

    assert found(report) == {claim.no: ("proposed", "supplement", "1854.40")}
    assert proposals(office) == []
    assert found(gone_through(office)) == found(report)


def test_a_filing_that_came_late_is_supplemented_and_moves_the_benefit_year(office: Office) -> None:
    claim = a_paid_stay(office)
    late_filing(office, claim)
    gone_through(office)
    (asked,) = proposals(office)

    decide(office, asked.no)

    rows = postings(office, claim)
    assert [row.kind for row in rows] == ["approved", "corrected", "corrected"]
    assert sum(row.pool_paid for row in rows) == TEMPORARY
    assert sum(row.admissions for row in rows) == 1
    pay(office)
    assert books(office, claim, asked.no) == {"fund": -1_854_40, "paid": 1_854_40}
    assert gone_through(office).outcomes == []
    the_ledger_holds(office, [claim])
    assert sound(office)


def test_cancelling_what_was_decided_gives_the_year_back_and_is_not_asked_again(
    office: Office,
) -> None:
    claim = a_paid_stay(office)
    late_filing(office, claim)
    gone_through(office)
    (asked,) = proposals(office)
    before = summed(postings(office, claim))
    decide(office, asked.no)

    cancel(office, asked.no)

    assert summed(postings(office, claim)) == before
    assert postings(office, claim)[-1].kind == PostingKind.UNDONE
    assert [(o.what, o.told["recovery"]) for o in gone_through(office).outcomes] == [
        ("declined", asked.no)
    ]
    assert len(proposals(office)) == 1
    the_ledger_holds(office, [claim])


def test_coverage_that_ended_backwards_is_recovered_whole(office: Office) -> None:
    claim = a_paid_stay(office)
    put(office, "person", claim.person_id, covered_to=date(2026, 1, 31), coverage_end="stopped")

    report = gone_through(office)

    assert found(report) == {claim.no: ("proposed", "recover", "6490.40")}
    (asked,) = proposals(office)
    assert asked.cause == "coverage"
    decide(office, asked.no)
    assert summed(postings(office, claim)) == {}
    assert gone_through(office).outcomes == []


def test_coverage_that_ended_after_the_care_touches_nothing(office: Office) -> None:
    claim = a_paid_stay(office)
    put(office, "person", claim.person_id, covered_to=date(2026, 2, 28), coverage_end="stopped")

    assert looked_at_all(office, claim) == []


def test_a_person_who_retires_later_is_not_supplemented_for_before(office: Office) -> None:
    claim = a_paid_stay(office)
    put(office, "person", claim.person_id, psn_type="1201")

    assert looked_at_all(office, claim) == []


def test_a_corrected_parameter_reaches_what_was_paid_under_it(
    office: Office, tmp_path: Path
) -> None:
    claim = a_paid_stay(office)
    office.book = replaced(tmp_path, HALF)

    report = gone_through(office)

    # (10000 − 240) × 0.95 × 0.5 = 4636.00 instead of 6490.40
    assert found(report) == {claim.no: ("proposed", "recover", "1854.40")}
    assert proposals(office)[0].cause == "policy"
    assert gone_through(office).outcomes == []


def test_of_another_book_only_claims_of_which_it_says_something_else_are_calculated(
    office: Office, tmp_path: Path
) -> None:
    paid = [a_paid_stay(office, person_id=saved(office.database, a_person()).id) for _ in range(2)]
    other = a_stay(office, person_id=saved(office.database, a_person()).id)
    filed(office, other)
    office.approve(other)
    pay(office)
    assert gone_through(office, dry_run=True).people == 0, "the book is the same"

    office.book = replaced(tmp_path, HALF)
    report = gone_through(office, dry_run=True)

    # Of a filed stay it says what it said, and nobody looks at its bill.
    assert (report.people, set(found(report))) == (2, {claim.no for claim in paid})


def test_another_book_that_moves_the_benefit_year_reaches_claims_of_the_same_plan(
    office: Office, tmp_path: Path
) -> None:
    first = a_paid_stay(office)
    second = a_paid_stay(office, person_id=first.person_id, admitted_on=date(2026, 2, 14),
                         discharged_on=date(2026, 2, 24))  # fmt: skip
    assert books(office, second)["paid"] == SECOND

    # The year begins between the two stays: the second one is the first of its year.
    office.book = added(tmp_path, entry("benefit_year_start", "{month: 2, day: 14}"))
    report = gone_through(office, dry_run=True)

    assert report.people == 1
    assert found(report)[second.no][:2] == ("proposed", "recover")


def test_an_earlier_claim_that_was_withdrawn_changes_the_later_one(office: Office) -> None:
    first = a_stay(office)
    office.approve(first)
    second = a_stay(office, person_id=first.person_id)
    office.approve(second)
    office.take(first, "suspend", "approver", "待查", facts={"until": "2026-04-01"})
    pay(office)
    assert books(office, second)["paid"] == SECOND
    office.take(first, "resume", "approver")
    office.take(first, "pull_back", "approver", "重复")

    assert gone_through(office).outcomes == [], "it is being decided again"
    office.take(first, "withdraw", "applicant")
    report = gone_through(office)

    # The second stay is now the first of the year, and bears 100 more of a deductible.
    assert found(report) == {second.no: ("proposed", "recover", "66.50")}
    (asked,) = proposals(office)
    assert asked.cause == "year" and first.no in asked.explained["zh"]
    assert gone_through(office).outcomes == []


def test_a_red_receipt_takes_one_claim_back_and_leaves_its_ceiling_to_the_next(
    office: Office,
) -> None:
    one = a_visit(office, 2_300_00)
    two = a_visit(office, 3_000_00, person_id=one.person_id, institution_id=one.institution_id)
    office.approve(one, two)
    pay(office)
    assert (books(office, one)["paid"], books(office, two)["paid"]) == (1_400_00, 1_600_00)
    red(office, one)

    report = gone_through(office)

    # Nothing is left of the first; the second bears the deductible: (3000 − 300) × 0.7 = 1890.
    assert found(report) == {
        one.no: ("proposed", "recover", "1400.00"), two.no: ("proposed", "supplement", "290.00"),
    }  # fmt: skip
    assert [asked.cause for asked in proposals(office)] == ["red_receipt", "year"]
    assert gone_through(office).outcomes == []
    for asked in proposals(office):
        decide(office, asked.no)
        assert gone_through(office).outcomes == []
    pay(office)
    assert gone_through(office).outcomes == []
    the_ledger_holds(office, [one, two])
    with office.database.reading() as session:
        rows = session.exec(select(YearPosting).where(YearPosting.person_id == one.person_id))
        assert sum(row.pool_paid for row in rows) == 1_890_00


def test_a_receipt_that_was_also_settled_directly_is_recovered(office: Office) -> None:
    claim = a_paid_stay(office)
    settled(office, claim)

    assert found(gone_through(office)) == {claim.no: ("proposed", "recover", "6490.40")}
    assert proposals(office)[0].cause == "settled_directly"
    assert gone_through(office).outcomes == []


def test_what_is_not_paid_yet_is_named_and_left_to_the_approver(office: Office) -> None:
    paid_one = a_paid_stay(office)
    claim = a_stay(office, person_id=paid_one.person_id)
    office.approve(claim)
    put(office, "person", claim.person_id, covered_to=date(2026, 1, 31), coverage_end="stopped")

    report = gone_through(office)

    assert found(report)[claim.no][0] == "not_paid"
    assert [asked.claim_no for asked in proposals(office)] == [paid_one.no]


def test_no_more_is_proposed_than_what_can_still_be_recovered(office: Office) -> None:
    from tests.recovery.test_recovery import proposed

    claim = a_paid_stay(office)
    proposed(office, claim, 6_000_00)
    settled(office, claim)

    report = gone_through(office)

    assert found(report) == {claim.no: ("proposed", "recover", "490.40")}
    assert report.outcomes[0].told["capped_from"] == "6490.40"
    (_, asked) = proposals(office)
    assert asked.amount == 490_40


def test_a_recovery_by_hand_is_not_taken_for_a_difference(office: Office) -> None:
    from tests.recovery.test_recovery import decided, proposed

    claim = a_paid_stay(office)
    decided(office, proposed(office, claim, 1_000_00))

    assert looked_at_all(office, claim) == []


def test_facts_that_change_again_after_a_proposal_ask_to_decide_on_it_first(office: Office) -> None:
    claim = a_paid_stay(office)
    late_filing(office, claim)
    gone_through(office)
    settled(office, claim)

    report = gone_through(office)

    assert [(o.what) for o in report.outcomes] == ["outdated_proposal"]
    cancel(office, proposals(office)[0].no)
    assert found(gone_through(office)) == {claim.no: ("proposed", "recover", "6490.40")}


def test_two_passes_at_once_propose_a_difference_once(office: Office) -> None:
    from tests.recovery.test_recovery import at_once

    claim = a_paid_stay(office)
    late_filing(office, claim)

    at_once(*[lambda: gone_through(office)] * 2)

    assert len(proposals(office)) == 1
