"""The pages (页面), one subject a file; each has a `router`, and is named here once."""

from console.web.pages import case, desk, find, move, sign_in, work

ROUTERS = (
    sign_in.router,
    work.router,
    desk.router,
    find.router,
    case.router,
    move.router,
)
"""What the site offers beside the API."""
