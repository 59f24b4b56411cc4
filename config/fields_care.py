"""The fields of referrals and of qualifications (电子转诊、门诊慢特病资格), with their national names.

Referral: transaction 2501 转院备案 and REFL_APPY_EVT_C; qualification: 2503 人员慢特病备案.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from config.field import Field, may, must

SERVICE = (
    may("service_electronic", "同意电子送达"),
    may("service_to", "电子送达地址"),
    may("service_paper", "要求纸质文书"),
    may("service_receiver", "送达收件人"),
    may("service_phone", "送达联系电话"),
    may("service_address", "送达地址"),
    may("service_co_resident", "同意同住成年家属代收"),
)
"""What the applicant confirms on where and how to be served (送达地址及方式确认书)."""
_PERSON = (
    must("name", "姓名", "psn_name"),
    must("cert_type", "证件类型", "psn_cert_type"),
    must("certno", "证件号码", "certno", "cert_no"),
    must("insutype", "险种类型"),
    must("area", "参保所属医保区划", "insu_optins", "insu_admdvs", "insuplc_admdvs"),
)
REFERRAL = (
    may("applied_at", "申请时间", "crte_time"),
    *_PERSON,
    may("channel", "申报来源", "dcla_souc"),
    must("from_code", "转出地定点医药机构编号", "trafout_fixmedins_code", "fixmedins_code"),
    must("to_code", "转往定点机构编号", "reflin_medins_no"),
    may("to_name", "转往定点机构名称", "reflin_medins_name"),
    may("destination", "就医地医保区划", "mdtrtarea_admdvs"),
    must("diagnosis", "诊断代码", "diag_code"),
    must("diagnosis_name", "诊断名称", "diag_name"),
    may("condition", "病情描述", "dise_cond_dscr"),
    may("referral_type", "转院类型", "refl_type"),
    must("reason", "转院原因", "refl_rea"),
    may("opinion", "转院意见", "refl_opnn"),
    may("hospital_agrees", "医院同意转院标志", "hosp_agre_refl_flag"),
    may("referred_on", "转院日期", "refl_date"),
    may("starts_on", "开始日期", "begndate"),
    may("ends_on", "结束日期", "enddate"),
    may("lower_level_why", "转往较低等级医院的理由"),
    may("materials", "已交材料"),
    may("phone", "联系电话", "tel"),
    may("address", "联系地址", "addr"),
)
QUALIFICATION = (
    may("applied_at", "申请时间", "crte_time"),
    *_PERSON,
    must("disease", "病种编码", "opsp_dise_code", "dise_codg"),
    may("disease_name", "病种名称", "opsp_dise_name"),
    may("hospitals", "选定定点医药机构", "fixmedins_code"),
    may("evidence", "认定依据"),
    may("identified_by", "鉴定定点医药机构编号", "ide_fixmedins_no"),
    may("identified_name", "鉴定定点医药机构名称", "ide_fixmedins_name"),
    may("identified_on", "医院鉴定日期", "hosp_ide_date"),
    may("doctor_code", "诊断医师编码", "diag_dr_codg"),
    may("doctor", "诊断医师姓名", "diag_dr_name"),
    may("materials", "已交材料"),
    may("phone", "联系电话", "tel"),
    may("address", "联系地址", "addr"),
    *SERVICE,
)
_ARRIVED = (may("state", "状态"), may("rchk_flag", "复核标志"))
"""Where it stands already: in our word, or in the national code, which is coarser."""


def _must(fields: tuple[Field, ...], *names: str) -> tuple[Field, ...]:
    """The same fields, of which a file needs these as columns."""
    return tuple(
        replace(field, required=True) if field.name in names else field for field in fields
    )


REFERRALS = (
    must("ext_no", "外部流水号", "evtsn"),
    *_must(REFERRAL, "applied_at", "referred_on"),
    *_ARRIVED,
    may("filing_no", "备案编号", "trt_dcla_detl_sn"),
    may("requested_by", "提出人", "crter_name"),
    may("agreed_by", "同意人", "opter_name"),
)
QUALIFICATIONS = (
    must("ext_no", "外部流水号", "trt_dcla_detl_sn"),
    *_must(QUALIFICATION, "applied_at", "hospitals", "evidence"),
    must("starts_on", "开始日期", "begndate"),
    must("ends_on", "结束日期", "enddate"),
    may("conclusion", "认定结论"),
    *_ARRIVED,
    may("applied_by", "受理人", "crter_name"),
    may("assessed_by", "认定人", "opter_name"),
)
FORMS: Mapping[str, tuple[Field, ...]] = {"referral": REFERRAL, "qualification": QUALIFICATION}
"""What is entered at the counter alone."""


def national(form: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """Values under their national names, as they are handed to another system."""
    return {
        (field.national[0] if field.national else field.name): values[field.name]
        for field in FORMS[form]
        if field.name in values
    }
