"""Whether the bank says one thing twice or did it twice (重复报告与重复扣款): pure.

One booking may be told many times: in reports of the day, in a notice, in statements that overlap,
in a file that is read again. Two bookings of one payment are two, and never a repetition.
"""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import NamedTuple

COUNTED = "#"
"""Before a reference that counts within its statement alone: it can tell one booking, never two."""
STATEMENT, PAIN = "statement", "pain.002"


class Span(NamedTuple):
    """The statement in which a booking stands (所在账单): whose, its name, its balances."""

    account: str
    name: str = ""
    opening: int | None = None
    closing: int | None = None


class Mention(NamedTuple):
    """One place at which the bank says that something was booked; `line` is 0 while it is not stored."""

    about: str
    """The number of the payment or of the batch, else the bank's own of a booking that is of neither."""
    credit: bool
    source: str
    """`statement` for bookings of an account, else the kind of the file."""
    amount: int | None
    day: date | None
    ref: str
    span: Span | None = None
    line: int = 0
    code: str = ""
    """The code of the exception that it became."""
    payment_no: str = ""
    """The payment to which people gave it."""


class Recurrence(Enum):
    """What a mention is beside those before it."""

    FIRST = "first"
    AGAIN = "again"
    """The same booking as one that is known."""
    ANOTHER = "another"
    """One more booking of the payment, in the same direction."""


class JudgedMention(NamedTuple):
    """A mention with what it is; `known` is the booking that it tells again, else itself."""

    sort: Recurrence
    known: Mention


def same_booking(one: Mention, other: Mention) -> bool:
    """Whether two mentions of one thing in one direction may be of one booking."""
    if None not in (one.amount, other.amount) and one.amount != other.amount:
        return False
    named = one.ref and other.ref and COUNTED not in (one.ref[0], other.ref[0])
    if one.source == PAIN:
        # A status is told again on other days; only the bank's number makes two of it.
        return one.ref == other.ref if named else True
    if one.span is None or other.span is None:
        # A row of a table: the bank's number decides, else the day.
        return (
            one.ref == other.ref if named else one.day == other.day or None in (one.day, other.day)
        )
    if one.span.account != other.span.account or one.day != other.day:
        return False
    return one.ref == other.ref if named else not follow(one.span, other.span)


def follow(one: Span, other: Span) -> bool:
    """Whether one statement begins where the other ends, so that they share no booking."""
    if None in (one.opening, one.closing, other.opening, other.closing) or one == other:
        return False
    moved = one.opening != one.closing and other.opening != other.closing
    return moved and (one.closing == other.opening or other.closing == one.opening)


@dataclass
class Bookings:
    """The bookings of payments that are known, each once, in whatever files they were told."""

    _known: dict[tuple[str, bool, str], list[Mention]] = field(
        default_factory=lambda: defaultdict(list)
    )
    _taken: set[tuple[int, str]] = field(default_factory=set)
    """Which booking was told in which statement already: a statement tells each once."""

    def add(self, mention: Mention, place: str) -> JudgedMention:
        """What a mention is, which is known from now on; `place` is the statement in which it stands."""
        its = self._known[mention.about, mention.credit, mention.source]
        free = [each for each in its if (id(each), place) not in self._taken]
        alike = [each for each in free if same_booking(each, mention)]
        alike.sort(key=lambda each: each.ref != mention.ref)
        known = alike[0] if alike else mention
        if not alike:
            its.append(mention)
        if mention.span is not None:
            self._taken.add((id(known), place))
        if alike:
            return JudgedMention(Recurrence.AGAIN, known)
        return JudgedMention(Recurrence.FIRST if len(its) == 1 else Recurrence.ANOTHER, mention)

    def count(self, payment_no: str, *, credit: bool) -> int:
        """How often a payment went out by the statements, or came back."""
        return len(self._known[payment_no, credit, STATEMENT])
