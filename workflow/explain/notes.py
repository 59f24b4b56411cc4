"""What else somebody who asks should know (办理提示): beside where a case stands and what comes next."""

from typing import Any

from config.text import Text
from models import FAR, ClaimState, Filing, FilingState
from workflow.claim.context import ClaimContext
from workflow.explain.deadlines import Wording
from workflow.explain.notices import APPEAL
from workflow.explain.void_receipts import after_approval
from workflow.machine.context import AnyMoment, Moment
from workflow.shared.documents import checklist, told, welcome_papers

YEAR_UNKNOWN = Text(
    "年度累计中有直接结算未带分项金额，不走直通，请核对累计",
    "direct settlements of the year came without all amounts: a person looks at what was used up",
)


def notes_of(record: Any, moment: AnyMoment, say: Wording, address: str) -> list[str]:
    """What else a person asking should know."""
    notes = []
    if record.overdue_since != FAR:
        text = Text("已超过办理时限 {day}", "overdue: it was due {day}")
        notes.append(say(text, day=record.due_on))
    waiting = record.state in (FilingState.SUBMITTED, FilingState.RETURNED)
    if isinstance(record, Filing) and waiting and record.ends_on < moment.today:
        text = Text("申请的备案期已于 {day} 届满", "what was applied for ended {day}")
        notes.append(say(text, day=record.ends_on))
    if record.state in (ClaimState.AWAITING_PARCEL, ClaimState.POSTED):
        text = Text("原件邮寄地址：{address}", "post the originals to: {address}")
        missing = Text("（经办机构地址未登记，请在参数文件的 agency 填写）", "(not registered yet)")
        notes.append(say(text, address=address or say(missing)))
    if record.state in (ClaimState.REJECTED, ClaimState.NOT_ACCEPTED, FilingState.REJECTED):
        notes.append(_appeal(moment, say))
    if record.state == ClaimState.PRECHECK and not record.verdict:
        text = Text(
            "尚未预审，下一次 precheck_claims 运行时办理", "precheck_claims will judge it next"
        )
        notes.append(say(text))
    context = moment.context
    if isinstance(context, ClaimContext):
        if context.year_unknown:
            notes.append(say(YEAR_UNKNOWN))
        notes += after_approval(record, context, say)
    return notes if isinstance(record, Filing) else notes + _findings(record, say)


def _appeal(moment: Moment, say: Wording) -> str:
    rules = moment.rules
    return say(
        Text(APPEAL.zh + "（{source}）", APPEAL.en + " ({source})"),
        reconsideration=rules["reconsideration_days"],
        lawsuit=rules["lawsuit_months"],
        source=say(rules.clause("reconsideration_days")),
    )


def _findings(record: Any, say: Wording) -> list[str]:
    """What the pre-check leaves to people, by its weight."""
    marks = {"note": Text("审核提示：{x}", "for the reviewer: {x}"),
             "look": Text("预审需人工核实：{x}", "a person must look: {x}")}  # fmt: skip
    lang = "zh" if say.lang == "zh" else "en"
    return [
        say(marks[found["weight"]], x=found[lang])
        for found in record.findings
        if found["weight"] in marks
    ]


def welcome(record: Any, moment: Moment, say: Wording) -> list[str]:
    """What could still be handed in, and holds nothing up."""
    papers = welcome_papers(record, moment.rules)
    if not papers:
        return []
    text = Text("可以补充（不影响办理）：{x}", "welcome, never needed: {x}")
    return [say(text, x=say(told(papers, moment.rules, checklist(record))))]
