"""The tables (数据表), one subject a file, and the door to the database."""

from models.audit import ArchivedCase, ArchivedReceipt, Removal, Seal
from models.base import FAR, METADATA, Labelled, canonical
from models.benefit import BenefitPlan, Calculation, PostingKind, YearPosting
from models.calendar import CalendarDay, CalendarYear
from models.case import Case
from models.claim import (
    AGENCY_STATES,
    PHASES,
    Care,
    Claim,
    ClaimState,
    FeeLine,
    Receipt,
)
from models.filing import (
    ENDED_BY_LABEL,
    LONG_TERM,
    OPEN_FILING,
    Category,
    Channel,
    Filing,
    FilingState,
)
from models.move import Door, Move
from models.part import PartState, RunPart
from models.record import (
    AccessLog,
    Notice,
    NumberSequence,
    Role,
    Run,
    RunState,
    Setting,
    Tally,
    User,
)
from models.register import Institution, Person, RegisterChange, Settlement

__all__ = [
    "AGENCY_STATES",
    "ENDED_BY_LABEL",
    "FAR",
    "LONG_TERM",
    "METADATA",
    "OPEN_FILING",
    "PHASES",
    "AccessLog",
    "ArchivedCase",
    "ArchivedReceipt",
    "BenefitPlan",
    "Calculation",
    "CalendarDay",
    "CalendarYear",
    "Care",
    "Case",
    "Category",
    "Channel",
    "Claim",
    "ClaimState",
    "Door",
    "FeeLine",
    "Filing",
    "FilingState",
    "Institution",
    "Labelled",
    "Move",
    "Notice",
    "NumberSequence",
    "PartState",
    "Person",
    "PostingKind",
    "Receipt",
    "RegisterChange",
    "Removal",
    "Role",
    "Run",
    "RunPart",
    "RunState",
    "Seal",
    "Setting",
    "Settlement",
    "Tally",
    "User",
    "YearPosting",
    "canonical",
]
