"""Filings and claims as they are told (备案、报销): a row of a list, and one whole."""

from typing import ClassVar

from pydantic import JsonValue

from console.api.types.told import Amount, Day, ToldShape


class CaseRowTold(ToldShape):
    """案件 · a case in a list."""

    no: str
    ext_no: str | None
    state: str
    state_label: str
    person: str
    name: str
    area: str
    applied_on: Day
    since: Day
    due_on: Day | None
    overdue_since: Day | None
    period_ends_on: Day | None
    stuck: str | None = None


class FilingRowTold(CaseRowTold):
    """异地就医备案 · a filing in a list."""

    about: ClassVar[str] = "filing"
    category: str
    category_label: str
    destination: str
    destination_name: str
    starts_on: Day
    ends_on: Day
    cancellable_from: Day
    source: str
    late: bool


class ClaimRowTold(CaseRowTold):
    """手工报销 · a claim in a list."""

    about: ClassVar[str] = "claim"
    care: str
    care_label: str
    provider: str | None
    provider_name: str
    admitted_on: Day
    discharged_on: Day
    total: Amount
    payable: Amount | None
    unverified: bool


class AgentTold(ToldShape):
    """代办人 · the agent of an application."""

    about: ClassVar[str] = "agent"
    name: str | None = None
    relation: str | None = None
    certno: str | None = None
    phone: str | None = None


class CaseNoticeTold(ToldShape):
    """通知 · what the person was told, and where it stands."""

    id: int | None
    kind: str
    day: Day
    text: str
    sent: bool
    state: str
    state_label: str
    channel: str
    delivered_on: Day | None


class WholeTold(ToldShape):
    """案件全部 · what one case has beside its row."""

    kind: str
    version: int
    channel: str
    insutype: str
    phone: str | None
    agent: AgentTold | None
    materials: list[str]
    listed: list[JsonValue] | None
    person_no: str
    covered_to: Day | None
    under_14: bool
    restricted: bool
    notices: list[CaseNoticeTold]
    archived_on: Day | None = None


class FilingTold(WholeTold, FilingRowTold):
    """异地就医备案全部 · one filing whole."""

    promise: bool
    materials_complete: bool
    granted_to: Day
    activated_on: Day | None
    ended_by: str | None
    open_stay_on: Day | None
    address: str | None
    replaces: str | None
    out_fil_upld_stas: str
    referral: str | None


class FeeLineTold(ToldShape):
    """费用明细 · a fee line of a receipt."""

    about: ClassVar[str] = "line"
    place: int
    step_line: int
    item: str
    code: str
    level: str
    price: str
    quantity: str
    amount: Amount
    charged_on: Day


class ClaimReceiptTold(ToldShape):
    """票据 · a receipt of a claim, with its lines."""

    about: ClassVar[str] = "receipt"
    place: int
    code: str
    number: str
    kind: str | None
    paper_code: str
    paper_number: str
    check_code: str
    payer: str
    issuer: str
    file_sha256: str | None
    issued_on: Day
    total: Amount
    released: bool
    lines: list[FeeLineTold]


class PayeeTold(ToldShape):
    """收款账户 · to whom a claim is paid."""

    about: ClassVar[str] = "payee"
    name: str
    account: str
    bank_code: str
    relation: str


class PolicyUsedTold(ToldShape):
    """参数库版本 · by which values of the policy book was calculated."""

    area: str
    on: Day
    hash: str
    verified: bool


class BenefitTold(ToldShape):
    """待遇计算 · the calculation behind an amount, step by step."""

    policy: PolicyUsedTold
    situation: str
    situation_label: str
    filing: str | None
    current: bool
    amounts: dict[str, Amount]
    disallowed: JsonValue
    steps: list[JsonValue]
    unverified: list[str]


class ClaimTold(WholeTold, ClaimRowTold):
    """手工报销全部 · one claim whole, with receipts and calculation."""

    phase: str | None
    med_type: str
    diagnosis: str
    emergency: bool
    third_party: str
    payable_source: str | None
    payable_source_label: str | None
    reason_code: str
    reason_label: str
    calculated: str
    calc_problem: JsonValue
    benefit: BenefitTold | None
    disallowed: JsonValue
    findings: list[JsonValue] | None
    refusal: JsonValue
    payee: PayeeTold
    national_due_on: Day | None
    promise_due_on: Day | None
    stopped_on: Day | None
    originals_count: int | None
    carrier: str | None
    tracking_no: str | None
    originals_back_no: str | None
    receipts: list[ClaimReceiptTold]
