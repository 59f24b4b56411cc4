"""Every doubt about the receipts of claims (票据疑点): perhaps the same receipt, perhaps the same bill."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlmodel import Session

from models.keys import in_parts, one_of
from workflow.claim.around import Around, BesideClaim, may_be
from workflow.claim.findings import Finding
from workflow.claim.receipt_alikes import alikes_of
from workflow.claim.receipt_answers import unanswered
from workflow.claim.receipts import CLAIM
from workflow.claim.same_bills import same_bills_of


def receipt_doubts(
    session: Session, claims: Sequence[int], around: BesideClaim | None = None
) -> dict[int, list[Finding]]:
    """What speaks against the receipts of these claims until a person has decided, by claim.

    `around` is what was found around a single claim: most have no sign of a doubt.
    """
    found = alikes_of(session, claims) if may_be(around, "alikes") else {}
    same = same_bills_of(session, claims) if may_be(around, "same_bills") else {}
    for claim, its in same.items():
        found.setdefault(claim, []).extend(its)
    return found


def undecided(
    session: Session, claims: Sequence[int], around: Around | None = None
) -> dict[int, tuple[Finding, ...]]:
    """The doubts about these claims of which nobody has decided yet."""
    found = receipt_doubts(session, claims, around)
    left: dict[int, tuple[Finding, ...]] = {}
    for part in in_parts(found):
        query = select(CLAIM.c.id, CLAIM.c.findings).where(one_of(session, CLAIM.c.id, part))
        for claim_id, findings in session.execute(query):
            if new := unanswered(findings, found[claim_id]):
                left[claim_id] = new
    return left
