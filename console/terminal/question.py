"""A question as JSON (试算与核查的输入): from a file or from standard input, every digit as it was written."""

import sys
from pathlib import Path

from config.errors import ConfigError
from config.text import Text
from console.answers.refusals import unreadable
from workflow.shared.json_text import BadJson, parse_json
from workflow.shared.json_types import Json

BAD_FILES = {
    "file_not_found": Text("找不到或无法打开文件 {name}：{why}。", "the file {name} cannot be opened: {why_en}."),
    "not_json": Text(
        "{name} 不是正确的 JSON（{why}）：应为 UTF-8 的一个 JSON 对象。",
        "{name} is no valid JSON ({why_en}): one JSON object in UTF-8 is expected.",
    ),
}  # fmt: skip


def read_question(file: str) -> Json:
    """Read the JSON of a file, or of standard input (`-`); numbers keep every digit that was written."""
    try:
        return parse_json(sys.stdin.read() if file == "-" else read_text(file))
    except BadJson as fault:
        raise _bad_file("not_json", file, fault.says) from fault
    except ValueError as fault:
        raise _bad_file("not_json", file, unreadable(fault)) from fault


def read_text(file: str) -> str:
    """Read a text file; one that is not there is refused in words."""
    try:
        return Path(file).read_text("utf-8-sig")
    except OSError as fault:
        raise _bad_file("file_not_found", file, unreadable(fault)) from fault


def _bad_file(code: str, name: str, why: Text) -> ConfigError:
    return ConfigError(code, BAD_FILES[code], name=name, why=why.zh, why_en=why.en)
