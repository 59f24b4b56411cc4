"""On whose desk a case lies (领取、挂起): one row a case, and every act that put it there or took it away."""

from datetime import date, datetime

from sqlalchemy import BigInteger, Index
from sqlmodel import Field, SQLModel

from models.base import ALWAYS, BigId, UtcInstant
from models.states import Labelled


class Desk(SQLModel, table=True):
    """Who has a case before them (领取人): while `until` has not come and the case stands in `state`.

    A move to another state takes it off the desk without a word here, so runs write nothing. Until
    `held_until` it waits for what `reason` says (挂起); ALWAYS where it does not.
    """

    __table_args__ = (Index("ix_desk_holder", "holder", "until"),)

    machine: str = Field(primary_key=True, max_length=12)
    case_id: int = Field(primary_key=True, sa_type=BigInteger)
    state: str = Field(max_length=32)
    holder: str = Field(max_length=64)
    until: datetime = Field(sa_type=UtcInstant)
    held_until: date = ALWAYS
    reason: str = Field(default="", max_length=200)


class DeskDeed(Labelled):
    """What was done with a case on a desk (领取记录)."""

    TAKEN = "taken", "领取", "taken"
    GIVEN_BACK = "given_back", "退回", "given back"
    HELD = "held", "挂起", "put on hold"
    TRANSFERRED = "transferred", "转办", "transferred"
    ABSENT = "absent", "离岗退回", "given back in absence"


class DeskAct(SQLModel, table=True):
    """One act on a desk (领取记录): whose case it is from then on, by whom, until when; it stays as it is."""

    __tablename__ = "desk_act"
    __table_args__ = (Index("ix_desk_act_case", "machine", "case_id"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    machine: str = Field(max_length=12)
    case_id: int = Field(sa_type=BigInteger)
    deed: str = Field(max_length=12)
    holder: str = Field(max_length=64)
    by: str = Field(max_length=64)
    until: datetime = Field(sa_type=UtcInstant)
    reason: str = Field(default="", max_length=200)
    at: datetime = Field(sa_type=UtcInstant)
