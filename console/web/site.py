"""The server with its pages (页面服务): the API as it is, and beside it what people work in."""

from fastapi import FastAPI
from starlette.types import ASGIApp, Receive, Scope, Send

from console.api.app import make_app
from console.api.served import PREFIX
from console.web.door import PageDoor
from console.web.faults import tell_page_faults
from console.web.pages import ROUTERS
from console.web.static_files import router as static_files
from jobs.app import App

OF_SYSTEMS = (PREFIX + "/", "/livez", "/readyz", "/metrics")
"""Where the paths of the API begin; every other one is a page."""


def make_site(app: App) -> FastAPI:
    """The API and the pages, for an opened application."""
    routers = (static_files, *ROUTERS)
    pages = FastAPI(docs_url=None, redoc_url=None, openapi_url=None, redirect_slashes=False)
    for router in routers:
        pages.include_router(router)
    tell_page_faults(pages)
    pages.add_middleware(PageDoor)

    def beside(api: ASGIApp) -> ASGIApp:
        return _ByPath(api, pages)

    site = make_app(app, beside, [("", router) for router in routers])
    pages.state.served = site.state.served
    return site


class _ByPath:
    """To the API what is of systems, to the pages everything else."""

    def __init__(self, api: ASGIApp, pages: ASGIApp) -> None:
        self.api, self.pages = api, pages

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand a request on."""
        of_people = scope["type"] == "http" and not scope["path"].startswith(OF_SYSTEMS)
        await (self.pages if of_people else self.api)(scope, receive, send)
