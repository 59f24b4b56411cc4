"""The conditions of the claim machine (手工报销各步的条件)."""

from collections.abc import Mapping

from sqlalchemy import ColumnElement, exists, func, or_, true
from sqlmodel import col

from config.text import Text
from models import METADATA, Claim, ClaimState, Role
from workflow.claim.context import ClaimContext, ClaimGuard, ClaimMoment
from workflow.claim.entry import EntryCorrection
from workflow.claim.findings import HARD, in_one
from workflow.machine.common_guards import FOUR_EYES, confirms
from workflow.machine.context import Actor, BusinessDay, Moment, Request
from workflow.machine.guard import ActorGuard, AnyGuard, Guard, RequestGuard, equals
from workflow.machine.payloads import Look, Payload
from workflow.shared.money import yuan

MOVE = METADATA.tables["move"]
ClaimRequest = Request[ClaimContext, Payload]
ByWhom = ActorGuard[Claim, ClaimRequest]
VERDICTS = {
    "": Text("尚未预审", "not judged yet"),
    "pass": Text("通过", "passes"),
    "look": Text("需人工核实", "a person must look"),
    "return": Text("需补正", "to be corrected"),
    "refuse": Text("拟不予受理", "perhaps not to be accepted"),
    "reject": Text("拟不予支付", "perhaps not to be paid"),
}
"""What the pre-check comes to (预审结论)."""


def _found(verdict: str) -> AnyGuard:
    """The pre-check came to this verdict; it is kept on the claim."""
    message = Text("材料预审结论：{verdict}", "verdict of the pre-check: {code}")

    def seen(claim: Claim, _moment: Moment) -> Mapping[str, str]:
        return {"verdict": VERDICTS[claim.verdict].zh, "code": claim.verdict or "none yet"}

    return equals(f"precheck_{verdict}", "verdict", verdict, message, computes=seen)


PASSED, FAULTY = map(_found, ("pass", "return"))
ORIGINALS = equals(
    "originals_in_hand", "originals_in_hand", True, Text("原件未到", "the originals are not here"),
    branch=True,
)  # fmt: skip
NO_ORIGINALS = equals(
    "originals_to_come", "originals_in_hand", False, Text("原件已收", "the originals are here"),
    branch=True,
)  # fmt: skip


def _listing(_row: Claim, moment: ClaimMoment) -> Mapping[str, str]:
    found = moment.context.findings
    hard = in_one([f for f in found if f.weight in HARD])
    soft = in_one([f for f in found if f.weight == "look"])
    return {"hard": hard.zh, "hard_en": hard.en, "soft": soft.zh, "soft_en": soft.en}


NO_HARD_FINDING = ClaimGuard(
    "no_hard_finding",
    Text(
        "预审发现：{hard}；可能不予支付、不予受理的，写明理由提请审核（propose_refusal）",
        "the pre-check found: {hard_en}; what may be refused goes to a reviewer (propose_refusal)",
    ),
    lambda _row, moment: not {*HARD} & {f.weight for f in moment.context.findings},
    computes=_listing,
    clause=Text("社会保险经办条例 第二十条", "Social Insurance Agency Regulations art. 20"),
)
SOFT_FINDINGS_ANSWERED = RequestGuard[Claim, ClaimRequest](
    "soft_findings_answered",
    Text("须写明理由后放行：{soft}", "clear with a reason: {soft_en}"),
    lambda _row, request: (
        bool(request.reason) or all(f.weight != "look" for f in request.context.findings)
    ),
    computes=_listing,
)
ONLY_ORIGINALS = equals(
    "only_originals", "originals_only", True, Text("不只缺原件", "more than originals is wanted"),
    branch=True,
)  # fmt: skip
MORE_THAN_ORIGINALS = equals(
    "more_than_originals", "originals_only", False, Text("只缺原件", "only originals are wanted"),
    branch=True,
)  # fmt: skip


def not_by(name: str, earlier: tuple[str, ...], message: Text) -> ByWhom:
    """Refuse the person who took one of these earlier moves (same_person)."""

    def test(_row: Claim, request: ClaimRequest) -> bool:
        return not any(
            p.trigger in earlier and p.actor == request.actor.name for p in request.context.past
        )

    def who(_row: Claim, request: ClaimRequest) -> Mapping[str, str]:
        names = sorted({p.actor for p in request.context.past if p.trigger in earlier})
        return {"who": "、".join(names) or "—"}

    def offered(table: type[Claim], actor: Actor, _day: BusinessDay) -> ColumnElement[bool]:
        took = (MOVE.c.trigger.in_(earlier), MOVE.c.actor == actor.name)
        return ~exists().where(MOVE.c.machine == "claim", MOVE.c.case_id == col(table.id), *took)

    return ByWhom(name, message, test, computes=who, clause=FOUR_EYES, offered=offered)


ANOTHER_REVIEWER = not_by(
    "same_person",
    ("pass_review",),
    Text("审核人 {who} 不能复核", "{who} reviewed it and may not recheck"),
)
ANOTHER_APPROVER = not_by(
    "same_person", ("pass_review", "pass_recheck", "intend_refusal"),
    Text("审核、复核人 {who} 不能审批", "{who} reviewed or rechecked it and may not approve"),
)  # fmt: skip
NOT_THE_APPROVER = not_by(
    "same_person",
    ("approve", "refuse"),
    Text(
        "审批人 {who} 不能审核、复核",
        "{who} approved or refused it and may not review or recheck it",
    ),
)
_NOT_INTAKE = not_by(
    "same_person", ("pass_precheck", "propose_refusal", "receive", "correct_entry"),
    Text("本统筹区受理与审核须分开，受理人：{who}", "intake and review are separate here; taken in by {who}"),
)  # fmt: skip


