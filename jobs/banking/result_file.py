"""The bank's result file (回盘文件), CSV or Excel: which bank's it is, and its rows."""

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from config.headers import plain_header
from config.payout import Banks
from config.payout_banks import Bank, ResultTable, Table
from jobs.banking.decoding import Decoding, decodings, refuse_broken, seems_to_be
from jobs.banking.errors import BankFileRefused
from jobs.banking.lines import BankAnswer, ResultLine, UnreadableLine
from jobs.banking.problems import LineFault, problem
from jobs.banking.result_rows import ResultRows
from jobs.banking.writing import bank_of
from jobs.importing.errors import FileRefused
from jobs.importing.heading import TopRow, find_heading
from jobs.importing.text_lines import Lines
from jobs.importing.workbook import open_workbook

Cells = tuple[int, Sequence[str], str]
"""Row number, cells, and the row as it stood; no cells when it could not be taken apart."""
Rows = Callable[[Table], Iterator[Cells]]
"""The rows of a file, cut as a table says."""


class Source(NamedTuple):
    """One way to read the file: a text in an encoding, or a sheet of a workbook."""

    rows: Rows
    decoding: Decoding | None = None


class Layout(NamedTuple):
    """A bank whose result file this is, and where its rows begin."""

    bank: Bank
    result: ResultTable
    header: Sequence[str]
    after: int


def read_result(banks: Banks, name: str, content: bytes, bank: str | None) -> BankAnswer:
    """Every row of a result file: a result, or a problem with its raw text."""
    excel = content.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0"))
    sources = _sheets(name, content) if excel else list(_texts(name, content))
    layout, source = _fitting_source(banks, name, content, bank, sources)
    if source.decoding is not None:
        refuse_broken(name, content, source.decoding)
    reader = ResultRows(layout.bank, layout.result, layout.header)
    lines: list[ResultLine] = []
    problems: list[UnreadableLine] = []
    for row, cells, raw in source.rows(layout.result.table):
        if row <= layout.after or (not any(cells) and not raw.strip(" ,\t|;\r\n")):
            continue
        try:
            if not cells:
                raise LineFault("bank_bad_row", why="引号使用有误", why_en="a quote is misplaced")
            line = reader.read(row, cells)
            if line is not None:
                lines.append(line)
        except LineFault as fault:
            problems.append(problem(row, raw, fault.code, **fault.values))
    return BankAnswer("result", layout.bank.name, lines, problems, (), reader.notes)


def _sheets(name: str, content: bytes) -> list[Source]:
    """The sheets that can be seen, each row also as one line."""
    found = []
    for sheet in open_workbook(name, io.BytesIO(content)):
        if sheet.visible:
            rows = [(row, cells, "\t".join(cells)) for row, cells in sheet.rows()]
            found.append(Source(partial(_kept_rows, rows)))
    return found


def _kept_rows(rows: Sequence[Cells], _table: Table) -> Iterator[Cells]:
    return iter(rows)


def _texts(name: str, content: bytes) -> Iterator[Source]:
    """The text in the encodings that it may have, the likeliest first."""
    for decoding in decodings(content):
        for delimiter in decoding.delimiters:
            yield Source(partial(_csv_rows, name, decoding.text, delimiter), decoding)


def _fitting_source(
    banks: Banks, name: str, content: bytes, bank: str | None, sources: Sequence[Source]
) -> tuple[Layout, Source]:
    """The first way to read the file in which the headers of a bank stand."""
    refusals = []
    for source in sources:
        try:
            return _layout(banks, name, bank, source.decoding is None, source.rows), source
        except BankFileRefused as refusal:
            refusals.append(refusal)
            if refusal.code not in ("bank_unknown_layout", "bank_wrong_layout"):
                raise
    if not refusals:
        raise FileRefused("file_empty", file=name)
    _refuse_garbled(name, content, sources)
    raise refusals[0]


def _refuse_garbled(name: str, content: bytes, sources: Sequence[Source]) -> None:
    """Refuse a text that no encoding fits, in words that say which one it seems to be."""
    if sources[0].decoding is None:
        return
    refuse_broken(name, content, sources[0].decoding)
    seems = seems_to_be(content)
    if seems:
        raise BankFileRefused("bank_other_encoding", file=name, encoding=seems)


def _layout(banks: Banks, name: str, bank: str | None, excel: bool, rows: Rows) -> Layout:
    """The one bank whose headers stand in the file."""
    if bank is not None:
        wanted = bank_of(banks, bank)
        if wanted.result is None:
            raise BankFileRefused("bank_no_result_table", bank=bank, file=name)
        return _fitting(wanted, wanted.result, name, rows)
    found = []
    for one in banks.banks.values():
        # A table without headers is known only by being told.
        if one.result and one.result.table.header and _is_excel(one.result) == excel:
            try:
                found.append(_fitting(one, one.result, name, rows))
            except BankFileRefused:
                continue
    if not found:
        header = next((cells for _, cells, _ in rows(_PLAIN_TABLE) if any(cells)), ())
        raise BankFileRefused.unknown_layout(name, header)
    if len(found) > 1:
        names = "、".join(layout.bank.name for layout in found)
        raise BankFileRefused("bank_ambiguous_layout", file=name, banks=names)
    return found[0]


_PLAIN_TABLE = Table("csv", (), True, "yuan", "gb18030")


def _is_excel(result: ResultTable) -> bool:
    return result.table.format == "xlsx"


def _fitting(bank: Bank, result: ResultTable, name: str, rows: Rows) -> Layout:
    table = result.table
    if not table.header:
        return Layout(bank, result, [column.header for column in table.columns], 0)
    wanted = [column.header for column in table.columns if column.field]
    # The bank's own way of writing wins over width and blanks.
    known = {plain_header(column): column for column in wanted}

    def as_wanted(cells: Sequence[str]) -> list[str]:
        return [known.get(cell, cell) for cell in map(plain_header, cells)]

    def missing(cells: Sequence[str]) -> set[str]:
        return set(wanted) - set(as_wanted(cells))

    top = (TopRow(row, cells) for row, cells, _ in rows(table))
    heading = find_heading(top, lambda cells: -len(missing(cells)))
    lacks = missing(heading.cells) if heading else set(wanted)
    if heading is None or lacks:
        columns = "、".join(column for column in wanted if column in lacks)
        raise BankFileRefused("bank_wrong_layout", file=name, bank=bank.name, missing=columns)
    header = as_wanted(heading.cells)
    doubled = [column for column in wanted if header.count(column) > 1]
    if doubled:
        raise FileRefused("file_duplicate_column", file=name, columns="、".join(doubled))
    return Layout(bank, result, header, heading.row)


def _csv_rows(name: str, text: str, delimiter: str, table: Table) -> Iterator[Cells]:
    """The lines of a text, cut at a delimiter or at the bank's own.

    A record is one line: a quote that is not closed spoils its own line and swallows no other.
    """
    cut = delimiter or table.delimiter
    lines = Lines(Path(name), io.StringIO(text, newline=""))
    for line in lines:
        bare = line.rstrip("\r\n")
        if table.quoting == "none" or '"' not in bare:
            yield lines.number, bare.split(cut), bare
            continue
        try:
            yield lines.number, next(csv.reader((bare,), delimiter=cut, strict=True)), bare
        except csv.Error:
            yield lines.number, (), bare
