"""The facts that people give with a move (随附信息), checked before anything else happens.

Field names are ours; the usual other spellings are accepted. Money is yuan as text.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Annotated, get_args, get_origin

from pydantic import (
    AliasChoices,
    BaseModel,
    ConfigDict,
    Field,
    model_validator,
)
from pydantic.fields import FieldInfo

from workflow.machine.cuts import cut_of
from workflow.machine.payload_values import (
    AccountNo,
    BankCode,
    Day,
    Fen,
    Flag,
    Line,
    Listed,
    Name,
    Particulars,
    Phone,
    Proof,
    Relation,
    Whole,
    Words,
)
from workflow.shared.json_types import Json

Fact = Json | date | Sequence[str]
"""One fact: JSON from outside, a day or a list from our own commands."""
Given = Fact | Mapping[str, Fact]
"""What was given with a move."""


class Payload(BaseModel):
    """The base: unknown keys are refused, so that no fact is lost by a typing slip.

    A form and a shell line give text: a list as items with ；、， between them, an agent by name, as a row of a file does.
    """

    model_config = ConfigDict(extra="forbid", populate_by_name=True, frozen=True)

    @model_validator(mode="before")
    @classmethod
    def _typed(cls, given: Given) -> Given:
        if not isinstance(given, Mapping):
            return given
        infos = cls.model_fields
        return {key: as_meant(infos[key], it) if key in infos else it for key, it in given.items()}


def holds(info: FieldInfo, kind: type) -> bool:
    """Whether a fact is of this kind, or may be: a list, a dict, a bool."""
    return any(kind in (each, get_origin(each)) for each in _kinds(info.annotation))


def _kinds(annotation: object) -> Iterator[object]:
    yield annotation
    if get_origin(annotation) is not list:
        for each in get_args(annotation):
            yield from _kinds(each)


def are_cuts(info: FieldInfo) -> bool:
    """Whether a fact is what is disallowed (核减): each cut is a text of its own, whose reason may hold commas."""
    return info.annotation == list[Disallowed]


POSTMARK = AliasChoices("posted_on", "postmark")
_SEPARATORS = re.compile(r"[;；、,，|]")


def as_meant(info: FieldInfo, given: Fact) -> Fact:
    """The fact as JSON would say it, where it was typed as text."""
    if not isinstance(given, str):
        return given
    if are_cuts(info):
        return [given]
    if holds(info, list):
        return [item.strip() for item in _SEPARATORS.split(given) if item.strip()]
    if holds(info, dict):
        return {"name": given}
    return given


class Nothing(Payload):
    """A move that takes no facts."""


class Missing(Payload):
    """What is missing, all at once (一次性告知)."""

    missing: Listed | None = None
    originals_only: Flag = False


class ByPost(Payload):
    """The day on which it was posted (邮戳日期), where it came by post: posted in time is in time."""

    posted_on: Day | None = Field(default=None, validation_alias=POSTMARK)


class Postmark(Payload):
    """The day on which it was posted (邮戳日期)."""

    posted_on: Day = Field(validation_alias=POSTMARK)


class Papers(ByPost):
    """What came in with the correction (补交材料)."""

    materials: list[Words] = []


class Resubmission(Papers):
    """The same for a claim, where the payee may be what was wrong."""

    payee_name: Name | None = None
    payee_account: AccountNo | None = None
    payee_bank_code: BankCode | None = None
    payee_relation: Relation | None = None
    payee_proof: Proof | None = None


class Clause(Payload):
    """The clause a rejection rests on (依据条款); it may also stand in the reason."""

    clause: Words | None = None


class Amendment(Payload):
    """What may change on a filing without a new one (变更联系方式、补交材料、延长)."""

    phone: Phone | None = None
    address: Words | None = None
    agent: Particulars | None = None
    ends_on: Day | None = None
    materials: list[Words] | None = None
    open_stay_on: Day | None = None
    discharged: Flag = False


class SecondPerson(Payload):
    """The second person who confirms (双人确认)."""

    second: Line = Field(validation_alias=AliasChoices("second", "second_person", "with"))


class ConfirmedClause(SecondPerson, Clause):
    """The clause of a rejection that a second person confirms (双人确认)."""


class ParcelPosting(ByPost):
    """Carrier and tracking number (承运单位、快递单号)."""

    carrier: Words = Field(max_length=40, validation_alias=AliasChoices("carrier", "courier"))
    tracking_no: Words = Field(
        max_length=40,
        validation_alias=AliasChoices("tracking_no", "tracking", "tracking_number", "delv_docno"),
    )


class Counted(ByPost):
    """How many original papers arrived (原件份数)."""

    originals: Whole = Field(
        ge=1, le=9999, validation_alias=AliasChoices("originals", "count", "originals_count")
    )


class Disallowed(Payload):
    """One disallowed amount with its reason, and the clause that it rests on (核减)."""

    amount: Annotated[Fen, Field(gt=0)]
    reason: Words
    clause: Words | None = None
    receipt: Line | None = None
    line: Annotated[Whole, Field(ge=0, le=100_000)] | None = None

    @model_validator(mode="before")
    @classmethod
    def _cut(cls, given: Given) -> Given:
        return (cut_of(given) or given) if isinstance(given, str) else given


class Disallowances(Payload):
    """All that is disallowed of the claim; it takes the place of what was said before (核减明细)."""

    disallowed: Annotated[list[Disallowed], Field(max_length=500)]


class Established(Payload):
    """What a reviewer establishes for the calculation (认定的事实); what is left out stays.

    What a third party bears (第三人负担), the level of the hospital that transferred the patient
    (转出医院等级, hosp_lv), and whether it was observation in emergency (急诊留观).
    """

    third_party_paid: Fen | None = None
    transfer_from: Annotated[str, Field(pattern=r"^(0[1-9]|1[01])?$")] | None = None
    observation: Flag | None = None


class Look(Payload):
    """When a suspended claim is looked at again (下次核查日)."""

    until: Day = Field(validation_alias=AliasChoices("until", "look_again_on", "next_look"))


class Payee(SecondPerson):
    """A new account, or a new payee with proof (变更收款人)."""

    payee_name: Name
    payee_account: AccountNo
    payee_bank_code: BankCode = ""
    payee_relation: Relation = ""
    payee_proof: Proof = ""


class AccountCorrection(SecondPerson):
    """A corrected account of the same payee (更正账号)."""

    payee_account: AccountNo
    payee_bank_code: BankCode = ""
    payee_name: Name | None = None


def asked_for(returned: Missing, reason: str) -> list[str]:
    """What a return asks for: the list, or the reason where no list was given."""
    if returned.missing:
        return list(returned.missing)
    return [reason] if reason else []


_CITED = re.compile(r"第[^第条]{1,12}条|《[^》]+》|〔\d{4}〕\d+号")


def clause_in(facts: Clause, reason: str) -> str:
    """The clause named in the facts or in the reason; empty when none is."""
    if facts.clause:
        return facts.clause
    found = _CITED.search(reason)
    return found.group(0) if found else ""
