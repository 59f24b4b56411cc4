"""Lines that take back what another line of the receipt charged (退费、冲减明细), netted before anything is paid.

A line of a negative amount is taken off the line of its item, so that each class of items, each
limit and each share is applied to what was charged in the end. Pure; every line keeps its place.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from workflow.benefit.rows import FeeRow
from workflow.shared.money import times

_MARK = re.compile(r"(退费|退药|退款|退回|冲红|红冲|冲销|冲减|冲账|退|负)")
_EDGE = " -—_·*()[]【】/"
"""What stands around the mark of a refund in a name, once full-width characters are folded."""


class NamedFee(NamedTuple):
    """A fee line with the name of its item."""

    fee: FeeRow
    name: str


class NettedLines(NamedTuple):
    """The lines after what they take back, in their places, and those that take back nothing."""

    lines: list[FeeRow]
    alone: list[NamedFee]


def netted(lines: Sequence[NamedFee]) -> NettedLines:
    """Take every negative line off the line that it takes back; what has none stays as it is."""
    left = [line.fee for line in lines]
    alone = []
    for at, line in enumerate(lines):
        if line.fee.amount >= 0:
            continue
        taken = _taken_back(lines, left, at)
        if taken is None:
            alone.append(line)
            continue
        for place, fee in taken.items():
            left[place] = fee
        its = left[next(iter(taken))]
        left[at] = its._replace(amount=0, quantity_e4=0, position=line.fee.position)
    return NettedLines(left, alone)


def _taken_back(
    lines: Sequence[NamedFee], left: Sequence[FeeRow], at: int
) -> dict[int, FeeRow] | None:
    """What is left of the lines that a negative line takes back; None where it takes back none whole."""
    refund = lines[at].fee
    same = sorted(_of_item(lines, left, at), key=lambda n: left[n].charged_on != refund.charged_on)
    for n in same:
        if left[n].amount == -refund.amount:
            return {n: left[n]._replace(amount=0, quantity_e4=0)}
    price, quantity, amount = abs(refund.price_e6), abs(refund.quantity_e4), -refund.amount
    found: dict[int, FeeRow] = {}
    for n in same:
        fee = left[n]
        if fee.price_e6 != price or not quantity:
            continue
        units = min(fee.quantity_e4, quantity)
        quantity -= units
        off = fee.amount if units == fee.quantity_e4 else times(price, units)
        # The last unit takes what is still to come off, because each line was rounded for itself.
        off = min(fee.amount, amount if not quantity else min(off, amount))
        amount -= off
        found[n] = fee._replace(amount=fee.amount - off, quantity_e4=fee.quantity_e4 - units)
    return None if quantity or amount else found


def _of_item(lines: Sequence[NamedFee], left: Sequence[FeeRow], at: int) -> Iterator[int]:
    """The lines that charged the item of a negative line, in its class and with its share."""
    refund, name = lines[at].fee, bare(lines[at].name)
    for n, line in enumerate(lines):
        fee = left[n]
        item = (refund.item_code and refund.item_code == line.fee.item_code) or (
            name and name == bare(line.name)
        )
        if line.fee.amount <= 0 or not fee.amount or not item:
            continue
        alike = all(
            getattr(refund, column) in (None, getattr(fee, column))
            for column in ("charge_level", "own_share_e4", "limit_e6")
        )
        if alike:
            yield n


def bare(name: str) -> str:
    """The name of an item without the mark of a refund: 检查费退费 is 检查费."""
    folded = unicodedata.normalize("NFKC", name).strip(_EDGE)
    for _ in range(2):
        for mark in (_MARK.match(folded), re.search(f"{_MARK.pattern}$", folded)):
            if mark and mark.group() != folded:
                folded = (folded[: mark.start()] + folded[mark.end() :]).strip(_EDGE)
                break
    return folded
