"""The files for the bank (银行报盘文件) of a signed batch."""

from collections.abc import Sequence
from typing import NamedTuple

from config.payout import Banks
from config.payout_banks import Bank
from jobs.banking.checking import check_order
from jobs.banking.errors import BankFileRefused
from jobs.banking.lines import BankFile, PayLine, PayOrder
from jobs.banking.pain_001 import pain_bytes
from jobs.banking.table_out import csv_bytes, xlsx_bytes


class FilePart(NamedTuple):
    """What goes into one file; `no` is the batch number, with -1, -2 … when there are several."""

    no: str
    lines: Sequence[PayLine]


def bank_of(banks: Banks, bank: str) -> Bank:
    """The settings of a bank, or the refusal that says which there are."""
    if bank not in banks.banks:
        raise BankFileRefused("bank_unknown", bank=bank, known=", ".join(banks.banks))
    return banks.banks[bank]


def parts_of(banks: Banks, bank: str, order: PayOrder) -> list[FilePart]:
    """The payments of each file, in their order; an answer to a whole file names its part."""
    limit = bank_of(banks, bank).row_limit
    starts = range(0, len(order.lines), limit)
    return [
        FilePart(
            order.batch_no if len(starts) == 1 else f"{order.batch_no}-{n}",
            order.lines[start : start + limit],
        )
        for n, start in enumerate(starts, 1)
    ]


def write_files(banks: Banks, bank: str, order: PayOrder) -> list[BankFile]:
    """The files that carry a signed batch to this bank; the same order gives the same bytes."""
    wanted = bank_of(banks, bank)
    check_order(wanted, order)
    return [
        BankFile(
            name=wanted.file_name.format(batch=part.no, day=f"{order.day:%Y%m%d}"),
            content=_content(banks, wanted, order, part),
            rows=len(part.lines),
            total=sum(line.amount for line in part.lines),
        )
        for part in parts_of(banks, bank, order)
    ]


def _content(banks: Banks, bank: Bank, order: PayOrder, part: FilePart) -> bytes:
    if bank.table is None:
        debtor = banks.of_area(order.area).debtor
        if not debtor.account:
            raise BankFileRefused("bank_no_debtor", area=order.area)
        return pain_bytes(part.no, order.day, order.created_at, debtor, part.lines)
    if bank.table.format == "xlsx":
        return xlsx_bytes(bank.table, part.no, part.lines, order.created_at)
    return csv_bytes(bank.table, part.no, part.lines)
