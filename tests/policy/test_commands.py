"""The policy book on the command line: what stands, what is doubtful, what changed (参数库命令)."""

from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.policy import PolicyBook
from config.policy_kinds import TABLES
from config.policy_load import load_policy
from config.policy_shapes import PERSONS, SITUATIONS, ZONES, Row
from config.text import Lang
from console.answers.policy_state import covers, findings, in_force
from console.answers.policy_words import PolicyWords
from tests.conftest import Cli
from tests.support.builders import TODAY
from tests.support.pages import NOWHERE, a_copy, an_area, dated
from workflow.benefit.treatment import Hospital, Treatment

THAT_DAY = date(2026, 3, 2)


def rows_of(book: PolicyBook, area: str, name: str, scope: str) -> list[str]:
    found = next(each for each in in_force(book, area, TODAY)
                 if (each.definition.name, each.scope) == (name, scope))  # fmt: skip
    return PolicyWords("zh").value(found.definition, found.values[0].value)


def test_a_book_is_shown_with_scope_tier_note_and_what_is_doubtful(cli: Cli) -> None:
    shown = cli("policy", "show", "230600", "--on", "2026-03-02", "--json").json
    found = {(row["name"], row["scope"]): row for row in shown}

    away = found["out_of_area", "resident"]
    assert (away["area"], away["tier"], away["verified"]) == ("230600", "D", False)
    assert away["from"] == "2024-01-01"
    assert away["value"][1]["factor_percent"] == 85
    assert away["note"] == "数据集以系数表示（M2）"
    assert away["doubts"] == [
        "另一说明写“降低20个百分点”（M1），与系数 0.85/0.65（M2）不一致；本库按系数"
    ]
    assert found["recheck_from", ""]["value"] == "10000.00"
    assert found["national_decision_days", ""]["area"] == "100000"
    assert found["ratio", "employee/inpatient"]["rows"][0] == "三级 省属：85%"
    assert max(Counter((row["name"], row["scope"]) for row in shown).values()) == 1


def test_a_person_reads_a_table_row_by_row(cli: Cli) -> None:
    shown = cli("policy", "show", "230600", "--on", "2026-03-02").out

    assert (
        "起付标准 职工住院  [deductible]\n    三级 省属：1000.00 元\n    一级：240.00 元\n" in shown
    )
    assert "临时外出就医备案有效期：6 个月  [temporary_validity_months]\n" in shown
    assert "    ! 存疑：另一说明写“降低20个百分点”" in shown
    assert "未核实 D" in shown


def test_the_same_in_english(cli: Cli) -> None:
    shown = cli("--lang", "en", "policy", "show", "230600", "--on", "2026-03-02").out

    assert (
        "deductible employees inpatient  [deductible]\n    level 3 provincial: 1000.00 yuan\n"
        in shown
    )
    assert "unverified D" in shown


def test_a_county_shows_its_own_table_and_where_it_goes_on(cli: Cli) -> None:
    shown = cli("policy", "show", "610528", "--on", "2026-03-02", "--json").json
    own = next(r for r in shown if (r["name"], r["scope"]) == ("deductible", "resident/inpatient"))

    assert own["area"] == "610528"
    assert own["otherwise"] == ["610500"]
    assert "以上都不适用时：渭南市" in cli("policy", "show", "610528", "--on", "2026-03-02").out


def test_structured_values_are_read_in_words(book: PolicyBook) -> None:
    assert rows_of(book, "110100", "ratio", "employee/inpatient") == [
        "三级：0.00–30000.00 元 85%，30000.00–40000.00 元 90%，40000.00 元以上 95%"
    ]
    assert rows_of(book, "110100", "ceiling", "employee/outpatient") == ["不设限额"]
    assert rows_of(book, "110100", "own_share_factor", "employee/inpatient") == [
        "退休：个人负担比例 × 60%"
    ]
    assert rows_of(book, "611000", "out_of_area", "employee")[1] == "未备案：降低 15 个百分点（M1）"
    assert rows_of(book, "360100", "out_of_area", "")[1] == (
        "长期备案人员回参保地就医：先行自付 10%（M3）"
    )
    assert rows_of(book, "610500", "out_of_area", "resident")[0].endswith(
        "比例 × 90%（M2）；起付标准、比例另列（M4）"
    )
    assert rows_of(book, "230600", "second_layer", "resident/inpatient")[:2] == [
        "对象：个人负担的部分", "起付 12000.00 元",
    ]  # fmt: skip
    assert rows_of(book, "230600", "claim_materials", "")[3] == "急诊：急诊诊断证明/病历"


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_value_of_every_area_can_be_said(book: PolicyBook, lang: Lang) -> None:
    words = PolicyWords(lang)
    for page in book.areas.values():
        for name, value in page.every_value():
            said = words.value(book.definitions[name], value.value)
            assert said, name
            assert all(line and "None" not in line for line in said), (name, said)


