"""Qualifications for chronic and special outpatient diseases (门诊慢特病资格; 2503 人员慢特病备案)."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, Index, UniqueConstraint
from sqlmodel import Field

from models.base import FAR, BigId, JsonText, UtcInstant
from models.case import (
    Moved,
    due_index,
    given_index,
    listed,
    partial_index,
    short_index,
    stuck_index,
)
from models.states import PENDING_QUALIFICATION, QualificationState


class Qualification(Moved, table=True):
    """One disease of one person, with the hospitals they chose (定点医疗机构).

    It holds on a day from `starts_on` to `ends_on`; both are FAR until it is assessed. `evidence`
    says of each record of the hospitals its kind, day and level.
    """

    # The columns that name a machine hold twelve letters.
    __tablename__ = "entitlement"
    __table_args__ = (
        UniqueConstraint("no"),
        CheckConstraint(f"state IN ({listed(QualificationState)})", name="state"),
        Index("ix_entitlement_person_id", "person_id", "disease"),
        partial_index(
            "uq_entitlement_pending",
            "person_id",
            "disease",
            where=f"state IN ({listed(PENDING_QUALIFICATION)})",
            unique=True,
        ),
        short_index("ix_entitlement_no_end"),
        given_index("ix_entitlement_phone", "phone"),
        stuck_index("ix_entitlement_stuck"),
        due_index("ix_entitlement_to_assess", "applied_on", "'applied'"),
        due_index("ix_entitlement_to_activate", "starts_on", "'assessed'"),
        due_index("ix_entitlement_to_expire", "ends_on", "'active'"),
        due_index("ix_entitlement_to_lapse", "period_ends_on", "'returned'"),
        Index("uq_entitlement_ext_no", "ext_no", "area", unique=True),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    person_id: int = Field(foreign_key="person.id", sa_type=BigInteger)
    insutype: str = Field(max_length=6)
    applied_at: datetime = Field(sa_type=UtcInstant)
    applied_by: str = Field(max_length=64)
    phone: str = Field(default="", max_length=50)
    disease: str = Field(max_length=20)
    disease_name: str = Field(default="", max_length=100)
    hospitals: list[str] = Field(default_factory=list, sa_type=JsonText)
    evidence: list[dict[str, Any]] = Field(default_factory=list, sa_type=JsonText)
    materials: list[str] = Field(default_factory=list, sa_type=JsonText)
    # All that was ever asked for (一次性告知), and what came in since.
    listed: list[str] = Field(default_factory=list, sa_type=JsonText)
    arrived: list[str] = Field(default_factory=list, sa_type=JsonText)
    period_ends_on: date = FAR
    period_provisional: bool = False
    reminded_on: date = FAR
    starts_on: date = FAR
    ends_on: date = FAR
    assessed_by: str = Field(default="", max_length=64)
    conclusion: str = Field(default="", max_length=200)
    # The number and the content of the file that it came in by.
    ext_no: str | None = Field(default=None, max_length=40)
    content_hash: str = Field(default="", max_length=64, sa_column_kwargs={"server_default": ""})
