"""Traps of the policy book (参数库的陷阱): what reads as something else than it says is refused.

Also the catalogues of items beside the book, reasons of manual claims, and the waiting period.
"""

import shutil
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from config.catalogue import Catalogues, Item
from config.errors import ConfigError
from config.policy import PolicyBook
from config.policy_load import load_policy
from config.workdays import WorkCalendar
from models import Claim, ClaimState, FilingState
from models.database import Database
from tests.builders import (
    A_DAY,
    AREA,
    SHENYANG,
    TODAY,
    a_claim,
    a_filing,
    a_line,
    a_person,
    an_institution,
    saved,
    with_bill,
)
from tests.conftest import ROOT, Cli
from tests.office import Office, a_number
from tests.pages import NOWHERE, a_checklist, a_copy, an_area, dated, line_in
from workflow.reasons import REASONS, contradiction

ADMITTED, DISCHARGED = date(2026, 2, 2), date(2026, 2, 12)
PAGE = f"{NOWHERE}.yaml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The pages of the nation, one province and one city, to spoil."""
    found = a_copy(tmp_path)
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


def known(text: str, why: str) -> Any:
    """A case that is not refused as it should be yet."""
    return pytest.param(text)


NO_KEY = "a key that is no plain text: TypeError in _traps of config/policy_page.py"
NO_NAME = "an empty name passes; null is shown as None"
UNCHECKED = "label, unit, options and scoped are not checked in _definition"
# Which papers may be required


def test_only_the_nation_says_which_documents_may_require_a_paper(folder: Path) -> None:
    """Otherwise an area could make its own notice a law and ask for any paper."""
    told = bad(folder, page(more="legal_sources: [大庆市医保局通知]\n"))

    told_at(told, folder, "legal_sources", "legal_sources")
    assert "stands in nation.yaml alone" in told.sentence("en")


def test_not_even_a_second_page_of_the_nation_may_add_to_them(folder: Path) -> None:
    file = folder / "benefit.yaml"
    text = file.read_text("utf-8") + "\nlegal_sources: [通知]\n"

    told = bad(folder, text, "benefit.yaml")

    assert "stands in nation.yaml alone" in told.sentence("en")


@pytest.mark.parametrize(
    "titles", ["社会保险法", "{a: b}", "[1, 2]", '["", 社会保险法]', "7", "true"]
)
def test_the_documents_that_may_require_a_paper_are_a_list_of_titles(
    folder: Path, titles: str
) -> None:
    """A text would be read letter by letter: every basis would begin with one of them."""
    text = (folder / "nation.yaml").read_text("utf-8")
    before, _, rest = text.partition("\nlegal_sources:")
    after = rest.splitlines()[1:]
    while after and after[0].startswith((" ", "-")):
        after.pop(0)

    told = bad(folder, f"{before}\nlegal_sources: {titles}\n" + "\n".join(after), "nation.yaml")

    assert "legal_sources: needs a list of titles" in told.sentence("en")


@pytest.mark.parametrize(
    "basis",
    ["社会保险法实施细则 第三条", "社会保险法实施细则", "社会保险经办条例实施办法（试行） 第三十一条",
     "大庆市贯彻社会保险法的通知", "《社会保险法》", "依社会保险法", "社会保险法。", "社会保险法-"],
)  # fmt: skip
def test_a_document_whose_title_merely_begins_like_a_law_cannot_require_a_paper(
    folder: Path, basis: str
) -> None:
    """社会保险经办条例 第三十一条."""
    text = page(a_checklist(f"{{required: 户口簿, basis: {basis}}}"))

    assert "户口簿 cannot be required" in bad(folder, text).sentence("en")


@pytest.mark.parametrize(
    "basis", ["社会保险经办条例", "社会保险经办条例 第三十一条", "社会保险经办条例第三十一条",
              "社会保险经办条例（国务院令第765号）"],
)  # fmt: skip
def test_the_regulation_itself_may(folder: Path, basis: str) -> None:
    entry = a_checklist(f"{{required: 身份证件, basis: {basis}}}")

    (paper,) = an_area(folder, entry).rules(NOWHERE, TODAY)["filing_materials"][
        "long_term_resident"
    ]

    assert paper.required == "身份证件"


@pytest.mark.parametrize("papers", ["[公章, 公章]", "[公章]", "[]"])
def test_one_of_the_same_paper_is_no_choice(folder: Path, papers: str) -> None:
    told = bad(folder, page(a_checklist(f"{{one_of: {papers}}}")))

    assert "one_of needs two papers, or one and promise: true" in told.sentence("en")


