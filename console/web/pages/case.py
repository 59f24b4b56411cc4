"""One case (一件案件): what it is, where it stands and why, what was done, and what may be done now."""

from typing import Annotated

from fastapi import APIRouter, Path, Query
from starlette.responses import Response

from console.answers.cases import answer_case
from console.answers.history import answer_history
from console.answers.why import answer_why
from console.web.visitor import LANG, Visiting

router = APIRouter()
Number = Annotated[str, Path(min_length=1, max_length=64)]


@router.get("/case/{no}")
def case_page(
    visitor: Visiting, no: Number, done: Annotated[str, Query(max_length=64)] = ""
) -> Response:
    """The case with its deadlines, notes and history; `done` is the move that was just taken."""
    why = answer_why(visitor.app, LANG, no)
    case = answer_case(visitor.app, LANG, no)
    moves = answer_history(visitor.app, LANG, no)
    return visitor.page("case.html", why=why, case=case, moves=moves, done=done)
