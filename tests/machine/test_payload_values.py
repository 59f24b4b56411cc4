"""What a move takes is read like what an import takes (随附信息的读取)."""

from datetime import date
from typing import Any

import pytest

from workflow.machine.payload_check import check_agent, check_payload
from workflow.machine.payloads import (
    AccountCorrection,
    Amendment,
    Counted,
    Disallowances,
    Look,
    Missing,
    ParcelPosting,
    Payload,
)
from workflow.shared.errors import BadPayloadError


def read(model: type[Payload], **given: Any) -> Any:
    return check_payload("move", model, given)


def refusal(model: type[Payload], **given: Any) -> str:
    with pytest.raises(BadPayloadError) as refused:
        read(model, **given)
    return refused.value.sentence("zh")


@pytest.mark.parametrize(
    "written",
    ["2026-12-01", "2026/12/1", "2026年12月1日", "20261201", "２０２６-１２-０１", 20261201],
)
def test_a_day_is_read_in_every_spelling_of_a_file(written: Any) -> None:
    assert read(Look, until=written).until == date(2026, 12, 1)


@pytest.mark.parametrize(
    ("written", "why"),
    [
        (0, "无法识别"),
        ("1795996800", "Unix 时间戳"),
        (1795996800, "Unix 时间戳"),
        ("05/01/2020", "年份应写在最前"),
        ("43835", "Excel 的日期序列数"),
        ("0001-01-01", "1850 年"),
        (True, "应为日期"),
        ("", "应为日期"),
        (["2026-12-01"], "应为日期"),
    ],
)
def test_what_is_no_day_is_refused_by_saying_why(written: Any, why: str) -> None:
    assert why in refusal(Look, until=written)


@pytest.mark.parametrize(
    "written",
    ["6222080000000000041", "６２２２０８０００００００００００４１", "6222 0800 0000 0000 041",
     "\u202d6222080000000000041\u202c", "'6222080000000000041", '="6222080000000000041"',
     6222080000000000041],
)  # fmt: skip
def test_an_account_is_stored_in_plain_digits(written: Any) -> None:
    found = read(AccountCorrection, second="reviewer", payee_account=written)

    assert found.payee_account == "6222080000000000041"


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("622208", "写了 6 位"),
        ("6222O80000000000041", "其中有“O”"),
        ("#N/A", "错误值"),
        ("", "不能为空"),
        (True, "应为文字"),
    ],
)
def test_what_is_no_account_is_refused_without_repeating_it(written: Any, why: str) -> None:
    said = refusal(AccountCorrection, second="reviewer", payee_account=written)

    assert why in said
    assert "0000" not in said


def test_a_bank_code_and_a_telephone_are_read_alike() -> None:
    read_code = read(
        AccountCorrection,
        second="a",
        payee_account="6" * 16,
        payee_bank_code="１０２２６５００００１４",
    )
    phone = read(Amendment, phone="（０４５９）１２３４５６７").phone

    assert read_code.payee_bank_code == "102265000014"
    assert phone == "0459 1234567"
    assert "12 位" in refusal(
        AccountCorrection, second="a", payee_account="6" * 16, payee_bank_code="102"
    )
    assert "7 至 20 位" in refusal(Amendment, phone="无")


def test_text_loses_what_nobody_sees_and_an_error_value_is_none() -> None:
    assert read(ParcelPosting, carrier="\u200b顺丰 ", tracking_no="SF1").carrier == "顺丰"
    assert read(Missing, missing=["费用\u200b清单"]).missing == ["费用清单"]
    assert "错误值" in refusal(ParcelPosting, carrier="#REF!", tracking_no="SF1")
    assert "控制字符" in refusal(ParcelPosting, carrier="\ud800", tracking_no="SF1")


def test_yes_no_and_whole_numbers_are_read_as_in_a_file() -> None:
    assert read(Amendment, discharged="是").discharged
    assert not read(Amendment, discharged=0).discharged
    assert read(Counted, originals="３").originals == 3
    assert read(Amendment, discharged="Yes").discharged
    assert "“是”或“否”" in refusal(Amendment, discharged="也许")
    assert "整数" in refusal(Counted, originals=True)
    assert refusal(Counted, originals=10**39)
    assert refusal(Disallowances, disallowed=[{"amount": "1", "reason": "x", "line": 2**63}])


@pytest.mark.parametrize("amount", ["1,234.50", "１２３４.５", "1234.50", 1234.5])
def test_money_is_read_as_people_write_it(amount: Any) -> None:
    found = read(Disallowances, disallowed=[{"amount": amount, "reason": "超限价"}])

    assert found.disallowed[0].amount == 123450


@pytest.mark.parametrize("amount", ["1e3", "1_000", "12,34.50", "", True, [1], "1.005"])
def test_what_is_no_money_is_refused(amount: Any) -> None:
    assert "应为金额" in refusal(Disallowances, disallowed=[{"amount": amount, "reason": "超限价"}])


def test_a_fact_is_named_by_its_word_and_by_what_is_typed() -> None:
    said = refusal(ParcelPosting)

    assert (
        "承运单位 carrier 有误：缺少此项；可填：邮戳日期 posted_on、承运单位 carrier、快递单号 tracking_no"
        in said
    )


def test_an_agent_is_a_few_words_and_no_structure() -> None:
    assert check_agent("move", None) is None
    assert check_agent("move", {"name": "王\u200b芳", "phone": None}) == {
        "name": "王芳",
        "phone": None,
    }
    for odd in ({"name": {"a": 1}}, {"name": "x" * 101}, {"x" * 30: "y"}, {"name": "\x00"}):
        with pytest.raises(BadPayloadError):
            check_agent("move", odd)
