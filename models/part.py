"""The partitions of a run (运行分段): which daemon works on which key range, and how far it is."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, UniqueConstraint
from sqlmodel import Field, SQLModel

from models.base import BigId, JsonText, UtcInstant
from models.states import Labelled


class PartitionState(Labelled):
    """The state of a partition (分段状态)."""

    OPEN = "open", "待办", "open"
    RUNNING = "running", "办理中", "running"
    DONE = "done", "已完成", "done"


class RunPartition(SQLModel, table=True):
    """A key range of one run, stage and area: the cases after `after_key`, up to `upto_key`.

    Everything up to `done_to` was seen and is committed. `lease_owner` and `attempt` are the fence:
    a process that was overtaken finds other values and writes nothing. `held` says that locked
    cases were skipped; a second pass at the end of the stage waits for them.
    """

    __tablename__ = "run_part"
    __table_args__ = (
        UniqueConstraint("run_id", "stage", "area", "seq"),
        CheckConstraint("moved >= 0 AND skipped >= 0 AND refused >= 0", name="counts"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    run_id: int = Field(foreign_key="run.id", sa_type=BigInteger)
    stage: str = Field(max_length=40)
    area: str = Field(max_length=6)
    seq: int
    after_key: list[Any] | None = Field(default=None, sa_type=JsonText)
    upto_key: list[Any] = Field(default_factory=list, sa_type=JsonText)
    done_to: list[Any] | None = Field(default=None, sa_type=JsonText)
    state: str = Field(max_length=12)
    held: bool = False
    lease_owner: str = Field(default="", max_length=100)
    lease_until: datetime | None = Field(default=None, sa_type=UtcInstant)
    attempt: int = 0
    moved: int = 0
    skipped: int = 0
    refused: int = 0
    error: str = Field(default="", max_length=2000)
    trying: dict[str, Any] | None = Field(default=None, sa_type=JsonText)
    result: Any | None = Field(default=None, sa_type=JsonText, nullable=True)
