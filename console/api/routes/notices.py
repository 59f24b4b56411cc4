"""Notices (通知): listed, shown with every attempt, served by people."""

from typing import Annotated

from fastapi import APIRouter, Path, Query
from starlette.responses import Response

from console.answers.notices import (
    NoticeFilter,
    answer_notice,
    answer_notice_served,
    answer_notices,
)
from console.api.asking import Asking
from console.api.idempotency import OnlyOnce, Reply
from console.api.language import Language
from console.api.pages import Page
from console.api.params import MOST_ID, Area, State, Text, day_given, one_of
from console.api.telling import answers, said, told
from console.api.types.given import ServedGiven
from console.api.types.papers import NoticeServedTold, NoticeTold, NoticeWholeTold
from console.api.types.told import PageTold
from jobs.identity import NOTICES
from jobs.identity.asking import on_duty
from models.notice import NoticeChannel

router = APIRouter(prefix="/notices", tags=["notices"])
NoticeId = Annotated[int, Path(ge=1, le=MOST_ID, description="通知编号 · its number")]


@router.get("", summary="通知列表 · a page of notices", **answers(PageTold[NoticeTold], 404, 422))
def list_notices(
    app: Asking, lang: Language, page: Page, state: State = "", area: Area = "",
    channel: Annotated[Text, Query(max_length=40, description="渠道 · channel")] = "",
    case: Annotated[Text, Query(max_length=128, description="案件编号 · of a case")] = "",
) -> Response:  # fmt: skip
    """Return a page of the notices that the asker reaches, in the order in which they were written."""
    by = one_of(channel, list(NoticeChannel), "channel")
    after = page.after(app)
    wanted = NoticeFilter(
        state or None, by, area or None, case or None, page.one_more, int(after) if after else None
    )
    found = answer_notices(app, lang, wanted)
    return said(page.page(app, found, lambda row: row["id"], NoticeTold))


@router.get("/{id}", summary="一件通知 · one notice with every attempt",
            **answers(NoticeWholeTold, 404))  # fmt: skip
def show_notice(app: Asking, lang: Language, no: Annotated[NoticeId, Path(alias="id")]) -> Response:
    """Return one notice, every attempt to reach the person, and the proof of service."""
    return said(told(NoticeWholeTold, answer_notice(app, no, lang)))


@router.post("/{id}/service", summary="登记送达 · record that a notice was served",
             **answers(NoticeServedTold, 404, 409, 422))  # fmt: skip
def serve_notice(
    app: Asking, lang: Language, no: Annotated[NoticeId, Path(alias="id")], given: ServedGiven,
    once: OnlyOnce,
) -> Response:  # fmt: skip
    """Record service by a person, with its way, day and proof."""
    by, on = on_duty(app, NOTICES), day_given(given.on, "on")

    def serve() -> Reply:
        proof = dict(given.proof)
        return told(
            NoticeServedTold, answer_notice_served(app, no, given.way, on, proof, by.name, lang)
        )

    return once.answer(app, given, serve)
