"""A file as rows (数据来源): what a row is, and which kind of rows follows a header."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from config.fields import KINDS, described, our_name, required, resolve
from config.masking import header_words
from jobs.importing.errors import FileRefused
from workflow.intake.problems import Problem

TABLE, EXCEL, JSON_LINES = "CSV", "Excel", "JSON Lines"
ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
RawRow = Mapping[str, Any]
"""The values of a row by our field names, not parsed yet."""


@dataclass(frozen=True, slots=True)
class Record:
    """One row: where it stands, its values by our names, and as it stood in the file.

    `fault` is set when the row could not even be taken apart; `sheet` where a workbook has several
    that are read, because their rows have the same numbers.
    """

    row: int
    raw: RawRow
    whole: Any
    fault: Problem | None = None
    sheet: str = ""


class InputFile(Protocol):
    """An opened file."""

    @property
    def kind(self) -> str:
        """What its rows are."""

    @property
    def header(self) -> Sequence[str]:
        """The headers as they stand, for the file of bad rows; empty for JSON Lines."""

    @property
    def ignored(self) -> Sequence[str]:
        """The columns that mean nothing to us."""

    def records(self) -> Iterator[Record]:
        """The rows, one after another; only a few are in memory at a time."""


def wrong_type(path: Path, zh: str, en: str, expected: str) -> FileRefused:
    """The refusal of a file that is not what its name says."""
    return FileRefused("file_wrong_type", file=path.name, found=zh, found_en=en, expected=expected)


def kind_of(path: Path, header: Sequence[str], kind: str | None) -> str:
    """Which kind of rows follows this header; `kind` is what the caller said it is."""
    found = kind or _likeliest(header)
    if found is None:
        shown = header_words(header, [each for each in header if _is_known(each)])
        raise FileRefused("file_unknown_header", file=path.name, header=shown)
    names = resolve(found, header)
    missing = [name for name in required(found) if name not in names]
    if missing:
        columns = described(found, missing)
        raise FileRefused("file_missing_column", file=path.name, kind=found, columns=columns)
    doubled = [name for name in dict.fromkeys(names) if name and names.count(name) > 1]
    if doubled:
        columns = described(found, doubled)
        raise FileRefused("file_duplicate_column", file=path.name, columns=columns)
    return found


def _is_known(header: str) -> bool:
    return any(our_name(kind, header) for kind in KINDS)


def _likeliest(header: Sequence[str]) -> str | None:
    """The kind whose required columns fit best; at least half of them must be there."""
    shares = {}
    for kind in KINDS:
        there = set(resolve(kind, header)) - {None}
        needed = required(kind)
        shares[kind] = (len(there & set(needed)) / len(needed), len(there))
    best = max(shares, key=lambda kind: shares[kind])
    return best if shares[best][0] >= 0.5 else None


def ignored(header: Sequence[str], names: Sequence[str | None]) -> tuple[str, ...]:
    """The columns that mean nothing to us."""
    return tuple(cell for cell, name in zip(header, names, strict=True) if cell and name is None)
