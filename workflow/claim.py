"""The claim machine (手工报销流程): every step, who takes it, and what must be true."""

import hashlib
import hmac
from collections.abc import Mapping
from typing import Any

from config.text import Text
from models import FAR, Claim, Role
from models import ClaimState as S
from workflow.clocks import enters_review, goes_on, stops
from workflow.facts import (
    Account,
    Amount,
    Clause,
    Counted,
    Look,
    Missing,
    Payee,
    Posting,
    Resubmission,
)
from workflow.machine import Ask, CaseMachine, Guard, Moment, Row, Step, after, equals
from workflow.money import yuan
from workflow.shared import (
    CLAUSE_NAMED,
    LISTED_ONCE,
    REMINDED,
    no_period,
    one_time_list,
    period,
)

APPLICANT, INTAKE, REVIEWER, APPROVER, AUDITOR, SYSTEM = (
    frozenset({role})
    for role in (
        Role.APPLICANT,
        Role.INTAKE,
        Role.REVIEWER,
        Role.APPROVER,
        Role.AUDITOR,
        Role.SYSTEM,
    )
)
FOUR_EYES = Text(
    "社会保险经办条例 第三十六条、第三十七条（分级审核、岗位权责）",
    "Social Insurance Agency Regulations art. 36, 37 (graded review)",
)


VERDICTS = {
    "": "尚未预审",
    "pass": "通过",
    "look": "需人工核实",
    "return": "需补正",
    "refuse": "不予受理",
    "reject": "不予支付",
}


def _found(verdict: str) -> Guard:
    """The pre-check came to this verdict; it is kept on the claim."""
    says = Text("材料预审结论：{verdict}", "verdict of the pre-check: {code}")

    def seen(claim: Any, _moment: Any) -> Mapping[str, str]:
        return {"verdict": VERDICTS[claim.verdict], "code": claim.verdict or "none yet"}

    return equals(f"precheck_{verdict}", "verdict", verdict, says, computes=seen)


PASSED, FAULTY, REFUSABLE, REJECTABLE = map(_found, ("pass", "return", "refuse", "reject"))
ORIGINALS = equals(
    "originals_in_hand", "originals_in_hand", True, Text("原件未到", "the originals are not here"),
    branch=True,
)  # fmt: skip
NO_ORIGINALS = equals(
    "originals_to_come", "originals_in_hand", False, Text("原件已收", "the originals are here"),
    branch=True,
)  # fmt: skip


def _listing(_row: Any, moment: Moment) -> Mapping[str, str]:
    found = moment.around.findings
    return {
        "hard": "；".join(f.says.zh for f in found if f.weight in ("reject", "refuse", "return"))
        or "—",
        "soft": "；".join(f.says.zh for f in found if f.weight == "look") or "—",
    }


NO_HARD_FINDING = Guard(
    "no_hard_finding",
    Text("预审发现：{hard}", "the pre-check found: {hard}"),
    lambda _row, moment: (
        not {"reject", "refuse", "return"} & {f.weight for f in moment.around.findings}
    ),
    computes=_listing,
    clause=Text("社会保险经办条例 第二十条", "Social Insurance Agency Regulations art. 20"),
    people=True,
)
SOFT_FINDINGS_ANSWERED = Guard(
    "soft_findings_answered",
    Text("须写明理由后放行：{soft}", "clear with a reason: {soft}"),
    lambda _row, ask: bool(ask.reason) or all(f.weight != "look" for f in ask.around.findings),
    computes=_listing,
    people=True,
    asks=True,
)
ONLY_ORIGINALS = equals(
    "only_originals", "originals_only", True, Text("不只缺原件", "more than originals is wanted"),
    branch=True,
)  # fmt: skip
MORE_THAN_ORIGINALS = equals(
    "more_than_originals", "originals_only", False, Text("只缺原件", "only originals are wanted"),
    branch=True,
)  # fmt: skip
PAYABLE_WITHIN_TOTAL = Guard(
    "payable_within_total",
    Text("核定金额不得超过费用总额 {total} 元", "payable may not exceed the total of {total} yuan"),
    lambda row, ask: ask.facts.payable <= row.total,
    computes=lambda row, _ask: {"total": yuan(row.total)},
    people=True,
    asks=True,
)


