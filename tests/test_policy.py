"""The policy book: dated values of the nearest area, with their sources (政策参数库)."""

from datetime import date
from pathlib import Path

import pytest
import yaml

from config.errors import ConfigError
from config.policy import PolicyBook, Rules, UnknownAreaError
from config.policy_load import load_policy
from tests.builders import AREA, TODAY
from tests.pages import NOWHERE, SHIPPED, a_copy, an_area, dated


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the book, to spoil."""
    return a_copy(tmp_path)


def of_the_office(book: PolicyBook) -> set[str]:
    """The parameters that the work of an office needs, other than those of the benefit."""
    nation = yaml.safe_load((SHIPPED / "nation.yaml").read_text(encoding="utf-8"))
    return {name for name in nation["definitions"] if not book.definitions[name].scoped}


def test_only_an_area_with_an_agency_works_here(folder: Path) -> None:
    quoted = an_area(folder, f"  posting_days: [{dated('20')}]\n")
    assert NOWHERE in quoted.local_areas()
    assert NOWHERE not in quoted.pooling_areas()

    agency = "agency: {name: 测试市医保局}\n"
    worked = an_area(folder, f"  posting_days: [{dated('20')}]\n", agency=agency)
    assert {AREA, NOWHERE} <= set(worked.pooling_areas())


def test_a_value_holds_from_its_first_day_until_the_next_one_begins(folder: Path) -> None:
    book = an_area(
        folder,
        "  posting_days:\n"
        "    - {from: 2026-07-01, value: 45, reference: 新, verified: true}\n"
        "    - {from: 2024-01-01, value: 20, reference: 旧, verified: true}\n",
    )

    assert book.rules(NOWHERE, date(2026, 6, 30))["posting_days"] == 20
    assert book.rules(NOWHERE, date(2026, 7, 1))["posting_days"] == 45
    clause = book.rules(NOWHERE, date(2026, 7, 1)).clause("posting_days")
    assert clause.zh == "参数“邮寄原件期限”，2026-07-01 起：新"


def test_before_its_first_value_a_parameter_is_said_to_be_missing(folder: Path) -> None:
    rules = an_area(
        folder, "  posting_days: [{from: 2024-01-01, value: 20, reference: x, verified: true}]\n"
    ).rules(NOWHERE, date(2023, 12, 31))

    with pytest.raises(ConfigError, match=f"{NOWHERE} has no value of posting_days on 2023-12-31"):
        _ = rules["posting_days"]


def test_what_an_area_does_not_say_its_province_or_the_nation_says(rules: Rules) -> None:
    assert rules["national_decision_days"] == 30
    assert rules.source("national_decision_days").area == "100000"
    assert rules.source("temporary_validity_months").area == AREA


def test_the_nearer_area_wins(folder: Path) -> None:
    entry = (
        "  national_decision_days: [{from: 2026-01-01, value: 25, reference: x, verified: true}]\n"
    )
    rules = an_area(folder, entry).rules(NOWHERE, TODAY)

    assert rules["national_decision_days"] == 25
    assert rules.source("national_decision_days").area == NOWHERE


def test_a_value_nobody_has_seen_in_a_document_is_marked(rules: Rules) -> None:
    unseen, seen = rules.clause("lock_months_promise"), rules.clause("temporary_validity_months")

    assert unseen.zh.endswith("【未核实】")
    assert unseen.en.endswith("[unverified]")
    assert "未核实" not in seen.zh
    assert "unverified" not in seen.en


def test_only_what_the_notice_of_daqing_says_is_verified(book: PolicyBook) -> None:
    verified = {name for name, value in book.areas[AREA].every_value() if value.verified}

    assert verified & of_the_office(book) == {"temporary_validity_months", "referral_channels"}


def test_money_in_the_book_becomes_whole_fen(rules: Rules) -> None:
    assert rules["recheck_from"] == 1_000_000
    assert rules["straight_through_below"] == 100_000


def test_an_area_without_a_file_is_named_with_those_there_are(book: PolicyBook) -> None:
    with pytest.raises(UnknownAreaError, match=r"no area 999900; it has .*230600") as told:
        book.rules("999900", TODAY)

    assert all(area in str(told.value) for area in book.local_areas())


def test_the_digest_changes_with_any_file(folder: Path, book: PolicyBook) -> None:
    assert load_policy(folder).digest == book.digest

    with (folder / "230000.yaml").open("a", encoding="utf-8") as file:
        file.write("# 一行说明\n")

    assert load_policy(folder).digest != book.digest


def test_every_parameter_of_the_office_has_a_value_in_daqing(rules: Rules) -> None:
    for name in of_the_office(rules.book):
        assert rules.source(name).reference, name
