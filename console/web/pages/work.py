"""My work (我的待办): what waits for whoever is signed in, most overdue first."""

from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Query
from starlette.responses import Response

from console.answers.mine import answer_mine
from console.answers.work import WorkFilter, answer_work
from console.web.menu import OFFICE
from console.web.visitor import LANG, Visiting, onward
from workflow.access.kinds import AskerKind

router = APIRouter()
Word = Annotated[str, Query(max_length=40)]
WHOSE = (("open", "待办"), ("mine", "我领取的"), ("held", "挂起"), ("all", "全部"))


@router.get("/")
def first_page(
    visitor: Visiting, kind: Word = "", state: Word = "", overdue: Word = "", whose: Word = "",
    after: Word = "", done: Annotated[str, Query(max_length=200)] = "",
) -> Response:  # fmt: skip
    """The first page of whoever is signed in: staff their work, an insured person their own."""
    if visitor.app.asker.kind in (AskerKind.CITIZEN, AskerKind.AGENT):
        return onward("/my")
    if not visitor.app.asker.actor.roles & OFFICE:
        return visitor.page("work.html", found=None)
    wanted = WorkFilter(kind, state, overdue == "1", whose or "open", after)
    found = answer_work(visitor.app, LANG, wanted)
    chosen = {"kind": kind, "state": state, "overdue": overdue, "whose": whose}
    return visitor.page(
        "work.html", found=found, wanted=wanted, whose=WHOSE, done=done, link=_links(chosen)
    )


def _links(chosen: dict[str, str]) -> object:
    """What makes the address of the list with something chosen otherwise."""

    def link(**other: str) -> str:
        query = urlencode({name: value for name, value in (chosen | other).items() if value})
        return f"/?{query}" if query else "/"

    return link


@router.get("/my")
def my_page(visitor: Visiting) -> Response:
    """What is somebody's own."""
    return visitor.page("my.html", found=answer_mine(visitor.app, LANG))
