"""What was given with a proposal, in words (所提内容的名称): each with the label that its act or move declares."""

from collections.abc import Iterator, Mapping
from typing import Any

from config.fields import LABELS
from config.text import Lang, Text
from workflow.machine.fact_words import FACTS, fact_label
from workflow.shared.json_types import Json, JsonObject

WORDS: Mapping[str, Text] = {
    "no": Text("编号", "number"), "trigger": Text("操作", "move"), "reason": Text("理由", "reason"),
    "on_behalf_of": Text("代办", "on behalf of"), "seq": Text("流转序号", "moves"),
    "number": Text("证件号码或人员编号", "identity or person number"),
    "area": Text("统筹区", "area"), "areas": Text("统筹区", "areas"),
    "wish": Text("密钥", "key"), "name": Text("名称", "name"), "scopes": Text("权限", "scopes"),
    "institution": Text("机构编号", "institution"), "expires_on": Text("有效至", "until"),
    "overlap": Text("新旧并用天数", "days on which both work"),
    "paid": Text("认定已付", "held to be paid"), "claim": Text("报销编号", "claim"),
    "voucher": Text("凭证号", "voucher"), "paid_on": Text("支付日期", "paid on"),
    "line": Text("银行明细编号", "line of the bank"), "amount": Text("金额（元）", "amount in yuan"),
    "new": Text("更正为", "corrected to"), "kept": Text("保留的登记", "record that stays"),
    "gone": Text("并入的登记", "record that is merged"), "digest": Text("清册哈希", "hash of the list"),
    "payload": Text("随附信息", "facts"), "facts": Text("随附信息", "facts"),
    "given": Text("确认内容", "what is confirmed"),
    "parameter": Text("参数", "parameter"), "scope": Text("适用范围", "scope"),
    "start": Text("起始日期", "start"), "at": Text("文件出处", "where it stands"),
    "document": Text("文号", "document"), "clause": Text("条款", "clause"),
    "page": Text("页码", "page"), "title": Text("文件名称", "title"),
    "died_on": Text("死亡日期", "died on"), "source": Text("来源", "source"),
    "paper": Text("证明材料", "paper"),
}  # fmt: skip
"""What acts are given; the facts of moves have their own words."""
OF_ACT: Mapping[tuple[str, str], Text] = {
    ("heirs withdraw", "number"): Text("继承确认编号", "number of the confirmation"),
    ("privacy sign", "number"): Text("销毁清册编号", "number of the list"),
}
"""Where the same name means something else."""
INSIDE = ("facts", "new", "payload", "given")
"""What holds the facts of a move, or the fields of a record."""


def given_rows(trigger: str, payload: JsonObject, lang: Lang) -> list[dict[str, Any]]:
    """Return what was given as rows: `field` (its path), `label`, `value`; what is empty is left out."""
    return [
        {"field": path, "label": _words(trigger, path).say(lang), "value": value}
        for path, value in _leaves("", payload)
    ]  # fmt: skip


def _leaves(path: str, given: Json) -> Iterator[tuple[str, Json]]:
    """Each value with the path to it."""
    if isinstance(given, Mapping):
        for name, value in given.items():
            yield from _leaves(f"{path}.{name}" if path else name, value)
    elif isinstance(given, list) and any(isinstance(each, (dict, list)) for each in given):
        for n, value in enumerate(given):
            yield from _leaves(f"{path}[{n}]", value)
    elif given not in (None, "", []):
        yield path, given


def _words(trigger: str, path: str) -> Text:
    """The word for the field at the end of a path."""
    first, name = path.partition(".")[0].partition("[")[0], path.rpartition(".")[2]
    name = name.partition("[")[0]
    if found := OF_ACT.get((trigger, path)):
        return found
    in_facts = first in INSIDE and path != first
    if in_facts and (name in FACTS or name in LABELS):
        return fact_label(name)
    return WORDS.get(name) or (
        fact_label(name) if name in FACTS or name in LABELS else Text(name, name.replace("_", " "))
    )
