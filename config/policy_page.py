"""One page of the policy book (参数库的一页): read without YAML's traps, and where each key stands."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from config.errors import ConfigError
from config.text import Text

# The same safe loader in C where libyaml is there: the book is read at every command.
LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
Keys = tuple[str | int, ...]
NUMBERS = ("tag:yaml.org,2002:int", "tag:yaml.org,2002:float")
PLAIN_NUMBER = re.compile(r"-?(0|[1-9]\d*)(\.\d+)?")
PAGE_KEYS = {"area", "name", "parent", "agency", "remedy", "parameters", "definitions",
             "conflicts", "gaps", "legal_sources", "documents"}  # fmt: skip
KINDS_OF_ENTRY = {"name": str, "parameters": dict, "definitions": dict, "agency": dict,
                  "remedy": dict,                  "conflicts": list, "gaps": list}  # fmt: skip


@dataclass
class PolicyPage:
    """One file of the book: what it says, and where each key stands."""

    file: Path
    node: Any
    says: Mapping[str, Any]
    legal: tuple[str, ...] = field(default=())

    def fault(self, keys: Keys, zh: str, en: str) -> ConfigError:
        """What is wrong, with file, line and key."""
        says = Text(
            "参数文件 {file} 第 {line} 行，{key}：{zh}。",
            "policy file {file}, line {line}, {key}: {en}.",
        )
        key = ".".join(str(part) for part in keys) or "-"
        return ConfigError(
            "bad_policy", says, file=self.file.name, line=self.line_of(keys), key=key, zh=zh, en=en
        )

    def line_of(self, keys: Keys) -> int:
        """The line of the last of these keys that is there."""
        node, line = self.node, self.node.start_mark.line
        for key in keys:
            if isinstance(node, yaml.SequenceNode) and isinstance(key, int):
                found = node.value[key : key + 1]
                node = found[0] if found else None
            elif isinstance(node, yaml.MappingNode):
                pairs = [(k, v) for k, v in node.value if k.value == str(key)]
                line = pairs[0][0].start_mark.line if pairs else line
                node = pairs[0][1] if pairs else None
            if node is None:
                break
            if isinstance(key, int):
                line = node.start_mark.line
        return int(line) + 1


def read_page(file: Path, raw: bytes) -> PolicyPage:
    empty = yaml.MappingNode("", [], yaml.Mark(file.name, 0, 0, 0, None, 0))
    blank = PolicyPage(file, empty, {})
    try:
        loader = LOADER(raw.decode("utf-8-sig"))
        node = loader.get_single_node()
        for keys, zh, en in _traps(node):
            raise PolicyPage(file, node, {}).fault(keys, zh, en)
        says = loader.construct_document(node) if node is not None else None
    except (yaml.YAMLError, ValueError, RecursionError) as fault:
        mark = getattr(fault, "problem_mark", None)
        says = Text(
            "参数文件 {file} 第 {line} 行：不是正确的 YAML。",
            "policy file {file}, line {line}: is not valid YAML.",
        )
        line = mark.line + 1 if mark else "-"
        raise ConfigError("bad_policy", says, file=file.name, line=line) from fault
    if not isinstance(says, dict) or "area" not in says or "name" not in says:
        raise blank.fault(("area",), "缺少 area 或 name", "area or name is missing")
    page = PolicyPage(file, node, says)
    if not isinstance(says["name"], str) or not says["name"].strip():
        raise page.fault(("name",), "应为地区名称", "needs the name of the area")
    for key in sorted(map(str, set(says) - PAGE_KEYS)):
        raise page.fault((key,), "没有这一项", "there is no such entry")
    for key, kind in KINDS_OF_ENTRY.items():
        if says.get(key) is not None and not isinstance(says[key], kind):
            raise page.fault((key,), "写法不对", f"is no {kind.__name__}")
    return page


def _traps(node: Any, keys: Keys = ()) -> Iterator[tuple[Keys, str, str]]:
    """What YAML would read as something else than what stands there.

    A key twice (the last one wins in silence), 0100 (an octal number), 1:30 (ninety).
    """
    if node is None:
        return
    if isinstance(node, yaml.MappingNode):
        seen = set()
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                yield keys, "键应为文字", "a key is plain text"
                return
            if key.value in seen:
                yield (*keys, key.value), "同一层写了两次", "stands twice"
            seen.add(key.value)
            yield from _traps(value, (*keys, key.value))
    elif isinstance(node, yaml.SequenceNode):
        for n, value in enumerate(node.value):
            yield from _traps(value, (*keys, n))
    elif node.tag == "tag:yaml.org,2002:timestamp" and not _is_day(node.value):
        yield keys, f"{node.value} 不是日期", f"{node.value} is no day"
    elif node.tag in NUMBERS and not PLAIN_NUMBER.fullmatch(node.value):
        yield (
            keys,
            f"{node.value} 不是通常写法的数字",
            f"{node.value} is no number in the usual form",
        )


def _is_day(written: str) -> bool:
    try:
        date.fromisoformat(written)
    except ValueError:
        return False
    return True
