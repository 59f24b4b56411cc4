"""Claims that follow a qualification (慢特病报销随资格变动): given, changed or ended, they are judged anew."""

from sqlalchemy import select, update
from sqlmodel import Session

from models import METADATA, Care, ClaimState
from models.database import affected
from workflow.benefit.calculation_store import SETTLED
from workflow.benefit.institutions import institutions_by_id
from workflow.benefit.rows import QUALIFICATION, PrecheckRow, QualificationRow, columns_of, rows
from workflow.claim.qualification_check import FOUND, unqualified
from workflow.machine.context import Moment
from workflow.shared.sql_types import StoredRow

CLAIM = METADATA.tables["claim"]
S = ClaimState
UNJUDGED = (S.PRECHECK,)
UNDECIDED = (S.AWAITING_PARCEL, S.POSTED, S.REVIEW, S.RECHECK, S.APPROVAL, S.SUSPENDED)
"""The states of a claim after its pre-check in which no decision on it is final."""


def judge_again(session: Session, person_id: int, moment: Moment) -> None:
    """Let the undecided chronic claims of a person follow the qualifications of today.

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
    for row in found:
        claim, (state, calc) = PrecheckRow(*row[:-2]), row[-2:]
        if state in UNJUDGED:
            _change(session, claim.id, {"verdict": ""})
            continue
        place = places.on(claim.institution_id, claim.admitted_on)
        now = unqualified(claim, place, held, moment)
        others = [finding for finding in claim.findings if finding["code"] not in FOUND]
        findings = [*others, *(finding.kept() for finding in now)]
        changes: StoredRow = {} if findings == claim.findings else {"findings": findings}
        if calc not in SETTLED:
            changes |= {"calc": "stale", "calc_why": "facts"}
        if changes:
            _change(session, claim.id, changes)


def _change(session: Session, claim_id: int, changes: StoredRow) -> None:
    affected(session, update(CLAIM).where(CLAIM.c.id == claim_id).values(changes))
