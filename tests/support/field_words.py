"""Words for docs/reference.md where neither a declaration nor a reader has them: how, and what."""

from collections.abc import Mapping

from config.text import Text
from workflow.benefit.quote_bill import PRIOR, TOTALS

_REGION = Text("区划代码（regions.csv）", "a region of regions.csv")
_HOSPITAL = Text("定点医药机构编号，12 位", "the code of an institution, 12 characters")
_LEVEL = Text("医院等级 01–11", "a hospital level, 01 to 11")
_MONEY = Text("金额，元，最多 2 位小数", "yuan, 2 decimals at most")
BY_HELPERS: Mapping[str, Text] = {
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
MEANT: Mapping[str, Text] = {
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
