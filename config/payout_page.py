"""One value of payout.yaml with the way to it (拨付设置的一项), so that a fault names its key."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from config.errors import ConfigError
from config.text import Text

FILE = "payout.yaml"
# Every value is read as the text that stands there: no 0102 turns into a number, no 否 into false.
LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def fault(key: str, zh: str, en: str) -> ConfigError:
    """What is wrong with a key."""
    says = Text("拨付设置 {file} 的 {key}：{zh}。", "{file}, {key}: {en}.")
    return ConfigError("bad_payout", says, file=FILE, key=key or "-", zh=zh, en=en)


@dataclass(frozen=True)
class Node:
    """A value and its key."""

    key: str
    value: Any

    def fault(self, zh: str, en: str) -> ConfigError:
        """What is wrong here."""
        return fault(self.key, zh, en)

    def under(self, name: str | int, value: Any) -> "Node":
        """A value below this one."""
        return Node(f"{self.key}.{name}" if self.key else str(name), value)

    def keys(self, needed: Collection[str], may: Collection[str] = ()) -> Mapping[str, "Node"]:
        """The entries, with exactly the keys that there are."""
        found = dict(self.entries())
        for name, node in found.items():
            if name not in needed and name not in may:
                raise node.fault("没有这一项", "there is no such entry")
        for name in needed:
            if name not in found:
                raise self.under(name, None).fault("缺少这一项", "is missing")
        return found

    def entries(self) -> Iterator[tuple[str, "Node"]]:
        """The entries, whatever their keys."""
        if not isinstance(self.value, dict):
            raise self.fault("应为一组设置", "needs entries below it")
        for name, value in self.value.items():
            yield str(name), self.under(name, value)

    def items(self) -> list["Node"]:
        """The items of a list that is not empty."""
        if not isinstance(self.value, list) or not self.value:
            raise self.fault("应为清单", "needs a list")
        return [self.under(n, value) for n, value in enumerate(self.value, 1)]

    def texts(self, most: int) -> tuple[str, ...]:
        """The items of a list, each words on one line."""
        return tuple(item.text(most) for item in self.items())

    def choices(self, words: Collection[str]) -> Mapping[str, str]:
        """The entries, each one of these words."""
        return {name.strip(): entry.one_of(words) for name, entry in self.entries()}

    def text(self, most: int = 100, *, empty: bool = False) -> str:
        """Words on one line."""
        words = self.value
        if not isinstance(words, str) or len(words) > most or not words.isprintable():
            raise self.fault(f"应为最多 {most} 个字的一行文字", f"needs at most {most} characters")
        if not words.strip() and not empty:
            raise self.fault("不能为空", "must not be empty")
        return words

    def digits(self, lengths: range) -> str:
        """Digits alone, of one of these lengths; "" while nobody has entered them."""
        digits = self.text(40, empty=True)
        if digits and not (digits.isascii() and digits.isdigit() and len(digits) in lengths):
            shown = f"{lengths[0]}–{lengths[-1]}" if len(lengths) > 1 else f"{lengths[0]}"
            raise self.fault(f"应为 {shown} 位数字", f"needs {shown} digits")
        return digits

    def number(self, low: int, high: int) -> int:
        """A whole number within bounds."""
        words = str(self.value)
        if not (words.isascii() and words.isdigit() and len(words) < 12):
            raise self.fault("应为整数", "needs a whole number")
        if not low <= int(words) <= high:
            raise self.fault(f"应为 {low}–{high}", f"needs {low}–{high}")
        return int(words)

    def flag(self) -> bool:
        """true or false."""
        return self.one_of(("true", "false")) == "true"

    def one_of(self, words: Collection[str]) -> str:
        """One of these words."""
        if not isinstance(self.value, str) or self.value not in words:
            shown = ", ".join(words)
            raise self.fault(f"应为 {shown} 之一", f"needs one of {shown}")
        return self.value


def read_node(path: Path) -> Node:
    """The whole file; a key that stands twice in one place is refused."""
    try:
        loader = LOADER(path.read_text(encoding="utf-8-sig"))
        tree = loader.get_single_node()
        _check_keys(tree, "")
        return Node("", loader.construct_document(tree) if tree is not None else None)
    except (OSError, ValueError, yaml.YAMLError, RecursionError) as why:
        mark = getattr(why, "problem_mark", None)
        line = f"{mark.line + 1}" if mark else "-"
        raise fault(
            "-", f"第 {line} 行无法读取（{type(why).__name__}）", f"line {line} cannot be read"
        ) from why


def _check_keys(node: Any, key: str) -> None:
    if isinstance(node, yaml.SequenceNode):
        for n, inner in enumerate(node.value, 1):
            _check_keys(inner, f"{key}.{n}")
    if not isinstance(node, yaml.MappingNode):
        return
    seen = set()
    for name, inner in node.value:
        at = f"{key}.{name.value}" if key else str(name.value)
        if not isinstance(name, yaml.ScalarNode) or name.value in seen:
            raise fault(at, "同一层写了两次", "stands twice")
        seen.add(name.value)
        _check_keys(inner, at)
