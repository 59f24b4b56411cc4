"""Masking of identity and bank numbers (脱敏): nothing but this is ever shown or logged.

What somebody typed, and what a file holds, is told back through `mask_text`: in every refusal,
problem, note and log line. Numbers of ours have letters in them or are receipts, and stay; what else
is known to be no identity number is `Known`.
"""

import re
import unicodedata
from collections.abc import Container, Mapping, Sequence
from functools import lru_cache
from typing import Any

KEPT_IN_FRONT = 6
KEPT_AT_END = 4
LONG = 15
"""So many digits may be an identity number (15 or 18) or an account, however they are grouped."""


class Known(str):
    """A number that the registers hold and that is no account: of a settlement, 人员编号.

    It stays readable, unless it is a citizen's number beyond doubt.
    """

    __slots__ = ()


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


_D = "0-9０-９"
_GAP = r"[\s\u00a0\u00ad\u200b-\u200f\u2010-\u2015\u202a-\u202e\u2060-\u2069\u3000\ufeff\-－]"
# A number in groups: blanks, hyphens and marks that nobody sees between its digits, an X at its end.
_NUMBER = re.compile(
    rf"(?<![{_D}A-Za-z])[{_D}]+(?:{_GAP}{{1,3}}[{_D}]+)*[XxＸｘ×]?(?![{_D}A-Za-z])"
)
_RUN = re.compile(rf"[{_D}]{{{LONG},}}[XxＸｘ×]?")
_DAY = r"\d{4}-\d{2}-\d{2}"
_RECEIPT = r"\d{7,12}-(?:\d{7,10}|\d{20})"  # zeros in front may be lost
# 20 digits: year, province, channel, sequence (全面数字化的电子发票).
_INVOICE = r"2\d(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5])\d{16}"
# Longer than any account: area, a code, year and month, sequence (国家平台备案号、结算ID).
_SERIAL = r"(?=\d{23})[1-6]\d{5,13}20\d{2}(?:0[1-9]|1[0-2])\d{6,16}"
_OURS = re.compile(rf"(?<!\d)((?:{_DAY}|{_RECEIPT}|{_INVOICE}|{_SERIAL})(?!\d))", re.ASCII)
_EIGHTEEN = re.compile(rf"(?<![{_D}A-Za-z])[{_D}]{{17}}[{_D}XxＸｘ](?![{_D}A-Za-z])")
_IDENTITY = re.compile(
    r"[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]", re.ASCII
)
# Right behind or before letters, where most numbers of ours and hashes have theirs.
_GLUED = re.compile(r"(?<=[A-Za-z])\d{15,}[Xx]?|(?<!\d)\d{15,}[Xx]?(?=[A-Za-z])", re.ASCII)
_CARD = re.compile(r"62\d{14,17}", re.ASCII)
_SECRET_KEYS = ("account", "acct", "certno", "cert_no", "idcard")


def mask_text(text: str) -> str:
    """A sentence with every identity and account number in it masked, however it is written."""
    if len(text) < LONG:
        return text  # no room for so many digits
    if isinstance(text, Known):
        return mask_identities(text)
    return _without_glued(_NUMBER.sub(lambda n: _unless_ours(n[0]), text))


def _without_glued(text: str) -> str:
    """Numbers that letters touch are masked where they are an identity number or a card beyond doubt."""
    return _GLUED.sub(lambda n: mask_id(n[0]) if _beyond_doubt(n[0]) else n[0], text)


def _beyond_doubt(number: str) -> bool:
    from stdnum import luhn

    return is_identity(number) or bool(_CARD.fullmatch(number) and luhn.is_valid(number))


def _unless_ours(number: str) -> str:
    """What of a number in groups is ours stays: days, receipts."""
    if sum(map(str.isdigit, number)) < LONG:
        return number
    pieces = _OURS.split(number)
    for at, piece in enumerate(pieces):
        ours = at % 2 == 1 and not is_identity(piece.replace("-", ""))
        pieces[at] = piece if ours else _masked(piece)
    return "".join(pieces)


