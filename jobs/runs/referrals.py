"""Hand agreed referrals over to the receiving hospitals (转诊传送): an event each, no network."""

from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from config.codes import load_referral_reasons
from jobs.office.referral_decisions import referral_event
from jobs.runner.key_ranges import KeyRange, StepEdge, WorkCounts
from jobs.runner.work import Work
from models import Handed, Person, Referral
from workflow.moves.advance_many import PICK, move_picked, pick
from workflow.referral.machine import REFERRAL
from workflow.referral.transmission import payload

TRANSMIT = REFERRAL.step("transmit")
PAGE = 2000


def transmit_referrals(work: Work) -> None:
    """Write what the hospital is told, and the move, in one transaction; running twice is once."""
    for area in work.areas:
        _of_area(work, area)


def _of_area(work: Work, area: str) -> None:
    moment = work.moment(area)
    reasons = load_referral_reasons(work.app.settings.folder / "codes")

    def do(session: Session, key_range: KeyRange) -> WorkCounts:
        found = pick(
            session, REFERRAL, TRANSMIT, moment,
            area=area, span=key_range.bounds, wait=key_range.wait,
        )  # fmt: skip
        if not found:
            return WorkCounts()
        query: Any = select(Referral, Person).join(Person, col(Person.id) == Referral.person_id)
        for referral, person in session.execute(
            query.where(col(Referral.id).in_(select(PICK.c.id))).order_by(Referral.id)
        ):
            told = payload(referral, person, reasons)
            session.add(referral_event(work.app, referral, Handed.TRANSMITTED, told))
        session.flush()
        return WorkCounts(
            move_picked(session, REFERRAL, TRANSMIT, moment, now=work.now, run_id=work.run_id)
        )

    work.in_partitions(
        "transmit", area, StepEdge(REFERRAL, TRANSMIT, moment, area, None), do, REFERRAL, size=PAGE
    )
