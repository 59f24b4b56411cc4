"""A quote for one bill: JSON, the settlement sheet, and every refusal by its field (试算)."""

import json
import re
from collections.abc import Iterator
from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.codes import load_regions, load_states
from config.errors import ConfigError
from config.policy import PolicyBook
from config.text import Lang
from tests.conftest import Cli
from tests.support.pages import NOWHERE, a_copy, an_area
from workflow.benefit.json_reader import QuoteError
from workflow.benefit.labels import AMOUNTS, DENIALS, MISSING, SITUATIONS
from workflow.benefit.quote import quote
from workflow.benefit.quote_request import FIELDS, read_quote
from workflow.benefit.trace import SENTENCES

CODES, REGIONS = load_states(), load_regions()
REFERRED = {
    "area": "230600", "insutype": "310", "psn_type": "11", "med_type": "21", "hosp_lv": "03",
    "filing": "referral", "destination": "110100", "begndate": "2026-03-02",
    "enddate": "2026-03-10", "totals": {"medfee_sumamt": "20000.00"},
}  # fmt: skip
LINES = [
    {"chrgitm_lv": "01", "pric": "100.00", "cnt": "100"},
    {"chrgitm_lv": "02", "pric": "50.50", "cnt": "200", "selfpay_prop": "0.1",
     "pric_uplmt_amt": "45", "disallowed": "10"},
    {"chrgitm_lv": "03", "pric": "320.00", "cnt": 1},
    {"chrgitm_lv": "01", "pric": "8.00", "cnt": 1, "fee_ocur_time": "2026-02-01"},
]  # fmt: skip
DRAFT = """
  deductible: {employee: [{from: 2020-01-01, value: [{yuan: 500}], reference: x, verified: false}]}
  deductible_repeat:
    employee: [{from: 2020-01-01, value: [{less: 100}], reference: x, verified: false}]
  deductible_waived:
    employee: [{from: 2020-01-01, value: [{disease: Z51}], reference: x, verified: false}]
  ratio: {employee: [{from: 2020-01-01, reference: x, verified: false,
          value: [{bands: [{to: 5000, percent: 80}, {percent: 90}]}]}]}
  ratio_points:
    employee: [{from: 2020-01-01, value: [{person: retired, points: 2}], reference: x, verified: false}]
  own_share_factor:
    employee: [{from: 2020-01-01, value: [{person: retired, percent: 60}], reference: x, verified: false}]
  out_of_area:
    employee:
      - from: 2020-01-01
        value:
          - {situation: long_term, home: true}
          - {situation: emergency, points: 5, second_layer: true}
          - {situation: temporary, first_pay_percent: 10, base: after_deductible}
          - {situation: referral_electronic, table: true}
          - {situation: referral, first_pay_percent: 10}
          - {situation: none, pay: false}
        reference: x
        verified: false
  second_layer:
    employee: [{from: 2020-01-01, reference: x, verified: false,
      value: {base: own_cost, start: [{yuan: 100}], ratio: [{percent: 60}], ceiling: 1000}}]
  civil_servant_layer:
    employee: [{from: 2020-01-01, reference: x, verified: false,
      value: {base: above_ceiling, ratio: [{percent: 50}]}}]
  fixed_sum: {employee/maternity: [{from: 2020-01-01, value: [{yuan: 900}], reference: x, verified: false}]}
  no_filing_needed: [{from: 2020-01-01, value: [{destination: "44"}], reference: x, verified: false}]
  catalogue: {maternity: [{from: 2020-01-01, value: insured, reference: x, verified: false}]}
  personal_account_pays: [{from: 2020-01-01, value: true, reference: x, verified: false}]
  waiting_days: [{from: 2020-01-01, value: 30, reference: x, verified: false}]
  cross_year: [{from: 2020-01-01, value: split, reference: x, verified: false}]
"""
THERE = REFERRED | {"area": NOWHERE}
QUESTIONS = [
    REFERRED | {"prior": {"admissions": 1}, "third_party": "10", "disallowed": "5"},
    {k: v for k, v in REFERRED.items() if k != "totals"} | {"lines": LINES},
    *(THERE | {"filing": filing} for filing in ("home", "long_term", "referral", "temporary",
                                                "emergency", "none")),
    THERE | {"referral": "electronic", "psn_type": "12"},
    THERE | {"dise_codg": "Z51.0", "psn_idet_type": "poor", "civil_servant": True},
    THERE | {"transfer_from": "05", "begndate": "2025-12-28"},
    THERE | {"med_type": "51"},
    THERE | {"filing": "none", "destination": "440300"},
    THERE | {"insured_from": "2026-02-20"},
    THERE | {"covered_to": "2026-02-20"},
]  # fmt: skip


