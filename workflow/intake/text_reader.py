"""The text of a row's fields (文字的读取): without blanks, marks and wrapping, or a problem."""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Self

from workflow.intake import formats
from workflow.intake.problems import Problem, problem
from workflow.shared.errors import Shown
from workflow.shared.json_types import Json
from workflow.shared.number_cell import LostDigits, NumberCell
from workflow.shared.plain_text import (
    WRAPPED,
    CleanText,
    is_error_value,
    unusable,
    without_marks,
    without_wrapping,
)
from workflow.shared.plain_text import plain as to_plain

Cell = Json | date
"""What stands in a field of a row as it was handed over; an instant is a date as well."""
RawRow = Mapping[str, Cell]
"""A row as it was handed over, by the names of our fields."""


class TextReader:
    """One row as text; `problems` collects what is wrong with it, `notes` what is worth knowing."""

    __slots__ = ("at", "notes", "problems", "raw")

    def __init__(
        self,
        raw: RawRow,
        problems: list[Problem] | None = None,
        at: str = "",
        notes: list[Problem] | None = None,
    ) -> None:
        self.raw, self.at = raw, at
        self.problems: list[Problem] = [] if problems is None else problems
        self.notes: list[Problem] = [] if notes is None else notes

    def part(self, raw: RawRow, at: str) -> Self:
        """A reader of what stands inside this row, for the same problems and notes."""
        return type(self)(raw, self.problems, at, self.notes)

    def tell(self, code: str, field: str, **values: Shown) -> None:
        """Note a problem with a field."""
        self.problems.append(problem(code, f"{self.at}{field}", **values))

    def text(self, field: str, most: int = 200, *, plain: bool = False) -> str:
        """What was written, without blanks around it; "" when nothing was.

        `plain` is for numbers and codes: full-width digits and letters become ordinary ones.
        """
        value = self.raw.get(field)
        if value is None:
            return ""
        if type(value) is not str:
            return self._other(field, value, most)
        words = value.strip()
        if not words.isprintable():
            # A quoted line break inside an address is a blank.
            words = self._cleaned(field, without_marks(re.sub(r"[\r\n\t]+", " ", words)))
            if unusable(words):
                why = "含有控制字符或残缺字符"
                self.tell("bad_value", field, why=why, why_en="control or broken characters")
                return ""
        if plain:
            words = to_plain(words)
            if words[:1] in WRAPPED:
                words = self._cleaned(field, without_wrapping(words))
        if words[:1] == "#" and is_error_value(words):
            self.tell("error_value", field, value=formats.clipped(words))
            return ""
        if len(words) > most:
            self.tell("too_long", field, most=most)
            return ""
        return words

    def _cleaned(self, field: str, found: CleanText) -> str:
        """The words that are left, with a note of what was taken off."""
        for what in found.taken:
            note = problem("cleaned_value", f"{self.at}{field}", what=what.zh, what_en=what.en)
            if note not in self.notes:
                self.notes.append(note)
        return found.words

    def _other(self, field: str, value: Cell, most: int) -> str:
        """Text for what came as a number, a truth value or a structure."""
        if isinstance(value, LostDigits):
            self.tell("digits_lost", field)
            return ""
        if isinstance(value, NumberCell):
            return str(value)
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, int | float | Decimal):
            words = str(value)
            if len(words) <= most:
                return words
        why, why_en = "应为文字或数字", "text or a number is expected"
        self.tell("bad_value", field, why=why, why_en=why_en)
        return ""

    def needed(self, field: str, most: int = 200, *, plain: bool = True) -> str:
        """The same, where nothing is not enough."""
        before = len(self.problems)
        words = self.text(field, most, plain=plain)
        if not words and len(self.problems) == before:
            self.tell("missing_value", field)
        return words
