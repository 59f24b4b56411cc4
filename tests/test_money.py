"""Money and quantities: exact from the paper to the database and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workflow.money import decimal_text, fen, scaled, times, yuan


@pytest.mark.parametrize(
    ("value", "places", "least", "text"),
    [
        (532_630_000, 6, 2, "532.63"),
        (12_500_000, 6, 2, "12.50"),
        (1_234_567, 6, 2, "1.234567"),
        (30_000, 4, 0, "3"),
        (25_000, 4, 0, "2.5"),
        (0, 6, 2, "0.00"),
    ],
)
def test_a_price_is_shown_as_it_was_written(value: int, places: int, least: int, text: str) -> None:
    assert decimal_text(value, places, least) == text


@given(st.integers(min_value=-(10**14), max_value=10**14))
def test_an_amount_survives_the_way_to_the_screen_and_back(amount: int) -> None:
    assert fen(yuan(amount)) == amount
    assert scaled(decimal_text(amount, 6), 6) == amount


@pytest.mark.parametrize("wrong", ["", "abc", "1.234", "NaN", "inf", None, True, "1" * 20])
def test_what_is_no_amount_is_none(wrong: object) -> None:
    assert fen(wrong) is None


def test_half_a_fen_is_rounded_up_once() -> None:
    assert times(1_005_000, 10_000) == 101
    assert times(333_333, 30_000) == 100