def _rechecked(claim: Any, ask: Ask) -> bool:
    """Above the area's amount, or drawn by a keyed hash of the number that nobody can foresee."""
    if ask.facts.payable >= ask.rules["recheck_from"]:
        return True
    digest = hmac.new(ask.around.sampling_key, claim.no.encode(), hashlib.sha256).digest()
    share: int = ask.rules["recheck_sample_percent"]
    return int.from_bytes(digest[:4], "big") % 10_000 < share * 100


TO_RECHECK = Guard(
    "recheck_due", Text("不需要复核", "no recheck is due"), _rechecked, people=True, asks=True,
    branch=True, source="recheck_from",
)  # fmt: skip
NO_RECHECK = Guard(
    "recheck_not_due", Text("需要复核", "a recheck is due"),
    lambda row, ask: not _rechecked(row, ask), people=True, asks=True, branch=True,
    source="recheck_from",
)  # fmt: skip
STRAIGHT_THROUGH = equals(
    "straight_through", "straight_through", True,
    Text("待遇未由系统计算，不能直通", "not calculated by the system, so it cannot pass by itself"),
    source="straight_through_below",
)  # fmt: skip
AMOUNT_STORED = Guard(
    "amount_stored",
    Text("尚无核定金额", "no payable amount is stored"),
    lambda row, _m: row.payable is not None,
    people=True,
)


def _not_by(name: str, earlier: tuple[str, ...], says: Text, **more: Any) -> Guard:
    """Somebody who took one of these earlier moves may not take this one; reported as same_person."""

    def test(_row: Any, ask: Ask) -> bool:
        return not any(p.trigger in earlier and p.actor == ask.actor.name for p in ask.around.past)

    def who(_row: Any, ask: Ask) -> Mapping[str, str]:
        names = sorted({p.actor for p in ask.around.past if p.trigger in earlier})
        return {"who": "、".join(names) or "—"}

    return Guard(name, says, test, computes=who, clause=FOUR_EYES, people=True, asks=True, **more)


ANOTHER_REVIEWER = _not_by(
    "same_person",
    ("pass_review",),
    Text("审核人 {who} 不能复核", "{who} reviewed it and may not recheck"),
)
ANOTHER_APPROVER = _not_by(
    "same_person", ("pass_review", "pass_recheck"),
    Text("审核、复核人 {who} 不能审批", "{who} reviewed or rechecked it and may not approve"),
)  # fmt: skip
_NOT_INTAKE = _not_by(
    "same_person", ("pass_precheck", "receive"),
    Text("本统筹区受理与审核须分开，受理人：{who}", "intake and review are separate here; taken in by {who}"),
)  # fmt: skip
INTAKE_APART = Guard(
    "same_person",
    _NOT_INTAKE.says,
    lambda row, ask: ask.rules["intake_may_review"] or _NOT_INTAKE.test(row, ask),
    computes=_NOT_INTAKE.computes,
    people=True,
    asks=True,
    source="intake_may_review",
)


def _decided(row: Any, ask: Ask) -> bool:
    last = [p for p in ask.around.past if p.trigger in ("reject", "refuse")]
    return bool(last) and last[-1].actor == ask.actor.name


