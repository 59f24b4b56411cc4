"""Who asks over HTTP (接口当事人): `Authorization: Bearer`, a session's token or a key of an interface."""

from dataclasses import replace
from typing import Annotated

from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from starlette.concurrency import run_in_threadpool

from config.errors import YidiError
from console.answers.refusals import refusal
from console.api.served import Served, served_of
from jobs.app import App
from jobs.identity.acts import announce
from jobs.principal import Principal

BEARER = HTTPBearer(
    auto_error=False, scheme_name="bearer", description="yidi login · yidi key 的令牌 token"
)


async def asking(
    request: Request,
    given: Annotated[HTTPAuthorizationCredentials | None, Depends(BEARER)],
) -> App:
    """The application as the signed-in asker works with it; `not_signed_in` where nobody is.

    Asynchronous, because what is noted here has to be known to the thread of the endpoint.
    """
    if given is None:
        raise not_signed_in()
    served = served_of(request)
    app = await run_in_threadpool(_signed_in, served, given.credentials)
    announce(app, f"{request.method} {served.template_of(request.scope)}", app.asker.name)
    return app


Asking = Annotated[App, Depends(asking)]
"""The application of the signed-in asker, as an endpoint asks for it."""


def _signed_in(served: Served, token: str) -> App:
    app = served.now()
    return replace(app, asker=principal_of_bearer(app, token))


def principal_of_bearer(_app: App, _token: str) -> Principal:
    """The principal whose token this is; `not_signed_in` where it is nobody's."""
    raise not_signed_in()


def not_signed_in() -> YidiError:
    """The refusal of whoever shows no token, or one that is not in force: which, is not said."""
    return refusal(
        "not_signed_in",
        "未登录，或登录已过期；请先登录（yidi login），再以 Authorization: Bearer 令牌 发送请求。",
        "nobody is signed in, or no longer: sign in (`yidi login`) and send Authorization: Bearer TOKEN.",
    )
