"""My work (我的待办): what waits for whoever is signed in, most overdue first."""

from fastapi import APIRouter
from starlette.responses import Response

from console.answers.mine import answer_mine
from console.web.visitor import LANG, Visiting, onward
from workflow.access.kinds import AskerKind

router = APIRouter()


@router.get("/")
def first_page(visitor: Visiting) -> Response:
    """The first page of whoever is signed in: staff their work, an insured person their own."""
    if visitor.app.asker.kind in (AskerKind.CITIZEN, AskerKind.AGENT):
        return onward("/my")
    return visitor.page("work.html")


@router.get("/my")
def my_page(visitor: Visiting) -> Response:
    """What is somebody's own."""
    return visitor.page("my.html", found=answer_mine(visitor.app, LANG))
