"""What follows a person (随人员变更): their cases, each with a move that leaves it in its state."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select, update
from sqlmodel import Session, col

from config.text import Text
from models import METADATA, Claim, ClaimState, Event, Filing, Person, Report
from models.chain import linked
from models.database import affected
from workflow.benefit.calculation_store import SETTLED
from workflow.machine.machine import IN_FORCE, CaseMachine
from workflow.moves.instants import instant_of
from workflow.moves.two_people import marked
from workflow.shared.json_types import JsonObject
from workflow.shared.sql_types import StoredRow, TableRow

MOVE = METADATA.tables["move"]
CORRECTED, MERGED, DOUBLED = "person_corrected", "person_merged", "doubles_found"
"""What stands in the history of a case that stays in its state."""
CORRECTABLE = ("name", "cert_type", "certno")
"""What of a person is corrected beside the person number."""
RENUMBERED = "renumbered"
"""The register change that says whose number a number was (原人员编号)."""
LABELS = {
    CORRECTED: Text("参保人员信息更正", "the person's particulars were corrected"),
    MERGED: Text("参保人员信息合并", "two records of the person were merged"),
    DOUBLED: Text("合并后发现疑似重复", "merged, it may be there twice"),
}


@dataclass(frozen=True)
class ChangedBy:
    """Who changes what is known of a person, who confirms, why and when."""

    actor: str
    second: str
    reason: str
    today: date
    now: datetime


def cases_of(
    session: Session, machine: CaseMachine, person_id: int, *, open_only: bool = False
) -> Sequence[TableRow]:
    """The cases of a person, locked in the order in which the runs lock theirs."""
    table = METADATA.tables[machine.name]
    if "person_id" not in table.c:
        return []
    where = [table.c.person_id == person_id]
    if open_only:
        where.append(table.c.state.not_in(machine.final_in_order))
    query = select(table).where(*where).order_by(table.c.id).with_for_update()
    return session.execute(query).all()


def follow(
    session: Session,
    machine: CaseMachine,
    case: TableRow,
    trigger: str,
    facts: JsonObject,
    by: ChangedBy,
    changes: StoredRow,
) -> None:
    """A move of a case that stays in its state, and its new values."""
    row = linked(
        {
            "machine": machine.name, "case_id": case.id, "seq": case.version + 1, "area": case.area,
            "trigger": trigger, "source": case.state, "dest": case.state, "actor": by.actor,
            "day": by.today, "at": instant_of(session, by.now), "reason": by.reason, "facts": marked({**facts, "second": by.second}),
        },
        case.head,
    )  # fmt: skip
    session.execute(MOVE.insert(), row)
    table = METADATA.tables[machine.name]
    kept = {**changes, "version": row["seq"], "head": row["hash"]}
    affected(session, update(table).where(table.c.id == case.id).values(kept))
    if machine.table is Filing and case.state == IN_FORCE:
        # The platforms above know the person by what was wrong.
        session.add(
            Report(
                case_id=case.id, seq=row["seq"], area=case.area, event=Event.CHANGED, day=by.today
            )
        )
        session.flush()


def coverage_of(person: Person) -> StoredRow:
    """What an open filing keeps of its person."""
    return {"covered_to": person.covered_to, "coverage_end": person.coverage_end}


def judge_again(session: Session, person_id: int, *, stale: bool) -> None:
    """Claims that wait for the pre-check's people are judged anew; amounts, where the year moved."""
    mine = col(Claim.person_id) == person_id
    waiting = update(Claim).where(mine, col(Claim.state) == ClaimState.PRECHECK.value)
    affected(session, waiting.values(verdict=""))
    if stale:
        undecided = update(Claim).where(mine, col(Claim.calc).not_in(SETTLED))
        affected(session, undecided.values(calc="stale", calc_why="year_changed"))
