"""The fields of answers (答复字段): what an answer calls a field, its Chinese word, the national name.

Most are fields of a file or form under another key; those are named here, and declared there.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache

from config.field import Field, may
from config.fields import KINDS, PARTS


@dataclass(frozen=True)
class ShownKind:
    """The fields of one kind of answer by their keys.

    `parts` are the kinds of what stands inside it; those in `flat` stand beside its own fields in
    the national names (代办人、收款账户).
    """

    fields: Mapping[str, Field]
    parts: Mapping[str, str] = field(default_factory=dict)
    flat: frozenset[str] = frozenset()


def _of(kind: str, /, **keys: str) -> dict[str, Field]:
    """The fields of a file or form by the keys of an answer."""
    declared = {each.name: each for each in KINDS.get(kind) or PARTS[kind]}
    return {key: replace(declared[name], name=key) for key, name in keys.items()}


def _own(*fields: Field) -> dict[str, Field]:
    return {each.name: each for each in fields}


def _same(kind: str, /, *names: str) -> dict[str, Field]:
    return _of(kind, **{name: name for name in names})


_PERSON = {"person": "certno", "name": "name", "area": "area"}
_WHOM = _own(may("person_no", "人员编号", "psn_no"))
_AGENT = {"name": "agent_name", "relation": "agent_relation", "certno": "agent_certno",
          "phone": "agent_phone"}  # fmt: skip

SHOWN: Mapping[str, ShownKind] = {
    "filing": ShownKind(
        _own(may("no", "业务流水号", "trt_dcla_detl_sn"), may("applied_on", "申请日期"))
        | _of("filings", **_PERSON)
        | _same("filings", "insutype", "category", "destination", "starts_on", "ends_on",
                "channel", "promise", "materials", "phone", "address", "replaces")
        | _WHOM | _own(may("out_fil_upld_stas", "异地备案上报状态", "out_fil_upld_stas")),
        {"agent": "agent"}, frozenset({"agent"}),
    ),
    "claim": ShownKind(
        _own(may("no", "受理号", "evtsn"), may("applied_on", "申请日期"),
             may("total", "费用总额", "medfee_sumamt"), may("originals_count", "单据张数", "att_val"))
        | _of("claims", provider="institution_code", provider_name="institution_name", **_PERSON)
        | _same("claims", "insutype", "channel", "med_type", "admitted_on", "discharged_on",
                "diagnosis", "emergency", "third_party", "reason_code", "payable", "materials",
                "phone")
        | _WHOM,
        {"agent": "agent", "payee": "payee", "receipts": "receipt"}, frozenset({"agent", "payee"}),
    ),
    "agent": ShownKind(_of("filings", **_AGENT)),
    "payee": ShownKind(
        _of("payee", name="payee_name", account="payee_account", bank_code="payee_bank_code",
            relation="payee_relation")
    ),
    "receipt": ShownKind(
        _same("receipts", "code", "number", "check_code", "paper_code", "paper_number", "payer",
              "issuer", "file_sha256", "issued_on", "total")
        | _of("receipts", kind="receipt_kind"),
        {"lines": "line"},
    ),
    "line": ShownKind(
        _of("lines", code="item_code", item="item_name", level="charge_level")
        | _same("lines", "price", "quantity", "amount", "charged_on")
    ),
    "referral": ShownKind(
        _own(may("no", "转诊号", "evtsn"), may("filing", "备案编号", "trt_dcla_detl_sn"),
             may("from_name", "转出地定点医药机构名称", "trafout_fixmedins_name"))
        | _of("referral", to="to_code", to_name="to_name", diagnosis="diagnosis", **_PERSON)
        | _of("referral", **{"from": "from_code"})
        | _same("referral", "destination", "diagnosis_name", "reason", "opinion", "referred_on",
                "starts_on", "ends_on")
        | _of("referrals", requested_by="requested_by", agreed_by="agreed_by") | _WHOM,
    ),
    "qualification": ShownKind(
        _own(may("no", "资格号", "trt_dcla_detl_sn"))
        | _of("qualification", **_PERSON)
        | _same("qualification", "disease", "disease_name", "evidence", "materials")
        | _same("qualifications", "starts_on", "ends_on", "conclusion", "assessed_by") | _WHOM,
        {"hospitals": "provider"},
    ),
    "provider": ShownKind(
        _same("providers", "code", "name", "kind", "level", "deductible_level", "area",
              "valid_from", "valid_to")
    ),
    "settlement": ShownKind(
        _of("settlements", no="settlement_no", hospital="institution_code")
        | _own(may("hospital_name", "定点医药机构名称", "fixmedins_name"),
               may("in_scope", "符合政策范围金额", "inscp_scp_amt"),
               may("deductible", "实际支付起付线", "act_pay_dedc"),
               may("self_paid", "个人负担总额", "psn_part_amt"),
               may("area", "定点医药机构所属医保区划", "fix_blng_admdvs"))
        | _same("settlements", "med_type", "admitted_on", "discharged_on", "settled_at", "total",
                "fund_paid", "reversed"),
        {"funds": "funds"}, frozenset({"funds"}),
    ),
    "funds": ShownKind(_same("settlements", "hifp_pay", "hifmi_pay", "hifob_pay", "cvlserv_pay",
                             "maf_pay")),
    "payment": ShownKind(
        _own(may("no", "款项号", "docno"), may("claim", "受理号", "souc_sn"),
             may("payee", "户名", "acctname"), may("account", "银行账号", "bankacct"),
             may("amount", "拨付金额", "dfr_sumamt"), may("booked_on", "财务登账日", "fin_acen_time"),
             may("reason", "支付失败描述", "pay_fail_desc"))
    ),
    "visit": ShownKind(
        _own(may("certno", "证件号码", "certno"), may("insutype", "险种类型", "insutype"),
             may("med_type", "医疗类别", "med_type"),
             may("provider", "定点医药机构编号", "fixmedins_code"),
             may("admitted_on", "开始日期", "begndate"),
             may("discharged_on", "结束日期", "enddate"),
             may("disease", "病种编码", "dise_codg"),
             may("voucher", "就诊凭证类型", "mdtrt_cert_type"))
    ),
    "records": ShownKind(
        _of("filings", person="certno", name="name"), {"tabs": "records_tab"}
    ),
    "records_tab": ShownKind({}, {"filings": "filing"}),
    "settled_years": ShownKind(
        _of("filings", person="certno", name="name"), {"years": "settled_year"}
    ),
    "settled_year": ShownKind({}, {"settlements": "settlement"}),
    "qualified": ShownKind({}, {"qualifications": "qualification"}),
    "hospital_question": ShownKind(
        _own(may("psn_no", "人员编号", "psn_no"), may("visit_no", "就诊ID", "mdtrt_id"),
             may("area", "参保所属医保区划", "insuplc_admdvs"), may("on", "开始日期", "begndate"),
             may("med_type", "医疗类别", "med_type"), may("disease", "病种编码", "dise_codg"))
    ),
    "hospital_check": ShownKind(
        _same("filings", "insutype", "category", "destination", "starts_on", "ends_on"),
        {"chronic": "chronic_standing", "referrals": "own_referral"},
    ),
    "chronic_standing": ShownKind(_own(may("disease", "病种编码", "opsp_dise_code"))),
    "own_referral": ShownKind(
        _own(may("no", "转诊编号", "refl_no"),
             may("from", "转出地定点医药机构编号", "trafout_fixmedins_code"),
             may("to", "转往定点机构编号", "reflin_medins_no"),
             may("starts_on", "开始日期", "begndate"), may("ends_on", "结束日期", "enddate"))
    ),
    "visit_answer": ShownKind(_own(may("filing", "备案编号", "trt_dcla_detl_sn"))),
}  # fmt: skip
"""Every kind of answer that has national names."""


@cache
def national_names(kind: str) -> Mapping[str, str]:
    """The national name of each key of an answer that has one."""
    return {key: each.national[0] for key, each in SHOWN[kind].fields.items() if each.national}


def label_of(kind: str, key: str) -> str | None:
    """The Chinese word for a key of an answer of this kind; None where nothing is declared."""
    found = SHOWN[kind].fields.get(key) if kind in SHOWN else None
    return found.label if found else None
