"""How large a run of the bench is (规模): in full, or quick."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Size:
    """Numbers of cases, and how often everything is measured."""

    pairs: int
    """Turns of ours and of the floor each; a median needs at least 5."""
    due: int
    """Due in one turn, of each of the four moves, in the large database."""
    due_sqlite: int
    same: int
    """Due in every point of the curve over what is on hand."""
    curve: tuple[int, ...]
    """Due in each point of the other curve."""
    on_hand: tuple[int, ...]
    """The databases in which the same number is due, besides the large one."""
    small: int
    """Cases on hand where one at a time is measured: naive design, queue engine, chain, workers."""
    due_small: int
    single: int
    """Cases of the naive design and of the queue engine."""
    clients: tuple[int, ...]
    takes: int
    """Moves taken by all clients together in one turn."""
    looks: int
    """How often `show` and `why` are asked."""
    claims: int
    payouts: int
    """Payments of one batch."""
    daemons: int
    """How often daemons are started for a figure; each time takes seconds."""

    @property
    def bands(self) -> int:
        """Days on which something is due: a turn has a day of its own."""
        return 2 * self.pairs

    @property
    def waiting(self) -> int:
        """Filings for the moves that people take, with some to warm up."""
        warm = sum(self.clients) * 10
        return 2 * self.pairs * (len(self.clients) * self.takes + warm)


FULL = Size(
    pairs=5, due=225_000, due_sqlite=22_500, same=50_000,
    curve=(25_000, 50_000, 100_000, 200_000, 400_000), on_hand=(100_000, 1_000_000),
    small=1_000_000, due_small=25_000, single=10_000, clients=(1, 8, 32), takes=960, looks=2_000,
    claims=50_000, payouts=100_000, daemons=5,
)  # fmt: skip
"""Ten million on hand, a million due a day: four moves of 225,000, and 100,000 scattered ones."""
QUICK = Size(
    pairs=5, due=5_400, due_sqlite=3_600, same=5_000, curve=(5_000, 10_000, 20_000),
    on_hand=(20_000,), small=100_000, due_small=4_000, single=500, clients=(1, 8),
    takes=96, looks=100, claims=1_000, payouts=2_000, daemons=2,
)  # fmt: skip
