"""How values are compared and shown (书写形式): names, and what a sentence repeats."""

import re
import unicodedata

from workflow.shared.plain_text import without_marks


def clipped(words: str, most: int = 30) -> str:
    """What was written, short enough for a sentence."""
    return words if len(words) <= most else f"{words[:most]}…"


def same_name(one: str, other: str) -> bool:
    """Whether two spellings are one name.

    Blanks, width, the kind of middle dot, what nobody sees, and private-use characters that have a
    standard one do not count.
    """
    return one == other or _bare(one) == _bare(other)


def _bare(name: str) -> str:
    seen = without_marks(unicodedata.normalize("NFKC", name)).words
    return re.sub(r"[\s·•・．.‧∙\ufe00-\ufe0f\U000e0100-\U000e01ef]", "", seen).casefold()
