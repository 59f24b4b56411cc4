"""Whether the bank says a thing twice or did it twice (重复报告与重复扣款)."""

from datetime import date

import pytest

from workflow.payout.repetition import STATEMENT, Bookings, Mention, Recurrence, Span

DAY, NEXT = date(2026, 3, 4), date(2026, 3, 5)
MORNING = Span("6000", "S1", 1000, 800)
FIRST, AGAIN, ANOTHER = Recurrence.FIRST, Recurrence.AGAIN, Recurrence.ANOTHER


def a_booking(ref: str = "R1", span: Span | None = MORNING, **facts: object) -> Mention:
    """A debit of 2.00 on the day."""
    told = Mention("P1", False, STATEMENT, 200, DAY, ref, span)
    return told._replace(**facts)  # type: ignore[arg-type]


def sorts(*told: tuple[Mention, str]) -> list[Recurrence]:
    """What each mention is beside those before it."""
    bookings = Bookings()
    return [bookings.add(mention, place).sort for mention, place in told]


@pytest.mark.parametrize(
    "other",
    [
        a_booking(),
        a_booking(span=Span("6000", "R7")),  # a report of the day
        a_booking(ref=""),
        a_booking(ref="#5"),  # a number that counts in its statement alone
        a_booking(span=Span("6000", "M3", 1000, 300)),  # a month that holds the day
    ],
)
def test_one_booking_told_in_several_messages_is_one(other: Mention) -> None:
    assert sorts((a_booking(), "1"), (other, "2"), (a_booking(), "3")) == [FIRST, AGAIN, AGAIN]


@pytest.mark.parametrize(
    "other",
    [
        a_booking(ref="R9"),
        a_booking(day=NEXT),
        a_booking(amount=201),
        a_booking(span=Span("6001", "S1", 1000, 800)),
        a_booking(ref="", span=Span("6000", "S2", 800, 600)),  # the next statement of the day
    ],
)
def test_another_reference_day_amount_account_or_statement_is_another_booking(
    other: Mention,
) -> None:
    assert sorts((a_booking(), "1"), (other, "2")) == [FIRST, ANOTHER]


@pytest.mark.parametrize("ref", ["R1", ""])
def test_a_statement_tells_each_booking_once(ref: str) -> None:
    twice = [(a_booking(ref=ref), "1"), (a_booking(ref=ref), "1")]

    assert sorts(*twice) == [FIRST, ANOTHER]
    assert sorts(*twice, *((each, "2") for each, _ in twice)) == [FIRST, ANOTHER, AGAIN, AGAIN]


def test_money_that_comes_back_is_counted_by_itself() -> None:
    assert sorts((a_booking(), "1"), (a_booking(credit=True), "1")) == [FIRST, FIRST]


@pytest.mark.parametrize(
    ("other", "sort"),
    [
        ({}, AGAIN),
        ({"day": None}, AGAIN),
        ({"day": NEXT}, AGAIN),  # the bank's own number says that it is the same
        ({"day": NEXT, "ref": ""}, ANOTHER),
        ({"ref": "B2"}, ANOTHER),
    ],
)
def test_a_row_of_a_table_is_known_by_the_number_of_the_bank_else_by_its_day(
    other: dict[str, object], sort: Recurrence
) -> None:
    row = a_booking(ref="B1", span=None, source="result")

    assert sorts((row, "1"), (row._replace(**other), "2")) == [FIRST, sort]  # type: ignore[arg-type]


def test_a_status_that_is_told_again_on_another_day_is_none_more() -> None:
    status = a_booking(ref="#S1", span=None, source="pain.002")

    assert sorts((status, "1"), (status._replace(ref="#S2", day=NEXT), "2")) == [FIRST, AGAIN]
    assert sorts((status._replace(ref="A1"), "1"), (status._replace(ref="A2"), "2"))[1] is ANOTHER
