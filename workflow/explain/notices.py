"""What a notice says (通知内容): the sentence for its kind, filled with what it was written for."""

from collections.abc import Mapping, Sequence
from datetime import date
from string import Formatter

from config.text import Lang, Text
from models import ClaimState
from workflow.shared.json_types import Json, JsonObject
from workflow.shared.money import fen, yuan
from workflow.shared.months import A_DAY

APPEAL = Text(
    "如不服，可自收到之日起 {reconsideration} 日内申请行政复议，或 {lawsuit} 个月内提起行政诉讼",
    "you may apply for reconsideration within {reconsideration} days, or sue within {lawsuit} months",
)
TEXTS: dict[str, Text | tuple[Text, ...]] = {
    "return_for_correction": Text(
        "您的申请 {no} 需一次补齐：{listed}；请于 {period_ends_on} 前补正，逾期将终止办理",
        "your application {no} lacks: {listed}; correct it by {period_ends_on}, or it ends",
    ),
    "reject": (
        Text(
            "您的申请 {no} 未获批准：{why}；依据：{clause}。" + APPEAL.zh,
            "your application {no} was not granted: {why}; by {clause}. " + APPEAL.en,
        ),
        Text(
            "您的申请 {no} 未获批准：{why}。" + APPEAL.zh,
            "your application {no} was not granted: {why}. " + APPEAL.en,
        ),
    ),
    "refuse": (
        Text(
            "您的申请 {no} {outcome}：{found}（{clause}）。" + APPEAL.zh,
            "your application {no} was {outcome}: {found} ({clause}). " + APPEAL.en,
        ),
        Text(
            "您的申请 {no} 不予受理：{why}。" + APPEAL.zh,
            "your application {no} was not accepted: {why}. " + APPEAL.en,
        ),
    ),
    "approve": (
        Text(
            "您的申请 {no} 已核定：费用 {total} 元，医保基金支付 {payable} 元，其中核减 {cut} 元（{cut_why}）。"
            + APPEAL.zh,
            "{no} is decided: of {total} yuan the funds pay {payable} yuan, with {cut} yuan cut "
            "({cut_why}). " + APPEAL.en,
        ),
        Text(
            "您的申请 {no} 已核定：费用 {total} 元，医保基金支付 {payable} 元，没有核减。"
            + APPEAL.zh,
            "{no} is decided: of {total} yuan the funds pay {payable} yuan, nothing was cut. "
            + APPEAL.en,
        ),
    ),
    "pass_precheck": (
        Text(
            "您的申请 {no} 材料齐全，已经受理；请于 {period_ends_on} 前将原件寄至 {address}，并登记快递单号",
            "{no} is accepted, its papers are complete; post the originals to {address} by "
            "{period_ends_on}",
        ),
        Text(
            "您的申请 {no} 材料齐全，已经受理",
            "{no} is accepted, its papers are complete",
        ),
    ),
    "review": (
        Text(
            "您的备案 {no} 审核通过，{starts_on} 起生效，有效至 {ends_on}",
            "your filing {no} is granted, from {starts_on} through {ends_on}",
        ),
        Text(
            "您的备案 {no} 审核通过，{starts_on} 起生效，长期有效",
            "your filing {no} is granted from {starts_on}, without an end",
        ),
    ),
    "activate": (
        Text(
            "您的备案 {no} 已生效，有效至 {ends_on}；在就医地凭医保码或社会保障卡直接结算",
            "your filing {no} is in force through {ends_on}; settle directly with your card",
        ),
        Text(
            "您的备案 {no} 已生效，长期有效；在就医地凭医保码或社会保障卡直接结算",
            "your filing {no} is in force without an end; settle directly with your card",
        ),
    ),
    "assess": Text(
        "您申请的门诊慢特病资格 {no}（{disease_name}）已认定",
        "your qualification {no} ({disease_name}) is recognised",
    ),
    "revoke": Text(
        "您的门诊慢特病资格 {no}（{disease_name}）已取消：{why}。" + APPEAL.zh,
        "your qualification {no} ({disease_name}) is revoked: {why}. " + APPEAL.en,
    ),
    "resubmit": Text(
        "您的申请 {no} 请于 {period_ends_on} 前将原件寄至 {address}",
        "post the originals of {no} to {address} by {period_ends_on}",
    ),
    "parcel_lost": Text(
        "您为 {no} 寄出的邮件未能收到：{why}；请于 {period_ends_on} 前重新寄至 {address}",
        "the parcel for {no} did not arrive: {why}; post again to {address} by {period_ends_on}",
    ),
    "terminate": Text(
        "您的参保关系止于 {covered_to}，备案 {no} 随之终止",
        "your coverage ended {covered_to}, and filing {no} with it",
    ),
    "annul": Text("备案 {no} 已撤销：{why}", "filing {no} was annulled: {why}"),
    "lapse": Text(
        "{no} 在 {period_ends_on} 前未补齐或寄达，已终止办理，可重新申请",
        "{no} ended: nothing came by {period_ends_on}; you may apply again",
    ),
    "restore_lapsed": Text(
        "{no} 恢复办理：{why}；请于 {period_ends_on} 前补齐或寄达",
        "{no} is taken up again: {why}; what is missing is due by {period_ends_on}",
    ),
    "reinstate": Text(
        "您在期满前寄出的材料已收到，{no} 恢复办理，期限至 {period_ends_on}",
        "what you posted in time arrived; {no} is taken up again, until {period_ends_on}",
    ),
    "suspend": Text(
        "您的申请 {no} 中止办理：{why}；将于 {until} 再次核查",
        "{no} is suspended: {why}; it is looked at again on {until}",
    ),
    "withdraw": Text(
        "申请 {no} 已撤回；退件号 {originals_back_no}",
        "{no} is withdrawn; return slip {originals_back_no}",
    ),
    "confirm_payment": (
        Text(
            "{no} 的报销款 {paid} 元已于 {day} 拨付至尾号 {account_end} 的账户",
            "{paid} yuan of {no} were paid on {day} to the account that ends in {account_end}",
        ),
        Text("{no} 的报销款已拨付", "{no} has been paid"),
    ),
    "establish_paid": (
        Text(
            "{no} 的报销款 {paid} 元经查已拨付至尾号 {account_end} 的账户",
            "{paid} yuan of {no} have reached the account that ends in {account_end} after all",
        ),
        Text("{no} 的报销款经查已拨付", "{no} has been paid after all"),
    ),
    "fail_payment": (
        Text(
            "{no} 的报销款 {paid} 元未能拨付至尾号 {account_end} 的账户，请核对账号",
            "{paid} yuan of {no} could not be paid to the account that ends in {account_end}; check it",
        ),
        Text("{no} 的报销款未能拨付，请核对账号", "{no} could not be paid; check the account"),
    ),
    "bounce": (
        Text(
            "{no} 的报销款 {paid} 元被尾号 {account_end} 账户的开户行退回，请核对账号",
            "{paid} yuan of {no} were returned by the bank of the account that ends in {account_end}; "
            "check it",
        ),
        Text("{no} 的报销款被退回，请核对账号", "{no} was returned by the bank; check the account"),
    ),
    "pull_back": Text(
        "{no} 的核定已经撤回，重新审核：{why}；以重新核定的结果为准",
        "the decision on {no} was taken back and the claim is reviewed again: {why}",
    ),
    "decide": (
        Text(
            "经查 {no} 多支付 {owed} 元，决定追回：{cause}；退还或从以后的待遇中抵扣的另行登记。"
            + APPEAL.zh,
            "{owed} yuan too much were paid for {no} and are recovered: {cause}. " + APPEAL.en,
        ),
        Text(
            "经查 {no} 少支付 {added} 元，决定补支：{cause}；到账后另行通知",
            "{added} yuan too little were paid for {no} and are paid now: {cause}",
        ),
    ),
    "withhold": Text(
        "{no} 的余款不再拨付：{why}；如有异议请向经办机构咨询",
        "the rest of {no} is not paid: {why}; ask the agency if you do not agree",
    ),
    "recount": Text(
        "节假日安排公布后，您的申请 {no} 的期限改为 {period_ends_on}（含当日）",
        "with the official calendar of days off, you have until {period_ends_on} for {no}",
    ),
    "filing_ends": Text(
        "您的异地就医备案 {no} 有效至 {ends_on}；如需继续在外就医，请在到期前用原渠道或窗口续备，开始日期填 {renew_from}",
        "your filing {no} is valid through {ends_on}; to go on, file again before it ends, by the same "
        "channel or at a window, starting {renew_from}",
    ),
    # Also true of a reminder that is written late: it says until when, not how long there is.
    "correction_ends": Text(
        "{no} 的补正期限为 {ends_on}（含当日），请尽快补齐，逾期将终止办理",
        "{no} is to be corrected by {ends_on}; please do so now, or the application ends",
    ),
    "posting_ends": Text(
        "{no} 的原件邮寄期限为 {ends_on}（含当日），请尽快寄出，逾期将终止办理",
        "the originals of {no} are to be posted by {ends_on}; do so now, or the application ends",
    ),
}


