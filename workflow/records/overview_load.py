"""What a lead oversees (总览), read from the database: few statements, each of whole groups."""

from collections.abc import Collection, Iterable
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import Row, and_, case, func, literal, select, union_all
from sqlmodel import Session

from models import METADATA, ClaimState, FilingState, PaymentState
from workflow.desk.rule import DESK, lies_here
from workflow.machine.machine import CaseMachine

MOVE, PAYMENT = METADATA.tables["move"].c, METADATA.tables["payment"].c
CLAIM_TABLE = METADATA.tables["claim"]
CLOSED = {
    "claim": (
        ClaimState.PAID, ClaimState.REJECTED, ClaimState.NOT_ACCEPTED, ClaimState.WITHDRAWN,
        ClaimState.LAPSED,
    ),
    "filing": (FilingState.REVIEWED, FilingState.REJECTED, FilingState.CANCELLED),
}  # fmt: skip
"""Where a case is done with for the agency (办结)."""
DECIDED = (ClaimState.TO_PAY, ClaimState.REJECTED, ClaimState.NOT_ACCEPTED)
"""Where a claim is decided (作出决定)."""
Rows = Iterable[Row[Any]]


class Overseen(NamedTuple):
    """What was read: groups with their counts."""

    waiting: Rows
    """Machine, state, cases, and the day since which the oldest is there."""
    desks: Rows
    """Who has cases before them, and how many."""
    flow: Rows
    """Day, machine, arrivals, closings."""
    decided: Rows
    """Area, day of the application, day of the decision, claims."""
    paid: Rows
    """Day, payments, money."""


def load_overseen(
    session: Session, machines: Collection[CaseMachine], areas: Collection[str], since: date,
    now: datetime,
) -> Overseen:  # fmt: skip
    """Read what a lead oversees in these areas, in five statements."""
    return Overseen(
        _waiting(session, machines, areas), _desks(session, machines, areas, now),
        _flow(session, areas, since), _decided(session, areas, since), _paid(session, areas, since),
    )  # fmt: skip


def _waiting(session: Session, machines: Collection[CaseMachine], areas: Collection[str]) -> Rows:
    parts = []
    for machine in machines:
        c = METADATA.tables[machine.name].c
        open_here = [each.value for each in machine.states if machine.waits_for.get(each.value)]
        parts.append(
            select(
                literal(machine.name).label("machine"), c.state, func.count().label("n"),
                func.min(c.state_since).label("oldest"),
            )
            .where(c.area.in_(areas), c.state.in_(open_here))
            .group_by(c.state)
        )  # fmt: skip
    return session.execute(union_all(*parts)).all()


def _desks(
    session: Session, machines: Collection[CaseMachine], areas: Collection[str], now: datetime
) -> Rows:
    parts = []
    for machine in machines:
        table = METADATA.tables[machine.name]
        if machine.taken:
            parts.append(
                select(DESK.c.holder, DESK.c.held_until)
                .join(table, lies_here(table.c, machine.name, now))
                .where(table.c.area.in_(areas))
            )
    lying = union_all(*parts).subquery()
    query = select(lying.c.holder, func.count().label("n")).group_by(lying.c.holder)
    return session.execute(query.order_by(func.count().desc(), lying.c.holder)).all()


def _flow(session: Session, areas: Collection[str], since: date) -> Rows:
    done = [
        and_(MOVE.machine == name, MOVE.dest.in_(states), MOVE.source.not_in(states))
        for name, states in CLOSED.items()
    ]
    closed = case((done[0], 1), (done[1], 1), else_=0)
    query = (
        select(
            MOVE.day, MOVE.machine, func.sum(case((MOVE.source == "", 1), else_=0)).label("came"),
            func.sum(closed).label("closed"),
        )
        .where(MOVE.day >= since, MOVE.machine.in_(sorted(CLOSED)), MOVE.area.in_(areas))
        .group_by(MOVE.day, MOVE.machine)
    )  # fmt: skip
    return session.execute(query).all()


def _decided(session: Session, areas: Collection[str], since: date) -> Rows:
    claim = CLAIM_TABLE.c
    query = (
        select(MOVE.area, claim.applied_on, MOVE.day, func.count().label("n"))
        .join(CLAIM_TABLE, claim.id == MOVE.case_id)
        .where(
            MOVE.machine == "claim", MOVE.day >= since, MOVE.area.in_(areas),
            MOVE.dest.in_(DECIDED), MOVE.source.in_((ClaimState.APPROVAL, ClaimState.REVIEW, ClaimState.PRECHECK)),
        )
        .group_by(MOVE.area, claim.applied_on, MOVE.day)
    )  # fmt: skip
    return session.execute(query).all()


def _paid(session: Session, areas: Collection[str], since: date) -> Rows:
    query = (
        select(PAYMENT.booked_on, func.count().label("n"), func.sum(PAYMENT.amount).label("money"))
        .where(
            PAYMENT.state == PaymentState.PAID, PAYMENT.booked_on >= since,
            PAYMENT.area.in_(areas),
        )
        .group_by(PAYMENT.booked_on)
    )  # fmt: skip
    return session.execute(query).all()