def asked(book: PolicyBook, question: dict[str, Any], lang: Lang = "zh") -> dict[str, Any]:
    return quote(*read_quote(question, book, CODES, REGIONS), lang)


@pytest.fixture
def drafted(tmp_path: Path) -> PolicyBook:
    """The book and an area that has a rule of every kind."""
    return an_area(a_copy(tmp_path), DRAFT)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_step_is_a_sentence_without_codes(drafted: PolicyBook, lang: Lang) -> None:
    steps = [step for each in QUESTIONS for step in asked(drafted, each, lang)["steps"]]

    assert {step["rule"] for step in steps} == set(SENTENCES)
    unsaid = r"[{}]|None|[a-z]+_[a-z]+" if lang == "en" else r"[{}]|[A-Za-z]{2}"
    assert not [step["says"] for step in steps if re.search(unsaid, step["says"])]


def test_a_filing_a_denial_and_what_is_missing_are_said_in_official_words(
    drafted: PolicyBook,
) -> None:
    def says(rule: str, **more: object) -> str:
        steps = asked(drafted, {**THERE, **more})["steps"]
        return next(step["says"] for step in steps if step["rule"] == rule)

    assert says("situation", filing="long_term") == "备案情形：异地长期居住备案"
    assert says("situation", referral="electronic") == "备案情形：异地转诊备案（电子转诊）"
    assert says("situation", filing="emergency") == "备案情形：急诊抢救（视同已备案）"
    assert says("denied", filing="none") == "统筹基金不予支付：该情形基金不予支付"
    assert says("denied", insured_from="2026-02-20") == "统筹基金不予支付：待遇等待期内"
    assert says("denied", covered_to="2026-02-20") == "统筹基金不予支付：就医日不在参保期间"
    assert says("missing") == "参数库没有“年度最高支付限额”，未计算"
    assert says("deductible_repeat", prior={"admissions": 2}) == ("年度内第 3 次住院，起付标准降低")


def test_the_words_are_those_of_the_book(book: PolicyBook) -> None:
    assert {name: book.definitions[name].label for name in MISSING} == dict(MISSING)
    assert set(DENIALS) == {"not_paid", "waiting", "not_covered"}
    assert len({text.zh for text in SITUATIONS.values()}) == len(SITUATIONS)


def test_a_quote_gives_policy_amounts_and_steps_and_needs_no_database(tmp_path: Path) -> None:
    cli = Cli(f"sqlite:///{tmp_path / 'yidi.db'}", tmp_path)
    (cli.folder / "a.json").write_text(json.dumps(REFERRED), "utf-8")
    said = cli("quote", "a.json", "--json")

    assert (said.code, said.err) == (0, "")
    assert set(said.json) == {"policy", "amounts", "steps"}
    assert said.json["policy"]["area"] == "230600"
    assert said.json["policy"]["on"] == "2026-03-02"
    assert said.json["policy"]["verified"] is False
    assert set(said.json["amounts"]) == set(AMOUNTS)
    # (20000 − 720) × 88 % × 90 %
    assert said.json["amounts"]["hifp_pay"] == "15269.76"
    assert not (cli.folder / "yidi.db").exists()


def test_the_same_question_may_come_from_standard_input(cli: Cli) -> None:
    said = cli("--json", "quote", "-", stdin=json.dumps(REFERRED))

    assert said.json["amounts"]["psn_part_amt"] == "4730.24"


