"""What is handed to a person on paper (文书): made once, frozen, and followed until it is served.

The database refuses to change what a document says, or to take one away.
"""

from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from models.base import BigId, JsonText, UtcInstant
from models.case import listed, partial_index
from models.states import Labelled


class DocumentKind(Labelled):
    """What kind of document it is (文书种类); the label is its official title."""

    ACCEPTANCE = "acceptance", "受理通知单", "notice of acceptance"
    ALL_MISSING = "all_missing", "一次性告知书", "list of all that is missing"
    CORRECTION = "correction", "补正通知", "notice to correct"
    BENEFIT = "benefit", "待遇核定单", "benefit decision"
    REJECTION = "rejection", "不予支付决定书", "decision not to pay"
    NON_ACCEPTANCE = "non_acceptance", "不予受理决定书", "decision not to accept"
    FILING_RESULT = "filing_result", "备案结果告知书", "result of a filing"
    FILING_FORM = "filing_form", "异地就医备案登记表", "registration form of a filing"
    PAYMENT = "payment", "拨付通知", "notice of payment"
    SPLIT = "split", "医疗费用分割单", "split of a bill"
    CROSS_PROVINCE = "cross_province", "门诊慢特病跨省联网告知书", "chronic care across provinces"
    REFERRAL = "referral", "转诊单", "referral sheet"
    PROOF_OF_SERVICE = "proof_of_service", "送达回证", "proof of service"
    COVER = "cover", "申请材料封面", "cover sheet of the papers"
    SETTLEMENT = "settlement", "零星报销结算单", "settlement sheet of a manual claim"


class DocumentState(Labelled):
    """Where a document stands (文书状态)."""

    TO_SEAL = "to_seal", "待用印", "to be sealed"
    SEALED = "sealed", "已用印", "sealed"
    TO_SERVE = "to_serve", "待送达", "to be served"
    SERVED = "served", "已送达", "served"


class DocumentDeed(Labelled):
    """What was done with a document (文书经手)."""

    MADE = "made", "制作", "made"
    PRINTED = "printed", "打印", "printed"
    SEALED = "sealed", "用印", "sealed"
    SCANNED = "scanned", "扫描归档", "scanned back"
    SERVED = "served", "送达", "served"


SEALED_KINDS = frozenset(
    {
        DocumentKind.ACCEPTANCE, DocumentKind.ALL_MISSING, DocumentKind.CORRECTION,
        DocumentKind.BENEFIT, DocumentKind.REJECTION, DocumentKind.NON_ACCEPTANCE,
        DocumentKind.FILING_RESULT, DocumentKind.SPLIT, DocumentKind.CROSS_PROVINCE,
        DocumentKind.SETTLEMENT,
    }
)  # fmt: skip
"""The documents that the agency answers for with its seal (须用印)."""
DECISIONS = frozenset(
    {
        DocumentKind.BENEFIT, DocumentKind.REJECTION, DocumentKind.NON_ACCEPTANCE,
        DocumentKind.FILING_RESULT,
    }
)  # fmt: skip
"""The documents that decide something, against which there is a remedy (决定)."""


class Document(SQLModel, table=True):
    """One document (文书): `content` is what it says, frozen when it was made.

    `about` makes it unique for its case and kind: the notice it goes with, or the move. `seq` is
    the move that it rests on. `content_hash` is the SHA-256 of the canonical content.
    """

    __table_args__ = (
        UniqueConstraint("no"),
        UniqueConstraint("machine", "case_id", "kind", "about"),
        CheckConstraint(f"state IN ({listed(DocumentState)})", name="state"),
        partial_index("ix_document_notice_id", "notice_id", where="notice_id IS NOT NULL"),
        partial_index("ix_document_unserved", "state", "id", where="state <> 'served'"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    no: str = Field(max_length=30)
    kind: str = Field(max_length=20)
    machine: str = Field(max_length=12)
    case_id: int = Field(sa_type=BigInteger)
    area: str = Field(max_length=6)
    notice_id: int | None = Field(default=None, sa_type=BigInteger)
    about: str = Field(max_length=60)
    seq: int | None = None
    state: str = Field(max_length=12)
    content: dict[str, Any] = Field(sa_type=JsonText)
    content_hash: str = Field(max_length=64)
    made_on: date
    served_on: date | None = None


class DocumentEvent(SQLModel, table=True):
    """What was done with a document, by whom and when (文书经手记录); only added to.

    `detail` names the hash of what was printed, the seal, the hash of the scan, the way of service.
    """

    __tablename__ = "document_event"
    __table_args__ = (Index("ix_document_event_document_id", "document_id"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    document_id: int = Field(foreign_key="document.id", sa_type=BigInteger)
    deed: str = Field(max_length=12)
    actor: str = Field(max_length=64)
    at: datetime = Field(sa_type=UtcInstant)
    detail: dict[str, Any] = Field(sa_type=JsonText)
