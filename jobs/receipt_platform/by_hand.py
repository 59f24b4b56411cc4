"""Receipts checked because a person asks for it (人工查验): of a claim, of a batch, or all that are due."""

from collections.abc import Iterable

from sqlmodel import Session, col, select

from jobs.app import App
from jobs.receipt_platform.asking import AskedCounts, Asker
from jobs.receipt_platform.configured import (
    NoReceiptPlatformError,
    asking_of,
    keep_configured,
    platforms_of,
)
from models import Claim, Payment, PaymentState
from workflow.receipt_check.planning import plan, plan_claims


def check_claims(app: App, claims: Iterable[Claim], actor: str) -> AskedCounts:
    """Ask now about the receipts of these claims, whatever was answered before."""
    asker = _asker(app, actor)
    by_area: dict[str, list[int]] = {}
    for claim in claims:
        by_area.setdefault(claim.area, []).append(claim.id or 0)
    found: list[int] = []
    with app.database.writing() as session:
        for area, ids in by_area.items():
            found += plan_claims(session, asking_of(app, area, app.today), ids, anew=True)
    return asker.ask_due(only=found) if found else AskedCounts()


def check_due(app: App, actor: str) -> AskedCounts:
    """Ask now what the next run would ask."""
    asker, counts = _asker(app, actor), AskedCounts()
    for area in app.policy.pooling_areas():
        with app.database.writing() as session:
            plan(session, asking_of(app, area, app.today))
        counts += asker.ask_due(area)
    return counts


def claims_of_batch(session: Session, batch_id: int) -> list[Claim]:
    """The claims whose payments are planned in a batch."""
    its = select(Payment.claim_id).where(
        Payment.batch_id == batch_id, Payment.state == PaymentState.PLANNED.value
    )
    return list(session.exec(select(Claim).where(col(Claim.id).in_(its)).order_by(col(Claim.id))))


def _asker(app: App, actor: str) -> Asker:
    """Who asks; refused where there is nobody to ask."""
    platforms = platforms_of(app)
    keep_configured(app)
    if not platforms:
        raise NoReceiptPlatformError
    return Asker(app, platforms, actor)
