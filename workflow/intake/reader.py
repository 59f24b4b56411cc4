"""Reading one row (读取一行): text, days, flags and amounts out of what was written.

Every fault becomes a `Problem`; reading goes on, so that all of them are reported at once.
"""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import is_dataclass
from datetime import date, datetime

from config.codes import CodeBook, Regions
from config.masking import mask_id
from config.text import Text
from models import FAR, canonical
from workflow.intake import formats
from workflow.intake.identity_numbers import document_fault
from workflow.intake.text_reader import Cell, RawRow, TextReader
from workflow.shared import day_faults, days
from workflow.shared.contact_numbers import NumberReader
from workflow.shared.json_text import BadJson, parse_json
from workflow.shared.json_types import Json
from workflow.shared.money import scaled
from workflow.shared.number_cell import LostDigits, NumberCell
from workflow.shared.plain_text import FLAGS
from workflow.shared.sql_types import StoredRow

__all__ = ["Cell", "LostDigits", "NumberCell", "RawRow", "Reader", "digest"]

MOST_FEN = 10**14
"""A million million yuan: larger amounts are slips, and would not fit the columns."""


class Reader(TextReader):
    """One row, read field by field: text, codes, days, flags, amounts, numbers of papers."""

    __slots__ = ()

    def coded(self, field: str, codes: CodeBook, column: str, fault: str) -> tuple[str, str] | None:
        """A code and its meaning by the code table."""
        before = len(self.problems)
        words = self.text(field, plain=True)
        if len(self.problems) > before:
            return None
        found = codes.find(column, words)
        if found is None:
            self._unknown(fault, field, words, codes.nearest(column, words))
        return found

    def code(self, field: str, codes: CodeBook, column: str, most: int = 6) -> str:
        """A code that may be left out; a number that stands in no table is the sender's own and stays."""
        before = len(self.problems)
        words = self.text(field, plain=True)
        if not words or len(self.problems) > before:
            return ""
        known = codes.code(column, words)
        if known is None and not (words.isascii() and words.isalnum() and len(words) <= most):
            self._unknown("unknown_code", field, words, codes.nearest(column, words))
        return known or words

    def region(
        self, field: str, regions: Regions, *, area: bool = True, missing: str = "missing_value"
    ) -> str | None:
        """A region by code or name, as its pooling area if `area`; None when it is none of ours."""
        before = len(self.problems)
        words = self.text(field, plain=True)
        found = regions.pooling_area(words) if area else regions.code(words)
        if found is None and len(self.problems) == before:
            fault, near = ("unknown_region", regions.nearest(words)) if words else (missing, [])
            self._unknown(fault, field, words or "—", near)
        return found

    def _unknown(self, fault: str, field: str, words: str, nearest: Sequence[str]) -> None:
        """What was not understood, with what is nearest; where nothing was written, that is the fault."""
        if words:
            near, near_en = "、".join(nearest) or "无", ", ".join(nearest) or "none"
            self.tell(fault, field, value=formats.clipped(words), near=near, near_en=near_en)
        else:
            self.tell("missing_value", field)

    def day(self, field: str, *, empty: bool = False, far: bool = False) -> date | None:
        """A day; None when it is wrong, or empty where that is allowed.

        `far` allows 9999-12-31, with which other systems write an open end.
        """
        before = len(self.problems)
        words = self.text(field, plain=True)
        if (not words and empty) or len(self.problems) > before:
            return None
        found = days.day_or_fault(self._as_cell(field, words))
        if isinstance(found, date) and not (
            days.EARLIEST <= found <= days.LATEST or (far and found == FAR)
        ):
            found = day_faults.OUT_OF_RANGE
        if isinstance(found, Text):
            self._no_day(field, words, found)
            return None
        return found

    def instant(self, field: str) -> datetime | None:
        """An instant; a time without a zone is the time in Shanghai, a day alone its midnight."""
        before = len(self.problems)
        words = self.text(field, plain=True)
        if len(self.problems) > before:
            return None
        found = days.instant_or_fault(self._as_cell(field, words))
        if isinstance(found, Text):
            self._no_day(field, words, found)
            return None
        return found

    def _as_cell(self, field: str, words: str) -> str:
        """The words, as the number cell they came from, because a day is a serial there."""
        return NumberCell(words) if isinstance(self.raw.get(field), NumberCell) else words

    def _no_day(self, field: str, words: str, why: Text) -> None:
        """What is no day is told with the reason; where nothing was written, that is the fault."""
        if not words:
            self.tell("missing_value", field)
            return
        self.tell("bad_date", field, value=formats.clipped(words), why=why.zh, why_en=why.en)

    def flag(self, field: str) -> bool:
        """Yes or no; nothing written is no."""
        words = self.text(field, plain=True)
        if not words:
            return False
        found = FLAGS.get(words.casefold())
        if found is None:
            self.tell("bad_flag", field, value=formats.clipped(words))
        return bool(found)

    def number(
        self, field: str, places: int, *, empty: bool = False, signed: bool = False
    ) -> int | None:
        """A decimal as an integer of 10⁻ᵖˡᵃᶜᵉˢ, not negative; None when it is wrong."""
        before = len(self.problems)
        words = self.text(field, plain=True)
        if (not words and empty) or len(self.problems) > before:
            return None
        found = scaled(words, places)
        if found is None or abs(found) >= MOST_FEN * 10 ** (places - 2):
            expected, expected_en = (
                f"最多 {places} 位小数",
                f"a number with at most {places} decimals",
            )
            self.tell(
                "bad_amount",
                field,
                value=formats.clipped(words),
                expected=expected,
                expected_en=expected_en,
            )
            return None
        if found < 0 and not signed:
            self.tell("negative_amount", field, value=formats.clipped(words))
            return None
        return found

    def listed(self, field: str) -> list[str]:
        """Several items: a list, or text with ；、， between them."""
        value = self.raw.get(field)
        if isinstance(value, list):
            items = [self._item(field, item) for item in value]
        elif (listed := _json_list(value)) is not None:
            return self.part({field: listed}, self.at).listed(field)
        elif value is not None and not isinstance(value, str):
            items = [self._item(field, value)]
        else:
            items = re.split(r"[;；、,，|]", self.text(field, 2000))
        return list(dict.fromkeys(item.strip() for item in items if item.strip()))

    def _item(self, field: str, item: Cell) -> str:
        """One item of a list; a number in it is no name of anything."""
        if item is None or isinstance(item, str):
            return self.part({field: item}, self.at).text(field)
        why, why_en = "应为文字，或文字的列表", "text or a list of texts is expected"
        self.tell("bad_value", field, why=why, why_en=why_en)
        return ""

    def contact(self, field: str, read: NumberReader, fault: str) -> str:
        """An account, bank code or telephone as a move takes it; "" when it is wrong or empty."""
        words = self.text(field, 50, plain=True)
        found = read(words) if words else ""
        if isinstance(found, Text):
            self.tell(fault, field, why=found.zh, why_en=found.en)
            return ""
        return found

    def certno(self, cert_type: str | None, today: date) -> str:
        """An identity number, checked where its kind has a check character; "" when it is wrong."""
        before = len(self.problems)
        words = self.text("certno", 50, plain=True).upper()
        if len(self.problems) > before:
            return ""
        fault = ("为空", "it is empty") if not words else None
        if cert_type and words:
            fault = document_fault(cert_type, words, today)
        if fault:
            value = mask_id(formats.clipped(words, 18)) or "—"
            self.tell("bad_id_number", "certno", value=value, why=fault[0], why_en=fault[1])
            return ""
        return words


def _json_list(value: Cell) -> list[Json] | None:
    """A cell that holds a list as JSON: items that have separators in them are written like this."""
    if not isinstance(value, str) or not value.lstrip().startswith("["):
        return None
    try:
        found = parse_json(value)
    except BadJson:
        return None
    return found if isinstance(found, list) else None


def digest(values: StoredRow) -> str:
    """What makes equal content equal; drafts of receipts count by their fields, not by their class."""
    return hashlib.sha256(canonical(values, _plain).encode()).hexdigest()


def _plain(value: object) -> StoredRow | str:
    """A draft by its fields; what is empty of those that came later is no content."""
    if not is_dataclass(value):
        return str(value)
    return {name: held for name, held in vars(value).items() if held != {}}
