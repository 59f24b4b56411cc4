"""CSV in UTF-8 or GB18030 (逗号分隔文本), read as a stream."""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from config.fields import KINDS, known, plain_header, resolve
from jobs.importing.errors import FileRefused
from jobs.importing.source import Record, ignored, kind_of, wrong_type
from workflow.intake.problems import problem

MOST_LINE = 256 * 1024
"""Characters of one line; a record of more is an unclosed quote, not data."""
LINES_LOOKED_AT = 1000
csv.field_size_limit(MOST_LINE)
ENCODINGS = (("utf-8-sig", "UTF-8"), ("gb18030", "GB18030"))


class Lines:
    """The lines of a text file, with a limit on their length."""

    def __init__(self, path: Path, file: IO[str]) -> None:
        self.path, self.file, self.number = path, file, 0

    def __iter__(self) -> "Lines":
        return self

    def __next__(self) -> str:
        line = self.file.readline(MOST_LINE)
        if not line:
            raise StopIteration
        self.number += 1
        if len(line) == MOST_LINE:
            raise FileRefused("file_line_too_long", file=self.path.name, line=self.number)
        if "\0" in line:
            raise FileRefused(
                "file_bad_bytes", file=self.path.name, line=self.number, encoding="text"
            )
        return line


class CsvSource:
    """An opened CSV file. The encoding of the header is the encoding of every byte of it."""

    def __init__(self, path: Path, kind: str | None) -> None:
        self.path = path
        self.encoding, self.encoding_name, self.delimiter, self.header = self._opening(path)
        self.kind = kind_of(path, self.header, kind)
        if self.kind == "claims":
            raise wrong_type(path, "表格", "a table, which cannot hold receipts", "JSON Lines")
        self.names = resolve(self.kind, self.header)
        self.ignored = ignored(self.header, self.names)
        self._wanted = [(n, name) for n, name in enumerate(self.names) if name]

    def records(self) -> Iterator[Record]:
        """The rows; a byte that does not fit the encoding refuses the file."""
        with self.path.open(encoding=self.encoding, newline="") as file:
            lines = Lines(self.path, file)
            rows = csv.reader(lines, delimiter=self.delimiter, strict=True)
            try:
                yield from self._rows(lines, rows)
            except UnicodeDecodeError as fault:
                raise bad_bytes(self.path, self.encoding, self.encoding_name) from fault

    def _rows(self, lines: Lines, rows: Iterator[list[str]]) -> Iterator[Record]:
        width, heading = len(self.header), True
        while True:
            start = lines.number + 1
            try:
                cells = next(rows)
            except StopIteration:
                return
            except csv.Error as fault:
                # Over several lines an unclosed quote has swallowed rows; on one it spoils one row.
                if lines.number > start or "unexpected end" in str(fault):
                    raise FileRefused("file_bad_quotes", file=self.path.name, line=start) from fault
                why, why_en = "引号使用有误", "a quote is misplaced"
                yield Record(start, {}, [], problem("bad_row", "", why=why, why_en=why_en))
                continue
            if not any(cells):
                continue
            if heading:
                heading = False
                continue
            ragged = len(cells) < width or any(cells[width:])
            if lines.number > start and (ragged or self._swallowed(cells)):
                raise FileRefused("file_bad_quotes", file=self.path.name, line=start)
            if ragged:
                why = f"有 {len(cells)} 列，表头有 {width} 列"
                why_en = f"it has {len(cells)} cells, the header has {width}"
                yield Record(start, {}, cells, problem("bad_row", "", why=why, why_en=why_en))
                continue
            yield Record(start, {name: cells[n] for n, name in self._wanted}, cells)

    def _swallowed(self, cells: list[str]) -> bool:
        """Whether a cell of several lines holds as many delimiters as a row: rows are lost in it."""
        return any(
            "\n" in cell and cell.count(self.delimiter) >= len(self.header) - 1 for cell in cells
        )

    def _opening(self, path: Path) -> tuple[str, str, str, list[str]]:
        """Encoding, delimiter and header: the first reading in which columns are known."""
        readable = []
        for encoding, name in ENCODINGS:
            header = _header(path, encoding)
            if header is None:
                continue
            for delimiter in (",", "\t"):
                cells = next(csv.reader([header], delimiter=delimiter), [])
                readable.append((_known_headers(cells), encoding, name, delimiter, cells))
        if not readable:
            raise FileRefused("file_bad_bytes", file=path.name, line=1, encoding="UTF-8/GB18030")
        best = max(readable, key=lambda reading: reading[0])
        if not any(best[4]):
            raise FileRefused("file_empty", file=path.name)
        if best[4][0].lstrip().startswith(("{", "[")):
            raise wrong_type(path, "JSON", "JSON", "CSV")
        encoding, name = best[1:3]
        if all(cell.isascii() for cell in best[4]) and _is_gb18030(path):
            encoding, name = "gb18030", "GB18030"
        return encoding, name, best[3], best[4]


def _is_gb18030(path: Path) -> bool:
    """Which encoding follows a header in plain letters: most of the first lines decide.

    One bad byte in a UTF-8 file must not turn it into GB18030, so a single line is not enough.
    """
    strange = utf8 = 0
    with path.open("rb") as file:
        while strange < LINES_LOOKED_AT and (line := file.readline(MOST_LINE)):
            if not line.isascii():
                strange += 1
                utf8 += _decodes(line, "utf-8")
    return strange > 2 * utf8


def _decodes(line: bytes, encoding: str) -> bool:
    try:
        line.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _known_headers(cells: list[str]) -> int:
    """How many of the headers mean something to any kind."""
    return sum(any(plain_header(cell) in known(kind) for kind in KINDS) for cell in cells)


def _header(path: Path, encoding: str) -> str | None:
    """The first line with something on it, or None when it is not in this encoding."""
    with path.open("rb") as file:
        while line := file.readline(MOST_LINE):
            if len(line) == MOST_LINE:
                raise FileRefused("file_line_too_long", file=path.name, line=1)
            try:
                text = line.decode(encoding)
            except UnicodeDecodeError:
                return None
            if "\0" in text:
                raise FileRefused("file_bad_bytes", file=path.name, line=1, encoding="text")
            if text.strip(" ,\t\r\n\ufeff"):
                return text
    return ""


def bad_bytes(path: Path, encoding: str, name: str) -> FileRefused:
    """The refusal that names the first line with a byte outside the encoding."""
    number = 0
    with path.open("rb") as file:
        while line := file.readline(MOST_LINE * 4):
            number += 1
            if not _decodes(line, encoding):
                break
    return FileRefused("file_bad_bytes", file=path.name, line=number, encoding=name)
