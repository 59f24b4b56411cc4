"""Direct settlements move the benefit year (直接结算计入年度累计): once, corrected, reversed, found late."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from threading import Thread
from types import SimpleNamespace
from typing import Any

import pytest
from sqlmodel import col, select

from config.codes import load_states
from config.policy import PolicyBook
from config.workdays import WorkCalendar
from console.answers.people import answer_merge
from console.answers.why import why_of
from jobs.importing.registers import people_of
from models import Claim, Person, Settlement, YearPosting
from models.benefit import PostingKind
from models.database import Database
from tests.conftest import on_postgresql
from tests.recovery.test_reprocess import found, gone_through, proposals
from tests.support.builders import (
    A_DAY,
    TODAY,
    a_person,
    a_referral,
    a_settlement,
    an_institution,
    noon,
    saved,
)
from tests.support.importing import Importer, an_app, as_csv
from tests.support.money import pay, staffed
from tests.support.office import Office
from tests.support.stays import RUN, SECOND, UNFILED, a_stay, a_visit, from_the_pool, prior_of
from tests.support.visiting import somebody
from workflow.access.reach import EVERYTHING
from workflow.benefit.calculation_store import calculation_of
from workflow.benefit.claim_data import load_claim_data
from workflow.benefit.direct_settlement import SettlementUsage
from workflow.benefit.plan_cache import PlanCache
from workflow.benefit.post_direct_settlements import begin_posting, post_named, remember_people
from workflow.benefit.verify import verified_calculation
from workflow.shared.errors import GuardFailedError

HOSPITAL = "H11010000009"
FULL: dict[str, str] = {
    "inscp_scp_amt": "9500.00", "act_pay_dedc": "240.00", "hifp_pay": "6000.00",
    "hifob_pay": "100.00", "cvlserv_pay": "0.00", "maf_pay": "0.00", "fund_pay_sumamt": "6100.00",
}  # fmt: skip
NOTHING_TOLD = {"fund_pay_sumamt": "6100.00"}
Settle = Callable[..., Any]


@pytest.fixture
def office(database: Database, book: PolicyBook, calendar: WorkCalendar) -> Office:
    """An office with its staff and two cashiers."""
    saved(database, an_institution(code=HOSPITAL))
    return staffed(Office(database, book, calendar).open())


@pytest.fixture
def settled(office: Office, tmp_path: Path) -> Settle:
    """Import settlements of a person, on a day."""

    def load(person: Person, *rows: dict[str, str], on: date | None = None) -> Any:
        app = Importer(office.database, office.book, office.calendar, on or office.today)
        blank = dict.fromkeys((key for row in rows for key in row), "")
        even = [blank | row_of(person, **row) for row in rows]
        report = app.one(as_csv(tmp_path / "settlements.csv", even))
        assert not report.refused, report.problems
        return report

    return load


def row_of(person: Person, **facts: str) -> dict[str, str]:
    """A stay that was settled at the hospital in January."""
    given = {
        "setl_id": "S1", "certno": person.certno, "fixmedins_code": HOSPITAL, "med_type": "21",
        "begndate": "2026-01-05", "enddate": "2026-01-15", "setl_time": "2026-01-15 10:00:00",
        "medfee_sumamt": "10000.00", "fund_pay_sumamt": "6100.00", "bill_batch_code": "1",
        "invono": "2", "refd_setl_flag": "0",
    }  # fmt: skip
    return given | facts


BACK = FULL | {
    "setl_id": "S2", "refd_setl_flag": "1", "init_setl_id": "S1", "medfee_sumamt": "-10000.00",
    "fund_pay_sumamt": "-6100.00", "hifp_pay": "-6000.00", "setl_time": "2026-01-16 10:00:00",
}  # fmt: skip


def postings(office: Office) -> list[YearPosting]:
    with office.database.reading() as session:
        of = select(YearPosting).where(col(YearPosting.settlement_id).is_not(None))
        return list(session.exec(of.order_by(col(YearPosting.id))))


def stands(office: Office) -> dict[str, int]:
    """What all settlements together have used up, without what is nothing."""
    names = ("admissions", "deductible", "pool_paid", "in_scope", "second_paid", "unknown")
    sums = {name: sum(getattr(p, name) for p in postings(office)) for name in names}
    return {name: value for name, value in sums.items() if value}


def person_of(office: Office, claim: Claim) -> Person:
    with office.database.reading() as session:
        found = session.get(Person, claim.person_id)
        assert found is not None
        session.expunge(found)
        return found


ALL = {
    "admissions": 1, "deductible": 240_00, "pool_paid": 6_000_00, "in_scope": 9_500_00,
    "second_paid": 100_00,
}  # fmt: skip


def test_a_settlement_is_posted_to_the_year_and_bucket_of_a_claim_of_that_care(
    office: Office, settled: Settle
) -> None:
    person = saved(office.database, a_person())

    settled(person, FULL)

    (posting,) = postings(office)
    assert (posting.year, posting.bucket, posting.population) == (
        date(2026, 1, 1), "inpatient", "employee",
    )  # fmt: skip
    assert (posting.claim_id, posting.kind) == (None, PostingKind.SETTLED)
    assert stands(office) == ALL


def test_a_file_that_comes_twice_posts_once(office: Office, settled: Settle) -> None:
    person = saved(office.database, a_person())

    settled(person, FULL)
    settled(person, FULL)

    assert len(postings(office)) == 1


def test_a_corrected_settlement_posts_the_difference(office: Office, settled: Settle) -> None:
    person = saved(office.database, a_person())
    settled(person, FULL)

    settled(person, FULL | {"hifp_pay": "5000.00", "fund_pay_sumamt": "5100.00"})

    _first, second = postings(office)
    assert (second.kind, second.pool_paid, second.deductible) == (PostingKind.AMENDED, -1_000_00, 0)
    assert stands(office) == ALL | {"pool_paid": 5_000_00}


@pytest.mark.parametrize("order", ["after it", "before it", "in one file", "by its receipt"])
def test_a_reversal_takes_back_what_its_settlement_posted(
    office: Office, settled: Settle, order: str
) -> None:
    person = saved(office.database, a_person())
    back = BACK | ({"init_setl_id": ""} if order == "by its receipt" else {})
    if order == "before it":
        settled(person, back)
        settled(person, FULL)
    elif order == "in one file":
        settled(person, back, FULL)
    else:
        settled(person, FULL)
        settled(person, back)
        assert [p.kind for p in postings(office)] == [PostingKind.SETTLED, PostingKind.REFUNDED]

    assert stands(office) == {}


def test_a_stay_that_is_settled_anew_after_its_reversal_counts(
    office: Office, settled: Settle
) -> None:
    """The same receipt number, named again after the reversal."""
    person = saved(office.database, a_person())
    again = FULL | {"setl_id": "S3", "setl_time": "2026-01-17 10:00:00"}

    settled(person, FULL, BACK | {"init_setl_id": ""}, again)

    assert stands(office) == ALL


def test_a_settlement_that_turns_out_to_be_another_persons_moves_with_him(
    office: Office, settled: Settle
) -> None:
    one, other = saved(office.database, a_person(), a_person())
    settled(one, FULL)

    settled(other, FULL)

    left = {
        p.id: sum(r.pool_paid for r in postings(office) if r.person_id == p.id)
        for p in (one, other)
    }
    assert left == {one.id: 0, other.id: 6_000_00}


def test_a_reversal_under_the_other_record_of_a_person_counts_once_they_are_merged(
    office: Office, settled: Settle, book: PolicyBook, calendar: WorkCalendar
) -> None:
    kept, gone = saved(office.database, a_person(), a_person())
    settled(kept, FULL)
    settled(gone, BACK)
    app = an_app(office.database, book, calendar, office.today)

    by = ("intake", "reviewer", "同一人")
    answer_merge(app, kept.psn_no, gone.psn_no, None, *by)

    assert stands(office) == {}


def test_a_quote_before_a_visit_starts_from_what_was_settled_directly(
    office: Office, settled: Settle, book: PolicyBook, calendar: WorkCalendar
) -> None:
    there = somebody(office.database, book, calendar)
    there.filing()
    stay = {"bill": {"totals": {"medfee_sumamt": "20000.00"}}, "enddate": TODAY + 5 * A_DAY}
    before = there.ask(**stay)["quote"]["amounts"]

    settled(there.person, FULL)

    after = there.ask(**stay)["quote"]["amounts"]
    assert (before["act_pay_dedc"], after["act_pay_dedc"]) == ("240.00", "140.00")


def test_what_nobody_told_is_marked_and_what_is_known_is_posted(
    office: Office, settled: Settle
) -> None:
    person = saved(office.database, a_person())

    settled(person, NOTHING_TOLD)

    assert stands(office) == {"admissions": 1, "unknown": 6}
    settled(person, FULL)
    assert stands(office) == ALL, "told later, nothing is unknown any more"


def test_funds_that_come_to_the_whole_leave_nothing_to_the_others(
    office: Office, settled: Settle
) -> None:
    person = saved(office.database, a_person())

    settled(person, {"hifp_pay": "6100.00", "act_pay_dedc": "0", "inscp_scp_amt": "9500.00"})

    assert "unknown" not in stands(office)


def test_a_manual_claim_among_the_settlements_is_not_counted_twice(
    office: Office, settled: Settle
) -> None:
    person = saved(office.database, a_person())

    settled(person, FULL | {"pay_loc": "1", "setl_type": "1"})

    assert postings(office) == []


def test_a_settlement_makes_the_undecided_claims_of_the_person_stale(
    office: Office, settled: Settle
) -> None:
    claim = a_stay(office)
    other = a_stay(office)
    office.run(RUN)
    assert from_the_pool(office, claim, other) == [UNFILED, UNFILED]

    settled(person_of(office, claim), FULL)

    assert [office.again(each).calc for each in (claim, other)] == ["stale", "done"]
    office.run(RUN)
    assert from_the_pool(office, claim, other) == [SECOND, UNFILED]
    assert prior_of(office, claim)["deductible"] == 240_00


def test_a_claim_that_rests_on_what_nobody_told_does_not_pass_by_itself(
    office: Office, settled: Settle
) -> None:
    sure, unsure = (a_visit(office, 500_00, verdict="pass") for _ in range(2))
    settled(person_of(office, unsure), NOTHING_TOLD | {"med_type": "11"})

    office.run(RUN)

    assert [office.again(each).state for each in (sure, unsure)] == ["approval", "review"]
    app = an_app(office.database, office.book, office.calendar, office.today)
    with office.database.reading() as session:
        notes = why_of(session, app, "zh", unsure.no, session)["notes"]
    assert any("未带分项金额" in note for note in notes)


def test_a_paid_claim_is_found_when_a_settlement_before_it_comes_late_or_is_reversed(
    office: Office, settled: Settle
) -> None:
    claim = a_stay(office)
    office.approve(claim)
    pay(office)
    person = person_of(office, claim)
    settled(person, FULL)

    late = gone_through(office)

    assert found(late) == {claim.no: ("proposed", "supplement", "66.50")}
    assert proposals(office)[0].cause == "direct"
    assert "S1" in str(late.outcomes[0].told["zh"])


def test_a_calculation_is_told_again_as_it_was_whatever_was_settled_since(
    office: Office, settled: Settle
) -> None:
    claim = a_stay(office)
    office.approve(claim)
    settled(person_of(office, claim), FULL)

    with office.database.reading() as session:
        held = session.get(Claim, claim.id)
        assert held
        then = calculation_of(session, held)
        assert then
        told = verified_calculation(held, then, load_claim_data(session, [held]), office.book, "zh")

    assert (told["amounts"]["fund_pay_sumamt"], told["changed"]) == ("6490.40", [])


def test_a_settlement_after_the_approval_leaves_the_paid_claim_alone(
    office: Office, settled: Settle
) -> None:
    claim = a_stay(office)
    office.approve(claim)
    pay(office)

    settled(person_of(office, claim), FULL | {"setl_time": "2030-01-01 10:00:00"})

    assert gone_through(office).outcomes == []


def test_a_reversal_of_what_a_paid_claim_rested_on_is_found(
    office: Office, settled: Settle
) -> None:
    claim = a_stay(office)
    person = person_of(office, claim)
    settled(person, FULL)
    office.approve(claim)
    pay(office)
    assert gone_through(office).outcomes == []
    settled(person, BACK)

    assert found(gone_through(office)) == {claim.no: ("proposed", "recover", "66.50")}


@on_postgresql
def test_who_approves_while_settlements_are_posted_waits_and_is_told(office: Office) -> None:
    """The amount was right when he asked; the year moves before he is heard."""
    claim = a_stay(office)
    office.run(RUN)
    office.pass_on(claim)
    told: list[GuardFailedError] = []

    def approve() -> None:
        try:
            office.take(claim, "approve", "approver2")
        except GuardFailedError as refused:
            told.append(refused)

    codes = load_states()
    with office.database.writing() as session:
        session.add(Settlement(
            area="230600", settlement_no="S1", person_id=claim.person_id, med_type="21",
            admitted_on=date(2026, 1, 5), discharged_on=date(2026, 1, 15), settled_at=noon(TODAY),
            total=10_000_00, fund_paid=6_000_00, hifp_pay=6_000_00, act_pay_dedc=240_00,
            inscp_scp_amt=9_500_00, content_hash="",
        ))  # fmt: skip
        session.flush()
        begin_posting(session)
        remember_people(session, [claim.person_id])
        counting = SettlementUsage(
            PlanCache(office.book), lambda code: codes.means("med_type", code)
        )
        assert post_named(session, counting, office.today, noon(office.today)) == 1
        approving = Thread(target=approve)
        approving.start()
        approving.join(1)
        assert approving.is_alive(), "he waits"
    approving.join(30)

    (refused,) = told
    assert "amount" in refused.guard
    assert office.again(claim).calc == "stale"


@on_postgresql
def test_who_merges_waits_for_the_settlements_that_are_coming_in(office: Office) -> None:
    """Else they would lie with a record that is nobody's any more."""
    kept, gone = saved(office.database, a_person(), a_person())
    app = an_app(office.database, office.book, office.calendar, office.today)
    by = ("intake", "reviewer", "同一人")
    merging = Thread(target=lambda: answer_merge(app, kept.psn_no, gone.psn_no, None, *by))
    reading: Any = SimpleNamespace(reach=EVERYTHING)

    with office.database.writing() as reading.session:
        (found,) = people_of(reading, [gone.certno], lock=False)[gone.certno]
        merging.start()
        merging.join(1)
        assert merging.is_alive(), "he waits"
        row = a_settlement(a_referral(person_id=found.id))
        reading.session.add(row)
    merging.join(30)

    with office.database.reading() as session:
        assert session.exec(select(Settlement.person_id)).all() == [kept.id]
