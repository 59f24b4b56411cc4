"""The door of the pages (页面入口): what a browser may do with them, and whose forms are taken.

No script and no style but our own files, no frame, no copy in a cache; a form that another site
sends is not read (Sec-Fetch-Site, and beside it the word in each form).
"""

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from config.text import Text
from console.web.faults import refused_page
from workflow.shared.errors import Refusal

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
OURS = frozenset({"same-origin", "none", ""})
"""From where a form comes: our own page, the address bar, or a browser that does not say."""
SAFE_METHODS = frozenset({"GET", "HEAD"})


class OtherSiteError(Refusal):
    """A form that another site sent (跨站提交)."""

    code = "other_site"

    def __init__(self) -> None:
        says = Text(
            "这一提交不是从本系统的页面发出的，没有办理；请从页面上重新提交。",
            "this was not sent from a page of ours, and nothing was done: send it from the page.",
        )
        super().__init__(says)


class PageDoor:
    """The layer around all pages."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request in, and its page out with its headers."""
        headers = Headers(scope=scope)

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                told = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    told.setdefault(name, value)
            await send(message)

        theirs = headers.get("sec-fetch-site", "") not in OURS
        if theirs and scope["method"] not in SAFE_METHODS:
            page = refused_page(OtherSiteError(), Request(scope))
            await page(scope, receive, with_headers)
            return
        await self.app(scope, receive, with_headers)
