"""The fields of what is handed over (字段表): our name, the Chinese label, the national platform's name.

Import, export and screens read this one declaration. A header is accepted in any of the names,
whatever its case and the blanks around it.
"""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from config.text import Text


@dataclass(frozen=True)
class Field:
    """One field. `required` means that a file without this column is refused."""

    name: str
    label: str
    national: tuple[str, ...] = ()
    required: bool = True

    @property
    def title(self) -> Text:
        """What a form calls it."""
        return Text(self.label, self.name.replace("_", " "))

    @property
    def names(self) -> tuple[str, ...]:
        """Every header under which it is recognised."""
        return (self.name, self.label, *self.national)


def _must(name: str, label: str, *national: str) -> Field:
    return Field(name, label, national)


def _may(name: str, label: str, *national: str) -> Field:
    return Field(name, label, national, required=False)


_IDENTITY = (
    _must("cert_type", "证件类型", "psn_cert_type"),
    _must("certno", "证件号码", "cert_no"),
)
_AGENT = (
    _may("agent_name", "代办人姓名", "agnter_name"),
    _may("agent_relation", "代办人关系", "agnter_rlts"),
    _may("agent_certno", "代办人证件号码", "agnter_certno"),
    _may("agent_phone", "代办人联系电话", "agnter_tel"),
)

PEOPLE = (
    _must("psn_no", "人员编号"),
    _must("name", "姓名", "psn_name"),
    *_IDENTITY,
    _must("insutype", "险种类型"),
    _may("psn_type", "人员类别"),
    _may("civil_servant", "公务员标志", "cvlserv_flag"),
    _may("identity", "人员身份类别", "psn_idet_type"),
    _must("status", "参保状态", "psn_insu_stas"),
    _must("area", "参保所属医保区划", "insu_admdvs", "insuplc_admdvs"),
    _must("insured_from", "参保日期", "psn_insu_date"),
    _must("stopped_on", "停保日期", "paus_insu_date"),
    _may("phone", "联系电话", "tel"),
    _may("bank_name", "开户行名称"),
    _may("bank_code", "联行号", "bankcode"),
    _may("account", "银行账号", "bankacct"),
    _may("account_name", "户名", "acctname"),
    _may("survival", "生存状态", "surv_stas"),
    _may("died_on", "死亡日期", "die_date"),
    _may("moved_on", "转出日期", "trafout_date"),
)
PROVIDERS = (
    _must("code", "定点医药机构编号", "fixmedins_code"),
    _must("name", "定点医药机构名称", "fixmedins_name"),
    _must("kind", "机构类型", "fixmedins_type"),
    _must("level", "医院等级", "hosp_lv"),
    _may("deductible_level", "起付线医院等级", "dedc_hosp_lv"),
    _must("area", "所属医保区划", "fix_blng_admdvs", "admdvs"),
    _may("inpatient_networked", "开通跨省住院"),
    _may("outpatient_networked", "开通跨省普通门诊"),
    _may("chronic_networked", "开通门诊慢特病"),
    _may("refers", "转诊资格"),
    _may("valid_from", "生效日期", "begndate"),
    _may("valid_to", "失效日期", "enddate"),
)
SETTLEMENTS = (
    _must("settlement_no", "结算ID", "setl_id"),
    _may("psn_no", "人员编号"),
    _may("cert_type", "证件类型", "psn_cert_type"),
    _must("certno", "证件号码", "cert_no"),
    _may("area", "参保所属医保区划", "insu_admdvs", "insuplc_admdvs"),
    _must("institution_code", "定点医药机构编号", "fixmedins_code"),
    _must("med_type", "医疗类别"),
    _must("admitted_on", "开始日期", "begndate"),
    _must("discharged_on", "结束日期", "enddate"),
    _must("settled_at", "结算时间", "setl_time"),
    _must("total", "费用总额", "medfee_sumamt"),
    _must("fund_paid", "基金支付总额", "fund_pay_sumamt"),
    _may("pay_loc", "支付地点"),
    _may("setl_type", "结算方式"),
    _must("bill_code", "票据代码", "bill_batch_code"),
    _must("bill_no", "票据号码", "invono"),
    _must("reversed", "退费标志", "refd_setl_flag"),
)
RED_RECEIPTS = (
    _must("bill_code", "票据代码", "bill_batch_code"),
    _must("bill_no", "票据号码", "invono"),
    _must("source", "来源"),
    _must("red_on", "冲红日期"),
)
DOWNTIMES = (
    _must("notice_no", "停机公告编号"),
    _must("place", "停机范围"),
    _must("begins_at", "停机开始时间"),
    _must("ends_at", "停机结束时间"),
    _may("services", "停机业务"),
    _may("says", "公告内容"),
)
FILINGS = (
    _must("ext_no", "外部流水号", "trt_dcla_detl_sn"),
    _must("applied_at", "申请时间", "crte_time"),
    _must("name", "姓名", "psn_name"),
    *_IDENTITY,
    _must("insutype", "险种类型"),
    _must("area", "参保所属医保区划", "insu_admdvs", "insuplc_admdvs"),
    _must("category", "备案类型", "rloc_rea"),
    _must("destination", "就医地医保区划", "mdtrtarea_admdvs", "rloc_admdvs"),
    _must("starts_on", "开始日期", "begndate"),
    _must("ends_on", "结束日期", "enddate"),
    _must("channel", "申报来源", "dcla_souc"),
    _must("promise", "承诺制"),
    _must("materials", "已交材料"),
    _may("phone", "联系电话", "tel"),
    _may("address", "居外地址", "resout_addr"),
    _may("replaces", "变更原备案"),
    *_AGENT,
    _may("rchk_flag", "复核标志"),
)
CLAIMS = (
    _must("ext_no", "外部流水号", "evtsn"),
    _must("applied_at", "申请时间", "crte_time"),
    _must("channel", "申报来源", "dcla_souc"),
    _must("name", "姓名", "psn_name"),
    *_IDENTITY,
    _must("insutype", "险种类型"),
    _must("area", "参保所属医保区划", "insu_admdvs", "insuplc_admdvs"),
    _must("med_type", "医疗类别"),
    _may("reason_code", "手工报销原因", "manl_reim_rea"),
    _must("institution_code", "定点医药机构编号", "fixmedins_code"),
    _may("institution_name", "定点医药机构名称", "fixmedins_name"),
    _must("admitted_on", "开始日期", "begndate"),
    _must("discharged_on", "结束日期", "enddate"),
    _may("diagnosis", "诊断编码", "dise_codg", "dise_no"),
    _may("emergency", "急诊标志"),
    _may("third_party", "第三方责任"),
    _must("materials", "已交材料"),
    _may("phone", "联系电话", "tel"),
    _may("payee_name", "户名", "acctname"),
    _may("payee_account", "银行账号", "bankacct"),
    _may("payee_bank_code", "联行号", "bankcode"),
    _may("payee_relation", "与参保人关系", "relation"),
    _may("payee_proof", "关系证明", "proof"),
    _may("payee", "收款人"),
    *_AGENT,
    _may("rchk_flag", "复核标志"),
    _may("reim_stas", "报销状态"),
    _may("payable", "核定金额", "fund_pay_sumamt"),
    _must("receipts", "票据"),
)
PAYEE = (
    _may("payee_name", "户名", "acctname", "name"),
    _may("payee_account", "银行账号", "bankacct", "account"),
    _may("payee_bank_code", "联行号", "bankcode", "bank_code"),
    _may("payee_relation", "与参保人关系", "relation"),
    _may("payee_proof", "关系证明", "proof"),
)
RECEIPTS = (
    _may("code", "票据代码", "bill_batch_code", "billbatchcode"),
    _must("number", "票据号码", "bill_no", "billno", "invono"),
    _may("check_code", "校验码", "random"),
    _must("issued_on", "开票日期"),
    _must("total", "金额", "totalamt", "medfee_sumamt"),
    _must("lines", "费用明细"),
)
LINES = (
    _may("item_code", "医疗目录编码", "med_list_codg"),
    _may("item_name", "项目名称", "hilist_name"),
    _may("charge_type", "医疗收费项目类别", "med_chrgitm_type"),
    _may("charge_level", "收费项目等级", "chrgitm_lv"),
    _must("price", "单价", "pric"),
    _must("quantity", "数量", "cnt"),
    _must("amount", "明细项目费用总额", "det_item_fee_sumamt"),
    _must("charged_on", "费用发生时间", "fee_ocur_time"),
    _may("own_share", "自付比例", "selfpay_prop"),
    _may("limit", "定价上限金额", "pric_uplmt_amt"),
)

