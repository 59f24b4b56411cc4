"""One receipt is one receipt, however it is spelled (票据的规范形式): what its code and number come to.

The kinds, by the length of code and number (票据代码、票据号码):

    财政电子票据 (医疗收费)   code 8, number 10    公告 2020 年第 17 号 (交通运输部、财政部、税务总局、档案局)
    增值税发票                code 10 or 12, number 8
    数电票                    no code, number 20   the first two digits are the year
    paper with a number alone, and whatever an agency's old books hold

What a spreadsheet, a form or a scanner makes of them: zeros in front are lost, `.0` comes behind,
blanks, hyphens and apostrophes stand between, code and number change places, stand in one field,
or the code is left out. `form` is equal where that leaves no doubt. Where it does, `alike` says
that two spellings are perhaps one receipt, and `tail` is what an index finds both by.

Forms are stored: whoever changes what they are fills them in again by a migration. For many rows
that migration says the same in SQL; a test holds both together.
"""

import re
import unicodedata
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import NamedTuple

Spelled = tuple[str, str]
"""Code and number of a receipt as somebody wrote them."""

TAIL = 8
MOST = 64
"""Signs of a form that are kept."""
CODES, NUMBERS = (8, 10, 12), (10, 8)
FISCAL, INVOICE = (8, 10), ((10, 8), (12, 8))
E_INVOICE = 20
NO_CODE = frozenset({"无", "空", "没有", "无代码", "NULL", "NONE", "NA", "NIL"})
"""What people and systems write where a receipt has no code; nothing but zeros is another."""
_GROUPS = ((11, 15), (21, 23), (31, 37), (41, 46), (50, 54), (61, 65))
PROVINCES = frozenset(str(n) for first, last in _GROUPS for n in range(first, last + 1))
"""With these a code of ten digits begins (行政区划)."""

_FRACTION = re.compile(r"([0-9]+)\.0+")
_POWER = re.compile(r"[0-9]+(\.[0-9]+)?E\+?[0-9]{1,2}")
_APART = re.compile(r"[^0-9]*([0-9]{7,12})([^0-9]+)([0-9]{1,12})[^0-9]*")
_PREFIX = re.compile(r"(NO|号码|号)(?=[0-9])")


class ReceiptForm(NamedTuple):
    """What a spelling comes to, as it is stored beside it."""

    form: str
    """Equal for one receipt: code and number without zeros in front, the shorter first."""
    tail: str
    """The last eight digits of the number: all spellings that are perhaps one receipt share them."""
    loose: bool
    """Whether it is written otherwise than its kind is: zeros or code are missing, or no kind fits."""


@lru_cache(maxsize=50_000)
def form_of(code: str, number: str) -> ReceiptForm:
    """What code and number come to; empty where nothing was written."""
    parts = _parts(code, number)
    if not parts:
        written = f"{code}{number}".strip()
        return ReceiptForm(written[:MOST], written[-TAIL:], bool(written))
    *before, last = parts
    if not before:
        e_invoice = _is_e_invoice(last)
        loose = not e_invoice or (code, number) != ("", last)
        return ReceiptForm(last[:MOST], _tail(last), loose)
    (first,) = before
    form = "-".join(sorted((_bare(first), _bare(last)), key=lambda part: (len(part), part)))
    as_it_is = (code, number) == (first, last) and _is_kind(first, last)
    return ReceiptForm(form[:MOST], _tail(_number_of(first, last)), not as_it_is)


def alike(one: Spelled, other: Spelled) -> bool:
    """Whether two spellings that are not equal by their form are perhaps one receipt."""
    if form_of(*one).form == form_of(*other).form:
        return False
    mine, theirs = _readings(one), _readings(other)
    return bool(
        mine.whole & theirs.whole
        or mine.bare & (theirs.bare | theirs.numbers)
        or theirs.bare & mine.numbers
    )


def named(code: str, number: str) -> str:
    """How a sentence calls a receipt; with a stroke where zeros are missing, because what is written
    with a hyphen and has not the digits of a kind may be somebody's number, and is masked."""
    kind = (len(code), len(number)) in (FISCAL, *INVOICE)
    return ("-" if kind else "/").join(filter(None, (code, number)))


def restored(code: str, number: str) -> Spelled:
    """Code and number with the zeros in front that a number cell lost, where the kind says how many."""
    if not (code.isdecimal() and number.isdecimal()) or not code.strip("0"):
        return code, number
    first = code.zfill(next((most for most in CODES if len(code) <= most), len(code)))
    most = FISCAL[1] if len(first) == FISCAL[0] else INVOICE[0][1]
    if len(first) == INVOICE[0][0] and len(number) in (7, 8) and first[:2] not in PROVINCES:
        return first, number.zfill(FISCAL[0])  # a receipt whose code and number changed places
    return first, number.zfill(most)


def tidied(code: str, number: str) -> Spelled:
    """Code and number without marks and blanks, each in its field, where both are digits alone."""
    parts = _parts(code, number)
    if not all(part.isdecimal() for part in parts):
        return code, number
    *before, last = parts or ("",)
    return (before[0] if before else ""), last


