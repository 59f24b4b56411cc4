"""Money (金额): integer 分 inside, yuan with two decimals at the edges."""

from decimal import ROUND_HALF_UP, Decimal, InvalidOperation


def scaled(value: object, places: int) -> int | None:
    """A decimal as an integer of 10⁻ᵖˡᵃᶜᵉˢ; None when it is no number or has more decimals."""
    if isinstance(value, bool | float):
        # A float has already lost what was written; repr gives back the shortest text of it.
        value = repr(value) if isinstance(value, float) else "x"
    try:
        number = Decimal(str(value).strip())
    except InvalidOperation:
        return None
    if not number.is_finite() or abs(number) >= Decimal(10) ** 13:
        return None
    exact = number.scaleb(places)
    whole = exact.to_integral_value()
    return int(whole) if exact == whole else None


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
    product = Decimal(price_e6) * Decimal(quantity_e4) / Decimal(10**8)
    return int(product.quantize(Decimal(1), rounding=ROUND_HALF_UP))
