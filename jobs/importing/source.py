"""A file as rows (数据来源): which type it is by its content, which kind by its header."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from config.fields import KINDS, described, required, resolve
from jobs.importing.errors import FileRefused
from workflow.intake_problems import Problem

TABLE, EXCEL, JSON_LINES = "CSV", "Excel", "JSON Lines"
SUFFIXES = {
    ".csv": TABLE, ".txt": TABLE, ".tsv": TABLE,
    ".xlsx": EXCEL, ".xlsm": EXCEL, ".xls": EXCEL,
    ".jsonl": JSON_LINES, ".ndjson": JSON_LINES, ".json": JSON_LINES,
}  # fmt: skip
ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
FOREIGN = (
    (b"%PDF", "PDF 文件", "a PDF"),
    (b"\x89PNG", "图片", "a picture"),
    (b"\xff\xd8\xff", "图片", "a picture"),
    (b"GIF8", "图片", "a picture"),
    (b"\x1f\x8b", "压缩文件", "a compressed file"),
    (b"Rar!", "压缩文件", "a compressed file"),
    (b"7z\xbc\xaf", "压缩文件", "a compressed file"),
    (b"\xff\xfe", "UTF-16 文本", "text in UTF-16"),
    (b"\xfe\xff", "UTF-16 文本", "text in UTF-16"),
)
_WORDS = {
    ZIP: ("Excel（xlsx）或压缩文件", "an Excel workbook or an archive"),
    OLE: ("Excel（xls）", "an old Excel workbook"),
}


@dataclass(frozen=True, slots=True)
class Record:
    """One row: where it stands, its values by our names, and as it stood in the file.

    `fault` is set when the row could not even be taken apart.
    """

    row: int
    raw: Mapping[str, Any]
    whole: Any
    fault: Problem | None = None


class Source(Protocol):
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


def open_source(path: Path, kind: str | None) -> Source:
    """Look at the beginning of a file and say how it is read, or refuse it."""
    from jobs.importing.csv_file import CsvSource
    from jobs.importing.excel_file import ExcelSource
    from jobs.importing.json_file import JsonSource

    try:
        with path.open("rb") as file:
            head = file.read(4096)
    except OSError as fault:
        why = fault.strerror or str(fault)
        raise FileRefused("file_not_found", file=path.name, why=why) from fault
    if not head.strip(b"\xef\xbb\xbf \t\r\n"):
        raise FileRefused("file_empty", file=path.name)
    makers: Mapping[str, Callable[[Path, str | None], Source]] = {
        TABLE: CsvSource,
        EXCEL: ExcelSource,
        JSON_LINES: JsonSource,
    }
    return makers[_type_of(path, head)](path, kind)


def _type_of(path: Path, head: bytes) -> str:
    """The type that the name promises, if the content keeps the promise."""
    promised = SUFFIXES.get(path.suffix.lower())
    archive = next((magic for magic in (ZIP, OLE) if head.startswith(magic)), None)
    if promised == EXCEL:
        # An old name on a new workbook is common and harmless.
        if archive is None:
            raise _wrong(path, "文本或其他格式", "text or another format", EXCEL)
        return EXCEL
    if archive and promised is None:
        return EXCEL
    expected = promised or TABLE
    if archive:
        raise _wrong(path, *_WORDS[archive], expected)
    for magic, zh, en in FOREIGN:
        if head.startswith(magic):
            raise _wrong(path, zh, en, expected)
    if promised is None:
        return JSON_LINES if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") else TABLE
    return promised


def _wrong(path: Path, zh: str, en: str, expected: str) -> FileRefused:
    return FileRefused("file_wrong_type", file=path.name, found=zh, found_en=en, expected=expected)


def wrong_type(path: Path, zh: str, en: str, expected: str) -> FileRefused:
    """The refusal of a file that is not what its name says."""
    return _wrong(path, zh, en, expected)


def kind_of(path: Path, header: Sequence[str], kind: str | None) -> str:
    """Which kind of rows follows this header; `kind` is what the caller said it is."""
    found = kind or _likeliest(header)
    if found is None:
        shown = "、".join(cell for cell in header if cell)[:200]
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
