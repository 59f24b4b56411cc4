"""Money and quantities: exact from the paper to the database and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workflow.shared.money import decimal_text, fen, in_capitals, scaled, times, yuan

NUMERALS = "零壹贰叁肆伍陆柒捌玖"


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


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        ("16320.00", "壹万陆仟叁佰贰拾元整"),
        ("0.00", "零元整"),
        ("0.05", "伍分"),
        ("0.50", "伍角整"),
        ("1.05", "壹元零伍分"),
        ("10.50", "壹拾元伍角整"),
        ("1409.50", "壹仟肆佰零玖元伍角整"),
        ("6007.14", "陆仟零柒元壹角肆分"),
        ("1680.32", "壹仟陆佰捌拾元叁角贰分"),
        ("107000.53", "壹拾万柒仟元伍角叁分"),
        ("16409.02", "壹万陆仟肆佰零玖元零贰分"),
        ("325.04", "叁佰贰拾伍元零肆分"),
        ("100010000.00", "壹亿零壹万元整"),
        ("1000000001.00", "壹拾亿零壹元整"),
        ("-20.00", "负贰拾元整"),
    ],
)
def test_an_amount_in_capital_numerals(amount: str, text: str) -> None:
    """支付结算办法 附件一 正确填写票据和结算凭证的基本规定；its own examples among them."""
    written = fen(amount)

    assert written is not None
    assert in_capitals(written) == text


@given(st.integers(min_value=-(10**16), max_value=10**16))
def test_capital_numerals_can_be_read_back(amount: int) -> None:
    text = in_capitals(amount)

    assert read_back(text) == amount
    assert "零零" not in text
    assert text.endswith("分") != text.endswith("整")


def read_back(text: str) -> int:
    """Capital numerals → 分."""
    sign = -1 if text.startswith("负") else 1
    whole, yuan_word, rest = text.removeprefix("负").removesuffix("整").rpartition("元")
    jiao, _, cents = rest.removeprefix("零").rpartition("角")
    tenths = NUMERALS.index(jiao) if jiao else 0
    hundredths = NUMERALS.index(cents.removesuffix("分") or "零")
    assert yuan_word or not whole
    return sign * (read_whole(whole) * 100 + tenths * 10 + hundredths)


def read_whole(text: str) -> int:
    text = text.removeprefix("零")
    for unit, size in (("亿", 10**8), ("万", 10**4), ("仟", 1000), ("佰", 100), ("拾", 10)):
        high, there, low = text.rpartition(unit)
        if there:
            return read_whole(high) * size + read_whole(low)
    return NUMERALS.index(text or "零")


def test_more_digits_than_can_be_kept_are_no_amount() -> None:
    assert scaled("1.00000000000000000000000000000001", 2) is None
    assert times(10**19, 10**17) == 10**28
    assert times(-1_005_000, 10_000) == -101
