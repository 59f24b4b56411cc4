"""The registers that agencies hand over: people, institutions, direct settlements (参保、机构、直接结算)."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, Index, UniqueConstraint, false, text
from sqlmodel import Field, SQLModel

from models.base import ALWAYS, FAR, BigId, JsonText, UtcInstant
from models.case import given_index
from models.spelling import spelled_form, spelled_loosely, spelled_tail, spelling_indexes

CERTNO_END = "substr(certno, length(certno) - 3)"
"""The last four characters of an identity number: by index, so written alike in queries and here."""


class Person(SQLModel, table=True):
    """An insured person (参保人员); `covered_to` is the last covered day, FAR while it is open."""

    __table_args__ = (
        UniqueConstraint("psn_no", "area"),
        Index("ix_person_certno", "certno", "cert_type"),
        Index("ix_person_name", "name", text(CERTNO_END), "id"),
        Index("ix_person_certno_end", text(CERTNO_END), "area", "id"),
        given_index("ix_person_phone", "phone"),
        given_index("ix_person_emp_no", "emp_no"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    area: str = Field(max_length=6)
    psn_no: str = Field(max_length=30)
    name: str = Field(max_length=100)
    cert_type: str = Field(max_length=6)
    certno: str = Field(max_length=50)
    insutype: str = Field(max_length=6)
    psn_type: str = Field(default="", max_length=6)
    insured_from: date
    covered_to: date = FAR
    # stopped 停保, moved 转出, died 死亡; empty while covered
    coverage_end: str = Field(default="", max_length=10)
    phone: str = Field(default="", max_length=50)
    bank_name: str = Field(default="", max_length=200)
    bank_code: str = Field(default="", max_length=20)
    account: str = Field(default="", max_length=50)
    account_name: str = Field(default="", max_length=100)
    content_hash: str = Field(max_length=64)
    # 公务员标志、人员身份类别 (救助对象、脱贫人口…): who is entitled to the layers beyond the basic fund.
    civil_servant: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    identity: str = Field(default="", max_length=20, sa_column_kwargs={"server_default": ""})
    # The employer (单位编号), whose user files for them; empty where they have none.
    emp_no: str = Field(default="", max_length=40, sa_column_kwargs={"server_default": ""})
    # Two records were one person's: everything lies with the other one now (合并).
    merged_into_id: int | None = Field(default=None, sa_type=BigInteger, nullable=True)


class Institution(SQLModel, table=True):
    """A designated institution (定点医药机构), as the directory says from `valid_from` on.

    What it said before lies in `institution_version`; it is designated through `valid_to`.
    """

    __table_args__ = (UniqueConstraint("code"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    code: str = Field(max_length=12)
    name: str = Field(max_length=200)
    kind: str = Field(max_length=3)
    level: str = Field(default="", max_length=6)
    deductible_level: str = Field(default="", max_length=6)
    area: str = Field(max_length=6)
    inpatient_networked: bool = False
    outpatient_networked: bool = False
    chronic_networked: list[str] = Field(default_factory=list, sa_type=JsonText)
    refers: bool = False
    content_hash: str = Field(max_length=64)
    valid_from: date = Field(default=ALWAYS, sa_column_kwargs={"server_default": "1900-01-01"})
    valid_to: date = Field(default=FAR, sa_column_kwargs={"server_default": "9999-12-31"})


class Settlement(SQLModel, table=True):
    """A direct settlement at a hospital (直接结算记录); `reversed` marks a 退费 row."""

    __table_args__ = (
        UniqueConstraint("area", "settlement_no"),
        Index("ix_settlement_person_id", "person_id"),
        *spelling_indexes("settlement"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    area: str = Field(max_length=6)
    settlement_no: str = Field(max_length=30)
    person_id: int = Field(foreign_key="person.id", sa_type=BigInteger)
    institution_id: int | None = Field(
        default=None, foreign_key="institution.id", sa_type=BigInteger
    )
    med_type: str = Field(max_length=6)
    admitted_on: date
    discharged_on: date
    settled_at: datetime = Field(sa_type=UtcInstant)
    total: int = Field(sa_type=BigInteger)
    fund_paid: int = Field(sa_type=BigInteger)
    pay_loc: str = Field(default="", max_length=3)
    setl_type: str = Field(default="", max_length=3)
    bill_code: str = Field(default="", max_length=30)
    bill_no: str = Field(default="", max_length=30)
    reversed: bool = False
    content_hash: str = Field(max_length=64)
    # The settlement that a reversal takes back (原结算ID).
    undoes: str | None = Field(default=None, max_length=30)
    disease: str | None = Field(default=None, max_length=20)
    # What the benefit year needs to know; None where nobody said it.
    inscp_scp_amt: int | None = Field(default=None, sa_type=BigInteger)
    act_pay_dedc: int | None = Field(default=None, sa_type=BigInteger)
    hifp_pay: int | None = Field(default=None, sa_type=BigInteger)
    hifmi_pay: int | None = Field(default=None, sa_type=BigInteger)
    hifob_pay: int | None = Field(default=None, sa_type=BigInteger)
    cvlserv_pay: int | None = Field(default=None, sa_type=BigInteger)
    maf_pay: int | None = Field(default=None, sa_type=BigInteger)
    form: str | None = spelled_form("bill_code", "bill_no")
    tail: str | None = spelled_tail("bill_code", "bill_no")
    loose: bool | None = spelled_loosely("bill_code", "bill_no")


class RegisterChange(SQLModel, table=True):
    """What a register row said before it was replaced (登记变更历史)."""

    __tablename__ = "register_change"
    __table_args__ = (
        Index("ix_register_change_kind_key", "kind", "key"),
        Index(
            "ix_register_change_former_certno", "former_certno",
            sqlite_where=text("former_certno <> ''"),
            postgresql_where=text("former_certno <> ''"),
        ),
    )  # fmt: skip

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    kind: str = Field(max_length=12)
    key: str = Field(max_length=40)
    before: dict[str, Any] = Field(sa_type=JsonText)
    day: date
    at: datetime = Field(sa_type=UtcInstant)
    # The identity number that a person had until then (原证件号码); empty where it stayed.
    former_certno: str = Field(default="", max_length=50, sa_column_kwargs={"server_default": ""})
