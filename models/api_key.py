"""The keys with which systems ask (接口密钥): what each opens, for whom, and until when."""

from datetime import date, datetime

from sqlalchemy import LargeBinary, UniqueConstraint
from sqlmodel import Field, SQLModel

from models.base import FAR, BigId, JsonText, UtcInstant
from models.case import partial_index
from models.states import Labelled


class KeyScope(Labelled):
    """What a key opens (密钥权限)."""

    CHECK = "check", "备案核查", "check a visit"
    REFERRALS = "referrals", "电子转诊", "referrals"
    FILINGS = "filings", "备案申请与进度", "filings"
    CLAIMS = "claims", "报销申请与进度", "claims"
    QUALIFICATIONS = "qualifications", "门诊慢特病资格", "qualifications"
    RECORDS = "records", "备案记录与结算费用", "records and settlements"
    EVENTS = "events", "事件推送", "events"
    RUNS = "runs", "定时作业", "scheduled jobs"


class ApiKey(SQLModel, table=True):
    """A key of a system (接口密钥); the key itself is shown once, and only its hash stays.

    `name` is the system's, under which it acts as `key:{name}`: while one key is followed by the
    next, both have it. A key is a hospital's (`institution`) or works for pooling areas (`areas`).
    `used_on` is the last day on which it was used, and no more of it.
    """

    __tablename__ = "api_key"
    __table_args__ = (
        UniqueConstraint("prefix"),
        partial_index("ix_api_key_name", "name", "id", where="revoked_at IS NULL"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    name: str = Field(max_length=40)
    prefix: str = Field(max_length=8)
    hash: bytes = Field(sa_type=LargeBinary)
    scopes: list[str] = Field(sa_type=JsonText)
    institution: str = Field(default="", max_length=12)
    areas: list[str] = Field(sa_type=JsonText)
    created_at: datetime = Field(sa_type=UtcInstant)
    created_by: str = Field(max_length=64)
    confirmed_by: str = Field(max_length=64)
    expires_on: date = FAR
    revoked_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    used_on: date | None = None


class Allowance(SQLModel, table=True):
    """How often a system asked in a minute (核查次数), of all processes together; only the last minute stays."""

    name: str = Field(primary_key=True, max_length=64)
    minute: datetime = Field(sa_type=UtcInstant)
    used: int