def test_one_of_nothing_is_no_choice_even_with_a_promise(folder: Path) -> None:
    told = bad(folder, page(a_checklist("{one_of: [], promise: true}")))

    assert "one_of" in told.sentence("en")


def test_a_promise_stands_for_papers_of_a_filing_alone(folder: Path) -> None:
    entry = a_checklist("{one_of: [收费票据], promise: true}", "all", "claim_materials")

    told = bad(folder, page(entry))

    assert "a promise stands for papers of a filing alone" in told.sentence("en")
    assert "承诺书只能代替备案材料" in told.sentence("zh")


# What YAML reads as something else


@pytest.mark.parametrize(
    ("written", "reads"),
    [("0100", 64), ("010", 8), ("0x10", 16), ("0b11", 3), ("1_000", 1000), ("1:30", 90),
     ("+15", 15), ("1e2", "1e2"), (".5", 0.5), ("1.", 1.0), (".inf", "inf"), ("-0", 0)],
)  # fmt: skip
def test_a_number_that_yaml_reads_as_another_is_refused_with_its_line(
    folder: Path, written: str, reads: Any
) -> None:
    """As YAML has it, each of these is `reads`."""
    told = bad(folder, page(f"  posting_days:\n    - {dated(written)}\n"))

    assert f"policy file {PAGE}, line 6, parameters.posting_days.0.value: " in told.sentence("en")
    if reads not in ("1e2", 0):
        assert f"{written} is no number in the usual form" in told.sentence("en")


@pytest.mark.parametrize("written", ["0100", "1:30", "1_000"])
def test_also_deep_inside_a_table(folder: Path, written: str) -> None:
    rows = f"[{{level: 1, yuan: {written}}}]"

    told = bad(folder, page(f"  deductible:\n    employee/inpatient:\n      - {dated(rows)}\n"))

    key = "parameters.deductible.employee/inpatient.0.value.0.yuan"
    assert f"line 7, {key}: {written} is no number" in told.sentence("en")


def test_a_key_that_stands_twice_inside_a_row_is_refused(folder: Path) -> None:
    """YAML would take the last one in silence."""
    rows = "[{level: 1, yuan: 100, level: 2}]"

    told = bad(folder, page(f"  deductible:\n    employee/inpatient: [{dated(rows)}]\n"))

    assert "level: stands twice" in told.sentence("en")


def deductibles(rows: str) -> str:
    """A table of deductibles."""
    return f"  deductible:\n    employee/inpatient: [{dated(rows)}]\n"


@pytest.mark.parametrize(
    ("entry", "says"),
    [
        (deductibles("[{level: true, yuan: 100}]"), "level"),
        (deductibles("[{level: '1', yuan: 100}]"), "level"),
        (deductibles("[{level: 4, yuan: 100}]"), "level"),
        (deductibles("[{level: [1, true], yuan: 100}]"), "level"),
        (deductibles("[]"), "not of kind amounts"),
        (deductibles("{level: 1, yuan: 100}"), "not of kind amounts"),
        (deductibles("null"), "not of kind amounts"),
        (deductibles("[{level: 1, yuan: true}]"), "yuan"),
        (deductibles("[{level: 1, yuan: -1}]"), "yuan"),
        (f"  out_of_area: [{dated('[]')}]\n", "not of kind cuts"),
        (f"  layer_order: [{dated('[second, second]')}]\n", "something stands in it twice"),
        (f"  layer_order: [{dated('[second, third]')}]\n", "third"),
        (f"  ceiling_counts: [{dated('[chronic, chronic]')}]\n", "something stands in it twice"),
        (f"  promise_categories: [{dated('[long_term_resident, tourist]')}]\n", "tourist"),
        (f"  promise_categories: [{dated('[长期居住]')}]\n", "长期居住"),
        (f"  promise_categories: [{dated('long_term_resident')}]\n", "not of kind list"),
    ],
)
def test_a_value_that_means_nothing_is_refused(folder: Path, entry: str, says: str) -> None:
    told = bad(folder, page(entry))

    assert says in told.sentence("en")
    assert "line 5, " in told.sentence("en") or "line 6, " in told.sentence("en")


@pytest.mark.parametrize("days", ["[five]", "[7, '3']", "[-7]", "[0]", "[7, true]", "7", "[1.5]"])
def test_days_of_reminders_are_whole_days_before_the_end(folder: Path, days: str) -> None:
    told = bad(folder, page(f"  filing_end_reminder_days: [{dated(days)}]\n"))

    assert "filing_end_reminder_days" in told.sentence("en")
    assert "not of kind days" in told.sentence("en")


