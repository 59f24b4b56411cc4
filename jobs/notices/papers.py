"""The document that goes with a notice (随附文书): whether it may be served, what it looks like, that it was.

The one place where the outbox meets the documents.
"""

from dataclasses import dataclass
from datetime import date

import structlog
from sqlalchemy import and_, exists, or_, text, update
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session, col

from config.text import Text
from jobs.app import App
from jobs.documents.load import making_of
from jobs.documents.make import document_for, document_of
from jobs.documents.pdf import pdf_of
from jobs.documents.serving import (
    DocumentNotScannedError,
    DocumentUnsealedError,
    mark_served,
    may_be_served,
)
from models import Document, DocumentKind, DocumentState, Notice, NoticeState
from models.database import affected
from models.notice import ARE_UNSENT
from workflow.delivery.plan import DECISION_KINDS
from workflow.document.kinds import OF_NOTICE
from workflow.shared.errors import Refusal

log = structlog.get_logger()
SYSTEM = "system"


class UnsealedError(Refusal):
    """A decision was to be served that has no document with a seal (未用印)."""

    code = "unsealed"

    def __init__(self, notice: int) -> None:
        says = Text(
            "通知 {notice} 的决定书还没有制作和用印，不能送达；请先制作并用印（演练库不受此限）。",
            "the decision of notice {notice} has no document with a seal and cannot be served: have it "
            "made and sealed first (a rehearsal database does without).",
        )
        super().__init__(says, notice=notice)


class NotMadeError(Refusal):
    """The document of a notice could not be made (文书制作失败)."""

    code = "document_failed"

    def __init__(self, notice: int) -> None:
        says = Text(
            "通知 {notice} 的文书制作失败，见日志 notices.document_failed；排除后 yidi notices retry {notice}。",
            "the document of notice {notice} could not be made; the log has it as notices.document_failed. "
            "Then `yidi notices retry {notice}`.",
        )
        super().__init__(says, notice=notice)


FREED = (DocumentUnsealedError.code, DocumentNotScannedError.code)
"""Why a notice is parked until its document is sealed and scanned."""


@dataclass(frozen=True)
class Enclosure:
    """A document as the outbox needs it."""

    no: str
    title: str
    refusal: Refusal | None
    """Why it may not be served yet."""


def paper_for(session: Session, app: App, notice: Notice) -> Enclosure | None:
    """The document of a notice, made now if it was not; None where none goes with it."""
    rehearsal = app.database.is_rehearsal()
    document = None
    if (notice.machine, notice.kind) in OF_NOTICE:
        try:
            with session.begin_nested():
                document = document_for(session, notice, making_of(app, SYSTEM))
        except DBAPIError:
            raise
        except Exception as fault:
            # One that cannot be made keeps nobody else from being told.
            log.exception("notices.document_failed", notice=notice.id)
            told = fault if isinstance(fault, Refusal) else NotMadeError(notice.id or 0)
            return Enclosure("", "", told)
    if document is not None:
        refusal = may_be_served(document, rehearsal, session)
        return Enclosure(document.no, DocumentKind(document.kind).label.zh, refusal)
    if notice.kind in DECISION_KINDS and not rehearsal:
        return Enclosure("", "", UnsealedError(notice.id or 0))
    return None


def pdf_for(session: Session, notice: Notice) -> bytes | None:
    """The document as PDF, the same bytes each time; None where there is none."""
    document = document_of(session, notice)
    return None if document is None else pdf_of(document)


def note_paper_served(session: Session, app: App, notice: Notice, on: date, way: str) -> None:
    """Set the document of a notice to served."""
    document = document_of(session, notice)
    if document is not None:
        mark_served(session, document, on, making_of(app, SYSTEM), way=way)


def free_parked(app: App) -> int:
    """Queue again what was parked for want of a seal and has one now, or is to be looked at; how many."""
    sealed = exists().where(
        col(Document.notice_id) == col(Notice.id),
        col(Document.state).in_((DocumentState.TO_SERVE.value, DocumentState.SERVED.value)),
    )
    waits = (
        text(ARE_UNSENT), col(Notice.state) == NoticeState.PARKED.value,
        or_(and_(col(Notice.error).in_(FREED), sealed), col(Notice.next_at) <= app.now),
    )  # fmt: skip
    values = {"state": NoticeState.QUEUED.value, "error": "", "next_at": None}
    with app.database.writing() as session:
        return affected(session, update(Notice).where(*waits).values(values))
