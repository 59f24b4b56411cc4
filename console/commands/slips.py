"""Slips on the command line (用法错误), said in the reader's language; the code is `usage`."""

from typing import Any

from console.terminal.output import Face

HINT = "yidi --help"


def slip(face: Face, fault: Any) -> str:
    """What was typed wrong, and where to look it up."""
    said = fault.format_message()
    if type(fault).__name__ == "NoArgsIsHelpError":
        return str(said)  # The help itself, which speaks both languages.
    if face.lang != "zh":
        return f"{_half(said, 1).rstrip('.')}; see {_help(fault)}."
    return f"{_chinese(fault, said)}；用法见 {_help(fault)}。"


def _help(fault: Any) -> str:
    context = getattr(fault, "ctx", None)
    return f"{context.command_path} --help" if context is not None else HINT


def _half(words: str, which: int) -> str:
    """One language of what is written 中文 · English; the name before a colon stays."""
    head, colon, rest = words.rpartition(": ")
    return head + colon + rest.split(" · ")[min(which, rest.count(" · "))]


def _chinese(fault: Any, said: str) -> str:
    """By the kind of the fault, as the library that reads the command line tells them apart."""
    kind, hint = type(fault).__name__, getattr(fault, "param_hint", None) or ""
    parameter = getattr(fault, "param", None)
    names = getattr(parameter, "opts", None) or [hint]
    name = "、".join(names) if isinstance(names, list | tuple) else str(names)
    if kind == "MissingParameter":
        says = str(getattr(parameter, "help", None) or "").split(" · ")[0]
        return f"缺少 {name}" + (f"（{says}）" if says else "")
    if kind == "NoSuchOption":
        near = "、".join(fault.possibilities or ())
        return f"没有选项 {fault.option_name}" + (f"；是否指 {near}" if near else "")
    if kind == "BadParameter":
        wanted = "应为 2025-03-04 这样的日期" if "%Y-%m-%d" in fault.message else fault.message
        return f"{hint or name} 的取值不对：{_half(wanted, 0).rstrip('.')}"
    if said.startswith("No such command"):
        quoted = said.split("'")
        return f"没有命令 {quoted[1]}" + (
            f"；是否指 {'、'.join(quoted[3::2])}" if quoted[3:] else ""
        )
    if "extra argument" in said:
        return f"多出参数 {said[said.find('(', said.find('(') + 1) + 1 :].strip('().')}"
    return f"命令写法不对：{said.rstrip('.')}"
