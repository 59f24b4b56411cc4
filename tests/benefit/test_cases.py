"""The worked examples (算例): every file of tests/cases is a question, its answer, and the sum behind it."""

import re
import shutil
from collections.abc import Iterator, Mapping
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from config.codes import CodeBook, Regions, load_regions, load_states
from config.errors import ConfigError
from config.policy import PolicyBook
from config.policy_load import SCOPES, load_policy
from tests.support.pages import SHIPPED
from workflow.benefit.amounts import AMOUNTS
from workflow.benefit.quote import quote
from workflow.benefit.quote_request import read_quote
from workflow.shared.errors import Refusal

FOLDER = Path(__file__).parents[1] / "cases"
KEYS = {"title", "source", "book", "question", "expect", "because"}
FUNDS = ("hifp_pay", "hifmi_pay", "hifob_pay", "cvlserv_pay", "maf_pay")
FROM_THE_BOOK = {
    "situation", "deductible_row", "deductible_repeat", "deductible_transfer", "deductible_waived",
    "ratio_row", "ratio_points", "own_share_factor", "cut_points", "cut_factor", "cut_table",
    "first_pay_out", "ratio", "fixed_sum", "own_cost", "above_ceiling", "layer_ceiling",
    "first_pay", "not_of_stay", "year_part",
}  # fmt: skip
"""Steps whose number stands in the policy book: each must say where."""
SUM = re.compile(r"([0-9(][0-9.()+−×÷%]*)=(-?[0-9.]+)")


class Case:
    """One file."""

    def __init__(self, path: Path) -> None:
        self.says: Mapping[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
        self.name, self.title = path.stem, str(self.says["title"])
        self.because = f"{self.title}：{self.says['because']}（{self.says['source']}）"
        self.expect = dict(self.says["expect"])


CASES = [Case(path) for path in sorted(FOLDER.glob("*.yaml"))]
every_case = pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)


@cache
def tables() -> tuple[PolicyBook, CodeBook, Regions]:
    return load_policy(SHIPPED), load_states(), load_regions()


def written_out(page: Mapping[str, Any]) -> dict[str, Any]:
    """A page of a case with start and source of each value, which the case leaves out."""
    return dict(page) | {
        "parameters": {name: _dated(value) for name, value in page["parameters"].items()}
    }


def _dated(value: Any) -> Any:
    if isinstance(value, dict) and set(value) <= SCOPES:
        return {scope: _dated(inner) for scope, inner in value.items()}
    if (
        isinstance(value, list)
        and value
        and all(isinstance(v, dict) and "from" in v for v in value)
    ):
        return value
    return [{"from": "2020-01-01", "value": value, "reference": "测试参数", "verified": False}]


def book_of(case: Case, folder: Path) -> PolicyBook:
    """The shipped book, with the case's own page over it."""
    page = case.says.get("book")
    if page is None:
        return tables()[0]
    shutil.copytree(SHIPPED, folder, dirs_exist_ok=True)
    text = yaml.safe_dump(written_out(page), allow_unicode=True)
    # A day between quotes would be read as text.
    text = re.sub(r"from: '([0-9-]{10})'", r"from: \1", text)
    (folder / "case.yaml").write_text(text, encoding="utf-8")
    return load_policy(folder)


def answer(case: Case, folder: Path) -> dict[str, Any]:
    _book, codes, regions = tables()
    rules, treated, inputs = read_quote(
        case.says["question"], book_of(case, folder), codes, regions
    )
    return quote(rules, treated, inputs, "zh")


def fen(text: str) -> int:
    return int(Decimal(text) * 100)


def sums(because: str) -> Iterator[tuple[str, str]]:
    """The sums written out in a line: what is computed, and what it makes."""
    for match in SUM.finditer(because):
        yield match[1], match[2]


def computed(text: str) -> Decimal:
    """A sum as a clerk writes it: × ÷ − and percent."""
    plain = text.replace("×", "*").replace("÷", "/").replace("−", "-")
    plain = re.sub(r"([0-9.]+)%", r"(\1/100)", plain)
    plain = re.sub(r"([0-9.]+)", r"D('\1')", plain)
    assert not re.search(r"[^D0-9.()'*/+-]", plain), text
    found = eval(plain, {"__builtins__": {}, "D": Decimal})  # nothing but numbers is left in it
    return Decimal(found).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


def test_there_is_a_case_for_everything_that_ships() -> None:
    areas = {case.says["question"]["area"] for case in CASES}

    assert len(CASES) >= 70
    assert set(tables()[0].local_areas()) <= areas
    assert len({case.title for case in CASES}) == len(CASES)
    assert {key for case in CASES for key in case.says} <= KEYS


def test_the_sum_behind_every_case_is_right() -> None:
    wrong = [
        f"{case.name}: {text} = {computed(text)}"
        for case in CASES
        for text, makes in sums(case.says["because"])
        if computed(text) != Decimal(makes)
    ]

    assert not wrong


@every_case
def test_a_case_is_answered_as_its_source_says(case: Case, tmp_path: Path) -> None:
    refused = case.expect.get("refused")
    if refused is not None:
        with pytest.raises((Refusal, ConfigError)) as told:
            answer(case, tmp_path)
        answered = {"code": told.value.code, "field": getattr(told.value, "field", None)}
        assert answered | refused == answered, case.because
        return
    found = answer(case, tmp_path)

    wanted = {name: text for name, text in case.expect.items() if name != "steps"}
    assert set(wanted) <= set(AMOUNTS)
    assert {name: found["amounts"][name] for name in wanted} == wanted, case.because
    for step in case.expect.get("steps", ()):
        assert [t for t in found["steps"] if step.items() <= t.items()], f"{step}：{case.because}"
    keeps_the_identities({name: fen(text) for name, text in found["amounts"].items()})
    for step in found["steps"]:
        cites_its_figure(step)


def keeps_the_identities(amounts: Mapping[str, int]) -> None:
    """结算恒等式."""
    assert all(0 <= amount <= amounts["medfee_sumamt"] for amount in amounts.values())
    parts = ("fulamt_ownpay_amt", "overlmt_selfpay", "preselfpay_amt", "inscp_scp_amt")
    assert amounts["medfee_sumamt"] == sum(amounts[name] for name in parts)
    assert amounts["fund_pay_sumamt"] == sum(amounts[name] for name in FUNDS)
    assert amounts["medfee_sumamt"] == amounts["fund_pay_sumamt"] + amounts["psn_part_amt"]


def cites_its_figure(step: Mapping[str, Any]) -> None:
    """A figure of the book comes with its start, its document and whether that was seen."""
    assert step["says"] and "{" not in step["says"]
    if step["rule"] in FROM_THE_BOOK:
        assert step["parameter"], step
    if step["parameter"] is not None:
        assert step["from"] and step["reference"], step
        assert isinstance(step["verified"], bool), step
