"""One person (个人全景): how they are insured, their cases, their money, their year, who was told what."""

from fastapi import APIRouter
from starlette.responses import Response

from console.answers.person_page import answer_person
from console.web.params import Number
from console.web.visitor import LANG, Visiting

router = APIRouter()
COVERAGE_ENDS = {"stopped": "停保", "moved": "转出", "died": "死亡"}


@router.get("/person/{no}")
def person_page(visitor: Visiting, no: Number) -> Response:
    """The person with this person number (人员编号), whole."""
    found = answer_person(visitor.app, LANG, no)
    ended = COVERAGE_ENDS.get(found["coverage_end"] or "", "未参保")
    return visitor.page(
        "person.html", p=found, stands="参保" if found["covered"] else ended,
        med_types=visitor.app.states.labels,
    )  # fmt: skip
