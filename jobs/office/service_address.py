"""Where and how a person is served, as it is given at the counter (送达地址及方式确认)."""

from collections.abc import Mapping
from datetime import date, datetime

from sqlmodel import Session, col, or_, select

from jobs.office.counter import ContentRefused
from models import Claim, Filing, Qualification, ServiceAddress
from workflow.delivery.confirmation import confirmed_for
from workflow.intake.reader import Reader
from workflow.intake.service_row import FLAGS, read_service

Served = Filing | Claim | Qualification
Said = str | bool
STAYS = ("electronic_to", "receiver", "phone", "address", *FLAGS)
"""What of a confirmation stays when a later one does not say it."""
GIVEN_AS = {"electronic_to": "service_to"} | {
    name: f"service_{name}" for name in STAYS if name != "electronic_to"
}
"""The field of an application by which each is given."""


def confirm(
    session: Session, machine: str, case: Served, given: Mapping[str, Said], by: str, today: date,
    now: datetime, *, for_person: bool = False,
) -> ServiceAddress:  # fmt: skip
    """Keep a confirmation of a case, or of its person for every case that has none of its own."""
    whose = {} if for_person else {"machine": machine, "case_id": case.id}
    when = {"given_on": today, "given_by": by, "at": now}
    made = ServiceAddress.model_validate({**given, "person_id": case.person_id, **whose, **when})
    session.add(made)
    session.flush()
    return made


def confirm_anew(
    session: Session, machine: str, case: Served, said: Mapping[str, Said], by: str, today: date,
    now: datetime, *, for_person: bool = False,
) -> ServiceAddress:  # fmt: skip
    """Confirm what is said on top of what stands; a consent that is withdrawn takes its place with it.

    Refused: what an application would be refused for (`bad_phone`, `service_to_missing`, …).
    """
    standing = confirmed_for(session, machine, case)
    kept = {name: getattr(standing, name) for name in STAYS} if standing else {}
    whole = {**kept, **said}
    if not whole.get("electronic"):
        whole["electronic_to"] = ""
    reader = Reader({GIVEN_AS[name]: _as_typed(value) for name, value in whole.items()})
    read = read_service(reader)
    if reader.problems:
        raise ContentRefused(reader.problems)
    given = read.get("service") or {"electronic": False}
    return confirm(session, machine, case, given, by, today, now, for_person=for_person)


def _as_typed(value: Said) -> str:
    return value if isinstance(value, str) else "01"[value]


def confirmations_of(session: Session, machine: str, case: Served) -> list[ServiceAddress]:
    """Every confirmation of the case and of its person, latest first (历次确认)."""
    mine = (col(ServiceAddress.machine) == machine) & (col(ServiceAddress.case_id) == case.id)
    query = select(ServiceAddress).where(
        ServiceAddress.person_id == case.person_id,
        or_(mine, col(ServiceAddress.case_id).is_(None)),
    )
    return list(session.exec(query.order_by(col(ServiceAddress.id).desc())))
