"""Traps of the policy book (参数库的陷阱): what reads as something else than it says is refused."""

from pathlib import Path
from typing import Any

import pytest

from tests.support.builders import TODAY
from tests.support.pages import (
    NOWHERE,
    PAGE,
    a_checklist,
    an_area,
    bad,
    dated,
    few_pages,
    page,
    told_at,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The pages of the nation, one province and one city, to spoil."""
    return few_pages(tmp_path)


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
