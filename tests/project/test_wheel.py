"""The wheel (安装包) holds the whole program, and works where there is no checkout."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest
from hatchling.builders.wheel import WheelBuilder

from config.version import program_version
from tests.conftest import ROOT

PACKAGES = ("config", "models", "workflow", "jobs", "console")
ABOUT = {"METADATA", "WHEEL", "RECORD", "entry_points.txt"}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `pip wheel .` makes, without its fetching of the builder."""
    folder = tmp_path_factory.mktemp("wheel")
    return Path(*WheelBuilder(str(ROOT)).build(directory=str(folder), versions=["standard"]))


@pytest.fixture
def unpacked(wheel: Path, tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """The program as unpacked from the wheel, run in an empty folder."""
    program, empty = tmp_path / "program", tmp_path / "empty"
    empty.mkdir()
    with ZipFile(wheel) as packed:
        packed.extractall(program)
    inherited = {name: v for name, v in os.environ.items() if not name.startswith("YIDI_")}
    env = inherited | {"PYTHONPATH": str(program), "PYTHONUTF8": "1"}

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "console", *words]
        return subprocess.run(
            command, cwd=empty, env=env, capture_output=True, encoding="utf-8", check=False
        )

    return run


def test_the_wheel_holds_every_file_of_the_five_packages_and_nothing_else(wheel: Path) -> None:
    ours = {
        str(file.relative_to(ROOT))
        for package in PACKAGES
        for file in (ROOT / package).rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }
    about = f"yidi-{program_version()}.dist-info"

    with ZipFile(wheel) as packed:
        inside = set(packed.namelist())

    assert wheel.name == f"yidi-{program_version()}-py3-none-any.whl"
    assert inside == ours | {f"{about}/{name}" for name in ABOUT}


def test_without_a_checkout_the_sample_is_loaded_and_counted(
    unpacked: Callable[..., subprocess.CompletedProcess[str]],
) -> None:
    """Three real processes, because what is beside the program is what matters."""
    version, made = unpacked("--version"), unpacked("init", "--sample")
    counted = unpacked("status")

    assert version.stdout == f"yidi {program_version()}\n"
    assert (made.returncode, made.stderr) == (0, "")
    assert "参保人 1200" in made.stdout
    assert (counted.returncode, counted.stderr) == (0, "")
    assert "\nsubmitted\t" in counted.stdout or "\tsubmitted\t" in counted.stdout
