"""A case that comes in by hand (登记): written with its number, its first move, and counted."""

from datetime import date, datetime
from typing import TypeVar

from sqlmodel import Session

from models import METADATA, Moved
from models.chain import linked
from workflow.machine.machine import CaseMachine
from workflow.moves.instants import instant_of
from workflow.moves.state_counts import count
from workflow.shared.case_numbers import numbers
from workflow.shared.json_types import JsonObject

R = TypeVar("R", bound=Moved)


def enter(
    session: Session,
    machine: CaseMachine,
    kind: str,
    record: R,
    *,
    actor: str,
    day: date,
    now: datetime,
    facts: JsonObject | None = None,
) -> R:
    """Store a new case; `kind` is what its number says after the area, `facts` what its first move keeps."""
    (no,) = numbers(session, record.area, kind, record.applied_on, 1)
    record.no = no
    session.add(record)
    session.flush()
    move = linked(
        {
            "machine": machine.name, "case_id": record.id, "seq": 1, "area": record.area,
            "trigger": "created", "source": "", "dest": record.state, "actor": actor, "day": day,
            "at": instant_of(session, now), "facts": facts or {},
        },
        b"",
    )  # fmt: skip
    session.execute(METADATA.tables["move"].insert(), [move])
    record.head = move["hash"]
    session.flush()
    count(session, [(machine.name, record.area, record.state, 1)])
    return record
