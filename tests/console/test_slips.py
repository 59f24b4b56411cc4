"""Slips on the command line (用法错误): every one is told wholly in the reader's language, exit 2."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
import typer

from config.text import Lang
from console.commands.shell import cli as program
from console.commands.slips import slip
from console.terminal.output import Face
from tests.conftest import Cli

ROOT: Any = typer.main.get_command(program)
NAMES = re.compile(r"yidi [\w -]*--help|--[\w-]+|\[usage\]|\b[A-Z][A-Z_]+\b|YYYY-MM(-DD)?")
"""What stands in both languages: commands, options, words of the usage line."""
CHINESE, ENGLISH = re.compile(r"[\u3000-\u9fff\uff00-\uffef]"), re.compile(r"[a-z]{3,} [a-z]{2,}")

OTHER: dict[Lang, re.Pattern[str]] = {"zh": ENGLISH, "en": CHINESE}


def slips(command: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Slips of every kind for a command and those under it."""
    yield (*path, "--flyy")
    if hasattr(command, "commands"):
        yield (*path, "flyy")
        for name, under in command.commands.items():
            yield from slips(under, (*path, name))
        return
    arguments = [each for each in command.params if each.param_type_name == "argument"]
    typed = ("1",) * len(arguments)
    if any(each.required for each in arguments):
        yield path
    if not any(each.nargs == -1 for each in arguments):
        yield (*path, *typed, "1", "1")
    for option in command.params:
        if option.param_type_name == "option":
            yield (*path, *typed, f"{option.opts[0]}=" if option.is_flag else option.opts[0])


def typing_errors() -> list[tuple[str, ...]]:
    values = [
        ("ledger", "plan", "--days", "zz"), ("list", "filings", "--limit", "0"),
        ("ledger", "plan", "--days", "999"), ("status", "--on", "zz"), ("payout", "resolve", "x"),
        ("audit", "erase", "x", "--seq", "zz"),
    ]  # fmt: skip
    return [*slips(ROOT), *values]


def fault_of(words: tuple[str, ...]) -> Exception:
    """What the library that reads the command line says to these words."""
    with pytest.raises(Exception) as raised:
        ROOT.main(list(words), prog_name="yidi", standalone_mode=False)
    return raised.value


def test_every_slip_is_told_in_one_language_and_says_where_to_look() -> None:
    mixed = []
    for words in typing_errors():
        fault = fault_of(words)
        for lang, other in OTHER.items():
            told = slip(Face(lang=lang), fault)
            if "--help" not in told or other.search(NAMES.sub("", told)):
                mixed.append((words, told))

    assert mixed == []


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("ledger", "plan", "--days", "zz"), "--days 的取值不对：应为整数"),
        (("list", "filings", "--limit", "0"), "--limit 的取值不对：应不小于 1"),
        (("status", "--on", "2025/3"), "应为 2025-03-04 这样的日期"),
        (("status", "--on"), "选项 --on 后面缺少取值；用法见 yidi status --help"),
        (("show",), "缺少 NO"),
        (("lst",), "没有命令 lst；是否指 list"),
        (("list", "filings", "--sate", "x"), "没有选项 --sate；是否指 --state"),
    ],
)
def test_a_slip_says_what_is_and_what_should_be(
    cli: Cli, words: tuple[str, ...], says: str
) -> None:
    assert says in cli(*words).err
