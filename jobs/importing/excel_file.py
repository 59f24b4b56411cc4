"""Excel workbooks (xlsx、xls): the first sheet, its cells turned into the text we expect."""

import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from io import SEEK_END
from pathlib import Path
from typing import IO, Any

from python_calamine import CalamineSheet, CalamineWorkbook

from config.fields import resolve
from jobs.importing.errors import FileRefused
from jobs.importing.source import ZIP, Record, ignored, kind_of, wrong_type
from workflow.intake.problems import problem
from workflow.intake.reader import LostDigits, NumberCell

MOST_BYTES = 256 * 1024 * 1024
"""What a workbook may be once it is unpacked; larger exports are CSV."""
MOST_CELLS = 20_000_000
"""The area from A1 to the last cell: one stray cell far away would take all memory."""
EXACT = 10**15
"""Excel keeps fifteen digits of a number; an identity or bank number stored as one is lost."""

_CELL = re.compile(rb'<c\b[^>]*?\br="([A-Z]{1,3})([0-9]{1,7})"')
_LETTERS = 26
_CHUNK = 1 << 20


class ExcelSource:
    """An opened workbook."""

    def __init__(self, path: Path, kind: str | None) -> None:
        self.path = path
        self._sheet = first_sheet(path.name, path)
        for row, cells in sheet_rows(self._sheet):
            if any(cells):
                self._heading, self.header = row, _trimmed(cells)
                break
        else:
            raise FileRefused("file_empty", file=path.name)
        self.kind = kind_of(path, self.header, kind)
        if self.kind == "claims":
            raise wrong_type(path, "表格", "a table, which cannot hold receipts", "JSON Lines")
        self.names = resolve(self.kind, self.header)
        self.ignored = ignored(self.header, self.names)

    def records(self) -> Iterator[Record]:
        """The rows below the header; `row` is the row of the sheet."""
        wanted = [(n, name) for n, name in enumerate(self.names) if name]
        width = len(self.header)
        for row, cells in sheet_rows(self._sheet):
            if row <= self._heading or not any(cells):
                continue
            if any(cells[width:]):
                why = f"第 {width} 列之后还有内容"
                why_en = f"there is something behind column {width}"
                yield Record(row, {}, cells, problem("bad_row", "", why=why, why_en=why_en))
                continue
            yield Record(row, {name: cells[n] for n, name in wanted}, cells[:width])


def sheet_rows(sheet: CalamineSheet) -> Iterator[tuple[int, list[str]]]:
    """The rows of a sheet as text, each with its number there."""
    # They begin with row 1, also where the first rows are empty (findings/calamine-empty-rows.sh).
    for n, cells in enumerate(sheet.iter_rows(), 1):
        yield n, [as_text(cell) for cell in cells]


def _trimmed(cells: Sequence[str]) -> list[str]:
    """The header without the empty cells behind it."""
    last = max(n for n, cell in enumerate(cells) if cell)
    return list(cells[: last + 1])


def as_text(cell: Any) -> str:
    """A cell as it would stand in a CSV file."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "1" if cell else "0"
    if isinstance(cell, int | float):
        return _number(cell)
    if isinstance(cell, datetime):
        midnight = cell.time() == time()
        return cell.date().isoformat() if midnight else cell.isoformat(" ", "seconds")
    if isinstance(cell, date):
        return cell.isoformat()
    return "" if cell is None else str(cell) if isinstance(cell, timedelta) else cell.isoformat()


def _number(value: float) -> str:
    if abs(value) >= EXACT:
        return LostDigits(f"{value:.0f}")
    return NumberCell(int(value)) if value == int(value) else NumberCell(repr(value))


Workbook = Path | IO[bytes]
"""A workbook on the disk, or held in memory."""


def first_sheet(name: str, book: Workbook) -> CalamineSheet:
    """The first sheet of a workbook that is whole, of bearable size, and no bomb."""
    head, size = _beginning(book)
    if head.startswith(ZIP):
        _check_archive(name, book)
    elif size > MOST_BYTES // 4:
        raise FileRefused(
            "file_too_large", file=name, why="xls 超过 64 MB", why_en="64 MB is the most"
        )
    if not isinstance(book, Path):
        book.seek(0)
    try:
        return CalamineWorkbook.from_object(book).get_sheet_by_index(0)
    except BaseException as fault:
        # A broken workbook can make the reader panic, which is no Exception.
        if isinstance(fault, KeyboardInterrupt | SystemExit | GeneratorExit | MemoryError):
            raise
        raise _broken(name, fault) from fault


def _beginning(book: Workbook) -> tuple[bytes, int]:
    """How it begins, and how long it is."""
    if isinstance(book, Path):
        with book.open("rb") as file:
            return _beginning(file)
    return book.read(4), book.seek(0, SEEK_END)


def _broken(name: str, fault: BaseException) -> FileRefused:
    why = (str(fault).splitlines() or [type(fault).__name__])[0][:120]
    return FileRefused("file_broken_archive", file=name, why=why)


def _check_archive(name: str, book: Workbook) -> None:
    """Unpack it once in small pieces: whole, not a bomb, and no cell far away."""
    try:
        with zipfile.ZipFile(book) as archive:
            members = archive.infolist()
            if sum(member.file_size for member in members) > MOST_BYTES:
                most = MOST_BYTES >> 20
                raise FileRefused(
                    "file_too_large", file=name, why=f"解压后超过 {most} MB",
                    why_en=f"more than {most} MB unpacked",
                )  # fmt: skip
            if not any(member.filename.startswith("xl/") for member in members):
                what = ("压缩文件，但不是 Excel", "an archive, but not Excel", "Excel")
                raise wrong_type(Path(name), *what)
            for member in members:
                _check_member(name, archive, member)
    except (zipfile.BadZipFile, EOFError, OSError, RuntimeError, ValueError, zlib.error) as fault:
        raise _broken(name, fault) from fault


def _check_member(name: str, archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> None:
    """Read a member to its end, which checks its sum; of a sheet, look where its cells are."""
    is_sheet = member.filename.startswith("xl/worksheets/")
    right = bottom = 0
    rest = b""
    with archive.open(member) as file:
        while piece := file.read(_CHUNK):
            if not is_sheet:
                continue
            text = rest + piece
            for letters, row in _CELL.findall(text):
                right, bottom = max(right, _column(letters)), max(bottom, int(row))
            rest = text[-200:]
    if right * bottom > MOST_CELLS:
        raise FileRefused(
            "file_too_large", file=name, why=f"表格范围达 {bottom} 行 × {right} 列",
            why_en=f"the sheet spans {bottom} rows × {right} columns",
        )  # fmt: skip


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * _LETTERS + letter - ord("A") + 1
    return number
