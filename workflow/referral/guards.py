"""The conditions of the referral machine (电子转诊各步的条件)."""

from sqlalchemy import ColumnElement, exists, or_, select
from sqlmodel import col

from config.text import Text
from models import Claim, Referral, Role, Settlement
from workflow.machine.context import Actor, Moment, Request
from workflow.machine.guard import ActorGuard, Guard, RequestGuard, after
from workflow.machine.payloads import Payload
from workflow.referral.context import ReferralContext, ReferralGuard, ReferralMoment
from workflow.referral.payloads import Agreement
from workflow.referral.usage import claimed_in_validity, settled_in_validity
from workflow.shared.errors import UnknownCaseError

CANCEL_ANY_TIME = Text(
    "临时外出就医备案有效期内可随时取消和变更（大庆市医保局备案实用手册）",
    "a temporary filing may be cancelled at any time (Daqing filing notice)",
)


def _in_use_sql(table: type[Referral], _moment: Moment) -> ColumnElement[bool]:
    settled, claimed = select(col(Settlement.id)), select(col(Claim.id))
    return or_(
        exists(settled.where(settled_in_validity(table))),
        exists(claimed.where(claimed_in_validity(table))),
    )


IN_USE = Guard[Referral, ReferralMoment](
    "in_use",
    Text(
        "尚无在 {to_name} 的结算或报销（{starts_on} 至 {ends_on}）",
        "no settlement or claim from {to_name} yet ({starts_on} to {ends_on})",
    ),
    lambda _row, moment: bool(moment.context.uses),
    shows=("to_name", "starts_on", "ends_on"),
    sql=_in_use_sql,
)
WAS_AGREED = Guard[Referral, ReferralMoment](
    "was_agreed",
    Text("过期前医院未同意", "the hospital had not agreed before it expired"),
    lambda row, _moment: row.hospital_agrees,
)
UNUSED = ReferralGuard(
    "not_used",
    Text("已按转诊就医：{uses}，不能再取消", "used already: {uses}; it cannot be cancelled"),
    lambda _row, moment: not moment.context.uses,
    computes=lambda _row, moment: {"uses": "、".join(moment.context.uses) or "—"},
)
FILING_UNUSED = ReferralGuard(
    "filing_not_used",
    Text(
        "转诊生成的备案已用于其他机构就医：{uses}；请改为取消备案 {filing_no}（当日止，已发生的不受影响）",
        "care elsewhere rests on the filing it made: {uses}; cancel filing {filing_no} instead, "
        "which ends it today and leaves that care covered",
    ),
    lambda _row, moment: not moment.context.settlements,
    shows=("filing_no",),
    computes=lambda _row, moment: {"uses": "、".join(moment.context.settlements) or "—"},
    clause=CANCEL_ANY_TIME,
)
ANOTHER_PERSON = ActorGuard[Referral, Request[ReferralContext, Payload]](
    "same_person",
    Text(
        "申请由 {requested_by} 提出，须由另一人审核", "{requested_by} asked for it; another decides"
    ),
    lambda row, request: request.actor.name != row.requested_by,
    shows=("requested_by",),
)
LEVEL_ANSWERED = RequestGuard[Referral, Request[ReferralContext, Agreement]](
    "lower_level_answered",
    Text(
        "{to_name}（等级 {to_level}）低于转出医院（等级 {from_level}）：须写明理由（--why-lower）",
        "{to_name} (level {to_level}) ranks below the referring hospital (level {from_level}): say "
        "why (--why-lower)",
    ),
    lambda row, request: (
        not row.lower_level or bool(row.lower_level_why or request.payload.lower_level_why)
    ),
    shows=("to_name", "to_level", "from_level"),
)
NOT_OVER = ReferralGuard(
    "not_over",
    Text("转诊有效期已于 {ends_on} 届满", "its days ended {ends_on}"),
    lambda row, moment: row.ends_on >= moment.today,
    shows=("ends_on",),
)
OVER = after("past_end", "ends_on", Text("转诊有效期至 {ends_on}", "valid through {ends_on}"))


def _confirmed(row: Referral, request: Request[ReferralContext, Payload]) -> bool:
    """Two people of a hospital take back what two of them gave; the insured person acts alone."""
    if Role.HOSPITAL not in request.actor.roles:
        return True
    second = request.context.second
    if second is None or second.name == request.actor.name or Role.HOSPITAL not in second.roles:
        return False
    return bool(second.institution == row.from_code)


TWO_OF_THE_HOSPITAL = RequestGuard[Referral, Request[ReferralContext, Payload]](
    "second_person",
    Text(
        "医院取消已同意的转诊，须由本院另一人共同确认；参保人本人取消不需要",
        "to take an agreed referral back, a second person of the hospital confirms; the "
        "person himself needs nobody",
    ),
    _confirmed,
)


def check_hospital(actor: Actor, referral: Referral) -> None:
    """Refuse a person of a hospital who decides for another: for them there is no such referral."""
    if Role.HOSPITAL in actor.roles and actor.institution != referral.from_code:
        raise UnknownCaseError(referral.no)
