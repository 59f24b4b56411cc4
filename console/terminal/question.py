"""A question as JSON (试算与核查的输入): from a file or from standard input, every digit as it was written."""

import json
import sys
from pathlib import Path
from typing import Any

from config.errors import ConfigError
from config.text import Text
from console.answers.refusals import unreadable

BAD_FILES = {
    "file_not_found": Text("找不到或无法打开文件 {name}：{why}。", "the file {name} cannot be opened: {why_en}."),
    "not_json": Text(
        "{name} 不是正确的 JSON（{why}）：应为 UTF-8 的一个 JSON 对象。",
        "{name} is no valid JSON ({why_en}): one JSON object in UTF-8 is expected.",
    ),
}  # fmt: skip
LONGEST_NUMBER = 40


def read_question(file: str) -> Any:
    """Read the JSON of a file, or of standard input (`-`); numbers keep every digit that was written."""
    try:
        text = sys.stdin.read() if file == "-" else Path(file).read_text("utf-8-sig")
        return json.loads(
            text.removeprefix("\ufeff"), parse_float=str, parse_int=_whole, object_pairs_hook=_once
        )
    except OSError as fault:
        raise _bad_file("file_not_found", file, unreadable(fault)) from fault
    except RecursionError as fault:
        raise _bad_file("not_json", file, Text("层次太深", "too deep")) from fault
    except ValueError as fault:
        raise _bad_file("not_json", file, unreadable(fault)) from fault


def _whole(digits: str) -> int | str:
    # A number of thousands of digits stays text, and is refused by its field.
    return int(digits) if len(digits) <= LONGEST_NUMBER else digits


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object in which nothing stands twice: the last one would silently win."""
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise ValueError(f"{twice[:LONGEST_NUMBER]!a} stands twice")
    return found


def _bad_file(code: str, name: str, why: Text) -> ConfigError:
    return ConfigError(code, BAD_FILES[code], name=name, why=why.zh, why_en=why.en)
