"""The policy book: dated values of the nearest area, with their sources (政策参数库)."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from config.errors import ConfigError
from config.policy import PolicyBook, Rules, UnknownAreaError
from config.policy_load import load_policy
from models import Care, Category, FilingState
from tests.support.builders import AREA, TODAY, a_claim, a_filing
from tests.support.pages import NOWHERE, SHIPPED, a_checklist, a_copy, an_area, dated
from workflow.shared.documents import claim_papers, filing_papers, named, welcome_papers


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


UNSTATED = {"inquiry_answer_day"}
"""Parameters of which no document could be read: whoever asks names the day."""


def test_every_parameter_of_the_office_has_a_value_in_daqing(rules: Rules) -> None:
    for name in {*of_the_office(rules.book)} - UNSTATED:
        assert rules.source(name).reference, name


# Checklists


LOCAL = "{required: 户口簿, basis: 大庆市医保局备案实用手册}"


@pytest.mark.parametrize(
    ("entry", "key", "says"),
    [
        (LOCAL, "long_term_resident", "long_term_resident.0: 户口簿 cannot be required"),
        ("{required: 户口簿}", "long_term_resident", "cannot be required: its basis “—”"),
        ("{one_of: [户口簿]}", "long_term_resident", "one_of needs two papers, or one and promise"),
        ("{required: 户口簿, welcome: 照片}", "all", "give one of required, one_of, welcome"),
        ("{asked: 户口簿}", "all", "all.0.asked: is not of kind papers"),
        ("户口簿", "all", "all.0: is not of kind papers"),
        ("{welcome: 户口簿}", "long_term", "value.long_term: 'long_term' is not one of all, "),
        ("{welcome: 户口簿}", "inpatient", "value.inpatient: 'inpatient' is not one of all, "),
    ],
)
def test_a_slip_in_a_checklist_is_told(folder: Path, entry: str, key: str, says: str) -> None:
    with pytest.raises(ConfigError) as told:
        an_area(folder, a_checklist(entry, key))

    assert f"policy file {NOWHERE}.yaml, line 6, parameters.filing_materials.0.value." in str(
        told.value
    )
    assert says in told.value.sentence("en")


def test_a_paper_is_required_by_law_alone_and_the_refusal_says_so(folder: Path) -> None:
    """社会保险经办条例 第三十一条: more than an identity paper needs a law or regulation."""
    with pytest.raises(ConfigError) as told:
        an_area(folder, a_checklist(LOCAL))
    assert "社会保险经办条例 第三十一条" in told.value.sentence("zh")
    assert "Social Insurance Agency Regulations art. 31" in told.value.sentence("en")

    legal = "{required: 诊断证明, basis: 社会保险经办条例 第二十条}"
    local = "{welcome: 户口簿, basis: 大庆市医保局备案实用手册}"
    book = an_area(folder, a_checklist(f"{legal}, {local}, {{one_of: [居住证明], promise: true}}"))
    assert len(book.rules(NOWHERE, TODAY)["filing_materials"]["long_term_resident"]) == 3


def test_a_checklist_of_claims_knows_every_kind_of_care_and_one_of_filings_every_category(
    book: PolicyBook,
) -> None:
    claims = {"all", *(care.value for care in Care), "injury", "rescue", "special_drug", "agent"}

    assert set(book.definitions["claim_materials"].options) == claims
    assert set(book.definitions["filing_materials"].options) == {
        "all",
        *(c.value for c in Category),
        "agent",
    }


def test_an_unknown_kind_of_care_in_a_checklist_is_told(folder: Path) -> None:
    where = r"line 6, parameters\.claim_materials\.0\.value\.dental: 'dental' is not one of all"
    with pytest.raises(ConfigError, match=where):
        an_area(folder, a_checklist("{welcome: 病历}", "dental", "claim_materials"))


def test_a_promise_counts_only_where_the_area_allows_it_for_the_category(folder: Path) -> None:
    entry = a_checklist("{one_of: [居住证明], promise: true}")
    allowed = f"  promise_categories: [{dated('[long_term_resident]')}]\n"
    nobody = f"  promise_categories: [{dated('[]')}]\n"

    def missing(parameters: str) -> list[str]:
        rules = an_area(folder, parameters).rules(NOWHERE, TODAY)
        return [named(paper) for paper in filing_papers("long_term_resident", True, [], rules)]

    assert missing(entry + allowed) == []
    assert missing(entry + nobody) == ["居住证明"]


def test_what_an_area_only_welcomes_is_shown_while_a_filing_waits_and_never_missing(
    folder: Path,
) -> None:
    entry = a_checklist("{welcome: 租房合同/房产证}") + f"  promise_categories: [{dated('[]')}]\n"
    rules = an_area(folder, entry).rules(NOWHERE, TODAY)

    def shown(**facts: Any) -> list[str]:
        return [
            named(p)
            for p in welcome_papers(a_filing(category="long_term_resident", **facts), rules)
        ]

    assert filing_papers("long_term_resident", False, [], rules) == []
    assert shown() == shown(state=FilingState.RETURNED) == ["租房合同/房产证"]
    assert shown(materials=["房产证"]) == []
    assert shown(state=FilingState.REVIEWED) == shown(state=FilingState.CANCELLED) == []


def test_an_area_may_ask_a_second_item_of_everybody_and_it_counts_once(folder: Path) -> None:
    legal = "{required: 诊断证明, basis: 社会保险经办条例 第二十条}"
    value = f"{{all: [{legal}], inpatient: [{legal}, {{welcome: 照片}}]}}"
    rules = an_area(folder, f"  claim_materials: [{dated(value)}]\n").rules(NOWHERE, TODAY)

    assert [named(p) for p in claim_papers(a_claim(materials=[]), rules)] == ["诊断证明"]
