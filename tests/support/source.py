"""The program as text (源代码): its modules, and the sentences that stand in them or that names stand for."""

import ast
import importlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from config.text import Text

ROOT = Path(__file__).parents[2]
PACKAGES = ("config", "models", "workflow", "jobs", "console")
HAN = re.compile(r"[\u4e00-\u9fff]")
SHORTEST = 6
"""Characters of a sentence; what is shorter is a word that is put into one."""


@dataclass(frozen=True)
class Module:
    """A module of ours, as text and as it is when it runs."""

    name: str
    tree: ast.Module

    @cached_property
    def alive(self) -> Any:
        """The module itself."""
        return importlib.import_module(self.name)

    @cached_property
    def nodes(self) -> list[ast.AST]:
        """All that is written in it."""
        return list(ast.walk(self.tree))

    @cached_property
    def above(self) -> dict[ast.AST, ast.AST]:
        """What each node stands in."""
        return {inner: node for node in self.nodes for inner in ast.iter_child_nodes(node)}

    def around(self, node: ast.AST) -> ast.AST:
        """The function or class in which a node stands, or the module."""
        while not isinstance(node, ast.FunctionDef | ast.ClassDef | ast.Module):
            node = self.above[node]
        return node


@cache
def modules() -> list[Module]:
    """Every module of the program but the migrations."""
    files = sorted(file for package in PACKAGES for file in (ROOT / package).rglob("*.py"))
    return [
        Module(
            ".".join(file.relative_to(ROOT).with_suffix("").parts),
            ast.parse(file.read_text("utf-8")),
        )
        for file in files
        if "migrations" not in file.parts and file.name not in ("__init__.py", "__main__.py")
    ]


def text_of(module: Module, node: ast.AST) -> Text | None:
    """A `Text` that is written here, or that a name stands for."""
    match node:
        case ast.Call(func=ast.Name(id="Text"), args=[zh, en]):
            return Text(written(zh), written(en))
        case ast.Name(id=name):
            alive = getattr(module.alive, name, None)
            if isinstance(alive, Text):
                return alive
            return next(
                (t for v in assigned(module, node, name) if (t := text_of(module, v))), None
            )
        case ast.Subscript(value=ast.Name(id=name), slice=ast.Constant(value=key)):
            table = getattr(module.alive, name, None)
            alive = table.get(key) if isinstance(table, Mapping) else None
            return alive if isinstance(alive, Text) else None
        case ast.Call(func=ast.Name(id="Text"), args=[ast.Starred() as spread]):
            names = [getattr(module.alive, name_of(each), None) for each in ast.walk(spread)]
            return next((alive for alive in names if isinstance(alive, Text)), None)
    return None


def strings_of(module: Module, node: ast.AST) -> list[str]:
    """The words that an argument stands for, Chinese and English in their order."""
    match node:
        case ast.Constant(value=str(said)):
            return [said]
        case ast.JoinedStr() | ast.BinOp():
            return [written(node)]
        case ast.Starred(value=ast.Name(id=name)):
            return [str(word) for word in getattr(module.alive, name, ())]
        case ast.Attribute(value=ast.Name(id=name), attr=("zh" | "en") as lang):
            return [str(getattr(getattr(module.alive, name, None), lang, ""))]
        case ast.Name(id=name):
            return [
                said for value in assigned(module, node, name) for said in strings_of(module, value)
            ][:1]
    return []


def assigned(module: Module, node: ast.AST, name: str) -> Iterator[ast.AST]:
    """What a name was last set to above a node, in the same function."""
    above = []
    for each in ast.walk(module.around(node)):
        if not isinstance(each, ast.Assign) or each.lineno > node.lineno:  # type: ignore[attr-defined]
            continue
        match each.targets[0], each.value:
            case ast.Name(id=target), value if target == name:
                above.append((each.lineno, value))
            case ast.Tuple(elts=targets), ast.Tuple(elts=values):
                above += [
                    (each.lineno, v)
                    for t, v in zip(targets, values, strict=False)
                    if name_of(t) == name
                ]
    yield from (value for _line, value in sorted(above, key=lambda pair: -pair[0]))


def texts_in(module: Module, node: ast.AST) -> Iterator[Text]:
    """Every sentence that is written inside a class or function."""
    for each in ast.walk(node):
        found = text_of(module, each) if isinstance(each, ast.Call) else None
        if found is not None and (HAN.search(found.zh) and len(found.zh) >= SHORTEST):
            yield found


def written(node: ast.AST) -> str:
    """A string as it is written; what is put in when the program runs stands in braces."""
    match node:
        case ast.Constant(value=value):
            return str(value)
        case ast.JoinedStr(values=values):
            return "".join(written(value) for value in values)
        case ast.FormattedValue(value=value):
            return "{" + ast.unparse(value) + "}"
        case ast.BinOp(left=left, right=right):
            return written(left) + written(right)
        case ast.Call(func=ast.Attribute(value=said, attr="format")):
            return written(said)
    return "{" + ast.unparse(node) + "}"


def name_of(node: ast.AST) -> str:
    """The name that a node is, or that it gives to a function or class."""
    return str(getattr(node, "id", None) or getattr(node, "name", None) or "")
