"""A case that comes in by hand (登记): written with its number, its first move, and counted."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlmodel import Session

from models import METADATA
from models.chain import linked
from workflow.machine.machine import CaseMachine
from workflow.moves.state_counts import count
from workflow.shared.case_numbers import numbers


def enter(
    session: Session,
    machine: CaseMachine,
    kind: str,
    values: Mapping[str, Any],
    *,
    actor: str,
    day: date,
    now: datetime,
) -> Any:
    """The stored case; `kind` is what its number says after the area."""
    (no,) = numbers(session, values["area"], kind, values["applied_on"], 1)
    table: Any = machine.table
    record = table(**values, no=no)
    session.add(record)
    session.flush()
    move = linked(
        {
            "machine": machine.name, "case_id": record.id, "seq": 1, "area": record.area,
            "trigger": "created", "source": "", "dest": record.state, "actor": actor, "day": day,
            "at": now, "facts": {},
        },
        b"",
    )  # fmt: skip
    session.execute(METADATA.tables["move"].insert(), [move])
    record.head = move["hash"]
    session.flush()
    count(session, [(machine.name, record.area, record.state, 1)])
    return record
