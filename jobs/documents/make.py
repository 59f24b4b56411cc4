"""Documents are made (制作文书): once for each notice, frozen from then on."""

import hashlib
from dataclasses import replace
from datetime import date

from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select

from jobs.documents.load import Making, load_case_file
from models import (
    SEALED_KINDS,
    Document,
    DocumentDeed,
    DocumentEvent,
    DocumentKind,
    DocumentState,
    Move,
    Notice,
)
from models.base import canonical
from workflow.document.case_file import CASES, CaseFile
from workflow.document.kinds import SHEETS, decides, kind_for
from workflow.document.words import salutation
from workflow.remedy.text import check_remedy, remedy_lines
from workflow.service.machines import MACHINES
from workflow.shared.case_numbers import numbers
from workflow.shared.json_types import JsonObject

NUMBER_CODE = "WS"
"""文书: in the numbers of documents."""
REHEARSED = "演练样章"


def document_of(session: Session, notice: Notice) -> Document | None:
    """The document that was made for a notice."""
    return session.exec(select(Document).where(Document.notice_id == notice.id)).first()


def document_for(session: Session, notice: Notice, making: Making) -> Document | None:
    """The document that goes with a notice, made now if it was not; None where none goes with it."""
    found = document_of(session, notice)
    if found is not None:
        return found
    seq = int(notice.about) if notice.about.isdigit() else None
    key = (Move.machine == notice.machine, Move.case_id == notice.case_id, Move.seq == seq)
    move = session.exec(select(Move).where(*key)).first() if seq else None
    kind = kind_for(notice.machine, notice.kind, move)
    machine = MACHINES[notice.machine]
    case = session.get(machine.table, notice.case_id) if kind else None
    if kind is None or not isinstance(case, CASES):
        return None
    file = load_case_file(session, making, machine, case, seq=seq, params=notice.params)
    about = f"{notice.kind}:{notice.about}"
    return make_document(session, kind, file, making, about=about, notice_id=notice.id)


def make_document(
    session: Session,
    kind: DocumentKind,
    file: CaseFile,
    making: Making,
    *,
    about: str,
    notice_id: int | None = None,
) -> Document:
    """A document of this kind about a case; the one that is there where it was made before."""
    case = file.case
    same = (
        Document.machine == file.machine.name, Document.case_id == case.id,
        Document.kind == kind, Document.about == about,
    )  # fmt: skip
    found = session.exec(select(Document).where(*same)).first()
    if found is not None:
        return found
    (no,) = numbers(session, case.area, NUMBER_CODE, making.today, 1)
    content = content_of(kind, file, making, no)
    sealed = kind in SEALED_KINDS
    document = Document(
        no=no, kind=kind, machine=file.machine.name, case_id=case.id or 0, area=case.area,
        notice_id=notice_id, about=about, seq=file.move.seq if file.move else None,
        state=DocumentState.TO_SEAL if sealed else DocumentState.TO_SERVE, content=content,
        content_hash=hashlib.sha256(canonical(content).encode()).hexdigest(),
        made_on=making.today,
    )  # fmt: skip
    try:
        with session.begin_nested():
            session.add(document)
            session.flush()
            note(session, document, DocumentDeed.MADE, making)
    except IntegrityError:
        # Somebody else made it at this very moment.
        return session.exec(select(Document).where(*same)).one()
    return document


def note(
    session: Session, document: Document, deed: DocumentDeed, making: Making, **detail: str
) -> None:
    """Keep what was done with a document, and by whom."""
    assert document.id is not None
    session.add(
        DocumentEvent(
            document_id=document.id, deed=deed, actor=making.actor, at=making.now, detail=detail
        )
    )


def content_of(kind: DocumentKind, file: CaseFile, making: Making, no: str) -> JsonObject:
    """What the document says, whole: the sheet of its kind in the frame of every document."""
    day = file.move.day if file.move else making.today
    frame = framed(kind.label.zh, file, no, day, making.rehearsal) | {
        "kind": kind.value, "seal": kind in SEALED_KINDS,
    }  # fmt: skip
    said = SHEETS[kind](file)
    if decides(kind, file.move):
        if not making.rehearsal:
            check_remedy(file.rules, served_online=False)
        told = remedy_lines(file.rules, served_online=False)
        said = replace(said, remedy=[line.zh for line in told])
    return frame | said.as_json()


def framed(title: str, file: CaseFile, no: str, day: date, rehearsal: bool) -> JsonObject:
    """What is the same on every document: title, number, organ, day, person, the mark of a rehearsal."""
    return {
        "version": 1, "title": title, "no": no, "case_no": file.case.no,
        "organ": file.area.contact["name"] or file.area.name, "day": day.isoformat(),
        "to": salutation(file), "seal": False, "mark": REHEARSED if rehearsal else "",
    }  # fmt: skip


def documents_of(session: Session, machine: str, case_id: int | None) -> list[Document]:
    """The documents of a case in the order in which they were made."""
    query = select(Document).where(Document.machine == machine, Document.case_id == case_id)
    return list(session.exec(query.order_by(col(Document.id))))
