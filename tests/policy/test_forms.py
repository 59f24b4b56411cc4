"""The policy book in the wrong form (参数库格式错误): told with file, line and key, never thrown."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from config.errors import ConfigError
from config.policy_load import load_policy
from tests.conftest import ROOT, Cli
from tests.support.pages import NOWHERE, PAGE, bad, dated, few_pages, page, told_at


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The pages of the nation, one province and one city, to spoil."""
    return few_pages(tmp_path)


def known(text: str, why: str) -> Any:
    """A case that is not refused as it should be yet."""
    return pytest.param(text)


NO_KEY = "a key that is no plain text: TypeError in _traps of config/policy_page.py"
NO_NAME = "an empty name passes; null is shown as None"
UNCHECKED = "label, unit, options and scoped are not checked in _definition"


@pytest.mark.parametrize(
    ("more", "key"),
    [
        ("parameters: [a]\n", "parameters"),
        ("parameters: a\n", "parameters"),
        ("definitions: [a]\n", "definitions"),
        ("conflicts: 5\n", "conflicts"),
        ("conflicts: {parameter: ratio}\n", "conflicts"),
        ("gaps: no\n", "gaps"),
        ("agency: hello\n", "agency"),
        ("agency: [hello]\n", "agency"),
        ("7: x\n", "7"),
    ],
)
def test_an_entry_of_the_wrong_form_is_told_and_not_thrown(
    folder: Path, more: str, key: str
) -> None:
    told = bad(folder, page(more=more))

    told_at(told, folder, more, key)


@pytest.mark.parametrize(
    "name", ["{}", "[a]", "5", "true", known("''", NO_NAME), known("null", NO_NAME)]
)
def test_an_area_has_a_name(folder: Path, name: str) -> None:
    told = bad(folder, page().replace("name: 测试市", f"name: {name}"))

    assert "name" in told.sentence("en")


@pytest.mark.parametrize(
    "parameters",
    [
        "  posting_days: 5\n",
        "  posting_days: [5]\n",
        "  posting_days: {from: 2026-01-01}\n",
        "  posting_days:\n",
        "  deductible: {employee/inpatient: 5}\n",
        known("  deductible: {[a]: 5}\n", NO_KEY),
        known("  ? [a, b]\n  : 5\n", NO_KEY),
        f"  5: [{dated('5')}]\n",
        f"  posting_days: [{dated('{}')}]\n",
        f"  posting_days: [{dated('5').replace('reference: x', 'reference: {}')}]\n",
        f"  posting_days: [{dated('5').replace('reference: x', 'reference: []')}]\n",
        f"  posting_days: [{dated('5', start='2026-01-01 10:00:00')}]\n",
        f"  posting_days: [{dated('5', 'verified: yes please')}]\n",
        f"  benefit_year_start: [{dated('{month: 13, day: 1}')}]\n",
        f"  benefit_year_start: [{dated('07-01')}]\n",
        f"  filing_materials: [{dated('[a]')}]\n",
        f"  filing_materials: [{dated('{long_term_resident: 5}')}]\n",
        f"  filing_materials: [{dated('{tourist: []}')}]\n",
        f"  second_layer: [{dated('[]')}]\n",
        f"  out_of_area: [{dated('[{home: true, points: 5}]')}]\n",
    ],
)
def test_whatever_is_written_for_a_parameter_is_told_in_a_sentence(
    folder: Path, parameters: str
) -> None:
    bad(folder, page(parameters))


@pytest.mark.parametrize(
    "text",
    ["", "hello", "[a, b]", "5", "null", "---\na: 1\n---\nb: 2\n", "a: *nobody\n", "\t", "a: !!set {b}",
     known("? {a: 1}\n: 2\n", NO_KEY), "- area: '230699'\n"],
)  # fmt: skip
def test_a_file_that_is_no_page_is_told_in_a_sentence(folder: Path, text: str) -> None:
    bad(folder, text)


