"""Rows of histories as the tests of the audit read and seal them."""

from typing import Any

from sqlalchemy import select

from config.clock import at_time
from jobs.audit.seal import seal
from models import METADATA, Filing, Seal
from models.database import Database
from tests.support.builders import noon
from tests.support.histories import NEXT_DAY

MOVE = METADATA.tables["move"]
MINE = "WHERE machine = 'filing' AND case_id = :id"


def sealed(database: Database, day: Any = NEXT_DAY) -> Seal | None:
    """Seal everything from before a day."""
    with database.writing() as session:
        return seal(session, at_time(day, 0, 0), noon(day))


def _moves(session: Any, filing: Filing) -> list[dict[str, Any]]:
    mine = (MOVE.c.machine == "filing", MOVE.c.case_id == filing.id)
    rows = session.execute(select(MOVE).where(*mine).order_by(MOVE.c.seq)).mappings()
    return [dict(row) for row in rows]


def _known(move: dict[str, Any]) -> dict[str, Any]:
    return {k: v for k, v in move.items() if k not in ("salt", "sealed", "prev_hash", "hash")}
