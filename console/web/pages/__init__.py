"""The pages (页面), one subject a file; each has a `router`, and is named here once."""

from console.web.pages import case, find, move, person, sign_in, work

ROUTERS = (
    sign_in.router,
    work.router,
    find.router,
    person.router,
    case.router,
    move.router,
)
"""What the site offers beside the API."""
