"""What a claim was before it lapsed (逾期终止后重新申请): the first application for the same receipts."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import and_, select
from sqlmodel import Session

from models import METADATA, ClaimState
from models.keys import in_parts, one_of, written
from workflow.shared.sql_types import Query

CLAIM, RECEIPT = METADATA.tables["claim"], METADATA.tables["receipt"]


def _earlier() -> Query:
    """Claims of the same people that lapsed before, each for a receipt of the claim."""
    ours, theirs = RECEIPT.alias("ours"), RECEIPT.alias("theirs")
    earlier = CLAIM.alias("earlier")
    # Few people have a claim that lapsed: its receipts are found by it, and not by their form.
    lapsed = and_(
        earlier.c.person_id == CLAIM.c.person_id,
        earlier.c.id != CLAIM.c.id,
        written(earlier.c.state, [ClaimState.LAPSED.value]),
        earlier.c.applied_on < CLAIM.c.applied_on,
    )
    same = and_(ours.c.claim_id == CLAIM.c.id, ours.c.form == theirs.c.form)
    return (
        select(CLAIM.c.id, earlier.c.no, earlier.c.applied_on)
        .select_from(CLAIM)
        .join(earlier, lapsed)
        .join(theirs, theirs.c.claim_id == earlier.c.id)
        .join(ours, same)
        .order_by(earlier.c.applied_on, earlier.c.id)
    )


EARLIER = _earlier()


def lapsed_before(session: Session, claims: Sequence[int]) -> dict[int, tuple[str, date]]:
    """Number and day of the earliest lapsed claim of the same person for a receipt of these claims."""
    found: dict[int, tuple[str, date]] = {}
    for part in in_parts(claims):
        for claim_id, no, day in session.execute(EARLIER.where(one_of(session, CLAIM.c.id, part))):
            found.setdefault(claim_id, (no, day))
    return found
