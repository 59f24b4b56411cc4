"""Every stable code of the program with its sentences (错误代码), found in the source itself.

A code is said in one of four ways, and each is looked for everywhere:

- a class of refusal carries it: `code = "unknown_case"`;
- it is handed to a parameter or field that is called `code`: `ConfigError("bad_today", …)`;
- it is the key of a catalogue, a table of sentences in which something looks up a `code`;
- it is set on a refusal or stands in an answer: `error.code = …`, `{"code": …}`.

What stands beside it as a `Text`, or as a Chinese and an English string, is its sentence.
"""

import ast
import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from config.errors import YidiError
from config.text import Text
from tests.support.source import HAN, Module, modules, name_of, strings_of, text_of, texts_in

_CODE = re.compile(r"[a-z]+(_[a-z0-9]+)*")
LABELS = ("LISTED", "PERIODS", "CHOICES")
"""Tables of what the values of a parameter are called."""
SAID_ELSEWHERE = {
    "guard_failed": Text(
        "条件不满足：说明是哪一条和依据；各条件见“操作的条件”。",
        "a condition of the move is not met: which, and its source; all stand under “conditions”.",
    ),
    "usage": Text(
        "命令写错了：说明错在哪里；用法见 yidi 命令 --help。",
        "a slip on the command line: what it is; see `yidi COMMAND --help`.",
    ),
    "reason_contradicted": Text(
        "手工报销原因与备案情况不符；请核对", "the reason does not fit the filings; check it"
    ),
    "unmatched": Text(
        "银行回复的一笔不属于任何拨付；请核对", "an answer that belongs to no payment; look into it"
    ),
}
"""What is put together from several parts while the program runs."""
ELSEWHERE = "-"


class Said(NamedTuple):
    """A code, where it is said (module, class or function), and its sentence if one stands there."""

    code: str
    module: str
    by: str
    says: Text | None


class Taker(NamedTuple):
    """Where a function takes a code, and whether it belongs to an object."""

    at: int
    method: bool


NOWHERE = 99
"""Where a class takes a code that has one of its own."""


@cache
def every_code() -> list[Said]:
    """All that is said with a code, in the order of the files; each sentence once."""
    found = modules()
    takers = dict(pair for module in found for pair in _takers(module))
    said = [
        one for way in (_of_classes, _of_catalogues, _of_answers) for m in found for one in way(m)
    ]
    # A class with sentences of its own is handed parts of them, no sentence.
    handed = {name: taker for name, taker in takers.items() if name not in {one.by for one in said}}
    said += [one for module in found for one in _of_calls(module, handed)]
    said = [one for one in said if one.code not in SAID_ELSEWHERE]
    said += [Said(code, ELSEWHERE, ELSEWHERE, says) for code, says in SAID_ELSEWHERE.items()]
    spoken = {one.code for one in said if one.says}
    return [one for one in dict.fromkeys(said) if one.says or one.code not in spoken]


def _takers(module: Module) -> Iterator[tuple[str, Taker]]:
    """What takes a `code`, and at which position: functions, constructors, fields of a row."""
    for node in module.nodes:
        if isinstance(node, ast.FunctionDef):
            names = [
                argument.arg for argument in node.args.args if argument.arg not in ("self", "face")
            ]
            owner = module.above[node]
            if "code" in names and node.name != "say":
                made = node.name == "__init__" and isinstance(owner, ast.ClassDef)
                name = name_of(owner) if made else node.name
                yield name, Taker(names.index("code"), isinstance(owner, ast.ClassDef) and not made)
        elif isinstance(node, ast.ClassDef):
            if _own_code(module, node):
                yield node.name, Taker(NOWHERE, method=False)
            fields = [name_of(each.target) for each in node.body if isinstance(each, ast.AnnAssign)]
            if "code" in fields:
                yield node.name, Taker(fields.index("code"), method=False)


def _of_classes(module: Module) -> Iterator[Said]:
    for node in module.nodes:
        if isinstance(node, ast.ClassDef) and (code := _own_code(module, node)):
            for says in texts_in(module, node):
                yield Said(code, module.name, node.name, says)


def _own_code(module: Module, node: ast.ClassDef) -> str:
    """The code of a class of refusals, its own or that of the class above it."""
    return _code_of(getattr(module.alive, node.name, None))


def _code_of(alive: Any) -> str:
    code = getattr(alive, "code", None)
    known = isinstance(alive, type) and issubclass(alive, YidiError) and isinstance(code, str)
    return str(code) if known and code not in ("error", "refused") else ""


def _of_catalogues(module: Module) -> Iterator[Said]:
    for name in dict.fromkeys(filter(None, map(_looked_up, module.nodes))):
        table = getattr(module.alive, name, None)
        if not isinstance(table, Mapping) or name in LABELS:
            continue
        for code, says in table.items():
            texts = (
                [says] if isinstance(says, Text) else list(says) if isinstance(says, tuple) else []
            )
            texts = [text for text in texts if isinstance(text, Text)]
            if _CODE.fullmatch(str(code)) and texts:
                yield Said(code, module.name, name, _joined(texts))


