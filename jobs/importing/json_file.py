"""JSON Lines (每行一个 JSON 对象), read as a stream."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import Any

from config.fields import our_name
from jobs.importing.errors import FileRefused
from jobs.importing.source import Record, SheetCount, kind_of, wrong_type
from jobs.importing.text_lines import Lines, bad_bytes
from workflow.intake.problems import problem
from workflow.shared.json_text import BadJson, parse_object

MOST_LINE = 16 * 1024 * 1024
"""Characters of one line: a claim with twenty thousand fee lines fits."""
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
            with suppress(BadJson):
                keys = max(keys, tuple(parse_object(line)), key=len)
        if not keys:
            raise wrong_type(
                self.path.name, "非 JSON 的文本", "text that is not JSON", "JSON Lines"
            )
        return keys

    def records(self) -> Iterator[Record]:
        """The objects; a line that is none is a bad row."""
        for number, line in self._lines():
            try:
                yield Record(number, _renamed(self.kind, parse_object(line)), line)
            except BadJson as fault:
                told = problem("bad_json", "", why=fault.says.zh, why_en=fault.says.en)
                yield Record(number, {}, line, told)

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


def _renamed(kind: str, given: Mapping[str, Any]) -> dict[str, Any]:
    """The object by our names; one field under two names is a fault unless they agree."""
    found: dict[str, Any] = {}
    for key, value in given.items():
        name = our_name(kind, key)
        if name is None:
            continue
        if name in found and found[name] != value:
            raise BadJson(
                f"{key} 与另一个键是同一栏，但取值不同",
                f"{key} and another key are one field with two values",
            )
        found[name] = value
    return found
