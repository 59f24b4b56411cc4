"""The first sheet of a workbook held in memory (Excel 回盘), its cells as text."""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from typing import IO

from python_calamine import CalamineWorkbook

from jobs.importing.errors import FileRefused
from jobs.importing.excel_file import MOST_BYTES, MOST_CELLS, as_text

_CELL = re.compile(rb'<c\b[^>]*?\br="([A-Z]{1,3})([0-9]{1,7})"')
_CHUNK = 1 << 20


def excel_rows(name: str, content: bytes) -> Iterator[tuple[int, Sequence[str], str]]:
    """Row number, cells and the row as one line; the row is that of the sheet."""
    if content.startswith(b"PK"):
        _check_archive(name, content)
    elif len(content) > MOST_BYTES // 4:
        raise _too_large(name)
    try:
        sheet = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0)
    except BaseException as fault:
        # A broken workbook can make the reader panic, which is no Exception.
        if isinstance(fault, KeyboardInterrupt | SystemExit | GeneratorExit | MemoryError):
            raise
        raise _broken(name, fault) from fault
    first = (sheet.start or (0, 0))[0]
    for row, values in enumerate(sheet.iter_rows(), first + 1):
        cells = [as_text(value) for value in values]
        yield row, cells, "\t".join(cells)


def _check_archive(name: str, content: bytes) -> None:
    """Unpack it once in small pieces: whole, not a bomb, and no cell so far away that it fills memory."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = archive.infolist()
            if sum(member.file_size for member in members) > MOST_BYTES:
                raise _too_large(name)
            if not any(member.filename.startswith("xl/") for member in members):
                raise FileRefused(
                    "file_wrong_type", file=name, found="压缩文件，但不是 Excel",
                    found_en="an archive, but not Excel", expected="Excel",
                )  # fmt: skip
            for member in members:
                with archive.open(member) as file:
                    if _area(file) > MOST_CELLS:
                        raise _too_large(name)
    except (zipfile.BadZipFile, EOFError, OSError, RuntimeError, ValueError, zlib.error) as fault:
        raise _broken(name, fault) from fault


def _area(file: IO[bytes]) -> int:
    """Cells between A1 and the last one of a sheet."""
    right, bottom, rest = (0, b""), 0, b""
    while piece := file.read(_CHUNK):
        text = rest + piece
        for letters, row in _CELL.findall(text):
            right, bottom = max(right, (len(letters), letters)), max(bottom, int(row))
        rest = text[-200:]
    width = 0
    for letter in right[1]:
        width = width * 26 + letter - ord("A") + 1
    return width * bottom


def _broken(name: str, fault: BaseException) -> FileRefused:
    why = (str(fault).splitlines() or [type(fault).__name__])[0][:120]
    return FileRefused("file_broken_archive", file=name, why=why)


def _too_large(name: str) -> FileRefused:
    most = MOST_BYTES >> 20
    return FileRefused(
        "file_too_large", file=name, why=f"解压后超过 {most} MB，或表格范围过大",
        why_en=f"more than {most} MB unpacked, or a sheet of too many cells",
    )  # fmt: skip
