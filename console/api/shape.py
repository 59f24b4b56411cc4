"""The shape of a request (请求的形状): a parameter that no endpoint takes is refused, as an unknown option is."""

from collections.abc import Callable
from typing import Any, TypeVar

from fastapi import Request

from config.masking import mask_text
from config.nearest import nearest
from console.answers.refusals import misuse
from console.api.served import served_of

FROM_OUTSIDE: set[Callable[..., Any]] = set()
"""Endpoints to which another system sends a browser, with whatever it puts into the address."""
Endpoint = TypeVar("Endpoint", bound=Callable[..., Any])


def from_outside(endpoint: Endpoint) -> Endpoint:
    """Let another system say more to an endpoint than it asks for."""
    FROM_OUTSIDE.add(endpoint)
    return endpoint


async def check_query(request: Request) -> None:
    """Refuse parameters that the endpoint does not take, and one that is given twice: `usage`."""
    operation = served_of(request).operation_of(request.scope)
    if operation is None or operation.endpoint in FROM_OUTSIDE:
        return
    given = [name for name, _ in request.query_params.multi_items()]
    for name in given:
        if name not in operation.query:
            near = ", ".join(nearest(name, operation.query)) or "—"
            told = mask_text(name)
            raise misuse(
                "usage",
                f"没有参数 {told}；可用的有：{near}。",
                f"there is no parameter {told}; there are: {near}.",
            )
        if given.count(name) > 1 and name not in operation.lists:
            raise misuse(
                "usage", f"参数 {name} 写了两次。", f"the parameter {name} is given twice."
            )
