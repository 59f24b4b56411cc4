"""The care of people since a day, with its place (就医记录): settled directly, or claimed by hand."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Row, select
from sqlmodel import Session

from models import METADATA
from workflow.claim.precheck_data import DEAD_CLAIMS
from workflow.registers.reversals import stands

S, C, PLACE = (METADATA.tables[name].c for name in ("settlement", "claim", "institution"))


def visits_since(session: Session, people: Sequence[int], since: date) -> list[Row[str, date, str]]:
    """Number, day and place of every settlement that was not reversed, and of every live claim."""
    settled = (
        select(S.settlement_no.label("no"), S.admitted_on, PLACE.area)
        .join(METADATA.tables["institution"], PLACE.id == S.institution_id)
        .where(
            S.person_id.in_(people), S.admitted_on >= since, stands(METADATA.tables["settlement"])
        )
        .order_by(S.id)
    )
    claimed = (
        select(C.no, C.admitted_on, PLACE.area)
        .join(METADATA.tables["institution"], PLACE.id == C.institution_id)
        .where(C.person_id.in_(people), C.admitted_on >= since, C.state.not_in(sorted(DEAD_CLAIMS)))
        .order_by(C.id)
    )
    return [*session.execute(settled).all(), *session.execute(claimed).all()]
