"""One box to find everything (一框查询)."""

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import Response

from console.answers.find import answer_find
from console.answers.queries import view_for
from console.web.visitor import LANG, Visiting
from workflow.records.search_words import TooShortError

router = APIRouter()
MOST = 20


@router.get("/find")
def find_page(visitor: Visiting, q: Annotated[str, Query(max_length=100)] = "") -> Response:
    """People and cases that fit the words; as somebody types, the rows alone."""
    rows, says = [], ""
    if q.strip():
        try:
            view = view_for(visitor.app, LANG, unmasked=False)
            rows = answer_find(visitor.app, view, q.strip(), None, None, MOST)
        except TooShortError as fault:
            says = fault.sentence(LANG)
    template = "part/found.html" if visitor.part else "find.html"
    return visitor.page(template, q=q, rows=rows, says=says)
