"""What else a person who asks should know (办理提示), beside where a case stands and what comes next."""

from collections.abc import Mapping

from config.text import Lang, Text
from models import FAR, Claim, ClaimState, Filing, FilingState, Inquiry
from workflow.claim.context import ClaimContext
from workflow.claim.findings import REFUSALS
from workflow.explain.notices import APPEAL
from workflow.machine.context import AnyMoment, Context, Moment
from workflow.shared.documents import checklist, told, welcome_papers

OVERDUE = Text("已超过办理时限 {day}", "overdue: it was due {day}")
ENDED_ALREADY = Text("申请的备案期已于 {day} 届满", "what was applied for ended {day}")
POST_TO = Text("原件邮寄地址：{address}", "post the originals to: {address}")
NO_ADDRESS = Text("（经办机构地址未登记，请在参数文件的 agency 填写）", "(not registered yet)")
NOT_JUDGED = Text(
    "尚未预审，下一次 precheck_claims 运行时办理", "precheck_claims will judge it next"
)
WELCOME = Text("可以补充（不影响办理）：{x}", "welcome, never needed: {x}")
YEAR_UNKNOWN = Text(
    "年度累计中有直接结算未带分项金额，不走直通，请核对累计",
    "direct settlements of the year came without all amounts: a person looks at what was used up",
)
LEFT_TO_PEOPLE = {
    "reject": Text(
        "预审：可能不予支付，由审核、审批两人决定：{x}",
        "perhaps to be refused, two people decide: {x}",
    ),
    "refuse": Text(
        "预审：可能不予受理，由审核、审批两人决定：{x}",
        "perhaps not to be accepted, two people decide: {x}",
    ),
    "note": Text("审核提示：{x}", "for the reviewer: {x}"),
    "look": Text("预审需人工核实：{x}", "a person must look: {x}"),
}
"""What the pre-check leaves to people, by the weight of the finding."""
APPROVED = (
    ClaimState.TO_PAY, ClaimState.PAYING, ClaimState.PAID, ClaimState.PAYMENT_FAILED,
)  # fmt: skip
RED_FLUSHED = Text(
    "票据已冲红：{bills} [red_after_payment]", "red-flushed receipts: {bills} [red_after_payment]"
)
SETTLED_AS_WELL = Text(
    "票据同时已直接结算：{bills} [settled_and_claimed]",
    "receipts settled directly as well: {bills} [settled_and_claimed]",
)


INTENDED = Text(
    "{by} 于 {on} 拟{outcome}：{facts}；依据：{clause}",
    "{by} intended on {on} to refuse it ({outcome}): {facts}; by {clause}",
)
CUT_BY = Text(
    "核减或事实由 {who} 认定，须由另一人审批",
    "{who} made the cut or established facts: another person approves",
)
UNFOUNDED = Text("；{by} 认定不成立", "; {by} found it unfounded")
INQUIRY_OPEN = Text(
    "第 {n} 次协查（{of}，{on} 发起{until}）尚未答复：{question}",
    "inquiry {n} (of {of}, asked {on}{until}) is not answered: {question}",
)
INQUIRY_DUE = Text("，应于 {due} 前答复", ", due {due}")


def notes_of(record: Filing | Claim, moment: AnyMoment, lang: Lang, address: str) -> list[str]:
    """What else a person asking about a case should know; `address` is the agency's."""
    notes = []
    if record.overdue_since != FAR:
        notes.append(OVERDUE.say(lang, day=record.due_on))
    if isinstance(record, Filing):
        waiting = record.state in (FilingState.SUBMITTED, FilingState.RETURNED)
        if waiting and record.ends_on < moment.today:
            notes.append(ENDED_ALREADY.say(lang, day=record.ends_on))
        if record.state == FilingState.REJECTED:
            notes.append(_appeal(moment, lang))
    else:
        notes += _claim_notes(record, moment, lang, address)
    if papers := welcome_papers(record, moment.rules):
        listed = told(papers, moment.rules, checklist(record))
        notes.append(WELCOME.say(lang, x=listed[lang != "zh"]))
    return notes


