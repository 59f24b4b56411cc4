"""What can be wrong with a referral or a qualification as it comes in (转诊、慢特病资格的数据问题)."""

from collections.abc import Mapping

from config.text import Text

CARE: Mapping[str, Text] = {
    "no_such_hospital": Text(
        "{label}“{value}”不在机构目录中", "{label}: institution {value!r} is not in the directory"
    ),
    "not_a_referrer": Text(
        "{value} 没有转诊资格，不能办理异地转诊", "{value} is not entitled to refer patients away"
    ),
    "referrer_elsewhere": Text(
        "{value} 在 {place}，异地转诊应由参保地有转诊资格的定点医院办理",
        "{value} lies in {place}; a hospital of the insured area refers",
    ),
    "hospital_elsewhere": Text(
        "{value} 在 {place}，与填写的就医地 {given} 不一致",
        "{value} lies in {place}, not in {given}",
    ),
    "unknown_reason": Text(
        "转院原因“{value}”不在 referral_reasons.csv 中；可填：{known}",
        "the reason {value!r} is not in referral_reasons.csv; there are: {known_en}",
    ),
    "already_referred": Text(
        "该参保人已有转往该医院、尚未结束的转诊 {no}（{state}）",
        "there is an open referral of this person to that hospital: {no} ({state_en})",
    ),
    "already_qualified": Text(
        "该参保人的病种 {disease} 已有资格或在办申请：{no}（{state}，有效至 {ends_on}）",
        "{disease}: there is {no} already ({state_en}, through {ends_on})",
    ),
    "disease_not_listed": Text(
        "病种 {value} 不在参保地的门诊慢特病目录中（依据：{clause}）",
        "disease {value} is not on the area's list ({clause})",
    ),
    "state_differs": Text(
        "状态“{value}”与复核标志 {flag} 不一致",
        "the state {value!r} does not fit review flag {flag}",
    ),
    "state_days": Text(
        "状态“{value}”与起止日期（{starts_on} 至 {ends_on}）不符",
        "the state {value!r} does not fit the days {starts_on} to {ends_on}",
    ),
    "filing_of_another": Text(
        "备案 {value} 不是该参保人到 {place} 的转诊备案，或已由转诊 {no} 生成",
        "filing {value} is no referral filing of this person to {place}, or belongs to {no} already",
    ),
    "unknown_made_filing": Text(
        "备案编号 {value} 不是该参保人的转诊备案；请核对，或留空，由系统查找或生成",
        "{value} is no referral filing of this person: check it, or leave it empty, and the filing is found "
        "or made",
    ),
    "bad_evidence": Text("认定依据第 {n} 项有误：{why}", "evidence item {n} is wrong: {why_en}"),
    "too_many_hospitals": Text(
        "最多选定 {most} 家机构，填写了 {n} 家（依据：{clause}）",
        "{most} hospitals at most may be chosen, {n} were given ({clause})",
    ),
}
"""Every code with its sentence; part of the catalogue of `workflow.intake.problems`."""