@pytest.mark.parametrize(
    "raw",
    [b"\xff\xfe\x00", "区域: 测试".encode("gbk"), b"area: \x00\n"],
    ids=["bytes", "gbk", "nul"],
)
def test_a_file_that_is_no_text_is_told_in_a_sentence(folder: Path, raw: bytes) -> None:
    (folder / PAGE).write_bytes(raw)

    with pytest.raises(ConfigError) as told:
        load_policy(folder)

    assert (told.value.code, PAGE in told.value.sentence("zh")) == ("bad_policy", True)


@pytest.mark.parametrize(
    "more",
    ["gaps: &again\n  - *again\n", "agency: &again\n  name: *again\n",
     "conflicts: &again [*again, *again]\n", "parameters: &again\n  posting_days: *again\n"],
)  # fmt: skip
def test_a_page_that_contains_itself_is_refused(folder: Path, more: str) -> None:
    bad(folder, page(more=more))


def test_a_page_beside_the_nation_s_names_the_area_above_it(folder: Path) -> None:
    told = bad(folder, page().replace('parent: "230000"\n', ""))

    assert "parent: the area above it is missing" in told.sentence("en")


@pytest.mark.parametrize("parent", ["null", "''", "[]"])
def test_an_empty_parent_is_none(folder: Path, parent: str) -> None:
    told = bad(folder, page().replace('"230000"', parent))

    assert "parent" in told.sentence("en")


@pytest.mark.parametrize(
    "code", ['"２３０６９９"', '"23069a"', '"2306990"', '"²³⁰⁶⁹⁹"', "[230699]", "' '"]
)
def test_an_area_is_six_digits_as_every_computer_writes_them(folder: Path, code: str) -> None:
    told = bad(folder, page().replace(f'"{NOWHERE}"', code))

    assert "area" in told.sentence("en")


def a_definition(**more: Any) -> str:
    """A page of the nation that defines one more parameter."""
    entry = {"label": "测试", "english": "test", "unit": "days", "kind": "int"} | more
    fields = ", ".join(f"{name}: {value}" for name, value in entry.items())
    return f'area: "100000"\nname: 全国\ndefinitions:\n  test_days: {{{fields}}}\n'


@pytest.mark.parametrize(
    "more",
    [{"min": '"6"'}, {"max": "six"}, {"min": "1.5"}, {"min": "true"}, {"max": "[6]"},
     {"min": "2026-01-01"}],
)  # fmt: skip
def test_a_bound_is_a_whole_number(folder: Path, more: dict[str, str]) -> None:
    """A text would be held against the numbers of every area only when one is read."""
    told = bad(folder, a_definition(**more), "test.yaml")

    (name,) = more
    assert f"line 4, definitions.test_days.{name}: needs a whole number" in told.sentence("en")


@pytest.mark.parametrize(
    "entry",
    ["kind: [int]", "kind: {}", "values: 5", "values: [5]", "unti: days",
     known("options: 5", f"{UNCHECKED}: TypeError"), known("label: null", UNCHECKED),
     known("label: {}", UNCHECKED), known("unit: []", UNCHECKED),
     known("scoped: maybe", UNCHECKED)],
)  # fmt: skip
def test_whatever_is_written_in_a_definition_is_told_in_a_sentence(
    folder: Path, entry: str
) -> None:
    name, _, value = entry.partition(": ")

    bad(folder, a_definition(**{name: value}), "test.yaml")


def test_a_definition_that_is_no_mapping_is_told(folder: Path) -> None:
    text = 'area: "100000"\nname: 全国\ndefinitions:\n  test_days: 5\n'

    assert "a mapping is expected" in bad(folder, text, "test.yaml").sentence("en")


def test_the_command_line_tells_a_spoilt_book_in_a_sentence(cli: Cli, tmp_path: Path) -> None:
    """Whoever edited the book reads file and line, and never a traceback."""
    shutil.copytree(ROOT / "config", tmp_path / "config")
    spoilt = page("  posting_days:\n    - " + dated("0100") + "\n")
    (tmp_path / "config" / "policy" / PAGE).write_text(spoilt, "utf-8")
    cli.env["YIDI_CONFIG"] = str(tmp_path / "config")

    said = cli("policy", "show", NOWHERE)

    assert said.code != 0
    where = f"参数文件 {PAGE} 第 6 行，parameters.posting_days.0.value："
    assert where in said.err
    assert "Traceback" not in said.err
