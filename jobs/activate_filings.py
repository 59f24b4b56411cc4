"""Put reviewed filings into force from their first day (备案生效), replacing what they change."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import aliased
from sqlmodel import col

from jobs.work import Work
from models import Filing, FilingState
from workflow.advance import PICK, advance, pick
from workflow.filing import FILING

ACTIVATE, REPLACE = FILING.step("activate"), FILING.step("replace")


def activate_filings(work: Work) -> None:
    """Activate what has begun; a filing that changes another one ends it in the same transaction."""
    for area in work.areas:
        _replacing(work, area)
    # What was still under review when its successor began is replaced before it could activate.
    newer: Any = aliased(Filing)
    begun = select(newer.replaces_id).where(newer.state == FilingState.ACTIVE)
    work.move_all(FILING, REPLACE, among=col(Filing.id).in_(begun))
    work.move_all(FILING, ACTIVATE, among=col(Filing.replaces_id).is_(None))


def _replacing(work: Work, area: str) -> None:
    """No day without a filing and no day with two: old and new move together."""
    # What somebody holds is passed over at first and waited for at the end.
    for wait in (False, True):
        while _page(work, area, wait):
            pass


def _page(work: Work, area: str, wait: bool) -> int:
    moment = work.moment(area)
    with work.page() as session:
        found = pick(
            session, FILING, ACTIVATE, moment,
            area=area, limit=min(work.desk.settings.page, 5000), wait=wait,
            among=col(Filing.replaces_id).is_not(None),
        )  # fmt: skip
        if not found:
            return 0
        ids = list(session.execute(select(PICK.c.id)).scalars())
        newer = aliased(Filing)
        replaced = select(col(newer.replaces_id)).where(col(newer.id).in_(ids))
        for step, among in (
            (REPLACE, col(Filing.id).in_(replaced)),
            (ACTIVATE, col(Filing.id).in_(ids)),
        ):
            work.moved += advance(
                session, FILING, step, moment,
                now=work.desk.now, area=area, limit=found, run_id=work.run_id,
                among=among, wait=True,
            )  # fmt: skip
        return found