def test_an_unknown_area_is_refused_with_its_field(cli: Cli) -> None:
    for command in (["show"], ["diff", "2024-01-01", "2026-01-01"], ["check", "--area"]):
        first, *rest = command
        words = [first, "999999", *rest] if first != "check" else [*command, "999999"]
        said = cli("policy", *words, "--json")
        assert said.code == 1
        assert said.json["error"]["code"] == "unknown_area"
        assert said.json["error"]["field"] == "area"


def test_the_list_tells_agencies_from_areas_for_quotes(cli: Cli) -> None:
    listed = {row["area"]: row for row in cli("policy", "list", "--json").json}

    assert (listed["230600"]["use"], listed["230600"]["agency"]) == (
        "agency", "大庆市医疗保障经办机构",
    )  # fmt: skip
    assert (listed["110100"]["use"], listed["110100"]["agency"]) == ("quotes", None)
    assert listed["100000"]["use"] == "above"


def test_a_check_lists_what_is_unverified_missing_and_contradicting(cli: Cli) -> None:
    said = cli("policy", "check", "--area", "230600", "--on", "2026-03-02", "--json")
    found = {(row["name"], row["scope"], row["state"]): row for row in said.json}

    assert said.code == 0
    assert ("correction_days", "", "unverified") in found
    assert ("ratio", "employee/inpatient", "unverified") in found
    assert "M1" in found["out_of_area", "resident", "contradicting"]["says"]
    assert found["deductible", "resident/chronic", "missing"]["says"].startswith("未见门诊慢特病")
    assert found["ratio", "resident/chronic", "missing"]["says"] == (
        "没有“支付比例”的取值（居民门诊慢特病）"
    )
    assert {row["area"] for row in said.json} == {"100000", "230600"}


def test_a_person_gets_a_count_for_each_area(cli: Cli) -> None:
    said = cli("policy", "check", "--on", "2026-03-02").out

    assert "\n230600 大庆市：未核实 36，缺少 15，矛盾 1\n" in said
    assert "\n110100 北京市：未核实 " in said


def test_a_parameter_that_an_agency_needs_is_missing_only_there(tmp_path: Path) -> None:
    folder = a_copy(tmp_path)
    quoted = findings(an_area(folder, f"  posting_days: [{dated('20')}]\n"), THAT_DAY, NOWHERE)
    agency = "agency: {name: 测试市医保局}\n"
    worked = findings(an_area(folder, f"  posting_days: [{dated('20')}]\n", agency=agency),
                      THAT_DAY, NOWHERE)  # fmt: skip

    def missing(found: list[Any]) -> set[str]:
        return {f.name for f in found if f.state == "missing" and f.area == NOWHERE}

    assert missing(quoted) == {"deductible", "ratio", "ceiling", "out_of_area", "second_layer"}
    assert {"correction_days", "temporary_validity_months"} <= missing(worked)
    assert "posting_days" not in missing(worked)


def test_which_filings_have_no_rule_is_said(tmp_path: Path) -> None:
    rows = "[{situation: referral, points: 10}]"
    book = an_area(a_copy(tmp_path), f"  out_of_area: {{resident: [{dated(rows)}]}}\n")
    found = [f for f in findings(book, THAT_DAY, NOWHERE)
             if f.name == "out_of_area" and f.scope == "resident" and f.state == "missing"]  # fmt: skip

    assert [f.says.zh for f in found] == [
        "没有“异地就医的支付”的取值（居民 临时外出就医备案）",
        "没有“异地就医的支付”的取值（居民 未备案）",
    ]


def test_a_row_that_no_case_reaches_is_a_contradiction(tmp_path: Path) -> None:
    rows = "[{level: [2, 3], percent: 80}, {level: 3, person: retired, percent: 90}, {percent: 70}]"
    book = an_area(a_copy(tmp_path), f"  ratio: {{employee: [{dated(rows)}]}}\n")
    found = [f.says.zh for f in findings(book, THAT_DAY, NOWHERE) if f.state == "contradicting"]

    assert found == ["第 2 行永远不会用到：第 1 行总是先适用"]


def test_in_the_book_that_ships_every_row_can_be_reached(book: PolicyBook) -> None:
    found = [f for f in findings(book, TODAY) if "永远不会用到" in f.says.zh]

    assert found == []


def some(values: Any) -> st.SearchStrategy[list[Any] | None]:
    return st.none() | st.lists(st.sampled_from(values), min_size=1, max_size=3, unique=True)


