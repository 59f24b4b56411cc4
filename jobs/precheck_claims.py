"""Pre-check the papers of new and corrected claims (材料预审)."""

from typing import Any

from sqlalchemy import update
from sqlmodel import Session, col, select

from jobs.work import Work
from models import Claim, ClaimState
from workflow.advance import advance
from workflow.claim import CLAIM
from workflow.claim_facts import precheck_facts
from workflow.moment import Moment
from workflow.precheck import pre_check, verdict, wanted

PAGE = 500
STEPS = tuple(
    step for step in CLAIM.steps if step.automatic and ClaimState.PRECHECK in step.sources
)


def precheck_claims(work: Work) -> None:
    """Judge every claim that has no verdict yet, and move those whose verdict decides.

    What a person must look at stays in the pre-check and is counted as skipped.
    """
    for area in work.areas:
        # What somebody holds is passed over at first and waited for at the end.
        for wait in (False, True):
            judged = PAGE
            while judged == PAGE:
                judged = _page(work, area, wait)


def _page(work: Work, area: str, wait: bool) -> int:
    moment = work.moment(area)
    with work.page() as session:
        claims = _unjudged(session, area, moment, wait)
        if claims:
            work.skipped += _judge(session, claims, moment)
            work.moved += _move(work, session, area, moment, [c.id or 0 for c in claims])
        return len(claims)


def _unjudged(session: Session, area: str, moment: Moment, wait: bool) -> list[Claim]:
    query = (
        select(Claim)
        .where(
            Claim.area == area,
            Claim.state == ClaimState.PRECHECK,
            Claim.verdict == "",
            Claim.applied_on <= moment.today,
        )
        .order_by(col(Claim.id))
        .limit(PAGE)
        .with_for_update(skip_locked=not wait)
    )
    return list(session.exec(query))


def _judge(session: Session, claims: list[Claim], moment: Moment) -> int:
    """Keep findings and verdict on each claim; returns how many a person must look at."""
    facts = precheck_facts(session, claims, moment.rules.book)
    rows: list[dict[str, Any]] = []
    for claim in claims:
        found = pre_check(claim, facts[claim.id or 0], moment)
        judged = verdict(found)
        row = {
            "id": claim.id,
            "verdict": judged,
            "findings": [finding.kept() for finding in found],
            "listed": claim.listed,
            "arrived": claim.arrived,
        }
        if judged == "return":
            new = [item for item in wanted(found) if item not in claim.listed]
            row |= {"listed": [*claim.listed, *new], "arrived": []}
        rows.append(row)
    session.expunge_all()
    session.execute(update(Claim), rows)
    return sum(row["verdict"] == "look" for row in rows)


def _move(work: Work, session: Session, area: str, moment: Moment, ids: list[int]) -> int:
    return sum(
        advance(
            session, CLAIM, step, moment,
            now=work.desk.now, area=area, limit=PAGE, run_id=work.run_id,
            among=col(Claim.id).in_(ids),
        )
        for step in STEPS
    )  # fmt: skip
