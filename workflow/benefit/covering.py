"""Which filing covered a stay or visit (就医时的备案): found from the filings, as of admission.

A stay that outlives its filing is covered to discharge; a filing made late counts from its first
day; emergency care, and referral where the area says so, is deemed filed (视同备案).
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, NamedTuple

from config.policy import Rules
from models import LONG_TERM, Category, Channel, FilingState
from workflow.benefit.treatment import Treatment, zone_of
from workflow.shared.validity import covers

REFERRED = "05"
"""手工报销原因: 异地转诊转院."""


class CoveringFiling(NamedTuple):
    """The situation as the policy book names it, and the filing behind it if there is one."""

    situation: str
    filing: Any = None


WAITING = (FilingState.SUBMITTED, FilingState.RETURNED, FilingState.REVIEWED)


def undecided_filings(claim: Any, place: str, filings: Iterable[Any]) -> list[Any]:
    """The filings that would cover the care and are not decided or in force yet (未办结的备案)."""
    return [
        filing
        for filing in filings
        if filing.state in WAITING
        and filing.destination == place
        and filing.starts_on <= claim.admitted_on <= filing.ends_on
    ]


def find_covering_filing(
    claim: Any, place: str, filings: Iterable[Any], rules: Rules
) -> CoveringFiling:
    """Under what a claim's care was taken; `place` is the pooling area of the institution or empty."""
    there = [
        filing
        for filing in filings
        if covers(filing, claim.admitted_on) and filing.ended_by != "annul"
    ]
    long_term = [filing for filing in there if filing.category in LONG_TERM]
    if place and zone_of(claim.area, place) == "home":
        # Somebody who lives elsewhere by his filing came home for it.
        return (
            CoveringFiling("long_term_home", long_term[0]) if long_term else CoveringFiling("home")
        )
    here = [filing for filing in there if place and filing.destination == place]
    for filing in here:
        if filing.category in LONG_TERM:
            return CoveringFiling("long_term", filing)
    for filing in here:
        if filing.category == Category.REFERRAL:
            electronic = filing.channel == Channel.HOSPITAL
            return CoveringFiling("referral_electronic" if electronic else "referral", filing)
    deemed = rules["deemed_filed"]
    if "emergency" in deemed and (claim.emergency or claim.care == "emergency"):
        return CoveringFiling("emergency")
    if here:
        return CoveringFiling("temporary", here[0])
    if "referral" in deemed and claim.reason_code == REFERRED:
        return CoveringFiling("referral")
    return CoveringFiling("none")


def exempt_from_filing(rules: Rules, case: Treatment) -> Treatment:
    """The case where the area says that the journey needs no filing, or that it is none."""
    case = replace(case, filed=case.situation)
    if case.situation == "long_term" and case.zone == "in_province":
        # A long-term filer who came back to the province, where the area counts that as home.
        back = replace(case, situation="long_term_home")
        rows = (row for v in rules.every("out_of_area", *case.scopes) for row in v.value)
        if any(row.situation and "long_term_home" in row.situation for row in rows):
            return back
    if case.situation not in ("home", "long_term", "long_term_home") and case.destination:
        dims = case.dims(1)
        for value in rules.every("no_filing_needed", *case.scopes):
            for row in value.value:
                if row.fits(dims):
                    return replace(case, situation=row.counts_as)
    return case
