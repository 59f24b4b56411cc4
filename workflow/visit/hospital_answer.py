"""What a hospital is told of a visit (答复医院的内容): the filing of that day, and nothing beside it.

Of somebody who is not insured here, or has no filing for the hospital's place, the same is said as
of somebody whom nobody knows.
"""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from config.policy import PolicyBook
from models.claim import Care
from workflow.benefit.covering_filing import find_covering_filing
from workflow.benefit.rows import FilingRow, QualificationRow
from workflow.qualification.rules import held_for
from workflow.visit.hospital_question import HospitalQuestion


class InsuredFiling(NamedTuple):
    """A filing, and the insurance of the record that it is for."""

    filing: FilingRow
    area: str
    insutype: str
    insured_from: date
    covered_to: date


class OwnReferral(NamedTuple):
    """A referral that the hospital made or receives."""

    no: str
    state: str
    from_code: str
    to_code: str
    starts_on: date
    ends_on: date


class HospitalVisit(NamedTuple):
    """The visit as the rule of filings sees it: planned care, of which nothing else is known."""

    area: str
    admitted_on: date
    care: str = Care.INPATIENT
    emergency: bool = False
    reason_code: str = ""


class ChronicStanding(NamedTuple):
    """Whether the disease of a chronic visit is recognised, and the hospital among those chosen."""

    disease: str
    qualified: bool
    chosen_here: bool


class HospitalAnswer(NamedTuple):
    """What a hospital is told."""

    on: date
    covering: InsuredFiling | None
    chronic: ChronicStanding | None
    referrals: Sequence[OwnReferral]


class HospitalSight(NamedTuple):
    """What was found around a question: of one person, and of the hospital that asks."""

    code: str
    place: str
    """The pooling area of the hospital."""
    filings: Sequence[InsuredFiling]
    held: Sequence[QualificationRow]
    referrals: Sequence[OwnReferral]


def judge_for_hospital(
    asked: HospitalQuestion, sight: HospitalSight, book: PolicyBook
) -> HospitalAnswer:
    """The answer to a hospital's question, by the rule by which a claim finds its filing."""
    return HospitalAnswer(
        asked.on, _covering(asked.on, sight, book), _chronic(asked, sight),
        [each for each in sight.referrals if each.ends_on >= asked.on],
    )  # fmt: skip


def _covering(on: date, sight: HospitalSight, book: PolicyBook) -> InsuredFiling | None:
    """The filing under which the visit is, of a record that is covered on the day."""
    covered = [each for each in sight.filings if each.insured_from <= on <= each.covered_to]
    for area in dict.fromkeys(each.area for each in covered):
        mine = {each.filing: each for each in covered if each.area == area}
        visit, rules = HospitalVisit(area, on), book.rules(area, on)
        found = find_covering_filing(visit, sight.place, mine, rules).filing
        if found is not None:
            return mine[found]
    return None


def _chronic(asked: HospitalQuestion, sight: HospitalSight) -> ChronicStanding | None:
    if not asked.disease:
        return None
    held = held_for(sight.held, asked.disease, asked.on)
    qualified = bool(held.holding)
    return ChronicStanding(asked.disease, qualified, qualified and held.chose(sight.code))
