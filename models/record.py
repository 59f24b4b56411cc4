"""What runs did and who may act: runs, users, counts (运行、人员、计数)."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, UniqueConstraint
from sqlmodel import Field, SQLModel

from models.base import ALWAYS, BigId, JsonText, UtcInstant
from models.case import partial_index
from models.states import Labelled


class RunState(Labelled):
    """Where a run stands (运行状态)."""

    OPEN = "open", "待运行", "open"
    RUNNING = "running", "运行中", "running"
    DONE = "done", "已完成", "done"
    HELD = "held", "已制动，待人工确认", "held by the brake"
    FAILED = "failed", "失败", "failed"


class Run(SQLModel, table=True):
    """One run of one day and slot (运行记录): slot 0 daily, 1… by interval, from 10000 by hand."""

    __table_args__ = (
        UniqueConstraint("name", "day", "slot"),
        CheckConstraint("moved >= 0 AND skipped >= 0 AND refused >= 0", name="counts"),
        partial_index("ix_run_unfinished", "day", "id", where="state IN ('open', 'running')"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    name: str = Field(max_length=32)
    day: date
    slot: int
    state: str = Field(max_length=12)
    lease_owner: str = Field(default="", max_length=100)
    lease_until: datetime | None = Field(default=None, sa_type=UtcInstant)
    attempt: int = 0
    opened_at: datetime = Field(sa_type=UtcInstant)
    started_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    finished_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    moved: int = 0
    skipped: int = 0
    refused: int = 0
    error: str = Field(default="", max_length=2000)
    actor: str = Field(default="", max_length=64)


class Role(Labelled):
    """What a person may do (岗位)."""

    APPLICANT = "applicant", "申请人", "applicant"
    HOSPITAL = "hospital", "医院", "hospital"
    INTAKE = "intake", "受理", "intake"
    REVIEWER = "reviewer", "审核", "reviewer"
    APPROVER = "approver", "审批", "approver"
    CASHIER = "cashier", "财务", "cashier"
    AUDITOR = "auditor", "稽核", "auditor"
    ADMIN = "admin", "管理员", "admin"
    HELPER = "helper", "帮办", "helper"
    UNIT = "unit", "单位经办", "employer"
    VIEWER = "viewer", "只读", "read-only"
    SYSTEM = "system", "系统", "system"


class Relation(Labelled):
    """How a relative is related (亲属关系), as 公务员法 第七十四条 has them."""

    SPOUSE = "spouse", "夫妻", "spouse"
    LINEAL = "lineal", "直系血亲", "in direct line"
    COLLATERAL = "collateral", "三代以内旁系血亲", "collateral, within three generations"
    IN_LAW = "in_law", "近姻亲", "by marriage"
    OTHER = "other", "其他可能影响公正的关系", "other, that may sway them"


class User(SQLModel, table=True):
    """A person who may act (经办人员); `limit` is the approval limit in 分, none = no limit."""

    __tablename__ = "app_user"
    __table_args__ = (UniqueConstraint("name"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    name: str = Field(max_length=64)
    roles: list[str] = Field(default_factory=list, sa_type=JsonText)
    limit: int | None = Field(default=None, sa_type=BigInteger)
    active: bool = True
    # The hospital that somebody of the hospital acts for (所属定点医药机构编号).
    institution: str = Field(default="", max_length=12, sa_column_kwargs={"server_default": ""})
    # The pooling areas that they work for; "*" is every one (所属统筹区).
    areas: list[str] = Field(
        default_factory=lambda: ["*"],
        sa_type=JsonText,
        sa_column_kwargs={"server_default": '["*"]'},
    )
    # The employer whose employees they file for (单位编号).
    unit: str = Field(default="", max_length=40, sa_column_kwargs={"server_default": ""})
    # Who they are in the register, and the relatives whom they declared (回避): the record of each
    # as it was then, and the relation. A merge of records leaves both alone, and is followed.
    insured_as: int | None = Field(default=None, sa_type=BigInteger)
    relatives: list[dict[str, Any]] = Field(
        default_factory=list, sa_type=JsonText, sa_column_kwargs={"server_default": "[]"}
    )
    # As whom they are known where they sign in elsewhere: issuer and subject (统一身份认证账号).
    subjects: list[dict[str, str]] = Field(
        default_factory=list, sa_type=JsonText, sa_column_kwargs={"server_default": "[]"}
    )
    # The last day of their absence (离岗); no case is put on their desk until then.
    absent_until: date = Field(default=ALWAYS, sa_column_kwargs={"server_default": "1900-01-01"})


class NumberSequence(SQLModel, table=True):
    """The last case number given out in an area, for a kind, on a day (业务流水号)."""

    __tablename__ = "number_sequence"

    area: str = Field(primary_key=True, max_length=6)
    kind: str = Field(primary_key=True, max_length=2)
    day: date = Field(primary_key=True)
    last: int = 0


class Setting(SQLModel, table=True):
    """What `init` fixed for this database: first day, sampling key, hashes of what it loaded."""

    name: str = Field(primary_key=True, max_length=40)
    value: str = Field(max_length=400)


class Tally(SQLModel, table=True):
    """How many cases came to a state or left it (案件计数): rows are only added, and summed up.

    Whoever moves cases adds what changed in the same transaction, so nobody waits for a counter.
    """

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    machine: str = Field(max_length=12)
    area: str = Field(max_length=6)
    state: str = Field(max_length=32)
    n: int = Field(sa_type=BigInteger)