def _looked_up(node: ast.AST) -> str:
    """The table in which a code is looked up: `SAYS[code]`, `SAYS[self.code]`, `SAYS.get(code)`."""
    match node:
        case ast.Subscript(value=ast.Name(id=name), slice=key) if name.isupper():
            pass
        case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="get"), args=[key, *_]) if (
            name.isupper()
        ):
            pass
        case _:
            return ""
    return name if re.search(r"(?:^|[._\"'])(code|why|trouble)['\"\]]*$", ast.unparse(key)) else ""


def _of_answers(module: Module) -> Iterator[Said]:
    for node in module.nodes:
        match node:
            case ast.Assign(
                targets=[ast.Attribute(attr="code")], value=ast.Constant(value=str(code))
            ):
                pass
            case ast.Dict(keys=keys, values=values):
                pairs = [
                    (k.value, v.value)
                    for k, v in zip(keys, values, strict=True)
                    if isinstance(k, ast.Constant) and isinstance(v, ast.Constant)
                ]
                code = str(dict(pairs).get("code", ""))
            case _:
                continue
        if _CODE.fullmatch(code):
            place = module.around(node)
            texts = list(texts_in(module, place)) if isinstance(place, ast.FunctionDef) else []
            for says in texts or (None,):
                yield Said(code, module.name, name_of(place), says)


def _of_calls(module: Module, takers: Mapping[str, Taker]) -> Iterator[Said]:
    for node in module.nodes:
        if not isinstance(node, ast.Call):
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else name_of(node.func)
        if (code := _code_of(getattr(module.alive, called, None))) and called in takers:
            yield Said(code, module.name, called, _beside(module, node, None))
        if called == "__init__" and node.args and _refusal(module, node):
            # A class hands the class above it the code.
            for code in _codes(module, node.args[0]):
                yield Said(code, module.name, _refusal(module, node), _beside(module, node, None))
        if called not in takers or takers[called].method != isinstance(node.func, ast.Attribute):
            continue
        given = next((k.value for k in node.keywords if k.arg == "code"), None)
        if given is None and len(node.args) > takers[called].at:
            given = node.args[takers[called].at]
        for code in _codes(module, given):
            yield Said(code, module.name, called, _beside(module, node, given))


def _refusal(module: Module, node: ast.AST) -> str:
    """The class of refusals in whose constructor a node stands."""
    name = name_of(module.above.get(module.around(node), node))
    alive = getattr(module.alive, name, None)
    return name if isinstance(alive, type) and issubclass(alive, YidiError) else ""


def _codes(module: Module, node: ast.AST | None) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(code)) if _CODE.fullmatch(code):
            yield code
        case ast.IfExp(body=body, orelse=orelse):
            yield from _codes(module, body)
            yield from _codes(module, orelse)
        case ast.JoinedStr(
            values=[ast.Constant(value=str(head)), ast.FormattedValue(value=ast.Name(id=name))]
        ):
            yield from (head + told for told in _handed(module, node, name))
        case ast.JoinedStr(values=[ast.FormattedValue(value=value), ast.Constant(value=str(tail))]):
            yield from (told + tail for told in _one_of(module, node, ast.unparse(value)))


def _one_of(module: Module, node: ast.AST, value: str) -> Iterator[str]:
    """What a value may be, by the condition under which a node stands: `if VALUE in TABLE`."""
    while not isinstance(node, ast.FunctionDef | ast.Module):
        node = module.above[node]
        match node:
            case ast.If(
                test=ast.Compare(left=left, ops=[ast.In()], comparators=[ast.Name(id=table)])
            ):
                if ast.unparse(left) == value:
                    yield from map(str, getattr(module.alive, table))


def _handed(module: Module, node: ast.AST, parameter: str) -> Iterator[str]:
    """The strings that the module hands to a parameter of the function around a node."""
    function = module.around(node)
    names = [a.arg for a in function.args.args] if isinstance(function, ast.FunctionDef) else []
    if parameter not in names:
        return
    at = names.index(parameter)
    for call in module.nodes:
        if (
            isinstance(call, ast.Call)
            and name_of(call.func) == name_of(function)
            and len(call.args) > at
        ):
            given = call.args[at]
            if isinstance(given, ast.Constant):
                yield str(given.value)


def _beside(module: Module, call: ast.Call, code: ast.AST | None) -> Text | None:
    """The sentence that is handed over with a code."""
    others = [
        argument
        for argument in (*call.args, *(k.value for k in call.keywords))
        if argument is not code
    ]
    for argument in others:
        if text := text_of(module, argument):
            return text
    words = [said for argument in others for said in strings_of(module, argument)]
    chinese = next((n for n, said in enumerate(words) if HAN.search(said)), None)
    if chinese is None or chinese + 1 == len(words):
        return None
    return Text(words[chinese], words[chinese + 1])


def _joined(texts: list[Text]) -> Text:
    """What is wrong and what to do about it, as one sentence."""
    return Text("；".join(t.zh for t in texts), "; ".join(t.en for t in texts))
