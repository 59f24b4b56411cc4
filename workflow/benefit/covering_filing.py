"""Which filing covered a stay or visit (就医时的备案): found from the filings, as of admission.

A stay that outlives its filing is covered to discharge; a filing made late counts from its first
day; emergency care, and referral where the area says so, is deemed filed (视同备案).
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from config.policy import Rules
from config.policy_shapes import Situation
from models import LONG_TERM, Category, Channel, FilingState
from workflow.benefit.records import CareRecord, InsuredCareRecord
from workflow.benefit.rows import FilingRow, InstitutionRow, PersonRow
from workflow.benefit.treatment import CaseAttributes, Treatment, treatment_of, zone_of
from workflow.shared.validity import covers

REFERRED = "05"
"""手工报销原因: 异地转诊转院."""


class CoveringFiling(NamedTuple):
    """The situation as the policy book names it, and the filing behind it if there is one."""

    situation: Situation
    filing: FilingRow | None = None


WAITING = (FilingState.SUBMITTED, FilingState.RETURNED, FilingState.REVIEWED)


def undecided_filings(
    claim: CareRecord, place: str, filings: Iterable[FilingRow]
) -> list[FilingRow]:
    """The filings that would cover the care and are not decided or in force yet (未办结的备案)."""
    return [
        filing
        for filing in filings
        if filing.state in WAITING
        and filing.destination == place
        and filing.starts_on <= claim.admitted_on <= filing.ends_on
    ]


def find_covering_filing(
    claim: CareRecord, place: str, filings: Iterable[FilingRow], rules: Rules
) -> CoveringFiling:
    """Under what a claim's care was taken; `place` is the pooling area of the institution or empty."""
    there = [f for f in filings if covers(f, claim.admitted_on) and f.ended_by != "annul"]
    if place and zone_of(claim.area, place) == "home":
        return _at_home(there)
    here = [filing for filing in there if place and filing.destination == place]
    return _long_term_or_referred(here) or _deemed_or_temporary(claim, here, rules)


def _at_home(filings: Sequence[FilingRow]) -> CoveringFiling:
    """Care in the insured area; a long-term filer came home for it."""
    for filing in filings:
        if filing.category in LONG_TERM:
            return CoveringFiling("long_term_home", filing)
    return CoveringFiling("home")


def _long_term_or_referred(filings: Sequence[FilingRow]) -> CoveringFiling | None:
    """The filing that comes before every other: a long-term one, else one by referral."""
    for filing in filings:
        if filing.category in LONG_TERM:
            return CoveringFiling("long_term", filing)
    for filing in filings:
        if filing.category == Category.REFERRAL:
            electronic = filing.channel == Channel.HOSPITAL
            return CoveringFiling("referral_electronic" if electronic else "referral", filing)
    return None


def _deemed_or_temporary(
    claim: CareRecord, filings: Sequence[FilingRow], rules: Rules
) -> CoveringFiling:
    """Emergency, which is deemed filed, comes before a temporary filing; that before the rest."""
    deemed = rules["deemed_filed"]
    if "emergency" in deemed and (claim.emergency or claim.care == "emergency"):
        return CoveringFiling("emergency")
    if filings:
        return CoveringFiling("temporary", filings[0])
    if "referral" in deemed and claim.reason_code == REFERRED:
        return CoveringFiling("referral")
    return CoveringFiling("none")


def treatment_under_filing(
    claim: InsuredCareRecord,
    person: PersonRow,
    place: InstitutionRow | None,
    situation: Situation,
    rules: Rules,
) -> Treatment:
    """The treatment under the situation that its filing makes, or as the area exempts it."""
    return exempt_from_filing(rules, treatment_of(claim, person, place, situation, rules))


def exempt_from_filing(rules: Rules, case: Treatment) -> Treatment:
    """The case where the area says that the journey needs no filing, or that it is none."""
    case = replace(case, filed=case.situation)
    if (
        case.situation == "long_term"
        and case.zone == "in_province"
        and _counts_as_home(rules, case)
    ):
        return replace(case, situation="long_term_home")
    if case.situation in ("home", "long_term", "long_term_home") or not case.destination:
        return case
    stands_for = _free_journey(rules, case.scopes, case.attributes(1))
    return case if stands_for is None else replace(case, situation=stands_for)


def _counts_as_home(rules: Rules, case: Treatment) -> bool:
    """Whether the area counts the province as home for a long-term filer who came back to it."""
    rows = (row for value in rules.every("out_of_area", *case.scopes) for row in value.value)
    return any(row.situation and "long_term_home" in row.situation for row in rows)


def _free_journey(
    rules: Rules, scopes: tuple[str, ...], attributes: CaseAttributes
) -> Situation | None:
    """As what a journey counts that needs no filing; None where one is needed (免备案)."""
    for value in rules.every("no_filing_needed", *scopes):
        for row in value.value:
            if row.fits(attributes):
                counts_as: Situation = row.counts_as
                return counts_as
    return None
