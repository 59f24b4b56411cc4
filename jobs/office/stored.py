"""A stored case in the shape in which it comes in (已录入的内容), so that a part of it may be changed."""

from sqlmodel import Session, col, select

from models import Claim, FeeLine, Filing, Institution, Person, Receipt
from workflow.claim.intake import claim_as_given
from workflow.filing.intake_columns import filing_as_given
from workflow.shared.json_types import JsonObject


def stored_filing(session: Session, filing: Filing) -> JsonObject:
    """A filing."""
    replaced = session.get(Filing, filing.replaces_id) if filing.replaces_id else None
    person = session.get_one(Person, filing.person_id)
    return filing_as_given(filing, person, replaced.no if replaced else "")


def stored_claim(session: Session, claim: Claim) -> JsonObject:
    """A claim with its receipts and lines."""
    place = session.get(Institution, claim.institution_id) if claim.institution_id else None
    receipts = session.exec(
        select(Receipt)
        .where(Receipt.claim_id == claim.id, col(Receipt.of_id).is_(None))
        .order_by(col(Receipt.id))
    ).all()
    bills = []
    for receipt in receipts:
        of_it = select(FeeLine).where(FeeLine.receipt_id == receipt.id)
        bills.append((receipt, list(session.exec(of_it.order_by(col(FeeLine.position))))))
    person = session.get_one(Person, claim.person_id)
    return claim_as_given(claim, person, place.code if place else "", bills)
