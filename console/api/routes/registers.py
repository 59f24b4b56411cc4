"""Registers and law (机构、经办机构、参数、试算、就医核查): what is asked without a case."""

from typing import Annotated

from fastapi import APIRouter, Path, Query
from starlette.responses import Response

from console.answers.directory import SERVICES, answer_agency, answer_directory
from console.answers.policy import answer_policy, answer_policy_areas
from console.answers.quote import answer_quote
from console.answers.value_sheets import sheets_at_hand
from console.answers.visit import answer_visit
from console.api.asking import Asking
from console.api.content import Body, takes
from console.api.examples import BILL, VISIT
from console.api.language import Language
from console.api.national import Answered, Profile, in_national
from console.api.pages import Page
from console.api.params import OnDay, Text, day_given, one_of
from console.api.telling import answers, listed, said, told
from console.api.types.registers import (
    AgencyTold,
    InstitutionTold,
    ParameterTold,
    PolicyAreaTold,
    QuoteTold,
    VisitTold,
)
from console.api.types.told import PageTold, shown_fields

router = APIRouter(tags=["registers"])
QUESTION = {
    "type": "object",
    "properties": {
        "visit": {"title": "就医情况", **shown_fields("visit")},
        "bill": {"type": ["object", "null"], "title": "账单，同时试算"},
    },
    "required": ["visit"],
}
Region = Annotated[str, Path(min_length=1, max_length=40, description="区划代码 · region")]


@router.get("/institutions", summary="定点医药机构 · institutions of a place on a day",
            **answers(PageTold[InstitutionTold], 404, 422, of=InstitutionTold))  # fmt: skip
def institutions(
    app: Asking, page: Page,
    place: Annotated[str, Query(max_length=40, description="就医地区划代码 · region")],
    service: Annotated[Text, Query(max_length=40, description="|".join(SERVICES))] = "",
    disease: Annotated[Text, Query(max_length=40, description="门诊慢特病病种代码 · disease")] = "",
    on: OnDay = "", profile: Answered = Profile.OURS,
) -> Response:  # fmt: skip
    """Return the institutions of a place with the services that are networked and what stands still."""
    wanted = one_of(service, SERVICES, "service") or ("chronic" if disease else None)
    then = day_given(on, "on") or app.today
    found = answer_directory(
        app, place, wanted, disease or "", then, limit=page.one_more, after=page.after(app)
    )
    return said(page.page(app, found, lambda row: row["code"], InstitutionTold, profile))


@router.get("/agencies/{code}", summary="经办机构 · how the agency of an area is reached",
            **answers(AgencyTold, 404, 422))  # fmt: skip
def agency(app: Asking, code: Region) -> Response:
    """Return address, telephone and hours of the agency of an area."""
    return said(told(AgencyTold, answer_agency(app, code)))


@router.get(
    "/policy", summary="统筹区 · the areas of the policy book", **answers(PageTold[PolicyAreaTold])
)
def policy_areas(app: Asking) -> Response:
    """Return the areas of the policy book: where an agency works, and which serve quotes alone."""
    return said(listed(PolicyAreaTold, answer_policy_areas(app.policy)))


@router.get("/policy/{area}", summary="参数 · the values in force of an area, with their documents",
            **answers(PageTold[ParameterTold], 404, 422))  # fmt: skip
def policy_values(
    app: Asking, lang: Language, area: Region, page: Page, on: OnDay = ""
) -> Response:
    """Return the parameters of an area as they stand on a day, each with its source and doubts."""
    then = day_given(on, "on") or app.today
    found = answer_policy(app.policy, lang, area, then, sheets_at_hand(app))
    rows = page.of(app, found, "name", "scope")
    return said(page.page(app, rows, lambda row: f"{row['name']} {row['scope']}", ParameterTold))


@router.post("/quotes", summary="试算 · what would be paid for a bill; nothing is kept",
             openapi_extra=takes({"type": "object"}, example=BILL),
             **answers(QuoteTold, 404, 409, 422))  # fmt: skip
def quote(app: Asking, lang: Language, body: Body) -> Response:
    """Calculate one bill, step by step, with the parameter behind each; no case is needed."""
    return said(told(QuoteTold, answer_quote(app.policy, lang, body.root).answer))


@router.post("/visits/check", summary="就医核查 · may a visit be settled directly",
             openapi_extra=takes(QUESTION, example={"visit": VISIT}),
             **answers(VisitTold, 404, 409, 422, of=VisitTold))  # fmt: skip
def check_visit(
    app: Asking, lang: Language, body: Body, profile: Answered = Profile.OURS
) -> Response:
    """Return whether a visit is settled directly, by which rule, and what to do; with a bill its quote."""
    visit, bill = body.part("visit", "bill"), body.part("bill", "visit")
    asked = in_national("visit", visit or {})
    return said(told(VisitTold, answer_visit(app, lang, asked, bill), profile))