def test_whole_days_are_taken(folder: Path) -> None:
    book = an_area(folder, f"  filing_end_reminder_days: [{dated('[30, 7]')}]\n")

    assert book.rules(NOWHERE, TODAY)["filing_end_reminder_days"] == [30, 7]


# What stands in the wrong form


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


# Catalogues of items (医保目录)

HEAD = "item_code,level,own_share,limit,from,to\n"
DRUG = "XA01"


def a_catalogue(folder: Path, rows: str, area: str = SHENYANG, head: str = HEAD) -> Catalogues:
    """The catalogue of one area."""
    shelf = folder / "catalogue"
    shelf.mkdir(exist_ok=True, parents=True)
    (shelf / f"{area}.csv").write_text(head + rows, encoding="utf-8-sig")
    return Catalogues(shelf)


ROWS = (
    f"{DRUG},01,0,,2024-01-01,2024-12-31\n"
    f"{DRUG},02,0.15,12.345678,2025-01-01,2025-06-30\n"
    f"{DRUG},03,,,2026-01-01,\n"
    "XB02,02,0.1,,2020-01-01,\n"
)


@pytest.mark.parametrize(
    ("on", "level"),
    [
        (date(2023, 12, 31), None),
        (date(2024, 1, 1), "01"),
        (date(2024, 12, 31), "01"),
        (date(2025, 1, 1), "02"),
        (date(2025, 6, 30), "02"),
        (date(2025, 7, 1), None),
        (date(2026, 1, 1), "03"),
        (date(2099, 1, 1), "03"),
    ],
)
def test_an_item_is_what_the_catalogue_says_on_the_day_of_the_charge(
    tmp_path: Path, on: date, level: str | None
) -> None:
    for rows in (ROWS, "".join(reversed(ROWS.splitlines(keepends=True)))):
        found = a_catalogue(tmp_path, rows).find(SHENYANG, DRUG, on)
        assert (found.level if found else None) == level


def test_share_and_limit_are_kept_exactly(tmp_path: Path) -> None:
    shelf = a_catalogue(tmp_path, ROWS)

    assert shelf.find(SHENYANG, DRUG, date(2025, 3, 1)) == Item(
        date(2025, 1, 1), date(2025, 6, 30), "02", 1500, 12_345_678
    )
    assert shelf.find(SHENYANG, "XB02", TODAY) == Item(date(2020, 1, 1), date.max, "02", 1000, None)
    assert shelf.find(SHENYANG, "XC03", TODAY) is None
    assert shelf.find(AREA, DRUG, TODAY) is None
    assert Catalogues().find(SHENYANG, DRUG, TODAY) is None


GARBLED: tuple[pytest.MarkDecorator, ...] = ()


@pytest.mark.parametrize(
    "row",
    [
        f"{DRUG},04,0,,2024-01-01,",
        f"{DRUG},,0,,2024-01-01,",
        f"{DRUG},甲,0,,2024-01-01,",
        f"{DRUG},02,1.5,,2024-01-01,",
        f"{DRUG},02,-0.1,,2024-01-01,",
        f"{DRUG},02,15%,,2024-01-01,",
        f"{DRUG},02,0.00001,,2024-01-01,",
        f"{DRUG},02,NaN,,2024-01-01,",
        f"{DRUG},02,0.1,free,2024-01-01,",
        f"{DRUG},02,0.1,Infinity,2024-01-01,",
        f"{DRUG},02,0.1,0.0000001,2024-01-01,",
        f"{DRUG},02,0.1,,01/01/2024,",
        f"{DRUG},02,0.1,,,",
        f"{DRUG},02,0.1,,2024-01-01,soon",
        pytest.param(f"{DRUG},02,0.1", id="cut off after the share"),
        pytest.param(f"{DRUG},02,0.1,5", marks=GARBLED, id="cut off after the limit"),
        pytest.param(f"{DRUG},02,0.1,,2024-01-01", id="cut off before the end"),
        pytest.param(f"{DRUG}", id="a code alone"),
    ],
)
def test_a_row_that_cannot_be_read_is_named_with_its_line(tmp_path: Path, row: str) -> None:
    shelf = a_catalogue(tmp_path, f"XB02,01,0,,2024-01-01,\n{row}\n")

    with pytest.raises(ConfigError) as told:
        shelf.find(SHENYANG, DRUG, TODAY)

    assert told.value.code == "bad_catalogue"
    assert f"the catalogue {SHENYANG}.csv, line 3, " in told.value.sentence("en")
    assert f"医保目录 {SHENYANG}.csv 第 3 行" in told.value.sentence("zh")
    assert "own_share" in told.value.sentence("zh")


