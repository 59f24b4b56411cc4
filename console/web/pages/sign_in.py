"""Signing in and out in a browser (登录页)."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from config.errors import YidiError
from console.answers.citizen_login import answer_sign_in_ways
from console.answers.signing import answer_login, answer_logout
from console.api.problems import status_of
from console.api.served import served_of
from console.web.render import rendered
from console.web.visitor import SESSION, Sending, onward
from jobs.signin.staff import Presented

router = APIRouter()
To = Annotated[str, Query(max_length=500)]


@router.get("/sign-in")
def sign_in_page(request: Request, to: To = "/") -> Response:
    """Ask who somebody is."""
    return _asked(request, to)


@router.post("/sign-in")
async def sign_in(request: Request) -> Response:
    """Open a session for whoever proves who they are, and go on to the page that they wanted."""
    fields = await request.form(max_files=0, max_fields=10)
    name, password, code, to = (
        str(fields.get(each) or "") for each in ("name", "password", "code", "to")
    )
    presented = Presented(name.strip()[:64], password[:200], code.strip()[:20])
    source = request.client.host if request.client else ""
    try:
        token, _ = await run_in_threadpool(
            answer_login, served_of(request).now(), presented, f"web:{source}"
        )
    except YidiError as fault:
        return await run_in_threadpool(_asked, request, to, name.strip()[:64], fault)
    answer = onward(inside(to))
    answer.set_cookie(SESSION, token, path="/", httponly=True, samesite="strict", secure=True)
    return answer


@router.post("/sign-out")
def sign_out(sent: Sending) -> Response:
    """End the session of whoever asks; "everywhere" ends every one that they have."""
    answer_logout(sent.visitor.app, everywhere=sent.text("everywhere") == "1")
    answer = onward("/sign-in")
    answer.delete_cookie(SESSION, path="/", httponly=True, samesite="strict", secure=True)
    return answer


def _asked(request: Request, to: str, name: str = "", fault: YidiError | None = None) -> Response:
    ways = answer_sign_in_ways(served_of(request).now())
    says = fault.sentence("zh") if fault else ""
    facts = {"to": inside(to), "name": name, "says": says, "ways": ways}
    return rendered("sign_in.html", status_of(fault) if fault else 200, facts)


def inside(to: str) -> str:
    """A path of ours to go on to; the first page for anything else."""
    return to if to.startswith("/") and not to.startswith(("//", "/\\")) else "/"
