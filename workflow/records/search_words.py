"""What is looked for (查找条件): the words that somebody typed, taken apart into keys."""

import re
from typing import NamedTuple

from config.codes import Regions
from config.text import Text
from workflow.shared.errors import Refusal
from workflow.shared.plain_text import plain, without_marks

_CERTNO_END = re.compile(r"\d{3}[\dX]")
_AREA = re.compile(r"\d{6}")
_FIGURES = re.compile(r"[\dX]{1,6}")
"""No telephone, receipt, end of a number or identity number has so few figures."""
SHORTEST = 2


class TooShortError(Refusal):
    """What is looked for would fit almost everybody (查找内容太短)."""

    code = "too_short"

    def __init__(self, words: str) -> None:
        says = Text(
            "“{words}”太短，不能查找。可用：完整姓名；姓名或地区加证件号码末四位（王小明 1259，"
            "1259 --area 230600）；完整的证件号码、人员编号、电话、快递单号、票据号码、外部流水号；"
            "业务流水号的末八位。",
            "“{words}” is too short. Look for a whole name; a name or an area with the last four of "
            "the identity number (王小明 1259, 1259 --area 230600); a whole identity, person, "
            "telephone, tracking or receipt number, or one of the sender; the last eight of ours.",
        )
        super().__init__(says, words=words)


class SearchWords(NamedTuple):
    """The keys in what was typed; each is looked for as a whole, "" is no key."""

    whole: str
    """Everything, with single blanks."""
    name: str = ""
    certno_end: str = ""
    area: str = ""

    @property
    def figures(self) -> str:
        """A number as it is stored: without blanks, letters in capitals."""
        return self.whole.replace(" ", "").upper()

    @property
    def meagre(self) -> bool:
        """Whether no more than a few figures were typed, which only a whole number may be."""
        alone = self.certno_end and not (self.name or self.area)
        return bool(alone or _FIGURES.fullmatch(self.figures))


def taken_apart(given: str, regions: Regions, area: str | None = None) -> SearchWords:
    """The keys in a text: a name, the last four of an identity number, an area; or one whole number."""
    words = plain(without_marks(given).words).split()
    whole = " ".join(words)
    if len(whole) < SHORTEST:
        raise TooShortError(given.strip())
    end = next((word for word in words if _CERTNO_END.fullmatch(word.upper())), "")
    words = [word for word in words if word != end]
    placed = [
        word for word in words if _pooling_area(word, regions, alone=len(words) == 1 and not end)
    ]
    rest = [word for word in words if word not in placed]
    where = area or (_pooling_area(placed[0], regions) if placed else "")
    name = " ".join(rest)
    return SearchWords(whole, "" if name.isdigit() else name, end.upper(), where or "")


def _pooling_area(word: str, regions: Regions, *, alone: bool = False) -> str | None:
    """The area that a word names by code or name; a word alone is looked for as it is."""
    if alone:
        return None
    if _AREA.fullmatch(word):
        return regions.pooling_area(word)
    return next(
        (regions.areas.get(code) for code, name in regions.names.items() if name == word), None
    )