@pytest.mark.parametrize("missing", ["item_code", "level", "own_share", "limit", "from", "to"])
def test_a_catalogue_without_one_of_its_columns_is_told(tmp_path: Path, missing: str) -> None:
    head = HEAD.replace(missing, "other")

    with pytest.raises(ConfigError, match=r"line 2") as told:
        a_catalogue(tmp_path, ROWS, head=head).find(SHENYANG, DRUG, TODAY)

    assert missing in told.value.sentence("zh")


def test_a_catalogue_in_another_encoding_is_told_in_a_sentence(tmp_path: Path) -> None:
    shelf = a_catalogue(tmp_path, "")
    file = tmp_path / "catalogue" / f"{SHENYANG}.csv"
    file.write_bytes(HEAD.encode() + f"{DRUG}阿司匹林,01,0,,2024-01-01,\n".encode("gbk"))

    with pytest.raises(ConfigError) as told:
        shelf.find(SHENYANG, DRUG, TODAY)

    assert told.value.code == "bad_catalogue"


@pytest.mark.parametrize("share", ["0.2", ""], ids=["another share", "no share"])
def test_two_rows_of_an_item_from_the_same_day_are_refused(tmp_path: Path, share: str) -> None:
    rows = f"{DRUG},02,0.1,,2024-01-01,\n{DRUG},02,{share},,2024-01-01,\n"

    with pytest.raises(ConfigError) as told:
        a_catalogue(tmp_path, rows).find(SHENYANG, DRUG, TODAY)

    assert told.value.code == "bad_catalogue"


def test_a_catalogue_belongs_to_the_book_and_changes_its_digest(folder: Path) -> None:
    before = load_policy(folder).digest

    a_catalogue(folder, ROWS)
    first = load_policy(folder).digest
    a_catalogue(folder, ROWS.replace("0.15", "0.16"))

    assert len({before, first, load_policy(folder).digest}) == 3


Open = Callable[[PolicyBook], Office]


@pytest.fixture
def opened(database: Database, calendar: WorkCalendar) -> Open:
    """An office that reads a book."""
    return lambda book: Office(database, book, calendar).open()


def a_stay(office: Office, *lines: Any, **facts: Any) -> Claim:
    """A stay in a first-level hospital of Shenyang without filing, in review."""
    given = {
        "state": ClaimState.REVIEW, "admitted_on": ADMITTED, "discharged_on": DISCHARGED,
        "no": a_number(drawn=False),
    }  # fmt: skip
    return with_bill(office.database, a_claim(**(given | facts)), *lines)


def gets(office: Office, claim: Claim) -> int | None:
    office.calculate()
    found = office.again(claim)
    assert found.calc == "done", found.calc_problem
    amount: int | None = found.payable
    return amount


def expected(in_scope: str) -> int:
    """(in scope − 240) × 0.95 × 0.7, in 分."""
    return int((Decimal(in_scope) - 240) * Decimal("0.95") * Decimal("0.7") * 100)


@pytest.mark.parametrize(
    ("line", "in_scope"),
    [
        # 乙, 20 % first, whatever the bill says of it: 9000 + 1000 × 0.8
        ({"item_code": DRUG}, "9800"),
        ({"item_code": DRUG, "charge_level": "03"}, "9800"),
        ({"item_code": DRUG, "charge_level": "02", "own_share_e4": 5000}, "9800"),
        # 100 yuan apiece, of which 50 are the limit, then 20 % of it: 9000 + 500 × 0.8
        ({"item_code": "XL05", "price_e6": 100_000_000, "quantity_e4": 100_000}, "9400"),
        # 丙 since February, 甲 until then: the day of the charge counts, not that of admission.
        ({"item_code": "XC03", "charged_on": date(2026, 2, 4)}, "10000"),
        ({"item_code": "XC03", "charged_on": date(2026, 2, 5)}, "9000"),
        # What stands in no file is as the bill says.
        ({"item_code": "XZ99"}, "10000"),
        ({"item_code": "XZ99", "charge_level": "03"}, "9000"),
        ({}, "10000"),
        ({"item_code": f"{DRUG} "}, "10000"),
    ],
)
def test_a_line_is_taken_as_the_catalogue_of_the_place_of_care_has_it(
    opened: Open, folder: Path, line: dict[str, Any], in_scope: str
) -> None:
    a_catalogue(
        folder,
        f"{DRUG},02,0.2,,2020-01-01,\nXL05,02,0.2,50,2020-01-01,\n"
        "XC03,01,0,,2020-01-01,2026-02-04\nXC03,03,,,2026-02-05,\n",
    )
    # What the insured area says does not count here.
    a_catalogue(folder, f"{DRUG},03,,,2020-01-01,\nXZ99,03,,,2020-01-01,\n", AREA)
    office = opened(load_policy(folder))

    claim = a_stay(office, 9_000_00, a_line(1_000_00, **line))

    assert gets(office, claim) == expected(in_scope)


