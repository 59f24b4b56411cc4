"""Who asks over HTTP (接口当事人): `Authorization: Bearer`, a session's token or a key of an interface."""

from dataclasses import replace
from typing import Annotated

from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from starlette.concurrency import run_in_threadpool

from console.api.scopes import check_scope
from console.api.served import PREFIX, Served, served_of
from jobs.app import App
from jobs.identity.acts import announce
from jobs.principal import Principal
from jobs.signin.errors import NotSignedInError
from jobs.signin.keys import BEGINS, principal_of_key
from jobs.signin.sessions import principal_of_token

BEARER = HTTPBearer(
    auto_error=False,
    scheme_name="bearer",
    description="会话或接口密钥的令牌 · the token of a session, or a key",
)


async def asking(
    request: Request,
    given: Annotated[HTTPAuthorizationCredentials | None, Depends(BEARER)],
) -> App:
    """The application as the signed-in asker works with it; `not_signed_in` where nobody is.

    Asynchronous, because what is noted here has to be known to the thread of the endpoint.
    """
    if given is None:
        raise NotSignedInError
    served = served_of(request)
    app = await run_in_threadpool(_signed_in, served, given.credentials)
    check_scope(app.asker, request.url.path, PREFIX)
    announce(app, f"{request.method} {served.template_of(request.scope)}", app.asker.name)
    return app


Asking = Annotated[App, Depends(asking)]
"""The application of the signed-in asker, as an endpoint asks for it."""


def _signed_in(served: Served, token: str) -> App:
    app = served.now()
    return replace(app, asker=principal_of_bearer(app, token))


def principal_of_bearer(app: App, token: str) -> Principal:
    """The principal whose token this is, a system's key or a session's; else `not_signed_in`."""
    if token.startswith(BEGINS):
        return principal_of_key(app, token)
    return principal_of_token(app, token)