def test_the_sheet_says_who_what_how_much_and_what_nobody_has_verified(cli: Cli) -> None:
    resident = REFERRED | {"insutype": "390", "psn_type": "15", "prov_level": True}
    sheet = cli("quote", "-", stdin=json.dumps(resident)).out

    assert sheet.startswith("医疗费用报销结算单（试算）\n参保地：230600 大庆市\n")
    assert "参保人员：城乡居民基本医疗保险，成年居民" in sheet
    assert "就医：普通住院，三级（省属），跨省异地，110100 北京市" in sheet
    assert "就医日期：2026-03-02 至 2026-03-10" in sheet
    assert "备案情形：异地转诊备案" in sheet
    assert "费用总额\t20000.00\t贰万元整" in sheet
    # (20000 − 1000) × 55 % × 85 %
    assert "统筹基金\t8882.50\t捌仟捌佰捌拾贰元伍角整" in sheet
    assert all(f"\n{label.zh}\t" in sheet for label in AMOUNTS.values())
    step = re.search(r"\n\d+\. 按比例支付：19000\.00 × 46\.75% = 8882\.50 (\[\d+\])\n", sheet)
    assert step
    assert f"\n{step[1]} 支付比例，居民住院，2024-01-01 起：庆政办规" in sheet
    cut = next(line for line in sheet.splitlines() if "异地就医的支付，居民" in line)
    assert "【未核实】" in cut
    assert "存疑：另一说明写“降低20个百分点”（M1）" in cut
    assert re.search(r"\n未核实：本次用到的参数有 \d+ 项未核实", sheet)


def test_the_sheet_in_english(cli: Cli) -> None:
    sheet = cli("--lang", "en", "quote", "-", stdin=json.dumps(REFERRED)).out

    assert sheet.startswith("Settlement sheet (a quote)\ninsured area: 230600 大庆市\n")
    assert "situation: filing by referral" in sheet
    assert "pooled fund\t15269.76\n" in sheet
    step = re.search(r"paid at the ratio: 19280\.00 × 79\.2% = 15269\.76 (\[\d+\])\n", sheet)
    assert step
    assert (
        f"\n{step[1]} ratio paid by the basic fund, employees inpatient, 2024-01-01 on: " in sheet
    )
    assert "\nUnverified: " in sheet
    assert not re.search("[壹贰叁肆伍陆柒捌玖]", sheet)


def test_a_journey_that_needs_no_filing_is_said_to_be_one(cli: Cli) -> None:
    within = REFERRED | {"area": "360100", "filing": "none", "destination": "360700"}
    assert "备案情形：免备案，按“参保地就医”" in cli("quote", "-", stdin=json.dumps(within)).out


def test_a_draft_of_the_book_changes_the_amount(cli: Cli, tmp_path: Path) -> None:
    draft = a_copy(tmp_path)
    page = draft / "230600.yaml"
    text = page.read_text("utf-8").replace("{level: 3, percent: 88}", "{level: 3, percent: 80}", 1)
    page.write_text(text, "utf-8")
    said = cli("quote", "-", "--policy", draft, "--json", stdin=json.dumps(REFERRED)).json

    # (20000 − 720) × 80 % × 90 %
    assert said["amounts"]["hifp_pay"] == "13881.60"


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"hosp_lv": "77"}, "bad_level", "hosp_lv"),
        ({"area": "999999"}, "unknown_area", "area"),
        ({"begndate": "2023-05-04"}, "before_book", "begndate"),
        ({"begndate": "02/03/2026"}, "bad_date", "begndate"),
        ({"enddate": "2066-03-02"}, "bad_date", "enddate"),
        ({"enddate": "2026-03-01"}, "discharge_before_admission", "enddate"),
        ({"totals": {"medfee_sumamt": "-1"}}, "negative_amount", "totals.medfee_sumamt"),
        ({"totals": {"medfee_sumamt": "1", "preselfpay_amt": "2"}}, "amount_mismatch",
         "totals.medfee_sumamt"),
        ({"totals": {"medfee_sumamt": "1.001"}}, "bad_amount", "totals.medfee_sumamt"),
        ({"totals": {"medfee_sumamt": float("nan")}}, "bad_amount", "totals.medfee_sumamt"),
        ({"totals": {"medfee_sumamt": True}}, "bad_amount", "totals.medfee_sumamt"),
        ({"totals": {"medfee_sumamt": 10**5000}}, "bad_amount", "totals.medfee_sumamt"),
        ({"totals": {"medfee_sumamt": [[[]]]}}, "bad_amount", "totals.medfee_sumamt"),
        ({"totals": None, "lines": [{"chrgitm_lv": "01", "pric": "2", "cnt": "3",
                                     "det_item_fee_sumamt": "5"}]},
         "amount_mismatch", "lines[0].det_item_fee_sumamt"),
        ({"totals": None, "lines": [{"chrgitm_lv": "01", "pric": "-2", "cnt": "3"}]},
         "negative_amount", "lines[0].pric"),
        ({"totals": None, "lines": [{"chrgitm_lv": "02", "pric": "2", "cnt": "3"}]},
         "missing_value", "lines[0].selfpay_prop"),
        ({"prior": False}, "bad_value", "prior"),
        ({"area": True}, "bad_value", "area"),
        ({"area": 10**5000}, "bad_value", "area"),
        ({"dise_codg": "\ud800"}, "bad_value", "dise_codg"),
        ({"filing": "{zh}"}, "bad_value", "filing"),
        ({"fling": "home"}, "unknown_field", "fling"),
    ],
)  # fmt: skip
def test_what_cannot_be_calculated_is_refused_by_its_field(
    book: PolicyBook, change: dict[str, Any], code: str, field: str
) -> None:
    with pytest.raises(QuoteError) as told:
        asked(book, REFERRED | change)

    assert (told.value.code, told.value.field) == (code, field)
    assert field in told.value.sentence("en")