A_ROW = st.builds(
    Row,
    level=some([0, 1, 2, 3]), special=st.none() | st.booleans(),
    provincial=st.none() | st.booleans(), person=some(PERSONS), zone=some(ZONES),
    admission=st.none() | st.integers(1, 3), admission_from=st.none() | st.integers(1, 3),
    situation=some(SITUATIONS), disease=some(["M0", "M03", "Z51"]),
    destination=some(["23", "2306", "11"]), identity=some(["poor", "low"]),
)  # fmt: skip
A_CASE = st.builds(
    Treatment, area=st.just("230600"), population=st.just("resident"), person=st.sampled_from(PERSONS),
    care=st.just("inpatient"), med_type=st.just("21"),
    hospital=st.builds(Hospital, st.integers(0, 3), st.booleans(), st.booleans()),
    deductible_hospital=st.just(Hospital(1)), situation=st.sampled_from(SITUATIONS),
    zone=st.sampled_from(ZONES), on=st.just(THAT_DAY), until=st.just(THAT_DAY),
    destination=st.sampled_from(["230600", "230100", "110100"]),
    disease=st.sampled_from(["", "M03900", "Z51.0"]),
    identities=st.frozensets(st.sampled_from(["poor", "low"])),
)  # fmt: skip


@given(A_ROW, A_ROW, A_CASE, st.integers(1, 4))
def test_a_row_that_is_covered_never_fits_where_the_first_does_not(
    first: Row, other: Row, case: Treatment, admission: int
) -> None:
    dims = case.attributes(admission)
    more = {k: v for k, v in other.model_dump().items() if v is not None}
    narrower = Row(**(more | {k: v for k, v in first.model_dump().items() if v is not None}))

    assert covers(first, narrower)
    assert covers(Row(), other)
    for later in (other, narrower):
        if covers(first, later) and later.fits(dims):
            assert first.fits(dims)


def test_what_changed_between_two_days_is_shown_with_the_parents(cli: Cli, tmp_path: Path) -> None:
    draft = a_copy(tmp_path)
    page = draft / "230600.yaml"
    text = page.read_text("utf-8")
    dated_twice = (
        "  posting_days:\n    - {from: 2026-02-01, value: 45, reference: 新, verified: true}\n"
    )
    page.write_text(text.replace("  posting_days:\n", dated_twice, 1), "utf-8")
    words = ("policy", "diff", "230600", "2025-03-10", "2026-03-02", "--policy", str(draft))
    changed = cli(*words, "--json").json

    assert [(row["name"], row["was"], row["is"], row["from"]) for row in changed if row["area"] == "230600"] == [
        ("posting_days", 30, 45, "2026-02-01"),
    ]  # fmt: skip
    above = [row for row in changed if row["area"] == "100000"]
    assert [row["name"] for row in above] == ["chronic_direct_diseases"]
    assert set(changed[0]) == {"name", "scope", "label", "was", "is", "from", "area", "reference"}
    assert "邮寄原件期限\t—\t30 天\t45 天\t2026-02-01\t大庆市\t新\n" in cli(*words).out
    same = cli("policy", "diff", "230600", "2026-03-01", "2026-03-02").out
    assert same == "两日之间没有变化。\n"


def test_a_broken_draft_is_refused_with_file_line_and_key(cli: Cli, tmp_path: Path) -> None:
    draft = a_copy(tmp_path)
    page = draft / "230600.yaml"
    text = page.read_text("utf-8")
    spoiled = text.replace("{level: 3, percent: 88}", "{level: 3, percent: 880}", 1)
    page.write_text(spoiled, "utf-8")
    line = text[: text.index("{level: 3, percent: 88}")].count("\n") + 1
    for words in (["check"], ["show", "230600"], ["list"]):
        said = cli("--lang", "en", "policy", *words, "--policy", draft, "--json")
        assert said.code == 2
        assert said.json["error"]["code"] == "bad_policy"
        message = said.json["error"]["message"]
        assert f"230600.yaml, line {line}, parameters.ratio.employee/inpatient.0.value.3" in message


@pytest.mark.parametrize("folder", ["nowhere", "."])
def test_a_folder_without_a_book_is_misuse(cli: Cli, folder: str) -> None:
    said = cli("policy", "check", "--policy", folder)

    assert said.code == 2
    assert "不是参数库目录" in said.err


def test_a_table_of_an_outer_area_stays_in_force_beside_the_nearer_one(book: PolicyBook) -> None:
    for each in in_force(book, "610528", TODAY):
        assert len(each.values) == 1 or each.definition.kind in TABLES


def test_the_shipped_book_still_loads_from_a_copy(tmp_path: Path, book: PolicyBook) -> None:
    assert load_policy(a_copy(tmp_path)).digest == book.digest
