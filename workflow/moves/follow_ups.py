"""What follows a move in its transaction (后续事项): notice, receipts, benefit year, report upward."""

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col

from config.text import Text
from models import FAR, METADATA, Notice, PostingKind, Receipt, Recovery, Report
from models.database import affected
from workflow.benefit.postings import post
from workflow.inquiry.register import keep
from workflow.machine.context import AnyRequest
from workflow.machine.guard import Row, Values
from workflow.machine.machine import After, CaseMachine, Step
from workflow.machine.payloads import Missing, asked_for
from workflow.shared.errors import GuardFailedError
from workflow.shared.json_types import JsonObject
from workflow.shared.money import yuan

NAMED = ("period_ends_on", "originals_back_no")
"""New values of the case that a notice names."""


class Written(NamedTuple):
    """A move that was written: the record as it was before, and what changed on it."""

    machine: CaseMachine
    record: Row
    step: Step
    request: AnyRequest
    now: datetime
    move: Values
    changes: Values


def notify(session: Session, done: Written) -> None:
    """Write the notice; it names what the move keeps, and new days and numbers of the case."""
    request, changes = done.request, done.changes
    params = {"reason": request.reason, **done.move["facts"]}
    params |= {k: changes[k] for k in NAMED if changes.get(k) not in (None, FAR, "")}
    if isinstance(request.payload, Missing):
        params["listed"] = asked_for(request.payload, request.reason)
    params |= _told(session, done)
    session.execute(
        insert(Notice).values(
            **_about(done), area=done.record.area, params=params, day=request.today,
            created_at=done.now,
        )
    )  # fmt: skip


def _about(done: Written) -> dict[str, str | int | None]:
    """Of which case a notice is; what is owed after payment is told with the claim that it is of."""
    record, seq = done.record, done.move["seq"]
    if isinstance(record, Recovery):
        return {
            "machine": "claim", "case_id": record.claim_id, "kind": done.step.trigger,
            "about": f"{record.no}-{seq}",
        }  # fmt: skip
    return {
        "machine": done.machine.name, "case_id": record.id, "kind": done.step.trigger,
        "about": str(seq),
    }  # fmt: skip


def _told(session: Session, done: Written) -> JsonObject:
    """What the notice names of the case as it stands after the move."""
    tells, table = done.step.tells, METADATA.tables[done.machine.name]
    if not tells:
        return {}
    asked = select(*(told.of(table) for told in tells)).where(table.c.id == done.record.id)
    values = session.execute(asked).one()
    return {
        told.name: yuan(value) if told.money else str(value)
        for told, value in zip(tells, values, strict=True)
    }


def report(session: Session, done: Written) -> None:
    """Keep the event of the step for the report upward (上报)."""
    session.execute(
        insert(Report).values(
            case_id=done.record.id, seq=done.move["seq"], area=done.record.area,
            event=done.step.reports, day=done.request.today,
        )
    )  # fmt: skip


def release_receipts(session: Session, done: Written) -> None:
    """Release the receipts of a claim."""
    _hold(session, done.record.id, released=True)


def hold_receipts(session: Session, done: Written) -> None:
    """Take the receipts of a claim again when it is reopened."""
    try:
        _hold(session, done.record.id, released=False)
    except IntegrityError as fault:
        # Another claim took one of them in this very second; the database keeps them apart.
        message = Text("票据已在其他申请中使用", "receipts are in use in another claim")
        raise GuardFailedError("receipts_free", message, {}, None) from fault


def _hold(session: Session, claim_id: int | None, *, released: bool) -> None:
    affected(
        session, update(Receipt).where(col(Receipt.claim_id) == claim_id).values(released=released)
    )


def post_year(session: Session, done: Written) -> None:
    """Post the claim to the person's benefit year."""
    post(session, done.record, PostingKind.APPROVED, done.request.today, done.now)


def reverse_year(session: Session, done: Written) -> None:
    """Take back what the claim posted."""
    post(session, done.record, PostingKind.REVERSED, done.request.today, done.now)


def keep_inquiry(session: Session, done: Written) -> None:
    """Keep what a move of an inquiry says (协查)."""
    keep(session, done.record, done.request)


FOLLOW_UPS: dict[After, Callable[[Session, Written], None]] = {
    After.NOTICE: notify,
    After.RELEASE_RECEIPTS: release_receipts,
    After.HOLD_RECEIPTS: hold_receipts,
    After.POST_YEAR: post_year,
    After.REVERSE_YEAR: reverse_year,
    After.INQUIRY: keep_inquiry,
}
"""Those of claims stand above moves, in `workflow.service.take`."""
