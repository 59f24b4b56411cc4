"""What is contested (复议、诉讼与复查): registered, listed, each whole; they move as every case does."""

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import Response

from console.answers.appeals import answer_appeals, answer_new_appeal
from console.answers.cases import answer_case
from console.api.asking import Asking
from console.api.idempotency import OnlyOnce, Reply
from console.api.language import Language
from console.api.pages import Page
from console.api.params import Number, State, Text, day_given
from console.api.telling import answers, of_kind, said, told, versioned
from console.api.types.appeals import AppealTold
from console.api.types.given import AppealGiven
from console.api.types.told import PageTold
from jobs.identity.asking import on_duty
from jobs.identity.duties import APPEALS

router = APIRouter(prefix="/appeals", tags=["appeals"])


@router.post("", summary="登记复议、诉讼、复查 · register what came in; the answer's period begins",
             **answers(AppealTold, 404, 409, 422, status=201))  # fmt: skip
def register_appeal(app: Asking, lang: Language, given: AppealGiven, once: OnlyOnce) -> Response:
    """Register what somebody contests about a case; the day is today where none is named."""
    by, on = on_duty(app, APPEALS), day_given(given.received_on, "received_on")

    def register() -> Reply:
        found = answer_new_appeal(
            app, lang, given.case, by, given.kind.value, on, organ=given.organ,
            reference=given.reference, simple=given.simple, seq=given.seq, inaction=given.inaction,
        )  # fmt: skip
        return told(AppealTold, found, status=201)

    return once.answer(app, given, register)


@router.get("", summary="复议、诉讼、复查列表 · a page, the next deadline first",
            **answers(PageTold[AppealTold], 404, 422))  # fmt: skip
def list_appeals(
    app: Asking, lang: Language, page: Page, state: State = "",
    case: Annotated[Text, Query(max_length=128, description="案件编号 · of a case")] = "",
    running: Annotated[bool, Query(description="只看未办结的 · those that run")] = False,
) -> Response:  # fmt: skip
    """Return a page of what is contested, what is to be answered first in front."""
    found = answer_appeals(
        app, lang, state or None, case or None, running=running, limit=page.one_more,
        after=page.after(app),
    )  # fmt: skip
    return said(page.page(app, found, lambda row: row["no"], AppealTold))


@router.get(
    "/{no}", summary="一件复议、诉讼或复查 · one, with its period", **answers(AppealTold, 404, 409)
)
def show_appeal(app: Asking, lang: Language, no: Number) -> Response:
    """Return one; its ETag is the version that a move has to name."""
    found = answer_case(app, lang, no)
    of_kind("appeal", no, found)
    return said(told(AppealTold, found, headers=versioned(found)))
