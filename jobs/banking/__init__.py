"""Files for the bank and from the bank (银行文件): no database, no clock."""

from jobs.banking.lines import (
    AccountStatement,
    BankAnswer,
    BankFile,
    PayLine,
    PayOrder,
    ResultLine,
    StatementEntry,
    UnreadableLine,
)
from jobs.banking.reading import read_answer
from jobs.banking.writing import write_files

__all__ = [
    "AccountStatement",
    "BankAnswer",
    "BankFile",
    "PayLine",
    "PayOrder",
    "ResultLine",
    "StatementEntry",
    "UnreadableLine",
    "read_answer",
    "write_files",
]
