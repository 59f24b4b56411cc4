"""What the area says of qualifications (门诊慢特病认定规定); what it does not say restricts nothing."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from config.policy import Rules, Value
from models import FAR, QualificationState
from workflow.benefit.case import LEVELS
from workflow.months import add_months

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


def fitting(evidence: Iterable[Mapping[str, Any]], applied_on: date, rules: Rules) -> list[Any]:
    """The records that are young enough, from hospitals of the level that the area asks for."""
    months, least = given(rules, "chronic_record_months"), given(rules, "chronic_record_level")
    return [
        each
        for each in evidence
        if (months is None or _young(each, applied_on, months.value))
        and (least is None or LEVELS.get(each.get("level", ""), 0) >= least.value)
    ]


def _young(record: Mapping[str, Any], applied_on: date, months: int) -> bool:
    dated_on = record.get("dated_on")
    return bool(dated_on) and add_months(date.fromisoformat(str(dated_on)), months) >= applied_on


def first_end(starts_on: date, rules: Rules) -> date:
    """The last day of a qualification when no end is given; FAR where the area sets no validity."""
    months = given(rules, "chronic_validity_months")
    return FAR if months is None else add_months(starts_on, months.value)


def holds_on(qualification: Any, disease: str, day: date) -> bool:
    """Whether a qualification is one for this disease on this day.

    A disease is written as a leaf or as its family: M00503 is covered by M005.
    """
    same = disease.startswith(qualification.disease) or qualification.disease.startswith(disease)
    return (
        bool(disease)
        and same
        and qualification.state in RECOGNISED
        and qualification.starts_on <= day <= qualification.ends_on
    )


def overlapping(others: Iterable[Any], starts_on: date, ends_on: date) -> Sequence[Any]:
    """The recognised qualifications for the same disease that hold on any of these days."""
    standing = (QualificationState.ASSESSED, QualificationState.ACTIVE)
    return [
        other
        for other in others
        if other.state in standing and other.starts_on <= ends_on and starts_on <= other.ends_on
    ]