NOT_THE_DECIDER = Guard(
    "same_person",
    Text("作出决定的人不能自行重启", "who decided it may not reopen it"),
    lambda row, ask: not _decided(row, ask),
    people=True,
    asks=True,
    clause=FOUR_EYES,
)
WITHIN_LIMIT = Guard(
    "within_limit",
    Text(
        "核定金额 {payable} 元超过 {actor} 的审批限额 {limit} 元",
        "payable {payable} yuan is above the limit of {actor}, {limit} yuan",
    ),
    lambda row, ask: ask.actor.limit is None or row.payable <= ask.actor.limit,
    computes=lambda row, ask: {
        "payable": yuan(row.payable or 0),
        "actor": ask.actor.name,
        "limit": "—" if ask.actor.limit is None else yuan(ask.actor.limit),
    },
    clause=FOUR_EYES,
    people=True,
    asks=True,
)
NOT_IN_BATCH = Guard(
    "not_in_batch",
    Text("已列入拨付批次 {batch_no}", "already in payout batch {batch_no}"),
    lambda row, _m: row.batch_no == "",
    shows=("batch_no",),
    people=True,
)
RECEIPTS_FREE = Guard(
    "receipts_free",
    Text("票据已在其他申请中使用：{bills}", "receipts are in use in another claim: {bills}"),
    lambda _row, moment: not moment.around.receipts_taken,
    computes=lambda _row, moment: {"bills": "、".join(moment.around.receipts_taken) or "—"},
    clause=Text(
        "医疗保障基金使用监督管理条例 第十七条", "Medical Security Fund Regulations art. 17"
    ),
    people=True,
)
SECOND_WILL_NOT_SIGN = Guard(
    "second_person",
    Text(
        "须由另一名不签批拨付的在用人员共同确认（--facts 的 second）",
        'a second, active person who signs no payouts must confirm ("second" in --facts)',
    ),
    lambda _row, ask: (
        ask.around.second is not None
        and ask.around.second.name != ask.actor.name
        and Role.CASHIER not in ask.around.second.roles
    ),
    people=True,
    asks=True,
)
PAYEE_PROVEN = Guard(
    "payee_proven",
    Text(
        "收款人不是原收款人，须写明关系和证明材料",
        "another payee needs the relation and its proof",
    ),
    lambda row, ask: (
        ask.facts.payee_name == row.payee_name
        or bool(ask.facts.payee_relation and ask.facts.payee_proof)
    ),
    people=True,
    asks=True,
)
NAME_CHECKED = Guard(
    "name_checked",
    Text("户名应为 {payee_name}", "the account must be in the name of {payee_name}"),
    lambda row, ask: ask.facts.payee_name in (None, row.payee_name),
    shows=("payee_name",),
    people=True,
    asks=True,
)


def _bank(name: str, result: str, zh: str, en: str) -> Guard:
    """What the bank said of the payment; nothing is paid or failed without its word."""
    return equals(name, "bank_result", result, Text(zh, en))


IN_SIGNED_BATCH = Guard(
    "in_signed_batch",
    Text("没有已签批的拨付记录", "there is no signed payment record"),
    lambda row, _m: row.payment_no != "",
    shows=("payment_no", "batch_no"),
)
DROPPED = equals(
    "dropped_from_batch", "payment_no", "", Text("仍在拨付批次中", "still in its batch")
)


def _back_to(state: S) -> Guard:
    return equals(
        f"back_to_{state.value}", "return_to", state.value,
        Text("原环节为 {return_to}", "it came from {return_to}"), branch=True,
    )  # fmt: skip


def _returned(claim: Any, ask: Ask) -> Mapping[str, Any]:
    return one_time_list(claim, ask) | {"originals_only": ask.facts.originals_only}


def _to_return(row: Row, moment: Moment) -> Mapping[str, Any]:
    return stops(row, moment)


def _system_return(row: Row, moment: Moment) -> Mapping[str, Any]:
    # The list itself was kept on the claim when the pre-check found it.
    return stops(row, moment) | period(moment, "correction_days") | {"originals_only": False}


def _to_parcel(row: Row, moment: Moment) -> Mapping[str, Any]:
    return stops(row, moment) | period(moment, "posting_days")


def _resubmitted(claim: Any, ask: Ask) -> Mapping[str, Any]:
    given = ask.facts.model_dump(exclude={"materials"}, exclude_none=True)
    new = [m for m in ask.facts.materials if m not in claim.materials]
    return {**given, "materials": [*claim.materials, *new], "arrived": ask.facts.materials}


def _to_precheck(claim: Any, ask: Ask) -> Mapping[str, Any]:
    clocks = no_period() | goes_on(claim, ask, review=False)
    return {**_resubmitted(claim, ask), **clocks, "verdict": ""}


