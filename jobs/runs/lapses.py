"""Let cases lapse of which nothing came (逾期终止): the run makes a list and waits until it is signed."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Date,
    String,
    and_,
    exists,
    func,
    literal,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, col

from jobs.runner.key_ranges import KeyRange, StepEdge, WorkCounts
from jobs.runner.work import HeldForPerson, Work
from models import FAR, METADATA, LapseListed
from models.database import affected
from workflow.delivery.lapse_guards import LIST_SIGNED, SignedList
from workflow.machine.context import Moment
from workflow.machine.machine import CaseMachine
from workflow.moves.actors import second_of
from workflow.moves.advance_many import advance

LISTED = METADATA.tables["lapse_listed"]


class LapseListWaits(HeldForPerson):
    """The list of what is to lapse waits until a reviewer has looked at it and signs (名单待签)."""

    def __init__(self, machine: CaseMachine, waiting: int) -> None:
        self.all_going = waiting
        self.facts = {"machine": machine.name, "waiting": waiting}
        super().__init__(
            f"{machine.label.zh}逾期名单 {waiting} 件待审核人员签署：yidi lapses 查看，属实的加 --confirm --as 审核人员 "
            f"({waiting} on the list: `yidi lapses` shows them; a reviewer signs with --confirm)"
        )


def lapsing(machine: CaseMachine) -> Callable[[Work], None]:
    """The run that lets cases of a machine lapse, once their list is signed."""

    def lapse(work: Work) -> None:
        waiting = sum(_area(work, machine, area) for area in _due(work, machine))
        if waiting:
            raise LapseListWaits(machine, waiting)

    return lapse


def _due(work: Work, machine: CaseMachine) -> list[str]:
    """The areas where the period of anybody is over; for the others nothing more is asked."""
    step = machine.step("lapse")
    return work.due({area: StepEdge(machine, step, work.moment(area), area) for area in work.areas})


def _area(work: Work, machine: CaseMachine, area: str) -> int:
    """Move what stands on the signed list of an area, or list what is ready; how many then wait.

    While a list waits nothing is added to it, so that who signs has seen all of it.
    """
    signed = work.confirmed and work.once("sign", area, partial(_sign, work, machine, area))
    if not signed:
        return int(work.once("list", area, partial(_list, work, machine, area)))
    moment = work.moment(area)
    seen = SignedList(moment.today, moment.rules, moment.calendar, machine.name)
    edge = StepEdge(machine, machine.step("lapse"), seen, area)

    def do(session: Session, key_range: KeyRange) -> WorkCounts:
        moved = advance(
            session, machine, edge.step, seen, now=work.now, area=area, span=key_range.bounds,
            limit=key_range.limit, wait=key_range.wait, run_id=work.run_id,
        )  # fmt: skip
        return WorkCounts(moved)

    work.in_partitions("lapse", area, edge, do, machine, known_due=True)
    return 0


def ready_to_lapse(machine: CaseMachine, moment: Moment) -> ColumnElement[bool]:
    """The condition that a case of the machine would lapse, were its list signed."""
    step = machine.step("lapse")
    unsigned = tuple(guard for guard in step.guards if guard is not LIST_SIGNED)
    return and_(
        col(machine.table.area) == moment.rules.area,
        machine.ready(replace(step, guards=unsigned), moment),
    )


def on_list(machine: CaseMachine) -> ColumnElement[bool]:
    """The condition that a case stands on a list as it is now."""
    table: Any = machine.table
    return exists().where(
        col(LapseListed.machine) == machine.name,
        col(LapseListed.case_id) == table.id,
        col(LapseListed.version) == table.version,
    )


def _waiting(session: Session, machine: CaseMachine, moment: Moment) -> int:
    query = select(func.count()).where(ready_to_lapse(machine, moment), on_list(machine))
    return int(session.execute(query).scalar_one())


def _list(work: Work, machine: CaseMachine, area: str, session: Session) -> int:
    """How many wait on the list of an area; an empty one is filled with what is ready now."""
    moment, table = work.moment(area), machine.table
    if waiting := _waiting(session, machine, moment):
        return waiting
    columns: dict[str, Any] = {
        "machine": literal(machine.name, String), "case_id": machine.column("id"),
        "version": col(table.version), "area": col(table.area),
        "listed_on": literal(work.day, Date), "signed_by": literal("", String),
        "signed_on": literal(FAR, Date),
    }  # fmt: skip
    rows = select(*columns.values()).where(ready_to_lapse(machine, moment))
    dialect = {"sqlite": sqlite, "postgresql": postgresql}[session.get_bind().dialect.name]
    # Another process may be writing the same list at this moment.
    into = dialect.insert(LISTED).from_select(list(columns), rows).on_conflict_do_nothing()
    return affected(session, into)


def _sign(work: Work, machine: CaseMachine, area: str, session: Session) -> int:
    """Sign what still stands on the list of an area; how many cases that are.

    The cases of who signs and of their relatives stay for another (回避).
    """
    table: Any = machine.table
    by = work.run.actor if work.run else ""
    signer = second_of(session, by)
    stands = exists().where(
        table.id == LISTED.c.case_id,
        table.version == LISTED.c.version,
        table.person_id.not_in(sorted(signer.avoids) if signer else []),
        ready_to_lapse(machine, work.moment(area)),
    )
    sign = update(LISTED).where(LISTED.c.machine == machine.name, LISTED.c.area == area, stands)
    return affected(session, sign.values(signed_by=by or "—", signed_on=work.day))
