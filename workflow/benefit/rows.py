"""Claims and what lies around them as light rows (轻量行): only the columns that rules read.

A rule asks for attributes, and a row answers like the record of that name; a row is never written
back. All rows that hold the same text in a JSON column share one value, which is read only.
"""

import json
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from functools import lru_cache
from typing import Any, NamedTuple, TypeAlias, TypeVar

from sqlalchemy import (
    ColumnElement,
    Dialect,
    Executable,
    Table,
    Text,
    TypeDecorator,
    select,
    type_coerce,
)
from sqlmodel import Session

from models import METADATA
from models.base import JsonText
from models.keys import in_parts, matching
from workflow.shared.json_types import Json

CLAIM, PERSON, PLACE, FILING, RECEIPT, QUALIFICATION, CALCULATION, POSTING, LINE = (
    METADATA.tables[name]
    for name in (
        "claim", "person", "institution", "filing", "receipt", "entitlement", "calculation",
        "year_posting", "fee_line",
    )
)  # fmt: skip
R = TypeVar("R", bound=NamedTuple)
JsonObjects: TypeAlias = list[dict[str, Json]]
shared_json = lru_cache(maxsize=4096)(json.loads)


class SharedJson(TypeDecorator[Json]):
    """A JSON column that is only looked at: equal texts are parsed once."""

    impl = Text
    cache_ok = True

    def process_result_value(self, value: str | None, dialect: Dialect) -> Json:
        """From the database."""
        return None if value is None else shared_json(value)


class PersonRow(NamedTuple):
    """An insured person (参保人员)."""

    id: int
    area: str
    insutype: str
    name: str
    psn_type: str
    insured_from: date
    covered_to: date
    identity: str
    civil_servant: bool
    coverage_end: str


class InstitutionRow(NamedTuple):
    """A designated institution and its networked services (定点医药机构)."""

    id: int
    code: str
    name: str
    kind: str
    level: str
    deductible_level: str
    area: str
    inpatient_networked: bool
    outpatient_networked: bool
    chronic_networked: list[str]
    valid_from: date
    valid_to: date


class FilingRow(NamedTuple):
    """A filing (备案), as far as it covers care and an answer speaks of it."""

    id: int
    no: str
    person_id: int
    state: str
    category: str
    channel: str
    destination: str
    starts_on: date
    ends_on: date
    activated_on: date
    ended_by: str
    applied_on: date
    cancellable_from: date
    late: bool


class QualificationRow(NamedTuple):
    """A qualification for a chronic disease (门诊慢特病资格), as far as it covers a visit."""

    id: int
    no: str
    person_id: int
    state: str
    disease: str
    hospitals: list[str]
    starts_on: date
    ends_on: date


class ReceiptRow(NamedTuple):
    """A receipt (票据)."""

    id: int
    claim_id: int
    code: str
    number: str


class FeeRow(NamedTuple):
    """A line of the fee list (费用明细); it begins with what `BillLine` is made of."""

    charge_level: str
    amount: int
    price_e6: int
    quantity_e4: int
    own_share_e4: int | None
    limit_e6: int | None
    charged_on: date
    disallowed: int
    item_code: str
    position: int
    receipt_id: int


class PostingRow(NamedTuple):
    """A posting of a benefit year (年度累计记账); `id` is its place in the order of approvals."""

    id: int
    person_id: int
    claim_id: int | None
    calculation_id: int | None
    area: str
    population: str
    year: date
    bucket: str
    on: date
    admissions: int
    deductible: int
    pool_paid: int
    in_scope: int
    second_paid: int
    civil_paid: int
    assistance_paid: int
    settlement_id: int | None = None
    settled_at: datetime | None = None
    at: datetime | None = None
    unknown: int = 0


SUMS = ("admissions", "deductible", "pool_paid", "in_scope", "second_paid", "civil_paid",
        "assistance_paid")  # fmt: skip
"""What of a posting is added up."""


class CalculationRow(NamedTuple):
    """A calculation of a claim: its number, and what it was made of."""

    claim_id: int
    seq: int
    plan_hash: str
    inputs: str

    def made_of(self, plan_hash: str, inputs: str) -> bool:
        """Whether a calculation now would have the same plan and inputs."""
        return (self.plan_hash, self.inputs) == (plan_hash, inputs)


class PrecheckRow(NamedTuple):
    """A claim as the pre-check sees it (材料预审)."""

    id: int
    no: str
    area: str
    person_id: int
    insutype: str
    applied_on: date
    institution_id: int | None
    care: str
    med_type: str
    admitted_on: date
    discharged_on: date
    diagnosis: str
    emergency: bool
    third_party: str
    reason_code: str
    payee_name: str
    payee_account: str
    payee_relation: str
    payee_proof: str
    total: int
    originals_in_hand: bool
    verdict: str
    findings: JsonObjects
    agent: dict[str, Json] | None
    materials: list[str]
    listed: list[str]
    arrived: list[str]


class ClaimRow(NamedTuple):
    """A claim as the calculation sees it (待遇计算)."""

    id: int
    no: str
    area: str
    person_id: int
    insutype: str
    institution_id: int | None
    care: str
    med_type: str
    admitted_on: date
    discharged_on: date
    diagnosis: str
    emergency: bool
    reason_code: str
    state: str
    verdict: str
    by_hand: bool
    payable: int | None
    payable_source: str
    situation: str
    covering_id: int | None
    unverified: bool
    straight_through: bool
    calc: str
    calc_why: str
    third_party_paid: int
    transfer_from: str
    observation: bool
    disallowed: JsonObjects
    findings: JsonObjects


TABLES: dict[type[NamedTuple], Table] = {
    PersonRow: PERSON, InstitutionRow: PLACE, FilingRow: FILING, ReceiptRow: RECEIPT,
    PrecheckRow: CLAIM, ClaimRow: CLAIM, QualificationRow: QUALIFICATION,
    CalculationRow: CALCULATION, PostingRow: POSTING,
}  # fmt: skip


def columns_of(row: type[NamedTuple]) -> list[ColumnElement[Any]]:
    """The columns of a row, in its order."""
    found = [TABLES[row].c[name] for name in row._fields]
    return [
        type_coerce(c, SharedJson).label(c.key) if isinstance(c.type, JsonText) else c
        for c in found
    ]


def fetch_rows(session: Session, row: type[R], query: Executable) -> list[R]:
    """The answer to a query for `columns_of(row)`, as rows."""
    # All at once: asked for one by one, rows cost as much again as their columns.
    return list(map(row._make, session.connection().execute(query).all()))


def rows(
    session: Session, row: type[R], column: ColumnElement[Any], values: Iterable[int | None],
    *where: ColumnElement[bool],
) -> list[R]:  # fmt: skip
    """The rows of a table whose column is one of these."""
    query, found = select(*columns_of(row)).where(*where), []
    for among in matching(session, column, values):
        found += fetch_rows(session, row, query.where(among))
    return found


def parts(values: Iterable[int | None]) -> Iterator[list[int]]:
    """Ids without doubles, in lists that fit a query."""
    yield from in_parts(value for value in values if value is not None)
