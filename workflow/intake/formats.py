"""How values are written (书写形式): identity numbers, names."""

import re
import unicodedata
from datetime import date

from stdnum.cn import ric

from workflow.shared.days import EARLIEST, LATEST, as_day, as_instant, shanghai_day

__all__ = [
    "LATEST", "as_day", "as_instant", "clipped", "id_fault", "same_name", "shanghai_day", "unusable",
]  # fmt: skip

_ID = re.compile(r"[0-9]{17}[0-9X]")


def unusable(words: str) -> bool:
    """Control characters, half surrogates: what no database keeps and no screen shows."""
    return any(unicodedata.category(c) in ("Cc", "Cs") for c in words)


def clipped(words: str, most: int = 30) -> str:
    """What was written, short enough for a sentence."""
    return words if len(words) <= most else f"{words[:most]}…"


def id_fault(certno: str, today: date) -> tuple[str, str] | None:
    """What is wrong with a citizen's number (GB 11643): form, date of birth, check character.

    The place is not looked at: new districts are missing from every list, and 81, 82, 83 are
    residents from Hong Kong, Macao and Taiwan.
    """
    if not _ID.fullmatch(certno):
        return "应为18位", "18 characters are expected"
    try:
        born = date(int(certno[6:10]), int(certno[10:12]), int(certno[12:14]))
    except ValueError:
        return "出生日期不存在", "the date of birth does not exist"
    if not EARLIEST <= born <= today:
        return "出生日期不可能", "the date of birth is impossible"
    # It takes the whole number and leaves the last character out by itself.
    if ric.calc_check_digit(certno) != certno[-1]:
        return "校验码不符", "the check character does not fit"
    return None


def same_name(one: str, other: str) -> bool:
    """Whether two spellings are one name: blanks, width and the kind of middle dot do not count."""
    return one == other or _bare(one) == _bare(other)


def _bare(name: str) -> str:
    return re.sub(r"[\s·•・．.‧∙]", "", unicodedata.normalize("NFKC", name)).casefold()