def plain(words: str) -> str:
    """What was written, in ordinary digits and letters, without what a spreadsheet adds.

    What shows a power of ten (5.6E+08) stays as it is unless no digit is missing from it.
    """
    text = unicodedata.normalize("NFKC", words).strip().strip("'\"`’‘“”=\t ").upper()
    if fraction := _FRACTION.fullmatch(text):
        return fraction[1]
    if _POWER.fullmatch(text):
        return _without_power(text)
    return text


def digits_gone(words: str) -> bool:
    """Whether a spreadsheet showed a power of ten and kept fewer digits than there were."""
    return bool(_POWER.fullmatch(plain(words)))


def _without_power(text: str) -> str:
    try:
        value = Decimal(text)
    except InvalidOperation:  # pragma: no cover  (the pattern takes numbers alone)
        return text
    digits, exponent = value.as_tuple().digits, value.as_tuple().exponent
    whole = isinstance(exponent, int) and exponent == 0 and digits
    return "".join(map(str, digits)) if whole else text


def _parts(code: str, number: str) -> tuple[str, ...]:
    """Code and number without what stands between; the number alone where there is no code."""
    if code.isdecimal() and number.isdecimal() and code.isascii() and number.isascii():
        first, last = code, number
    else:
        code, number = plain(code), plain(number)
        if not _close(code) and (apart := _APART.fullmatch(number)) and _is_apart(*apart.groups()):
            first, last = apart[1], apart[3]
        else:
            first, last = _close(code), _PREFIX.sub("", _close(number))
    if first in NO_CODE or not first.strip("0"):
        first = ""
    if not last:
        return (first,) if first else ()
    if not first:
        return (last,)
    return _untwined(first, last)


def _is_apart(first: str, between: str, last: str) -> bool:
    """A blank may stand anywhere; between a code and a number of full length it parts the two."""
    lengths = (len(first), len(last))
    return not between.isspace() or lengths == FISCAL or lengths in (*INVOICE, (8, 12))


def _untwined(first: str, last: str) -> tuple[str, ...]:
    """Both parts, where one field repeats the other or holds both."""
    if _is_e_invoice(last) or first == last:
        return (last,)
    if _is_e_invoice(first):
        return (first,)
    if len(first) in CODES and last.startswith(first) and len(last) - len(first) in NUMBERS:
        return first, last[len(first) :]
    if len(last) in NUMBERS and first.endswith(last) and len(first) - len(last) in CODES:
        return first[: -len(last)], last
    return first, last


def _close(text: str) -> str:
    """The letters and digits alone."""
    return "".join(sign for sign in text if sign.isalnum())


def _bare(part: str) -> str:
    return part.lstrip("0") or "0"


def _tail(number: str) -> str:
    return number[-TAIL:].zfill(TAIL)


def _is_kind(code: str, number: str) -> bool:
    lengths = (len(code), len(number))
    if not code.isdecimal() or not number.isdecimal():
        return False
    return lengths == FISCAL or (
        lengths in INVOICE and (len(code) == INVOICE[1][0] or code[:2] in PROVINCES)
    )


def _is_e_invoice(number: str) -> bool:
    """An e-invoice begins with its year, from 21 on; a code of twelve digits with 0 or 1."""
    return len(number) == E_INVOICE and number.isdecimal() and number[0] not in "01"


def _number_of(first: str, last: str) -> str:
    """Which of the two is the number, where they changed places."""
    swapped = len(last) in (7, 8) and (
        (len(first) in (9, 10) and first.zfill(10)[:2] not in PROVINCES) or len(first) < 7
    )
    return first if swapped or (len(last) in (11, 12) and len(first) <= 8) else last


class _Readings(NamedTuple):
    """Everything that a spelling may stand for."""

    whole: frozenset[str]
    """Forms of code and number together."""
    bare: frozenset[str]
    """The number alone, where no code is there."""
    numbers: frozenset[str]
    """The numbers that stand beside a code."""


@lru_cache(maxsize=50_000)
def _readings(spelled: Spelled) -> _Readings:
    parts = _parts(*spelled)
    if len(parts) == 2:
        number = _bare(_number_of(*parts))
        return _Readings(frozenset({form_of(*spelled).form}), frozenset(), frozenset({number}))
    pairs = [pair for part in parts for pair in _splits(part)]
    return _Readings(
        frozenset(form_of(*pair).form for pair in pairs),
        frozenset(map(_bare, parts)),
        frozenset(_bare(number) for _, number in pairs),
    )


def _splits(whole: str) -> list[Spelled]:
    """Where code and number may meet in one field; zeros in front of either may be gone."""
    if not whole.isdecimal() or len(whole) < CODES[0] + 2 or _is_e_invoice(whole):
        return []
    at = {*CODES, *(len(whole) - most for most in NUMBERS)}
    most = max(NUMBERS)
    return [
        (whole[:n], whole[n:]) for n in at if 6 < n <= max(CODES) and 0 < len(whole) - n <= most
    ]
