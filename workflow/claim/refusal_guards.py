"""The conditions of a refusal (不予支付、不予受理的条件): intended by one person, decided by another."""

from collections.abc import Mapping

from sqlalchemy import Text as Words
from sqlalchemy import true, type_coerce
from sqlmodel import col

from config.text import Text
from models import Claim, ClaimState
from workflow.claim.amount_guards import Disallowing
from workflow.claim.context import ClaimGuard, ClaimMoment
from workflow.claim.findings import PROPOSED, REFUSALS, asks_reviewer
from workflow.claim.guards import ByWhom, ClaimRequest, not_by
from workflow.claim.refusal import WORK_INJURY, RefusalRequest, codes_of
from workflow.claim.refused_amount import refused_amount
from workflow.machine.clause_of_area import NOT_CARRIED, carries, clause_given
from workflow.machine.common_guards import FOUR_EYES
from workflow.machine.context import Moment
from workflow.machine.guard import Guard, RequestGuard
from workflow.shared.money import fen, yuan

NOT_PAYABLE = Text("社会保险法 第三十条", "Social Insurance Law art. 30")


MAY_BE_REFUSED = Guard[Claim, Moment](
    "precheck_refusal",
    Text("预审没有发现拟不予支付或不予受理的情形", "the pre-check found nothing to refuse it for"),
    lambda row, _moment: row.verdict in REFUSALS,
    shows=("verdict",),
    sql=lambda table, _moment: col(table.verdict).in_(REFUSALS),
)
"""The pre-check found what the claim may be refused for; a reviewer looks, and nobody posts papers."""
WORK_INJURY_DECIDED = RequestGuard[Claim, RefusalRequest](
    "work_injury_decided",
    Text(
        "以工伤为由不予支付的，须写明工伤认定决定的编号和日期（injury_no、injury_on）；没有认定的，先询问申请人或退回补正",
        "to refuse it as work injury name the decision that it is one, number and day (injury_no, "
        "injury_on); where there is none, ask the applicant or return the claim",
    ),
    lambda row, request: (
        not _for_injury(row, request)
        or bool(request.payload.injury_no and request.payload.injury_on)
    ),
    clause=NOT_PAYABLE,
)


def _for_injury(row: Claim, request: RefusalRequest) -> bool:
    """Whether it is refused because work injury insurance pays."""
    if WORK_INJURY in codes_of(row, request.payload):
        return True
    cited = clause_given(request.payload, request.reason, request.rules)
    return row.third_party == WORK_INJURY and "第三十条" in cited


OUTCOME_FITS = RequestGuard[Claim, RefusalRequest](
    "outcome_fits",
    Text(
        "不予受理只用于不属本经办机构的，以 --fact codes= 写明是哪一种：{allowed}；其他情形作不予支付：{codes}"
        "（参数 not_accepted_for）",
        "only what is not this agency's is not accepted: say which it is with --fact codes= "
        "({allowed}); the rest is refused on the merits: {codes} (parameter not_accepted_for)",
    ),
    lambda row, request: (
        request.payload.outcome != ClaimState.NOT_ACCEPTED
        or (bool(codes_of(row, request.payload)) and not _on_the_merits(row, request))
    ),
    computes=lambda row, request: {
        "codes": "、".join(_on_the_merits(row, request)) or "—",
        "allowed": "、".join(request.rules["not_accepted_for"]) or "—",
    },
    source="not_accepted_for",
)


def _on_the_merits(row: Claim, request: RefusalRequest) -> list[str]:
    """The grounds that the area decides on the merits."""
    # What intake proposed is the ground of a person, who may mean either.
    elsewhere = {*request.rules["not_accepted_for"], PROPOSED}
    return [code for code in map(str, codes_of(row, request.payload)) if code not in elsewhere]


def _intended_as(outcome: ClaimState) -> ClaimGuard:
    """The reviewer intended this end."""

    def test(row: Claim, _moment: ClaimMoment) -> bool:
        return row.refusal is not None and row.refusal["outcome"] == outcome.value

    return ClaimGuard(
        f"intended_{outcome.value}",
        Text(
            "审核人员没有提出拟{outcome}（intend_refusal）；不同意支付的，先退回审核（send_back）",
            "no reviewer intends it ({outcome_en}, intend_refusal); send it back (send_back) first",
        ),
        test,
        branch=True,
        sql=lambda table, _moment: type_coerce(col(table.refusal), Words).contains(
            f'"outcome":"{outcome.value}"'
        ),
        computes=lambda _row, _moment: {
            "outcome": outcome.label.zh, "outcome_en": outcome.label.en,
        },
        when=Text(f"审核意见为拟{outcome.label.zh}", f"the reviewer intends: {outcome.label.en}"),
    )  # fmt: skip


