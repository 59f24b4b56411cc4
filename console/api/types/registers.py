"""What is told of registers and law (机构、代码、参数、试算、就医核查)."""

from typing import ClassVar

from pydantic import Field, JsonValue

from console.api.types.cases import PolicyUsedTold
from console.api.types.told import Amount, Day, Instant, ToldShape


class DowntimeTold(ToldShape):
    """停机公告 · a standstill."""

    notice_no: str
    from_: Instant = Field(alias="from")
    to: Instant
    services: JsonValue
    says: str


class InstitutionTold(ToldShape):
    """定点医药机构 · an institution of the directory."""

    about: ClassVar[str] = "provider"
    code: str
    name: str
    kind: str
    level: str
    deductible_level: str
    area: str
    services: list[str]
    diseases: JsonValue
    refers: bool
    valid_from: Day | None
    valid_to: Day | None
    down: list[DowntimeTold]


class AgencyTold(ToldShape):
    """经办机构 · how the agency of an area is reached."""

    area: str
    name: str
    postal_address: str
    phone: str
    hours: str


class CodeTold(ToldShape):
    """代码 · a code, its official word, and what else is read as it."""

    code: str
    label: str
    words: list[str]


class SheetTold(ToldShape):
    """参数核定单 · by whom and where a value was seen."""

    no: JsonValue
    document: str
    title: str
    clause: str
    page: JsonValue
    checked_by: str
    confirmed_by: str
    day: Day


class ParameterTold(ToldShape):
    """参数 · a value of the policy book in force, with its document."""

    name: str
    label: str
    scope: str
    unit: str | None
    value: JsonValue
    rows: list[str]
    from_: Day = Field(alias="from")
    area: str
    reference: str
    tier: str | None
    verified: bool
    sheet: SheetTold | None
    note: str | None
    doubts: list[str]
    otherwise: list[str]


class QuoteTold(ToldShape):
    """试算 · what would be paid, step by step."""

    policy: PolicyUsedTold
    amounts: dict[str, Amount]
    steps: list[dict[str, JsonValue]]


class CitedTold(ToldShape):
    """理由 · a sentence with its clause."""

    code: str
    says: str
    clause: str | None
    weight: str | None = None


class VisitTold(ToldShape):
    """直接结算核查 · whether a visit may be settled directly, by which rule, and what to do."""

    about: ClassVar[str] = "visit_answer"
    direct: bool
    rule: str
    filing: str | None
    reasons: list[CitedTold]
    advice: list[CitedTold]
    quote: QuoteTold | None = None


class PolicyAreaTold(ToldShape):
    """统筹区 · an area of the policy book: above others, of an agency, or for quotes alone."""

    area: str
    name: str
    parent: str | None
    own_parameters: int
    agency: str | None
    use: str
