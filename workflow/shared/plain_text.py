"""Text as it comes from outside (文字的读取): what cannot be seen is taken off, what is no text is known."""

import re
import unicodedata
from typing import NamedTuple

from config.text import Text
from workflow.shared.private_use import STANDARD

_ERROR = re.compile(
    r"#(?:N/A|REF!|VALUE!|DIV/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!"
    r"|EXTERNAL!|PYTHON!|GETTING_DATA|#{2,})",
    re.IGNORECASE,
)
_FORMULA = re.compile(r'="([^"]*)"')
APOSTROPHES = ("'", "’", "‘")
WRAPPED = (*APOSTROPHES, "=")
"""How a number or code begins that was kept from being counted."""
FLAGS = {
    "0": False, "1": True, "否": False, "是": True, "false": False, "true": True,
    "no": False, "yes": True,
}  # fmt: skip
"""How yes and no are written."""


class CleanText(NamedTuple):
    """Text without what cannot be seen, and what was taken off, each once."""

    words: str
    taken: tuple[Text, ...] = ()


def unusable(words: str) -> bool:
    """Control characters, half surrogates: what no database keeps and no screen shows."""
    return not words.isprintable() and any(unicodedata.category(c) in ("Cc", "Cs") for c in words)


def is_error_value(words: str) -> bool:
    """Whether this is what a spreadsheet shows where it has no value: #N/A, #REF!, ####."""
    return words.startswith("#") and _ERROR.fullmatch(words) is not None


def without_marks(words: str) -> CleanText:
    """Text without zero-width and bidi marks; private-use characters as the standard ones."""
    if words.isprintable():
        return CleanText(words)
    marks = [c for c in dict.fromkeys(words) if unicodedata.category(c) == "Cf"]
    private = [c for c in dict.fromkeys(words) if unicodedata.category(c) == "Co"]
    if not marks and not private:
        return CleanText(words)
    folded = [c for c in private if c in STANDARD]
    clean = words.translate({ord(c): STANDARD.get(c, "") for c in (*marks, *folded)}).strip()
    taken = [
        Text(f"看不见的字符 U+{ord(c):04X} 已去掉", f"the invisible U+{ord(c):04X} was taken off")
        for c in marks
    ]
    taken += [
        Text(
            f"自造区字符 U+{ord(c):04X} 已换成标准字“{STANDARD[c]}”",
            f"the private-use U+{ord(c):04X} became {STANDARD[c]}",
        )
        for c in folded
    ]
    taken += [
        Text(
            f"自造区字符 U+{ord(c):04X} 没有对应的标准字，原样保留，请核对",
            f"the private-use U+{ord(c):04X} has no standard character and stays; look at it",
        )
        for c in private
        if c not in STANDARD
    ]
    return CleanText(clean, tuple(taken))


def without_wrapping(words: str) -> CleanText:
    """A number or code without the ="…" or the apostrophe that keeps a spreadsheet from counting it."""
    if found := _FORMULA.fullmatch(words):
        told = Text('公式写法 ="…" 已去掉', 'the formula ="…" around it was taken off')
        return CleanText(found[1].strip(), (told,))
    if words[:1] in APOSTROPHES:
        told = Text("前面的撇号已去掉", "the apostrophe before it was taken off")
        return CleanText(words[1:].strip(), (told,))
    return CleanText(words)


def plain(words: str) -> str:
    """Full-width digits and letters as ordinary ones."""
    return words if words.isascii() else unicodedata.normalize("NFKC", words).strip()
