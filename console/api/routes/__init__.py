"""The endpoints (接口), one subject a file; each has a `router`, and is named here once."""

from console.api.routes import (
    hospital,
    sessions,
    sign_in,
    webhooks,
    whoami,
)

ROUTERS = (
    sessions.router,
    sign_in.router,
    whoami.router,
    hospital.router,
    webhooks.router,
)
"""What the server offers under /api/v1, in the order of its description; `health` stands beside."""
