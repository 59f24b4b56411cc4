"""One version (版本), said in one place, and everywhere else as there."""

import re
import tomllib
from pathlib import Path

import pytest

from config.version import program_version
from tests.conftest import ROOT
from tests.support.command_line import Cli
from tests.support.readme import READMES

VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
CHANGES = [ROOT / "CHANGELOG.md", ROOT / "CHANGELOG.zh-CN.md"]


def test_the_program_says_its_version(tmp_path: Path) -> None:
    cli = Cli("sqlite:///nowhere.db", tmp_path)

    assert cli("--version").out == f"yidi {VERSION}\n"
    assert cli("--version", "--json").json == {"version": VERSION}


def test_beside_the_project_of_somebody_else_the_version_is_that_of_the_installed_wheel(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = tmp_path / "pyproject.toml"
    project.write_text('[project]\nname = "another"\nversion = "9.9"\n', "utf-8")
    monkeypatch.setattr("config.version.metadata.version", lambda name: f"{name} as installed")

    assert program_version(project) == program_version(tmp_path / "none") == "yidi as installed"


@pytest.mark.parametrize("log", CHANGES, ids=lambda log: log.name)
def test_a_change_log_begins_with_the_version(log: Path) -> None:
    assert _versions(log)[0] == VERSION


def test_the_change_logs_tell_of_the_same_versions_and_changes() -> None:
    """As many groups and entries of this version; of those before, Chinese has a summary."""
    english, chinese = CHANGES

    assert _versions(english) == _versions(chinese)
    assert _entries(english) == _entries(chinese)
    assert 1 <= len(_entries(english)) <= 4


@pytest.mark.parametrize("page", READMES, ids=lambda page: page.name)
def test_a_readme_names_the_wheel_of_this_version(page: Path) -> None:
    assert set(re.findall(r"yidi-([\w.]+)-py3-none-any\.whl", page.read_text("utf-8"))) == {VERSION}


def _versions(log: Path) -> list[str]:
    return re.findall(r"^## ([\d.]+)", log.read_text("utf-8"), re.M)


def _entries(log: Path) -> list[int]:
    """How many entries each group of the newest version has."""
    newest = re.split(r"^## ", log.read_text("utf-8"), flags=re.M)[1]
    return [len(re.findall(r"^- ", group, re.M)) for group in newest.split("\n### ")[1:]]
