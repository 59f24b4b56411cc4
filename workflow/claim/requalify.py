"""Claims that follow a qualification (慢特病报销随资格变动): given, changed or ended, they are judged anew."""

from typing import Any

from sqlalchemy import select, update
from sqlmodel import Session

from models import METADATA, Care, ClaimState
from models.database import affected
from workflow.benefit.calculation_store import SETTLED
from workflow.benefit.institutions import institutions_by_id
from workflow.benefit.rows import QUALIFICATION, PrecheckRow, QualificationRow, columns_of, rows
from workflow.claim.findings import ClaimFacts
from workflow.claim.qualification_check import FOUND, unqualified
from workflow.machine.context import Moment

CLAIM = METADATA.tables["claim"]
S = ClaimState
UNJUDGED = (S.PRECHECK,)
UNDECIDED = (S.AWAITING_PARCEL, S.POSTED, S.REVIEW, S.RECHECK, S.APPROVAL, S.SUSPENDED)
"""Where a claim stands on a pre-check that is over, while nobody has decided on it for good."""


def judge_again(session: Session, person_id: int, moment: Moment) -> None:
    """The undecided chronic claims of a person say of his qualifications what is true now.

    Those in the pre-check go through it again; of the others only this finding is made anew, and
    the amount. What was returned is pre-checked when it comes back.
    """
    mine = (CLAIM.c.person_id == person_id, CLAIM.c.care == Care.CHRONIC.value)
    states = [state.value for state in (*UNJUDGED, *UNDECIDED)]
    query = select(*columns_of(PrecheckRow), CLAIM.c.state, CLAIM.c.calc)
    query = query.where(*mine, CLAIM.c.state.in_(states)).order_by(CLAIM.c.id).with_for_update()
    found = session.execute(query).all()
    if not found:
        return
    held = rows(session, QualificationRow, QUALIFICATION.c.person_id, [person_id])
    places = institutions_by_id(session, [claim.institution_id for claim in found])
    for claim in found:
        if claim.state in UNJUDGED:
            _change(session, claim.id, {"verdict": ""})
            continue
        place = places.on(claim.institution_id, claim.admitted_on)
        now = unqualified(claim, ClaimFacts(None, place, qualifications=held), moment)
        findings = [f for f in claim.findings if f["code"] not in FOUND]
        findings += [finding.kept() for finding in now]
        changes: dict[str, Any] = {} if findings == claim.findings else {"findings": findings}
        if claim.calc not in SETTLED:
            changes |= {"calc": "stale", "calc_why": "facts"}
        if changes:
            _change(session, claim.id, changes)


def _change(session: Session, claim_id: int, changes: dict[str, Any]) -> None:
    affected(session, update(CLAIM).where(CLAIM.c.id == claim_id).values(changes))
