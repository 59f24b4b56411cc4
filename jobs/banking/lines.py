"""The content of bank files (银行往来文件的内容), as values."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from config.text import Text


class PayLine(NamedTuple):
    """One payment as the bank gets it (收款明细)."""

    seq: int
    end_to_end_id: str
    payee_name: str
    payee_account: str
    bank_code: str
    """联行号, 12 digits, or "" when nobody gave one."""
    amount: int
    """分."""
    claim_no: str
    remark: str
    """附言、用途."""


class PayOrder(NamedTuple):
    """A batch as it was signed (拨付批次)."""

    batch_no: str
    day: date
    created_at: datetime
    area: str
    lines: Sequence[PayLine]


class BankFile(NamedTuple):
    """A file to be written; `total` is its sum in 分."""

    name: str
    content: bytes
    rows: int
    total: int


class ResultLine(NamedTuple):
    """One line of an answer of the bank (回盘明细).

    `batch_no` stands with an empty `end_to_end_id` when the bank rejects a whole batch or file.
    """

    row: int
    """The line of the file, or the ordinal in XML, from 1."""
    end_to_end_id: str
    result: str
    """paid, failed, returned or pending."""
    amount: int | None
    payee_account: str
    payee_name: str
    reason_code: str
    reason: str
    bank_ref: str
    booked_on: date | None
    batch_no: str


class StatementEntry(NamedTuple):
    """One booking of the account (账户明细); `amount` is never negative.

    `bank_ref` is what the bank calls the booking; a `#` before it marks a number that counts within
    its statement alone.
    """

    row: int
    booked_on: date
    amount: int
    credit: bool
    end_to_end_id: str
    batch_no: str
    bank_ref: str
    text: str
    returned: bool
    reason_code: str


class AccountStatement(NamedTuple):
    """The account over some days (账户对账单); balances are signed 分."""

    account: str
    from_day: date
    to_day: date
    opening: int | None
    closing: int | None
    entries: list[StatementEntry]
    id: str = ""
    whole: bool = True
    """Whether it shows everything of its days; intraday reports and notices do not."""


class UnreadableLine(NamedTuple):
    """A line that could not be understood: it becomes an exception, and nothing of it is lost."""

    row: int
    code: str
    zh: str
    en: str
    raw: str


class LineNote(NamedTuple):
    """What is worth knowing of a line that was understood all the same (提示)."""

    row: int
    code: str
    says: Text


class BankAnswer(NamedTuple):
    """What a file of the bank says: `kind` is result, pain.002, camt.052, camt.053 or camt.054."""

    kind: str
    bank: str
    lines: list[ResultLine]
    problems: list[UnreadableLine]
    statements: Sequence[AccountStatement] = ()
    notes: Sequence[LineNote] = ()
