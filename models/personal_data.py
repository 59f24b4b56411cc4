"""Personal data (个人信息): what people ask of theirs, and what is destroyed once its time is over.

A request is answered once; a list of destruction is signed once. Neither is rewritten.
"""

from datetime import date, datetime

from sqlalchemy import BigInteger, CheckConstraint, Index
from sqlmodel import Field, SQLModel

from models.base import FAR, BigId, JsonText, UtcInstant
from models.case import listed, partial_index
from models.states import Labelled


class RequestKind(Labelled):
    """What somebody asks of their data (请求事项); 个人信息保护法 第四十五至四十八条."""

    COPY = "copy", "查阅复制", "a copy"
    CORRECTION = "correction", "更正补充", "correction"
    EXPLANATION = "explanation", "解释说明", "explanation"
    RESTRICTION = "restriction", "限制处理", "restriction"
    ERASURE = "erasure", "删除", "erasure"


class Capacity(Labelled):
    """As what somebody asks (请求人身份)."""

    SELF = "self", "本人", "themselves"
    AGENT = "agent", "代理人", "agent"
    GUARDIAN = "guardian", "监护人", "guardian"
    RELATIVE = "relative", "近亲属（本人已死亡）", "close relative of the dead"


class RequestState(Labelled):
    """Where a request stands (请求状态)."""

    OPEN = "open", "待答复", "open"
    GRANTED = "granted", "已办理", "granted"
    REFUSED = "refused", "不予办理", "refused"


class PrivacyRequest(SQLModel, table=True):
    """A request about personal data (个人信息请求), with its answer; FAR and "" until there is one.

    A restriction that was granted stands until `lifted_on`.
    """

    __tablename__ = "privacy_request"
    __table_args__ = (
        CheckConstraint(f"kind IN ({listed(RequestKind)})", name="kind"),
        CheckConstraint(f"state IN ({listed(RequestState)})", name="state"),
        Index("ix_privacy_request_person_id", "person_id"),
        partial_index("ix_privacy_request_open", "due_on", "id", where="state = 'open'"),
        partial_index(
            "ix_privacy_request_restricted", "person_id",
            where="kind = 'restriction' AND state = 'granted' AND lifted_on = '9999-12-31'",
        ),
    )  # fmt: skip

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    person_id: int = Field(foreign_key="person.id", sa_type=BigInteger)
    area: str = Field(max_length=6)
    kind: str = Field(max_length=16)
    asked_by: str = Field(max_length=100)
    capacity: str = Field(max_length=12)
    # What a close relative of the dead wants it for (自身的合法、正当利益).
    interest: str = Field(default="", max_length=200)
    words: str = Field(default="", max_length=1000)
    received_on: date
    received_by: str = Field(max_length=64)
    due_on: date
    at: datetime = Field(sa_type=UtcInstant)
    state: str = Field(default="open", max_length=12)
    answered_on: date = FAR
    answered_by: str = Field(default="", max_length=64)
    answer: str = Field(default="", max_length=1000)
    clause: str = Field(default="", max_length=200)
    lifted_on: date = FAR
    lifted_by: str = Field(default="", max_length=64)


class DestroyedKind(Labelled):
    """What is destroyed (销毁内容)."""

    VOUCHERS = "vouchers", "业务档案", "vouchers"
    LOGS = "logs", "查看记录", "access logs"


class Destruction(SQLModel, table=True):
    """A list of destruction (销毁清册): made by one, signed by two, carried out once.

    `items` names what goes; `digest` is its SHA-256, which the two sign.
    """

    __table_args__ = (CheckConstraint(f"kind IN ({listed(DestroyedKind)})", name="kind"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    area: str = Field(max_length=6)
    kind: str = Field(max_length=12)
    # What was closed or written before this day.
    before: date
    items: list[str] = Field(sa_type=JsonText)
    digest: str = Field(max_length=64)
    made_on: date
    made_by: str = Field(max_length=64)
    signed_on: date = FAR
    signed_by: str = Field(default="", max_length=64)
    second: str = Field(default="", max_length=64)
