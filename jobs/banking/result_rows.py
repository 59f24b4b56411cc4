"""One row of a result file (回盘一行) by the bank's columns and words."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from config.payout_banks import Bank, ResultTable
from jobs.banking.amounts import fen_read, yuan_read
from jobs.banking.lines import ResultLine
from jobs.banking.problems import LineFault
from workflow.shared.days import LATEST, as_day, as_instant, shanghai_day
from workflow.shared.number_cell import LostDigits
from workflow.shared.plain_text import unusable

EARLIEST = date(2000, 1, 1)
MOST_TEXT = 140
MOST_REASON = 500
EXACT_FIELDS = ("end_to_end_id", "payee_account", "payee_name", "bank_ref", "reason_code")


class ResultRows:
    """Turns the cells of one row into a result."""

    def __init__(self, bank: Bank, result: ResultTable, header: Sequence[str]) -> None:
        self.width = len(header)
        self._words, self._reasons, self._skip = result.words, bank.reasons, result.skip
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
        found = {field: cells[n].strip() for field, n in self._at.items()}
        if self._is_sum(found, cells[0].strip()):
            return None
        if not found["end_to_end_id"]:
            raise LineFault("bank_missing_id")
        _check(found, [cells[self._at[field]] for field in EXACT_FIELDS if field in self._at])
        result = self._words.get(found["result"])
        if result is None:
            raise LineFault("bank_unknown_result", value=found["result"][:30])
        reason, code = found.get("reason", ""), found.get("reason_code", "")
        return ResultLine(
            row=row,
            end_to_end_id=found["end_to_end_id"],
            result=result,
            amount=_read(found.get("amount", ""), self._amount, "bank_bad_amount"),
            payee_account=found.get("payee_account", ""),
            payee_name=found.get("payee_name", ""),
            reason_code=self._reasons.get(code) or self._reasons.get(reason) or code,
            reason=reason[:MOST_REASON],
            bank_ref=found.get("bank_ref", ""),
            booked_on=_read(found.get("booked_on", ""), day_read, "bank_bad_date"),
            batch_no="",
        )

    def _is_sum(self, found: Mapping[str, str], first: str) -> bool:
        """Whether the row is a total; a payee may be named like one, but then has a payment number."""
        numbered = found["end_to_end_id"] != "" and self._at["end_to_end_id"] > 0
        said = found["result"] in self._words
        return bool(self._skip) and first.startswith(self._skip) and not numbered and not said


def _read(words: str, reader: Callable[[str], Any], code: str) -> Any:
    """The value of a cell; None when it is empty, a fault when it cannot be read."""
    value = reader(words) if words else None
    if words and value is None:
        raise LineFault(code, value=words[:30])
    return value


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


def _check(found: Mapping[str, str], exact: Sequence[str]) -> None:
    for field, words in found.items():
        if (len(words) > MOST_TEXT and field != "reason") or not (
            words.isprintable() or not unusable(words)
        ):
            raise LineFault("bank_too_long", field=field)
    for cell in exact:
        if isinstance(cell, LostDigits):
            raise LineFault("bank_digits_lost", field="编号或账号")
