"""Whatever the bank books (任意账单), sums that differ are never said to agree."""

from datetime import date
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.finance.reconcile import reconcile, totals
from models.database import Database
from tests.conftest import once
from tests.support.builders import A_DAY, TODAY
from tests.support.camt_messages import OPENING, Booking, credit, debit, message, part, whole
from tests.support.office import Office
from tests.support.paydesk import PayDesk

AMOUNT = 10_00
WHAT = st.lists(
    st.tuples(st.sampled_from(("debit", "back", "plain", "batch", "fee")), st.integers(0, 1),
              st.sampled_from(("R1", "R2", ""))),
    max_size=4,
)  # fmt: skip


def a_booking(what: str, no: str, batch: str, day: date, ref: str) -> Booking:
    """One booking of the bank about a payment, its batch, or nothing of ours."""
    if what == "debit":
        return debit(no, AMOUNT, day, ref)
    if what == "back":
        return credit(no, AMOUNT, day, ref, marked=True)
    if what == "plain":
        return credit("", AMOUNT, day, ref, text=no)
    return whole(batch, 2 * AMOUNT, day, ref) if what == "batch" else whole("", 1_00, day, ref)


@once
def test_the_sums_of_a_day_that_agrees_are_equal(
    database: Database, book: PolicyBook, calendar: WorkCalendar, tmp_path: Path
) -> None:
    pays = PayDesk(Office(database, book, calendar), tmp_path).open()

    # Each example pays, reads and reconciles: a second or two, for what no single story would find.
    @settings(max_examples=6)
    @given(days=st.lists(st.tuples(st.integers(0, 1), WHAT), min_size=1, max_size=3))
    def holds(days: list[tuple[int, list[tuple[str, int, str]]]]) -> None:
        start = pays.office.today
        pays.owe(AMOUNT, AMOUNT)
        numbers = pays.go_out()
        batch = pays.payments()[-1].batch_no
        balance = OPENING
        for later, told in days:
            day = start + later * A_DAY
            booked = [a_booking(what, numbers[which], batch, day, ref) for what, which, ref in told]
            pays.reads(message(part(day, *booked, opening=balance)))
            balance += sum(moved for _, moved in booked)
        for day in (start, start + A_DAY):
            found = reconcile(pays.app, day, None)
            sums = totals(found.sides)
            if not found.gaps and not found.explained:
                assert sums["bank"]["debit"].amount == sums["payments"]["paid"].amount
                assert sums["bank"]["credit"].amount == sums["payments"]["returned"].amount
        assert pays.proof().holds
        pays.office.today = start + 2 * A_DAY

    holds()
    assert pays.office.today > TODAY
