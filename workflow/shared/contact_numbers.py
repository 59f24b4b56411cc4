"""Account, bank code and telephone (银行账号、联行号、电话): read alike in files, forms and moves."""

import re
from collections.abc import Callable

from config.text import Text
from workflow.shared.plain_text import plain

NumberReader = Callable[[str], str | Text]
"""The number in plain characters, or what is wrong with it."""

ACCOUNT = re.compile(r"[0-9]{8,30}")
BANK_CODE = re.compile(r"[0-9]{12}")
_PHONE = re.compile(r"[0-9+\- ]{7,20}")
_DASHES = str.maketrans("‐‑‒–—−()", "------  ")


def read_account(words: str) -> str | Text:
    """A bank account (银行账号); blanks between its groups of digits do not count."""
    found = words if words.isdigit() and words.isascii() else re.sub(r"\s", "", plain(words))
    if ACCOUNT.fullmatch(found):
        return found
    return Text(
        f"银行账号应为 8 至 30 位数字，{_there(found)}",
        f"an account of 8 to 30 digits is expected, {_there_en(found)}",
    )


def read_bank_code(words: str) -> str | Text:
    """A bank code (联行号)."""
    found = re.sub(r"\s", "", plain(words))
    if BANK_CODE.fullmatch(found):
        return found
    return Text(
        f"联行号应为 12 位数字，{_there(found)}",
        f"a bank code of 12 digits is expected, {_there_en(found)}",
    )


def read_phone(words: str) -> str | Text:
    """A telephone number (电话)."""
    found = words
    if not words.isdigit() or not words.isascii():
        found = " ".join(plain(words).translate(_DASHES).split())
    if _PHONE.fullmatch(found):
        return found
    return Text(
        "电话应为 7 至 20 位数字，可带 + 和 -", "a telephone number of 7 to 20 digits is expected"
    )


def _there(found: str) -> str:
    others = _others(found)
    return f"其中有“{others}”" if others else f"写了 {len(found)} 位"


def _there_en(found: str) -> str:
    others = _others(found)
    return f"there is {others!r} in it" if others else f"{len(found)} are given"


def _others(found: str) -> str:
    """What is no digit, each once and only the first few: never the number itself."""
    return "".join(dict.fromkeys(re.sub(r"[0-9]", "", found)))[:5]
