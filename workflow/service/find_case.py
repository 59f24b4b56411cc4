"""Finding a case by its number (按编号查找): among those that are the asker's, as if there were no others."""

from collections.abc import Sequence
from functools import cache

from sqlalchemy import bindparam, literal_column
from sqlmodel import Session, col, select

from models import METADATA, ArchivedCase
from models.database import connection_of
from models.prepared import Prepared
from workflow.access.reach import Reach
from workflow.access.reached import Placed, reaches
from workflow.machine.guard import Row
from workflow.machine.machine import CaseMachine
from workflow.service.machines import CASES, NUMBERED
from workflow.shared.errors import (
    AmbiguousCaseError,
    AmbiguousNumberError,
    ArchivedCaseError,
    UnknownCaseError,
)
from workflow.shared.short_numbers import MOST, alike, whole_number


def find_case(session: Session, no: str, reach: Reach) -> tuple[CaseMachine, Row]:
    """The case with this number, ours (whole, or its last eight) or the sender's, and its machine.

    What is not within the reach is refused as what does not exist. Nobody writes what was found:
    whoever moves it locks it.
    """
    session.flush()
    no = own_number(session, no, reach)
    if ours := NUMBERED.get(no[6:8]):
        for record in _with(session, ours, "no", no):
            if reaches(session, ours.name, record, reach):
                return ours, record
    for column in ("no", "ext_no"):
        found = [
            (machine, record)
            for machine in CASES.values()
            for record in _with(session, machine, column, no)
            if reaches(session, machine.name, record, reach)
        ]
        if len(found) > 1:
            raise AmbiguousCaseError(no, [record.no for _, record in found])
        if found:
            return found[0]
    archived = find_archived(session, no, reach)
    if archived is not None:
        raise ArchivedCaseError(archived.no, archived.archived_on)
    raise UnknownCaseError(no)


def _with(session: Session, machine: CaseMachine, column: str, value: str) -> Sequence[Row]:
    """The cases of a machine in which this stands under a column."""
    connection = connection_of(session)
    return _finding(machine.name, column).records(machine.table, connection, {"value": value})


@cache
def _finding(name: str, column: str) -> Prepared:
    """The statement that finds a case, built once."""
    table = METADATA.tables[name]
    query = select(*table.c).where(table.c[column] == bindparam("value"))
    return Prepared(query.limit(literal_column(str(MOST))))


def find_archived(session: Session, no: str, reach: Reach) -> ArchivedCase | None:
    """The archived case with this number, ours (whole, or its last eight) or the sender's."""
    no = own_number(session, no, reach)
    for column in (ArchivedCase.no, ArchivedCase.ext_no):
        query = select(ArchivedCase).where(col(column) == no).limit(MOST)
        found = [each for each in session.exec(query) if reaches_archived(each, reach)]
        if len(found) > 1:
            raise AmbiguousCaseError(no, [case.no for case in found])
        if found:
            return found[0]
    return None


def reaches_archived(case: ArchivedCase, reach: Reach) -> bool:
    """Whether an archived case is theirs: of their areas, or of themselves; no outsider keeps one."""
    return (reach.areas is None or case.area in reach.areas) and (
        reach.whole_areas or case.person_id in (reach.people or ())
    )


def own_number(session: Session, given: str, reach: Reach) -> str:
    """The number of ours that ends so, of what is theirs; else what was given.

    Refused where several of theirs end so (`ambiguous_number`); others are not counted.
    """
    if reach.everything:
        return whole_number(session, given)
    theirs = [(no, ours) for no, ours in alike(session, given) if _reaches_no(session, no, reach)]
    if not any(ours for _, ours in theirs):
        return given
    numbers = list(dict.fromkeys(no for no, _ in theirs))
    if len(numbers) > 1:
        raise AmbiguousNumberError(given, numbers[:MOST])
    return numbers[0]


def _reaches_no(session: Session, no: str, reach: Reach) -> bool:
    """Whether the case with this whole number is theirs, archived or not."""
    machine = NUMBERED.get(no[6:8])
    if machine is None:
        return False
    record: Placed | None = session.exec(
        select(machine.table).where(col(machine.table.no) == no)
    ).first()
    if record is not None:
        return reaches(session, machine.name, record, reach)
    archived = session.exec(select(ArchivedCase).where(col(ArchivedCase.no) == no)).first()
    return archived is not None and reaches_archived(archived, reach)