def _intake_apart(table: type[Claim], actor: Actor, day: BusinessDay) -> ColumnElement[bool]:
    """Where intake may review, and elsewhere what somebody else took in."""
    areas = day.book.pooling_areas()
    together = [a for a in areas if day.book.rules(a, day.today)["intake_may_review"]]
    assert _NOT_INTAKE.offered is not None
    return or_(col(table.area).in_(together), _NOT_INTAKE.offered(table, actor, day))


INTAKE_APART = ByWhom(
    "same_person",
    _NOT_INTAKE.message,
    lambda row, request: request.rules["intake_may_review"] or _NOT_INTAKE.test(row, request),
    computes=_NOT_INTAKE.computes,
    source="intake_may_review",
    offered=_intake_apart,
)


_DECIDING = ("intend_refusal", "reject", "refuse")
"""Who intended and who decided a refusal; one of before was rejected (reject) by one person."""


def _decided(row: Claim, request: ClaimRequest) -> bool:
    last = {p.trigger: p.actor for p in request.context.past if p.trigger in _DECIDING}
    return request.actor.name in last.values()


NOT_THE_DECIDER = ByWhom(
    "same_person",
    Text("作出决定的人不能自行重启", "who decided it may not reopen it"),
    lambda row, request: not _decided(row, request),
    clause=FOUR_EYES,
)
_PASSING = ("pass_review", "pass_recheck", "intend_refusal")


def _passed_last(_row: Claim, request: ClaimRequest) -> bool:
    last = request.context.past[-1:]
    return any(p.trigger in _PASSING and p.actor == request.actor.name for p in last)


OWN_LAST_PASS = ByWhom(
    "own_last_pass",
    Text(
        "只有刚审核（复核）通过的本人可以收回，且其后没有别的办理；现由审批或审核人员退回审核（send_back）",
        "only who passed it may take it back, and only until the next move; an approver or reviewer "
        "can send it back (send_back)",
    ),
    _passed_last,
)
WITHIN_LIMIT = ByWhom(
    "within_limit",
    Text(
        "核定金额 {payable} 元超过 {actor} 的审批限额 {limit} 元",
        "payable {payable} yuan is above the limit of {actor}, {limit} yuan",
    ),
    lambda row, request: request.actor.limit is None or (row.payable or 0) <= request.actor.limit,
    computes=lambda row, request: {
        "payable": yuan(row.payable or 0),
        "actor": request.actor.name,
        "limit": "—" if request.actor.limit is None else yuan(request.actor.limit),
    },
    clause=FOUR_EYES,
    offered=lambda table, actor, _day: (
        true() if actor.limit is None else func.coalesce(col(table.payable), 0) <= actor.limit
    ),
)
Correcting = Request[ClaimContext, EntryCorrection]
ENTRY_DIFFERS = RequestGuard[Claim, Correcting](
    "entry_differs",
    Text(
        "所填与已录入的相同，没有可更正的", "what is given is what was entered: nothing to correct"
    ),
    lambda _row, request: request.context.entry is not None and bool(request.context.entry.after),
)
REVIEWER_CONFIRMS = RequestGuard[Claim, Correcting](
    "second_person",
    Text(
        "须由另一名不签批拨付的在用审核人员对照材料确认（--facts 的 second）",
        "another, active reviewer who signs no payouts must compare it with the papers "
        '("second" in --facts)',
    ),
    lambda _row, request: (
        confirms(request, {Role.REVIEWER})
        and request.context.second is not None
        and Role.CASHIER not in request.context.second.roles
    ),
    clause=FOUR_EYES,
)


def _total(_row: Claim, request: Correcting) -> int:
    return request.context.entry.values["total"] if request.context.entry else 0


STILL_WITHIN_TOTAL = RequestGuard[Claim, Correcting](
    "third_party_within_total",
    Text(
        "更正后费用总额 {total} 元，少于已认定的第三人负担；请先由审核人员重新认定（establish）",
        "the total would be {total} yuan, less than the third party's share: establish that first",
    ),
    lambda row, request: row.third_party_paid <= _total(row, request),
    computes=lambda row, request: {"total": yuan(_total(row, request))},
)
LOOK_AHEAD = RequestGuard[Claim, Request[ClaimContext, Look]](
    "look_ahead",
    Text("下次核查日应在今天之后", "the day of the next look comes after today"),
    lambda _row, request: request.payload.until > request.today,
)


def back_to(state: ClaimState) -> AnyGuard:
    return equals(
        f"back_to_{state.value}", "return_to", state.value,
        Text("原环节为 {return_to}", "it came from {return_to}"), branch=True,
    )  # fmt: skip


NOT_POSTING = Guard[Claim, Moment](
    "not_awaiting_parcel",
    Text("终止前在等原件", "the originals were awaited when it ended"),
    lambda row, _moment: row.return_to != ClaimState.AWAITING_PARCEL.value,
    branch=True,
)
