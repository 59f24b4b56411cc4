"""A corrected entry in its place (更正录入的后续): receipts written anew, and the papers judged again."""

from sqlalchemy import delete, select, update
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col
from sqlmodel import select as select_cases

from models import METADATA, Claim
from models.database import affected
from workflow.claim.bill_rows import bill_columns, line_columns, other_numbers
from workflow.claim.context import ClaimContext
from workflow.claim.entry import CorrectedEntry
from workflow.claim.findings import HARD, Finding, PrecheckedClaim, in_one
from workflow.claim.guards import NO_HARD_FINDING
from workflow.claim.look_around import look_beside
from workflow.claim.precheck_data import precheck_payload
from workflow.claim.precheck_page import page_of
from workflow.claim.precheck_rules import pre_check
from workflow.claim.receipt_answers import carried_over
from workflow.machine.context import Context, Moment
from workflow.machine.guard import Row
from workflow.shared.errors import ChangedMeanwhileError, GuardFailedError

CLAIM, RECEIPT, LINE = (METADATA.tables[name] for name in ("claim", "receipt", "fee_line"))


def findings_of(session: Session, claim_id: int | None, moment: Moment) -> tuple[Finding, ...]:
    """What the pre-check finds of a claim as it is stored now."""
    (row,) = page_of(session, select_cases(Claim).where(col(Claim.id) == claim_id))
    return found_of(session, row, moment)


def found_of(session: Session, claim: PrecheckedClaim, moment: Moment) -> tuple[Finding, ...]:
    """What the pre-check finds of a claim that is at hand as it is stored."""
    beside, key = look_beside(session, claim), claim.id or 0
    facts = precheck_payload(session, [claim], moment.rules.book, beside)
    return pre_check(claim, facts[key], moment)


def reenter(session: Session, claim: Row, context: Context, moment: Moment) -> None:
    """Write the receipts, and judge the papers again; a new hard finding undoes the correction."""
    entry = context.entry if isinstance(context, ClaimContext) else None
    assert entry is not None, "the guard has looked"
    if entry.bills is not None:
        _replace_bills(session, claim, entry)
    found = findings_of(session, claim.id, moment)
    hard = [each for each in found if each.weight in HARD and each.code not in entry.known]
    if hard:
        told = in_one(hard)
        says = {"hard": told.zh, "hard_en": told.en}
        raise GuardFailedError(NO_HARD_FINDING.name, NO_HARD_FINDING.message, says, hard[0].clause)
    kept = carried_over(claim.findings, found)
    affected(session, update(CLAIM).where(CLAIM.c.id == claim.id).values(findings=kept))


def _replace_bills(session: Session, claim: Row, entry: CorrectedEntry) -> None:
    mine = select(RECEIPT.c.id).where(RECEIPT.c.claim_id == claim.id)
    session.execute(delete(LINE).where(LINE.c.receipt_id.in_(mine)))
    session.execute(delete(RECEIPT).where(RECEIPT.c.claim_id == claim.id))
    for bill in entry.bills or ():
        values = bill_columns(bill, 0, claim.id, claim.area, released=False)
        del values["id"]
        try:
            key = session.execute(
                RECEIPT.insert().values(values).returning(RECEIPT.c.id)
            ).scalar_one()
            for number in other_numbers(bill, {**values, "id": key}):
                session.execute(RECEIPT.insert().values(number))
        except IntegrityError as fault:
            # Another claim took it in this very second; the database keeps them apart.
            raise ChangedMeanwhileError(claim.no) from fault
        session.execute(LINE.insert(), line_columns(bill, key))
