"""Killing a process at every write (逐点中断): the points are counted by the process itself.

A point is just before, and just after, each statement that writes, each COMMIT, and each file that
is opened for writing, written, synchronised or renamed. Nothing lists them: new code is covered.
"""

import os
import re
import signal
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import event

from models.database import Database

WRITES = re.compile(r"\b(INSERT|UPDATE|DELETE|TRUNCATE)\b")
RENAMES = ("os.rename", "os.remove", "os.mkdir")
REFUSED = 3


class Points:
    """The points that a process came by; at number `kill_at` it is gone."""

    def __init__(self, kill_at: int | None, folder: Path) -> None:
        self.kill_at, self.folder = kill_at, str(folder)
        self.seen: list[str] = []
        self.last = ""
        self.looks: Callable[[int], None] | None = None
        """Called at every point with its number."""

    def __call__(self, what: str) -> None:
        """We are at this point; between the end of one write and the beginning of the next is one."""
        same = what.startswith("before") and self.last.startswith("after")
        self.last = what
        if same:
            return
        if len(self.seen) == self.kill_at:
            os.kill(os.getpid(), signal.SIGKILL)
        if self.looks is not None:
            looks, self.looks, last = self.looks, None, self.last
            self.seen.append(what)
            count = len(self.seen)
            looks(count - 1)
            del self.seen[count:]
            self.looks, self.last = looks, last
            return
        self.seen.append(what)

    def watch(self, database: Database) -> None:
        """Count what this process does to the database and to files, from here on."""
        engine = database.engine
        event.listen(engine, "before_cursor_execute", self._before)
        event.listen(engine, "after_cursor_execute", self._after)
        commit: Callable[[Any], None] = engine.dialect.do_commit

        def committed(connection: Any) -> None:
            self("before COMMIT")
            commit(connection)
            self("after COMMIT")

        engine.dialect.do_commit = committed  # type: ignore[method-assign]
        copied: Callable[..., Any] = psycopg.Cursor.copy
        points = self

        class Copied:
            """A COPY with a point at each end."""

            def __init__(self, inner: Any) -> None:
                self.inner = inner

            def __enter__(self) -> Any:
                points("before COPY")
                return self.inner.__enter__()

            def __exit__(self, *fault: Any) -> Any:
                told = self.inner.__exit__(*fault)
                points("after COPY")
                return told

        psycopg.Cursor.copy = lambda *args, **more: Copied(copied(*args, **more))  # type: ignore[method-assign,assignment]
        self._watch_files()

    def _before(self, _c: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if WRITES.search(statement):
            self(f"before {statement[:60]}")

    def _after(self, _c: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if WRITES.search(statement):
            self(f"after {statement[:60]}")

    def _watch_files(self) -> None:
        sys.addaudithook(self._heard)
        fsync, fdopen = os.fsync, os.fdopen

        def synchronised(handle: int) -> None:
            self("before fsync")
            fsync(handle)

        def opened(*args: Any, **more: Any) -> Any:
            return Torn(fdopen(*args, **more), self)

        os.fsync, os.fdopen = synchronised, opened

    def _heard(self, what: str, args: tuple[Any, ...]) -> None:
        if what == "open" and isinstance(args[2], int) and args[2] & (os.O_WRONLY | os.O_RDWR):
            if str(args[0]).startswith(self.folder):
                self(f"before open {args[0]}")
        elif what in RENAMES and self.folder in str(args[0]):
            self(f"before {what} {args[0]}")


class Torn:
    """A file in which a killed process leaves the half of what it writes."""

    def __init__(self, inner: Any, points: Points) -> None:
        self.inner, self.points = inner, points

    def write(self, content: Any) -> int:
        """Write in two halves, with a point before, between and after them."""
        self.points("before write")
        middle = len(content) // 2
        self.inner.write(content[:middle])
        self.inner.flush()
        self.points("half of a write")
        self.inner.write(content[middle:])
        self.inner.flush()
        self.points("after write")
        return len(content)

    def __enter__(self) -> "Torn":
        self.inner.__enter__()
        return self

    def __exit__(self, *fault: Any) -> Any:
        return self.inner.__exit__(*fault)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)


def in_a_process(work: Callable[[], None], told: Path) -> int | None:
    """Do it in a process of its own; its exit code, None when it was killed."""
    child = os.fork()
    if child == 0:
        try:
            work()
        except BaseException:
            told.write_text(traceback.format_exc(), encoding="utf-8")
            os._exit(REFUSED)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return None
    return os.waitstatus_to_exitcode(status)
