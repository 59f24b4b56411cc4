"""One case (一件案件): what it is, where it stands and why, what was done, and what may be done now."""

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import Response

from console.answers.case_page import answer_case_page
from console.web.case_facts import every, facts_of, title_of
from console.web.case_moves import moves_of
from console.web.params import Number
from console.web.visitor import LANG, Visiting
from workflow.records.going_on import ONWARD

router = APIRouter()


@router.get("/case/{no}/calculation")
def calculation_page(visitor: Visiting, no: Number) -> Response:
    """The calculation of a claim as a sheet to print (计算单), each step with its clause."""
    page = answer_case_page(visitor.app, LANG, no)
    return visitor.page(
        "calculation.html", page=page, case=every(page["case"]), title=title_of(page),
        facts=facts_of(page, visitor.app.states),
    )  # fmt: skip


@router.get("/case/{no}")
def case_page(
    visitor: Visiting, no: Number, done: Annotated[str, Query(max_length=64)] = ""
) -> Response:
    """The case with its deadlines, notes and history; `done` is the move that was just taken."""
    page = answer_case_page(visitor.app, LANG, no)
    return visitor.page(
        "case.html", page=page, why=every(page["why"]), case=every(page["case"]), title=title_of(page),
        facts=facts_of(page, visitor.app.states), moves=moves_of(page["kind"], page["why"]["next"]),
        levels=visitor.app.states.labels, onward=ONWARD, done=done,
    )  # fmt: skip
