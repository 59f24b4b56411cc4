"""The payload of every move (随附信息) as a table of docs/reference.md, with an example each."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from tests.support.source import ROOT
from workflow.machine.fact_kinds import fact_kind
from workflow.machine.fact_words import fact_label
from workflow.machine.payloads import Nothing
from workflow.service.machines import MACHINES

EXAMPLES = ROOT / "examples"


def payloads() -> str:
    """The payload of every move of every machine, with an example."""
    rows = []
    for machine, trigger, model in every_payload():
        listed = "<br>".join(_told(name, info) for name, info in model.model_fields.items())
        example = json.dumps(example_of(machine, trigger), ensure_ascii=False)
        rows.append(f"| {machine} | `{trigger}` | {listed} | `{example}` |")
    head = "| 流程 machine | 操作 move | 随附信息 facts | 例 example |"
    return "\n".join([head, "|---|---|---|---|", *rows])


def every_payload() -> Iterator[tuple[str, str, type[BaseModel]]]:
    """Machine, move and model of each move that takes facts, once."""
    seen: dict[tuple[str, str, type[BaseModel]], None] = {}
    for machine in MACHINES.values():
        for step in machine.steps:
            if step.payload is not None and step.payload is not Nothing:
                seen.setdefault((machine.name, step.trigger, step.payload))
    yield from seen


def example_of(machine: str, trigger: str) -> dict[str, Any]:
    """The example of a payload: a file where `yidi take` reads it, else what other commands make of options."""
    called = {"entitlement": "qualification"}.get(machine, machine)
    file = EXAMPLES / "facts" / f"{called}-{trigger}.json"
    found: dict[str, Any] = (
        json.loads(file.read_text("utf-8")) if file.exists() else BY_OPTIONS[machine, trigger]
    )
    return found


_VOUCHER = {"second": "cashier2", "voucher": "PZ-2026-0001", "paid_on": "2026-11-23"}
_PAYMENT = {"payment": "230600BF20261123000001Y-1"}
BY_OPTIONS: Mapping[tuple[str, str], dict[str, Any]] = {
    ("referral", "agree"): {"opinion": "同意转诊"},
    ("referral", "cancel"): {"second": "office"},
    ("payout", "sign"): {"hash": "0" * 64},
    ("payout", "explain_booking"): {"second": "cashier2", "bank_line": 4, "amount": "200.00"},
    ("payment", "hand"): _VOUCHER,
    ("payment", "give_up"): {"second": "cashier2"},
    ("payment", "overrule"): {"second": "cashier2"},
    ("payment", "record_return"): {"second": "cashier2", "bank_line": 3, "booked_on": "2026-11-24"},
    ("payment", "explain_booking"): {"second": "cashier2", "bank_line": 4, "amount": "200.00"},
    ("recovery", "decide"): {"set_off": True},
    ("recovery", "repay"): {"amount": "60.00", **_VOUCHER},
    ("recovery", "set_off"): {"amount": "60.00", **_PAYMENT},
    ("recovery", "pay"): _PAYMENT,
    ("recovery", "pay_failed"): _PAYMENT,
    ("recovery", "bounce"): _PAYMENT,
    ("recovery", "change_payee"): {
        "payee_name": "江雨桐", "payee_account": "6222080000000000056", "second": "reviewer",
    },
    ("recovery", "uphold"): {"second": "approver2", "receipts": ["21010126 9000000009"]},
    ("recovery", "cancel"): {"second": "approver2"},
}  # fmt: skip
"""Payloads that commands make of their options, or the system of what it knows."""


def _told(name: str, info: FieldInfo) -> str:
    aliases = getattr(info.validation_alias, "choices", [])
    others = [str(alias) for alias in aliases if alias != name]
    mark = "（必填）" if info.is_required() else ""
    also = f"，也可写 {'、'.join(others)}" if others else ""
    return f"`{name}` {fact_label(name).zh}{mark}，{_kind(info)}{also}"


def _kind(info: FieldInfo) -> str:
    """The kind of a fact, in both languages; of a list of objects, what each of them holds."""
    inside = next(_models(info.annotation), None)
    of = (
        f"：{'，'.join(_told(name, each) for name, each in inside.model_fields.items())}"
        if inside
        else ""
    )
    kind = fact_kind(info)
    return f"{kind.zh} {kind.en}{of}"


def _models(kind: Any) -> Iterator[type[BaseModel]]:
    """The models inside a list."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        yield kind
    for each in get_args(kind):
        yield from _models(each)
