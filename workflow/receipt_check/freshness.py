"""Whether receipts were checked recently enough for a batch to be signed (签批前复查)."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import exists, func, select
from sqlmodel import Session

from models import METADATA, CheckResult, ClaimState, PaperShown
from models.keys import in_parts
from models.receipt_form import named
from workflow.receipt_check.doubts import receipts_and_standings
from workflow.receipt_check.planning import platforms_in_use
from workflow.receipt_check.questions import CheckTimes, fresh
from workflow.receipt_check.standing import as_printed, platform_of

CLAIM, RECEIPT, STANDING = (
    METADATA.tables[name] for name in ("claim", "receipt", "receipt_standing")
)


def to_check_again(
    session: Session, claims: Sequence[int], times: CheckTimes, today: date
) -> dict[int, tuple[str, ...]]:
    """The receipts of these claims that were not checked for too long, by claim.

    Where an approver went on because the platform was silent, it is not asked for again.
    """
    platforms = platforms_in_use(session)
    found: dict[int, tuple[str, ...]] = {}
    if not platforms:
        return found
    for part in in_parts(claims):
        for claim, bill, kind, standing in receipts_and_standings(session, part):
            passed_by = standing is not None and standing.cleared_with == PaperShown.REASON
            if platform_of(*bill, kind) not in platforms or passed_by:
                continue
            if not fresh(standing, times, today):
                found[claim] = (*found.get(claim, ()), named(*as_printed(*bill)))
    return found


def paid_unverified(session: Session) -> int:
    """How many receipts of paid claims no platform has called genuine."""
    genuine = exists().where(
        STANDING.c.claim_id == RECEIPT.c.claim_id,
        STANDING.c.form == RECEIPT.c.form,
        STANDING.c.result == CheckResult.GENUINE.value,
    )
    query = select(func.count()).select_from(RECEIPT).join(CLAIM, CLAIM.c.id == RECEIPT.c.claim_id)
    its = (CLAIM.c.state == ClaimState.PAID.value, RECEIPT.c.of_id.is_(None), ~genuine)
    return int(session.execute(query.where(*its)).scalar_one())
