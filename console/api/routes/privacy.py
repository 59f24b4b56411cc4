"""Requests about personal data (个人信息请求): listed."""

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import Response

from console.answers.privacy import answer_requests
from console.api.asking import Asking
from console.api.language import Language
from console.api.pages import Page
from console.api.params import Late, Person, person_number
from console.api.telling import answers, said
from console.api.types.people import PrivacyRequestTold
from console.api.types.told import PageTold

router = APIRouter(prefix="/privacy/requests", tags=["privacy"])


@router.get("", summary="个人信息请求 · a page of requests, what is due first in front",
            **answers(PageTold[PrivacyRequestTold], 404, 409))  # fmt: skip
def list_privacy_requests(
    app: Asking, lang: Language, page: Page, person: Person = "", overdue: Late = False,
    open_only: Annotated[bool, Query(description="只看未答复 · not answered yet")] = False,
) -> Response:  # fmt: skip
    """Return a page of the requests of everybody or of one person, what is due first in front."""
    whose = person_number(person)
    day, _, number = (page.after(app) or "").partition(" ")
    found = answer_requests(
        app, lang, whose, open_only=open_only, overdue=overdue, limit=page.one_more,
        after=(date.fromisoformat(day), int(number)) if number else None,
    )  # fmt: skip
    return said(
        page.page(app, found, lambda row: f"{row['due_on']} {row['id']}", PrivacyRequestTold)
    )
