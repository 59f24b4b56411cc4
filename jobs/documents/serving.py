"""When a document may be served, and that it was (送达): sealed first, but in a rehearsal."""

from datetime import date

from sqlmodel import Session, col, select

from config.text import Text
from jobs.documents.load import Making
from jobs.documents.make import note
from models import (
    DECISIONS,
    SEALED_KINDS,
    Document,
    DocumentDeed,
    DocumentKind,
    DocumentState,
    Move,
)
from workflow.shared.errors import Refusal


class DocumentUnsealedError(Refusal):
    """A document that needs a seal was to be served without it (未用印)."""

    code = "document_unsealed"

    def __init__(self, no: str, label: Text) -> None:
        says = Text(
            "{title} {no} 还没有用印，不能送达。请先打印用印，再扫描归档"
            "（yidi documents print、seal、scan）；图片不是印章。",
            "the {title_en} {no} is not sealed and cannot be served: print "
            "and seal it, then scan it back (`yidi documents print`, `seal`, `scan`). A picture is no seal.",
        )
        super().__init__(says, no=no, title=label.zh, title_en=label.en)


class DocumentNotScannedError(Refusal):
    """A document was sealed by hand, and nobody scanned it back (用印件未归档)."""

    code = "document_not_scanned"

    def __init__(self, no: str, label: Text) -> None:
        says = Text(
            "{title} {no} 已用印，但用印件还没有扫描归档，不能送达。请运行 yidi documents scan {no} --file 扫描件。",
            "the {title_en} {no} is sealed, but the sealed paper was not scanned back: run "
            "`yidi documents scan {no} --file SCAN`.",
        )
        super().__init__(says, no=no, title=label.zh, title_en=label.en)


class DocumentSupersededError(Refusal):
    """The decision that the document tells was taken back before it was served (决定已撤回)."""

    code = "document_superseded"

    def __init__(self, no: str, label: Text) -> None:
        says = Text(
            "{title} {no} 所载的决定已经撤回或者重新办理，不再送达；新的决定作出后制作新的文书。",
            "what the {title_en} {no} decided was taken back or is decided again; it is not served any "
            "more, and the new decision gets its own document.",
        )
        super().__init__(says, no=no, title=label.zh, title_en=label.en)


TAKEN_BACK = ("pull_back", "reopen")
"""The moves after which a decision does not stand any more."""


def stands(session: Session, document: Document) -> bool:
    """Whether the decision that a document tells still stands."""
    if document.kind not in DECISIONS or document.seq is None:
        return True
    its = (Move.machine == document.machine, Move.case_id == document.case_id)
    later = (col(Move.seq) > document.seq, col(Move.trigger).in_(TAKEN_BACK))
    return session.exec(select(Move.seq).where(*its, *later).limit(1)).first() is None


def may_be_served(
    document: Document, rehearsal: bool, session: Session | None = None
) -> Refusal | None:
    """Why a document may not be served; None where it may. The session tells whether it still stands."""
    if session is not None and not stands(session, document):
        return DocumentSupersededError(document.no, DocumentKind(document.kind).label)
    if rehearsal or document.kind not in SEALED_KINDS:
        return None
    label = DocumentKind(document.kind).label
    if document.state == DocumentState.TO_SEAL:
        return DocumentUnsealedError(document.no, label)
    if document.state == DocumentState.SEALED:
        return DocumentNotScannedError(document.no, label)
    return None


def mark_served(
    session: Session, document: Document, on: date, making: Making, *, way: str = ""
) -> None:
    """Keep that a document was served, on which day and by which way; refused where it may not be."""
    if document.state == DocumentState.SERVED:
        return
    refusal = may_be_served(document, making.rehearsal, session)
    if refusal is not None:
        raise refusal
    document.state, document.served_on = DocumentState.SERVED, on
    session.add(document)
    note(session, document, DocumentDeed.SERVED, making, on=on.isoformat(), way=way)
