"""Signing in (登录接口): by a provider with a browser, or with a code from the counter."""

from typing import Annotated

from fastapi import APIRouter, Cookie, Depends, Query, Request
from pydantic import BaseModel, ConfigDict, Field
from starlette.responses import JSONResponse, RedirectResponse, Response

from console.answers.citizen_login import (
    answer_code_taken,
    answer_sign_in_begun,
    answer_sign_in_finished,
    answer_sign_in_ways,
)
from console.api.description import problems
from console.api.served import served_of, source_of
from console.api.session_cookie import keep_session
from console.api.shape import from_outside
from jobs.app import App
from jobs.signin.oidc_flow import LASTS, RETURN_PATH

router = APIRouter(prefix="/sign-in", tags=["sign-in"])
BROWSER = "yidi_sign_in"
"""The word of the browser that began."""


async def opened(request: Request) -> App:
    """The application, of whoever has not signed in yet."""
    return served_of(request).now()


Opened = Annotated[App, Depends(opened)]
Word = Annotated[str, Query(max_length=4000)]


class SignInWay(BaseModel):
    """A provider by which people sign in (登录方式)."""

    model_config = ConfigDict(
        populate_by_name=True,
        json_schema_extra={
            "examples": [
                {"name": "unified", "label": "统一身份认证", "for": "citizens", "areas": None}
            ]
        },
    )

    name: str
    label: str
    whom: str = Field(alias="for")
    areas: list[str] | None


class SignInWays(BaseModel):
    """The providers by which people sign in here."""

    items: list[SignInWay]


class CounterSignIn(BaseModel):
    """The number of an identity paper, and the code that came by text message."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"number": "230602198504121259", "code": "493021"}]},
    )

    number: str = Field(min_length=1, max_length=50)
    code: str = Field(min_length=1, max_length=12)


class OpenedSession(BaseModel):
    """A session that was opened (会话): its token is shown this once."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "token": "ys_…", "name": "psn:23060000001@230600", "kind": "citizen",
                    "until": "2025-07-18T20:00:00+08:00",
                }
            ]
        }
    )  # fmt: skip

    token: str
    name: str
    kind: str
    until: str | None


@router.get("/oidc", summary="可用的登录方式 · the providers to sign in by", responses=problems())
def sign_in_ways(app: Opened) -> SignInWays:
    """By which providers staff and citizens sign in with a browser."""
    return SignInWays(items=[SignInWay(**each) for each in answer_sign_in_ways(app)])


@from_outside
@router.get(
    "/oidc/return", summary="从身份认证平台返回 · where a provider sends people back",
    response_model=OpenedSession,
    responses={
        303: {"description": "登录后返回的路径 · on to the path that was asked for"},
        **problems(401, 403, 404),
    },
)  # fmt: skip
def sign_in_returned(
    request: Request, app: Opened, state: Word = "", code: Word = "", error: Word = "",
    iss: Word = "", yidi_sign_in: Annotated[str, Cookie(max_length=100)] = "",
) -> Response:  # fmt: skip
    """Finish the sign-in that this browser began; the token, or on to the path with a cookie."""
    told = {"state": state, "code": code, "error": error, "iss": iss}
    brought = {name: value for name, value in told.items() if value}
    shown, back_to = answer_sign_in_finished(app, brought, yidi_sign_in, source_of(request))
    token = str(shown["token"])
    answer: Response = RedirectResponse(back_to, 303) if back_to else _session(shown)
    if back_to:
        keep_session(answer, token, from_outside=True)
    answer.delete_cookie(BROWSER, path=_path(), httponly=True, samesite="lax")
    return answer


@router.get(
    "/oidc/{provider}", summary="去身份认证平台登录 · to a provider, to sign in", status_code=303,
    response_class=RedirectResponse,
    responses={
        303: {"description": "身份认证平台的登录页 · the provider's page"},
        **problems(404, 422),
    },
)  # fmt: skip
def sign_in_begun(
    request: Request, app: Opened, provider: str,
    back_to: Annotated[str, Query(max_length=300, description="/my")] = "",
) -> RedirectResponse:  # fmt: skip
    """Send the browser to a provider; `back_to` is a path of this program to go on to afterwards."""
    begun = answer_sign_in_begun(app, provider, back_to)
    answer = RedirectResponse(begun.url, 303)
    answer.set_cookie(
        BROWSER, begun.browser, max_age=int(LASTS.total_seconds()), path=_path(),
        httponly=True, samesite="lax", secure=_secure(request),
    )  # fmt: skip
    return answer


@router.post("/counter", summary="窗口验证码登录 · by a code from the counter",
             responses=problems(401, 429))  # fmt: skip
def counter_sign_in(request: Request, app: Opened, given: CounterSignIn) -> OpenedSession:
    """Sign in with the code that a clerk had sent after seeing the paper."""
    shown = answer_code_taken(app, given.number, given.code, source_of(request))
    return OpenedSession(**{name: shown[name] for name in OpenedSession.model_fields})


def _session(shown: dict[str, object]) -> JSONResponse:
    return JSONResponse({name: shown[name] for name in OpenedSession.model_fields})


def _path() -> str:
    return RETURN_PATH.rpartition("/")[0]


def _secure(request: Request) -> bool:
    """Whether the cookie goes over encrypted lines alone: everywhere but on this very machine."""
    return request.url.hostname not in ("127.0.0.1", "localhost")
