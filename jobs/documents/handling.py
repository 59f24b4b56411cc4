"""What people do with documents (文书经手): print, seal, scan back; each is kept with who and when."""

import hashlib
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, func, select

from config.text import Text
from jobs.app import App
from jobs.atomic_file import write_atomically
from jobs.documents.fonts import fonts_of
from jobs.documents.load import making_of
from jobs.documents.make import note
from jobs.documents.pdf import pdf_of
from jobs.documents.seal import NoSealError, SealByCommand, SealByHand, SealPort, SealSimulated
from jobs.identity import Principal
from models import (
    SEALED_KINDS,
    Document,
    DocumentDeed,
    DocumentEvent,
    DocumentKind,
    DocumentState,
)
from workflow.access.reach import Reach
from workflow.access.reached import reached
from workflow.shared.errors import Refusal

SCANS = {b"%PDF-": ".pdf", b"\xff\xd8\xff": ".jpg", b"\x89PNG": ".png"}
"""What a scan begins with."""
LARGEST_SCAN = 50 * 2**20
SHORT = 8


class UnknownDocumentError(Refusal):
    """No document has this number (查无此文书)."""

    code = "unknown_document"

    def __init__(self, no: str) -> None:
        says = Text(
            "没有编号为 {no} 的文书；用 yidi documents list 业务流水号 查看一件的全部文书。",
            "no document has the number {no}; `yidi documents list NO` lists those of a case.",
        )
        super().__init__(says, no=no)


class DocumentStateError(Refusal):
    """The document does not stand where this could be done (文书状态不符)."""

    code = "document_not_from_here"

    def __init__(self, document: Document, doing: Text) -> None:
        state = DocumentState(document.state).label
        says = Text(
            "文书 {no} 现为{state}，不能{doing}。",
            "document {no} is {state_en}: it cannot be {doing_en} now.",
        )
        super().__init__(
            says, no=document.no, state=state.zh, state_en=state.en, doing=doing.zh, doing_en=doing.en
        )  # fmt: skip


class NotPrintedError(Refusal):
    """A paper that nobody printed cannot bear a seal (未打印)."""

    code = "document_not_printed"

    def __init__(self, no: str) -> None:
        says = Text(
            "文书 {no} 还没有打印，不能手工用印；请先运行 yidi documents print {no} --out 文件 --as 经办人员。",
            "document {no} was not printed yet and cannot be sealed by hand: run `yidi documents print "
            "{no} --out FILE --as USER` first.",
        )
        super().__init__(says, no=no)


class ScanUnreadableError(Refusal):
    """The file is no scan: neither PDF nor a picture, or too large (扫描件无法使用)."""

    code = "scan_unreadable"

    def __init__(self, name: str) -> None:
        says = Text(
            "{name} 不能作为扫描件：应为 50 MB 以内的 PDF、JPEG 或 PNG。",
            "{name} is no scan: a PDF, JPEG or PNG of at most 50 MB is expected.",
        )
        super().__init__(says, name=name)


class Printed(NamedTuple):
    """A document that was written as a file."""

    document: Document
    sha256: str
    size: int


def find_document(session: Session, no: str, reach: Reach) -> Document:
    """The document with this number, whole or its last eight or more; the row is held.

    What is not within the reach is refused as what does not exist.
    """
    number = no.strip().upper()
    column = col(Document.no)
    same: ColumnElement[bool] = column == number
    if len(number) >= SHORT:
        same = func.substr(column, func.length(column) - len(number) + 1) == number
    mine = select(Document).where(same, reached(Document, reach))
    found = session.exec(mine.limit(2).with_for_update()).all()
    if len(found) != 1:
        raise UnknownDocumentError(no)
    return found[0]


def print_document(app: App, no: str, out: Path, by: Principal) -> Printed:
    """Write a document as PDF."""
    with app.database.writing() as session:
        document = find_document(session, no, app.reach)
        pdf = pdf_of(document, app.settings.documents.fonts)
        sha256 = hashlib.sha256(pdf).hexdigest()
        versions = fonts_of(app.settings.documents.fonts).versions
        note(
            session, document, DocumentDeed.PRINTED, making_of(app, by.name), sha256=sha256,
            fonts=versions,
        )  # fmt: skip
        with write_atomically(out) as file:
            file.write(pdf)
        return Printed(document, sha256, len(pdf))


def seal_document(app: App, no: str, by: Principal, seal_no: str, *, simulated: bool) -> Document:
    """Seal a document: by hand on its print, by the connected signer, or in a rehearsal for show."""
    with app.database.writing() as session:
        document = find_document(session, no, app.reach)
        if document.kind not in SEALED_KINDS or document.state != DocumentState.TO_SEAL:
            raise DocumentStateError(document, DocumentDeed.SEALED.label)
        port = _port(app, seal_no, simulated=simulated)
        if isinstance(port, SealByHand) and not _was(session, document, DocumentDeed.PRINTED):
            raise NotPrintedError(document.no)
        done = port.seal(document.no, pdf_of(document, app.settings.documents.fonts))
        if done.file is not None:
            _keep(app, document.no, done.file, ".pdf")
        document.state = done.state
        session.add(document)
        note(session, document, DocumentDeed.SEALED, making_of(app, by.name), way=done.way,
             **done.detail)  # fmt: skip
        return document


def _port(app: App, seal_no: str, *, simulated: bool) -> SealPort:
    if seal_no:
        return SealByHand(seal_no)
    if simulated and app.database.is_rehearsal():
        return SealSimulated()
    if app.settings.documents.seal:
        return SealByCommand(app.settings.documents.seal)
    raise NoSealError


def scan_document(app: App, no: str, file: Path, by: Principal) -> Printed:
    """Take the sealed paper back as a scan: its hash is kept, and the file where files are kept."""
    content = _scan(file)
    suffix = next(end for start, end in SCANS.items() if content.startswith(start))
    with app.database.writing() as session:
        document = find_document(session, no, app.reach)
        if document.state != DocumentState.SEALED:
            raise DocumentStateError(document, DocumentDeed.SCANNED.label)
        sha256 = _keep(app, document.no, content, suffix)
        document.state = DocumentState.TO_SERVE
        session.add(document)
        note(
            session, document, DocumentDeed.SCANNED, making_of(app, by.name), sha256=sha256,
            name=file.name[:100],
        )  # fmt: skip
        return Printed(document, sha256, len(content))


def _scan(file: Path) -> bytes:
    try:
        content = file.read_bytes() if file.stat().st_size <= LARGEST_SCAN else b""
    except OSError as fault:
        raise ScanUnreadableError(file.name) from fault
    if not content.startswith(tuple(SCANS)):
        raise ScanUnreadableError(file.name)
    return content


def _keep(app: App, no: str, content: bytes, suffix: str) -> str:
    """Put a file where files are kept, under its hash; gives the hash."""
    sha256 = hashlib.sha256(content).hexdigest()
    folder = app.settings.documents.files
    if folder:
        with write_atomically(Path(folder) / f"{no}-{sha256[:16]}{suffix}") as out:
            out.write(content)
    return sha256


def _was(session: Session, document: Document, deed: DocumentDeed) -> bool:
    done = (DocumentEvent.document_id == document.id, DocumentEvent.deed == deed)
    return session.exec(select(DocumentEvent.id).where(*done).limit(1)).first() is not None


def title_of(document: Document) -> Text:
    """What a document is called."""
    return DocumentKind(document.kind).label
