"""The policy book: bounds of the law, dated values, sources (政策参数库)."""

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
import yaml

from config.errors import ConfigError
from config.policy import PolicyBook, Rules, UnknownAreaError, load_policy
from tests.builders import AREA, TODAY
from tests.conftest import ROOT

SHIPPED = ROOT / "config" / "policy"
Edit = Callable[[str, str, str], ConfigError]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the book, to spoil."""
    return Path(shutil.copytree(SHIPPED, tmp_path / "policy"))


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


def an_area(folder: Path, parameters: str, area: str = "230100") -> PolicyBook:
    """The book with one more area."""
    page = f'area: "{area}"\nname: 测试市\nparent: "230000"\nparameters:\n{parameters}'
    (folder / f"{area}.yaml").write_text(page, encoding="utf-8")
    return load_policy(folder)


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
    entry = "  promised_decision_days: [{{from: 2026-01-01, value: {}, reference: x, verified: false}}]\n"

    book = an_area(folder, entry.format(10))
    assert book.rules("230100", TODAY)["promised_decision_days"] == 10

    with pytest.raises(ConfigError, match=r"230100\.yaml, promised_decision_days"):
        an_area(folder, entry.format(31))


@pytest.mark.parametrize(
    ("file", "old", "new", "says"),
    [
        ("230600.yaml", "posting_days:", "postage_days:", "postage_days: there is no such"),
        ("230600.yaml", "      reference: 手册只规定上限6个月；承诺制按上限设置为样例值\n", "",
         "lock_months_promise: a value lacks ['reference']"),
        ("230600.yaml", "      verified: true\n", "", "a value lacks ['verified']"),
        ("230600.yaml", "from: 2023-01-01", "from: last year", "from is a day"),
        ("230600.yaml", "value: 6\n", "value: six\n", "'six' is not of kind int"),
        ("230600.yaml", "value: 6\n", "value: 6.5\n", "6.5 is not of kind int"),
        ("230600.yaml", "value: 6\n", "value: true\n", "True is not of kind int"),
        ("230600.yaml", 'value: "10000.00"', 'value: "10000.005"', "is not of kind yuan"),
        ("230600.yaml", 'value: "10000.00"', "value: -1", "is not of kind yuan"),
        ("230600.yaml", "value: false", "value: 0", "several_places: 0 is not of kind bool"),
        ("230600.yaml", "all: [[身份证件]]", "all: [身份证件]", "is not of kind materials"),
        ("230600.yaml", "value: 5\n", "value: 101\n", "101 is not of kind percent"),
        ("230600.yaml", 'parent: "230000"', 'parent: "990000"', "no file for parent 990000"),
        ("230600.yaml", "name: 大庆市\n", "", "area or name is missing"),
        ("nation.yaml", "kind: yuan", "kind: dollars", "bad definition"),
        ("nation.yaml", "unit: months", "unti: months", "bad definition ['unti']"),
    ],
)  # fmt: skip
def test_a_slip_in_the_book_is_told_with_file_key_and_fault(
    refusal: Edit, file: str, old: str, new: str, says: str
) -> None:
    told = refusal(file, old, new)

    assert told.code == "bad_policy"
    assert f"policy file {file}, " in told.sentence("en")
    assert says in told.sentence("en")


def test_a_file_that_is_no_yaml_is_told_with_its_line(folder: Path) -> None:
    file = folder / "230000.yaml"
    file.write_text('area: "230000"\nname: [黑龙江省\nparent: "100000"\n', encoding="utf-8")

    with pytest.raises(ConfigError, match=r"230000\.yaml, line [23]: is not valid YAML"):
        load_policy(folder)


def test_a_book_without_the_nation_is_refused(folder: Path) -> None:
    (folder / "nation.yaml").unlink()

    with pytest.raises(ConfigError, match=r"nation\.yaml, -: this file is missing"):
        load_policy(folder)


def test_a_value_holds_from_its_first_day_until_the_next_one_begins(folder: Path) -> None:
    book = an_area(
        folder,
        "  posting_days:\n"
        "    - {from: 2026-07-01, value: 45, reference: 新, verified: true}\n"
        "    - {from: 2024-01-01, value: 20, reference: 旧, verified: true}\n",
    )

    assert book.rules("230100", date(2026, 6, 30))["posting_days"] == 20
    assert book.rules("230100", date(2026, 7, 1))["posting_days"] == 45
    clause = book.rules("230100", date(2026, 7, 1)).clause("posting_days")
    assert clause.zh == "参数“邮寄原件期限”，2026-07-01 起：新"


def test_before_its_first_value_a_parameter_is_said_to_be_missing(folder: Path) -> None:
    rules = an_area(
        folder, "  posting_days: [{from: 2024-01-01, value: 20, reference: x, verified: true}]\n"
    ).rules("230100", date(2023, 12, 31))

    with pytest.raises(ConfigError, match="230100 has no value of posting_days on 2023-12-31"):
        _ = rules["posting_days"]


def test_what_an_area_does_not_say_its_province_or_the_nation_says(rules: Rules) -> None:
    assert rules["national_decision_days"] == 30
    assert rules.source("national_decision_days").area == "100000"
    assert rules.source("temporary_validity_months").area == AREA


def test_the_nearer_area_wins(folder: Path) -> None:
    entry = (
        "  national_decision_days: [{from: 2026-01-01, value: 25, reference: x, verified: true}]\n"
    )
    rules = an_area(folder, entry).rules("230100", TODAY)

    assert rules["national_decision_days"] == 25
    assert rules.source("national_decision_days").area == "230100"


def test_a_value_nobody_has_seen_in_a_document_is_marked(rules: Rules) -> None:
    unseen, seen = rules.clause("lock_months_promise"), rules.clause("temporary_validity_months")

    assert unseen.zh.endswith("【未核实】")
    assert unseen.en.endswith("[unverified]")
    assert "未核实" not in seen.zh
    assert "unverified" not in seen.en


def test_only_what_the_notice_of_daqing_says_is_verified(book: PolicyBook) -> None:
    verified = {name for name, (v, *_) in book.areas[AREA].values.items() if v.verified}

    assert verified == {"temporary_validity_months", "referral_channels"}


def test_money_in_the_book_becomes_whole_fen(rules: Rules) -> None:
    assert rules["recheck_from"] == 1_000_000
    assert rules["straight_through_below"] == 100_000


def test_an_area_without_a_file_is_named_with_those_there_are(book: PolicyBook) -> None:
    with pytest.raises(UnknownAreaError, match="no area 440300; it has 230600"):
        book.rules("440300", TODAY)


def test_the_digest_changes_with_any_file(folder: Path, book: PolicyBook) -> None:
    assert load_policy(folder).digest == book.digest

    with (folder / "230000.yaml").open("a", encoding="utf-8") as file:
        file.write("# 一行说明\n")

    assert load_policy(folder).digest != book.digest


def test_every_parameter_that_is_defined_has_a_value_in_daqing(rules: Rules) -> None:
    for name in rules.book.definitions:
        assert rules.source(name).reference, name
