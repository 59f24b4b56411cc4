"""Inside an xlsx (xlsx 压缩包): whole, no bomb, no cell far away; and what its reader leaves out.

The reader of workbooks gives error values (#N/A) and formulas without a value as empty cells. An
empty cell wipes what is known, so they are looked for here: quickly in every sheet, and exactly
in those where the quick look finds one.
"""

import re
import zipfile
import zlib
from collections.abc import Iterator
from functools import lru_cache
from io import BytesIO
from xml.etree.ElementTree import ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser, fromstring

from jobs.importing.cell_text import UNCALCULATED, LeftOut, Places
from jobs.importing.errors import FileRefused, broken
from jobs.importing.source import save_again, wrong_type

MOST_BYTES = 256 * 1024 * 1024
"""What a workbook may be once it is unpacked; larger exports are CSV."""
MOST_CELLS = 20_000_000
"""The area from A1 to the last cell: one stray cell far away would take all memory."""

_CELL = re.compile(rb'<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,3})([0-9]{1,7})"')
_LEFT_OUT = (b't="e"', b"t='e'", b"<f>", b"<f ", b"<f/", b":f>", b":f ", b":f/")
"""An error value or a formula; in text it only costs a closer look."""
_1904 = re.compile(rb"""\bdate1904\s*=\s*["'](?:1|true)["']""")
_LETTERS = 26
_CHUNK = 1 << 20
_BOOK, _RELATIONS, _SHEETS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/"


def look_into_archive(name: str, content: bytes) -> LeftOut:
    """Unpack it once in small pieces; what of its cells the reader would leave out."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            members = archive.infolist()
            if sum(member.file_size for member in members) > MOST_BYTES:
                most = MOST_BYTES >> 20
                raise FileRefused(
                    "file_too_large", file=name, why=f"解压后超过 {most} MB",
                    why_en=f"more than {most} MB unpacked",
                )  # fmt: skip
            _check_kind(name, {member.filename for member in members})
            odd = {m.filename for m in members if _check_member(name, archive, m)}
            return LeftOut(_left_out(archive, odd), bool(_1904.search(archive.read(_BOOK))))
    except (zipfile.BadZipFile, EOFError, OSError, RuntimeError, ValueError, KeyError, zlib.error,
            ParseError, DefusedXmlException) as fault:  # fmt: skip
        raise broken(name, fault) from fault


def _check_kind(name: str, members: set[str]) -> None:
    """Refuse an archive that is something else, and say what."""
    if "xl/workbook.bin" in members:
        raise save_again(name, "Excel 二进制工作簿（xlsb）", "a binary workbook (xlsb)")
    if "content.xml" in members and "mimetype" in members:
        raise save_again(name, "OpenDocument 表格（ods）", "an OpenDocument file")
    if not any(member.startswith("xl/") for member in members):
        raise wrong_type(name, "压缩文件，但不是 Excel", "an archive, but not Excel", "Excel")


def _check_member(name: str, archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bool:
    """Read a member to its end, which checks its sum; of a sheet, look where its cells are.

    Whether it is a sheet in which the reader may leave something out.
    """
    is_sheet = member.filename.startswith(_SHEETS)
    right = bottom = 0
    rest, odd = b"", False
    with archive.open(member) as file:
        while piece := file.read(_CHUNK):
            if not is_sheet:
                continue
            text = rest + piece
            odd = odd or any(mark in text for mark in _LEFT_OUT)
            cells = _CELL.findall(text)
            right = max([right, *map(_column, {letters for letters, _ in cells})])
            bottom = max([bottom, *map(int, {row for _, row in cells})])
            rest = text[-200:]
    if right * bottom > MOST_CELLS:
        raise FileRefused(
            "file_too_large", file=name, why=f"表格范围达 {bottom} 行 × {right} 列",
            why_en=f"the sheet spans {bottom} rows × {right} columns",
        )  # fmt: skip
    return odd


@lru_cache(maxsize=20_000)
def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * _LETTERS + letter - ord("A") + 1
    return number


def _left_out(archive: zipfile.ZipFile, odd: set[str]) -> dict[str, Places]:
    """Sheet → cells, of the members in which the quick look found something."""
    if not odd:
        return {}
    return {
        sheet: _cells_left_out(archive, member)
        for sheet, member in _members(archive)
        if member in odd
    }


def _members(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """The name of each sheet with the member that holds it."""
    relations = fromstring(archive.read(_RELATIONS))
    targets = {one.get("Id"): one.get("Target", "") for one in relations}
    for sheet in fromstring(archive.read(_BOOK)).iter():
        if _local(sheet.tag) == "sheet":
            key = next((value for at, value in sheet.items() if at.endswith("}id")), "")
            target = targets.get(key, "").lstrip("/")
            yield sheet.get("name", ""), target if target.startswith("xl/") else f"xl/{target}"


@lru_cache(maxsize=20_000)
def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _cells_left_out(archive: zipfile.ZipFile, member: str) -> Places:
    scan = _Scan()
    parser = DefusedXMLParser(target=scan, forbid_dtd=True)
    with archive.open(member) as file:
        while piece := file.read(_CHUNK):
            parser.feed(piece)
    parser.close()
    return scan.found


class _Scan:
    """Sees the elements of a sheet pass, and keeps what the reader leaves out."""

    def __init__(self) -> None:
        self.found: dict[int, dict[int, str]] = {}
        self._row = self._column = 0
        self._type, self._formula, self._value = "", False, ""
        self._inside = False

    def start(self, tag: str, given: dict[str, str]) -> None:
        """An element begins."""
        kind = _local(tag)
        if kind == "c":
            letters = given.get("r", "").rstrip("0123456789").encode()
            self._column = _column(letters) if letters else self._column + 1
            self._type, self._formula, self._value = given.get("t", ""), False, ""
        elif kind == "v":
            self._inside = True
        elif kind == "f":
            self._formula = True
        elif kind == "row":
            self._row, self._column = int(given.get("r", self._row + 1)), 0

    def data(self, words: str) -> None:
        """Text between the elements."""
        if self._inside:
            self._value += words

    def end(self, tag: str) -> None:
        """An element is over."""
        kind = _local(tag)
        if kind == "v":
            self._inside = False
        elif kind == "c" and self._type == "e":
            self._keep(self._value or "#N/A")
        elif kind == "c" and self._formula and not self._value and self._type != "str":
            self._keep(UNCALCULATED)

    def close(self) -> None:
        """The sheet is over."""

    def _keep(self, words: str) -> None:
        self.found.setdefault(self._row, {})[self._column - 1] = words
