"""Referrals and qualifications as they are told (电子转诊、门诊慢特病资格)."""

from typing import ClassVar

from pydantic import Field, JsonValue

from console.api.types.told import Day, ToldShape


class HandedTold(ToldShape):
    """告知转入医院 · what the receiving hospital was told."""

    kind: str
    day: Day
    sent: bool


class ReferralTold(ToldShape):
    """电子转诊 · a referral."""

    about: ClassVar[str] = "referral"
    no: str
    state: str
    state_label: str
    since: Day
    area: str
    person: str
    name: str
    person_no: str
    from_: str = Field(alias="from")
    from_name: str
    to: str
    to_name: str
    destination: str
    destination_name: str
    diagnosis: str
    diagnosis_name: str
    reason: str
    reason_label: str
    opinion: str
    lower_level: bool
    lower_level_why: str
    referred_on: Day
    starts_on: Day
    ends_on: Day
    requested_by: str
    agreed_by: str
    filing: str | None
    filing_state: str | None
    filing_state_label: str | None
    told: list[HandedTold]
    version: int | None = None


class ReferralEnteredTold(ToldShape):
    """已提出的转诊 · a referral that was asked for."""

    about: ClassVar[str] = "referral"
    no: str
    state: str
    lower_level: bool
    warning: str | None = None


class ReferralDecidedTold(ToldShape):
    """转诊的决定 · a referral after a decision, and its filing."""

    about: ClassVar[str] = "referral"
    no: str
    state: str
    filing: str | None
    filing_state: str | None


class ProviderNamedTold(ToldShape):
    """选定机构 · a chosen institution."""

    about: ClassVar[str] = "provider"
    code: str
    name: str


class QualificationTold(ToldShape):
    """门诊慢特病资格 · a qualification."""

    about: ClassVar[str] = "qualification"
    no: str
    state: str
    state_label: str
    since: Day
    area: str
    person: str
    name: str
    person_no: str
    disease: str
    disease_name: str
    starts_on: Day | None
    ends_on: Day | None
    hospitals: list[ProviderNamedTold]
    evidence: list[JsonValue]
    materials: list[str]
    listed: list[JsonValue] | None
    period_ends_on: Day | None
    assessed_by: str
    conclusion: str
    version: int | None = None


class QualificationEnteredTold(ToldShape):
    """已申请的资格 · a qualification that was applied for."""

    about: ClassVar[str] = "qualification"
    no: str
    state: str
    unregulated: list[str]


class QualificationRulesTold(ToldShape):
    """参保地规定 · what the book of an area says of qualifications."""

    area: str
    parameters: dict[str, JsonValue]


class QualificationsTold(ToldShape):
    """一人的资格 · a person's qualifications, and the rules of their areas."""

    about: ClassVar[str] = "qualified"
    qualifications: list[QualificationTold]
    rules: list[QualificationRulesTold]