def test_a_refusal_is_told_with_its_field_and_exit_1(cli: Cli) -> None:
    said = cli("quote", "-", "--json", stdin=json.dumps(REFERRED | {"hosp_lv": "77"}))

    assert said.code == 1
    assert said.json["error"]["code"] == "bad_level"
    assert said.json["error"]["field"] == "hosp_lv"


def test_a_case_of_which_the_book_has_nothing_is_refused_in_words(cli: Cli) -> None:
    said = cli("quote", "-", stdin=json.dumps(REFERRED | {"med_type": "14", "dise_codg": "M03900"}))

    assert said.code == 1
    assert said.out == ""
    assert "异地转诊备案" in said.err
    assert "[missing_parameter]" in said.err


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{", "not_json"),
        ("[" * 100_000, "not_json"),
        ('{"area": "230600", "area": "110100"}', "not_json"),
        ('{"dise_codg": "\\ud800"}', "missing_value"),
        ('{"area": ' + "1" * 5000 + "}", "not_json"),
        ('{"area": 1e999}', "not_json"),
        ('{"area": NaN}', "not_json"),
        ("[]", "bad_value"),
    ],
)
def test_a_file_that_is_no_question_is_refused_without_a_traceback(
    cli: Cli, text: str, code: str
) -> None:
    said = cli("quote", "-", "--json", stdin=text)

    assert said.json["error"]["code"] == code
    assert said.code == (2 if code == "not_json" else 1)
    assert said.err == ""


def test_a_missing_file_and_a_missing_draft_are_misuse(cli: Cli) -> None:
    nowhere = cli("quote", "nowhere.json", "--json")
    no_draft = cli("quote", "-", "--policy", "nowhere", "--json", stdin="{}")

    assert (nowhere.code, nowhere.json["error"]["code"]) == (2, "file_not_found")
    assert (no_draft.code, no_draft.json["error"]["code"]) == (2, "no_policy_folder")


ODD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12)
    | st.sampled_from([
        "310", "390", "14", "51", "52", "13", "41", "01", "07", "12", "1404", "none", "emergency",
        "long_term", "home", "electronic", "360100", "530100", "610528", "2026-12-31",
        "2027-01-05", "1e12", "1E-400", "0.00", "99999999999.99", 10**700, "-0", "1_0",
    ]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=5,
)  # fmt: skip
WHOLE = REFERRED | {
    "lines": LINES, "prior": {"admissions": 1, "deductible": "10", "buckets": {"outpatient": "5"}},
    "prior_next": {}, "referral": "ordinary", "insured_from": "2020-01-01",
}  # fmt: skip


def places(value: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every place in a question that may hold something odd."""
    if at:
        yield at
    inside = value.items() if isinstance(value, dict) else (
        enumerate(value) if isinstance(value, list) else ())  # fmt: skip
    for key, each in inside:
        yield from places(each, (*at, key))


@given(st.data())
def test_whatever_is_asked_is_answered_or_refused(book: PolicyBook, data: st.DataObject) -> None:
    question = deepcopy(WHOLE)
    question.pop(data.draw(st.sampled_from(["lines", "totals", "referral"])))
    for _ in range(data.draw(st.integers(1, 3))):
        extra = [(name,) for name in sorted(FIELDS)]
        *where, last = data.draw(st.sampled_from([*places(question), *extra]))
        holder: Any = question
        for key in where:
            holder = holder[key]
        holder[last] = data.draw(ODD)

    try:
        found = asked(book, question)
    except QuoteError as refused:
        assert refused.field
        refused.sentence("zh").encode()
        return
    except ConfigError as refused:
        assert refused.code == "missing_parameter"
        return
    assert json.dumps(found, ensure_ascii=False).encode()
    assert date.fromisoformat(found["policy"]["on"])
