"""Stored calculations, and the amounts they put on claims (待遇计算留存). No other file writes them."""

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple, TypeAlias

from sqlalchemy import BigInteger, Column, MetaData, Table, bindparam, func, text
from sqlalchemy import select as select_rows
from sqlalchemy.dialects.postgresql import insert as insert_on_postgresql
from sqlalchemy.dialects.sqlite import insert as insert_on_sqlite
from sqlmodel import Session, select

from models import METADATA, BenefitPlan, Calculation, Claim
from models.bulk import emptied, on_postgresql, write_rows
from models.database import connection_of
from models.prepared import Prepared, as_record
from workflow.benefit.amounts import AMOUNTS, Amounts
from workflow.benefit.claim_calculation import CalculationRequest
from workflow.benefit.claim_data import AnyClaim
from workflow.benefit.plan import Plan
from workflow.benefit.settlement import Inputs
from workflow.benefit.treatment import Treatment
from workflow.benefit.treatment_text import treatment_from

ColumnValue: TypeAlias = int | str | date | bool | None
SETTLED = ("posted", "given")
"""The marks of a claim whose amount no longer follows its benefit year."""


class StoredCalculation(NamedTuple):
    """A calculation as it was kept: the case, its plan and inputs, and the amounts of then."""

    row: Calculation
    case: Treatment
    plan: Plan
    inputs: Inputs

    @property
    def amounts(self) -> Amounts:
        """The amounts of then."""
        return Amounts(*(getattr(self.row, name) for name in AMOUNTS))


class ClaimAmount(NamedTuple):
    """What a calculation changes on its claim, beside the mark that its move sets."""

    payable: int
    payable_source: str
    calc_problem: None
    situation: str
    covering_id: int | None
    unverified: bool
    straight_through: bool
    calc_why: str


CALCULATION, CLAIM = METADATA.tables["calculation"], METADATA.tables["claim"]
KEPT_COLUMNS = (
    "id", "claim_id", "seq", "area", "person_id", "day", "book_hash", "plan_hash", "treated", "inputs",
    "verified", *AMOUNTS,
)  # fmt: skip
_PLAN = METADATA.tables["benefit_plan"]
ITS_CALCULATION = (
    select_rows(*CALCULATION.c, _PLAN.c.text.label("plan_text"))
    .join(_PLAN, _PLAN.c.hash == CALCULATION.c.plan_hash)
    .where(CALCULATION.c.id == bindparam("calculation_id", type_=BigInteger))
)
"""One calculation with its plan, for whoever reads it beside other things."""
WITH_PLAN = Prepared(ITS_CALCULATION)
RESULT_COLUMNS = ("calculation_id", *ClaimAmount._fields)
RESULTS = Table(
    "calculated",
    MetaData(),
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    *(Column(name, CLAIM.c[name].type) for name in RESULT_COLUMNS),
    prefixes=["TEMPORARY"],
)
"""What a page of calculations came to; a temporary table of the connection."""


def new_ids(session: Session, count: int) -> list[int]:
    """Ids for that many calculations, rising."""
    if on_postgresql(session):
        sequence = text(
            "SELECT nextval(of) FROM generate_series(1, :count),"
            # Looked up once, and not for every row.
            " (SELECT pg_get_serial_sequence('calculation', 'id')::regclass AS of OFFSET 0) AS once"
        )
        return sorted(session.execute(sequence, {"count": count}).scalars())
    last = session.execute(select(func.max(Calculation.id))).scalar_one() or 0
    return list(range(last + 1, last + 1 + count))


def store_calculations(
    session: Session, rows: Sequence[tuple[ColumnValue, ...]], plans: dict[str, Plan]
) -> None:
    """Store calculations (`row_of`, behind an id of `new_ids`), and the plans that are new."""
    if plans:
        new = [{"hash": h, "area": plan.area, "text": plan.text} for h, plan in plans.items()]
        if on_postgresql(session):
            session.execute(insert_on_postgresql(BenefitPlan).on_conflict_do_nothing(), new)
        else:
            session.execute(insert_on_sqlite(BenefitPlan).on_conflict_do_nothing(), new)
    write_rows(session, CALCULATION, KEPT_COLUMNS, rows)


def calculation_row(
    claim: AnyClaim,
    seq: int,
    asked: CalculationRequest,
    inputs: str,
    amounts: Amounts,
    book_hash: str,
    day: date,
) -> tuple[ColumnValue, ...]:
    """A calculation as it is kept, but for its id."""
    plan = asked.plan
    return (
        claim.id, seq, claim.area, claim.person_id, day, book_hash, plan.hash,
        asked.rules.kept(asked.case), inputs, plan.verified, *amounts,
    )  # fmt: skip


def write_results(session: Session, results: Sequence[tuple[ColumnValue, ...]]) -> Table:
    """The amounts (id of the claim, of the calculation, `Result`) where the moves find them."""
    write_rows(session, emptied(session, RESULTS), ("id", *RESULT_COLUMNS), results)
    return RESULTS


def calculation_of(session: Session, claim: Claim) -> StoredCalculation | None:
    """The calculation that a claim's amount rests on."""
    return stored_calculation(session, claim.calculation_id)


def stored_calculation(session: Session, calculation_id: int | None) -> StoredCalculation | None:
    """A calculation as it was kept."""
    if calculation_id is None:
        return None
    session.flush()
    found = WITH_PLAN.first(connection_of(session), {"calculation_id": calculation_id})
    return None if found is None else read_calculation(found)


def read_calculation(found: Any) -> StoredCalculation:
    """A calculation from its row, which `WITH_PLAN` or a statement of its columns found."""
    kept = found._asdict()
    plan = Plan.model_validate_json(kept.pop("plan_text"))
    row = as_record(Calculation, kept)
    inputs = Inputs.model_validate_json(row.inputs)
    return StoredCalculation(row, treatment_from(row.treated), plan, inputs)
