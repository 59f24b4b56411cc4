"""Files for the bank and from the bank (银行文件): no database, no clock."""

from jobs.banking.lines import (
    BankAnswer,
    BankFile,
    PayLine,
    PayOrder,
    Problem,
    ResultLine,
    Statement,
    StatementEntry,
)
from jobs.banking.reading import read_answer
from jobs.banking.writing import write_files

__all__ = [
    "BankAnswer",
    "BankFile",
    "PayLine",
    "PayOrder",
    "Problem",
    "ResultLine",
    "Statement",
    "StatementEntry",
    "read_answer",
    "write_files",
]
