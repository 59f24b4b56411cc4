"""What the page of a case says first (案件要素): its title and its facts with their words, by kind."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from config.codes import CodeBook
from console.web.render import moment

Page = Mapping[str, Any]
"""The answer of the case page."""
NO_END = "长期"
SOMETIMES = (
    "benefit", "calc_problem", "disallowed", "findings", "notices", "payable",
    "payable_source_label", "payments", "person_no", "proposals", "receipts", "recoveries",
)  # fmt: skip
"""What only some kinds of cases have; a page asks for it of every case."""


def every(told: Page) -> Page:
    """What was told, with nothing where a kind has none."""
    return dict.fromkeys(SOMETIMES) | dict(told)


class ShownFact(NamedTuple):
    """One fact of a case: its word, what it says, and where that leads."""

    label: str
    value: str
    href: str = ""


def title_of(page: Page) -> str:
    """What a case is called at the top of its page: whose, and what it is."""
    case, kind = page["case"], page["kind"]
    what = {
        "claim": f"{case.get('care_label', '')}报销",
        "filing": f"{case.get('category_label', '')}备案",
        "recovery": case.get("kind_label", ""), "appeal": case.get("kind_label", ""),
    }.get(kind, page["kind_label"])  # fmt: skip
    named = case.get("name") or case.get("payee") or ""
    return f"{named} · {what}" if named else str(what)


def facts_of(page: Page, codes: CodeBook) -> list[ShownFact]:
    """The facts of a case in the order in which a clerk reads them; what is empty is left out."""
    told = FACTS.get(page["kind"])
    rows = told(page["case"], page["beside"], codes) if told else ()
    return [row for row in rows if row.value]


def _word(codes: CodeBook, column: str, code: str | None) -> str:
    return codes.labels.get((column, code or ""), code or "")


def _days(first: str | None, last: str | None) -> str:
    return f"{first} 至 {last or NO_END}" if first else ""


def _no(label: str, no: str | None) -> ShownFact:
    return ShownFact(label, no or "", f"/case/{no}")


def _person(case: Page, codes: CodeBook) -> Iterator[ShownFact]:
    numbers = f"{case['name']} {case['person']}"
    yield ShownFact("参保人", numbers, f"/person/{case['person_no']}")
    yield ShownFact("险种", _word(codes, "insutype", case.get("insutype")))
    flags = (("under_14", "不满十四周岁"), ("restricted", "限制处理"))
    yield ShownFact("提示", "、".join(word for key, word in flags if case.get(key)))


def _applied(case: Page) -> Iterator[ShownFact]:
    agent = case.get("agent") or {}
    yield ShownFact("申请日期", case["applied_on"])
    yield ShownFact("联系电话", case["phone"])
    yield ShownFact(
        "代办人", " ".join(str(agent[k]) for k in ("name", "relation", "phone") if agent.get(k))
    )
    yield ShownFact("材料", "、".join(case["materials"]))
    yield ShownFact("曾告知补正", "、".join(case["listed"]))
    yield ShownFact("外部编号", case["ext_no"] or "")


def _of_claim(case: Page, beside: Page, codes: CodeBook) -> Iterator[ShownFact]:
    yield from _person(case, codes)
    yield ShownFact("医疗类别", _word(codes, "med_type", case["med_type"]))
    yield ShownFact("就医机构", case["provider_name"] or "")
    yield ShownFact("入出院", _days(case["admitted_on"], case["discharged_on"]))
    yield ShownFact("诊断", case["diagnosis"])
    yield ShownFact("第三人", _word(codes, "third_party", case["third_party"]))
    yield ShownFact("手工报销原因", case["reason_label"])
    filing = beside.get("filing") or {}
    says = f"{filing['no']} {filing['destination_name']} {_days(filing['starts_on'], filing['ends_on'])} {filing['state_label']}" if filing else ""  # fmt: skip
    yield ShownFact("依据备案", says, f"/case/{filing.get('no', '')}")
    payee = case["payee"]
    yield ShownFact(
        "收款", " ".join(filter(None, (payee["name"], payee["account"], payee["relation"])))
    )
    yield from _applied(case)
    sent = " ".join(filter(None, (case["carrier"], case["tracking_no"])))
    yield ShownFact("快递", sent)
    yield ShownFact("原件", f"{case['originals_count']} 份" if case["originals_count"] else "")
    yield ShownFact("原件退回单号", case["originals_back_no"])


def _of_filing(case: Page, beside: Page, codes: CodeBook) -> Iterator[ShownFact]:
    yield from _person(case, codes)
    yield ShownFact("备案类型", case["category_label"])
    yield ShownFact("就医地", case["destination_name"])
    yield ShownFact("起止日期", _days(case["starts_on"], _open(case["ends_on"])))
    yield ShownFact("可变更日", case["cancellable_from"])
    yield ShownFact("申请渠道", case["source"])
    yield ShownFact("告知承诺", "承诺制办理" if case["promise"] else "")
    yield ShownFact("材料", "" if case["materials_complete"] else "待补齐")
    yield ShownFact("居外地址", case["address"])
    yield ShownFact("在院", f"{case['open_stay_on']} 入院" if case["open_stay_on"] else "")
    yield _no("变更自", case["replaces"])
    yield _no("由转诊形成", case["referral"])
    yield from _applied(case)
    yield ShownFact("上报状态", "已上报" if case["out_fil_upld_stas"] == "1" else "未上报")
    sent = beside.get("reported") or {}
    yield ShownFact(
        "最近上报",
        f"{sent['event_label']} {moment(sent['sent_at'])} {sent['sent_to']}" if sent else "",
    )


def _open(day: str | None) -> str | None:
    return None if day and day.startswith("9999") else day


def _of_referral(case: Page, _beside: Page, codes: CodeBook) -> Iterator[ShownFact]:
    yield from _person(case, codes)
    yield ShownFact("转出医院", f"{case['from_name']} {case['from']}")
    yield ShownFact("转入医院", f"{case['to_name']} {case['to']}")
    yield ShownFact("就医地", case["destination_name"])
    yield ShownFact("诊断", f"{case['diagnosis']} {case['diagnosis_name']}")
    yield ShownFact("转诊原因", case["reason_label"])
    yield ShownFact("转院意见", case["opinion"])
    yield ShownFact("转往低等级医院的理由", case["lower_level_why"])
    yield ShownFact("转诊日期", case["referred_on"])
    yield ShownFact("有效期", _days(case["starts_on"], case["ends_on"]))
    yield ShownFact("申请医师", case["requested_by"])
    yield ShownFact("同意", case["agreed_by"])
    yield _no("备案", case["filing"])
    told = (f"{each['day']} {'已送' if each['sent'] else '待送'}" for each in case["told"])
    yield ShownFact("告知转入医院", "、".join(told))


def _of_qualification(case: Page, _beside: Page, codes: CodeBook) -> Iterator[ShownFact]:
    yield from _person(case, codes)
    yield ShownFact("病种", f"{case['disease']} {case['disease_name']}")
    yield ShownFact("待遇起止", _days(case["starts_on"], _open(case["ends_on"])))
    places = (f"{each['name']} {each['code']}" for each in case["hospitals"])
    yield ShownFact("定点医疗机构", "、".join(places))
    yield ShownFact("认定", " ".join(filter(None, (case["assessed_by"], case["conclusion"]))))
    yield ShownFact("材料", "、".join(case["materials"]))
    yield ShownFact("曾告知补正", "、".join(case["listed"]))
    yield ShownFact("补正期限", case["period_ends_on"] or "")


def _of_payment(case: Page, _beside: Page, _codes: CodeBook) -> Iterator[ShownFact]:
    yield _no("报销", case["claim"])
    yield _no("补支", case["supplement"])
    yield ShownFact("批次", case["batch"] or "", f"/case/{case['batch']}")
    yield ShownFact("收款人", f"{case['payee']} {case['account']}")
    yield ShownFact("金额（元）", case["amount"])
    yield ShownFact("抵扣（元）", case["kept_back"] or "")
    yield _no("抵扣追回", case["kept_back_for"])
    yield ShownFact("方式", case["way"])
    yield ShownFact("第几次", str(case["attempt"]))
    yield ShownFact("送银行", case["sent_on"] or "")
    yield ShownFact("应回结果", case["result_due_on"] or "")
    yield ShownFact("入账日期", case["booked_on"] or "")
    yield ShownFact("银行流水号", case["bank_ref"] or "")
    yield ShownFact("原因", case["reason"] or "")
    yield ShownFact("凭证号", case["voucher"] or "")


def _of_payout(case: Page, _beside: Page, _codes: CodeBook) -> Iterator[ShownFact]:
    yield ShownFact("银行", case["bank"])
    yield ShownFact("件数", str(case["items"]))
    yield ShownFact("合计（元）", case["total"])
    yield ShownFact("未回结果", str(case["open_items"]) if case["open_items"] else "")
    yield ShownFact("编制", f"{case['drafted_on']} {case['drafted_by']}")
    yield ShownFact("签批", case["signed_by"] or "")
    yield ShownFact("送银行", case["sent_on"] or "")
    yield ShownFact("应回结果", case["result_due_on"] or "")


def _of_recovery(case: Page, _beside: Page, _codes: CodeBook) -> Iterator[ShownFact]:
    yield _no("报销", case["claim"])
    yield ShownFact("金额（元）", case["amount"])
    yield ShownFact("已办（元）", case["done"])
    yield ShownFact("未办（元）", case["left"])
    yield ShownFact("抵扣", "从后续待遇抵扣" if case["set_off"] else "")
    yield ShownFact("收款", " ".join(filter(None, (case["payee"], case["account"]))))
    yield ShownFact("原因", case["cause_label"] or case["reason"])
    yield ShownFact("说明", case["reason"] if case["cause_label"] else "")
    yield ShownFact("提出", case["proposed_by"])
    yield ShownFact("决定", case["decided_by"] or "")


def _of_appeal(case: Page, _beside: Page, _codes: CodeBook) -> Iterator[ShownFact]:
    yield _no("案件", case["case"])
    yield ShownFact("所涉决定", case["decision_label"] or "")
    yield ShownFact("决定日期", case["decided_on"] or "")
    yield ShownFact("收到日期", case["received_on"])
    yield ShownFact("机关、法院", case["organ"] or "")
    yield ShownFact("文号、案号", case["reference"] or "")
    yield ShownFact("程序", case["procedure_label"] or "")
    yield ShownFact("答复日期", case["answered_on"] or "")
    yield ShownFact("处理结果", case["outcome_label"] or "")
    yield ShownFact("结果日期", case["outcome_on"] or "")


FACTS: Mapping[str, Callable[[Page, Page, CodeBook], Iterator[ShownFact]]] = {
    "claim": _of_claim, "filing": _of_filing, "referral": _of_referral,
    "entitlement": _of_qualification, "payment": _of_payment, "payout": _of_payout,
    "recovery": _of_recovery, "appeal": _of_appeal,
}  # fmt: skip
"""How the facts of each kind of case are told."""
