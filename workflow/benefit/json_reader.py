"""A JSON object read field by field (逐项读取); what is wrong is refused by the field's name."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import TypeVar

from config.text import Text
from workflow.shared.days import day_or_fault
from workflow.shared.errors import Refusal
from workflow.shared.json_types import Json
from workflow.shared.money import scaled

W = TypeVar("W", bound=str)
LONGEST = 200
"""No text of a question is longer; what is repeated in a refusal is cut much sooner."""


class QuoteError(Refusal):
    """What was asked cannot be calculated (试算输入有误); `field` says where."""

    def __init__(self, code: str, field: str, zh: str, en: str) -> None:
        self.code, self.field = code, field
        # What was typed may hold braces, which would be read as places for values.
        super().__init__(Text("{field}：{zh}", "{field}: {en}"), field=field, zh=zh, en=en)


class JsonReader:
    """A JSON object, read field by field."""

    def __init__(self, given: Mapping[str, Json], at: str = "") -> None:
        self.given, self.at = given, at

    def refuse(self, code: str, field: str, zh: str, en: str) -> QuoteError:
        """A refusal that names the field."""
        return QuoteError(code, f"{self.at}{field}", zh, en)

    def text(self, field: str, *, needed: bool = False) -> str:
        """Text; empty where there is none."""
        value = self.given.get(field)
        if value is None or value == "":
            if needed:
                raise self.refuse("missing_value", field, "缺少此项", "it is missing")
            return ""
        if (
            isinstance(value, bool)
            or not isinstance(value, str | int | float | Decimal)
            or _vast(value)
        ):
            raise self.refuse("bad_value", field, "应为文字", "text is expected")
        said = str(value).strip()
        if len(said) > LONGEST or not said.isprintable():
            zh, en = (
                f"应为一行文字，最多 {LONGEST} 字",
                f"one line is expected, of {LONGEST} at most",
            )
            raise self.refuse("bad_value", field, zh, en)
        if needed and not said:
            raise self.refuse("missing_value", field, "缺少此项", "it is missing")
        return said

    def flag(self, field: str) -> bool:
        """True or false; also 1 and 0."""
        value = self.given.get(field)
        if value in (None, "", False, 0, "0", "false"):
            return False
        if value in (True, 1, "1", "true"):
            return True
        raise self.refuse("bad_value", field, "应为 true 或 false", "true or false is expected")

    def one_of(self, field: str, known: tuple[W, ...], *, default: str = "") -> W:
        """One of these words."""
        value = self.text(field, needed=not default) or default
        for word in known:
            if word == value:
                return word
        words = ", ".join(known)
        zh, en = f"“{value}”应为 {words} 之一", f"“{value}” is not one of {words}"
        raise self.refuse("bad_value", field, zh, en)

    def day(self, field: str, *, needed: bool = True) -> date | None:
        """A day; a time of day may stand behind it, as hospitals write it."""
        value = self.text(field, needed=needed)
        if not value:
            return None
        found = day_or_fault(value)
        if isinstance(found, Text):
            zh, en = (
                f"“{value}”应为日期 YYYY-MM-DD：{found.zh}",
                f"“{value}” is no day YYYY-MM-DD: {found.en}",
            )
            raise self.refuse("bad_date", field, zh, en)
        return found

    def number(self, field: str, places: int, *, default: int | None = None) -> int:
        """A number that is not negative, as an integer of 10⁻ᵖˡᵃᶜᵉˢ."""
        value = self.given.get(field)
        if value is None or value == "":
            if default is None:
                raise self.refuse("missing_value", field, "缺少此项", "it is missing")
            return default
        known = isinstance(value, str | int | float | Decimal) and not _vast(value)
        found = scaled(value, places) if known else None
        if found is None:
            zh = f"“{shown(value)}”应为数字，最多 {places} 位小数"
            en = f"“{shown(value)}” is no number with at most {places} decimals"
            raise self.refuse("bad_amount", field, zh, en)
        if found < 0:
            zh, en = f"{shown(value)} 不能为负", f"{shown(value)} may not be negative"
            raise self.refuse("negative_amount", field, zh, en)
        return found

    def only(self, known: Iterable[str]) -> "JsonReader":
        """This object, if it has no key beside these, because a slip would silently count as nothing."""
        for key in map(str, self.given):
            if key not in known:
                raise self.refuse("unknown_field", key, "没有这一项", "there is no such field")
        return self

    def inner(self, field: str) -> "JsonReader":
        """An object inside; empty where there is none."""
        value = self.given.get(field)
        if value is not None and not isinstance(value, Mapping):
            raise self.refuse("bad_value", field, "应为对象", "an object is expected")
        return JsonReader(value or {}, f"{self.at}{field}.")


def _vast(value: object) -> bool:
    """Whether a number has more digits than can be written out."""
    return isinstance(value, int) and value.bit_length() > 3 * LONGEST


def shown(value: object) -> str:
    """What was typed, as a refusal may repeat it: short, on one line, without control characters."""
    if not isinstance(value, str | int | float | Decimal) or _vast(value):
        return "…"
    said = "".join(c if c.isprintable() else "?" for c in str(value)[:41])
    return said if len(said) <= 40 else said[:40] + "…"
