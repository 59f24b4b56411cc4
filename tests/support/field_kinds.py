"""How each field is written (字段的写法), as the readers read it: found in their source.

A reader names a field and says how it is read: `reader.day("starts_on")`, `ask.number("pric", 6)`.
"""

import ast
import importlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from config.text import Text

CODED = "coded"


class Read(NamedTuple):
    """How a reader takes a field: its method, and the second of its arguments."""

    method: str
    more: str | int | None
    needed: bool
    """Whether a question is refused without the field; for files the declaration says so."""

    @property
    def says(self) -> Text:
        """How it is written."""
        return _WRITTEN[self.method](self.more)


def _text(most: str | int | None) -> Text:
    return Text(f"文字，最多 {most or 200} 字", f"text, {most or 200} characters at most")


_WRITTEN = {
    CODED: lambda column: Text(
        f"[代码表](#codes) `{column}` 的代码或名称", f"a code of `{column}`, or its label"
    ),
    "one_of": lambda known: Text(f"{known} 之一", f"one of {known}"),
    "day": lambda _: Text("日期 2026-11-23", "a day"),
    "instant": lambda _: Text(
        "时间 2026-11-23 10:20:00，缺省时区为上海", "an instant, in Shanghai"
    ),
    "moment": lambda _: Text("日期，其后可有时间", "a day, a time may stand behind it"),
    "number": lambda places: Text(
        f"数字，最多 {places} 位小数", f"a number, {places} decimals at most"
    ),
    "flag": lambda _: Text("1 或 0，true 或 false", "1 or 0, true or false"),
    "listed": lambda _: Text("列表，或用；分隔", "a list, or text with ; between"),
    "certno": lambda _: Text(
        "证件号码；身份证须校验码正确", "an identity number with a right check digit"
    ),
    "text": _text,
    "needed": _text,
}
_RANK = list(_WRITTEN)


@cache
def reads(module: str) -> dict[str, Read]:
    """How a module reads its fields; the most telling way where there are several."""
    found: dict[str, Read] = {}
    for field, read in sorted(_reads(module), key=lambda pair: _RANK.index(pair[1].method)):
        first = found.setdefault(field, read)
        # A number that is looked at as text first is read only where it was given.
        needed = (
            first.needed and read.needed
            if first.method == "number"
            else first.needed or read.needed
        )
        found[field] = first._replace(needed=needed)
    return found


def _reads(module: str) -> Iterator[tuple[str, Read]]:
    alive = importlib.import_module(module)
    for node in ast.walk(ast.parse(Path(str(alive.__file__)).read_text("utf-8"))):
        match node:
            case ast.Call(
                func=ast.Attribute(attr=method), args=[ast.Constant(value=str(field)), *rest]
            ) if method in _WRITTEN:
                pass
            case ast.Call(
                func=ast.Name(id="_coded"), args=[_, _, ast.Constant(value=str(field)), *_]
            ):
                yield field, Read(CODED, field, needed=True)
                continue
            case ast.Call(
                func=ast.Name(id="_day" | "_hospital"), args=[_, ast.Constant(value=str(field)), *_]
            ):
                method = "text" if "hosp" in ast.unparse(node.func) else "day"
                yield field, Read(method, None, _needed(node, method))
                continue
            case _:
                continue
        yield field, Read(method, _second(alive, method, rest), _needed(node, method))


def _needed(call: ast.Call, method: str) -> bool:
    """Whether a question is refused without it: days, numbers and words are needed unless it is said."""
    said = {k.arg: getattr(k.value, "value", None) for k in call.keywords}
    if method not in ("day", "number", "one_of", "text"):
        return False
    return said.get("needed", method != "text") is True and "default" not in said


def _second(alive: object, method: str, rest: list[ast.expr]) -> str | int | None:
    """The code table of a coded field, the length of a text, the decimals of a number, known words."""
    for argument in rest[1:2] if method == CODED else rest[:1]:
        if isinstance(argument, ast.Constant):
            value = argument.value
            return value if isinstance(value, str | int) else None
        if isinstance(argument, ast.Name):
            return "、".join(map(str, getattr(alive, argument.id, ())))
    return None