KINDS: Mapping[str, tuple[Field, ...]] = {
    "people": PEOPLE,
    "providers": PROVIDERS,
    "downtimes": DOWNTIMES,
    "settlements": SETTLEMENTS,
    "red_receipts": RED_RECEIPTS,
    "filings": FILINGS,
    "claims": CLAIMS,
}
"""What may be imported, in the order in which it is loaded."""

PARTS: Mapping[str, tuple[Field, ...]] = {"payee": PAYEE, "receipts": RECEIPTS, "lines": LINES}
"""What stands inside a claim."""

LABELS: Mapping[str, str] = {
    field.name: field.label for fields in (*PARTS.values(), *KINDS.values()) for field in fields
}
"""The Chinese word for a field, for messages."""


def plain_header(header: str) -> str:
    """A header as it is compared: no case, no blanks around, no full-width letters, no BOM."""
    return unicodedata.normalize("NFKC", header).strip(" \t\r\n\ufeff\u200b").casefold()


@cache
def known(kind: str) -> Mapping[str, str]:
    """Every accepted header of a kind → our name."""
    fields = KINDS.get(kind) or PARTS[kind]
    return {plain_header(name): field.name for field in fields for name in field.names}


@cache
def required(kind: str) -> tuple[str, ...]:
    """Our names of the fields without which a file or object of this kind is not one."""
    return tuple(field.name for field in KINDS.get(kind) or PARTS[kind] if field.required)


@cache
def our_name(kind: str, header: str) -> str | None:
    """Our name for a header; None when it means nothing for this kind."""
    return known(kind).get(plain_header(header))


def resolve(kind: str, headers: Iterable[str]) -> list[str | None]:
    """Our names for a line of headers, in its order."""
    return [our_name(kind, header) for header in headers]


def renamed(kind: str, given: Mapping[str, Any]) -> dict[str, Any]:
    """An object with our names; what is not known is left out."""
    pairs = ((our_name(kind, str(key)), value) for key, value in given.items())
    return {name: value for name, value in pairs if name is not None}


def described(kind: str, names: Iterable[str]) -> str:
    """Fields for a sentence: 证件号码（certno）、…"""
    return "、".join(f"{LABELS.get(name, name)}（{name}）" for name in names)
