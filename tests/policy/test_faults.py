"""What is wrong in the policy book is told with file, line and key (政策参数库的校验)."""

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from config.errors import ConfigError
from config.policy_load import load_policy
from tests.support.builders import TODAY
from tests.support.pages import NOWHERE, SHIPPED, a_copy, a_table, an_area, dated, line_in

Edit = Callable[[str, str, str], ConfigError]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the book, to spoil."""
    return a_copy(tmp_path)


@pytest.fixture
def refusal(folder: Path) -> Edit:
    """What the book says after one text of one file was replaced."""

    def edit(file: str, old: str, new: str) -> ConfigError:
        text = (folder / file).read_text(encoding="utf-8")
        assert old in text, f"{file} does not say {old!r} any more"
        (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")
        with pytest.raises(ConfigError) as told:
            load_policy(folder)
        return told.value

    return edit


VALIDITY = "temporary_validity_months:\n    - from: 2023-01-01\n      value: 6"


def test_an_area_may_not_grant_a_temporary_filing_less_than_six_months(refusal: Edit) -> None:
    told = refusal("230600.yaml", VALIDITY, VALIDITY.replace("value: 6", "value: 5"))

    for sentence in (told.sentence("zh"), told.sentence("en")):
        assert "230600.yaml" in sentence
        assert "temporary_validity_months" in sentence
        assert "临时外出就医人员备案有效期不得少于6个月" in sentence
    assert "5 超出允许范围" in told.sentence("zh")


@pytest.mark.parametrize("key", ["lock_months_promise", "lock_months_other"])
def test_an_area_may_not_lock_a_filing_for_more_than_six_months(refusal: Edit, key: str) -> None:
    book = yaml.safe_load((SHIPPED / "230600.yaml").read_text(encoding="utf-8"))
    value = book["parameters"][key][0]["value"]
    entry = f"{key}:\n    - from: 2023-01-01\n      value: {value}"

    told = refusal("230600.yaml", entry, entry.replace(f"value: {value}", "value: 7"))

    assert "230600.yaml" in told.sentence()
    assert key in told.sentence()
    assert "变更或取消备案的时限不得超过6个月" in told.sentence()


def test_nobody_may_take_more_than_thirty_working_days_for_a_claim(
    refusal: Edit, folder: Path
) -> None:
    told = refusal(
        "nation.yaml",
        "value: 30\n        reference: 社会保险",
        "value: 31\n        reference: 社会保险",
    )

    assert "national_decision_days" in told.sentence()
    assert "社会保险经办条例 第二十条" in told.sentence()
    assert told.code == "bad_policy"


def test_an_area_may_promise_less_than_thirty_working_days_and_not_more(folder: Path) -> None:
    entry = "  promised_decision_days: [{}]\n"

    book = an_area(folder, entry.format(dated("10")))
    assert book.rules(NOWHERE, TODAY)["promised_decision_days"] == 10

    where = (
        rf"{NOWHERE}\.yaml, line 5, parameters\.promised_decision_days\.0\.value: 31 lies outside"
    )
    with pytest.raises(ConfigError, match=where):
        an_area(folder, entry.format(dated("31")))


@pytest.mark.parametrize(
    ("file", "old", "new", "says", "at"),
    [
        ("230600.yaml", "posting_days:", "postage_days:",
         "parameters.postage_days: there is no such", "postage_days:"),
        ("230600.yaml", "      reference: 手册只规定上限6个月；承诺制按上限设置为样例值\n", "",
         "parameters.lock_months_promise.0: a value lacks ['reference']",
         "- from: 2023-01-01\n      value: 6\n      verified: false"),
        ("230600.yaml", "      verified: true\n", "",
         "parameters.temporary_validity_months.0: a value lacks ['verified']", "- from:"),
        ("230600.yaml", "      verified: true\n", "      verified: true\n      teir: O\n",
         "parameters.temporary_validity_months.0.teir: there is no such entry", "teir:"),
        ("230600.yaml", "from: 2023-01-01", "from: last year",
         "parameters.temporary_validity_months.0.from: from is a day", "from: last year"),
        ("230600.yaml", "value: 6\n", "value: six\n", "'six' is not of kind int", "value: six"),
        ("230600.yaml", "value: 6\n", "value: 6.5\n", "6.5 is not of kind int", "value: 6.5"),
        ("230600.yaml", "value: 6\n", "value: true\n", "True is not of kind int", "value: true"),
        ("230600.yaml", 'value: "10000.00"', 'value: "10000.005"',
         "parameters.recheck_from.0.value: '10000.005' is not of kind yuan", 'value: "10000.005"'),
        ("230600.yaml", 'value: "10000.00"', "value: -1", "is not of kind yuan", "value: -1"),
        ("230600.yaml", "value: false", "value: 0",
         "parameters.several_places.0.value: 0 is not of kind bool", "value: 0\n      reference: 样例值\n      verified: false\n  review_days_online"),
        ("230600.yaml", "value: 5\n", "value: 101\n", "101 is not of kind percent", "value: 101"),
        ("230600.yaml", 'parent: "230000"', 'parent: "990000"',
         "parent: no file for parent 990000", "parent:"),
        ("230600.yaml", 'parent: "230000"', 'parnet: "230000"',
         "parnet: there is no such entry", "parnet:"),
        ("230600.yaml", 'area: "230600"', 'area: "23060"',
         "area: 23060 is no code of six digits", "area:"),
        ("230600.yaml", "  review_days_window:", "  review_days_online:",
         "parameters.review_days_online: stands twice", "review_days_online:"),
        ("nation.yaml", "kind: yuan", "kind: dollars",
         "definitions.recheck_from: bad definition dollars", "recheck_from:"),
        ("nation.yaml", "unit: months", "unti: months",
         "bad definition ['unti']", "temporary_validity_months:"),
        ("230000.yaml", 'parent: "100000"', 'parent: "230600"',
         "parent: its parents go in a circle", "parent:"),
    ],
)  # fmt: skip
def test_a_slip_in_the_book_is_told_with_file_line_key_and_fault(
    refusal: Edit, folder: Path, file: str, old: str, new: str, says: str, at: str
) -> None:
    told = refusal(file, old, new)

    assert told.code == "bad_policy"
    line = line_in((folder / file).read_text(encoding="utf-8"), at)
    assert f"policy file {file}, line {line}, " in told.sentence("en")
    assert f"参数文件 {file} 第 {line} 行，" in told.sentence("zh")
    assert says in told.sentence("en")


def test_a_file_without_area_or_name_is_refused(refusal: Edit) -> None:
    told = refusal("230600.yaml", "name: 大庆市\n", "")

    assert "policy file 230600.yaml, " in told.sentence("en")
    assert "area or name is missing" in told.sentence("en")


def test_two_values_from_the_same_day_are_refused(folder: Path) -> None:
    where = r"line 5, parameters\.posting_days: has two values from the same day"
    with pytest.raises(ConfigError, match=where):
        an_area(folder, f"  posting_days: [{dated('20')}, {dated('30')}]\n")


def test_a_value_from_a_data_set_or_running_system_cannot_be_verified(folder: Path) -> None:
    entry = "  posting_days: [{}]\n"
    for tier in ("D", "C", "R"):
        where = rf"posting_days\.0\.verified: tier {tier} cannot be verified"
        with pytest.raises(ConfigError, match=where):
            an_area(folder, entry.format(dated("20", f"verified: true, tier: {tier}")))
    with pytest.raises(ConfigError, match=r"posting_days\.0\.tier: is one of"):
        an_area(folder, entry.format(dated("20", "verified: true, tier: X")))

    book = an_area(folder, entry.format(dated("20", "verified: true, tier: O")))
    assert book.rules(NOWHERE, TODAY).source("posting_days").tier == "O"


def test_a_scope_that_nobody_knows_is_refused(folder: Path) -> None:
    a_table(folder)
    rows = dated("[{percent: 70}]")

    where = r"line 6, parameters\.test_ratio\.resident/dental: no such scope"
    with pytest.raises(ConfigError, match=where):
        an_area(folder, f"  test_ratio:\n    resident/dental: [{rows}]\n")

    rules = an_area(folder, f"  test_ratio:\n    resident/inpatient: [{rows}]\n").rules(
        NOWHERE, TODAY
    )
    assert rules.source("test_ratio", "resident/inpatient").scope == "resident/inpatient"


def test_a_condition_that_nobody_knows_is_told_with_the_line_of_its_row(folder: Path) -> None:
    a_table(folder)
    rows = "        - {level: 2, percent: 80}\n        - {levle: 1, percent: 70}\n"
    more = "      reference: x\n      verified: false\n"

    where = r"line 9, parameters\.test_ratio\.0\.value\.1\.levle: is not of kind ratios"
    with pytest.raises(ConfigError, match=where):
        an_area(folder, f"  test_ratio:\n    - from: 2026-01-01\n      value:\n{rows}{more}")


def test_a_parameter_stands_in_one_file_of_an_area(folder: Path) -> None:
    entry = f"  posting_days: [{dated('20')}]\n"
    an_area(folder, entry)

    where = rf"zz-{NOWHERE}\.yaml, line 5, parameters\.posting_days: stands in another file too"
    with pytest.raises(ConfigError, match=where):
        an_area(folder, entry, file=f"zz-{NOWHERE}.yaml")

    other = f"  correction_days: [{dated('10')}]\n"
    rules = an_area(folder, other, file=f"zz-{NOWHERE}.yaml").rules(NOWHERE, TODAY)
    assert (rules["posting_days"], rules["correction_days"]) == (20, 10)


def test_a_file_that_is_no_yaml_is_told_with_its_line(folder: Path) -> None:
    file = folder / "230000.yaml"
    file.write_text('area: "230000"\nname: [黑龙江省\nparent: "100000"\n', encoding="utf-8")

    with pytest.raises(ConfigError, match=r"230000\.yaml, line [23]: is not valid YAML"):
        load_policy(folder)


def test_a_book_without_the_nation_is_refused(folder: Path) -> None:
    for file in folder.glob("*.yaml"):
        if 'area: "100000"' in file.read_text(encoding="utf-8"):
            file.unlink()

    with pytest.raises(ConfigError, match=r"nation\.yaml, -: this file is missing"):
        load_policy(folder)
