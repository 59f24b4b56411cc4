"""How JSON from outside is read (JSON 的读取)."""

from decimal import Decimal

import pytest

from workflow.shared.json_text import BadJson, NoJson, parse_json, parse_object


def test_every_digit_of_a_number_is_kept() -> None:
    found = parse_object('\ufeff{"price": 0.10, "account": 6222080000000000041, "no": 1e3}')

    assert found == {"price": Decimal("0.10"), "account": 6222080000000000041, "no": Decimal(1000)}
    assert str(found["price"]) == "0.10"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("[" * 200 + "]" * 200, "嵌套过深"),
        ("[" * 100_000, "嵌套过深"),
        ('{"a":' * 5000 + "1" + "}" * 5000, "嵌套过深"),
        ("9" * 41, "超过 40 位"),
        ("-" + "9" * 5000, "超过 40 位"),
        ("1e999999999", "超过 40 位"),
        ("0e-999999999", "超过 40 位"),
        ("0." + "1" * 5000, "超过 40 位"),
        ("NaN", "不是数字"),
        ("-Infinity", "不是数字"),
        ('{"a": 1, "a": 2}', "出现两次"),
    ],
)
def test_what_would_hang_or_mislead_is_refused_by_saying_why(text: str, why: str) -> None:
    with pytest.raises(BadJson) as refused:
        parse_json(text)

    assert why in refused.value.says.zh
    assert len(refused.value.says.zh) < 60


def test_what_is_no_json_is_told_by_its_place_and_never_by_its_content() -> None:
    with pytest.raises(NoJson) as refused:
        parse_json('{"certno": "230602198001010105"\n "a": 1}')

    assert "第 2 行第 2 个字符" in refused.value.says.zh
    assert "2306" not in str(refused.value)


def test_an_object_is_asked_for_where_one_is_needed() -> None:
    with pytest.raises(NoJson):
        parse_object("[1]")
