"""Who may act for a person (代理关系): agents, guardians, heirs and administrators, each with papers.

Rows are added and ended, never rewritten or removed.
"""

from datetime import date, datetime

from sqlalchemy import BigInteger, CheckConstraint, Index
from sqlmodel import Field, SQLModel

from models.base import FAR, BigId, JsonText, UtcInstant
from models.case import listed, partial_index
from models.states import Labelled


class ActsAs(Labelled):
    """As what somebody acts for a person (代理类别)."""

    AGENT = "agent", "委托代理人", "agent"
    GUARDIAN = "guardian", "监护人", "guardian"
    HEIR = "heir", "继承人", "heir"
    ADMINISTRATOR = "administrator", "遗产管理人", "administrator of the estate"


class Scope(Labelled):
    """What an authority is for (代理权限); each is given apart."""

    SUBMIT = "submit", "代提交", "submit"
    QUERY = "query", "代查询", "query"
    RECEIVE = "receive", "代收款", "receive"


class Representation(SQLModel, table=True):
    """One authority (委托书), guardianship, or heir on the list of a person.

    In force from `begins_on` through `ends_on` (FAR: no term); `ended_on` is the day on which it
    was revoked, FAR while it was not. `payment_paper` is the paper of its own that lets an agent
    receive money. `consent` is the paper by which an heir lets another heir receive.
    """

    __table_args__ = (
        CheckConstraint(f"kind IN ({listed(ActsAs)})", name="kind"),
        Index("ix_representation_person_id", "person_id"),
        partial_index("ix_representation_certno", "certno", where="certno <> ''"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    person_id: int = Field(foreign_key="person.id", sa_type=BigInteger)
    area: str = Field(max_length=6)
    kind: str = Field(max_length=16)
    name: str = Field(max_length=100)
    certno: str = Field(default="", max_length=50)
    phone: str = Field(default="", max_length=50)
    relation: str = Field(default="", max_length=20)
    scopes: list[str] = Field(default_factory=list, sa_type=JsonText)
    paper: str = Field(max_length=100)
    paper_on: date = FAR
    paper_hash: str = Field(default="", max_length=64)
    payment_paper: str = Field(default="", max_length=100)
    consent: str = Field(default="", max_length=100)
    begins_on: date
    ends_on: date = FAR
    registered_by: str = Field(max_length=64)
    second: str = Field(default="", max_length=64)
    day: date
    at: datetime = Field(sa_type=UtcInstant)
    ended_on: date = FAR
    ended_by: str = Field(default="", max_length=64)
    end_reason: str = Field(default="", max_length=200)
