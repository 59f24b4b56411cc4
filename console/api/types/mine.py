"""What is somebody's own, as it is told (我的业务)."""

from console.api.types.care import QualificationTold, ReferralTold
from console.api.types.cases import ClaimRowTold, FilingRowTold
from console.api.types.money import PaymentTold
from console.api.types.people import RepresentativeTold
from console.api.types.told import Day, Instant, ToldShape


class MyPersonTold(ToldShape):
    """本人或被代理人 · themselves, or somebody whom they represent, and for what."""

    person_no: str
    area: str
    name: str
    person: str
    own: bool
    scopes: list[str]
    scope_labels: list[str]


class MyFilingTold(FilingRowTold):
    """我的备案 · a filing, and who is waited for."""

    waits_for: str | None
    waits_for_you: bool


class MyClaimTold(ClaimRowTold):
    """我的报销 · a claim, and who is waited for."""

    waits_for: str | None
    waits_for_you: bool


class MyReferralTold(ReferralTold):
    """我的转诊 · a referral, and who is waited for."""

    waits_for: str | None
    waits_for_you: bool


class MyQualificationTold(QualificationTold):
    """我的资格 · a qualification, and who is waited for."""

    waits_for: str | None
    waits_for_you: bool


class MyNoticeTold(ToldShape):
    """我的通知 · what they were told about a case, and where it stands."""

    id: int
    case: str | None
    kind: str
    kind_label: str
    state: str
    state_label: str
    queued_at: Instant | None


class MyMoveTold(ToldShape):
    """可办理的操作 · a move that they may take."""

    trigger: str
    label: str


class MyNextTold(ToldShape):
    """下一步 · a case that waits for them, until when, and what they may do."""

    no: str
    kind: str
    state: str
    state_label: str
    due_on: Day | None
    moves: list[MyMoveTold]


class MineTold(ToldShape):
    """我的业务 · everything that is somebody's own, and of those whom they represent."""

    name: str
    people: list[MyPersonTold]
    filings: list[MyFilingTold]
    claims: list[MyClaimTold]
    referrals: list[MyReferralTold]
    qualifications: list[MyQualificationTold]
    payments: list[PaymentTold]
    notices: list[MyNoticeTold]
    agents: list[RepresentativeTold]
    waiting: list[str]
    next: list[MyNextTold]
