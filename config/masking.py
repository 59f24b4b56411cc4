"""Masking of identity and bank numbers (脱敏): nothing but this is ever shown or logged."""

import re
from typing import Any

KEPT_IN_FRONT = 6
KEPT_AT_END = 4


def mask_id(text: str) -> str:
    """An identity number as it may be seen: 230602********1259."""
    hidden = len(text) - KEPT_IN_FRONT - KEPT_AT_END
    if hidden >= KEPT_AT_END:
        return text[:KEPT_IN_FRONT] + "*" * hidden + text[-KEPT_AT_END:]
    # Too short to show both ends and still hide something.
    return text[:1] + "*" * (len(text) - 1)


def mask_account(text: str) -> str:
    """A bank account as it may be seen: 622208*********8425."""
    return mask_id(text)


def mask_name(name: str) -> str:
    """A name as others than its bearer may see it: 王*."""
    return name[:1] + "*" * (len(name) - 1)


# An identity number or a bank account inside a sentence; case numbers hold letters or are marked
# by them, and amounts and days are shorter.
_NUMBERS = re.compile(r"(?<![0-9A-Za-z])(\d{15,19}|\d{17}[Xx])(?![0-9A-Za-z])")


_SECRET_KEYS = ("account", "acct", "certno", "cert_no", "idcard")


def mask_all(value: Any, keep: frozenset[str] = frozenset()) -> Any:
    """Facts of any shape with every identity and account number in them masked.

    Numbers are known by their shape, and by the key they stand under; `keep` names keys whose
    values are case, person or parcel numbers and stay.
    """
    if isinstance(value, str):
        return mask_text(value)
    if isinstance(value, dict):
        return {k: v if k in keep else _under(str(k), v, keep) for k, v in value.items()}
    return [mask_all(inner, keep) for inner in value] if isinstance(value, list) else value


def _under(key: str, value: Any, keep: frozenset[str]) -> Any:
    named = key == "id" or any(part in key.lower() for part in _SECRET_KEYS)
    if named and isinstance(value, str):
        return value if "*" in value else mask_id(value)
    return mask_all(value, keep)


_LONG = re.compile(r"(?<![0-9A-Za-z])\d{10,30}(?![0-9A-Za-z])")


def mask_long_numbers(text: str) -> str:
    """What a bank wrote with every long number in it masked: an account may stand anywhere."""
    return _LONG.sub(lambda found: mask_account(found.group(0)), text)


def mask_text(text: str) -> str:
    """A sentence with every identity and account number in it masked."""
    return _NUMBERS.sub(lambda found: mask_id(found.group(0)), text)
