"""One row of a result file (回盘一行) by the bank's columns and words."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date

from config.masking import mask_long_numbers
from config.payout_banks import Bank, ResultTable
from config.text import Text
from jobs.banking.amounts import fen_read, yuan_read
from jobs.banking.lines import LineNote, ResultLine
from jobs.banking.problems import LineFault, note
from workflow.shared.days import LATEST, as_day, as_instant, day_or_fault, shanghai_day
from workflow.shared.number_cell import LostDigits, NumberCell
from workflow.shared.plain_text import (
    is_error_value,
    unusable,
    without_marks,
    without_wrapping,
)

EARLIEST = date(2000, 1, 1)
MOST_TEXT = 140
MOST_REASON = 500
NEEDED = ("end_to_end_id", "result", "amount", "payee_account")
"""Fields without which a result is not known, or not known to be of this payment."""
WORDY = ("payee_name", "reason")
EXACT = ("end_to_end_id", "payee_account")
AN_ERROR = Text("电子表格的错误值", "an error of the spreadsheet")
TOO_LONG = Text("过长或含控制字符", "too long, or with control characters")
TOO_EARLY = Text("应在 2000 年以后", "it must lie after the year 2000")
LOST = Text(
    "Excel 存成了数字，末尾各位已丢失", "Excel kept it as a number and lost its last digits"
)
_SERIAL = re.compile(r"[3-7][0-9]{4}(?:\.[0-9]+)?")


class ResultRows:
    """Turns the cells of one row into a result; `notes` says what was left out of it."""

    def __init__(self, bank: Bank, result: ResultTable, header: Sequence[str]) -> None:
        self.width = len(header)
        self.notes: list[LineNote] = []
        self._words, self._reasons, self._skip = result.words, bank.reasons, result.skip
        # In a text file a serial of Excel stands as plain digits; a workbook marks its numbers.
        self._serials = result.table.format == "csv"
        self._amount: Callable[[str], int | None] = (
            yuan_read if result.table.amount == "yuan" else fen_read
        )
        wanted = {column.header: column.field for column in result.table.columns if column.field}
        self._at = {wanted[name]: n for n, name in enumerate(header) if name in wanted}

    def read(self, row: int, cells: Sequence[str]) -> ResultLine | None:
        """The result on this row; None for a row that is no payment."""
        if len(cells) < self.width or any(cells[self.width :]):
            raise LineFault(
                "bank_bad_row", why=f"有 {len(cells)} 列，表头有 {self.width} 列",
                why_en=f"it has {len(cells)} cells, the header has {self.width}",
            )  # fmt: skip
        notes: list[LineNote] = []
        found = {field: _clean(row, field, cells[n], notes) for field, n in self._at.items()}
        if self._is_sum(found, cells[0].strip()):
            return None
        if not found["end_to_end_id"]:
            raise LineFault("bank_missing_id")
        found = {field: self._usable(row, field, words, notes) for field, words in found.items()}
        result = self._words.get(found["result"])
        if result is None:
            raise LineFault("bank_unknown_result", value=found["result"][:30])
        reason, code = found.get("reason", ""), found.get("reason_code", "")
        line = ResultLine(
            row=row,
            end_to_end_id=found["end_to_end_id"],
            result=result,
            amount=self._amount_in(found.get("amount", "")),
            payee_account=found.get("payee_account", ""),
            payee_name=found.get("payee_name", ""),
            reason_code=self._reasons.get(code) or self._reasons.get(reason) or code,
            reason=reason[:MOST_REASON],
            bank_ref=found.get("bank_ref", ""),
            booked_on=self._day_in(row, found.get("booked_on", ""), notes),
            batch_no="",
        )
        self.notes += notes
        return line

    def _is_sum(self, found: Mapping[str, str], first: str) -> bool:
        """Whether the row is a total; a payee may be named like one, but then has a payment number."""
        numbered = found["end_to_end_id"] != "" and self._at["end_to_end_id"] > 0
        said = found["result"] in self._words
        return bool(self._skip) and first.startswith(self._skip) and not numbered and not said

    def _usable(self, row: int, field: str, words: str, notes: list[LineNote]) -> str:
        """The words of a field; where the result does not hang on them, "" and a note for bad ones."""
        if field in NEEDED:
            if is_error_value(words):
                raise LineFault("bank_error_value", field=field, value=words)
            if _unfit(field, words):
                raise LineFault("bank_too_long", field=field)
            if field in EXACT and isinstance(words, LostDigits):
                raise LineFault("bank_digits_lost", field="编号或账号")
            return words
        if field == "booked_on":
            return words
        why = (
            AN_ERROR if is_error_value(words) else TOO_LONG if _unfit(field, words)
            else LOST if isinstance(words, LostDigits) else None
        )  # fmt: skip
        if why is None:
            return words
        shown = mask_long_numbers(words[:30])
        told = {"field": field, "value": shown, "why": why.zh, "why_en": why.en}
        notes.append(note(row, "bank_value_left_out", **told))
        return ""

    def _amount_in(self, words: str) -> int | None:
        amount = self._amount(words) if words else None
        if words and amount is None:
            raise LineFault("bank_bad_amount", value=words[:30])
        return amount

    def _day_in(self, row: int, words: str, notes: list[LineNote]) -> date | None:
        """The day; what is no day, or may be another one, counts as not given and is told."""
        if not words:
            return None
        cell = NumberCell(words) if self._serials and _SERIAL.fullmatch(words) else words
        found = AN_ERROR if is_error_value(words) else day_or_fault(cell)
        if not isinstance(found, Text) and not EARLIEST <= found <= LATEST:
            found = TOO_EARLY
        if not isinstance(found, Text):
            return found
        notes.append(day_note(row, words, found))
        return None


def day_note(row: int, words: str, why: Text) -> LineNote:
    """The note that a day was not taken, and why."""
    shown = mask_long_numbers("".join(c for c in words if c.isprintable())[:30])
    return note(row, "bank_bad_date", value=shown, why=why.zh, why_en=why.en)


def _clean(row: int, field: str, cell: str, notes: list[LineNote]) -> str:
    """A cell without blanks, a number or code also without what nobody sees; a number cell as it is."""
    if isinstance(cell, NumberCell):
        return cell
    if field in WORDY:
        return cell.strip()
    clean = without_marks(cell.strip())
    bare = without_wrapping(clean.words)
    for told in (*clean.taken, *bare.taken):
        notes.append(note(row, "bank_value_cleaned", field=field, what=told.zh, what_en=told.en))
    return bare.words


def _unfit(field: str, words: str) -> bool:
    long = len(words) > MOST_TEXT and field != "reason"
    return long or not (words.isprintable() or not unusable(words))


def day_read(words: str) -> date | None:
    """A day within reason."""
    day = as_day(words)
    return day if day and EARLIEST <= day <= LATEST else None


def xml_day(words: str) -> date | None:
    """A day or an instant of a message; an instant is a day in Beijing."""
    if "T" not in words:
        return day_read(words[:10])
    instant = as_instant(words)
    return day_read(shanghai_day(instant).isoformat()) if instant else None
