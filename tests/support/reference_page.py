"""The tables of docs/reference.md: the fields of what is handed over, and the payload of every move."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, partial
from pathlib import Path
from typing import Any, get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from config.codes import FOLDER, table_rows
from config.field import Field
from config.fields import KINDS, LABELS
from config.fields import PARTS as FORMS
from config.text import Text
from jobs.office.counter import NOT_ASKED
from tests.support.field_kinds import CODED, Read, reads
from workflow.benefit.quote_bill import PRIOR, TOTALS
from workflow.benefit.quote_request import FIELDS as QUOTE
from workflow.machine.payloads import Nothing
from workflow.service.machines import MACHINES
from workflow.visit.request import FIELDS as VISIT

EXAMPLES = Path(__file__).parents[2] / "examples"
_CASE = ("workflow.intake.case_row", "workflow.intake.registers", "workflow.intake.migrated_state")
_READERS: Mapping[str, tuple[str, ...]] = {
    "people": ("workflow.intake.registers",),
    "providers": ("workflow.intake.registers",),
    "downtimes": ("workflow.intake.registers",),
    "settlements": ("workflow.registers.settlement_intake",),
    "red_receipts": ("jobs.importing.red_receipts",),
    "filings": ("workflow.filing.intake", *_CASE),
    "claims": ("workflow.claim.intake", *_CASE),
    "receipts": ("workflow.claim.intake_bills",),
    "lines": ("workflow.claim.intake_bills",),
    "payee": ("workflow.claim.intake",),
    "referrals": ("workflow.referral.migrated", "workflow.referral.request", *_CASE),
    "referral": ("workflow.referral.request", *_CASE),
    "qualifications": (
        "workflow.qualification.migrated",
        "workflow.qualification.application",
        *_CASE,
    ),
    "qualification": ("workflow.qualification.application", *_CASE),
    "visit": ("workflow.visit.request",),
    "quote": ("workflow.benefit.quote_request", "workflow.benefit.quote_bill"),
}
"""Which modules read the fields of which kind."""
_REGION = Text("区划代码（regions.csv）", "a region of regions.csv")
_HOSPITAL = Text("定点医药机构编号，12 位", "the code of an institution, 12 characters")
_LEVEL = Text("医院等级 01–11", "a hospital level, 01 to 11")
_MONEY = Text("金额，元，最多 2 位小数", "yuan, 2 decimals at most")
_BY_HELPERS: Mapping[str, Text] = {
    "area": _REGION,
    "destination": _REGION,
    "certno": Text("证件号码；身份证须校验码正确", "an identity number with a right check digit"),
    "name": Text("文字，最多 100 字", "text, 100 characters at most"),
    "from_code": _HOSPITAL,
    "to_code": _HOSPITAL,
    "to_name": Text("文字；机构目录里有的可不写", "text; left out where the directory has it"),
    "receipts": Text("票据的列表，见“票据”", "a list, see receipts"),
    "lines": Text("明细的列表，见“费用明细”", "a list, see lines"),
    "payee": Text("一个对象，见“收款人”", "an object, see payee"),
    "evidence": Text(
        "列表，每项 {paper 病历名称, dated_on 日期, hospital 机构编号, level 医院等级}",
        "a list of {paper, dated_on, hospital, level}",
    ),
    "prior": Text("一个对象，见“此前累计”", "an object, see prior"),
    "totals": Text("一个对象，见“费用合计”", "an object, see totals"),
    "buckets": Text("一个对象：类别 → 已付", "an object: bucket → paid"),
    "prior_next": Text("一个对象，见“此前累计”", "an object, see prior"),
    **dict.fromkeys(("hosp_lv", "dedc_hosp_lv", "transfer_from"), _LEVEL),
    **dict.fromkeys((*TOTALS, *PRIOR[1:]), _MONEY),
    "admissions": Text("整数", "a whole number"),
    "refers": Text("1 有，0 没有", "1 or 0"),
    "ext_no": Text("文字，最多 40 字", "text, 40 characters at most"),
    "reason": Text(
        "referral_reasons.csv 的代码或文字", "a code of referral_reasons.csv, or its words"
    ),
    "state": Text("状态的名称或代码", "a state, by its name or code"),
}
"""What is read by a function of its own."""
_MEANT: Mapping[str, Text] = {
    "certno": Text("证件号码", "identity number"),
    "insutype": Text("险种类型", "kind of insurance"),
    "med_type": Text("医疗类别", "kind of care"),
    "psn_type": Text("人员类别", "kind of person"),
    "area": Text("参保统筹区", "insured area"),
    "begndate": Text("入院日（就诊日）", "admission or visit"),
    "enddate": Text("出院日；可以不写", "discharge; may be left out"),
    "dise_codg": Text("诊断或门诊慢特病病种编码", "diagnosis, or the chronic disease"),
    "referral": Text(
        "经转诊（核查）；电子转诊或普通转诊（试算）", "referred; electronic or ordinary in a quote"
    ),
    "discharged": Text("已结算；不写时按日期判断", "bill settled; by the last day if left out"),
    "on": Text("提问的日期，缺省今天", "day of asking, today unless given"),
    "mdtrt_cert_type": Text("就诊凭证类型", "voucher"),
    "dedc_hosp_lv": Text("起付线医院等级", "level for the deductible"),
    "filing": Text("备案情形", "kind of filing"),
    "destination": Text("就医地", "place of care"),
    "prov_level": Text("省属医院", "provincial hospital"),
    "transfer_from": Text("转出医院等级", "level of the hospital that transferred"),
    "prior": Text("本年度此前累计", "what the year has used up"),
    "prior_next": Text("跨年度住院的下一年度此前累计", "the same of the next year of a stay"),
    "lines": Text("费用明细；与 totals 二选一", "the lines; either these or totals"),
    "totals": Text("费用合计；与 lines 二选一", "the sums; either these or lines"),
    "disallowed": Text("核减金额", "disallowed"),
    "third_party": Text("第三方负担金额", "borne by a third party"),
    "covered_to": Text("参保止期", "last day of coverage"),
    "observation": Text("急诊留观", "observation in emergency"),
    "fulamt_ownpay_amt": Text("全自费金额", "own cost"),
    "overlmt_selfpay": Text("超限价金额", "over the limit"),
    "preselfpay_amt": Text("先行自付金额", "first pay"),
    "medfee_sumamt": Text("医疗费总额", "total"),
    "admissions": Text("住院次数", "admissions"),
    "deductible": Text("已付起付线", "deductible used"),
    "pool_paid": Text("统筹基金已付", "paid by the pool"),
    "second_paid": Text("大病、大额已付", "paid by the second layer"),
    "in_scope": Text("政策范围内累计", "in scope"),
    "civil_paid": Text("公务员补助已付", "paid by the civil servants' supplement"),
    "assistance_paid": Text("医疗救助已付", "paid by assistance"),
    "buckets": Text("其他类别已付", "paid in other buckets"),
}
"""What the fields of a question mean that stand in no file."""
_LINE = ("med_list_codg", "chrgitm_lv", "pric", "cnt", "det_item_fee_sumamt", "selfpay_prop",
         "pric_uplmt_amt", "fee_ocur_time", "disallowed")  # fmt: skip


def fields(kind: str) -> str:
    """The fields of a file or form: our name, label, national name, whether needed, how written."""
    rows = [
        f"| `{field.name}` | {field.label} | {_names(field.national)} | {_mark(field.required)} | {_written(kind, field.name)} |"
        for field in _declared(kind)
    ]
    head = "| 字段 field | 名称 label | 国家平台 national | 必填 needed | 写法 how written |"
    return "\n".join([head, "|---|---|---|---|---|", *rows])


def _declared(kind: str) -> tuple[Field, ...]:
    return KINDS.get(kind) or FORMS[kind]


def counter(kind: str) -> str:
    """What the counter does not ask for: it comes with files of other systems."""
    left_out = [f"`{field.name}`" for field in _declared(kind) if field.name in NOT_ASKED]
    return f"柜面不问 not asked at the counter: {'、'.join(left_out)}"


def questions(kind: str, names: Iterable[str]) -> str:
    """The fields of a question, by their national names where there are such."""
    rows = [
        f"| `{name}` | {_meaning(name)} | {_mark(_needed(kind, name))} | {_written(kind, name)} |"
        for name in names
    ]
    head = "| 字段 field | 含义 meaning | 必填 needed | 写法 how written |"
    return "\n".join([head, "|---|---|---|---|", *rows])


def _meaning(name: str) -> str:
    if name in _MEANT:
        return f"{_MEANT[name].zh}<br>{_MEANT[name].en}"
    return next(
        f"{field.label}<br>{field.title.en}"
        for declared in (*KINDS.values(), *FORMS.values())
        for field in declared
        if name in (field.name, *field.national) or LABELS.get(name) == field.label
    )


def _needed(kind: str, name: str) -> bool:
    read = _read(kind, name)
    return name == "medfee_sumamt" or (read is not None and read.needed)


def _read(kind: str, name: str) -> Read | None:
    return next(
        (found[name] for module in _READERS[kind] if name in (found := reads(module))), None
    )


def _written(kind: str, name: str) -> str:
    read = _read(kind, name) or _by_name(name)
    if read.method == "text" and name in tables():
        read = Read(CODED, name, read.needed)
    says = _BY_HELPERS.get(name, read.says)
    return f"{says.zh}<br>{says.en}"


def _by_name(name: str) -> Read:
    """How a field is written that a function reads whichever it is."""
    return Read("day" if name.endswith("_on") else "text", None, needed=False)


def _names(names: Iterable[str]) -> str:
    return "、".join(f"`{name}`" for name in names) or "—"


def _mark(needed: bool) -> str:
    return "✓" if needed else ""


@cache
def tables() -> dict[str, list[str]]:
    """The code tables: each column with its codes and labels."""
    found: dict[str, list[str]] = {}
    for row in table_rows(FOLDER, "values.csv", ("column", "code", "label", "means")):
        code = f"`{row['code']}` " if row["code"] else ""
        found.setdefault(row["column"], []).append(f"{code}{row['label']}")
    return found


def codes() -> str:
    """Every code that a coded field may have, or the label in its place."""
    rows = [f"| `{column}` | {'；'.join(listed)} |" for column, listed in tables().items()]
    return "\n".join(["| 表 column | 代码 codes |", "|---|---|", *rows])


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
    ("payment", "hand"): _VOUCHER,
    ("payment", "give_up"): {"second": "cashier2"},
    ("payment", "overrule"): {"second": "cashier2"},
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
    return f"`{name}`{mark} {_kind(info)}{also}"


def _kind(info: FieldInfo) -> str:
    """The kind of a fact, in both languages."""
    told = str(info.annotation)
    if (
        any(type(each).__name__ == "PlainSerializer" for each in info.metadata)
        or "PlainSerializer" in told
    ):
        return "金额，元 yuan"
    inside = next(_models(info.annotation), None)
    of = (
        f"：{'，'.join(_told(name, each) for name, each in inside.model_fields.items())}"
        if inside
        else ""
    )
    return next((says + of for word, says in _KINDS.items() if word in told), told)


def _models(kind: Any) -> Iterator[type[BaseModel]]:
    """The models inside a list."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        yield kind
    for each in get_args(kind):
        yield from _models(each)


_KINDS = {
    "list": "列表 list", "dict": "对象 object", "date": "日期 day", "bool": "true、false", "int": "整数 whole number",
    "str": "文字 text",
}  # fmt: skip

PARTS: Mapping[str, Callable[[], str]] = {
    **{kind: partial(fields, kind) for kind in (*KINDS, *FORMS)},
    "filing_counter": lambda: counter("filings"),
    "claim_counter": lambda: counter("claims"),
    "visit": lambda: questions("visit", VISIT),
    "quote": lambda: questions("quote", sorted(QUOTE)),
    "quote_totals": lambda: questions("quote", TOTALS),
    "quote_prior": lambda: questions("quote", (*PRIOR, "buckets")),
    "quote_lines": lambda: questions("quote", _LINE),
    "codes": codes,
    "payloads": payloads,
}
"""Every generated part of the page."""
