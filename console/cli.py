"""The command line (命令行): its commands, and how a slip is told."""

import atexit
import gc
import re
import sys
from typing import Any

import typer
from typer.main import get_command

from config.masking import mask_text
from console.commands import (
    admin,
    agents,
    appeals,
    asking,
    audit,
    care,
    cases,
    citizens,
    desk,
    documents,
    heirs,
    inquiries,
    intake,
    keys,
    lapses,
    leads,
    ledger,
    notices,
    payout,
    policy,
    privacy,
    proposals,
    receipts,
    recovery,
    registers,
    relatives,
    service_address,
    serving,
    signing,
    value_sheets,
    visit,
    webhooks,
)
from console.commands.shell import FACE, cli
from console.terminal.output import DONE, MISUSE, leave, spoken

PARTS = (
    admin,
    serving,
    signing,
    relatives,
    citizens,
    keys,
    webhooks,
    intake,
    cases,
    proposals,
    asking,
    desk,
    lapses,
    visit,
    registers,
    care,
    notices,
    service_address,
    agents,
    heirs,
    privacy,
    leads,
    payout,
    receipts,
    recovery,
    inquiries,
    appeals,
    ledger,
    policy,
    value_sheets,
    audit,
    documents,
)
"""Importing them registers their commands, in the order in which `--help` lists them."""
_OPTION = re.compile(r"--[a-z][a-z-]*")


def _globals_first(arguments: list[str]) -> list[str]:
    """`yidi status --json` means the same as `yidi --json status`."""
    front: list[str] = []
    rest: list[str] = []
    words = iter(arguments)
    for word in words:
        if word == "--json" or word.startswith(("--db=", "--lang=", "--purpose=")):
            front.append(word)
        elif word in ("--db", "--lang", "--purpose"):
            front += [word, next(words, "")]
        else:
            rest.append(word)
    return front + rest


def main() -> None:
    """Run the command line; exit 0 done, 1 refused, 2 misuse."""
    # What a command loads it keeps: to search it for rubbish again and again while it is being
    # loaded, and once more at the end, is a quarter of the time of a short command.
    gc.set_threshold(50_000)
    atexit.register(gc.freeze)
    arguments = _globals_first(sys.argv[1:])
    if any("\udc80" <= character <= "\udcff" for word in arguments for character in word):
        # Bytes that are no UTF-8 can be neither looked up nor shown.
        print(
            "参数含有非 UTF-8 的字节。 An argument holds bytes that are no UTF-8.", file=sys.stderr
        )
        leave(MISUSE)
    # A slip may come to light before the options are read; it is told as it was asked for.
    FACE.as_json = "--json" in arguments
    FACE.lang = "en" if "--lang en" in " ".join(arguments).replace("=", " ") else "zh"
    with spoken(FACE):
        try:
            cli(arguments, prog_name="yidi", standalone_mode=False)
        except typer.Abort:
            leave(130)
        except typer.Exit as done:
            leave(done.exit_code)
        except SystemExit as left:
            # The library ends a command whose reader has gone with 1, as if it had been refused.
            leave(DONE if isinstance(left.__context__, BrokenPipeError) else int(left.code or 0))
        except Exception as fault:
            _misused(fault)
            FACE.command = command_of(arguments)
            raise


def command_of(arguments: list[str]) -> str:
    """A command line as a log may hold it: the command and the names of options, no value."""
    group: Any = get_command(cli)
    command = []
    for word in arguments:
        if word in getattr(group, "commands", {}):
            group = group.commands[word]
            command.append(word)
    options = [found[0] for word in arguments if (found := _OPTION.match(word))]
    return " ".join(command + options)


def _misused(fault: Exception) -> None:
    """A slip on the command line is told as such, exit 2."""
    if getattr(fault, "format_message", None) is None:
        return
    from console.commands.slips import slip

    says = mask_text(slip(FACE, fault))
    if FACE.as_json:
        FACE.json({"error": {"code": "usage", "message": says}})
    else:
        print(f"{says} [usage]", file=sys.stderr)
    leave(MISUSE)


if __name__ == "__main__":
    main()
