"""The desk where documents are made (文书台), for the tests: a case, its notice, its document."""

from dataclasses import replace
from io import BytesIO
from typing import Any

from pypdf import PdfReader
from sqlmodel import select

from jobs.documents.load import Making, making_of
from jobs.documents.make import document_for
from models import Document, Notice
from tests.support.importing import an_app
from tests.support.office import Office


def making(office: Office, *, rehearsal: bool = False) -> Making:
    """What documents are made with in an office; not a rehearsal, unless it is said."""
    app = an_app(office.database, office.book, office.calendar, office.today)
    return replace(making_of(app, "intake"), rehearsal=rehearsal)


def its_document(office: Office, case: Any, kind: str, **how: Any) -> Document:
    """The document that goes with the latest notice of this kind about a case."""
    with office.database.writing() as session:
        about = (Notice.case_id == case.id, Notice.kind == kind)
        notice = session.exec(select(Notice).where(*about)).all()[-1]
        document = document_for(session, notice, making(office, **how))
        assert document is not None
        return document


def text_of(pdf: bytes) -> str:
    """What a PDF says, without blanks."""
    pages = PdfReader(BytesIO(pdf)).pages
    return "".join("".join(page.extract_text().split()) for page in pages)
