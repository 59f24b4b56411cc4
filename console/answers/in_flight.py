"""What the end of a filing means for claims in flight (备案结束与在办报销): notes on the filing and its claims."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import or_
from sqlmodel import Session, col, select

from config.codes import Regions
from config.text import Lang, Text
from models import (
    ENDED_BY_LABEL,
    FAR,
    OPEN_FILING,
    Claim,
    ClaimState,
    Filing,
    FilingState,
    Institution,
    Person,
    Run,
    RunState,
)
from workflow.access.reach import Reach
from workflow.access.reached import reaches
from workflow.claim.around import Around
from workflow.claim.machine import CLAIM
from workflow.claim.precheck_data import DEAD_CLAIMS
from workflow.explain.why import shown_state
from workflow.filing.machine import FILING
from workflow.shared.validity import covers

HOLDS = Text(
    "所依据的备案 {no} 已{how}，最后有效日 {ends_on}：{admitted_on} 入院仍在有效期内，照常按备案计算",
    "the filing behind it, {no}, ended ({how}, last day {ends_on}): admitted {admitted_on}, it is still covered",
)
TO_CALCULATE = Text(
    "所依据的备案 {no} 已{how}，最后有效日 {ends_on}，{admitted_on} 入院不再被覆盖：下一次 calculate_claims 按无备案重新计算",
    "the filing behind it, {no}, ended ({how}, last day {ends_on}) before the admission of {admitted_on}: "
    "calculate_claims will calculate it again without it",
)
WITHOUT = Text(
    "备案 {no} 已{how}（最后有效日 {ends_on}），不覆盖 {admitted_on} 入院，不按该备案计算；"
    "备案恢复后会重新计算",
    "the filing {no} ended ({how}, last day {ends_on}) before the admission of {admitted_on}, which is "
    "calculated without it; once it is restored, it is calculated again",
)
APPROVED = Text(
    "审批后备案 {no} 已{how}，最后有效日 {ends_on}，{admitted_on} 入院不再被覆盖：未签批的由审批人 pull_back "
    "后重新计算，已拨付的由 yidi reprocess 提出差额",
    "after the approval the filing {no} ended ({how}, last day {ends_on}) before the admission of "
    "{admitted_on}: pull_back while its payout is not signed, else yidi reprocess proposes the difference",
)
ON_FILING = Text("报销 {claim}（{state}）：{says}", "claim {claim} ({state}): {says}")
MORE = Text("另有 {n} 件报销", "and {n} more claims")
REOPENED = Text(
    "参保登记现为有效至 {covered_to}，晚于本备案最后有效日 {ends_on}：核实后由审核人员会同另一人恢复"
    "（yidi take {no} restore），在办报销随后重新计算；不恢复则需重新备案",
    "the register now has coverage through {covered_to}, later than this filing's last day {ends_on}: a "
    "reviewer and a second person restore it (yidi take {no} restore), and open claims are calculated "
    "again; otherwise the person files anew",
)
CHANGED_TO = Text(
    "变更为 {no}（{place}，{starts} 起；{state}）",
    "changed to {no} ({place}, from {starts}; {state})",
)
CHANGES = Text(
    "变更自 {no}（{place}，最后有效日 {ends}；{state}）",
    "it changes {no} ({place}, last day {ends}; {state})",
)
LATE = Text(
    "补办：{applied} 申请，自 {starts} 起计；其间入院、出院结算前备案的可直接结算，已自费结算的凭此手工报销",
    "filed late: applied for on {applied}, it counts from {starts}; who is still in hospital settles "
    "directly, who has paid claims by hand",
)
BRAKED = Text(
    "参保止于 {covered_to}，应随之终止；{day} 的 terminate_uncovered 因件数超过制动比例暂停，等人核对参保登记："
    "属实的用 yidi run terminate_uncovered --confirm，登记有误的重新导入参保人员",
    "coverage ended {covered_to} and the filing should end with it; terminate_uncovered of {day} is held by "
    "the brake until somebody has looked at the register: yidi run terminate_uncovered --confirm if it is "
    "right, else import the people again",
)
COVERED_NOW = Text(
    "作出决定时就医日不在参保期间；参保登记现为 {insured_from} 至 {covered_to}，可由审批人 reopen 自行纠正",
    "when it was decided, coverage did not reach the day of care; the register now has {insured_from} to "
    "{covered_to}: an approver may reopen it",
)
DECIDED = (
    ClaimState.TO_PAY, ClaimState.PAYING, ClaimState.PAID, ClaimState.PAYMENT_FAILED,
)  # fmt: skip
SHOWN = 20
"""Claims that are named one by one on a filing; further claims are counted."""
NO_END = Text("长期", "no end")


def filing_notes(
    session: Session, claim: Claim, lang: Lang, around: Around | None = None
) -> list[str]:
    """Return notes on the ended filing that a claim rests on, or would rest on had it not ended."""
    if claim.state in DEAD_CLAIMS or (around and not _any_ended(claim, around)):
        return []
    place = session.get(Institution, claim.institution_id) if claim.institution_id else None
    mine = (Filing.person_id == claim.person_id, Filing.state == FilingState.CANCELLED)
    ended = session.exec(
        select(Filing)
        .where(*mine, Filing.activated_on != FAR, Filing.starts_on <= claim.admitted_on)
        .order_by(col(Filing.id))
    )
    return [
        _says(filing, claim, lang) for filing in ended if _concerns(filing, claim, place)
    ]  # fmt: skip


def _any_ended(claim: Claim, around: Around) -> bool:
    """Whether any filing of the person that was in force has ended otherwise than by its days."""
    return any(
        each.state == FilingState.CANCELLED and each.activated_on != FAR
        for each in around.data.filings.get(claim.person_id, ())
    )


def _concerns(filing: Filing, claim: Claim, place: Institution | None) -> bool:
    if claim.covering_id is not None:
        return filing.id == claim.covering_id
    meant = claim.admitted_on <= filing.granted_to and not _holds(filing, claim)
    return meant and place is not None and place.area == filing.destination


def _holds(filing: Filing, claim: Claim) -> bool:
    return covers(filing, claim.admitted_on) and filing.ended_by != "annul"


def _says(filing: Filing, claim: Claim, lang: Lang) -> str:
    how = ENDED_BY_LABEL.get(filing.ended_by, "已取消") if lang == "zh" else filing.ended_by
    if _holds(filing, claim):
        text = HOLDS
    elif claim.state in DECIDED:
        text = APPROVED
    else:
        text = TO_CALCULATE if filing.id == claim.covering_id else WITHOUT
    return text.say(
        lang, no=filing.no, how=how.removeprefix("已"), ends_on=filing.ends_on,
        admitted_on=claim.admitted_on,
    )  # fmt: skip


def ended_notes(
    session: Session, filing: Filing, today: date, reach: Reach, lang: Lang
) -> list[str]:
    """Return notes on what may be done about a filing that coverage ended, and on its claims.

    Of the claims those that are the asker's: an employer that files for somebody has none of them.
    """
    if filing.state in OPEN_FILING and filing.covered_to < min(today, filing.ends_on):
        return _braked(session, filing, lang)
    if filing.state != FilingState.CANCELLED or filing.activated_on == FAR:
        return []
    notes = []
    again = filing.covered_to > filing.ends_on and filing.granted_to >= today
    if filing.ended_by == "terminate" and again:
        until = _last_day(filing.covered_to, lang)
        notes.append(REOPENED.say(lang, no=filing.no, covered_to=until, ends_on=filing.ends_on))
    claims = [
        each for each in _resting(session, filing) if reaches(session, CLAIM.name, each, reach)
    ]
    notes += [_on_filing(filing, claim, lang) for claim in claims[:SHOWN]]
    if len(claims) > SHOWN:
        notes.append(MORE.say(lang, n=len(claims) - SHOWN))
    return notes


def _braked(session: Session, filing: Filing, lang: Lang) -> list[str]:
    """Return the note that the brake keeps the filing, where the last run was held."""
    last = session.exec(
        select(Run).where(Run.name == "terminate_uncovered").order_by(col(Run.id).desc()).limit(1)
    ).first()
    if last is None or last.state != RunState.HELD:
        return []
    return [BRAKED.say(lang, covered_to=filing.covered_to, day=last.day)]


def change_notes(
    session: Session, filing: Filing, regions: Regions, reach: Reach, lang: Lang, *,
    succeeded: bool = True,
) -> list[str]:  # fmt: skip
    """Return which filing this one changes, which one changes this, and that it was filed late.

    The other filing is named where it is the asker's. Not `succeeded`: that nothing changes this one is known.
    """

    def said(text: Text, other: Filing) -> str:
        label = shown_state(other, FilingState(other.state), lang)
        days = {"starts": other.starts_on, "ends": _last_day(other.ends_on, lang)}
        place = regions.name(other.destination)
        return text.say(lang, no=other.no, place=place, state=label, **days)

    notes = []
    old = session.get(Filing, filing.replaces_id) if filing.replaces_id else None
    if old is not None and reaches(session, FILING.name, old, reach):
        notes.append(said(CHANGES, old))
    dead = (FilingState.REJECTED, FilingState.CANCELLED)
    if succeeded:
        newer = select(Filing).where(Filing.replaces_id == filing.id).order_by(col(Filing.id))
        notes += [
            said(CHANGED_TO, each)
            for each in session.exec(newer)
            if each.state not in dead and reaches(session, FILING.name, each, reach)
        ]
    if filing.late and filing.state not in dead:
        notes.append(LATE.say(lang, applied=filing.applied_on, starts=filing.starts_on))
    return notes


def _resting(session: Session, filing: Filing) -> Sequence[Claim]:
    """Return the claims that rest on a filing, or would had the filing not ended."""
    query = (
        select(Claim, Institution)
        .join(Institution, col(Institution.id) == col(Claim.institution_id), isouter=True)
        .where(
            Claim.person_id == filing.person_id,
            col(Claim.state).not_in(sorted(DEAD_CLAIMS)),
            or_(col(Claim.covering_id) == filing.id, col(Claim.admitted_on) >= filing.starts_on),
        )
        .order_by(col(Claim.id))
    )
    return [claim for claim, place in session.exec(query) if _concerns(filing, claim, place)]


def _on_filing(filing: Filing, claim: Claim, lang: Lang) -> str:
    state = ClaimState(claim.state).label.say(lang)
    return ON_FILING.say(lang, claim=claim.no, state=state, says=_says(filing, claim, lang))


def coverage_notes(session: Session, claim: Claim, lang: Lang) -> list[str]:
    """Return the note that a claim was refused for want of coverage which is there after all."""
    refused = any(found["code"] in ("not_covered", "insured_elsewhere") for found in claim.findings)
    if claim.state not in (ClaimState.NOT_ACCEPTED, ClaimState.REJECTED) or not refused:
        return []
    person = session.get_one(Person, claim.person_id)
    if not person.insured_from <= claim.admitted_on <= person.covered_to:
        return []
    until = _last_day(person.covered_to, lang)
    return [COVERED_NOW.say(lang, insured_from=person.insured_from, covered_to=until)]


def _last_day(day: date, lang: Lang) -> str:
    return NO_END.say(lang) if day == FAR else day.isoformat()
