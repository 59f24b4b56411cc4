"""The bill and what of it lies within the scope of the insurance (费用与政策范围内费用). Money in 分.

全自费 + 超限价自费 + 先行自付 + 符合政策范围 = 医疗费总额, line by line and in all.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from workflow.benefit.plan import LineRules

CLASS_A, CLASS_B, CLASS_C = "01", "02", "03"
SHARE = 10_000
PRICE_TIMES_QUANTITY = 10**8


class BillLine(NamedTuple):
    """A fee line: price in 10⁻⁶ yuan, quantity and share in 10⁻⁴, amount in 分."""

    level: str
    amount: int
    price_e6: int
    quantity_e4: int
    share_e4: int | None
    limit_e6: int | None
    charged_on: date
    disallowed: int = 0


BillLineValues = BillLine | tuple[str, int, int, int, int | None, int | None, date, int]
"""A line, or the same columns in the same order as they come from the database."""


class AmountParts(NamedTuple):
    """An amount taken apart: total, full own cost, over the limit, first pay, in scope."""

    total: int
    full_own: int
    over_limit: int
    first_pay: int
    in_scope: int


class Bill(NamedTuple):
    """A bill in its parts; `visits` holds what lies in scope of each day, for deductibles by visit."""

    total: int
    full_own: int
    over_limit: int
    first_pay: int
    in_scope: int
    visits: tuple[int, ...] = ()

    def less(self, amount: int) -> "Bill":
        """The bill with an amount made own cost: taken from what is in scope first (核减、第三人负担)."""
        in_scope = min(amount, self.in_scope)
        first_pay = min(amount - in_scope, self.first_pay)
        over = min(amount - in_scope - first_pay, self.over_limit)
        off, visits = in_scope, []
        for visit in self.visits:
            visits.append(visit - min(off, visit))
            off -= min(off, visit)
        return self._replace(
            full_own=self.full_own + in_scope + first_pay + over,
            over_limit=self.over_limit - over,
            first_pay=self.first_pay - first_pay,
            in_scope=self.in_scope - in_scope,
            visits=tuple(visits),
        )

    def share(self, days: int, of: int) -> "Bill":
        """The part of these days, each amount rounded half up (按日均费用分割)."""
        own, over, first, scope = (
            half_up(x * days, of)
            for x in (self.full_own, self.over_limit, self.first_pay, self.in_scope)
        )
        return Bill(own + over + first + scope, own, over, first, scope)

    def rest(self, part: "Bill") -> "Bill":
        """What the bill has beside another part of it."""
        names = ("total", "full_own", "over_limit", "first_pay", "in_scope")
        return Bill(*(getattr(self, name) - getattr(part, name) for name in names))


def half_up(numerator: int, denominator: int) -> int:
    """A fraction that is not negative, rounded half up (四舍五入)."""
    return (2 * numerator + denominator) // (2 * denominator)


def _apart(
    line: BillLineValues,
    default_share_e4: int | None,
    share_of_whole: bool,
    not_before: date | None,
) -> tuple[int, int, int]:
    """What of a line is own cost whole, over the limit, and the first-pay share."""
    level, amount, price_e6, quantity_e4, share_e4, limit_e6, charged_on, disallowed = line
    if amount < 0:
        # What is taken back comes off the parts into which it was charged.
        charged = (
            level,
            -amount,
            abs(price_e6),
            abs(quantity_e4),
            share_e4,
            limit_e6,
            charged_on,
            0,
        )
        own, over, first = _apart(charged, default_share_e4, share_of_whole, not_before)
        return -own, -over, -first
    if level == CLASS_C or (not_before is not None and charged_on < not_before):
        return amount, 0, 0
    paid = max(0, amount - disallowed) if disallowed else amount
    over = 0
    if limit_e6 is not None and price_e6 > limit_e6:
        excess = (price_e6 - limit_e6) * quantity_e4
        over = min(paid, half_up(excess, PRICE_TIMES_QUANTITY))
    if level != CLASS_B:
        return amount - paid, over, 0
    share = default_share_e4 if share_e4 is None else share_e4
    assert share is not None, "the reader of a bill asks for the share of every 乙 line"
    left = paid - over
    of = paid if share_of_whole else left
    return amount - paid, over, min(left, (2 * of * share + SHARE) // (2 * SHARE))


def take_apart(
    line: BillLineValues, rules: LineRules, not_before: date | None = None
) -> AmountParts:
    """丙 is own cost whole; over the limit (price − limit) × quantity; then the first-pay share.

    What was charged before `not_before` does not join the stay.
    """
    own, over, first = _apart(line, rules.default_share_e4, rules.share_of_whole, not_before)
    return AmountParts(line[1], own, over, first, line[1] - own - over - first)


def bill_of(
    lines: Iterable[BillLineValues],
    rules: LineRules,
    not_before: date | None = None,
    *,
    by_day: bool = True,
) -> Bill:
    """All lines together; with `by_day` also what each day of charges has in scope."""
    default, of_whole = rules.default_share_e4, rules.share_of_whole
    total = own = over = first = 0
    days: dict[date, int] = {}
    for line in lines:
        a, b, c = _apart(line, default, of_whole, not_before)
        amount = line[1]
        total += amount
        own += a
        over += b
        first += c
        if by_day:
            days[line[6]] = days.get(line[6], 0) + amount - a - b - c
    return Bill(total, own, over, first, total - own - over - first, _by_day(days))


def _by_day(days: Mapping[date, int]) -> tuple[int, ...]:
    return tuple(days[day] for day in sorted(days))
