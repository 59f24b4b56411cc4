"""Slips on the command line (用法错误), said in the reader's language; the code is `usage`."""

import sys
from collections.abc import Mapping
from typing import Any

from config.text import Text
from console.terminal.output import Face

_DAY = Text("应为 2025-03-04 这样的日期", "a day such as 2025-03-04 is expected")
_WHOLE = Text("应为整数", "a whole number is expected")
WANTED: Mapping[str, Text] = {
    "int_parsing": _WHOLE, "int_from_float": _WHOLE, "int_parsing_size": _WHOLE,
    "greater_than_equal": Text("应不小于 {ge}", "{ge} is the least"),
    "less_than_equal": Text("应不大于 {le}", "{le} is the most"),
    "value_error": _DAY,
}  # fmt: skip
"""What an option should be, by the kind of fault that the library which reads it tells."""


def slip(face: Face, fault: Any) -> str:
    """What was typed wrong, and where to look it up."""
    said = str(fault.format_message())
    if type(fault).__name__ == "NoArgsIsHelpError":
        return said  # The help itself, which speaks both languages.
    says = _says(fault, said)
    return face.words(
        Text("{zh}；用法见 {help}。", "{en}; see {help}."),
        zh=says.zh,
        en=says.en,
        help=_help(fault),
    )


def _help(fault: Any) -> str:
    """The help of the command; of the program where the library does not say which command it was."""
    context = getattr(fault, "ctx", None)
    if context is not None:
        return f"{context.command_path} --help"
    words = [word for word in sys.argv[1:] if word.isidentifier()]
    return f"yidi {words[0]} --help" if words else "yidi --help"


def _half(words: str, which: int) -> str:
    """One language of what is written 中文 · English; what has one half alone is both."""
    return words.split(" · ")[min(which, words.count(" · "))].rstrip(".")


def _says(fault: Any, said: str) -> Text:
    """By the kind of the fault, as the library that reads the command line tells them apart."""
    match type(fault).__name__:
        case "MissingParameter":
            return _missing(fault)
        case "NoSuchOption":
            near, name = fault.possibilities or (), fault.option_name
            return _nearest(Text(f"没有选项 {name}", f"there is no option {name}"), near)
        case "BadParameter":
            return _bad(fault)
        case "BadOptionUsage":
            name = fault.option_name
            if "not take" in said:
                return Text(f"选项 {name} 不带取值", f"the option {name} takes no value")
            return Text(f"选项 {name} 后面缺少取值", f"the option {name} needs a value")
    if said.startswith("No such command"):
        quoted = said.split("'")
        return _nearest(
            Text(f"没有命令 {quoted[1]}", f"there is no command {quoted[1]}"), quoted[3::2]
        )
    if "extra argument" in said:
        extra = said[said.find("(", said.find("(") + 1) + 1 :].strip("().")
        return Text(f"多出参数 {extra}", f"unexpected: {extra}")
    return Text(f"命令写法不对：{said.rstrip('.')}", said.rstrip("."))


def _nearest(says: Text, near: Any) -> Text:
    if not near:
        return says
    return Text(
        f"{says.zh}；是否指 {'、'.join(near)}", f"{says.en}; did you mean {', '.join(near)}"
    )


def _name(fault: Any) -> str:
    hint, parameter = getattr(fault, "param_hint", None), getattr(fault, "param", None)
    if hint or parameter is None:
        return "、".join(hint) if isinstance(hint, list | tuple) else str(hint or "")
    if parameter.param_type_name == "argument":
        return str(parameter.metavar or parameter.name).upper()
    return "、".join(parameter.opts)


def _missing(fault: Any) -> Text:
    name = _name(fault)
    told = str(getattr(fault.param, "help", None) or "")
    zh, en = _half(told, 0), _half(told, 1)
    return Text(f"缺少 {name}" + (f"（{zh}）" if zh else ""),
                f"{name} is missing" + (f" ({en})" if en else ""))  # fmt: skip


def _bad(fault: Any) -> Text:
    """What an option or argument should be: our own words, or those for the kind of the fault."""
    errors = getattr(fault.__cause__, "errors", None)
    if errors is None:
        wanted = Text(_half(fault.message, 0), _half(fault.message, 1))
    else:
        first = errors()[0]
        found = WANTED.get(first["type"], _DAY)
        limits = first.get("ctx", {})
        wanted = Text(found.say("zh", **limits), found.say("en", **limits))
    name = _name(fault)
    return Text(f"{name} 的取值不对：{wanted.zh}", f"{name} is wrong: {wanted.en}")
