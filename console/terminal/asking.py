"""Asking field by field (逐项询问): each answer is checked at once, and a slip loses nothing.

Questions go to the error stream, so that what a command answers stays alone on standard output.
"""

import re
import sys
from collections.abc import Callable, Sequence
from typing import Any

import typer

from config.text import Text
from console.answers.form import Question
from console.terminal.output import Face

SHOWN_CHOICES = 20
Answers = dict[str, Any]
Slips = Callable[[], Sequence[Text]]


def at_a_terminal(face: Face) -> bool:
    """Whether somebody sits there who can be asked; whoever asks for JSON is a program."""
    return not face.as_json and sys.stdin.isatty() and sys.stderr.isatty()


def remark(face: Face, zh: str, en: str) -> None:
    """One line for the person who types."""
    typer.echo(face.say(zh, en), err=True)


def line_of(face: Face, words: str, before: str = "") -> str:
    """One line as it was typed, without blanks around it; nothing typed is what stood there before."""
    try:
        typed = typer.prompt(words, default=before, show_default=bool(before), err=True)
    except typer.Abort:
        # The question still stands on the line, and whoever leaves wants to know what became of it.
        remark(face, "\n已停止，什么也没有办理。", "\nstopped; nothing was done.")
        raise
    return str(typed).strip()


def yes(face: Face, words: str) -> bool:
    """Whether a question is answered with yes; nothing typed is no."""
    return line_of(face, f"{words} {face.say('（y/n，回车为否）', '(y/n, Enter is no)')}").lower() in (
        "y", "yes", "是",
    )  # fmt: skip


def fill(face: Face, answers: Answers, asked: Question, slips: Slips, before: str = "") -> None:
    """Ask for one field until it will do; a field that is left empty is left out."""
    _offer(face, asked)
    before = before or _words(answers.get(asked.name))
    while True:
        given = line_of(face, _prompt(face, asked), before)
        if given:
            answers[asked.name] = given
        else:
            answers.pop(asked.name, None)
        wrong = [*slips()]
        if not given and asked.needed and not wrong:
            wrong = [Text("此项必填", "it must be filled in")]
        if not wrong:
            return
        tell(face, wrong)


def tell(face: Face, wrong: Sequence[Text]) -> None:
    """Say what is wrong with what was typed."""
    for says in wrong:
        remark(face, f"  ✗ {says.zh}", f"  ✗ {says.en}")


def _words(value: Any) -> str:
    """What stood in a field before, as it would be typed."""
    if isinstance(value, list):
        return "；".join(map(str, value))
    return "" if value is None else str(value)


def _prompt(face: Face, asked: Question) -> str:
    mark = "*" if asked.needed else ""
    example = (
        face.say(f"（例：{asked.example}）", f" (e.g. {asked.example})") if asked.example else ""
    )
    return f"{face.words(asked.label)}{mark}{example}"


def _offer(face: Face, asked: Question) -> None:
    """Show what a coded field takes."""
    for code, words in asked.choices[:SHOWN_CHOICES]:
        remark(face, f"  {code:<4} {words}", f"  {code:<4} {words}")


def choose(face: Face, words: str, choices: Sequence[tuple[str, str]]) -> str:
    """One of several by its number, its name or its words; asked again until it is one of them."""
    for n, (name, label) in enumerate(choices, 1):
        remark(face, f"  {n}  {label}（{name}）", f"  {n}  {label} ({name})")
    while True:
        typed = line_of(face, words)
        for n, (name, label) in enumerate(choices, 1):
            if typed in (str(n), name, label):
                return name
        remark(face, "  ✗ 请写编号或名称", "  ✗ its number or its name, please")


_PART = re.compile(r"(\w+)\[([0-9]+)\]\.")


def place_of(content: Answers, field: str) -> tuple[Answers, str, str] | None:
    """Where a field stands in what was filled in, the part it is of, and its bare name.

    `receipts[0].lines[1].amount` stands in the second line of the first receipt. None where there
    is no such place.
    """
    inside, part, rest = content, "", field
    while found := _PART.match(rest):
        part, n = found.group(1), int(found.group(2))
        listed = inside.get(part)
        if not isinstance(listed, list) or n >= len(listed) or not isinstance(listed[n], dict):
            return None
        inside, rest = listed[n], rest[found.end() :]
    return inside, part, rest
