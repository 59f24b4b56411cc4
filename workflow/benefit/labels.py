"""Official words for the codes of the calculation (代码用语): filing, care, person, fund, period."""

from collections.abc import Mapping

from config.text import Lang, Text

SITUATIONS: Mapping[str, Text] = {
    "home": Text("参保地就医", "care in the insured area"),
    "long_term": Text("异地长期居住备案", "long-term filing"),
    "long_term_home": Text("长期备案人员回参保地就医", "long-term filer treated back home"),
    "referral_electronic": Text("异地转诊备案（电子转诊）", "filing by electronic referral"),
    "referral": Text("异地转诊备案", "filing by referral"),
    "temporary": Text("临时外出就医备案", "temporary filing"),
    "emergency": Text("急诊抢救（视同已备案）", "emergency rescue (deemed filed)"),
    "none": Text("未备案", "no filing"),
}
"""备案情形."""
DENIALS: Mapping[str, Text] = {
    "not_paid": Text("该情形基金不予支付", "the fund does not pay for care under this filing"),
    "waiting": Text("待遇等待期内", "still in the waiting period"),
    "not_covered": Text("就医日不在参保期间", "not insured on the day of care"),
}
"""不予支付的原因."""
MISSING: Mapping[str, Text] = {
    "ceiling": Text("年度最高支付限额", "ceiling of the basic fund"),
    "second_layer": Text("居民大病、职工大额", "second layer (serious illness, large amounts)"),
    "civil_servant_layer": Text("公务员医疗补助", "civil servants' supplement"),
    "assistance_layer": Text("医疗救助", "medical assistance"),
}
"""Parameters without which a case is calculated all the same; a test holds them to the book."""
AMOUNTS: Mapping[str, Text] = {
    "medfee_sumamt": Text("费用总额", "total"),
    "fulamt_ownpay_amt": Text("全自费", "own cost whole"),
    "overlmt_selfpay": Text("超限价自费", "over the limit"),
    "preselfpay_amt": Text("先行自付", "first pay"),
    "inscp_scp_amt": Text("符合政策范围", "in scope"),
    "act_pay_dedc": Text("实际支付起付线", "deductible borne"),
    "hifp_pay": Text("统筹基金", "pooled fund"),
    "hifmi_pay": Text("居民大病", "residents' serious illness"),
    "hifob_pay": Text("职工大额", "employees' large amounts"),
    "cvlserv_pay": Text("公务员补助", "civil servants' supplement"),
    "maf_pay": Text("医疗救助", "medical assistance"),
    "fund_pay_sumamt": Text("基金支付总额", "paid by the funds"),
    "psn_part_amt": Text("个人负担", "own share"),
}
"""The amounts of a settlement, as the national platform calls them."""
INSURANCES: Mapping[str, Text] = {
    "employee": Text("职工基本医疗保险", "employees' basic insurance"),
    "resident": Text("城乡居民基本医疗保险", "residents' basic insurance"),
}
SCOPES: Mapping[str, Text] = {
    "employee": Text("职工", "employees"), "resident": Text("居民", "residents"),
    "inpatient": Text("住院", "inpatient"), "outpatient": Text("门诊", "outpatient"),
    "emergency": Text("急诊", "emergency"), "pharmacy": Text("药店购药", "pharmacy"),
    "chronic": Text("门诊慢特病", "chronic disease"), "maternity": Text("生育", "maternity"),
}  # fmt: skip
PERSONS: Mapping[str, Text] = {
    "working": Text("在职", "working"), "retired": Text("退休", "retired"),
    "veteran": Text("离休", "veteran"), "minor": Text("未成年居民", "minor"),
    "student": Text("大学生", "student"), "adult": Text("成年居民", "adult"),
    "elderly": Text("老年居民", "elderly"),
}  # fmt: skip
ZONES: Mapping[str, Text] = {
    "home": Text("参保地", "insured area"),
    "in_province": Text("省内异地", "same province"),
    "cross_province": Text("跨省异地", "other province"),
}
LEVELS: Mapping[int, Text] = {
    0: Text("无等级", "no level"),
    1: Text("一级", "level 1"),
    2: Text("二级", "level 2"),
    3: Text("三级", "level 3"),
}
PERIODS: Mapping[str, Text] = {
    "admission": Text("按次住院", "each admission"),
    "visit": Text("按次就诊", "each visit"),
    "year": Text("按年度", "each year"),
    "quarter": Text("按季度", "each quarter"),
    "month": Text("按月", "each month"),
}
CHOICES: Mapping[tuple[str, str], Text] = {
    ("claim_materials", "agent"): Text("代办", "an agent acts"),
    ("filing_materials", "agent"): Text("代办", "an agent acts"),
    ("cross_year", "whole"): Text("按出院结算日整体计算", "whole, in the year of discharge"),
    ("cross_year", "split"): Text("按年度分段计算", "split by year"),
    ("catalogue", "treatment"): Text("就医地目录", "that of the place of care"),
    ("catalogue", "insured"): Text("参保地目录", "that of the insured area"),
    ("first_pay_base", "after_limit"): Text("扣除超限价之后的金额", "what is left after the limit"),
    ("first_pay_base", "whole"): Text("扣除超限价之前的金额", "the amount before the limit"),
    ("deductible_transfer", "difference"): Text("只补足差额", "only the difference"),
    ("deductible_transfer", "each"): Text("各自负担", "each hospital its own"),
    ("chronic_buckets", "each"): Text("按病种分别计算", "each disease by itself"),
    ("chronic_buckets", "shared"): Text("各病种合并计算", "all diseases together"),
    ("bands_from", "zero"): Text("从零起算", "from zero"),
    ("bands_from", "deductible"): Text("从起付标准以上起算", "from the deductible"),
    ("split_rule", "none"): Text("按次计算", "each case by itself"),
    ("split_rule", "year"): Text("按年度累计", "through the year"),
    ("rounding", "fund"): Text("每项基金合计后", "once for each fund"),
    ("rounding", "band"): Text("每个费用段", "in each band"),
    ("claim_materials", "emergency"): Text("急诊", "emergency"),
    ("claim_materials", "injury"): Text("意外伤害", "injury"),
    ("claim_materials", "rescue"): Text("急诊抢救", "rescue"),
    ("claim_materials", "special_drug"): Text("特药", "special drug"),
    ("layer_order", "second"): Text("大病、大额", "second layer"),
    ("layer_order", "civil_servant"): Text("公务员补助", "civil servants' supplement"),
    ("layer_order", "assistance"): Text("医疗救助", "medical assistance"),
}  # fmt: skip
"""What a choice of the book means, by parameter and option; periods stand above."""


def scope_words(scope: str, lang: Lang) -> str:
    """A scope such as "resident/inpatient" in words: 居民住院."""
    joint = "" if lang == "zh" else " "
    return joint.join(SCOPES[part].say(lang) for part in scope.split("/") if part)


def word(table: Mapping[str, Text], code: str) -> Text:
    """The word for a code; the code itself where the table has none."""
    return table.get(code) or Text(code.replace("{", "("), code.replace("{", "("))
