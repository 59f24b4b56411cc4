"""The file for the bank (银行报盘文件) of a signed batch."""

from config.payout import Banks
from jobs.banking.lines import BankFile, PayOrder


def write_files(banks: Banks, bank: str, order: PayOrder) -> list[BankFile]:
    """The files that carry a signed batch to this bank; the same order gives the same bytes."""
    raise NotImplementedError
