"""What a server works with (服务中的应用): the opened application, kept fresh, and its routes."""

import asyncio
import re
import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol, get_origin

from fastapi import APIRouter, Request
from fastapi.routing import APIRoute
from starlette.routing import compile_path

from jobs.app import App, with_loaded_calendar

PREFIX = "/api/v1"
"""Where every endpoint lies that the description names."""
FRESH_SECONDS = 10
"""How long a server works on before it looks whether a calendar was imported."""


@dataclass(frozen=True)
class Operation:
    """A route as it is served: its path, its methods, and the parameters that it takes."""

    path: str
    methods: frozenset[str]
    endpoint: Any
    query: frozenset[str]
    lists: frozenset[str]
    """Those of its parameters that may be given several times."""
    fits: re.Pattern[str]


class Running(Protocol):
    """A request that is being answered."""

    async def give_up(self) -> None:
        """Answer that the server stops before it is known what became of it."""


class Served:
    """The application of a server, what it serves, and what it is at."""

    def __init__(
        self,
        app: App,
        routers: Sequence[tuple[str, APIRouter]],
        pages: Sequence[tuple[str, APIRouter]] = (),
    ) -> None:
        self._app, self._looked = app, time.monotonic()
        self.running: set[Running] = set()
        self.stopping = asyncio.Event()
        """Set when the server is told to stop: a stream ends then."""
        self.operations = _operations(routers)
        self.pages = _operations(pages)
        """What is for people and stands in no description."""
        every = (*self.operations, *self.pages)
        self._by_endpoint = {each.endpoint: each for each in every}
        self._by_length: dict[int, list[Operation]] = defaultdict(list)
        for each in self.operations:
            self._by_length[each.path.count("/")].append(each)

    def now(self) -> App:
        """The application, with the working days in force."""
        if time.monotonic() - self._looked > FRESH_SECONDS:
            self._looked = time.monotonic()
            self._app = with_loaded_calendar(self._app)
        return self._app

    def operation_of(self, scope: Any) -> Operation | None:
        """The operation that a request was led to."""
        return self._by_endpoint.get(scope.get("endpoint"))

    def template_of(self, scope: Any) -> str:
        """The path of the operation, without what was asked for in it; "-" where there is none."""
        operation = self.operation_of(scope)
        return operation.path if operation else "-"

    def methods_at(self, path: str) -> frozenset[str]:
        """All methods that a path takes: those of the template with the fewest parameters that fits."""
        as_long = self._by_length.get(path.count("/"), ())
        fitting = [each for each in as_long if each.fits.match(path)]
        closest = min((each.path.count("{") for each in fitting), default=0)
        found = [each.methods for each in fitting if each.path.count("{") == closest]
        methods = frozenset[str]().union(*found)
        return methods | {"HEAD"} if "GET" in methods else methods


def served_of(request: Request) -> Served:
    """What the server of this request works with."""
    served: Served = request.app.state.served
    return served


def source_of(request: Request) -> str:
    """From where a request comes, for the limits of what is tried."""
    return request.client.host if request.client else ""


def _operations(routers: Sequence[tuple[str, APIRouter]]) -> tuple[Operation, ...]:
    return tuple(
        _operation(prefix + route.path, route)
        for prefix, router in routers
        for route in router.routes
        if isinstance(route, APIRoute)
    )


def _operation(path: str, route: APIRoute) -> Operation:
    return Operation(
        path,
        frozenset(route.methods or ()),
        route.endpoint,
        frozenset(_query_names(route.dependant)),
        frozenset(_lists(route.dependant)),
        compile_path(path)[0],
    )


def _query_names(dependant: Any) -> set[str]:
    """The parameters that an endpoint and what it depends on take; those of a model one by one."""
    names: set[str] = set()
    for field in dependant.query_params:
        model = getattr(field.field_info, "annotation", None)
        inner = getattr(model, "model_fields", None)
        if inner is None:
            names.add(field.alias)
        else:
            names |= {each.alias or name for name, each in inner.items()}
    for below in dependant.dependencies:
        names |= _query_names(below)
    return names


def _lists(dependant: Any) -> set[str]:
    own = {f.alias for f in dependant.query_params if get_origin(f.field_info.annotation) is list}
    return own.union(*map(_lists, dependant.dependencies))
