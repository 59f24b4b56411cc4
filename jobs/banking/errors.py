"""Refusals of bank files (银行文件不予处理): not written for the bank, or not read from it."""

import re
from collections.abc import Sequence
from typing import Any

from config.errors import YidiError
from config.masking import header_words, mask_long_numbers
from config.text import Text

_DATA = re.compile(r"\d{4}|\d+\.\d")
"""What stands in rows of data and in no header: numbers, days, amounts."""


class BankFileRefused(YidiError):
    """A file that is not written, or of which nothing was taken; `code` says why."""

    def __init__(self, code: str, **facts: Any) -> None:
        self.code = code
        super().__init__(SENTENCES[code], **facts)

    @classmethod
    def unknown_layout(cls, file: str, header: Sequence[str]) -> "BankFileRefused":
        """A table whose header fits no bank; where a row of data stands instead, none of it is shown."""
        cells = [cell.strip() for cell in header if cell.strip()]
        if any(_DATA.search(cell) for cell in cells):
            zh = f"没有表头，第一行就是数据（{len(cells)} 列，内容不显示）"
            en = f"there is none, the first row is data ({len(cells)} cells, not shown)"
        else:
            zh = en = header_words(cells)
        return cls("bank_unknown_layout", file=file, header=zh, header_en=en)

    @classmethod
    def lacking(cls, file: str, what: str) -> "BankFileRefused":
        """A statement that lacks something."""
        return cls("bank_bad_statement", file=file, what=f"缺少 {what}", what_en=f"lacks {what}")

    @classmethod
    def unreadable(cls, file: str, what: str, words: str) -> "BankFileRefused":
        """A statement with a value that cannot be read, which is shown."""
        shown = mask_long_numbers(words[:30])
        zh, en = (
            f"的 {what} 写作“{shown}”，无法读取",
            f"has {what} as “{shown}”, which cannot be read",
        )
        return cls("bank_bad_statement", file=file, what=zh, what_en=en)


SENTENCES = {
    "bank_unknown": Text(
        "拨付设置 payout.yaml 中没有银行 {bank}；已有：{known}。",
        "payout.yaml has no bank {bank}; it has {known}.",
    ),
    "bank_bad_batch": Text(
        "批次 {batch} 不能生成银行文件：{why}。",
        "no bank file can be made of batch {batch}: {why_en}.",
    ),
    "bank_bad_line": Text(
        "批次 {batch} 第 {seq} 笔的 {field} 不能写入银行文件：{why}；请先更正或移出该笔。",
        "batch {batch}, payment {seq}: {field} cannot go into a bank file: {why_en}; correct the "
        "payment or take it out.",
    ),
    "bank_no_debtor": Text(
        "付款账户尚未填写（{area}）；请在 payout.yaml 的 areas 下填写 debtor 的 account。",
        "the paying account of {area} is not entered; give debtor.account under areas in payout.yaml.",
    ),
    "bank_unknown_layout": Text(
        "文件 {file} 的表头不属于 payout.yaml 中任何银行的回盘格式：{header}。",
        "the header of {file} fits no bank's result file in payout.yaml: {header_en}.",
    ),
    "bank_other_encoding": Text(
        "文件 {file} 像是 {encoding} 编码，不能读取；请让银行以 UTF-8 或 GB18030 导出，或在 Excel、WPS 中打开后另存为 xlsx。",
        "{file} seems to be {encoding}, which is not read; ask the bank for UTF-8 or GB18030, or open "
        "it in Excel or WPS and save it as .xlsx.",
    ),
    "bank_wrong_layout": Text(
        "文件 {file} 不是银行 {bank} 的回盘格式：缺少 {missing}。",
        "{file} is no result file of the bank {bank}: it lacks {missing}.",
    ),
    "bank_ambiguous_layout": Text(
        "文件 {file} 符合多家银行的回盘格式（{banks}）；请写明银行。",
        "{file} fits the result files of several banks ({banks}); say which bank it is.",
    ),
    "bank_no_result_table": Text(
        "银行 {bank} 的回盘应为 pain.002 或 camt，文件 {file} 不是 XML。",
        "the bank {bank} answers in pain.002 or camt, and {file} is no XML.",
    ),
    "bank_unknown_message": Text(
        "文件 {file} 是 XML，但不是 pain.002、camt.052、camt.053 或 camt.054（根元素 {root}）。",
        "{file} is XML, but none of pain.002, camt.052, camt.053, camt.054 (its root is {root}).",
    ),
    "bank_bad_statement": Text(
        "文件 {file} 的账单{what}，无法核对；请向银行要完整、正确的账单（金额为人民币元、两位小数，日期如 2026-11-30）。",
        "the statement in {file} {what_en}, so that it cannot be checked; ask the bank for a whole "
        "and correct one (amounts are CNY with two decimals, days like 2026-11-30).",
    ),
    "bank_unknown_account": Text(
        "文件 {file} 是账户 {account} 的账单，没有统筹区从这个账户拨付，不能说明任何款项；"
        "请读入付款账户的账单，或在 payout.yaml 的 areas 下核对 debtor 的 account。",
        "{file} is of the account {account}, from which no area pays, and says nothing of payments; "
        "read the statement of the paying account, or look at debtor.account under areas in "
        "payout.yaml.",
    ),
    "file_broken_xml": Text(
        "文件 {file} 不是完整的 XML（第 {line} 行附近）；可能没有传完，请重新下载。",
        "{file} is no complete XML (near line {line}); it may have been cut off, fetch it again.",
    ),
    "file_forbidden_xml": Text(
        "文件 {file} 含 DTD 或实体定义，银行报文不应有，不予读取。",
        "{file} has a DTD or entities, which no bank's message has; it is not read.",
    ),
}
"""Every code with its sentence."""
