"""How the facts of a move are typed (随附信息的写法): an example, and what kind of value it is."""

from datetime import date
from typing import get_args

from pydantic.fields import FieldInfo

from config.text import Text
from workflow.machine.fact_words import FACTS
from workflow.machine.payloads import are_cuts, holds
from workflow.shared.json_types import Json


def fact_example(name: str, info: FieldInfo) -> str:
    """An example of a fact as it is typed."""
    if _is_entry(info):
        return "1:2 amount=12.50"
    found = FACTS.get(name)
    return found.example if found else ""


_KINDS = (
    (list, Text("列表，以；分隔", "a list, with ; between")),
    (dict, Text("姓名，或逐项", "a name, or item by item")),
    (date, Text("日期", "a day")),
    (bool, Text("是或否", "yes or no")),
    (int, Text("整数", "a whole number")),
)


def _is_entry(info: FieldInfo) -> bool:
    """Whether it says what of the receipts was typed wrongly, each item for itself (更正录入)."""
    return list[dict[str, Json]] in get_args(info.annotation)


def fact_kind(info: FieldInfo) -> Text:
    """How a fact is written."""
    if _is_entry(info):
        return Text("票据:行号 名称=取值，以；分隔", "RECEIPT:LINE NAME=VALUE, with ; between")
    if are_cuts(info):
        return Text("票据:行号=金额:理由|依据", "RECEIPT:LINE=AMOUNT:REASON|CLAUSE")
    if "_fen" in str(info.metadata) or "_fen" in str(info.annotation):
        return Text("金额（元），最多两位小数", "yuan, at most two decimals")
    return next((says for kind, says in _KINDS if holds(info, kind)), Text("文字", "text"))
