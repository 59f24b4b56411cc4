"""Which filings are due on which day (数据分布): runs of ids with one due day each.

A turn has a day of its own, so ours and the floor take equal numbers in turns from one table, and
nothing has to be put back between them. Every tenth filing belongs to none of these runs: its due
day is drawn, so on a scattered day the due rows lie anywhere in the table.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, NamedTuple

from models import FAR, Category

FIRST = date(2026, 3, 2)
"""The day of the first band; all days of the bench lie in one month."""
APPLIED = date(2025, 9, 1)
A_DAY = timedelta(days=1)
EVERY = 10
"""One filing of so many is a scattered one."""


class Lot(NamedTuple):
    """Filings `first` to `last`: what is due of them, and when."""

    kind: str
    first: int
    last: int
    day: date


def columns(kind: str, day: date) -> dict[str, Any]:
    """What makes a filing due for this move on this day, and not a day before."""
    far = {"starts_on": APPLIED, "ends_on": day + 365 * A_DAY, "activated_on": APPLIED}
    return {
        "expire": {**far, "state": "active", "ends_on": day - A_DAY},
        "terminate": {
            **far, "state": "active", "covered_to": day - A_DAY, "coverage_end": "moved",
        },
        "activate": {**far, "state": "reviewed", "starts_on": day, "activated_on": FAR},
        "lapse": {
            **far, "state": "returned", "activated_on": FAR, "period_ends_on": day - 11 * A_DAY,
            "reminded_on": day - 8 * A_DAY,
        },
        "waiting": {**far, "state": "submitted", "activated_on": FAR},
        "quiet": {
            **far, "state": "active", "ends_on": FAR,
            "category": Category.RETIRED_RESETTLED.value,
        },
    }[kind]  # fmt: skip


MOVES = ("terminate", "activate", "expire", "lapse")
"""The four moves, in the order of the day."""


class Days:
    """The days of one database: the points of the curve, then bands, then scattered bands."""

    def __init__(self, bands: int, points: int = 0) -> None:
        self.bands, self.points = bands, points

    def band(self, number: int) -> date:
        """The day of a clustered band."""
        return self.point(self.points + number)

    def scattered(self, number: int) -> date:
        """The day of a scattered band."""
        return self.band(self.bands + number)

    def point(self, number: int) -> date:
        """The day of a point of the curve."""
        return FIRST + number * A_DAY

    @property
    def quiet(self) -> date:
        """A day before any of them: nothing is due."""
        return FIRST - A_DAY


@dataclass(frozen=True)
class Plan:
    """What a database holds: `due` of each kind in each band, the points of a curve, and the rest."""

    bands: int = 0
    due: int = 0
    kinds: tuple[str, ...] = MOVES
    curve: tuple[int, ...] = ()
    waiting: int = 0
    """Submitted filings that somebody may review."""
    on_hand: int = 0
    """Filled up to so many with filings that are never due."""

    @property
    def days(self) -> Days:
        """Its days."""
        return Days(self.bands, len(self.curve))

    @property
    def lots(self) -> list[Lot]:
        """Every filing, in the order of ids."""
        found: list[Lot] = []

        def add(kind: str, cases: int, day: date) -> None:
            begin = found[-1].last + 1 if found else 1
            ids = cases * EVERY // (EVERY - 1)
            if ids:
                found.append(Lot(kind, begin, begin + ids - 1, day))

        for point, cases in enumerate(self.curve):
            add("expire", cases, self.days.point(point))
        for band in range(self.bands):
            for kind in self.kinds:
                add(kind, self.due, self.days.band(band))
        add("waiting", self.waiting, self.days.quiet)
        left = self.on_hand - (found[-1].last if found else 0)
        add("quiet", max(0, left) * (EVERY - 1) // EVERY, self.days.quiet)
        return found
