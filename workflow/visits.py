"""What somebody had done since a day, where (就医记录): settled directly, or claimed by hand."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlmodel import Session

from models import METADATA
from workflow.claim_facts import DEAD_CLAIMS

S, C, PLACE = (METADATA.tables[name].c for name in ("settlement", "claim", "institution"))


def visits_since(session: Session, people: Sequence[int], since: date) -> list[Any]:
    """Number, day and place of every settlement that was not reversed, and of every live claim."""
    settled = (
        select(S.settlement_no.label("no"), S.admitted_on, PLACE.area, S.bill_code, S.bill_no, S.reversed)
        .join(METADATA.tables["institution"], PLACE.id == S.institution_id)
        .where(S.person_id.in_(people), S.admitted_on >= since)
        .order_by(S.id)
    )  # fmt: skip
    found = session.execute(settled).all()
    undone = {(row.bill_code, row.bill_no) for row in found if row.reversed}
    claimed = (
        select(C.no, C.admitted_on, PLACE.area)
        .join(METADATA.tables["institution"], PLACE.id == C.institution_id)
        .where(C.person_id.in_(people), C.admitted_on >= since, C.state.not_in(sorted(DEAD_CLAIMS)))
        .order_by(C.id)
    )
    stand = [row for row in found if (row.bill_code, row.bill_no) not in undone]
    return [*stand, *session.execute(claimed).all()]