def test_the_catalogue_of_the_insured_area_counts_where_its_book_says_so(
    opened: Open, folder: Path
) -> None:
    a_catalogue(folder, f"{DRUG},03,,,2020-01-01,\n")
    a_catalogue(folder, f"{DRUG},02,0.5,,2020-01-01,\n", AREA)
    file = folder / f"{AREA}.yaml"
    ours = f"\nparameters:\n  catalogue: [{dated('insured')}]\n"
    file.write_text(file.read_text("utf-8").replace("\nparameters:\n", ours, 1), "utf-8")
    office = opened(load_policy(folder))

    claim = a_stay(office, 9_000_00, a_line(1_000_00, item_code=DRUG))

    assert gets(office, claim) == expected("9500")


def test_a_claim_waits_while_its_catalogue_cannot_be_read(opened: Open, folder: Path) -> None:
    a_catalogue(folder, f"{DRUG},04,,,2020-01-01,\n")
    office = opened(load_policy(folder))
    claim, other = a_stay(office, a_line(1_000_00, item_code=DRUG)), a_stay(office, 1_000_00)

    office.calculate()

    found = office.again(claim)
    assert (found.calc, found.calc_problem["code"]) == ("stuck", "bad_catalogue")
    assert "第 2 行" in found.calc_problem["zh"]
    assert office.again(other).calc == "done"


# Why a claim was not settled directly (手工报销原因)

FILED = ("long_term", "referral", "referral_electronic", "temporary")
SITUATIONS = (*FILED, "home", "long_term_home", "emergency", "none")


@pytest.mark.parametrize(
    ("code", "fits"),
    [
        ("", set(SITUATIONS)),
        ("01", set(SITUATIONS)),
        ("99", set(SITUATIONS)),
        ("03", {*FILED, "emergency", "none"}),
        ("05", {"referral", "referral_electronic"}),
        ("9923", set(FILED)),
        ("9924", {"emergency", "none"}),
        ("9925", {"emergency", "none", "home", "long_term_home"}),
    ],
)
def test_a_reason_is_held_against_the_filing_that_was_found(code: str, fits: set[str]) -> None:
    claim = a_claim(reason_code=code)

    assert {s for s in SITUATIONS if contradiction(claim, s) is None} == fits


@pytest.mark.parametrize(
    ("facts", "fits"),
    [({}, False), ({"emergency": True}, True), ({"care": "emergency", "med_type": "13"}, True)],
)
def test_rescue_needs_the_mark_of_an_emergency(facts: dict[str, Any], *, fits: bool) -> None:
    says = contradiction(a_claim(reason_code="04", **facts), "none")

    assert (says is None) == fits
    if says is not None:
        assert "没有急诊标志" in says.zh
        assert "no mark of an emergency" in says.en


def test_a_reason_that_nobody_knows_is_told_as_it_stands() -> None:
    says = contradiction(a_claim(reason_code="77"), "none")

    assert says is not None
    assert ("77" in says.zh, "77" in says.en) == (True, True)


@pytest.mark.parametrize("code", REASONS)
def test_what_is_told_names_the_reason_in_both_languages(code: str) -> None:
    for situation in SITUATIONS:
        says = contradiction(a_claim(reason_code=code), situation)
        if says is not None:
            assert REASONS[code].zh in says.zh
            assert REASONS[code].en in says.en


def in_precheck(office: Office, **facts: Any) -> Claim:
    given = {"state": ClaimState.PRECHECK, "originals_in_hand": True}
    return a_stay(office, 1_000_00, **(given | facts))


def found_on(office: Office, claim: Claim) -> dict[str, dict[str, Any]]:
    """What the pre-check found, by code."""
    office.run("precheck_claims")
    return {finding["code"]: finding for finding in office.again(claim).findings}


