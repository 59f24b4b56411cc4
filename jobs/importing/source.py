"""A file as rows (数据来源): what a row is, and which kind of rows follows a header."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from config.fields import KINDS, described, our_name, required, resolve
from config.masking import header_words, mask_text
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
    that are read, because their rows have the same numbers. A row that is `passed_over` is no data:
    it is not loaded, and why is told.
    """

    row: int
    raw: RawRow
    whole: Any
    fault: Problem | None = None
    sheet: str = ""
    passed_over: Problem | None = None


@dataclass
class SheetCount:
    """One sheet of a workbook (工作表): its rows of data, or all with something in it if not read."""

    name: str
    rows: int
    read: bool

    def as_dict(self) -> dict[str, Any]:
        """As the report shows it."""
        return {"name": mask_text(self.name), "rows": self.rows, "read": self.read}


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

    @property
    def sheets(self) -> Sequence[SheetCount]:
        """The sheets of a workbook that hold anything; their rows are counted as they are read."""

    def records(self) -> Iterator[Record]:
        """The rows, one after another; only a few are in memory at a time."""


def wrong_type(name: str, zh: str, en: str, expected: str) -> FileRefused:
    """The refusal of a file that is not what its name says."""
    todo, todo_en = f"与文件名不符；请导出为 {expected}", f"export it as {expected}"
    return _not_so(name, zh, en, todo, todo_en)


def save_again(name: str, zh: str, en: str) -> FileRefused:
    """The refusal of a file that a spreadsheet program opens and we do not."""
    todo = "不能直接导入；请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入"
    return _not_so(name, zh, en, todo, "open it in Excel or WPS and save it as .xlsx")


def _not_so(name: str, zh: str, en: str, todo: str, todo_en: str) -> FileRefused:
    return FileRefused(
        "file_wrong_type", file=name, found=zh, found_en=en, todo=todo, todo_en=todo_en
    )


LIKELY = 0.5
"""The share of a kind's required columns from which a header is taken for one of that kind."""


class Fit(NamedTuple):
    """How well a header fits a kind; the better, the greater."""

    complete: bool
    share: float
    there: int
    kind: str


def fit(header: Sequence[str], kind: str | None) -> Fit:
    """The kind that fits a header best; `kind` is what the caller said it is."""
    fits = [_fit(one, header) for one in ((kind,) if kind else KINDS)]
    return max(fits, key=lambda one: one[1:3])


def _fit(kind: str, header: Sequence[str]) -> Fit:
    names = [name for name in resolve(kind, header) if name]
    there, needed = set(names), required(kind)
    share = len(there & set(needed)) / len(needed)
    return Fit(share == 1 and len(there) == len(names), share, len(there), kind)


def is_header(word: str) -> bool:
    """Whether some kind has this header."""
    return any(resolve(kind, (word,))[0] for kind in KINDS)


def missing_columns(kind: str, header: Sequence[str]) -> str:
    """The required columns that a header lacks, for a sentence; "" when it has all."""
    names = resolve(kind, header)
    return described(kind, [name for name in required(kind) if name not in names])


def kind_of(path: Path, header: Sequence[str], kind: str | None) -> str:
    """Which kind of rows follows this header."""
    best = fit(header, kind)
    found = kind or (best.kind if best.share >= LIKELY else None)
    if found is None:
        shown = header_words(header, [each for each in header if _is_known(each)])
        raise FileRefused("file_unknown_header", file=path.name, header=shown)
    if missing := missing_columns(found, header):
        raise FileRefused("file_missing_column", file=path.name, kind=found, columns=missing)
    names = resolve(found, header)
    doubled = [name for name in dict.fromkeys(names) if name and names.count(name) > 1]
    if doubled:
        columns = described(found, doubled)
        raise FileRefused("file_duplicate_column", file=path.name, columns=columns)
    return found


def _is_known(header: str) -> bool:
    return any(our_name(kind, header) for kind in KINDS)


def table_kind(path: Path, header: Sequence[str], kind: str | None) -> str:
    """The same for a table, which claims cannot come in."""
    found = kind_of(path, header, kind)
    if found == "claims":
        raise wrong_type(path.name, "表格", "a table, which cannot hold receipts", "JSON Lines")
    return found


def ignored(header: Sequence[str], names: Sequence[str | None]) -> tuple[str, ...]:
    """The columns that mean nothing to us."""
    return tuple(cell for cell, name in zip(header, names, strict=True) if cell and name is None)
