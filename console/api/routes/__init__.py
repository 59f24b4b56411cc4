"""The endpoints (接口), one subject a file; each has a `router`, and is named here once."""

from console.api.routes import (
<<<<<<< HEAD
    sessions,
=======
    hospital,
    webhooks,
>>>>>>> main
    whoami,
)

ROUTERS = (
<<<<<<< HEAD
    sessions.router,
    whoami.router,
=======
    whoami.router,
    hospital.router,
    webhooks.router,
>>>>>>> main
)
"""What the server offers under /api/v1, in the order of its description; `health` stands beside."""
