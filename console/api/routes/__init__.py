"""The endpoints (接口), one subject a file; each has a `router`, and is named here once."""

from console.api.routes import (
    care,
    cases,
    documents,
    hospital,
    money,
    notices,
    one_case,
    people,
    privacy,
    proposals,
    receipts,
    registers,
    search,
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
    search.router,
    cases.filings,
    cases.claims,
    care.router,
    receipts.router,
    one_case.router,
    proposals.router,
    people.router,
    registers.router,
    notices.router,
    documents.router,
    money.router,
    privacy.router,
)
"""What the server offers under /api/v1, in the order of its description; `health` stands beside."""
