"""What was calculated and what a benefit year has used up (待遇计算、年度累计). Money in 分.

Nothing here is ever changed: a new calculation is a new row, a reversal is a new posting.
"""

from datetime import date, datetime

from sqlalchemy import BigInteger, CheckConstraint, Index, SmallInteger, Text, UniqueConstraint
from sqlmodel import Field, SQLModel

from models.base import BigId, UtcInstant
from models.states import Labelled


class BenefitPlan(SQLModel, table=True):
    """What the book said for a case (适用参数), kept once for all claims that share it."""

    __tablename__ = "benefit_plan"

    hash: str = Field(primary_key=True, max_length=64)
    area: str = Field(max_length=6)
    text: str = Field(sa_type=Text)


class Calculation(SQLModel, table=True):
    """One calculation of one claim: inputs, plan, amounts and the hash of the book (待遇计算).

    `treated` is the case as rules saw it, `inputs` the bill and what the year had used up. The
    steps are not kept: plan and inputs give them again.
    """

    __table_args__ = (
        UniqueConstraint("claim_id", "seq"),
        Index("ix_calculation_person_id", "person_id", "id"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    claim_id: int = Field(foreign_key="claim.id", sa_type=BigInteger)
    seq: int
    area: str = Field(max_length=6)
    person_id: int = Field(sa_type=BigInteger)
    day: date
    book_hash: str = Field(max_length=64)
    plan_hash: str = Field(foreign_key="benefit_plan.hash", max_length=64)
    treated: str = Field(sa_type=Text)
    inputs: str = Field(sa_type=Text)
    verified: bool
    medfee_sumamt: int = Field(sa_type=BigInteger)
    fulamt_ownpay_amt: int = Field(sa_type=BigInteger)
    overlmt_selfpay: int = Field(sa_type=BigInteger)
    preselfpay_amt: int = Field(sa_type=BigInteger)
    inscp_scp_amt: int = Field(sa_type=BigInteger)
    act_pay_dedc: int = Field(sa_type=BigInteger)
    hifp_pay: int = Field(sa_type=BigInteger)
    hifmi_pay: int = Field(sa_type=BigInteger)
    hifob_pay: int = Field(sa_type=BigInteger)
    cvlserv_pay: int = Field(sa_type=BigInteger)
    maf_pay: int = Field(sa_type=BigInteger)
    fund_pay_sumamt: int = Field(sa_type=BigInteger)
    psn_part_amt: int = Field(sa_type=BigInteger)


class PostingKind(Labelled):
    """Why a benefit year moved (累计变动)."""

    APPROVED = "approved", "审批通过", "approved"
    REVERSED = "reversed", "撤回审批", "approval pulled back"
    CORRECTED = "corrected", "追回、补支决定（重新核算）", "recovery or supplement decided"
    UNDONE = "undone", "追回、补支撤销", "recovery or supplement cancelled"
    SETTLED = "settled", "直接结算", "settled directly"
    AMENDED = "amended", "直接结算更正", "direct settlement corrected"
    REFUNDED = "refunded", "直接结算退费", "direct settlement reversed"


class YearPosting(SQLModel, table=True):
    """What an approval or a direct settlement adds to a benefit year, or its reversal takes back
    (年度累计记账).

    `year` is the first day of the benefit year, `on` the day of service, for counts by quarter or
    month. The sums over a bucket are what the year has used up; `unknown` counts the amounts of a
    settlement that nobody told, and goes back to zero when they are.
    """

    __tablename__ = "year_posting"
    __table_args__ = (
        Index("ix_year_posting_person_id", "person_id", "year"),
        Index("ix_year_posting_claim_id", "claim_id"),
        CheckConstraint("(claim_id IS NULL) <> (settlement_id IS NULL)", name="source"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    area: str = Field(max_length=6)
    person_id: int = Field(foreign_key="person.id", sa_type=BigInteger)
    population: str = Field(max_length=10)
    year: date
    bucket: str = Field(max_length=40)
    on: date
    claim_id: int | None = Field(default=None, foreign_key="claim.id", sa_type=BigInteger)
    calculation_id: int | None = Field(
        default=None, foreign_key="calculation.id", sa_type=BigInteger
    )
    settlement_id: int | None = Field(default=None, foreign_key="settlement.id", sa_type=BigInteger)
    # When the hospital settled, however late its record comes.
    settled_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    unknown: int = Field(default=0, sa_type=SmallInteger, sa_column_kwargs={"server_default": "0"})
    kind: str = Field(max_length=12)
    admissions: int
    deductible: int = Field(sa_type=BigInteger)
    pool_paid: int = Field(sa_type=BigInteger)
    in_scope: int = Field(sa_type=BigInteger)
    second_paid: int = Field(sa_type=BigInteger)
    civil_paid: int = Field(sa_type=BigInteger)
    assistance_paid: int = Field(sa_type=BigInteger)
    day: date
    at: datetime = Field(sa_type=UtcInstant)
