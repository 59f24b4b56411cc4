"""The pages (页面), one subject a file; each has a `router`, and is named here once."""

from console.web.pages import (
    agency,
    approve,
    bulk,
    case,
    deadlines,
    desk,
    entry,
    find,
    law,
    move,
    payouts,
    person,
    post,
    proposals,
    review,
    sign_in,
    work,
)

ROUTERS = (
    sign_in.router,
    work.router,
    desk.router,
    approve.router,
    bulk.router,
    proposals.router,
    law.router,
    payouts.router,
    deadlines.router,
    agency.router,
    find.router,
    entry.router,
    post.router,
    person.router,
    review.router,
    case.router,
    move.router,
)
"""What the site offers beside the API."""
