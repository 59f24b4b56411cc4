"""How a text table is read (文本表格的打开): encoding, delimiter, and where its header stands."""

import csv
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from jobs.importing.errors import FileRefused
from jobs.importing.heading import TopRow, find_heading
from jobs.importing.source import fit, is_header, wrong_type
from jobs.importing.text_lines import Lines, decodes

BYTES_LOOKED_AT = 256 * 1024
UTF_16 = (b"\xff\xfe", b"\xfe\xff")
ENCODINGS = (("utf-8-sig", "UTF-8"), ("gb18030", "GB18030"))
DELIMITERS = (",", "\t")
_SEPARATOR = re.compile(r'"?sep=(.)"?\s*', re.IGNORECASE)
"""A first line with which a file tells Excel its delimiter."""


class Opening(NamedTuple):
    """How a text table is read; `heading` is the line with which its header begins."""

    encoding: str
    encoding_name: str
    delimiter: str
    header: list[str]
    heading: int
    separator: str
    """The line sep=…, where one stands on top."""


def open_table(path: Path, kind: str | None) -> Opening:
    """The reading in which most columns are known; FileRefused when nothing stands there."""
    readings = [
        reading
        for encoding, name in _encodings(path)
        for reading in _readings(path, encoding, name, kind)
    ]
    if not readings:
        raise FileRefused("file_empty", file=path.name)
    best = max(readings, key=lambda reading: (fit(reading.header, kind)[:3], _readable(reading)))
    if best.header[0].lstrip().startswith(("{", "[")):
        raise wrong_type(path.name, "JSON", "JSON", "CSV")
    if best.encoding != "utf-16" and all(cell.isascii() for cell in best.header):
        encoding, name = ENCODINGS[_is_gb18030(path)]
        best = best._replace(encoding=encoding, encoding_name=name)
    return best


def _encodings(path: Path) -> tuple[tuple[str, str], ...]:
    with path.open("rb") as file:
        return (("utf-16", "UTF-16"),) if file.read(2) in UTF_16 else ENCODINGS


def _readable(reading: Opening) -> bool:
    return not any("\ufffd" in cell for cell in reading.header)


def _readings(path: Path, encoding: str, name: str, kind: str | None) -> Iterator[Opening]:
    # A byte that does not fit is found when the rows are read, with its line.
    with path.open(encoding=encoding, errors="replace", newline="") as file:
        first = _SEPARATOR.fullmatch(Lines(path, file).first())
    for delimiter in (first.group(1),) if first else DELIMITERS:
        with path.open(encoding=encoding, errors="replace", newline="") as file:
            lines = Lines(path, file)
            if first:
                next(lines)
            heading = find_heading(
                _top(lines, delimiter), lambda cells: fit(cells, kind)[:3], is_header
            )
        if heading is not None:
            separator = first.group().strip() if first else ""
            yield Opening(encoding, name, delimiter, heading.cells, heading.row, separator)


def _top(lines: Lines, delimiter: str) -> Iterator[TopRow]:
    """The first rows; what comes after a misplaced quote is not looked at."""
    rows = csv.reader(lines, delimiter=delimiter)
    while True:
        start = lines.number + 1
        try:
            yield TopRow(start, next(rows))
        except (StopIteration, csv.Error):
            return


def _is_gb18030(path: Path) -> bool:
    """Which encoding follows a header in plain letters: most of the first lines decide.

    One bad byte in a UTF-8 file must not turn it into GB18030, so a single line is not enough.
    """
    with path.open("rb") as file:
        # The last piece may end in the middle of a character.
        *lines, _ = re.split(rb"[\r\n]+", file.read(BYTES_LOOKED_AT) + b"\n")
    strange = [line for line in lines if not line.isascii()]
    return len(strange) > 2 * sum(decodes(line, "utf-8") for line in strange)
