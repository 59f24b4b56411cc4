"""The fields of what is handed over (字段表): our name, the Chinese label, the national platform's name.

Import, export and screens read this one declaration. A header is accepted in any of the names,
whatever its case, the blanks around it and the marks of a form.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from config.field import Field, may, must
from config.fields_care import FORMS, QUALIFICATIONS, REFERRALS, SERVICE
from config.headers import bare_header, plain_header

_IDENTITY = (
    must("cert_type", "证件类型", "psn_cert_type"),
    must("certno", "证件号码", "certno", "cert_no"),
)
_AGENT = (
    may("agent_name", "代办人姓名", "agnter_name"),
    may("agent_relation", "代办人关系", "agnter_rlts"),
    may("agent_certno", "代办人证件号码", "agnter_certno"),
    may("agent_phone", "代办人联系电话", "agnter_tel"),
)

PEOPLE = (
    must("psn_no", "人员编号"),
    must("name", "姓名", "psn_name"),
    *_IDENTITY,
    must("insutype", "险种类型"),
    may("psn_type", "人员类别"),
    may("civil_servant", "公务员标志", "cvlserv_flag"),
    may("identity", "人员身份类别", "psn_idet_type"),
    may("emp_no", "单位编号"),
    must("status", "参保状态", "psn_insu_stas"),
    must("area", "参保所属医保区划", "insu_admdvs", "insuplc_admdvs"),
    must("insured_from", "参保日期", "psn_insu_date"),
    must("stopped_on", "停保日期", "paus_insu_date"),
    may("phone", "联系电话", "tel"),
    may("bank_name", "开户行名称"),
    may("bank_code", "联行号", "bankcode"),
    may("account", "银行账号", "bankacct"),
    may("account_name", "户名", "acctname"),
    may("survival", "生存状态", "surv_stas"),
    may("died_on", "死亡日期", "die_date"),
    may("moved_on", "转出日期", "trafout_date"),
)
PROVIDERS = (
    must("code", "定点医药机构编号", "fixmedins_code"),
    must("name", "定点医药机构名称", "fixmedins_name"),
    must("kind", "机构类型", "fixmedins_type"),
    must("level", "医院等级", "hosp_lv"),
    may("deductible_level", "起付线医院等级", "dedc_hosp_lv"),
    must("area", "所属医保区划", "fix_blng_admdvs", "admdvs"),
    may("inpatient_networked", "开通跨省住院"),
    may("outpatient_networked", "开通跨省普通门诊"),
    may("chronic_networked", "开通门诊慢特病"),
    may("refers", "转诊资格"),
    may("valid_from", "生效日期", "begndate"),
    may("valid_to", "失效日期", "enddate"),
)
SETTLEMENTS = (
    must("settlement_no", "结算ID", "setl_id"),
    may("psn_no", "人员编号"),
    may("cert_type", "证件类型", "psn_cert_type"),
    must("certno", "证件号码", "certno", "cert_no"),
    may("area", "参保所属医保区划", "insu_admdvs", "insuplc_admdvs"),
    must("institution_code", "定点医药机构编号", "fixmedins_code"),
    must("med_type", "医疗类别"),
    must("admitted_on", "开始日期", "begndate"),
    must("discharged_on", "结束日期", "enddate"),
    must("settled_at", "结算时间", "setl_time"),
    must("total", "费用总额", "medfee_sumamt"),
    must("fund_paid", "基金支付总额", "fund_pay_sumamt"),
    may("pay_loc", "支付地点"),
    may("setl_type", "结算方式"),
    must("bill_code", "票据代码", "bill_batch_code"),
    must("bill_no", "票据号码", "invono"),
    must("reversed", "退费标志", "refd_setl_flag"),
    may("undoes", "原结算ID", "init_setl_id"),
    may("disease", "病种编码", "dise_codg", "dise_no"),
    may("inscp_scp_amt", "符合政策范围金额", "inscp_amt"),
    may("act_pay_dedc", "实际支付起付线"),
    may("hifp_pay", "统筹基金支付"),
    may("hifmi_pay", "居民大病保险支付"),
    may("hifob_pay", "职工大额补助支付"),
    may("cvlserv_pay", "公务员补助支付"),
    may("maf_pay", "医疗救助支付"),
)
RED_RECEIPTS = (
    must("bill_code", "票据代码", "bill_batch_code"),
    must("bill_no", "票据号码", "invono"),
    must("source", "来源"),
    must("red_on", "冲红日期"),
)
DOWNTIMES = (
    must("notice_no", "停机公告编号"),
    must("place", "停机范围"),
    must("begins_at", "停机开始时间"),
    must("ends_at", "停机结束时间"),
    may("services", "停机业务"),
    may("says", "公告内容"),
)
FILINGS = (
    must("ext_no", "外部流水号", "trt_dcla_detl_sn"),
    must("applied_at", "申请时间", "crte_time"),
    must("name", "姓名", "psn_name"),
    *_IDENTITY,
    must("insutype", "险种类型"),
    must("area", "参保所属医保区划", "insu_admdvs", "insuplc_admdvs"),
    must("category", "备案类型", "rloc_rea"),
    must("destination", "就医地医保区划", "mdtrtarea_admdvs", "rloc_admdvs"),
    must("starts_on", "开始日期", "begndate"),
    must("ends_on", "结束日期", "enddate"),
    must("channel", "申报来源", "dcla_souc"),
    must("promise", "承诺制"),
    must("materials", "已交材料"),
    may("phone", "联系电话", "tel"),
    may("address", "居外地址", "resout_addr"),
    may("replaces", "变更原备案"),
    *_AGENT,
    *SERVICE,
    may("rchk_flag", "复核标志"),
)
CLAIMS = (
    must("ext_no", "外部流水号", "evtsn"),
    must("applied_at", "申请时间", "crte_time"),
    must("channel", "申报来源", "dcla_souc"),
    must("name", "姓名", "psn_name"),
    *_IDENTITY,
    must("insutype", "险种类型"),
    must("area", "参保所属医保区划", "insu_admdvs", "insuplc_admdvs"),
    must("med_type", "医疗类别"),
    may("reason_code", "手工报销原因", "manl_reim_rea"),
    must("institution_code", "定点医药机构编号", "fixmedins_code"),
    may("institution_name", "定点医药机构名称", "fixmedins_name"),
    must("admitted_on", "开始日期", "begndate"),
    must("discharged_on", "结束日期", "enddate"),
    may("diagnosis", "诊断编码", "dise_codg", "dise_no"),
    may("emergency", "急诊标志"),
    may("third_party", "第三方责任"),
    must("materials", "已交材料"),
    may("phone", "联系电话", "tel"),
    may("payee_name", "户名", "acctname"),
    may("payee_account", "银行账号", "bankacct"),
    may("payee_bank_code", "联行号", "bankcode"),
    may("payee_relation", "与参保人关系", "relation"),
    may("payee_proof", "关系证明", "proof"),
    may("payee", "收款人"),
    *_AGENT,
    *SERVICE,
    may("rchk_flag", "复核标志"),
    may("reim_stas", "报销状态"),
    may("fin_dspo_flag", "财务处理标志"),
    may("payable", "核定金额", "fund_pay_sumamt"),
    must("receipts", "票据"),
)
PAYEE = (
    may("payee_name", "户名", "acctname", "name"),
    may("payee_account", "银行账号", "bankacct", "account"),
    may("payee_bank_code", "联行号", "bankcode", "bank_code"),
    may("payee_relation", "与参保人关系", "relation"),
    may("payee_proof", "关系证明", "proof"),
)
RECEIPTS = (
    may("code", "票据代码", "bill_batch_code", "billbatchcode"),
    must("number", "票据号码", "bill_no", "billno", "invono"),
    may("check_code", "校验码", "random"),
    may("receipt_kind", "票据种类"),
    may("paper_code", "纸质票据代码"),
    may("paper_number", "纸质票据号码"),
    may("payer", "交款人"),
    may("issuer", "开票单位"),
    may("file_sha256", "电子票据文件校验值"),
    must("issued_on", "开票日期"),
    must("total", "金额", "totalamt", "medfee_sumamt"),
    must("lines", "费用明细"),
)
LINES = (
    may("item_code", "医疗目录编码", "med_list_codg"),
    may("item_name", "项目名称", "hilist_name"),
    may("charge_type", "医疗收费项目类别", "med_chrgitm_type"),
    may("charge_level", "收费项目等级", "chrgitm_lv"),
    must("price", "单价", "pric"),
    must("quantity", "数量", "cnt"),
    must("amount", "明细项目费用总额", "det_item_fee_sumamt"),
    must("charged_on", "费用发生时间", "fee_ocur_time"),
    may("own_share", "自付比例", "selfpay_prop"),
    may("limit", "定价上限金额", "pric_uplmt_amt"),
)

KINDS: Mapping[str, tuple[Field, ...]] = {
    "people": PEOPLE, "providers": PROVIDERS, "downtimes": DOWNTIMES, "settlements": SETTLEMENTS,
    "red_receipts": RED_RECEIPTS, "filings": FILINGS, "referrals": REFERRALS,
    "qualifications": QUALIFICATIONS, "claims": CLAIMS,
}  # fmt: skip
"""What may be imported, in the order in which it is loaded."""

PARTS: Mapping[str, tuple[Field, ...]] = {
    "payee": PAYEE, "receipts": RECEIPTS, "lines": LINES, **FORMS,
}  # fmt: skip
"""What stands inside a claim, and what is only entered at the counter."""

LABELS: Mapping[str, str] = {
    field.name: field.label for fields in (*PARTS.values(), *KINDS.values()) for field in fields
}
"""The Chinese word for a field, for messages."""


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


@cache
def _marked_name(kind: str, header: str) -> str | None:
    return known(kind).get(bare_header(header))


def resolve(kind: str, headers: Iterable[str]) -> list[str | None]:
    """Our names for a line of headers, in its order.

    A header with marks or hints is understood where no other stands there for the same field
    without them: of 姓名 and 姓名（拼音） the first is the name.
    """
    given = list(headers)
    exact = [our_name(kind, header) for header in given]
    taken = set(exact)
    return [
        name or (None if (other := _marked_name(kind, header)) in taken else other)
        for name, header in zip(exact, given, strict=True)
    ]


def renamed(kind: str, given: Mapping[str, Any]) -> dict[str, Any]:
    """An object with our names; what is not known is left out."""
    pairs = ((our_name(kind, str(key)), value) for key, value in given.items())
    return {name: value for name, value in pairs if name is not None}


def described(kind: str, names: Iterable[str]) -> str:
    """Fields for a sentence: 证件号码（certno）、…"""
    return "、".join(f"{LABELS.get(name, name)}（{name}）" for name in names)
