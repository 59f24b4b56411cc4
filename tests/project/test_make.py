"""`make` finds a Python to work with, or says what it wants."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.conftest import ROOT


def _make(path: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run make where `path` is all that is found."""
    make = shutil.which("make")
    if make is None:
        pytest.skip("make is not installed: nothing is made with it here")
    command = [make, "-C", str(ROOT), "--no-print-directory", *words]
    env = {"PATH": str(path), "LC_ALL": "C.UTF-8"}
    return subprocess.run(command, env=env, capture_output=True, encoding="utf-8", check=False)


def _stand_in(folder: Path, name: str, *, runs: bool) -> None:
    """A command of that name: one that runs, or one that refuses as a shim does."""
    file = folder / name
    file.write_text(f"#!/bin/sh\nexit {0 if runs else 127}\n", "utf-8")
    file.chmod(0o755)


@pytest.mark.parametrize(
    ("there", "taken"),
    [
        ({"python3": True, "python3.11": True, "python3.13": True}, "python3.13"),
        ({"python3.11": True, "python3.12": False, "python3.13": False}, "python3.11"),
        ({"python3": True, "python3.11": False}, "python3"),
        ({"python3": False}, ""),
    ],
)
def test_the_newest_python_that_runs_is_taken(
    there: dict[str, bool], taken: str, tmp_path: Path
) -> None:
    for name, runs in there.items():
        _stand_in(tmp_path, name, runs=runs)

    said = _make(tmp_path, "--eval=which: ; $(info $(PYTHON))", "which")

    assert said.stdout.splitlines()[0] == taken


def test_without_a_python_it_is_said_what_is_wanted(tmp_path: Path) -> None:
    there = tmp_path / "environment"

    said = _make(tmp_path, f"VENV={there}", f"{there}/bin/python")

    assert said.returncode == 2
    assert "3.11 or newer with its venv" in said.stderr
    assert not there.exists()
