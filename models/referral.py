"""Electronic referrals (电子转诊; 2501 转院备案), and what the receiving hospital is told of them."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from models.base import BigId, JsonText, UtcInstant
from models.case import (
    Moved,
    due_index,
    given_index,
    listed,
    partial_index,
    short_index,
    stuck_index,
)
from models.states import OPEN_REFERRAL, Labelled, ReferralState


class Handed(Labelled):
    """What a receiving hospital is told (传送事项)."""

    TRANSMITTED = "transmitted", "转诊传送", "a referral comes"
    WITHDRAWN = "withdrawn", "转诊取消", "a referral is withdrawn"


class Referral(Moved, table=True):
    """One person sent by one hospital to another; `filing_id` is the filing that it made (备案).

    What the hospitals were (code, name, level) stands as it was on the day of the request.
    """

    __table_args__ = (
        UniqueConstraint("no"),
        CheckConstraint(f"state IN ({listed(ReferralState)})", name="state"),
        CheckConstraint("starts_on <= ends_on", name="days"),
        Index("ix_referral_person_id", "person_id"),
        partial_index(
            "uq_referral_open",
            "person_id",
            "to_code",
            where=f"state IN ({listed(OPEN_REFERRAL)})",
            unique=True,
        ),
        partial_index("ix_referral_filing_id", "filing_id", where="filing_id IS NOT NULL"),
        short_index("ix_referral_no_end"),
        given_index("ix_referral_phone", "phone"),
        stuck_index("ix_referral_stuck"),
        due_index("ix_referral_to_agree", "applied_on", "'requested'"),
        due_index("ix_referral_to_transmit", "applied_on", "'agreed'"),
        due_index("ix_referral_to_expire", "ends_on", listed(OPEN_REFERRAL)),
        partial_index("ix_referral_to_use_late", "area", "id", where="state IN ('expired')"),
        Index("uq_referral_ext_no", "ext_no", "area", unique=True),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    person_id: int = Field(foreign_key="person.id", sa_type=BigInteger)
    insutype: str = Field(max_length=6)
    applied_at: datetime = Field(sa_type=UtcInstant)
    channel: str = Field(max_length=20)
    phone: str = Field(default="", max_length=50)
    address: str = Field(default="", max_length=200)
    from_code: str = Field(max_length=12)
    from_name: str = Field(max_length=200)
    from_level: str = Field(default="", max_length=6)
    to_id: int = Field(foreign_key="institution.id", sa_type=BigInteger)
    to_code: str = Field(max_length=12)
    to_name: str = Field(max_length=200)
    to_level: str = Field(default="", max_length=6)
    destination: str = Field(max_length=6)
    diagnosis: str = Field(max_length=20)
    diagnosis_name: str = Field(max_length=100)
    condition: str = Field(default="", max_length=2000)
    referral_type: str = Field(default="", max_length=30)
    reason: str = Field(max_length=20)
    opinion: str = Field(default="", max_length=200)
    hospital_agrees: bool = Field(default=False)
    referred_on: date
    starts_on: date
    ends_on: date
    # The receiving hospital is of a lower level, and why it is to be that one all the same.
    lower_level: bool = Field(default=False)
    lower_level_why: str = Field(default="", max_length=200)
    requested_by: str = Field(max_length=64)
    agreed_by: str = Field(default="", max_length=64)
    filing_id: int | None = Field(default=None, sa_type=BigInteger)
    filing_no: str = Field(default="", max_length=30)
    # The number and the content of the file that it came in by.
    ext_no: str | None = Field(default=None, max_length=40)
    content_hash: str = Field(default="", max_length=64, sa_column_kwargs={"server_default": ""})


class ReferralEvent(SQLModel, table=True):
    """What waits to be handed to a receiving hospital (待传送), in the national field names.

    Written in the transaction of the move, at most once of each kind; a sender empties the box.
    """

    __tablename__ = "referral_event"
    __table_args__ = (
        UniqueConstraint("referral_no", "kind"),
        partial_index("ix_referral_event_unsent", "to_code", "id", where="sent_at IS NULL"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    referral_no: str = Field(max_length=30)
    to_code: str = Field(max_length=12)
    kind: str = Field(max_length=12)
    payload: dict[str, Any] = Field(sa_type=JsonText)
    day: date
    at: datetime = Field(sa_type=UtcInstant)
    sent_at: datetime | None = Field(default=None, sa_type=UtcInstant)
