"""Signing in by a provider at a command line (命令行统一身份认证登录)."""

from collections.abc import Callable
from typing import Any

from console.answers.asked import asked
from console.answers.signing import who
from jobs.app import App
from jobs.signin.oidc_loopback import sign_in_here, sign_in_pasted
from jobs.signin.sessions import principal_of_token
from workflow.access.kinds import OPEN


@asked(OPEN)
def answer_provider_login(
    app: App, provider: str, tell: Callable[[str], None], source: str,
    paste: Callable[[], str] | None = None,
) -> tuple[str, dict[str, Any]]:  # fmt: skip
    """Sign somebody in by their browser, and return the token of their session with who they are.

    `tell` shows the address; `paste` gives where the browser ended, where it is on another machine.
    """
    if paste is None:
        token = sign_in_here(app, provider, tell, source)
    else:
        token = sign_in_pasted(app, provider, tell, paste, source)
    return token, who(principal_of_token(app, token))
