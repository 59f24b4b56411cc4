"""Filings of care away from home (异地就医备案)."""

from datetime import date

from sqlalchemy import BigInteger, CheckConstraint, Index, UniqueConstraint
from sqlmodel import Field

from models.base import FAR, BigId
from models.case import (
    Case,
    due_index,
    given_index,
    listed,
    oldest_index,
    partial_index,
    short_index,
    stuck_index,
)
from models.states import OPEN_FILING, FilingState, Labelled


class Category(Labelled):
    """Why somebody is treated away from home (备案类型)."""

    RETIRED_RESETTLED = "retired_resettled", "异地安置退休人员", "retired, resettled"
    LONG_TERM_RESIDENT = "long_term_resident", "异地长期居住人员", "long-term resident"
    STATIONED_WORKER = "stationed_worker", "常驻异地工作人员", "stationed worker"
    REFERRAL = "referral", "异地转诊就医人员", "referral"
    EMERGENCY = "emergency", "异地急诊抢救人员", "emergency (deemed filed)"
    OTHER_TEMPORARY = "other_temporary", "其他临时外出就医人员", "other temporary stay"


LONG_TERM = frozenset(
    {Category.RETIRED_RESETTLED, Category.LONG_TERM_RESIDENT, Category.STATIONED_WORKER}
)
"""长期居住类: these filings have no end."""


class Channel(Labelled):
    """Where an application came from (申报来源)."""

    NATIONAL_FAST = "national_fast", "快速备案", "national channel, reviewed"
    NATIONAL_SELF = "national_self", "自助开通", "national channel, self-service"
    LOCAL_ONLINE = "local_online", "地方平台-线上", "local platform, online"
    LOCAL_WINDOW = "local_window", "地方平台-窗口", "local platform, window"
    HOSPITAL = "hospital", "定点医院", "hospital"


# On screen a cancelled filing says what ended it.
ENDED_BY_LABEL = {
    "cancel": "已取消", "replace": "已变更", "terminate": "已终止", "annul": "已撤销", "lapse": "已取消（逾期未补正）",
}  # fmt: skip


class Filing(Case, table=True):
    """One filing; it is in force from `starts_on` to `ends_on` if `activated_on` is not FAR.

    `ends_on` shrinks when the filing ends early, `granted_to` keeps what was granted.
    `cancellable_from` is the first day on which change and cancel are free.
    """

    __table_args__ = (
        UniqueConstraint("no"),
        UniqueConstraint("ext_no", "area"),
        CheckConstraint(f"state IN ({listed(FilingState)})", name="state"),
        Index("ix_filing_person_id", "person_id"),
        partial_index("ix_filing_replaces_id", "replaces_id", where="replaces_id IS NOT NULL"),
        short_index("ix_filing_no_end"),
        given_index("ix_filing_phone", "phone"),
        stuck_index("ix_filing_stuck"),
        oldest_index("ix_filing_oldest", "'submitted'"),
        due_index("ix_filing_to_review", "applied_on", "'submitted'"),
        due_index("ix_filing_to_watch", "due_on", "'submitted'"),
        due_index("ix_filing_to_activate", "starts_on", "'reviewed'"),
        due_index("ix_filing_to_expire", "ends_on", "'active'"),
        due_index("ix_filing_to_lapse", "period_ends_on", "'returned'"),
        due_index("ix_filing_to_terminate", "covered_to", listed(OPEN_FILING)),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    category: str = Field(max_length=24)
    destination: str = Field(max_length=6)
    starts_on: date
    ends_on: date
    granted_to: date
    address: str = Field(default="", max_length=200)
    promise: bool = False
    self_service: bool = False
    materials_ok: bool = False
    late: bool = False
    replaces_id: int | None = Field(default=None, foreign_key="filing.id", sa_type=BigInteger)
    cancellable_from: date
    open_stay_on: date = FAR
    covered_to: date = FAR
    coverage_end: str = Field(default="", max_length=10)
    activated_on: date = FAR
    ended_by: str = Field(default="", max_length=16)
