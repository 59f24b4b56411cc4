"""The count of trips between files (往返)."""

from tests.support.trips import trips
from workflow.benefit.bill import half_up
from workflow.shared.money import fen, yuan


def test_a_file_that_is_entered_after_it_was_left_is_a_return() -> None:
    def there_and_back() -> None:
        yuan(1_00)
        fen("1.00")
        half_up(1, 2)
        yuan(1_00)

    trip = trips(there_and_back)

    money, bill = "workflow/shared/money.py", "workflow/benefit/bill.py"
    assert trip.files == (money, bill, money)
    assert (trip.distinct, trip.returns) == (2, 1)


def test_only_what_a_named_function_calls_is_counted() -> None:
    def calculated() -> None:
        half_up(1, 2)

    def whole() -> None:
        yuan(1_00)
        calculated()

    assert trips(whole, within="half_up").files == ("workflow/benefit/bill.py",)