def _posted(_claim: Any, ask: Ask) -> Mapping[str, Any]:
    sent = {"carrier": ask.facts.carrier, "tracking_no": ask.facts.tracking_no}
    return {**sent, "period_ends_on": FAR, "reminded_on": FAR}


def _received(claim: Any, ask: Ask) -> Mapping[str, Any]:
    here = {"originals_in_hand": True, "originals_only": False}
    count = {"originals_count": claim.originals_count + ask.facts.originals}
    return {**no_period(), **here, **count, **goes_on(claim, ask, review=True)}


def _reviewed(_claim: Any, ask: Ask) -> Mapping[str, Any]:
    lines = [line.model_dump(mode="json", exclude_none=True) for line in ask.facts.disallowed]
    return {"payable": ask.facts.payable, "payable_source": "manual", "disallowed": lines}


def _suspended(claim: Any, ask: Ask) -> Mapping[str, Any]:
    clock = {} if ask.rules["suspended_clock_runs"] else stops(claim, ask)
    return {"return_to": claim.state, "look_again_on": ask.facts.until, **clock}


def _resumed(claim: Any, ask: Ask) -> Mapping[str, Any]:
    return {"look_again_on": FAR, **goes_on(claim, ask, review=True)}


def _closed(row: Row, _moment: Moment) -> Mapping[str, Any]:
    return {"return_to": row.state, **no_period()}


def _reopened(claim: Any, ask: Ask) -> Mapping[str, Any]:
    # People decide from here on: the run must not reach the old verdict again by itself.
    return {"verdict": "look", **goes_on(claim, ask, review=claim.return_to != S.PRECHECK)}


def _withdrawn(claim: Any, _ask: Ask) -> Mapping[str, Any]:
    here = claim.originals_in_hand or claim.state == S.POSTED
    return {"originals_back_no": f"{claim.no}-T{claim.version + 1}" if here else ""}


def _new_payee(_claim: Any, ask: Ask) -> Mapping[str, Any]:
    changed: dict[str, Any] = ask.facts.model_dump(exclude={"second"})
    return changed


def _new_account(_claim: Any, ask: Ask) -> Mapping[str, Any]:
    facts = ask.facts
    return {
        "payee_account": facts.payee_account, "payee_bank_code": facts.payee_bank_code,
        "payment_no": "", "batch_no": "", "bank_result": "",
    }  # fmt: skip


_PASS = Text("预审通过", "pre-check passed")
_RETURN = Text("退回补正", "return for correction")
_RESUBMIT = Text("补正后重新提交", "resubmit")
_REVIEW = Text("审核通过", "pass review")
_REJECT = Text("不予支付", "reject")
_REFUSE = Text("不予受理", "refuse to accept")
_RESUME = Text("恢复办理", "resume")
_REOPEN = Text("重启", "reopen")
_DECIDED = (S.REVIEW, S.RECHECK, S.APPROVAL)
_REOPENING = (NOT_THE_DECIDER, RECEIPTS_FREE)
_PERIOD_OVER = after(
    "period_over",
    "period_ends_on",
    Text("期限至 {period_ends_on}", "the period ends {period_ends_on}"),
)

