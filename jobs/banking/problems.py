"""Problems of one line of an answer of the bank (回盘明细问题)."""

from typing import Any

from config.text import Text
from jobs.banking.lines import LineNote, UnreadableLine

MOST_RAW = 4000
"""Characters of a line that are kept; a batch booking may hold a whole day."""


class LineFault(Exception):
    """A line that cannot be understood; caught where its raw text is known."""

    def __init__(self, code: str, **values: Any) -> None:
        super().__init__(code)
        self.code, self.values = code, values


def problem(row: int, raw: str, code: str, **values: Any) -> UnreadableLine:
    """A problem of the catalogue below; no database keeps the character NUL."""
    says = SENTENCES[code]
    kept = raw.replace("\0", "\\0")[:MOST_RAW]
    return UnreadableLine(row, code, says.say("zh", **values), says.say("en", **values), kept)


def note(row: int, code: str, **values: Any) -> LineNote:
    """A note of the catalogue of notes."""
    says = NOTES[code]
    return LineNote(row, code, Text(says.say("zh", **values), says.say("en", **values)))


NOTES = {
    "bank_bad_date": Text(
        "日期“{value}”未采用（{why}），处理结果照常入账，记账日以读入日为准。",
        "the day {value!r} was not taken ({why_en}); the result counts, on the day of reading.",
    ),
    "bank_value_cleaned": Text("{field}：{what}。", "{field}: {what_en}."),
    "bank_value_left_out": Text(
        "{field} 的“{value}”未采用（{why}），处理结果照常入账。",
        "{field}: {value!r} was not taken ({why_en}); the result counts.",
    ),
}
"""What is told of a value that is not needed to know the result, and could not be read."""


SENTENCES = {
    "bank_bad_row": Text("这一行无法按表头对应：{why}。", "the row does not fit the header: {why_en}."),
    "bank_missing_id": Text("没有我方支付流水号。", "our number of the payment is missing."),
    "bank_unknown_result": Text(
        "处理结果“{value}”不在拨付设置的 words 中。",
        "the result {value!r} is not among the words in payout.yaml.",
    ),
    "bank_bad_amount": Text("“{value}”不是金额。", "{value!r} is no amount."),
    "bank_bad_date": Text("“{value}”不是日期。", "{value!r} is no day."),
    "bank_too_long": Text("{field} 过长或含控制字符。", "{field} is too long or has control characters."),
    "bank_error_value": Text(
        "{field} 是电子表格的错误值 {value}；请向银行要正确的回盘。",
        "{field} is {value}, an error of the spreadsheet; ask the bank for a correct file.",
    ),
    "bank_digits_lost": Text(
        "{field} 在 Excel 中存成了数字，末尾各位已丢失；请向银行要文本格式的回盘。",
        "Excel kept {field} as a number and lost its last digits; ask the bank for text.",
    ),
    "bank_foreign_currency": Text("币种 {value} 不是人民币。", "the currency {value} is not CNY."),
    "bank_group_status": Text(
        "对 {batch} 整批的状态 {value} 没有逐笔明细，不能据此判定任何一笔。",
        "the status {value} of the whole of {batch} has no payments with it and decides none.",
    ),
    "bank_amounts_differ": Text(
        "明细合计 {details} 与记账金额 {booked} 不符。",
        "the details come to {details}, {booked} was booked.",
    ),
    "bank_no_detail_amounts": Text(
        "明细没有金额，或其指令金额合计 {details} 与记账金额 {booked} 不符，不能判定付了哪几笔。",
        "the details have no amounts, or those instructed come to {details} where {booked} was "
        "booked; which payments were made cannot be told.",
    ),
    "bank_unknown_account": Text(
        "文件中账户 {account} 的账单（{count} 笔）没有读入：没有统筹区从这个账户拨付。",
        "the statement of the account {account} in the file ({count} bookings) was not read: no area "
        "pays from it.",
    ),
    "bank_reversal": Text(
        "银行撤销了一笔入账，须人工核对。", "the bank took a credit back; a person has to look at it."
    ),
    "bank_balance_differs": Text(
        "期初余额加明细为 {counted}，期末余额为 {closing}；对账单可能缺页。",
        "opening balance and bookings come to {counted}, the closing balance is {closing}; a page "
        "may be missing.",
    ),
}  # fmt: skip
"""Every code with its sentence."""
