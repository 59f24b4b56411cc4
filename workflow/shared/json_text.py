"""JSON as it comes from outside (JSON 的读取): the one reader for rows, forms, payloads and questions.

Numbers with a fraction keep every digit. What is nested too deeply, too large or no number is refused.
"""

import json
from decimal import Decimal
from itertools import chain

from config.text import Text
from workflow.shared.json_types import Json, JsonObject

MOST_DEPTH = 100
"""Objects and lists inside one another; a claim needs three."""
MOST_DIGITS = 40
"""Digits of a number, before and behind the point: a receipt has twenty."""


class BadJson(ValueError):
    """Text that is no JSON of ours; `says` tells why, without repeating what stands there."""

    def __init__(self, zh: str, en: str) -> None:
        self.says = Text(zh, en)
        super().__init__(f"{zh} {en}")


class NoJson(BadJson):
    """Text that is no JSON of anybody's, or no object where one is expected."""


def parse_json(text: str) -> Json:
    """The value that stands there; BadJson where none does."""
    try:
        found: Json = json.loads(
            text.removeprefix("\ufeff"), parse_float=_decimal, parse_int=_whole,
            parse_constant=_no_constant, object_pairs_hook=_once,
        )  # fmt: skip
    except RecursionError as fault:
        raise _too_deep() from fault
    except json.JSONDecodeError as fault:
        line = f"第 {fault.lineno} 行" if fault.lineno > 1 else ""
        line_en = f"line {fault.lineno}, " if fault.lineno > 1 else ""
        raise NoJson(
            f"{line}第 {fault.colno} 个字符起不是正确的 JSON",
            f"{line_en}column {fault.colno}: it is no JSON from here on",
        ) from fault
    if text.count("[") + text.count("{") > MOST_DEPTH and _is_deep(found):
        raise _too_deep()
    return found


def parse_object(text: str) -> JsonObject:
    """The object that stands there; BadJson where none does."""
    found = parse_json(text)
    if not isinstance(found, dict):
        raise NoJson("不是对象", "it is no object")
    return found


def _too_deep() -> BadJson:
    return BadJson("嵌套过深", "it is nested too deeply")


def _is_deep(value: Json) -> bool:
    """Whether a value is nested beyond our limit, because Python's own differs by its version."""
    level = [value]
    for _ in range(MOST_DEPTH):
        lists = (inner.values() if isinstance(inner, dict) else inner
                 for inner in level if isinstance(inner, dict | list))  # fmt: skip
        level = list(chain.from_iterable(lists))
    return bool(level)


def _whole(digits: str) -> int:
    if len(digits) > MOST_DIGITS:
        raise _too_large()
    return int(digits)


def _decimal(written: str) -> Decimal:
    number = Decimal(written)
    if len(written) > 2 * MOST_DIGITS or not -MOST_DIGITS <= number.adjusted() <= MOST_DIGITS:
        raise _too_large()
    return number


def _too_large() -> BadJson:
    return BadJson(
        f"有超过 {MOST_DIGITS} 位的数字", f"it holds a number of more than {MOST_DIGITS} digits"
    )


def _no_constant(word: str) -> Json:
    raise BadJson(f"{word} 不是数字", f"{word} is no number")


def _once(pairs: list[tuple[str, Json]]) -> JsonObject:
    """An object in which no key stands twice: the last one would silently win."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise BadJson("同一个键出现两次", "a key is given twice")
    return found
