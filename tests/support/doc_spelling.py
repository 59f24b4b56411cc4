"""The commands that a page mentions: `yidi …` in backticks or in a block, which need not be complete.

Words in Chinese or capitals, `…` and what stands in [brackets] are placeholders; `a|b` names both.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import typer.main

from console.commands.shell import cli

_MENTIONED = re.compile(r"`(?:YIDI_\w+=\S+ )?(yidi [^`\n]+)`|^(?:\$ )?(yidi [a-z-][^\n#]*)", re.M)
_OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]*")
_COMMAND = re.compile(r"[a-z][a-z-]*(?:\|[a-z…-]+)*")
_FURTHER = re.compile(r"\|([a-z-]+)")
EVERYWHERE = {"--db", "--json", "--lang", "--purpose", "--help"}
ROOT = typer.main.get_command(cli)


def mentioned(page: Path) -> list[str]:
    """Every command of a page, as it is written."""
    return [a or b for a, b in _MENTIONED.findall(page.read_text("utf-8").replace("\\|", "|"))]


def mistakes(command: str) -> Iterator[str]:
    """What does not exist in a command as it is written: a command, or an option."""
    words = re.sub(r"--(?:db|lang|purpose)[ =]\S+|--json|[\[\]]", " ", command).split()[1:]
    found = [ROOT]
    while words and _COMMAND.fullmatch(words[0]) and any(hasattr(c, "commands") for c in found):
        names = [name for name in words.pop(0).split("|") if name != "…"]
        there = {name: sub for c in found for name, sub in getattr(c, "commands", {}).items()}
        if found != [ROOT]:
            names += [name for name in _FURTHER.findall(command) if name in there]
        yield from (f"no command {name}" for name in names if name not in there)
        found = [there[name] for name in names if name in there]
    known = EVERYWHERE | {
        name for c in found for p in c.params for name in (*p.opts, *p.secondary_opts)
    }
    yield from (f"no option {name}" for name in _OPTION.findall(command) if name not in known)
