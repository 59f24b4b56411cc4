"""How far long work is (进度): a live line on a terminal, nothing in a pipe or a service."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from console.terminal.output import Face
from jobs.runner.work import Progress

if TYPE_CHECKING:
    from rich.progress import TaskID


@contextmanager
def progress(face: Face) -> Iterator[Progress]:
    """Yield what long work calls with a name and a count, which are drawn on standard error."""
    if face.as_json or not sys.stderr.isatty():
        yield lambda _name, _moved: None
        return
    from rich.console import Console
    from rich.progress import Progress as Bars
    from rich.progress import SpinnerColumn, TextColumn, TimeElapsedColumn

    console = Console(stderr=True)
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description} {task.completed:.0f}"),
        TimeElapsedColumn(),
    )
    with Bars(*columns, console=console, transient=True) as bars:
        tasks: dict[str, TaskID] = {}

        def advance(name: str, moved: int) -> None:
            if name not in tasks:
                tasks[name] = bars.add_task(name, total=None)
            bars.update(tasks[name], completed=moved)

        yield advance
