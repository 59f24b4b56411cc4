"""What is read once for all tests (只读一次): files that did not change, and what the commands declare.

A command in a process of its own reads both once. In this process thousands of commands would read
them again and again, which takes longer than most of what they do.
"""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import typer.main

import console.cli
import jobs.app

T = TypeVar("T")
Looks = tuple[tuple[Path, int, int], ...]


def once(load: Callable[[Path], T], *patterns: str) -> Callable[[Path], T]:
    """`load(folder)`, which reads a folder again when one of its files is another than before."""

    @cache
    def read(folder: Path, _looks: Looks) -> T:
        return load(folder)

    def loaded(folder: Path) -> T:
        files = sorted(file for pattern in patterns for file in folder.glob(pattern))
        seen = ((file, file.stat()) for file in files)
        return read(folder, tuple((file, at.st_mtime_ns, at.st_size) for file, at in seen))

    return loaded


load_policy = once(jobs.app.load_policy, "*.yaml", "catalogue/*.csv")
load_regions = once(jobs.app.load_regions, "regions.csv")
load_states = once(jobs.app.load_states, "states.csv", "values.csv", "words.csv")


def install() -> None:
    """From here on the application of this process is opened with what was read before."""
    its: Any = jobs.app
    its.load_policy, its.load_regions, its.load_states = load_policy, load_regions, load_states
    declared = cache(typer.main.get_command)
    typer.main.get_command = declared
    console.cli.get_command = declared  # type: ignore[attr-defined]
