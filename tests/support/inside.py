"""The command line without a process of its own, which takes most of the time of a story."""

import gc
import io
import os
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass

import pytest

from console.cli import main
from tests.conftest import Cli, Said


@dataclass
class Inside(Cli):
    """The same commands in this process: a story of thirty of them takes seconds."""

    def __call__(self, *args: object, stdin: str | None = None, seconds: float = 60) -> Said:
        """Run `yidi ARGS…` in this process."""
        out, err, code = io.StringIO(), io.StringIO(), 0
        with pytest.MonkeyPatch.context() as patched:
            for name in [name for name in os.environ if name.startswith("YIDI_")]:
                patched.delenv(name)
            for name, value in self.environment().items():
                patched.setenv(name, value)
            patched.chdir(self.folder)
            patched.setattr(sys, "argv", ["yidi", *map(str, args)])
            with redirect_stdout(out), redirect_stderr(err):
                try:
                    main()
                except SystemExit as left:
                    code = int(left.code or 0)
        if not self.url.startswith("sqlite"):
            gc.collect()  # and with it the connections of the command
        return Said(code, out.getvalue(), err.getvalue())
