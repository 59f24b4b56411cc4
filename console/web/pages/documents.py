"""Documents of a case (文书): made on demand, downloaded to print; what cannot be made yet says why."""

from fastapi import APIRouter
from starlette.responses import Response

from config.errors import YidiError
from console.answers.documents import answer_documents, answer_makeable, answer_making, answer_pdf
from console.web.params import Number
from console.web.visitor import LANG, Sending, Visiting, Visitor, onward
from jobs.identity import DOCUMENTS
from jobs.identity.asking import on_duty

router = APIRouter()


@router.get("/case/{no}/documents")
def documents_page(visitor: Visiting, no: Number) -> Response:
    """The documents of a case, and what may be made of it."""
    return _documents(visitor, no)


@router.post("/case/{no}/documents")
def make(sent: Sending, no: Number) -> Response:
    """Make a document of a kind, or those that go with the notices of the case."""
    visitor = sent.visitor
    try:
        by = on_duty(visitor.app, DOCUMENTS)
        made = answer_making(visitor.app, LANG, no, sent.text("kind") or None, by)
    except YidiError as fault:
        return _documents(visitor, no, fault)
    if not made:
        return _documents(visitor, no, says="本件还没有发出带文书的通知，没有可随通知制作的文书。")
    return onward(f"/case/{no}/documents")


@router.get("/document/{no}.pdf")
def download(visitor: Visiting, no: Number) -> Response:
    """A document as PDF/A; that it was printed, and by whom, is kept."""
    printed = answer_pdf(visitor.app, no, on_duty(visitor.app, DOCUMENTS))
    named = {"Content-Disposition": f'attachment; filename="{printed.no}.pdf"'}
    return Response(printed.content, headers=named, media_type="application/pdf")


def _documents(
    visitor: Visitor, no: str, fault: YidiError | None = None, *, says: str = ""
) -> Response:
    return visitor.page(
        "documents.html", fault=fault, no=no, says=says,
        documents=answer_documents(visitor.app, LANG, no, None, None),
        kinds=answer_makeable(visitor.app, LANG, no),
    )  # fmt: skip
