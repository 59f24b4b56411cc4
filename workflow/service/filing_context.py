"""The context of a filing (备案的相关信息), read beforehand."""

from collections.abc import Sequence
from datetime import date
from types import SimpleNamespace

from pydantic import BaseModel
from sqlmodel import Session, select

from models import Filing, FilingState, Person, Settlement
from workflow.filing.context import FilingContext
from workflow.filing.machine import FILING
from workflow.machine.context import Actor, Moment
from workflow.moves.history import as_past, past_moves
from workflow.referral.usage import referrals_of
from workflow.registers.reversals import stands
from workflow.service.beside import BesideCase
from workflow.shared.json_types import JsonObject
from workflow.shared.validity import blockers

WITH_WHOLE_CONTEXT = ("amend", "restore", "annul", "restore_lapsed", "reinstate")
"""The moves whose guards look at the person's other filings, settlements or moves."""


def filing_context(
    session: Session,
    filing: Filing,
    moment: Moment,
    trigger: str,
    payload: BaseModel | None,
    second: Actor | None,
    beside: BesideCase | None = None,
) -> FilingContext:
    """The context of a filing for its guards; `beside` is what was found beside it already."""
    if trigger and trigger not in WITH_WHOLE_CONTEXT:
        return FilingContext(second)
    # Two changes of the filings of one person wait for each other.
    if trigger:
        session.exec(select(Person.id).where(Person.id == filing.person_id).with_for_update())
    others = _others(session, filing) if beside is None or beside.any("successors") else ()
    again = dict.fromkeys(("restore", "restore_lapsed", "reinstate"), filing.granted_to)
    wanted_end = (again | {"amend": getattr(payload, "ends_on", None)}).get(trigger)
    blocking: list[Filing] = []
    if wanted_end is not None:
        wanted = SimpleNamespace(
            starts_on=filing.starts_on,
            ends_on=wanted_end,
            category=filing.category,
            destination=filing.destination,
        )
        # A filing that waits to replace this one makes room for it; one that already did does not.
        rest = [o for o in others if o.replaces_id != filing.id or o.state == FilingState.ACTIVE]
        blocking = blockers(wanted, rest, moment.rules, names=filing.replaces_id)
    settled = beside is None or beside.any("settlements")
    referred = beside is None or beside.any("referrals")
    return FilingContext(
        second,
        as_past(beside.moves) if beside else past_moves(session, FILING, filing.id),
        blockers=tuple(blocking),
        successors=tuple(other for other in others if other.replaces_id == filing.id),
        settlements=tuple(_settled_under(session, filing)) if settled else (),
        referrals=referrals_of(session, filing.id) if referred else (),
        held=_held(filing, payload) if trigger == "amend" and payload else {},
    )


def _others(session: Session, filing: Filing) -> Sequence[Filing]:
    """The person's other filings."""
    mine = (Filing.person_id == filing.person_id, Filing.id != filing.id)
    return session.exec(select(Filing).where(*mine)).all()


def _settled_under(session: Session, filing: Filing) -> Sequence[str]:
    """The settlements of the person inside the days of the filing, by number."""
    inside = (Settlement.admitted_on >= filing.starts_on, Settlement.admitted_on <= filing.ends_on)
    query = select(Settlement.settlement_no).where(Settlement.person_id == filing.person_id)
    return session.exec(query.where(*inside, stands(Settlement))).all()


def _held(filing: Filing, payload: BaseModel) -> JsonObject:
    """What the filing holds of the fields that are given, as a move keeps it."""
    found = {name: getattr(filing, name, None) for name in sorted(payload.model_fields_set)}
    return {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in found.items()
    }
