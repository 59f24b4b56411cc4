"""Where and how documents reach a person (送达): the ways, and what the person confirmed of them."""

from datetime import date, datetime

from sqlalchemy import BigInteger, Index
from sqlmodel import Field, SQLModel

from models.base import BigId, UtcInstant
from models.case import partial_index
from models.states import Labelled


class ServiceWay(Labelled):
    """A way in which a document is served (送达方式)."""

    ELECTRONIC = "electronic", "电子送达", "by the agreed electronic system"
    COUNTER = "counter", "窗口直接送达", "at the counter"
    POST = "post", "邮寄送达", "by registered post"
    CO_RESIDENT = "co_resident", "同住成年家属签收", "by an adult of the household"
    LEFT = "left", "留置送达", "left at the address"
    PUBLIC_NOTICE = "public_notice", "公告送达", "by public notice"


class ServiceAddress(SQLModel, table=True):
    """What a person confirmed on where and how to serve them (送达地址及方式确认书).

    With a case it is of that case, without one it is of the person, for every case that has none.
    The latest row stands; those before it are its history. Electronic service is by consent alone
    and goes to `electronic_to` in the agreed system; `paper` asks for the paper as well.
    """

    __tablename__ = "service_address"
    __table_args__ = (
        Index("ix_service_address_person_id", "person_id", "id"),
        partial_index(
            "ix_service_address_case_id", "machine", "case_id", "id", where="case_id IS NOT NULL"
        ),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    person_id: int = Field(foreign_key="person.id", sa_type=BigInteger)
    machine: str = Field(default="", max_length=12)
    case_id: int | None = Field(default=None, sa_type=BigInteger)
    electronic: bool = False
    electronic_to: str = Field(default="", max_length=100)
    paper: bool = False
    receiver: str = Field(default="", max_length=100)
    phone: str = Field(default="", max_length=50)
    address: str = Field(default="", max_length=200)
    # Whether an adult who lives there may sign for it (同住成年家属代收).
    co_resident: bool = False
    given_on: date
    given_by: str = Field(max_length=64)
    at: datetime = Field(sa_type=UtcInstant)
