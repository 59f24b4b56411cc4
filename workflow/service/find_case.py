"""Finding a case by its number (按编号查找)."""

from sqlmodel import Session, col, select

from models import ArchivedCase
from workflow.machine.guard import Row
from workflow.machine.machine import CaseMachine
from workflow.service.machines import CASES, NUMBERED
from workflow.shared.errors import AmbiguousCaseError, ArchivedCaseError, UnknownCaseError
from workflow.shared.short_numbers import whole_number


def find_case(session: Session, no: str) -> tuple[CaseMachine, Row]:
    """The case with this number, ours (whole, or its last eight) or the sender's, and its machine."""
    no = whole_number(session, no)
    if ours := NUMBERED.get(no[6:8]):
        query = select(ours.table).where(col(ours.table.no) == no)
        record = session.exec(query).first()
        if record is not None:
            return ours, record
    for column in ("no", "ext_no"):
        found = []
        for machine in CASES.values():
            query = select(machine.table).where(getattr(machine.table, column) == no).limit(2)
            found += [(machine, record) for record in session.exec(query)]
        if len(found) > 1:
            raise AmbiguousCaseError(no, [record.no for _, record in found])
        if found:
            return found[0]
    archived = find_archived(session, no)
    if archived is not None:
        raise ArchivedCaseError(archived.no, archived.archived_on)
    raise UnknownCaseError(no)


def find_archived(session: Session, no: str) -> ArchivedCase | None:
    """The archived case with this number, ours (whole, or its last eight) or the sender's."""
    no = whole_number(session, no)
    for column in (ArchivedCase.no, ArchivedCase.ext_no):
        found = session.exec(select(ArchivedCase).where(col(column) == no).limit(2)).all()
        if len(found) > 1:
            raise AmbiguousCaseError(no, [case.no for case in found])
        if found:
            return found[0]
    return None
