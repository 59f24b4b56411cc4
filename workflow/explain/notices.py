"""What a notice says (通知内容): the sentence for its kind, filled with what it was written for."""

from collections.abc import Mapping

from config.text import Lang, Text
from models import ClaimState
from workflow.shared.json_types import Json

APPEAL = Text(
    "如不服，可自收到之日起 {reconsideration} 日内申请行政复议，或 {lawsuit} 个月内提起行政诉讼",
    "you may apply for reconsideration within {reconsideration} days, or sue within {lawsuit} months",
)
TEXTS: dict[str, Text] = {
    "return_for_correction": Text(
        "您的申请 {no} 需一次补齐：{listed}；请于 {period_ends_on} 前补正，逾期将终止办理",
        "your application {no} lacks: {listed}; correct it by {period_ends_on}, or it ends",
    ),
    "reject": Text(
        "您的申请 {no} 未获批准：{why}。" + APPEAL.zh,
        "your application {no} was not granted: {why}. " + APPEAL.en,
    ),
    "refuse": Text(
        "您的申请 {no} {decided}：{why}。" + APPEAL.zh,
        "your application {no} was {decided}: {why}. " + APPEAL.en,
    ),
    "pass_precheck": Text(
        "您的申请 {no} 预审通过，请于 {period_ends_on} 前将原件寄至 {address}，并登记快递单号",
        "the papers of {no} passed; post the originals to {address} by {period_ends_on}",
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
    "confirm_payment": Text("{no} 的报销款已拨付", "{no} has been paid"),
    "establish_paid": Text("{no} 的报销款经查已拨付", "{no} has been paid after all"),
    "fail_payment": Text(
        "{no} 的报销款未能拨付，请核对账号", "{no} could not be paid; check the account"
    ),
    "bounce": Text(
        "{no} 的报销款被退回，请核对账号", "{no} was returned by the bank; check the account"
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
    """The sentence of a notice; a value that is not known reads as a dash."""
    text = (
        TEXTS.get(kind) or TEXTS["filing_ends" if kind.startswith("filing_ends") else "period_ends"]
    )
    return text.say(lang, **{name: values.get(name) or "—" for name in NAMES})


def decided(params: Mapping[str, Json], lang: Lang) -> str:
    """How a refusal ended; those of before, which one person decided, were not accepted."""
    refusal = params.get("refusal")
    outcome = refusal.get("outcome") if isinstance(refusal, Mapping) else None
    return ClaimState(str(outcome or ClaimState.NOT_ACCEPTED)).label.say(lang)


NAMES = (
        "no", "listed", "period_ends_on", "why", "address", "covered_to", "until", "originals_back_no", "ends_on",
        "renew_from", "reconsideration", "lawsuit", "decided",
)  # fmt: skip
"""Every name that a sentence may use."""
