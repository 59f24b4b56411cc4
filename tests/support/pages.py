"""Pages of the policy book for the tests: an area that no real place has, and what is odd in it."""

import shutil
from pathlib import Path

import pytest

from config.errors import ConfigError
from config.policy import PolicyBook
from config.policy_load import load_policy
from tests.conftest import ROOT
from tests.support.builders import AREA

SHIPPED = ROOT / "config" / "policy"
NOWHERE = "230699"
PAGE = f"{NOWHERE}.yaml"


def an_area(folder: Path, parameters: str, *, agency: str = "", file: str = "") -> PolicyBook:
    """The book with one more area, which no real place has."""
    page = f'area: "{NOWHERE}"\nname: 测试市\nparent: "230000"\n{agency}parameters:\n{parameters}'
    (folder / (file or f"{NOWHERE}.yaml")).write_text(page, encoding="utf-8")
    return load_policy(folder)


def a_table(folder: Path) -> None:
    """One more parameter: a table of ratios with scopes."""
    definition = "{label: 测试, english: test, unit: percent, kind: ratios, scoped: true}"
    page = f'area: "100000"\nname: 全国\ndefinitions:\n  test_ratio: {definition}\n'
    (folder / "test.yaml").write_text(page, encoding="utf-8")


def dated(value: str, more: str = "verified: false", start: str = "2026-01-01") -> str:
    """One dated value as it stands in the book."""
    return f"{{from: {start}, value: {value}, reference: x, {more}}}"


def line_in(text: str, snippet: str) -> int:
    """The line on which this snippet begins."""
    return text[: text.index(snippet)].count("\n") + 1


def a_copy(folder: Path) -> Path:
    """A copy of the book that ships, to spoil."""
    return Path(shutil.copytree(SHIPPED, folder / "policy"))


def a_checklist(entry: str, key: str = "long_term_resident", name: str = "filing_materials") -> str:
    """A checklist with one item under one key."""
    return f"  {name}:\n    - {dated(f'{{{key}: [{entry}]}}')}\n"


def few_pages(folder: Path) -> Path:
    """The pages of the nation, one province and one city, to spoil."""
    found = a_copy(folder)
    for file in found.glob("*.yaml"):
        if file.stem not in ("nation", "benefit", "230000", AREA):
            file.unlink()
    return found


def bad(folder: Path, text: str, file: str = PAGE) -> ConfigError:
    """What the book says when one of its files reads like this."""
    (folder / file).write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError) as told:
        load_policy(folder)
    assert told.value.code == "bad_policy"
    for lang in ("zh", "en"):
        assert file in told.value.sentence(lang)
    return told.value


def page(parameters: str = "", more: str = "") -> str:
    """A page of an area that no real place has."""
    head = f'area: "{NOWHERE}"\nname: 测试市\nparent: "230000"\n'
    return head + more + (f"parameters:\n{parameters}" if parameters else "")


def told_at(told: ConfigError, folder: Path, at: str, key: str, file: str = PAGE) -> None:
    """The fault is told with the line on which this stands, and with this key."""
    line = line_in((folder / file).read_text("utf-8"), at)
    assert f"policy file {file}, line {line}, {key}: " in told.sentence("en")
    assert f"参数文件 {file} 第 {line} 行，{key}：" in told.sentence("zh")
