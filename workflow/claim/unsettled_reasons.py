"""Why a claim was not settled directly (手工报销原因 manl_reim_rea), held against what is known."""

from collections.abc import Mapping

from config.text import Text
from models import Care
from workflow.claim.findings import PrecheckedClaim

REASONS: Mapping[str, Text] = {
    "01": Text("一般报销", "ordinary"), "02": Text("定点无卡就医", "treated without card"),
    "03": Text("异地就诊", "treated away from home"), "04": Text("急救抢救", "emergency rescue"),
    "05": Text("异地转诊转院", "referred to another area"),
    "06": Text("医疗救助补报销", "supplement by medical assistance"),
    "07": Text("院前检查", "examination before admission"),
    "08": Text("年度二次补报", "second claim of the year"), "09": Text("零星二次补报", "second manual claim"),
    "10": Text("批量补报", "claimed in bulk"), "99": Text("其他", "other"),
    "9923": Text("统筹区外已备案", "out of the area, filed"),
    "9924": Text("统筹区外未备案", "out of the area, not filed"),
    "9925": Text("未备案营利性医院", "not filed, private hospital"),
    "9957": Text("跨省双通道药品", "special drug from another province"),
}  # fmt: skip
"""The codes as one province uses them; the reviewer sees a note on others."""

AWAY = ("03", "05", "9923", "9924")
FILED = ("long_term", "referral", "referral_electronic", "temporary")
REFERRED = ("referral", "referral_electronic")
AT_HOME = ("home", "long_term_home")


def contradiction(claim: PrecheckedClaim, situation: str) -> Text | None:
    """The contradiction to the reason that was given; None where there is none."""
    code = claim.reason_code
    if not code:
        return None
    if code not in REASONS:
        return Text(f"手工报销原因 {code} 不在代码表内", f"the reason code {code} is unknown")
    label, why = REASONS[code], None
    if code in AWAY and situation in AT_HOME:
        why = Text("就医机构在参保地", "the institution lies in the insured area")
    elif code == "9923" and situation not in (*FILED, *AT_HOME):
        why = Text("没有找到覆盖就医日的备案", "no filing covers the day of care")
    elif code in ("9924", "9925") and situation in FILED:
        why = Text("就医日有有效备案", "a filing covers the day of care")
    elif code == "04" and not (claim.emergency or claim.care == Care.EMERGENCY):
        why = Text("没有急诊标志", "there is no mark of an emergency")
    elif code == "05" and situation not in REFERRED:
        why = Text("没有找到覆盖就医日的转诊备案", "no referral covers the day of care")
    if why is None:
        return None
    return Text(
        f"手工报销原因“{label.zh}”与已知情况不符：{why.zh}",
        f"the reason “{label.en}” does not agree with what is known: {why.en}",
    )
