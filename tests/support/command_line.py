"""The command line (测试用命令行): inside this process, or in one of its own where the process is the subject."""

import io
import json
import logging
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import structlog

import console.cli
from console.commands.shell import FACE, TRUSTING
from console.terminal.output import Face
from tests.support.builders import TODAY
from tests.support.engines import closed_at_the_end

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Said:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The answer to `--json`."""
        return json.loads(self.out)


@dataclass
class Cli:
    """The command line on a database of its own: a story of thirty commands takes seconds."""

    url: str
    folder: Path
    today: date = TODAY
    """Never the day on which the tests run: what they say holds on every one."""
    env: dict[str, str] = field(default_factory=dict)

    def __call__(self, *args: object, stdin: str = "") -> Said:
        """Run `yidi ARGS…` as if in a process of its own: it finds nothing of the command before."""
        out, err, code = io.StringIO(), io.StringIO(), 0
        with pytest.MonkeyPatch.context() as patched, _left_as_it_was(), closed_at_the_end():
            for name in [name for name in os.environ if name.startswith("YIDI_")]:
                patched.delenv(name)
            for name, value in self.settings().items():
                patched.setenv(name, value)
            patched.chdir(self.folder)
            patched.setattr(sys, "argv", ["yidi", *map(str, args)])
            patched.setattr(sys, "stdin", io.StringIO(stdin))
            with redirect_stdout(out), redirect_stderr(err):
                try:
                    console.cli.main()
                except SystemExit as left:
                    code = int(left.code or 0)
        return Said(code, out.getvalue(), _own(err.getvalue()))

    def settings(self) -> dict[str, str]:
        """The settings of the program, and none of those of whoever runs the tests."""
        ours = {"YIDI_DATABASE_URL": self.url, "YIDI_TODAY": self.today.isoformat()}
        ours["YIDI_IDENTITY"] = "trusted"  # a story of signed people says so in `env`
        ours["XDG_CONFIG_HOME"] = str(self.folder / "config")
        return ours | self.env

    def environment(self) -> dict[str, str]:
        """What a process of its own sees."""
        inherited = {k: v for k, v in os.environ.items() if not k.startswith("YIDI_")}
        return inherited | {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"} | self.settings()


class Process(Cli):
    """The same commands, each in a process of its own: how it starts, ends and is ended."""

    def __call__(self, *args: object, stdin: str = "") -> Said:
        """Run `yidi ARGS…` and wait for its end."""
        done = subprocess.run(
            [sys.executable, "-m", "console", *map(str, args)],
            cwd=self.folder,
            env=self.environment(),
            input=stdin,
            capture_output=True,
            encoding="utf-8",
            timeout=600,
            check=False,
        )
        return Said(done.returncode, done.stdout, _own(done.stderr))


def _own(err: str) -> str:
    """What a command says beside its answer, without the line with which every rehearsal begins."""
    for lang in TRUSTING:
        err = err.removeprefix(f"{lang}\n")
    return err


def plain_log() -> None:
    """Say in the log of a test which error came, without the values of every frame: those take a minute."""
    structlog.reset_defaults()
    *before, _ = structlog.get_config()["processors"]
    said = structlog.dev.ConsoleRenderer(
        colors=False, exception_formatter=structlog.dev.plain_traceback
    )
    structlog.configure(processors=[*before, said])


@contextmanager
def _left_as_it_was() -> Iterator[None]:
    """What a command sets for its process is as before when it is over."""
    root = logging.getLogger()
    handlers, level = root.handlers, root.level
    # A daemon that is refused has set its own already: whatever is forked later would not end.
    signals = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
    vars(FACE).update(vars(Face()))
    with pytest.MonkeyPatch.context() as patched:
        # A logger that remembers its set-up would speak to the terminal of the first command.
        forgetful = partial(_configured, structlog.configure)
        patched.setattr(structlog, "configure", forgetful)
        try:
            yield
        finally:
            plain_log()
            for number, handler in signals.items():
                signal.signal(number, handler)
            root.handlers = handlers
            root.setLevel(level)


def _configured(configure: Any, **given: Any) -> None:
    configure(**given | {"cache_logger_on_first_use": False})
