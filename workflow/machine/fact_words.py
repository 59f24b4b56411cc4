"""What a form calls the facts of a move (随附信息的名称)."""

from collections.abc import Mapping
from typing import NamedTuple

from config.fields import LABELS
from config.text import Text


class FactWords(NamedTuple):
    """The word for a fact, and an example as it is typed behind `--fact name=`."""

    label: Text
    example: str


FACTS: Mapping[str, FactWords] = {
    "missing": FactWords(Text("缺少的材料", "what is missing"), "费用清单；出院小结"),
    "originals_only": FactWords(Text("只缺原件", "only originals are wanted"), "否"),
    "materials": FactWords(Text("补交的材料", "papers that came in"), "费用清单"),
    "clause": FactWords(Text("依据条款", "the clause it rests on"), "《社会保险法》第三十条"),
    "outcome": FactWords(Text("拟作决定", "the refusal intended"), "不予支付"),
    "facts": FactWords(Text("认定的事实", "the facts found"), "在境外就医"),
    "document": FactWords(Text("依据文件", "the document it rests on"), "社会保险法"),
    "article": FactWords(Text("条款", "article"), "第三十条"),
    "codes": FactWords(Text("所依据的预审发现", "findings it rests on"), "overseas"),
    "injury_no": FactWords(Text("工伤认定决定编号", "number of the work injury decision"), "〔2026〕00123号"),
    "injury_on": FactWords(Text("工伤认定日期", "day of the work injury decision"), "2026-11-02"),
    "injury_organ": FactWords(Text("工伤认定机关", "organ that decided it"), "大庆市人力资源和社会保障局"),
    "second": FactWords(Text("第二人", "the second person"), "reviewer2"),
    "phone": FactWords(Text("联系电话", "telephone"), "13911112222"),
    "address": FactWords(Text("居外地址", "address away from home"), "沈阳市和平区示例路 1 号"),
    "agent": FactWords(Text("代办人", "agent"), "江雨桐"),
    "ends_on": FactWords(Text("结束日期", "last day"), "2027-05-31"),
    "starts_on": FactWords(Text("开始日期", "first day"), "2026-11-23"),
    "open_stay_on": FactWords(Text("在院：入院日期", "in hospital since"), "2026-11-20"),
    "discharged": FactWords(Text("已出院", "discharged"), "是"),
    "carrier": FactWords(Text("承运单位", "carrier"), "中国邮政"),
    "tracking_no": FactWords(Text("快递单号", "tracking number"), "EA000000001CN"),
    "posted_on": FactWords(Text("邮戳日期", "postmarked"), "2026-11-20"),
    "originals": FactWords(Text("原件份数", "how many originals"), "3"),
    "disallowed": FactWords(Text("核减明细", "what is disallowed"), "1:2=100.00:超出限定支付范围"),
    "receipt": FactWords(Text("票据", "receipt"), "1"),
    "paper": FactWords(Text("代替的材料", "paper in its place"), "division_sheet"),
    "line": FactWords(Text("明细行", "line"), "2"),
    "reason": FactWords(Text("理由", "reason"), "超出限定支付范围"),
    "amount": FactWords(Text("金额（元）", "amount in yuan"), "100.00"),
    "third_party_paid": FactWords(Text("第三人负担（元）", "borne by a third party"), "500.00"),
    "transfer_from": FactWords(Text("转出医院等级", "level of the hospital before"), "03"),
    "observation": FactWords(Text("急诊留观", "observation in emergency"), "否"),
    "until": FactWords(Text("下次核查日", "looked at again on"), "2026-12-31"),
    "payee_name": FactWords(Text("收款人户名", "payee"), "江雨桐"),
    "payee_account": FactWords(Text("银行账号", "account"), "6222080000000000056"),
    "payee_bank_code": FactWords(Text("联行号", "bank code"), "102265000014"),
    "payee_relation": FactWords(Text("与参保人关系", "relation to the insured"), "配偶"),
    "payee_proof": FactWords(Text("关系证明", "proof of the relation"), "结婚证"),
    "conclusion": FactWords(Text("认定结论", "conclusion"), "符合"),
    "hospitals": FactWords(Text("选定的医疗机构", "chosen hospitals"), "H23060090001"),
    "last_day": FactWords(Text("最后一日", "the last day"), "2026-11-23"),
    "hash": FactWords(Text("签批摘要", "hash of the list"), "0" * 64),
    "voucher": FactWords(Text("凭证号", "voucher"), "PZ-2026-0001"),
    "paid_on": FactWords(Text("支付日期", "paid on"), "2026-11-23"),
    "bank_line": FactWords(Text("银行账单的行", "line of the bank"), "3"),
    "booked_on": FactWords(Text("银行记账日", "booked by the bank on"), "2026-11-24"),
    "credit": FactWords(Text("进账", "a credit"), "是"),
    "opinion": FactWords(Text("转院意见", "opinion of the hospital"), "同意转诊"),
    "lower_level_why": FactWords(Text("转往低等级医院的理由", "why a lower level will do"), "该院有专科"),
    "set_off": FactWords(Text("从后续待遇抵扣", "kept back from later payments"), "是"),
    "payment": FactWords(Text("款项", "payment"), "230600BF20261123000001Y-1"),
    "answered_on": FactWords(Text("答复日期", "answered on"), "2026-11-27"),
    "reference": FactWords(Text("文号、案号", "its number"), "庆政复〔2026〕1号"),
    "result": FactWords(Text("处理结果", "outcome"), "maintained"),
    "decided_on": FactWords(Text("决定日期", "decided on"), "2026-11-27"),
    "asked_of": FactWords(Text("协查单位", "who is asked"), "哈尔滨医科大学附属第一医院"),
    "question": FactWords(Text("协查事项", "what is asked"), "核实住院和票据是否真实"),
    "bills": FactWords(Text("涉及的票据", "receipts asked about"), "21010126-9000000009"),
    "answer_by": FactWords(Text("答复期限", "answer by"), "2026-12-26"),
    "inquiry": FactWords(Text("第几次协查", "which inquiry"), "1"),
    "inquiry_result": FactWords(Text("协查结果", "result of the inquiry"), "属实"),
    "answer": FactWords(Text("答复内容", "the answer"), "住院和票据属实"),
    "receipts": FactWords(Text("票据", "receipts"), "21010126 9000000009"),
}  # fmt: skip
"""The facts of the payloads, by name; those that are fields of a case have their words there."""


def fact_label(name: str) -> Text:
    """What a form calls a fact; a field of the case by the word it has there."""
    found = FACTS.get(name)
    return found.label if found else Text(LABELS[name], name.replace("_", " "))


def word_and_name(name: str) -> str:
    """A fact in a Chinese sentence: its word, and the name that is typed; 承运单位 carrier."""
    known = name in FACTS or name in LABELS
    return f"{fact_label(name).zh} {name}" if known else name
