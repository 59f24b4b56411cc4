"""Loading what a guard may look at (读取相关信息), by machine."""

from typing import Any

from sqlmodel import Session

from workflow.filing.machine import FILING
from workflow.machine.context import Context, Moment, PastMove
from workflow.machine.machine import CaseMachine
from workflow.moves.actors import second_of
from workflow.moves.history import history
from workflow.service.care_context import OF_CARE, care_context
from workflow.service.claim_context import claim_context
from workflow.service.filing_context import filing_context

WITH_WHOLE_CONTEXT = ("amend", "restore", "annul")
"""The moves of filings whose guards look at the person's other filings, settlements or moves."""


def load_context(
    session: Session,
    machine: CaseMachine,
    record: Any,
    moment: Moment,
    *,
    trigger: str = "",
    facts: Any = None,
) -> Context:
    """Everything around one case that a guard may look at."""
    second = second_of(session, getattr(facts, "second", None))
    if machine is FILING and trigger and trigger not in WITH_WHOLE_CONTEXT:
        return Context(second=second)
    past = tuple(
        PastMove(m.trigger, m.actor, m.source) for m in history(session, machine, record.id)
    )
    if machine is FILING:
        return filing_context(session, record, moment, trigger, facts, past, second)
    if machine.name in OF_CARE:
        return care_context(session, record, facts, past, second)
    return claim_context(session, record, moment, past, second)
