"""The rules of an area on qualifications (门诊慢特病认定规定); a parameter without a value restricts nothing."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple, Protocol, TypeVar

from config.diseases import covers
from config.policy import Rules, Value
from config.text import Text
from models import FAR, QualificationState
from workflow.shared.hospital_levels import LEVELS
from workflow.shared.months import add_months


class QualificationLike(Protocol):
    """The columns of a qualification that decide whether it holds, of a record or of a row."""

    @property
    def no(self) -> str: ...
    @property
    def state(self) -> str: ...
    @property
    def disease(self) -> str: ...
    @property
    def hospitals(self) -> list[str]: ...
    @property
    def starts_on(self) -> date: ...
    @property
    def ends_on(self) -> date: ...


Q = TypeVar("Q", bound=QualificationLike)
Evidence = Mapping[str, str]
"""A record of a hospital: paper, day, hospital, level."""
PARAMETERS = (
    "chronic_diseases_local", "chronic_record_months", "chronic_record_level", "chronic_assessors",
    "chronic_validity_months", "chronic_hospitals_most",
)  # fmt: skip
RECOGNISED = (
    QualificationState.ASSESSED, QualificationState.ACTIVE, QualificationState.EXPIRED,
    QualificationState.REVOKED,
)  # fmt: skip
"""The states of a qualification that was given once; its days say when it holds."""


def given(rules: Rules, name: str) -> Value | None:
    """The area's value of a parameter; None where nothing was published."""
    return next(rules.every(name), None)


def silent(rules: Rules) -> tuple[str, ...]:
    """The parameters of which the area says nothing (参保地未规定)."""
    return tuple(name for name in PARAMETERS if given(rules, name) is None)


def is_listed(disease: str, value: Value | None) -> bool:
    """Whether a disease is on the area's list; without a list every disease may be."""
    return value is None or disease.startswith(tuple(value.value))


def fitting(evidence: Iterable[Evidence], applied_on: date, rules: Rules) -> list[Evidence]:
    """The records that are young enough, from hospitals of the level that the area asks for."""
    months, least = given(rules, "chronic_record_months"), given(rules, "chronic_record_level")
    return [
        each
        for each in evidence
        if (months is None or _young(each, applied_on, months.value))
        and (least is None or LEVELS.get(each.get("level", ""), 0) >= least.value)
    ]


def _young(record: Evidence, applied_on: date, months: int) -> bool:
    dated_on = record.get("dated_on")
    return bool(dated_on) and add_months(date.fromisoformat(str(dated_on)), months) >= applied_on


def first_end(starts_on: date, rules: Rules) -> date:
    """The last day of a qualification when no end is given; FAR where the area sets no validity."""
    months = given(rules, "chronic_validity_months")
    return FAR if months is None else add_months(starts_on, months.value)


def is_same(qualification: QualificationLike, disease: str) -> bool:
    """Whether a qualification is one for this disease, which either names as leaf or as family.

    M00503 is covered by M00500, and by M005.
    """
    named = qualification.disease
    return bool(disease) and (covers([named], disease) or covers([disease], named))


def holds_on(qualification: QualificationLike, disease: str, day: date) -> bool:
    """Whether a qualification is one for this disease on this day."""
    return (
        is_same(qualification, disease)
        and qualification.state in RECOGNISED
        and qualification.starts_on <= day <= qualification.ends_on
    )


class HeldQualification(NamedTuple):
    """The qualifications of a person for a disease on a day: those that hold, and the others."""

    holding: Sequence[QualificationLike]
    others: Sequence[QualificationLike]

    def chose(self, hospital: str) -> bool:
        """Whether a hospital is among those chosen; without a choice every hospital is."""
        chosen = {code for held in self.holding for code in held.hospitals}
        return not chosen or hospital in chosen

    def says_else(self) -> Text:
        """The other qualifications for the disease: on other days, or still to be decided."""
        if not self.others:
            return Text("", "")
        zh, en = [], []
        for q in self.others:
            decided = q.state in RECOGNISED
            zh.append(f"{q.no} {q.starts_on} 至 {q.ends_on}" if decided else f"{q.no} 未认定")
            en.append(f"{q.no} {q.starts_on} to {q.ends_on}" if decided else f"{q.no} not given")
        return Text(f"（{'、'.join(zh)}）", f" ({', '.join(en)})")


def held_for(
    qualifications: Iterable[QualificationLike], disease: str, day: date
) -> HeldQualification:
    """A person's qualifications for a disease, split into those that hold on the day and the others."""
    same = [q for q in qualifications if is_same(q, disease)]
    holding = [q for q in same if holds_on(q, disease, day)]
    return HeldQualification(holding, [q for q in same if q not in holding])


def overlapping(others: Iterable[Q], starts_on: date, ends_on: date) -> Sequence[Q]:
    """The recognised qualifications for the same disease that hold on any of these days."""
    standing = (QualificationState.ASSESSED, QualificationState.ACTIVE)
    return [
        other
        for other in others
        if other.state in standing and other.starts_on <= ends_on and starts_on <= other.ends_on
    ]