def _masked(piece: str) -> str:
    if _RUN.search(piece):
        return _RUN.sub(lambda run: mask_id(run[0]), piece)
    return mask_id(piece) if sum(map(str.isdigit, piece)) >= LONG else piece


def is_identity(text: str) -> bool:
    """Whether this is a citizen's number with a day of birth and a check character that fits."""
    from stdnum.iso7064 import mod_11_2

    plain = unicodedata.normalize("NFKC", text).upper()
    return bool(_IDENTITY.fullmatch(plain) and mod_11_2.is_valid(plain))


def mask_identities(text: str) -> str:
    """An answer with every number in it masked that is a citizen's beyond doubt; others stay."""
    plain = _EIGHTEEN.sub(lambda n: mask_id(n[0]) if is_identity(n[0]) else n[0], text)
    return _GLUED.sub(lambda n: mask_id(n[0]) if is_identity(n[0]) else n[0], plain)


_LONG = re.compile(r"(?<![0-9A-Za-z])\d{10,30}(?![0-9A-Za-z])")


def mask_long_numbers(text: str) -> str:
    """What a bank wrote with every long number in it masked: an account may stand anywhere."""
    return mask_text(_LONG.sub(lambda found: mask_account(found[0]), text))


def mask_all(value: Any, keep: frozenset[str] = frozenset()) -> Any:
    """Facts of any shape with every identity and account number in them masked.

    Numbers are known by their shape, and by the key they stand under; `keep` names keys whose
    values are case, person or parcel numbers and stay.
    """
    if isinstance(value, str):
        return value if len(value) < LONG else mask_text(value)
    if isinstance(value, dict):
        return {
            k: v if v is None or k in keep or _is_plain(k, v) else _under(str(k), v, keep)
            for k, v in value.items()
        }
    if isinstance(value, list | tuple):
        return [
            inner if type(inner) is str and len(inner) < LONG else mask_all(inner, keep)
            for inner in value
        ]
    return value


@lru_cache(maxsize=1024)
def _names_a_number(key: str) -> bool:
    """Whether a key says that an identity or account number stands under it."""
    return key == "id" or any(part in key.lower() for part in _SECRET_KEYS)


def _is_plain(key: Any, value: Any) -> bool:
    """Whether a value has no room for such a number, and stands under a key that names none."""
    kind = type(value)
    return kind is bool or (kind is str and len(value) < LONG and not _names_a_number(str(key)))


def _under(key: str, value: Any, keep: frozenset[str]) -> Any:
    if isinstance(value, str) and _names_a_number(key):
        return value if "*" in value else mask_id(value)
    return mask_all(value, keep)


def mask_facts(facts: Mapping[str, Any], field: str = "") -> dict[str, Any]:
    """What a sentence names, as it may be told; all of it is an account where the field is one."""
    secret = any(part in field.rsplit(".", 1)[-1].lower() for part in _SECRET_KEYS)
    mask = _mask_digits if secret else mask_text
    return {k: mask(v) if isinstance(v, str) else v for k, v in facts.items()}


def _mask_digits(text: str) -> str:
    """Where a number is asked for, a shorter one counts as well: accounts have 8 digits and more."""
    if isinstance(text, Known):
        return mask_text(text)
    return re.sub(rf"[{_D}](?:{_GAP}?[{_D}XxＸｘ]){{7,}}", lambda n: mask_id(n[0]), mask_text(text))


def header_words(cells: Sequence[str], known: Container[str] = ()) -> str:
    """The cells of a header that is none, as they may be told: of a row of data only what is `known`."""
    data = any(re.search(rf"[{_D}]{{5,}}", cell) for cell in cells)
    told = [mask_name(cell) if data and cell not in known else mask_text(cell) for cell in cells]
    return "、".join(word for word in told if word)[:200]
