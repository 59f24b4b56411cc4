"""The instant of a move (流转时点): never before the last seal, whatever a clock says."""

from datetime import datetime

from sqlalchemy import select
from sqlmodel import Session

from models import METADATA
from models.database import connection_of
from models.prepared import Prepared

SEAL = METADATA.tables["seal"]
LAST = Prepared(select(SEAL.c.upto).order_by(SEAL.c.no.desc()).limit(1))
_KEPT = "sealed_upto"


def instant_of(session: Session, now: datetime) -> datetime:
    """This instant; where the clock stands before the end of the last seal, that end.

    What is sealed stays as it was sealed, even when a clock was put back since. A transaction asks
    once: a seal waits for those that began before it.
    """
    if _KEPT not in session.info:
        last = LAST.first(connection_of(session), {})
        session.info[_KEPT] = last and last[0]
    sealed: datetime | None = session.info[_KEPT]
    return now if sealed is None else max(now, sealed)
