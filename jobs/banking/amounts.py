"""Amounts as banks write them (银行金额写法), read exactly or not at all."""

import re
import unicodedata

_PLAIN = re.compile(r"([0-9]{1,13})(?:\.([0-9]{1,2}))?")
# Banks fill amounts up with zeros in front to a fixed width, and ISO 20022 allows five decimals.
_WRITTEN = re.compile(
    r"(?:CNY|RMB|¥)?\s*\+?(0*[0-9]{1,13}|0*[0-9]{1,3}(?:,[0-9]{3}){1,4})"
    r"(?:\.([0-9]{1,2})0*)?\s*元?"
)
_FEN = re.compile(r"\+?(0*[0-9]{1,15}|0*[0-9]{1,3}(?:,[0-9]{3}){1,4})\s*分?")


def yuan_read(words: str) -> int | None:
    """Yuan as written → 分; "1,234.50", "¥1234.5" and "1234.50元" too. None when it is no amount."""
    found = _PLAIN.fullmatch(words) or _WRITTEN.fullmatch(_narrow(words))
    if found is None:
        return None
    whole, part = found.groups()
    return int(whole.replace(",", "")) * 100 + int((part or "0").ljust(2, "0"))


def fen_read(words: str) -> int | None:
    """分 as written; None when it is no whole number."""
    found = _FEN.fullmatch(_narrow(words))
    return int(found[1].replace(",", "")) if found else None


def _narrow(words: str) -> str:
    """Full-width digits, commas and signs as ordinary ones."""
    return unicodedata.normalize("NFKC", words).strip()
