"""Catalogues of items (医保目录): what class an item is in an area on a day, where the area keeps a file.

`config/policy/catalogue/AREA.csv` has the columns item_code, level (01 甲类, 02 乙类, 03 丙类),
own_share (0–1), limit (yuan, may be empty), from, to. What stands in no file is as the bill says.
"""

import csv
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import NamedTuple

from config.errors import ConfigError
from config.text import Text

LEVELS = ("01", "02", "03")
COLUMNS = ("item_code", "level", "own_share", "limit", "from", "to")


class CatalogueItem(NamedTuple):
    """What an item is from a day on: class, first-pay share in 10⁻⁴, limit in 10⁻⁶ yuan."""

    start: date
    end: date
    level: str
    share_e4: int | None
    limit_e6: int | None


@dataclass(frozen=True)
class Catalogues:
    """The catalogues of all areas; each is read when it is first asked for."""

    folder: Path | None = None
    _read: dict[str, Mapping[str, list[CatalogueItem]]] = field(default_factory=dict, compare=False)

    def of(self, area: str) -> Mapping[str, list[CatalogueItem]]:
        """The catalogue of an area; empty where it keeps no file."""
        if area not in self._read:
            file = None if self.folder is None else self.folder / f"{area}.csv"
            self._read[area] = _load(file) if file is not None and file.exists() else {}
        return self._read[area]

    def find(self, area: str, item_code: str, on: date) -> CatalogueItem | None:
        """What an item is in an area on a day; None where no file says."""
        items = self.of(area).get(item_code, [])
        n = bisect_right([item.start for item in items], on)
        return items[n - 1] if n and on <= items[n - 1].end else None


def _load(file: Path) -> Mapping[str, list[CatalogueItem]]:
    found: dict[str, dict[date, CatalogueItem]] = {}
    n = 1
    try:
        with file.open(encoding="utf-8-sig", newline="") as lines:
            for row in csv.DictReader(lines, strict=True):
                n += 1
                item, code = _item(row), row["item_code"].strip()
                if found.setdefault(code, {}).setdefault(item.start, item) is not item:
                    raise ValueError(f"{code} from {item.start} stands twice")
    except (KeyError, ValueError, TypeError, AttributeError, InvalidOperation, csv.Error) as fault:
        raise ConfigError(
            "bad_catalogue",
            Text(
                "医保目录 {file} 第 {line} 行无法读取（{why}）：应为 UTF-8 的 CSV，有 {columns}。",
                "the catalogue {file}, line {line}, cannot be read ({why}): a CSV in UTF-8 with "
                "{columns}.",
            ),
            file=file.name, line=n, why=str(fault), columns=", ".join(COLUMNS),
        ) from fault  # fmt: skip
    return {code: [items[start] for start in sorted(items)] for code, items in found.items()}


def _item(row: Mapping[str, str]) -> CatalogueItem:
    if row["level"] not in LEVELS:
        raise ValueError(f"level {row['level']!r}")
    share, limit = row["own_share"].strip(), row["limit"].strip()
    return CatalogueItem(
        date.fromisoformat(row["from"]),
        date.fromisoformat(row["to"]) if row["to"].strip() else date.max,
        row["level"],
        _scaled(share, 4, most=1) if share else None,
        _scaled(limit, 6, most=10**9) if limit else None,
    )


def _scaled(written: str, places: int, *, most: int) -> int:
    number = Decimal(written)
    exact = number.scaleb(places)
    if not number.is_finite() or not 0 <= number <= most or exact != exact.to_integral_value():
        raise ValueError(written)
    return int(exact)
