"""What is contested (行政复议、行政诉讼、异议复查): registered by hand, each about one decision of a case."""

from datetime import date
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, Index, UniqueConstraint
from sqlmodel import Field

from models.base import FAR, BigId, JsonText
from models.case import Moved, due_index, listed, short_index
from models.states import AppealState, Labelled


class AppealKind(Labelled):
    """By which way a decision is contested (救济途径)."""

    RECONSIDERATION = "reconsideration", "行政复议", "administrative reconsideration"
    LAWSUIT = "lawsuit", "行政诉讼", "administrative suit"
    REVIEW = "review", "异议复查", "second look by the agency"


class Procedure(Labelled):
    """How the organ hears it (复议程序); the simple one is for up to 3,000 yuan and the like."""

    ORDINARY = "ordinary", "普通程序", "ordinary procedure"
    SIMPLE = "simple", "简易程序", "simple procedure"


class AppealOutcome(Labelled):
    """What came of it (处理结果).

    A decision that was annulled, or found unlawful, is not made again on the same facts and
    reasons; one that was annulled for its procedure alone may be.
    """

    MAINTAINED = "maintained", "维持或驳回", "maintained or dismissed"
    ANNULLED = "annulled", "撤销", "annulled"
    PROCEDURE = "annulled_procedure", "因违反法定程序撤销", "annulled for its procedure alone"
    CHANGED = "changed", "变更", "changed"
    ORDERED = "ordered", "责令履行", "ordered to act"
    CORRECTED = "corrected", "自行纠正", "put right by the agency itself"


class Appeal(Moved, table=True):
    """One reconsideration, suit or second look, about the move `seq` of a case.

    `applied_on` is the day on which it reached the agency; `due_on` the last day to answer, FAR
    where no law sets one or it is answered. `decision` is what was decided, as the move keeps it.
    """

    __table_args__ = (
        UniqueConstraint("no"),
        CheckConstraint(f"state IN ({listed(AppealState)})", name="state"),
        Index("ix_appeal_case", "machine", "case_id"),
        Index("ix_appeal_person_id", "person_id"),
        short_index("ix_appeal_no_end"),
        due_index("ix_appeal_to_answer", "due_on", "'open'"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    kind: str = Field(max_length=16)
    machine: str = Field(max_length=12)
    case_id: int = Field(sa_type=BigInteger)
    case_no: str = Field(max_length=30)
    person_id: int = Field(sa_type=BigInteger)
    seq: int
    decided_by: str = Field(default="", max_length=64)
    decision: dict[str, Any] = Field(default_factory=dict, sa_type=JsonText)
    organ: str = Field(default="", max_length=200)
    reference: str = Field(default="", max_length=60)
    procedure: str = Field(default="", max_length=12)
    due_on: date = FAR
    due_provisional: bool = False
    answered_on: date = FAR
    outcome: str = Field(default="", max_length=20)
    outcome_on: date = FAR
    outcome_reference: str = Field(default="", max_length=60)
