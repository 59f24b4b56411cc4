"""Money (金额): integer 分 inside, yuan with two decimals at the edges."""

import re
import unicodedata
from decimal import Decimal, InvalidOperation

DIGITS = "零壹贰叁肆伍陆柒捌玖"
_PLAIN = re.compile(r"[+-]?[0-9]{1,18}(\.[0-9]{1,12})?")
_BY_THOUSANDS = re.compile(r"[+-]?[0-9]{1,3}(,[0-9]{3}){1,4}(\.[0-9]{1,12})?")
PLACES = (("亿", 10**8), ("万", 10**4), ("仟", 1000), ("佰", 100), ("拾", 10))


def scaled(value: object, places: int) -> int | None:
    """A decimal as an integer of 10⁻ᵖˡᵃᶜᵉˢ; None when it is no number or has more decimals.

    Text is read as people write amounts: full width, with commas between thousands.
    """
    number = _number(value)
    if number is None:
        return None
    if not number.is_finite() or abs(number) >= Decimal(10) ** 13:
        return None
    whole = int(number.scaleb(places).to_integral_value())
    # Held against what was written: shifting has dropped digits beyond the precision of Decimal.
    return whole if Decimal(whole).scaleb(-places) == number else None


def _number(value: object) -> Decimal | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, str):
        words = value if value.isascii() else unicodedata.normalize("NFKC", value)
        if _PLAIN.fullmatch(words := words.strip()):
            return Decimal(words)
        return Decimal(words.replace(",", "")) if _BY_THOUSANDS.fullmatch(words) else None
    try:
        # A float has already lost what was written; its text is the shortest that gives it back.
        return Decimal(str(value))
    except InvalidOperation:
        return None


def fen(value: object) -> int | None:
    """Yuan as written → 分."""
    return scaled(value, 2)


def yuan(amount: int) -> str:
    """分 → yuan with two decimals."""
    sign = "-" if amount < 0 else ""
    return f"{sign}{abs(amount) // 100}.{abs(amount) % 100:02d}"


def decimal_text(value: int, places: int, least: int = 0) -> str:
    """An integer of 10⁻ᵖˡᵃᶜᵉˢ as written: exact, without idle zeros, with `least` decimals at least."""
    whole, _, part = f"{Decimal(value).scaleb(-places):f}".partition(".")
    part = part.rstrip("0").ljust(least, "0")
    return f"{whole}.{part}" if part else whole


def times(price_e6: int, quantity_e4: int) -> int:
    """Price × quantity in 分, rounded half up once."""
    product = price_e6 * quantity_e4
    whole = (2 * abs(product) + 10**8) // (2 * 10**8)
    return whole if product >= 0 else -whole


def in_capitals(fen: int) -> str:
    """分 → the amount in capital numerals (大写金额): 1632000 → 壹万陆仟叁佰贰拾元整.

    支付结算办法 附件一: 整 follows 元 and 角, never 分; zeros inside are one 零.
    """
    sign = "负" if fen < 0 else ""
    whole, part = divmod(abs(fen), 100)
    jiao, rest = divmod(part, 10)
    said = f"{_whole_in_capitals(whole)}元" if whole or not part else ""
    if jiao:
        said += f"{DIGITS[jiao]}角"
    elif rest and whole:
        said += "零"
    return f"{sign}{said}{DIGITS[rest]}分" if rest else f"{sign}{said}整"


def _whole_in_capitals(number: int) -> str:
    for unit, size in PLACES:
        if number >= size:
            high, low = divmod(number, size)
            gap = "零" if 0 < low < size // 10 else ""
            return _whole_in_capitals(high) + unit + gap + (_whole_in_capitals(low) if low else "")
    return DIGITS[number]
