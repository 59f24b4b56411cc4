"""What the book says of one kind of care (适用规则): each parameter is asked for once, and then at hand."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Generic, NamedTuple, TypeVar

from config import policy_shapes
from config.policy import Rules, Value
from workflow.benefit.treatment import Treatment

R = TypeVar("R", bound=policy_shapes.Row)


class RuleTable(NamedTuple, Generic[R]):
    """A parameter that is a table, and what its rows are."""

    name: str
    row: type[R]


CEILING = RuleTable("ceiling", policy_shapes.CeilingRow)
DEDUCTIBLE = RuleTable("deductible", policy_shapes.YuanRow)
DEDUCTIBLE_REPEAT = RuleTable("deductible_repeat", policy_shapes.RepeatRow)
DEDUCTIBLE_WAIVED = RuleTable("deductible_waived", policy_shapes.WaivedRow)
FIXED_SUM = RuleTable("fixed_sum", policy_shapes.YuanRow)
NO_FILING_NEEDED = RuleTable("no_filing_needed", policy_shapes.StandsInRow)
OUT_OF_AREA = RuleTable("out_of_area", policy_shapes.CutRow)
OWN_SHARE_FACTOR = RuleTable("own_share_factor", policy_shapes.FactorRow)
RATIO = RuleTable("ratio", policy_shapes.RatioRow)
RATIO_POINTS = RuleTable("ratio_points", policy_shapes.PointsRow)

YEAR_PARAMETERS = ("benefit_year_start", "cross_year")
PARAMETERS = (
    "ceiling", "deductible", "deductible_repeat", "deductible_waived", "fixed_sum",
    "no_filing_needed", "out_of_area", "own_share_factor", "ratio", "ratio_points",
    "assistance_layer", "bands_from", "catalogue", "ceiling_counts", "ceiling_per",
    "chronic_buckets", "civil_servant_layer", "days_before_admission", "deductible_per",
    "deductible_transfer", "default_first_pay", "first_pay_base", "layer_order",
    "personal_account_pays", "rounding", "second_layer", "split_rule", "waiting_days",
    *YEAR_PARAMETERS,
)  # fmt: skip


class CareRules(NamedTuple):
    """The values in force for one kind of care, the nearest area and scope first."""

    rules: Rules
    scopes: tuple[str, ...]
    values: Mapping[str, Sequence[Value]]

    def source(self, name: str) -> Value:
        """The value that counts; a missing one is refused."""
        found = self.values[name]
        return found[0] if found else self.rules.source(name, *self.scopes)


def care_rules(
    rules: Rules, scopes: tuple[str, ...], names: Iterable[str] = PARAMETERS
) -> CareRules:
    """What the book says of the care that these scopes stand for."""
    return CareRules(rules, scopes, {name: tuple(rules.every(name, *scopes)) for name in names})


def coverage(care: CareRules, case: Treatment) -> str:
    """Why the person is not covered on the day of service; empty when the person is."""
    if case.covered_to is not None and case.covered_to < case.on:
        return "not_covered"
    if case.insured_from is None:
        return ""
    if case.on < case.insured_from:
        return "not_covered"
    free = case.insured_from + timedelta(days=care.source("waiting_days").value)
    return "waiting" if case.on < free else ""


def benefits_from(rules: Rules, scopes: tuple[str, ...], insured_from: date) -> tuple[date, Value]:
    """The first day after the waiting period (待遇等待期), and the parameter behind it."""
    value = rules.source("waiting_days", *scopes)
    return insured_from + timedelta(days=value.value), value
