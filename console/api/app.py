"""The application of the server (服务应用): every router under its address, behind one door."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from fastapi import APIRouter, Depends, FastAPI
from fastapi.routing import APIRoute
from starlette.types import ASGIApp

from config.version import program_version
from console.api.description import describe
from console.api.door import Entrance
from console.api.faults import tell_faults
from console.api.metrics import Metrics
from console.api.routes import ROUTERS, health
from console.api.served import PREFIX, Served
from console.api.shape import check_query
from jobs.app import App
from jobs.identity.principal import SIGNED
from jobs.principal import NOBODY

Beside = Callable[[ASGIApp], ASGIApp]
"""What is served beside the API by the same server: it hands on to it what is not its own."""


def make_app(
    app: App, beside: Beside | None = None, pages: Sequence[tuple[str, APIRouter]] = ()
) -> FastAPI:
    """The endpoints of all routers, for an opened application; pages `beside` them where there are any."""
    api = FastAPI(
        title="yidi 异地就医备案与医保手工报销", version=program_version(), docs_url=None,
        redoc_url=None, openapi_url=f"{PREFIX}/openapi.json", redirect_slashes=False,
        generate_unique_id_function=_operation_id, dependencies=[Depends(check_query)],
        strict_content_type=True,
    )  # fmt: skip
    # Whoever asks over HTTP signs in: here no name stands in for all applicants.
    app.database.trusted = False
    served = [("", health.router), *((PREFIX, router) for router in ROUTERS)]
    for prefix, router in served:
        api.include_router(router, prefix=prefix)
    # Whoever started the server is nobody here, and no name is believed: each request signs in.
    signed = replace(app, asker=NOBODY, settings=replace(app.settings, identity=SIGNED))
    api.state.served = Served(signed, served, pages)
    api.state.metrics = Metrics(api.state.served)
    tell_faults(api)
    describe(api)
    if beside is not None:
        api.add_middleware(beside)
    api.add_middleware(Entrance, served=api.state.served, metrics=api.state.metrics)
    return api


def _operation_id(route: APIRoute) -> str:
    """The name of the endpoint: it stays when its path changes."""
    return route.name