def test_a_reason_that_cannot_be_true_goes_to_the_reviewer_with_the_claim(
    opened: Open, book: PolicyBook
) -> None:
    office = opened(book)
    odd, fine = (in_precheck(office, reason_code="9923") for _ in range(2))
    covered = a_filing(
        person_id=fine.person_id, state=FilingState.ACTIVE, applied_on=date(2026, 1, 5)
    )
    saved(office.database, covered)

    finding = found_on(office, odd)["reason_contradicted"]

    assert finding["weight"] == "note"
    assert "没有找到覆盖就医日的备案" in finding["zh"]
    assert found_on(office, fine) == {}
    assert {office.again(claim).state for claim in (odd, fine)} == {"review"}
    office.calculate()
    assert not office.again(odd).straight_through
    assert office.again(fine).straight_through


# The waiting period (待遇等待期)


def waiting(folder: Path, days: int, scope: str = "") -> PolicyBook:
    """The book with a waiting period in Daqing."""
    rows = f"[{dated(str(days), start='2020-01-01')}]"
    entry = f"  waiting_days:\n    {scope}: {rows}\n" if scope else f"  waiting_days: {rows}\n"
    file = folder / f"{AREA}.yaml"
    text = file.read_text("utf-8").replace("\nparameters:\n", f"\nparameters:\n{entry}", 1)
    file.write_text(text, "utf-8")
    return load_policy(folder)


@pytest.mark.parametrize(
    ("insured_from", "waits"),
    [
        (ADMITTED, True),
        (ADMITTED - 29 * A_DAY, True),
        (ADMITTED - 30 * A_DAY, False),
        (date(2015, 1, 1), False),
    ],
    ids=["first day", "last day", "the day after", "for years"],
)
def test_care_in_the_waiting_period_is_rejected_with_the_day_on_which_benefits_begin(
    opened: Open, folder: Path, insured_from: date, *, waits: bool
) -> None:
    office = opened(waiting(folder, 30))
    person = saved(office.database, a_person(insured_from=insured_from))
    claim = in_precheck(office, person_id=person.id)

    found = found_on(office, claim)

    if not waits:
        assert (office.again(claim).state, found) == (ClaimState.REVIEW, {})
        return
    assert office.again(claim).state == ClaimState.REJECTED
    finding = found["waiting_period"]
    assert finding["weight"] == "reject"
    begins = insured_from + 30 * A_DAY
    assert f"{begins} 起享受待遇" in finding["zh"]
    assert f"benefits begin {begins}" in finding["en"]
    assert finding["clause"]


def test_what_the_precheck_rejects_for_waiting_the_calculation_does_not_pay(
    opened: Open, folder: Path
) -> None:
    """A claim that came into review some other way gets nothing for the same days."""
    office = opened(waiting(folder, 30))
    days = (ADMITTED - 29 * A_DAY, ADMITTED - 30 * A_DAY)
    people = [saved(office.database, a_person(insured_from=day)) for day in days]
    late, free = (a_stay(office, 1_000_00, person_id=person.id) for person in people)

    assert (gets(office, late), gets(office, free)) == (0, expected("1000"))


def test_a_waiting_period_of_residents_is_none_of_employees(opened: Open, folder: Path) -> None:
    office = opened(waiting(folder, 30, "resident"))
    people = [
        saved(office.database, a_person(insured_from=ADMITTED, **who))
        for who in ({"psn_type": "1501", "insutype": "390"}, {})
    ]
    resident, employee = (
        in_precheck(office, person_id=person.id, insutype=person.insutype) for person in people
    )

    assert set(found_on(office, resident)) == {"waiting_period"}
    assert found_on(office, employee) == {}


def test_the_waiting_period_of_the_day_of_care_counts(opened: Open, folder: Path) -> None:
    file = folder / f"{AREA}.yaml"
    since = f"  waiting_days: [{dated('30', start='2026-02-03')}]\n"
    text = file.read_text("utf-8").replace("\nparameters:\n", f"\nparameters:\n{since}", 1)
    file.write_text(text, "utf-8")
    office = opened(load_policy(folder))
    person = saved(office.database, a_person(insured_from=ADMITTED - A_DAY))
    home = saved(office.database, an_institution(area=AREA)).id
    before, after = (
        in_precheck(office, person_id=person.id, institution_id=home, admitted_on=day)
        for day in (ADMITTED, ADMITTED + A_DAY)
    )

    assert "waiting_period" not in found_on(office, before)
    assert "waiting_period" in found_on(office, after)
