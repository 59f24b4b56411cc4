"""The table of endpoints of docs/api.md (接口地址表), as the routers declare them."""

from fastapi.routing import APIRoute

from console.api.routes import ROUTERS


def endpoints() -> str:
    """Every endpoint with its method, in the order of the description."""
    rows = [
        f"| {method} | `{route.path}` | {route.summary} |"
        for router in ROUTERS
        for route in router.routes
        if isinstance(route, APIRoute)
        for method in sorted(route.methods or ())
    ]
    return "\n".join(["| | 地址 path | 作用 what it does |", "|---|---|---|", *rows])
