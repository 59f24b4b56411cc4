"""Signing in over HTTP (接口登录): by a provider with a browser, by a code from the counter."""

from typing import Any

from config.oidc import CITIZENS, STAFF
from console.answers.asked import asked
from console.answers.signing import who
from jobs.app import App
from jobs.signin.counter import sign_in_by_code
from jobs.signin.oidc_flow import BegunSignIn, begin_oidc, finish_oidc, providers
from jobs.signin.sessions import principal_of_token
from workflow.access.kinds import OPEN


@asked(OPEN)
def answer_sign_in_ways(app: App) -> list[dict[str, Any]]:
    """Return the providers by which people sign in here: name, label, for whom, of which areas."""
    return [
        {
            "name": each.name, "label": each.label or each.name, "for": whom,
            "areas": list(each.areas) or None,
        }
        for whom in (CITIZENS, STAFF)
        for each in providers(app, whom)
    ]  # fmt: skip


@asked(OPEN)
def answer_sign_in_begun(app: App, provider: str, back_to: str) -> BegunSignIn:
    """Begin a sign-in at a provider: where the browser goes, and the word that it keeps."""
    return begin_oidc(app, provider, back_to)


@asked(OPEN)
def answer_sign_in_finished(
    app: App, brought: dict[str, str], browser: str, source: str
) -> tuple[dict[str, Any], str]:
    """Finish the sign-in that a browser comes back from: who is signed in, where they wanted to go."""
    done = finish_oidc(app, brought, browser, source=source)
    return _told(app, done.token), done.back_to


@asked(OPEN)
def answer_code_taken(app: App, number: str, code: str, source: str) -> dict[str, Any]:
    """Sign somebody in by their number and the code that a clerk had sent to them."""
    return _told(app, sign_in_by_code(app, number, code, source))


def _told(app: App, token: str) -> dict[str, Any]:
    asker = principal_of_token(app, token)
    return {"token": token, "kind": asker.kind.value, **who(asker)}
