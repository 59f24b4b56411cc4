"""JSON Lines (每行一个 JSON 对象), read as a stream."""

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from decimal import Decimal
from itertools import chain, islice
from pathlib import Path
from typing import Any

from config.fields import our_name
from jobs.importing.errors import FileRefused
from jobs.importing.source import Record, SheetCount, kind_of, wrong_type
from jobs.importing.text_lines import Lines, bad_bytes
from workflow.intake.problems import problem

MOST_LINE = 16 * 1024 * 1024
"""Characters of one line: a claim with twenty thousand fee lines fits."""
MOST_DEPTH = 100
"""Objects and lists inside one another; a claim needs three."""
TOO_DEEP = "嵌套过深 nested too deeply"
HEAD = 20
"""Lines looked at to learn what the objects are."""


class JsonSource:
    """An opened file of JSON Lines; always UTF-8."""

    header: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()
    sheets: tuple[SheetCount, ...] = ()

    def __init__(self, path: Path, kind: str | None) -> None:
        self.path = path
        self.kind = kind_of(path, self._keys(), kind)

    def _keys(self) -> tuple[str, ...]:
        """The keys of the fullest of the first objects: one that is bad or lacks something is a
        bad row, not a bad file."""
        keys: tuple[str, ...] = ()
        for _, line in islice(self._lines(), HEAD):
            with suppress(ValueError):
                keys = max(keys, tuple(map(str, parse(line))), key=len)
        if not keys:
            raise wrong_type(
                self.path.name, "非 JSON 的文本", "text that is not JSON", "JSON Lines"
            )
        return keys

    def records(self) -> Iterator[Record]:
        """The objects; a line that is none is a bad row."""
        for number, line in self._lines():
            try:
                given = parse(line)
                yield Record(number, _renamed(self.kind, given), line)
            except (ValueError, RecursionError) as fault:
                why = _why(fault)
                yield Record(number, {}, line, problem("bad_json", "", why=why))

    def _lines(self) -> Iterator[tuple[int, str]]:
        # Within a value a line break is written as \n, so that CR alone may end a line as well.
        with self.path.open(encoding="utf-8-sig", newline=None) as file:
            lines = Lines(self.path, file, MOST_LINE)
            try:
                for line in lines:
                    if text := line.strip():
                        yield lines.number, text
            except UnicodeDecodeError as fault:
                raise bad_bytes(self.path, "utf-8-sig", "UTF-8") from fault
        if not lines.number:
            raise FileRefused("file_empty", file=self.path.name)


def parse(text: str) -> dict[str, Any]:
    """A JSON object with exact numbers; ValueError says what is wrong with it."""
    try:
        found = json.loads(
            text, parse_float=Decimal, parse_constant=_no_constant, object_pairs_hook=_once
        )
    except RecursionError as fault:
        raise ValueError(TOO_DEEP) from fault
    if text.count("[") + text.count("{") > MOST_DEPTH and _is_deep(found):
        raise ValueError(TOO_DEEP)
    if not isinstance(found, dict):
        raise ValueError("不是对象 not an object")
    return found


def _is_deep(value: Any) -> bool:
    """Whether a value is nested beyond our limit, because Python's own differs by its version."""
    level = [value]
    for _ in range(MOST_DEPTH):
        lists = (inner.values() if isinstance(inner, dict) else inner
                 for inner in level if isinstance(inner, dict | list))  # fmt: skip
        level = list(chain.from_iterable(lists))
    return bool(level)


def _no_constant(word: str) -> Any:
    raise ValueError(f"{word} 不是数字 is no number")


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("同一个键出现两次 a key is given twice")
    return found


def _renamed(kind: str, given: Mapping[str, Any]) -> dict[str, Any]:
    """The object by our names; one field under two names is a fault unless they agree."""
    found: dict[str, Any] = {}
    for key, value in given.items():
        name = our_name(kind, key)
        if name is None:
            continue
        if name in found and found[name] != value:
            raise ValueError(f"{key} 与另一个键是同一字段，但取值不同 is given twice")
        found[name] = value
    return found


def _why(fault: Exception) -> str:
    """What is wrong, without the content of the line."""
    if isinstance(fault, json.JSONDecodeError):
        return f"{fault.msg}（第 {fault.colno} 个字符）"
    return str(fault)[:100]