def _claim_notes(claim: Claim, moment: AnyMoment, lang: Lang, address: str) -> list[str]:
    """What a person asking about a claim should know: where to post, what was found, what came later."""
    notes = []
    if claim.state in (ClaimState.AWAITING_PARCEL, ClaimState.POSTED):
        notes.append(POST_TO.say(lang, address=address or NO_ADDRESS.say(lang)))
    if claim.state in (ClaimState.REJECTED, ClaimState.NOT_ACCEPTED):
        notes.append(_appeal(moment, lang))
    if claim.state == ClaimState.PRECHECK and not claim.verdict:
        notes.append(NOT_JUDGED.say(lang))
    context = moment.context
    if isinstance(context, ClaimContext):
        if context.year_unknown:
            notes.append(YEAR_UNKNOWN.say(lang))
        notes += [each.says.say(lang) for each in context.receipts_unverified]
        kept = {each["code"] for each in claim.findings}
        notes += [
            f"{each.says.say(lang)} [{each.code}]"
            for each in context.platform_doubts
            if each.code not in kept
        ]
        if claim.state in APPROVED:
            # `yidi reprocess` follows up what is known only after the approval.
            found = (
                (RED_FLUSHED, context.receipts_red),
                (SETTLED_AS_WELL, context.receipts_settled),
            )
            notes += [f"{each.says.say(lang)} [{each.code}]" for each in context.doubts]
            notes += [text.say(lang, bills="、".join(bills)) for text, bills in found if bills]
        notes += [_asked(each, lang) for each in context.inquiries if not each.result]
    if claim.refusal is not None:
        notes.append(_intended(claim.refusal, lang))
    if claim.state == ClaimState.APPROVAL and (who := _cut_by(context)):
        notes.append(CUT_BY.say(lang, who="、".join(who)))
    return notes + [
        LEFT_TO_PEOPLE[found["weight"]].say(lang, x=_found(found, lang))
        for found in claim.findings
        if found["weight"] in LEFT_TO_PEOPLE
    ]


def _cut_by(context: Context) -> list[str]:
    """Who made a cut or established facts, and so does not approve the claim."""
    return sorted({p.actor for p in context.past if p.trigger in ("disallow", "establish")})


def _found(found: Mapping[str, str], lang: Lang) -> str:
    """A finding; one against paying with its clause, and with who decided that it is unfounded."""
    says = found["zh" if lang == "zh" else "en"]
    if found["weight"] not in REFUSALS:
        return says
    clause = found["clause" if lang == "zh" else "clause_en"]
    unfounded = UNFOUNDED.say(lang, by=found["by"]) if found.get("by") else ""
    return "".join((says, f"（{clause}）" if clause else "", unfounded))


def _asked(inquiry: Inquiry, lang: Lang) -> str:
    """An inquiry that waits for its answer: of whom, about what, until when."""
    due = "" if inquiry.due_on == FAR else inquiry.due_on.isoformat()
    until = INQUIRY_DUE.say(lang, due=due) if due else ""
    return INQUIRY_OPEN.say(
        lang, n=inquiry.place, of=inquiry.asked_of, on=inquiry.asked_on, until=until,
        question=inquiry.question,
    )  # fmt: skip


def _intended(refusal: Mapping[str, str], lang: Lang) -> str:
    outcome = ClaimState(refusal["outcome"]).label.say(lang)
    return INTENDED.say(lang, **{**refusal, "outcome": outcome})


def _appeal(moment: Moment, lang: Lang) -> str:
    rules = moment.rules
    told = APPEAL.say(
        lang, reconsideration=rules["reconsideration_days"], lawsuit=rules["lawsuit_months"]
    )
    source = rules.clause("reconsideration_days")
    return f"{told}（{source.zh}）" if lang == "zh" else f"{told} ({source.en})"
