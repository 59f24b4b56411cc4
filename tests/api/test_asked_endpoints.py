"""Every endpoint asks an answer that says whose question it is, or is excused with its reason."""

from collections.abc import Iterator
from types import CodeType, FunctionType
from typing import Any

from fastapi.routing import APIRoute

import console.api.routes
from console.answers.asked import ASKED
from console.api.asking import asking
from console.api.routes import ROUTERS, health

EXCUSED = {
    "livez": "whether the process lives, and nothing else",
    "readyz": "whether the database answers, and nothing else",
    "metrics": "counts alone, for whoever watches the machine",
    "whoami": "the asker themselves",
}  # fmt: skip


def endpoints() -> Iterator[APIRoute]:
    """Every endpoint of every router."""
    for router in (health.router, *ROUTERS):
        yield from (route for route in router.routes if isinstance(route, APIRoute))


def names_in(code: CodeType) -> set[str]:
    """What a function calls by name, and what stands inside it."""
    inner = (each for each in code.co_consts if isinstance(each, CodeType))
    return {*code.co_names, *(name for each in inner for name in names_in(each))}


def asked_by(function: Any, seen: frozenset[Any] = frozenset()) -> set[str]:
    """The answers that a function asks, itself or by the helpers of the API."""
    if not isinstance(function, FunctionType) or function in seen:
        return set()
    plain = getattr(function, "__wrapped__", None)
    of = f"{function.__module__}.{function.__name__}"
    if of in ASKED:
        return {of}
    if plain is not None:
        return asked_by(plain, seen | {function})
    if not function.__module__.startswith("console.api"):
        return set()
    called = (function.__globals__.get(name) for name in names_in(function.__code__))
    return {found for each in called for found in asked_by(each, seen | {function})}


def test_every_endpoint_asks_an_answer_that_says_whose_question_it_is() -> None:
    for route in endpoints():
        if route.name not in EXCUSED:
            assert asked_by(route.endpoint), (route.path, route.name)


def test_nothing_is_excused_that_is_not_there() -> None:
    assert EXCUSED.keys() <= {route.name for route in endpoints()}


def test_nobody_is_answered_who_has_not_signed_in() -> None:
    for route in endpoints():
        if route.name in ("livez", "readyz", "metrics") or route.path.startswith("/sign-in"):
            continue  # who signs in has not signed in yet
        needed = {each.call for each in route.dependant.dependencies}
        assert asking in needed, route.path
    assert console.api.routes.ROUTERS
