"""The directory by date (定点医药机构目录的历史): what it said before, and when services stand still."""

from datetime import date, datetime

from sqlalchemy import BigInteger, Index, UniqueConstraint, false
from sqlmodel import Field, SQLModel

from models.base import BigId, JsonText, UtcInstant


class InstitutionVersion(SQLModel, table=True):
    """What the directory said of an institution from one day through another, before today's row."""

    __tablename__ = "institution_version"

    institution_id: int = Field(primary_key=True, foreign_key="institution.id", sa_type=BigInteger)
    valid_from: date = Field(primary_key=True)
    valid_to: date
    name: str = Field(max_length=200)
    kind: str = Field(max_length=3)
    level: str = Field(default="", max_length=6)
    deductible_level: str = Field(default="", max_length=6)
    area: str = Field(max_length=6)
    inpatient_networked: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    outpatient_networked: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    chronic_networked: list[str] = Field(default_factory=list, sa_type=JsonText)
    refers: bool = Field(default=False, sa_column_kwargs={"server_default": false()})


VERSIONED = tuple(
    name for name in InstitutionVersion.model_fields
    if name not in ("institution_id", "valid_from", "valid_to")
)  # fmt: skip
"""What of an institution is kept by date."""


class Downtime(SQLModel, table=True):
    """A notice that services stand still (停机公告); `place` is an institution or an area.

    `services` empty means all of them.
    """

    __table_args__ = (
        UniqueConstraint("place", "notice_no"),
        Index("ix_downtime_place", "place", "ends_at"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    notice_no: str = Field(max_length=40)
    place: str = Field(max_length=12)
    begins_at: datetime = Field(sa_type=UtcInstant)
    ends_at: datetime = Field(sa_type=UtcInstant)
    services: list[str] = Field(default_factory=list, sa_type=JsonText)
    says: str = Field(default="", max_length=500)
    content_hash: str = Field(max_length=64)