INTENDED_REJECTED, INTENDED_NOT_ACCEPTED = map(
    _intended_as, (ClaimState.REJECTED, ClaimState.NOT_ACCEPTED)
)
NOTHING_INTENDED = ClaimGuard(
    "refusal_intended",
    Text(
        "审核人员 {by} 拟{outcome}（{cited}）：同意的办理 refuse，不同意的退回审核（send_back）",
        "{by} intends to refuse it ({outcome_en}, {cited}): refuse it, or send it back (send_back)",
    ),
    lambda row, _moment: row.refusal is None,
    sql=lambda table, _moment: col(table.refusal).is_(None),
    computes=lambda row, _moment: _stands(row),
)


def _stands(row: Claim) -> Mapping[str, str]:
    held = row.refusal or {"outcome": ClaimState.REJECTED, "by": "—", "clause": "—"}
    label = ClaimState(held["outcome"]).label
    return {
        "by": held["by"], "outcome": label.zh, "outcome_en": label.en, "cited": held["clause"],
    }  # fmt: skip


ANOTHER_DECIDES = not_by(
    "same_person", ("propose_refusal", "intend_refusal", "pass_review", "pass_recheck"),
    Text("提出、审核、复核人 {who} 不能作出不予支付、不予受理决定",
         "{who} intended, reviewed or rechecked it and may not decide the refusal"),
)  # fmt: skip
CUTS_CARRY = RequestGuard[Claim, Disallowing](
    "clause_of_area",
    NOT_CARRIED,
    lambda _row, request: not _uncarried(request),
    computes=lambda _row, request: {
        "cited": "、".join(_uncarried(request)) or "—",
        "known": "、".join(request.rules.book.citable(request.rules.area)),
    },
)
"""A cut that names a clause names law, or a published document of the area, as a refusal does."""


def _uncarried(request: Disallowing) -> list[str]:
    named = [cut.clause for cut in request.payload.disallowed if cut.clause]
    return [clause for clause in named if not carries(clause, request.rules)]


CUT_BY_ANOTHER = not_by(
    "same_person", ("disallow", "establish", "accept_paper"),
    Text(
        "核减、认定事实、认可代替材料的人 {who} 不能审批",
        "{who} made the cut, established the facts or accepted a paper, and may not approve it",
    ),
)  # fmt: skip
"""A cut (核减) is a refusal of a part, and two people decide it: who made it, and who approves."""


def refused(row: Claim) -> int:
    """What a refusal refuses, 分: the amount that was calculated, else all that was claimed.

    What was cut before is refused with the rest.
    """
    if row.calc not in ("done", "given") or row.payable is None:
        return row.total
    cut = sum(fen(line["amount"]) or 0 for line in row.disallowed)
    return min(row.total, row.payable + cut)


REFUSAL_WITHIN_LIMIT = ByWhom(
    "within_limit",
    Text(
        "不予支付的金额 {refused} 元超过 {actor} 的审批限额 {limit} 元",
        "{refused} yuan would be refused, above the limit of {actor}, {limit} yuan",
    ),
    lambda row, request: request.actor.limit is None or refused(row) <= request.actor.limit,
    computes=lambda row, request: {
        "refused": yuan(refused(row)),
        "actor": request.actor.name,
        "limit": "—" if request.actor.limit is None else yuan(request.actor.limit),
    },
    clause=FOUR_EYES,
    offered=lambda table, actor, _day: (
        true() if actor.limit is None else refused_amount(table) <= actor.limit
    ),
)


def unanswered(row: Claim) -> list[Mapping[str, str]]:
    """What the pre-check found against paying, and no reviewer has decided to be unfounded."""
    return [f for f in row.findings if asks_reviewer(f)]


REFUSAL_ANSWERED = RequestGuard[Claim, ClaimRequest](
    "refusal_answered",
    Text(
        "预审发现：{found}；不成立的，写明理由后通过；成立的，办理 intend_refusal 或退回补正",
        "the pre-check found: {found_en}; pass it with a reason where that is unfounded, else "
        "intend_refusal or return it",
    ),
    lambda row, request: bool(request.reason) or not unanswered(row),
    computes=lambda row, _request: _told(row),
    clause=FOUR_EYES,
)


def _told(row: Claim) -> Mapping[str, str]:
    found = unanswered(row)
    zh, en = "；".join(f["zh"] for f in found), "; ".join(f["en"] for f in found)
    return {"found": zh or "—", "found_en": en or "—"}


ORIGINALS_SEEN = ClaimGuard(
    "originals_seen",
    Text(
        "原件未到：预审发现可能不予支付，没有通知邮寄；不成立的，退回补正（originals_only）请申请人寄来原件",
        "the originals are not here: nobody was asked to post them, because it might be refused; "
        "return it for them (originals_only)",
    ),
    lambda row, _moment: (
        row.originals_in_hand or not any(f["weight"] in REFUSALS for f in row.findings)
    ),
)
