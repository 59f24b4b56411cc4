"""A visit with all that its checks ask for, found once (核查要素): person, coverage, rules of the day."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from config.policy import MissingParameterError, Rules, Stated
from config.policy_shapes import Situation
from workflow.benefit.covering_filing import (
    CoveringFiling,
    find_covering_filing,
    treatment_under_filing,
    undecided_filings,
)
from workflow.benefit.json_reader import QuoteError
from workflow.benefit.rows import FilingRow, InstitutionRow, PersonRow
from workflow.benefit.treatment import Treatment, zone_of
from workflow.visit.context import SharedTables, VisitContext
from workflow.visit.request import Visit

LOCAL = (
    "late_filing_days", "claim_within_months", "direct_vouchers", "deemed_filed",
    "temporary_validity_months", "several_places",
)  # fmt: skip
"""The parameters that advice rests on; an area whose page is for quotes alone may lack any of them."""


@dataclass(frozen=True)
class VisitCase:
    """A visit of one person, as the person's insured area sees it."""

    visit: Visit
    person: PersonRow
    known: VisitContext
    """What the database knows, narrowed to this person."""
    tables: SharedTables
    rules: Rules
    """The rules of the day of admission."""
    rules_now: Rules
    """The rules of the day of asking."""
    local: Mapping[str, Stated]
    """What `rules_now` states of `LOCAL`."""
    zone: str
    place: str | None
    """The name of the place of care, the pooling area of the institution; None without an institution."""
    found: CoveringFiling
    """The filing that covers the visit, and the situation by the filings alone."""
    waiting: Sequence[FilingRow]
    """The filings that would cover the visit and are not in force yet."""
    treatment: Treatment | None
    """The visit as the calculation sees it; None where `doubt` says why the calculation cannot tell."""
    doubt: QuoteError | None
    situation: str
    """The situation by which the benefit is chosen."""


def case_of(
    visit: Visit, person: PersonRow, known: VisitContext, tables: SharedTables
) -> VisitCase:
    """The case of a person; coverage is found by the functions that find the coverage of a claim."""
    visit = visit._replace(area=person.area)
    filings = [filing for filing in known.filings if filing.person_id == person.id]
    held = [each for each in known.qualifications if each.person_id == person.id]
    institution, on = known.institution, visit.admitted_on
    area = institution.area if institution else ""
    rules, rules_now = (tables.book.rules(person.area, day) for day in (on, visit.on))
    try:
        found = find_covering_filing(visit, area, filings, rules)
        treatment, doubt = _treatment(visit, person, institution, found.situation, rules)
    except MissingParameterError as fault:
        zh, en = f"参数库没有 {on} 的规定", f"the book says nothing of {on}"
        raise QuoteError("before_book", "begndate", zh, en) from fault
    return VisitCase(
        visit=visit, person=person, known=replace(known, filings=filings, qualifications=held),
        tables=tables, rules=rules, rules_now=rules_now, local=rules_now.stated(*LOCAL),
        zone=zone_of(person.area, area) if institution else "cross_province",
        place=tables.regions.name(area) if institution else None, found=found,
        waiting=undecided_filings(visit, area, filings), treatment=treatment, doubt=doubt,
        situation=treatment.situation if treatment else found.situation,
    )  # fmt: skip


def _treatment(
    visit: Visit,
    person: PersonRow,
    institution: InstitutionRow | None,
    situation: Situation,
    rules: Rules,
) -> tuple[Treatment | None, QuoteError | None]:
    """Return the visit as the calculation sees it, or why the calculation cannot tell."""
    try:
        return treatment_under_filing(visit, person, institution, situation, rules), None
    except QuoteError as doubt:
        return None, doubt
