"""The session of a browser (浏览器会话): one cookie, whichever way somebody signed in."""

from typing import Literal

from starlette.responses import Response

SESSION = "__Host-yidi"
"""Sent back to this address alone, over an encrypted line or to this machine, and to no script."""


def keep_session(answer: Response, token: str, *, from_outside: bool = False) -> None:
    """Let the browser keep a session; with `from_outside` also when a provider's page leads here.

    Such a browser comes from another site, and would not send a strict cookie with the page that
    it is led to.
    """
    same: Literal["lax", "strict"] = "lax" if from_outside else "strict"
    answer.set_cookie(SESSION, token, path="/", httponly=True, samesite=same, secure=True)


def drop_session(answer: Response) -> None:
    """Let the browser forget it."""
    answer.delete_cookie(SESSION, path="/", httponly=True, samesite="strict", secure=True)
