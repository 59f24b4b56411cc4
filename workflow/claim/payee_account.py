"""Payee accounts as they are written (收款账户校验): what cannot be paid, and what looks odd."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stdnum import luhn

from config.card_bins import CLASS_DIGITS, CardBins
from config.text import Text
from workflow.shared import contact_numbers

_CARD = re.compile(r"[0-9]{16,19}")


class AccountRemark(NamedTuple):
    """Something about an account; a warning stops nothing."""

    code: str
    warning: bool
    says: Text


MISSING = AccountRemark(
    "account_missing", False, Text("没有收款账号", "the account number is missing")
)
CHARACTERS = AccountRemark(
    "account_characters", False,
    Text("收款账号应为 8–30 位数字", "an account number has 8 to 30 digits"),
)  # fmt: skip
CHECK_DIGIT = AccountRemark(
    "account_check_digit", True,
    Text(
        "收款账号校验位不符：若为银行卡号，请再核对；存折和单位账户无此校验",
        "the check digit does not fit: look again if it is a card; passbooks and company accounts "
        "have none",
    ),
)  # fmt: skip
OTHER_BANK = AccountRemark(
    "account_other_bank", True,
    Text(
        "账号是{card}的卡，联行号属于{bank}：请核对开户银行（卡 BIN 表是公开数据，未经银行核对）",
        "the account is a card of {card}, the bank code is of {bank}: look at the bank again "
        "(the table of cards is public data, not checked with the banks)",
    ),
)  # fmt: skip
BANK_CODE = AccountRemark(
    "bank_code_length", False, Text("联行号应为 12 位数字", "a bank code (联行号) has 12 digits")
)


def bank_remarks(account: str, bank_code: str, bins: CardBins) -> Iterator[AccountRemark]:
    """What is odd about an account and its bank together, as far as the table of cards tells."""
    issuer = bins.issuer(account)
    if (
        issuer is None
        or not contact_numbers.BANK_CODE.fullmatch(bank_code)
        or bank_code.startswith(issuer)
    ):
        return
    other = bins.bank(bank_code)
    named = {
        "card": bins.labels[issuer],
        "bank": bins.labels[other] if other else f"{bank_code[:CLASS_DIGITS]}…",
    }
    says = OTHER_BANK.says
    yield OTHER_BANK._replace(says=Text(says.zh.format(**named), says.en.format(**named)))


def account_remarks(account: str, bank_code: str = "") -> Iterator[AccountRemark]:
    """Everything to be said about an account and its 联行号, which may be left out."""
    if not account:
        yield MISSING
    elif not contact_numbers.ACCOUNT.fullmatch(account):
        yield CHARACTERS
    # Only cards carry the digit of ISO/IEC 7812, and nothing tells a card from a passbook.
    elif _CARD.fullmatch(account) and not luhn.is_valid(account):
        yield CHECK_DIGIT
    if bank_code and not contact_numbers.BANK_CODE.fullmatch(bank_code):
        yield BANK_CODE
