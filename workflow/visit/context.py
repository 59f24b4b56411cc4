"""What is known around a visit (核查所需资料): rows read beforehand, and the one person they are about."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, NamedTuple

from config.codes import Regions
from config.diseases import Diseases
from config.policy import PolicyBook
from config.workdays import WorkCalendar
from workflow.benefit.rows import QualificationRow
from workflow.registers.directory import DowntimeNotice
from workflow.visit.request import Visit


class InsuredRow(NamedTuple):
    """An insured person (参保人员)."""

    id: int
    area: str
    insutype: str
    psn_type: str
    insured_from: date
    covered_to: date
    coverage_end: str
    identity: str
    civil_servant: bool


class InstitutionOnDay(NamedTuple):
    """A designated institution and its networked services (定点医药机构)."""

    id: int
    code: str
    name: str
    kind: str
    level: str
    deductible_level: str
    area: str
    inpatient_networked: bool
    outpatient_networked: bool
    chronic_networked: list[str]
    valid_from: date
    valid_to: date


class FilingForVisit(NamedTuple):
    """A filing (备案), as far as an answer speaks of it."""

    id: int
    no: str
    person_id: int
    state: str
    category: str
    channel: str
    destination: str
    starts_on: date
    ends_on: date
    activated_on: date
    ended_by: str
    applied_on: date
    cancellable_from: date
    late: bool


@dataclass(frozen=True)
class VisitContext:
    """Everything around one visit that the database knows."""

    people: Sequence[InsuredRow] = ()
    institution: InstitutionOnDay | None = None
    """The institution as the directory stood on the day of the visit."""
    filings: Sequence[FilingForVisit] = ()
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


def insured_as(visit: Visit, people: Sequence[InsuredRow]) -> InsuredRow | None:
    """The record that counts on the day of care: of this insurance, covered, the newest."""
    fit = [person for person in people if person.insutype == visit.insutype]
    return max(
        fit,
        key=lambda p: (
            p.insured_from <= visit.admitted_on <= p.covered_to, p.covered_to, p.insured_from, p.id,
        ),
        default=None,
    )  # fmt: skip
