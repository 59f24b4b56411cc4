"""How people sign in elsewhere and at the counter (统一身份认证、窗口核验): requests under way, one-time codes."""

from datetime import datetime

from sqlalchemy import BigInteger, Index, LargeBinary, SmallInteger
from sqlmodel import Field, SQLModel

from models.base import BigId, UtcInstant


class SignInRequest(SQLModel, table=True):
    """A sign-in on its way to a provider and back (登录请求): used once, and gone then.

    `state` and `browser` are hashes: of the word that comes back in the address, and of the one
    that whoever began keeps. `nonce` and `verifier` are of use with the provider's code alone.
    """

    __tablename__ = "sign_in_request"

    state: bytes = Field(primary_key=True, sa_type=LargeBinary)
    browser: bytes = Field(sa_type=LargeBinary)
    provider: str = Field(max_length=32)
    nonce: str = Field(max_length=64)
    verifier: str = Field(max_length=64)
    redirect: str = Field(max_length=300)
    back_to: str = Field(default="", max_length=300)
    until: datetime = Field(sa_type=UtcInstant)


class CounterCode(SQLModel, table=True):
    """A one-time code (一次性验证码) that a clerk had sent to a person whose paper they saw.

    It goes to the registered telephone, of which the last four digits are kept. `ended_at` says
    that it was used or replaced by a later one; `reference` is the text message's.
    """

    __tablename__ = "counter_code"
    __table_args__ = (Index("ix_counter_code_person_id", "person_id", "id"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    person_id: int = Field(foreign_key="person.id", sa_type=BigInteger)
    area: str = Field(max_length=6)
    code: bytes = Field(sa_type=LargeBinary)
    paper: str = Field(max_length=100)
    phone_end: str = Field(max_length=4)
    reference: str = Field(default="", max_length=80)
    state: str = Field(max_length=12)
    issued_by: str = Field(max_length=64)
    issued_at: datetime = Field(sa_type=UtcInstant)
    until: datetime = Field(sa_type=UtcInstant)
    tries: int = Field(default=0, sa_type=SmallInteger)
    ended_at: datetime | None = Field(default=None, sa_type=UtcInstant)
