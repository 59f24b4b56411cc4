"""What is told about a person (备案记录、结算、个人信息请求)."""

from typing import ClassVar

from pydantic import Field

from console.api.types.told import Amount, Day, ToldShape


class FiledByTold(ToldShape):
    """备案人 · who filed it, and how they stand to the person."""

    who: str
    label: str
    name: str | None
    relation: str | None


class ProgressTold(ToldShape):
    """办理进度 · a step of an application."""

    day: Day
    step: str
    state_label: str


class RecordTold(ToldShape):
    """备案记录 · a filing as its tab shows it."""

    about: ClassVar[str] = "filing"
    no: str
    area: str
    category: str
    category_label: str
    destination: str
    destination_name: str
    starts_on: Day
    ends_on: Day | None
    state: str
    state_label: str
    channel: str
    source: str
    filed_on: Day
    filed_by: FiledByTold
    scope: str | None = None
    reviewed_by: str | None = None
    reviewed_by_label: str | None = None
    progress: list[ProgressTold] | None = None
    result: str | None = None


class TabTold(ToldShape):
    """备案记录页签 · a tab: 快速备案, 自助开通, 地方平台."""

    tab: str
    label: str
    shows: str
    filings: list[RecordTold]


class BlockingTold(ToldShape):
    """已有备案 · a filing that stands in the way of a new one."""

    no: str
    tab: str
    source: str
    since: Day
    filed_on: Day
    filed_by: FiledByTold
    says: str
    free_on: Day | None
    how: list[str]
    clause: str | None
    not_blocked: list[str]


class AlreadyFiledTold(ToldShape):
    """是否已有备案 · what stands in the way of a new filing."""

    blocked: bool
    says: str
    clause: str
    filings: list[BlockingTold]


class DeemedTold(ToldShape):
    """视同已备案 · care that counted as filed."""

    claim: str
    on: Day
    as_: str = Field(alias="as")
    as_label: str
    clause: str


class RecordsTold(ToldShape):
    """备案记录 · all filings of a person, in the three tabs."""

    about: ClassVar[str] = "records"
    person: str
    name: str
    on: Day
    tabs: list[TabTold]
    already_filed: AlreadyFiledTold
    deemed: list[DeemedTold]


class SettlementTold(ToldShape):
    """结算 · what was settled directly, taken back, or paid as a claim."""

    about: ClassVar[str] = "settlement"
    kind: str
    label: str
    no: str
    hospital: str
    hospital_name: str
    area: str
    place: str | None
    med_type: str
    admitted_on: Day
    discharged_on: Day
    settled_at: str
    reversed: bool
    total: Amount
    in_scope: Amount | None
    deductible: Amount | None
    fund_paid: Amount
    funds: dict[str, Amount | None]
    self_paid: Amount


class SumsTold(ToldShape):
    """合计 · what stands in all."""

    count: int
    total: Amount
    in_scope: Amount | None
    deductible: Amount | None
    fund_paid: Amount
    funds: dict[str, Amount | None]
    self_paid: Amount
    unknown: int


class YearSumsTold(ToldShape):
    """年度合计 · the sums of a year: direct, manual, all."""

    direct: SumsTold
    manual: SumsTold
    all: SumsTold


class YearTold(ToldShape):
    """年度 · the settlements of a year and what stands of them."""

    year: int
    settlements: list[SettlementTold]
    sums: YearSumsTold


class SettlementsTold(ToldShape):
    """个人跨省结算费用 · what the funds paid for a person."""

    about: ClassVar[str] = "settled_years"
    person: str
    name: str
    years: list[YearTold]


class PrivacyRequestTold(ToldShape):
    """个人信息请求 · a request about personal data."""

    id: int
    person_no: str
    person: str
    area: str
    kind: str
    kind_label: str
    asked_by: str
    capacity: str
    capacity_label: str
    interest: str | None
    words: str | None
    received_on: Day
    due_on: Day
    overdue: bool
    state: str
    state_label: str
    answered_on: Day | None
    answered_by: str | None
    answer: str | None
    clause: str | None
    lifted_on: Day | None


class RepresentativeTold(ToldShape):
    """代理人 · who was entered as acting for a person, and whether it holds today."""

    id: int
    person_no: str
    person: str
    kind: str
    kind_label: str
    name: str
    certno: str | None
    relation: str
    phone: str | None
    scopes: list[str]
    scope_labels: list[str]
    paper: str
    paper_on: Day | None
    paper_hash: str | None
    payment_paper: str | None
    consent: str | None
    from_: Day = Field(alias="from")
    to: Day | None
    holds: bool
    why_not: str | None
    registered_by: str
    registered_on: Day
    revoked_on: Day | None
    revoked_by: str | None
    reason: str | None
