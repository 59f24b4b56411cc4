"""A terminal (测试用终端): the command line behind a real one, and somebody who types."""

import os
import pty
import select
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

LONGEST = 30.0


def typed_into(
    command: Sequence[str],
    answers: Mapping[str, str | Sequence[str]],
    env: dict[str, str],
    folder: Path,
) -> tuple[int, str]:
    """Run a command at a terminal of its own and answer its questions; exit code and screen.

    `answers` says by the first words of a question what is typed, the first time and the times
    after it; anything else is answered with Enter. `^D` is the key that ends what is typed.
    """
    left = {words: [said] if isinstance(said, str) else [*said] for words, said in answers.items()}
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(folder)
        os.execvpe(command[0], list(command), env)
    screen, until = "", time.monotonic() + LONGEST
    try:
        while time.monotonic() < until:
            if not select.select([terminal], [], [], 0.1)[0]:
                continue
            try:
                piece = os.read(terminal, 65536)
            except OSError:  # The other end is closed: the program has ended.
                break
            if not piece:
                break
            screen += piece.decode("utf-8", "replace")
            if screen.endswith(": "):
                os.write(terminal, _keys(screen.splitlines()[-1].strip(), left))
                screen += "\n"
        else:
            raise AssertionError(f"it still waits: {screen[-400:]}")
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), screen
    finally:
        os.close(terminal)


def _keys(question: str, left: Mapping[str, list[str]]) -> bytes:
    said = next((said for words, said in left.items() if question.startswith(words) and said), None)
    typed = said.pop(0) if said else ""
    return b"\x04" if typed == "^D" else typed.encode() + b"\n"