CLAIM = CaseMachine(
    "claim",
    Text("手工报销", "manual claim"),
    Claim,
    S,
    S.PRECHECK,
    [
        Step("pass_precheck", (S.PRECHECK,), S.REVIEW, _PASS, SYSTEM, (ORIGINALS, PASSED),
             sets=enters_review),
        Step("pass_precheck", (S.PRECHECK,), S.AWAITING_PARCEL, _PASS, SYSTEM, (NO_ORIGINALS, PASSED),
             sets=_to_parcel, tells=True),
        Step("pass_precheck", (S.PRECHECK,), S.REVIEW, _PASS, INTAKE,
             (ORIGINALS, NO_HARD_FINDING, SOFT_FINDINGS_ANSWERED), sets=enters_review),
        Step("pass_precheck", (S.PRECHECK,), S.AWAITING_PARCEL, _PASS, INTAKE,
             (NO_ORIGINALS, NO_HARD_FINDING, SOFT_FINDINGS_ANSWERED), sets=_to_parcel, tells=True),
        Step("refuse", (S.PRECHECK,), S.NOT_ACCEPTED, _REFUSE, SYSTEM, (REFUSABLE,),
             sets=_closed, facts=("findings",), receipts="release", tells=True),
        Step("refuse", (S.PRECHECK,), S.NOT_ACCEPTED, _REFUSE, INTAKE, reason=True,
             sets=_closed, receipts="release", tells=True),
        Step("return_for_correction", (S.PRECHECK,), S.RETURNED, _RETURN, SYSTEM, (FAULTY,),
             sets=_system_return, facts=("findings", "listed"), tells=True),
        Step("return_for_correction", (S.PRECHECK, S.POSTED, S.REVIEW), S.RETURNED, _RETURN,
             INTAKE | REVIEWER, (LISTED_ONCE,), needs=Missing, sets=_to_return, then=_returned,
             tells=True),
        Step("resubmit", (S.RETURNED,), S.PRECHECK, _RESUBMIT, APPLICANT, (MORE_THAN_ORIGINALS,),
             needs=Resubmission, then=_to_precheck),
        Step("resubmit", (S.RETURNED,), S.AWAITING_PARCEL, _RESUBMIT, APPLICANT, (ONLY_ORIGINALS,),
             needs=Resubmission, sets=_to_parcel, then=_resubmitted, tells=True),
        Step("post", (S.AWAITING_PARCEL,), S.POSTED, Text("寄出", "post"), APPLICANT,
             needs=Posting, then=_posted),
        Step("parcel_lost", (S.POSTED,), S.AWAITING_PARCEL, Text("邮件丢失", "parcel lost"), INTAKE,
             reason=True, sets=_to_parcel, tells=True),
        Step("receive", (S.AWAITING_PARCEL, S.POSTED), S.REVIEW, Text("签收", "receive"), INTAKE,
             needs=Counted, then=_received),
        Step("pass_review", (S.REVIEW,), S.RECHECK, _REVIEW, REVIEWER,
             (TO_RECHECK, PAYABLE_WITHIN_TOTAL, INTAKE_APART), needs=Amount, then=_reviewed),
        Step("pass_review", (S.REVIEW,), S.APPROVAL, _REVIEW, REVIEWER,
             (NO_RECHECK, PAYABLE_WITHIN_TOTAL, INTAKE_APART), needs=Amount, then=_reviewed),
        Step("pass_review", (S.REVIEW,), S.APPROVAL, _REVIEW, SYSTEM, (STRAIGHT_THROUGH,)),
        Step("pass_recheck", (S.RECHECK,), S.APPROVAL, Text("复核通过", "pass recheck"), REVIEWER,
             (ANOTHER_REVIEWER,)),
        Step("approve", (S.APPROVAL,), S.TO_PAY, Text("审批通过", "approve"), APPROVER,
             (AMOUNT_STORED, ANOTHER_APPROVER, WITHIN_LIMIT)),
        Step("send_back", (S.RECHECK, S.APPROVAL), S.REVIEW, Text("退回审核", "send back"),
             REVIEWER | APPROVER, reason=True),
        Step("pull_back", (S.TO_PAY,), S.REVIEW, Text("撤回审批", "pull back"), APPROVER,
             (NOT_IN_BATCH,)),
        Step("suspend", (*_DECIDED, S.TO_PAY), S.SUSPENDED, Text("中止", "suspend"),
             REVIEWER | APPROVER | AUDITOR, (NOT_IN_BATCH,), needs=Look, reason=True,
             then=_suspended, tells=True),
        *(Step("resume", (S.SUSPENDED,), back, _RESUME, REVIEWER | APPROVER | AUDITOR,
               (_back_to(back),), then=_resumed) for back in (*_DECIDED, S.TO_PAY)),
        Step("schedule_payment", (S.TO_PAY,), S.PAYING, Text("列入拨付", "schedule payment"), SYSTEM,
             (IN_SIGNED_BATCH,), facts=("payment_no", "batch_no")),
        Step("unschedule", (S.PAYING,), S.TO_PAY, Text("移出拨付", "unschedule"), SYSTEM, (DROPPED,)),
        Step("confirm_payment", (S.PAYING,), S.PAID, Text("拨付成功", "confirm payment"), SYSTEM,
             (IN_SIGNED_BATCH, _bank("bank_paid", "paid", "银行尚未回复成功", "the bank has not said paid")),
             sets=_closed, facts=("payment_no",), tells=True),
        Step("fail_payment", (S.PAYING,), S.PAYMENT_FAILED, Text("拨付失败", "fail payment"), SYSTEM,
             (IN_SIGNED_BATCH, _bank("bank_failed", "failed", "银行尚未回复失败", "the bank has not said failed")),
             facts=("payment_no",), tells=True),
        Step("bounce", (S.PAID,), S.PAYMENT_FAILED, Text("退票", "bounce"), SYSTEM,
             (IN_SIGNED_BATCH, _bank("bank_returned", "returned", "银行没有退票", "the bank returned nothing")),
             facts=("payment_no",), tells=True),
        Step("change_payee", (*_DECIDED, S.TO_PAY, S.PAYMENT_FAILED), None,
             Text("变更收款人", "change payee"), INTAKE,
             (NOT_IN_BATCH, SECOND_WILL_NOT_SIGN, PAYEE_PROVEN), needs=Payee, then=_new_payee),
        Step("correct_account", (S.PAYMENT_FAILED,), S.TO_PAY, Text("更正账号", "correct account"),
             INTAKE, (SECOND_WILL_NOT_SIGN, NAME_CHECKED), needs=Account, then=_new_account),
        Step("reject", (S.PRECHECK,), S.REJECTED, _REJECT, SYSTEM, (REJECTABLE,),
             sets=_closed, facts=("findings",), tells=True),
        Step("reject", (S.PRECHECK, *_DECIDED), S.REJECTED, _REJECT, REVIEWER | APPROVER,
             (CLAUSE_NAMED,), needs=Clause, reason=True, sets=_closed, tells=True),
        Step("reopen", (S.REJECTED, S.NOT_ACCEPTED), S.PRECHECK, _REOPEN, APPROVER,
             (_back_to(S.PRECHECK), *_REOPENING), reason=True, then=_reopened, receipts="claim"),
        *(Step("reopen", (S.REJECTED,), back, _REOPEN, APPROVER, (_back_to(back), *_REOPENING),
               reason=True, then=_reopened, receipts="claim") for back in _DECIDED),
        Step("withdraw", (S.PRECHECK, S.RETURNED, S.AWAITING_PARCEL, S.POSTED, S.REVIEW), S.WITHDRAWN,
             Text("撤回申请", "withdraw"), APPLICANT, sets=_closed, then=_withdrawn,
             receipts="release", tells=True),
        Step("lapse", (S.RETURNED, S.AWAITING_PARCEL), S.LAPSED, Text("逾期终止办理", "lapse"), SYSTEM,
             (_PERIOD_OVER, REMINDED), sets=_closed, facts=("period_ends_on", "reminded_on"),
             receipts="release", tells=True),
    ],
    waits_for={
        S.PRECHECK: Role.INTAKE,
        S.RETURNED: Role.APPLICANT,
        S.AWAITING_PARCEL: Role.APPLICANT,
        S.POSTED: Role.INTAKE,
        S.REVIEW: Role.REVIEWER,
        S.RECHECK: Role.REVIEWER,
        S.APPROVAL: Role.APPROVER,
        S.TO_PAY: Role.CASHIER,
        S.PAYING: Role.SYSTEM,
        S.PAYMENT_FAILED: Role.INTAKE,
        S.SUSPENDED: Role.REVIEWER,
    },
)  # fmt: skip
"""Until the benefit is calculated a reviewer enters the amount; until payouts exist claims rest in
to_pay: no payment record, no payment move."""
