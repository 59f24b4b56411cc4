"""The pre-check of a claim's papers (材料预审): what is found, how heavy it is, what it rests on.

Pure: facts in, findings out. A finding is what two people may refuse the claim for (reject, refuse),
sends it back (return), stops it until a person has looked (look), or goes along for the reviewer (note).
"""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from config.diseases import covers
from config.policy import Rules
from config.policy_shapes import Paper
from config.text import Text
from models import Care
from workflow.claim import coverage_rules, payee_rules
from workflow.claim.findings import WEIGHTS, ClaimFacts, Finding, PrecheckedClaim
from workflow.claim.qualification_check import unqualified
from workflow.claim.refusal_weight import weighed
from workflow.claim.unsettled_reasons import contradiction
from workflow.machine.context import Moment
from workflow.shared.documents import basis_of, claim_papers, named
from workflow.shared.json_types import Json
from workflow.shared.months import add_months

NOT_PAYABLE = Text("社会保险法 第三十条", "Social Insurance Law art. 30")
NO_DOUBLE = Text(
    "医疗保障基金使用监督管理条例 第十七条", "Medical Security Fund Regulations art. 17"
)
ON_THE_RED_LIST = ("receipt_red", "receipt_void")
"""What a platform says of these stands on the list of red-flushed receipts, which is asked above."""

THIRD_PARTY = {
    # A tick is no decision: a person asks for the 工伤认定 before anything is refused for it.
    "work_injury": (
        "look",
        Text(
            "填报为工伤：有工伤认定决定（编号、日期）的才由工伤保险基金支付，请询问",
            "entered as work injury: that insurance pays where a decision (number, day) says so; ask",
        ),
    ),
    "public_health": ("reject", Text("应当由公共卫生负担", "to be borne by public health")),
    "overseas": ("reject", Text("在境外就医", "treated abroad")),
    "third_party": (
        "look",
        Text("可能应由第三人负担，须核实", "a third party may be liable; look into it"),
    ),
}


def pre_check(claim: PrecheckedClaim, facts: ClaimFacts, moment: Moment) -> tuple[Finding, ...]:
    """All findings on a claim, heaviest first; none refuses on a clause that the area may not rest on."""
    found: list[Finding] = [
        *_third_party(claim),
        *coverage_rules.coverage(claim, facts.person, facts.elsewhere),
        *coverage_rules.coverage_inside(claim, facts.person, facts.elsewhere),
        *coverage_rules.waiting(claim, facts.person, moment),
        *_in_time(claim, facts.lapsed_before, moment),
        *_designated(claim, facts, moment.rules),
        *_receipts(facts),
        *_papers(claim, facts, moment.rules),
        *payee_rules.agent(claim, facts),
        *payee_rules.payee(claim, facts, moment.today),
        *_notes(claim, facts),
        *_reason(claim, facts.situation),
        *_chronic(claim, facts, moment),
        *unqualified(claim, facts.institution, facts.qualifications, moment),
        *_open_filings(facts),
    ]
    if not found:
        return ()
    found = [weighed(finding, moment.rules) for finding in found]
    return tuple(sorted(found, key=lambda finding: WEIGHTS.index(finding.weight)))


def _third_party(claim: PrecheckedClaim) -> Iterator[Finding]:
    if claim.third_party in THIRD_PARTY:
        weight, message = THIRD_PARTY[claim.third_party]
        yield Finding(claim.third_party, weight, message, NOT_PAYABLE)


def _reason(claim: PrecheckedClaim, situation: str) -> Iterator[Finding]:
    message = contradiction(claim, situation)
    if message is not None:
        yield Finding("reason_contradicted", "note", message)


def _open_filings(facts: ClaimFacts) -> Iterator[Finding]:
    for no in facts.open_filings:
        yield Finding(
            "filing_undecided",
            "note",
            Text(
                f"备案 {no} 可能覆盖本次就医，尚未办结；办结后待遇会重新计算",
                f"filing {no} may cover the care and is not decided; the amount follows it",
            ),
        )


def _chronic(claim: PrecheckedClaim, facts: ClaimFacts, moment: Moment) -> Iterator[Finding]:
    """A disease that the hospital could have settled directly is pointed out; others are claimed
    by hand because they cannot be."""
    if claim.care != Care.CHRONIC or facts.institution is None:
        return
    rules = moment.rules.book.rules(claim.area, claim.admitted_on)
    value = next(rules.every("chronic_direct_diseases"), None)
    direct = value is not None and covers(value.value, claim.diagnosis)
    networked = facts.institution.chronic_networked
    if value is not None and direct and covers(networked, claim.diagnosis):
        yield Finding(
            "could_settle_directly",
            "note",
            Text(
                f"病种 {claim.diagnosis} 在该机构可以跨省直接结算",
                f"{claim.diagnosis} could have been settled directly there",
            ),
            rules.book.cited("chronic_direct_diseases", value),
        )


_ends = lru_cache(maxsize=10_000)(add_months)


