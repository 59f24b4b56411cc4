"""What is known around a visit (核查所需资料): rows read beforehand, and the one person they are about."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from config.codes import Regions
from config.diseases import Diseases
from config.policy import PolicyBook
from config.workdays import WorkCalendar
from workflow.benefit.rows import FilingRow, InstitutionRow, PersonRow, QualificationRow
from workflow.registers.directory import DowntimeNotice
from workflow.visit.request import Visit


@dataclass(frozen=True)
class VisitContext:
    """Everything around one visit that the database knows."""

    people: Sequence[PersonRow] = ()
    institution: InstitutionRow | None = None
    """The institution as the directory stood on the day of the visit."""
    filings: Sequence[FilingRow] = ()
    postings: Sequence[Any] = ()
    once: str = ""
    """The name of an institution that is in the directory, though not on the day of the visit."""
    downtimes: Sequence[DowntimeNotice] = ()
    qualifications: Sequence[QualificationRow] = ()
    asked_at: datetime | None = None
    unreported: Mapping[int, date] = field(default_factory=dict)
    """Filings that nobody above us has been told of yet, and since when that waits."""


@dataclass(frozen=True)
class SharedTables:
    """What is loaded once and the same for every visit: book, calendar, names."""

    book: PolicyBook
    calendar: WorkCalendar
    regions: Regions
    diseases: Diseases


def insured_as(visit: Visit, people: Sequence[PersonRow]) -> PersonRow | None:
    """The record that counts on the day of care: of this insurance, covered, the newest."""
    fit = [person for person in people if person.insutype == visit.insutype]
    return max(
        fit,
        key=lambda p: (
            p.insured_from <= visit.admitted_on <= p.covered_to, p.covered_to, p.insured_from, p.id,
        ),
        default=None,
    )  # fmt: skip