def notice_text(kind: str, values: Mapping[str, Json], lang: Lang) -> str:
    """The sentence of a notice: of several the first of which everything is known.

    A value that is not known reads as a dash in the last of them.
    """
    found = (
        TEXTS.get(kind) or TEXTS["filing_ends" if kind.startswith("filing_ends") else "period_ends"]
    )
    texts = (found,) if isinstance(found, Text) else found
    text = next(
        (each for each in texts if all(values.get(name) for name in _names(each))), texts[-1]
    )
    return text.say(lang, **{name: values.get(name) or "—" for name in _names(text)})


def _names(text: Text) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text.zh) if name}


def told_values(params: JsonObject, lang: Lang) -> JsonObject:
    """What a notice was written with, as its sentence says it."""
    told = dict(params)
    findings = _dicts(params.get("findings"))
    found = [str(each["zh" if lang == "zh" else "en"]) for each in findings]
    told["why"] = params.get("reason") or "；".join(found)
    # The system found what this return asks for; a person said it.
    items = [str(each["item"] or each["zh"]) for each in findings if each["weight"] == "return"]
    given = params.get("listed")
    told["listed"] = "、".join(
        items or [str(each) for each in (given if isinstance(given, list) else [])]
    )
    ends_on = params.get("ends_on")
    if isinstance(ends_on, str):
        last = date.fromisoformat(ends_on)
        endless = last == date.max
        told["ends_on"] = "" if endless else ends_on
        told["renew_from"] = "" if endless else (last + A_DAY).isoformat()
    return told | _cuts(_dicts(params.get("disallowed"))) | _refused(params.get("refusal"), lang)


def _dicts(value: Json) -> Sequence[JsonObject]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _cuts(cuts: Sequence[JsonObject]) -> JsonObject:
    """The sum of what was disallowed, and each reason once."""
    if not cuts:
        return {}
    why = dict.fromkeys(str(each["reason"]) for each in cuts)
    return {"cut": yuan(sum(fen(each["amount"]) or 0 for each in cuts)), "cut_why": "；".join(why)}


def _refused(refusal: Json, lang: Lang) -> JsonObject:
    """What was decided, on which facts and by which clause."""
    if not isinstance(refusal, dict):
        return {}
    outcome = ClaimState(str(refusal["outcome"])).label.say(lang)
    return {"outcome": outcome, "found": refusal["facts"], "clause": refusal["clause"]}
