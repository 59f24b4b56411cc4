"""Which bank issued a card, by the first digits of its number (发卡行标识代码, BIN), as far as it is known.

The table is a public one and was not checked with the banks: what rests on it is said, and refuses
nothing. A bank is known by the first three digits of its 联行号 (行别代码); those that share one
(城市商业银行, 农村信用社 …) are not in the table.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from config.codes import FOLDER, table_path, table_rows

TABLE = "card_bins.csv"
CLASS_DIGITS = 3
_SHORTEST, _LONGEST = 6, 10


@dataclass(frozen=True)
class CardBins:
    """The prefixes that are known (卡 BIN 表): by prefix and length of the card, and the names of banks."""

    issuers: Mapping[tuple[str, int], str] = field(default_factory=dict)
    labels: Mapping[str, str] = field(default_factory=dict)

    def issuer(self, card: str) -> str | None:
        """The bank (行别代码) that issued a card; the longest prefix counts. None where nobody knows."""
        for digits in range(_LONGEST, _SHORTEST - 1, -1):
            if found := self.issuers.get((card[:digits], len(card))):
                return found
        return None

    def bank(self, bank_code: str) -> str | None:
        """The bank (行别代码) of a 联行号; None where it is none of the table."""
        found = bank_code[:CLASS_DIGITS]
        return found if found in self.labels else None


def load_card_bins(folder: Path = FOLDER) -> CardBins:
    """Read `card_bins.csv`: prefix, length, bank, label; again only when the file is another."""
    path = table_path(folder, TABLE)
    told = path.stat()
    return _read(folder, path, told.st_mtime_ns, told.st_size)


@lru_cache(maxsize=4)
def _read(folder: Path, _path: Path, _written: int, _size: int) -> CardBins:
    rows = list(table_rows(folder, TABLE, ("prefix", "length", "bank", "label")))
    issuers = {(row["prefix"], int(row["length"])): row["bank"] for row in rows}
    return CardBins(issuers, {row["bank"]: row["label"] for row in rows})
