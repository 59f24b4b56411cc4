"""What may stand in a file for the bank (报盘内容校验); what may not is refused, never changed."""

import re
from collections.abc import Callable, Iterator

from config.payout_banks import Bank
from jobs.banking.errors import BankFileRefused
from jobs.banking.lines import PayLine, PayOrder

# Control characters, line separators, half surrogates, and the two that XML forbids.
_UNUSABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
_BATCH = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,27}")
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._/-]{0,34}")
_ACCOUNT = re.compile(r"[0-9A-Za-z-]{4,34}")
_BANK_CODE = re.compile(r"([0-9]{12})?")
MOST_FEN = 10**14
"""A million million yuan; more is a slip."""
MOST_TEXT = 140
"""What ISO 20022 allows a name or a remark."""

Fault = tuple[str, str, str]


def check_order(bank: Bank, order: PayOrder) -> None:
    """Refuse a batch with anything in it that the bank would read differently."""
    if not _BATCH.fullmatch(order.batch_no):
        why = "批次号应为最多 28 位字母、数字、横线"
        raise _batch(order, why, "its number needs at most 28 letters, digits and dashes")
    if not order.lines:
        raise _batch(order, "没有可拨付的明细", "it has no payments")
    seen: set[str] = set()
    for line in order.lines:
        for field, why, why_en in faults(bank, line):
            raise BankFileRefused(
                "bank_bad_line", batch=order.batch_no, seq=line.seq, field=field, why=why,
                why_en=why_en,
            )  # fmt: skip
        if line.end_to_end_id in seen:
            why = f"支付流水号 {line.end_to_end_id} 重复"
            raise _batch(order, why, f"the number {line.end_to_end_id} stands twice")
        seen.add(line.end_to_end_id)


def _batch(order: PayOrder, why: str, why_en: str) -> BankFileRefused:
    return BankFileRefused("bank_bad_batch", batch=order.batch_no, why=why, why_en=why_en)


def _matches(pattern: re.Pattern[str]) -> Callable[[str], bool]:
    return lambda words: pattern.fullmatch(words) is not None


_SHAPES: tuple[tuple[str, Callable[[str], bool], str, str], ...] = (
    ("end_to_end_id", _matches(_ID), "应为最多 35 位字母、数字、横线", "needs at most 35 letters, digits, dashes"),
    ("payee_account", _matches(_ACCOUNT), "应为 4–34 位字母、数字、横线", "needs 4–34 letters, digits, dashes"),
    ("bank_code", _matches(_BANK_CODE), "应为 12 位数字或空", "needs 12 digits or nothing"),
)  # fmt: skip


def faults(bank: Bank, line: PayLine) -> Iterator[Fault]:
    """What the bank would read differently of one payment: the field, and why."""
    delimiter = bank.table.delimiter if bank.table and bank.table.quoting == "none" else None
    for field, fits, why, why_en in _SHAPES:
        if not fits(getattr(line, field)):
            yield field, why, why_en
    if not 0 < line.amount < MOST_FEN:
        yield "amount", "金额应大于零", "needs to be more than nothing"
    if not line.payee_name.strip():
        yield "payee_name", "为空", "is empty"
    for field, words in (
        ("payee_name", line.payee_name),
        ("claim_no", line.claim_no),
        ("remark", line.remark),
    ):
        if len(words) > MOST_TEXT:
            yield field, f"超过 {MOST_TEXT} 个字", f"is longer than {MOST_TEXT} characters"
        if _UNUSABLE.search(words):
            yield field, "含控制字符或换行", "has a control character or a line break"
        if delimiter is not None and delimiter in words:
            yield (
                field,
                "含分隔符，而该银行不用引号",
                "has the delimiter, and this bank knows no quotes",
            )
