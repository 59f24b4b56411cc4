"""Recoveries and supplements (追回与补支): proposed, decided by another, repaid, set off, cancelled."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import select

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.office import recoveries
from models import Claim, ClaimState, Entry, Move, Recovery, RecoveryKind
from models.database import Database
from tests.support.builders import A_DAY, a_user, saved
from tests.support.importing import an_app
from tests.support.money import (
    a_paid_stay,
    acting,
    answer,
    books,
    pay,
    send_all,
    sound,
    staffed,
    the_ledger_holds,
)
from tests.support.office import Office
from tests.support.stays import UNFILED, a_stay, postings
from workflow.recovery import decisions
from workflow.recovery.errors import BeyondPaidError, BeyondTotalError, NotPaidError
from workflow.recovery.fund_shift import netted
from workflow.recovery.postings import paid
from workflow.recovery.pro_rata import share_out, weighed
from workflow.recovery.propose import ProposalBasis, propose
from workflow.shared.errors import (
    BadPayloadError,
    GuardFailedError,
    NotFromHereError,
    ReasonRequiredError,
    Refusal,
    SamePersonError,
    WrongRoleError,
)

_vouchers = count(1)
RECOVER, SUPPLEMENT = RecoveryKind.RECOVER, RecoveryKind.SUPPLEMENT


@pytest.fixture
def office(database: Database, book: PolicyBook, calendar: WorkCalendar) -> Office:
    """An office with its staff and two cashiers."""
    return staffed(Office(database, book, calendar).open())


def proposed(
    office: Office, claim: Claim, amount: int, kind: RecoveryKind = RECOVER, **how: Any
) -> Recovery:
    """A proposal by the reviewer."""
    by = how.pop("by", "reviewer")
    with office.database.writing() as session:
        who = acting(office, session, by, how.pop("reason", "复查：超标准收费"))
        return propose(session, claim.no, kind, who, amount=amount, **how)


def decided(office: Office, of: Recovery, by: str = "approver", **how: Any) -> Recovery:
    """The decision on it."""
    with office.database.writing() as session:
        who = acting(office, session, by, how.pop("reason", "同意"))
        return decisions.decide(session, of.no, who, **how)


def repaid(office: Office, of: Recovery, amount: str, **how: Any) -> Recovery:
    """Money that came back."""
    with office.database.writing() as session:
        who = acting(office, session, how.get("by", "cashier"), "", how.get("second", "cashier2"))
        on = how.get("paid_on", office.today)
        voucher = how.get("voucher") or f"SK-{next(_vouchers)}"
        return decisions.repay(session, of.no, who, amount=amount, voucher=voucher, paid_on=on)


def cancelled(office: Office, of: Recovery, second: str = "reviewer") -> Recovery:
    """Let go."""
    with office.database.writing() as session:
        return decisions.cancel(
            session, of.no, acting(office, session, "approver2", "决定有误", second)
        )


def new_payee(office: Office, of: Recovery, account: str, second: str = "admin") -> Recovery:
    """Another account for a supplement."""
    with office.database.writing() as session:
        who = acting(office, session, "intake", "", second)
        facts = {"payee_name": of.payee_name, "payee_account": account}
        return decisions.change_payee(session, of.no, who, facts)


def now(office: Office, of: Recovery) -> Recovery:
    """As it is stored."""
    with office.database.reading() as session:
        found = session.get(Recovery, of.id)
    assert found
    return found


def test_a_recovery_is_proposed_decided_by_another_and_repaid_in_two_parts(office: Office) -> None:
    claim = a_paid_stay(office)

    asked = proposed(office, claim, 1_000_01)
    assert books(office, claim) == {"fund": -UNFILED, "paid": UNFILED}

    owed = decided(office, asked)
    assert (owed.state, owed.decided_by) == ("open", "approver")
    assert books(office, claim) == {
        "fund": -UNFILED, "paid": UNFILED - 1_000_01, "recoverable": 1_000_01,
    }  # fmt: skip

    part = repaid(office, owed, "400.00")
    assert (part.state, part.done) == ("open", 400_00)
    whole = repaid(office, owed, "600.01")
    assert (whole.state, whole.done) == ("closed", 1_000_01)
    assert books(office, claim) == {"fund": -(UNFILED - 1_000_01), "paid": UNFILED - 1_000_01}
    assert office.again(claim).state == ClaimState.PAID
    the_ledger_holds(office, [claim])
    assert sound(office)


def test_whoever_proposed_it_may_not_decide(office: Office) -> None:
    asked = proposed(office, a_paid_stay(office), 100_00, by="approver")

    with pytest.raises(SamePersonError):
        decided(office, asked, by="approver")

    assert decided(office, asked, by="approver2").state == "open"


def test_a_decision_needs_a_reason_the_role_and_the_limit(office: Office) -> None:
    saved(office.database, a_user("small", *_roles("approver"), limit=99_99))
    asked = proposed(office, a_paid_stay(office), 100_00)

    with pytest.raises(ReasonRequiredError):
        decided(office, asked, reason=" ")
    with pytest.raises(WrongRoleError):
        decided(office, asked, by="cashier")
    with pytest.raises(GuardFailedError) as told:
        decided(office, asked, by="small")

    assert told.value.guard == "within_limit"


def _roles(name: str) -> Any:
    from tests.support.office import STAFF

    return STAFF[name]


def test_nothing_is_recovered_from_a_claim_that_is_not_paid(office: Office) -> None:
    claim = a_stay(office)
    office.approve(claim)

    with pytest.raises(NotPaidError):
        proposed(office, claim, 100_00)
    send_all(office)
    with pytest.raises(NotPaidError):
        proposed(office, claim, 100_00, SUPPLEMENT)


def test_several_recoveries_together_never_ask_for_more_than_was_paid(office: Office) -> None:
    claim = a_paid_stay(office)
    first = decided(office, proposed(office, claim, 4_000_00))
    proposed(office, claim, 2_000_00)

    with pytest.raises(BeyondPaidError) as told:
        proposed(office, claim, 490_41)

    assert told.value.values["recoverable"] == "490.40"
    proposed(office, claim, 490_40)
    cancelled(office, first)
    proposed(office, claim, 4_000_00)
    the_ledger_holds(office, [claim])


def test_a_decision_is_refused_when_the_money_is_no_longer_there(office: Office) -> None:
    claim = a_paid_stay(office)
    asked = proposed(office, claim, UNFILED)
    with office.database.writing() as session:
        held = session.get(Recovery, asked.id)
        assert held
        held.amount, held.funds = UNFILED + 1, {"310100": UNFILED + 1}

    with pytest.raises(GuardFailedError) as told:
        decided(office, asked)

    assert told.value.guard == "still_recoverable"


def test_money_that_comes_back_needs_two_cashiers_and_is_not_more_than_owed(office: Office) -> None:
    owed = decided(office, proposed(office, a_paid_stay(office), 100_00))

    for how, guard in (
        ({"second": "cashier"}, "second_person"),
        ({"second": "reviewer"}, "second_person"),
        ({"amount": "100.01"}, "not_more_than_open"),
        ({"paid_on": office.today + A_DAY}, "paid_by_today"),
    ):
        with pytest.raises(GuardFailedError) as told:
            repaid(office, owed, how.pop("amount", "1.00"), **how)
        assert told.value.guard == guard
    with pytest.raises(WrongRoleError):
        repaid(office, owed, "1.00", by="approver")
    with pytest.raises(BadPayloadError):
        repaid(office, owed, "0.00")


def test_one_voucher_is_recorded_once_on_a_recovery(office: Office) -> None:
    claim = a_paid_stay(office)
    first, other = (decided(office, proposed(office, claim, 300_00)) for _ in range(2))
    repaid(office, first, "100.00", voucher="SK-77")

    with pytest.raises(Refusal) as twice:
        repaid(office, first, "100.00", voucher="SK-77")

    assert twice.value.code == "voucher_used"
    assert now(office, first).done == 100_00
    assert repaid(office, first, "100.00", voucher="SK-78").done == 200_00
    # One transfer may pay two recoveries.
    assert repaid(office, other, "300.00", voucher="SK-77").state == "closed"
    the_ledger_holds(office, [claim])


def test_a_refusal_names_only_moves_that_are_for_its_kind(office: Office) -> None:
    claim = a_paid_stay(office)
    owed = decided(office, proposed(office, claim, 100_00))
    more = decided(office, proposed(office, claim, 10_00, SUPPLEMENT))

    with pytest.raises(NotFromHereError) as of_recovery:
        decided(office, owed)
    with pytest.raises(NotFromHereError) as of_supplement:
        decided(office, more)

    assert "yours from here: cancel." in of_recovery.value.sentence("en")
    assert "yours from here: uphold, cancel." in of_supplement.value.sentence("en")


def test_a_proposal_takes_no_money_and_only_once_decided_is_repaid(office: Office) -> None:
    asked = proposed(office, a_paid_stay(office), 100_00)

    with pytest.raises(NotFromHereError):
        repaid(office, asked, "1.00")


def test_cancelling_lets_go_what_has_not_come_back(office: Office) -> None:
    claim = a_paid_stay(office)
    owed = decided(office, proposed(office, claim, 1_000_00))
    repaid(office, owed, "300.00")

    with pytest.raises(GuardFailedError):
        cancelled(office, owed, second="approver2")
    gone = cancelled(office, owed)

    assert (gone.state, gone.done) == ("cancelled", 300_00)
    assert books(office, claim) == {"fund": -(UNFILED - 300_00), "paid": UNFILED - 300_00}
    the_ledger_holds(office, [claim])


def test_a_recovery_is_set_off_against_the_next_payment_of_the_person(office: Office) -> None:
    claim = a_paid_stay(office)
    owed = decided(office, proposed(office, claim, 1_000_00), set_off=True)
    later = a_stay(office, person_id=claim.person_id)
    office.approve(later)
    payable = office.again(later).payable

    (payment,) = send_all(office)

    assert (now(office, owed).state, now(office, owed).done) == ("closed", 1_000_00)
    assert books(office, claim) == {"fund": -(UNFILED - 1_000_00), "paid": UNFILED - 1_000_00}
    assert books(office, later) == {"fund": -payable, "paid": 1_000_00, "bank": payable - 1_000_00}
    assert answer(office, "paid", payment) == [""]
    assert books(office, later) == {"fund": -payable, "paid": payable}
    with office.database.reading() as session:
        kept = session.exec(select(Entry).where(Entry.kind == "offset", Entry.ref == payment))
        assert {row.claim_id for row in kept} == {claim.id, later.id}
    the_ledger_holds(office, [claim, later])
    assert sound(office)


def test_what_is_owed_may_use_up_a_whole_payment_and_go_on_to_the_next(office: Office) -> None:
    claim = a_paid_stay(office)
    owed = decided(office, proposed(office, claim, UNFILED), set_off=True)
    small = a_stay(office, 1_000_00, person_id=claim.person_id)
    office.approve(small)
    payable = office.again(small).payable
    assert 0 < payable < UNFILED

    send_all(office)

    assert office.again(small).state == ClaimState.PAID
    assert books(office, small) == {"fund": -payable, "paid": payable}
    assert (now(office, owed).state, now(office, owed).done) == ("open", payable)
    next_one = a_stay(office, person_id=claim.person_id)
    office.approve(next_one)
    pay(office)
    assert (now(office, owed).state, now(office, owed).done) == ("closed", UNFILED)
    the_ledger_holds(office, [claim, small, next_one])


def test_what_was_set_off_stays_set_off_when_the_rest_comes_back(office: Office) -> None:
    claim = a_paid_stay(office)
    decided(office, proposed(office, claim, 1_000_00), set_off=True)
    later = a_stay(office, person_id=claim.person_id)
    office.approve(later)
    (payment,) = pay(office)
    payable = office.again(later).payable

    assert answer(office, "returned", payment) == [""]

    assert books(office, later) == {"fund": -payable, "paid": 1_000_00, "back": payable - 1_000_00}
    office.take(later, "correct_account", "intake", facts={
        "payee_account": "62220000000001234", "second": "admin"})  # fmt: skip
    with pytest.raises(GuardFailedError) as told:
        office.take(later, "pull_back", "approver", "金额有误")
    assert told.value.guard == "nothing_kept_back"
    pay(office)
    assert books(office, later) == {"fund": -payable, "paid": payable}
    the_ledger_holds(office, [claim, later])


def test_a_return_of_money_that_was_claimed_back_is_an_exception(office: Office) -> None:
    claim = a_stay(office)
    office.approve(claim)
    (payment,) = pay(office)
    owed = decided(office, proposed(office, claim, 100_00))
    repaid(office, owed, "100.00")

    assert answer(office, "returned", payment) == ["recovered_already"]
    assert books(office, claim)["paid"] == UNFILED - 100_00


def test_a_supplement_is_decided_paid_and_closed(office: Office) -> None:
    claim = a_paid_stay(office)
    more = decided(office, proposed(office, claim, 500_00, SUPPLEMENT))
    assert books(office, claim, more.no) == {"fund": -500_00, "payable": 500_00}

    (payment,) = send_all(office)
    assert books(office, claim, more.no) == {"fund": -500_00, "bank": 500_00}
    with pytest.raises(GuardFailedError) as told:
        cancelled(office, more)
    assert told.value.guard == "not_under_way"
    answer(office, "paid", payment)

    assert (now(office, more).state, now(office, more).done) == ("closed", 500_00)
    assert books(office, claim, more.no) == {"fund": -500_00, "paid": 500_00}
    assert books(office, claim) == {"fund": -UNFILED, "paid": UNFILED}
    assert send_all(office) == []
    the_ledger_holds(office, [claim])
    assert sound(office)


def test_a_failed_supplement_waits_for_another_account_and_is_paid_as_a_new_attempt(
    office: Office,
) -> None:
    claim = a_paid_stay(office)
    more = decided(office, proposed(office, claim, 500_00, SUPPLEMENT))
    (first,) = send_all(office)
    answer(office, "failed", first)

    held = now(office, more)
    assert (held.state, held.held_back) == ("open", True)
    assert books(office, claim, more.no) == {"fund": -500_00, "back": 500_00}
    assert send_all(office) == []

    with pytest.raises(GuardFailedError) as told:
        new_payee(office, held, "62220000000009999", second="cashier2")
    assert told.value.guard == "second_person"
    desk = an_app(office.database, office.book, office.calendar, office.today)
    wrong = {"payee_name": held.payee_name, "payee_account": "62220000000009999"}
    _, odd = recoveries.change_payee(desk, held.no, "intake", "admin", wrong)
    assert [remark.code for remark in odd] == ["account_check_digit"]
    assert office.moves(held)[-1].facts["warnings"] == ["account_check_digit"]
    (second,) = send_all(office)
    assert (second.rpartition("-")[0], second[-1]) == (first.rpartition("-")[0], "2")
    answer(office, "paid", second)
    assert now(office, more).state == "closed"
    the_ledger_holds(office, [claim])


def test_a_supplement_that_comes_back_weeks_later_is_open_again(office: Office) -> None:
    claim = a_paid_stay(office)
    more = decided(office, proposed(office, claim, 500_00, SUPPLEMENT))
    (payment,) = pay(office)

    answer(office, "returned", payment)

    again = now(office, more)
    assert (again.state, again.held_back, again.done) == ("open", True, 0)
    assert books(office, claim, more.no) == {"fund": -500_00, "back": 500_00}
    cancelled(office, again)
    assert books(office, claim, more.no) == {}
    the_ledger_holds(office, [claim])


def test_a_supplement_can_be_recovered_again(office: Office) -> None:
    claim = a_paid_stay(office)
    more = decided(office, proposed(office, claim, 500_00, SUPPLEMENT))
    pay(office)

    owed = decided(office, proposed(office, claim, UNFILED + 500_00))

    assert books(office, claim, more.no) == {"fund": -500_00, "recoverable": 500_00}
    repaid(office, owed, "6990.40")
    assert books(office, claim) == {} == books(office, claim, more.no)
    the_ledger_holds(office, [claim])


def test_no_supplement_brings_a_claim_above_what_it_cost(office: Office) -> None:
    claim = a_paid_stay(office)
    proposed(office, claim, 3_000_00, SUPPLEMENT)

    with pytest.raises(BeyondTotalError):
        proposed(office, claim, 10_000_00 - UNFILED - 3_000_00 + 1, SUPPLEMENT)


def test_who_decided_a_supplement_may_not_sign_its_payout(office: Office) -> None:
    saved(office.database, a_user("both", *_roles("approver"), *_roles("cashier")))
    claim = a_paid_stay(office)
    decided(office, proposed(office, claim, 500_00, SUPPLEMENT), by="both")
    from tests.support.builders import AREA, noon
    from workflow.payout.drafting import draft
    from workflow.payout.signing import sign

    with office.database.writing() as session, pytest.raises(SamePersonError):
        made = draft(session, AREA, "example_csv", day=office.today, now=noon(office.today),
                     actor="cashier", most=10)  # fmt: skip
        sign(session, made.batches[0], made.batches[0].plan_hash, acting(office, session, "both"))


def test_a_recovery_by_amount_alone_leaves_the_benefit_year_as_it_is(office: Office) -> None:
    claim = a_paid_stay(office)
    before = len(postings(office, claim))

    decided(office, proposed(office, claim, 1_000_00))

    assert len(postings(office, claim)) == before


def test_every_step_is_a_chained_move_with_its_reason_and_facts(office: Office) -> None:
    claim = a_paid_stay(office)
    owed = decided(office, proposed(office, claim, 1_000_00), reason="违规收费，责令退回")
    repaid(office, owed, "400.00", voucher="SK-1")
    with office.database.reading() as session:
        moves = session.exec(
            select(Move).where(Move.machine == "recovery").order_by(Move.seq)  # type: ignore[arg-type]
        ).all()

    assert [(m.trigger, m.source, m.dest) for m in moves] == [
        ("propose", "", "proposed"), ("decide", "proposed", "open"), ("repay", "open", "open"),
    ]  # fmt: skip
    assert moves[1].reason == "违规收费，责令退回"
    assert moves[2].facts["amount"] == "400.00"
    assert (moves[2].facts["voucher"], moves[2].facts["second"]) == ("SK-1", "cashier2")
    assert sound(office)


def paid_by_fund(office: Office, claim: Claim) -> dict[str, int]:
    with office.database.reading() as session:
        return paid(session, claim.id or 0)


def test_what_funds_settle_among_themselves_is_posted_and_taken_back(office: Office) -> None:
    claim = a_paid_stay(office)
    found = ProposalBasis(shift={"310100": -50_00, "391100": 50_00})
    with office.database.writing() as session:
        who = acting(office, session, "reviewer", "重新核算")
        asked = propose(session, claim.no, RECOVER, who, funds={"310100": 100_00}, found=found)

    decided(office, asked)
    assert paid_by_fund(office, claim) == {"310100": UNFILED - 150_00, "391100": 50_00}
    assert books(office, claim)["paid"] == UNFILED - 100_00
    the_ledger_holds(office, [claim])

    cancelled(office, asked)
    assert paid_by_fund(office, claim) == {"310100": UNFILED}
    the_ledger_holds(office, [claim])


def at_once(*works: Callable[[], Any]) -> list[Any]:
    """All of them in the same moment; what each gave, or was refused with."""

    def tried(work: Callable[[], Any]) -> Any:
        gate.wait(10)
        try:
            return work()
        except Refusal as fault:
            return fault

    gate = threading.Barrier(len(works))
    with ThreadPoolExecutor(len(works)) as pool:
        return list(pool.map(tried, works))


def test_of_two_who_decide_or_record_the_same_in_one_moment_one_comes_first(office: Office) -> None:
    claim = a_paid_stay(office)
    asked = proposed(office, claim, 100_00)

    got = at_once(
        lambda: decided(office, asked, by="approver"),
        lambda: decided(office, asked, by="approver2"),
    )
    assert sorted(type(each).__name__ for each in got) == ["NotFromHereError", "Recovery"]

    got = at_once(*[lambda: repaid(office, asked, "60.00")] * 2)
    assert sorted(type(each).__name__ for each in got) == ["GuardFailedError", "Recovery"]
    assert now(office, asked).done == 60_00
    the_ledger_holds(office, [claim])


def test_proposals_of_one_moment_do_not_go_beyond_what_was_paid(office: Office) -> None:
    claim = a_paid_stay(office)

    got = at_once(*[lambda: proposed(office, claim, 4_000_00)] * 2)

    assert sorted(type(each).__name__ for each in got) == ["BeyondPaidError", "Recovery"]


amounts = st.dictionaries(st.sampled_from(["310100", "330100", "391100", "610100"]),
                          st.integers(1, 10**9), min_size=1)  # fmt: skip


@given(amounts, st.data())
def test_a_split_by_fund_is_exact_and_never_above_what_a_fund_paid(
    over: dict[str, int], data: st.DataObject
) -> None:
    amount = data.draw(st.integers(0, sum(over.values())))

    shares = share_out(amount, over)

    assert sum(shares.values()) == amount
    assert all(0 < share <= over[fund] for fund, share in shares.items())
    for fund, weight in over.items():
        exact = amount * weight / sum(over.values())
        assert abs(shares.get(fund, 0) - exact) < 1.001


@given(amounts, st.data())
def test_repaying_in_parts_empties_every_fund_exactly(
    over: dict[str, int], data: st.DataObject
) -> None:
    left = dict(over)
    while sum(left.values()):
        part = data.draw(st.integers(1, sum(left.values())))
        for fund, share in share_out(part, left).items():
            left[fund] -= share
        left = {fund: v for fund, v in left.items() if v}
        assert all(v > 0 for v in left.values())


@given(amounts, st.integers(1, 10**10))
def test_weights_share_out_any_amount_to_the_fen(over: dict[str, int], amount: int) -> None:
    assert sum(weighed(amount, over).values()) == amount


@given(st.dictionaries(st.sampled_from(["a", "b", "c", "d"]), st.integers(-(10**8), 10**8)))
def test_netting_loses_nothing_of_any_fund(difference: dict[str, int]) -> None:
    whole, funds, shift = netted(difference)

    sign = 1 if whole >= 0 else -1
    assert sum(funds.values()) == abs(whole)
    assert sum(shift.values()) == 0
    for fund, amount in difference.items():
        assert funds.get(fund, 0) * sign + shift.get(fund, 0) == amount


def test_more_than_there_is_cannot_be_split() -> None:
    with pytest.raises(ValueError, match="5 of 4"):
        share_out(5, {"310100": 4})
