"""Signing in and out in a browser (登录页)."""

from collections.abc import Callable
from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from config.errors import YidiError
from console.answers.citizen_login import answer_code_taken, answer_sign_in_ways
from console.answers.signing import answer_login, answer_logout
from console.api.problems import status_of
from console.api.served import served_of, source_of
from console.api.session_cookie import drop_session, keep_session
from console.web.render import rendered, said_by
from console.web.visitor import Sending, onward
from jobs.signin.staff import Presented

router = APIRouter()
To = Annotated[str, Query(max_length=500)]
LONGEST = {"name": 64, "password": 200, "code": 20, "number": 50, "to": 500}
"""The fields by which people sign in, and how long each may be."""


@router.get("/sign-in")
def sign_in_page(request: Request, to: To = "/") -> Response:
    """Ask who somebody is."""
    return _asked(request, to)


@router.post("/sign-in")
async def sign_in(request: Request) -> Response:
    """Open a session for whoever proves who they are, and go on to the page that they wanted."""
    given = await _typed(request)

    def proven() -> str:
        presented = Presented(given["name"], given["password"], given["code"])
        return answer_login(served_of(request).now(), presented, source_of(request))[0]

    return await run_in_threadpool(_opened, request, given, proven)


@router.post("/sign-in/code")
async def sign_in_by_code(request: Request) -> Response:
    """Open a session for an insured person with the code that a clerk at the counter had sent."""
    given = await _typed(request)

    def proven() -> str:
        app = served_of(request).now()
        found = answer_code_taken(app, given["number"], given["code"], source_of(request))
        return str(found["token"])

    return await run_in_threadpool(_opened, request, given, proven)


@router.post("/sign-out")
def sign_out(sent: Sending) -> Response:
    """End the session of whoever asks; "everywhere" ends every one that they have."""
    answer_logout(sent.visitor.app, everywhere=sent.text("everywhere") == "1")
    answer = onward("/sign-in")
    drop_session(answer)
    return answer


async def _typed(request: Request) -> dict[str, str]:
    fields = await request.form(max_files=0, max_fields=10)
    given = {name: str(fields.get(name) or "")[:most] for name, most in LONGEST.items()}
    # A password may begin or end with a blank.
    return {name: text if name == "password" else text.strip() for name, text in given.items()}


def _opened(request: Request, given: dict[str, str], proven: Callable[[], str]) -> Response:
    """On with the session that was proven; the same page again, with why, where it was not."""
    try:
        token = proven()
    except YidiError as fault:
        return _asked(request, given["to"], given["name"], fault)
    answer = onward(inside(given["to"]))
    keep_session(answer, token)
    return answer


def _asked(request: Request, to: str, name: str = "", fault: YidiError | None = None) -> Response:
    ways = answer_sign_in_ways(served_of(request).now())
    facts = {"to": inside(to), "name": name, "ways": ways, "refused": said_by(fault)}
    return rendered("sign_in.html", status_of(fault) if fault else 200, facts)


def inside(to: str) -> str:
    """A path of ours to go on to; the first page for anything else."""
    return to if to.startswith("/") and not to.startswith(("//", "/\\")) else "/"
