"""Pages of the policy book for the tests: an area that no real place has, and what is odd in it."""

import shutil
from pathlib import Path

from config.policy import PolicyBook
from config.policy_load import load_policy
from tests.conftest import ROOT

SHIPPED = ROOT / "config" / "policy"
NOWHERE = "230699"


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
