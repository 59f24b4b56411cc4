"""Documents (文书): those of a case or in a state, and one as PDF/A."""

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import Response

from console.answers.documents import answer_documents, answer_pdf
from console.api.asking import Asking
from console.api.description import problems
from console.api.language import Language
from console.api.pages import Page
from console.api.params import Area, Number, State, Text
from console.api.telling import answers, said
from console.api.types.papers import DocumentTold
from console.api.types.told import PageTold
from jobs.identity import DOCUMENTS
from jobs.identity.asking import on_duty

router = APIRouter(prefix="/documents", tags=["documents"])
PDF = "application/pdf"


@router.get(
    "", summary="文书列表 · a page of documents", **answers(PageTold[DocumentTold], 404, 422)
)
def list_documents(
    app: Asking, lang: Language, page: Page, state: State = "", area: Area = "",
    case: Annotated[Text, Query(max_length=128, description="案件编号 · of a case")] = "",
) -> Response:  # fmt: skip
    """Return a page of the documents of a case, or of those in a state, the oldest first."""
    found = answer_documents(
        app, lang, case or None, state or None, area or None, limit=page.one_more,
        after=page.after(app),
    )  # fmt: skip
    return said(page.page(app, found, lambda row: row["no"], DocumentTold))


@router.get(
    "/{no}/pdf", summary="打印为 PDF/A · the document as PDF/A, the same bytes each time",
    response_class=Response,
    responses=problems(404, 409)
    | {200: {"content": {PDF: {"schema": {"type": "string", "format": "binary"}}}}},
)  # fmt: skip
def print_document(app: Asking, no: Number) -> Response:
    """Return one document as a file to print; that it was printed, and by whom, is kept."""
    printed = answer_pdf(app, no, on_duty(app, DOCUMENTS))
    headers = {
        "Content-Disposition": f'attachment; filename="{printed.no}.pdf"',
        "X-Content-SHA256": printed.sha256,
    }
    return Response(printed.content, headers=headers, media_type=PDF)