def _in_time(
    claim: PrecheckedClaim, before: tuple[str, date] | None, moment: Moment
) -> Iterator[Finding]:
    """Too late or not; whoever applies again after a lapse keeps the day of the first application."""
    rules = moment.rules
    ends = _ends(claim.discharged_on, rules["claim_within_months"])
    if claim.applied_on <= ends:
        return
    # A period given to an applicant never ends on a day off (民法典 第二百零三条).
    last: date = moment.calendar.roll(ends).due_on
    if claim.applied_on > last and before is not None and before[1] <= last:
        no, day = before
        yield Finding(
            "first_day_kept",
            "note",
            Text(
                f"同一票据的申请 {no} 于 {day} 提出，后逾期终止；本次为重新申请，申请期限按首次申请日计",
                f"{no} of {day} claimed the same receipts and lapsed; this is that claim again, and "
                "counts from its day",
            ),
            rules.clause("claim_within_months"),
        )
    elif claim.applied_on > last:
        yield Finding(
            "too_late",
            "reject",
            Text(
                f"申请期限至 {last}，{claim.applied_on} 申请已逾期",
                f"the claim period ended {last}",
            ),
            rules.clause("claim_within_months"),
            value=rules.source("claim_within_months"),
        )


def _designated(claim: PrecheckedClaim, facts: ClaimFacts, rules: Rules) -> Iterator[Finding]:
    """An institution that the directory does not have is a question; one that it took out, perhaps a refusal."""
    if facts.institution is not None or claim.emergency or claim.care == Care.EMERGENCY:
        return
    day = claim.admitted_on
    if not facts.delisted:
        message = Text(
            f"定点医药机构目录里没有该机构 {day} 的记载，须核实",
            f"our directory does not have the institution on {day}; look into it",
        )
        yield Finding("institution_unknown", "look", message)
        return
    value, clause = rules.source("designated_only"), rules.clause("designated_only")
    message = Text(
        f"非急诊、抢救，机构 {day} 已不是定点医药机构",
        f"the institution was not designated any more on {day}, and it was no emergency",
    )
    weight = "reject" if value.value else "note"
    yield Finding("not_designated", weight, message, clause, value=value)


def _receipts(facts: ClaimFacts) -> Iterator[Finding]:
    for bill in facts.taken:
        message = Text(f"票据 {bill} 已在另一申请中", f"receipt {bill} is in another claim")
        yield Finding("duplicate_receipt", "reject", message, NO_DOUBLE)
    for bill in facts.settled:
        message = Text(f"票据 {bill} 已直接结算", f"receipt {bill} was settled directly")
        yield Finding("already_settled", "reject", message, NO_DOUBLE)
    for bill in facts.red:
        message = Text(f"票据 {bill} 已冲红", f"receipt {bill} was red-flushed")
        yield Finding("red_receipt", "reject", message, NO_DOUBLE)
    yield from facts.doubts
    yield from facts.inquiries
    for doubt in facts.platform_doubts:
        if doubt.code not in ON_THE_RED_LIST:
            yield Finding(doubt.code, "look", doubt.says, NO_DOUBLE)


def _papers(claim: PrecheckedClaim, facts: ClaimFacts, rules: Rules) -> Sequence[Finding]:
    by_agent = bool(claim.agent) and not payee_rules.acts_by_authority(claim, facts)
    kind = (claim.care, claim.med_type, claim.third_party, claim.emergency, by_agent)
    return _missing(rules, kind, tuple(claim.materials))


class ClaimsAlike(NamedTuple):
    """What decides which papers are missing; thousands of claims are alike in it."""

    care: str
    med_type: str
    third_party: str
    emergency: bool
    agent: dict[str, Json] | None
    materials: list[str]


@lru_cache(maxsize=10_000)
def _missing(
    rules: Rules, kind: tuple[str, str, str, bool, bool], materials: tuple[str, ...]
) -> Sequence[Finding]:
    """The papers that are missing of a claim of this kind with these materials."""
    care, med_type, third_party, emergency, by_agent = kind
    agent: dict[str, Json] | None = {"name": ""} if by_agent else None
    alike = ClaimsAlike(care, med_type, third_party, emergency, agent, list(materials))
    papers = claim_papers(alike, rules)
    return tuple(missing_paper(paper, rules, "claim_materials") for paper in papers)


def missing_paper(paper: Paper, rules: Rules, parameter: str) -> Finding:
    """A paper of a checklist that is not there."""
    item, basis = named(paper), basis_of(paper, rules, parameter)
    message = Text(f"缺少{item}", f"missing: {item}")
    return Finding("missing_material", "return", message, basis, item)


def _notes(claim: PrecheckedClaim, facts: ClaimFacts) -> Iterator[Finding]:
    for other in facts.overlaps:
        message = Text(f"住院期间与 {other} 重叠", f"the stay overlaps {other}")
        yield Finding("overlapping_stay", "note", message)
    for day in facts.charged_outside:
        message = Text(f"{day} 的费用不在就医期间内", f"a charge of {day} lies outside the stay")
        yield Finding("charged_outside", "note", message)
    for line in facts.refunds_alone:
        message = Text(
            f"{line.zh}为负数，票据中没有可冲减的同项费用",
            f"{line.en} takes back what no other line of the receipt charged",
        )
        yield Finding("refund_alone", "look", message)
    if claim.total == 0:
        yield Finding("nothing_claimed", "look", Text("费用总额为 0", "the total is 0"))
