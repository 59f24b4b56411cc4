"""What a person went on with in spite of the platform (代替材料、未查验的理由), kept with the receipt."""

from sqlalchemy import update
from sqlmodel import Session

from models import METADATA, CheckResult, PaperShown
from models.database import affected
from models.receipt_form import named
from workflow.claim.context import ClaimContext
from workflow.claim.payload_papers import PaperInstead
from workflow.claim.receipt_check_guards import meant
from workflow.machine.context import AnyRequest
from workflow.receipt_check.standing import standings_of

STANDING = METADATA.tables["receipt_standing"]


def clear_receipts(session: Session, claim_id: int | None, request: AnyRequest) -> None:
    """Keep which paper was accepted in place of a receipt, or that a silent platform was passed by."""
    context, payload = request.context, request.payload
    assert isinstance(context, ClaimContext), "the step is a claim's"
    if isinstance(payload, PaperInstead):
        doubt = meant(payload.receipt, context.platform_doubts)
        assert doubt is not None, "the guard has looked"
        bills, paper = {doubt.bill}, PaperShown(payload.paper)
    else:
        bills, paper = {each.bill for each in context.receipts_unverified}, PaperShown.REASON
    silent = CheckResult.NONE if paper is PaperShown.REASON else None
    for standing in standings_of(session, [claim_id]).get(claim_id or 0, ()):
        its = named(standing.code, standing.number)
        if its in bills and silent in (None, standing.result):
            change = update(STANDING).where(STANDING.c.id == standing.id)
            values = {"cleared_with": paper.value, "cleared_by": request.actor.name}
            affected(session, change.values(values))
