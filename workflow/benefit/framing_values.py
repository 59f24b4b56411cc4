"""The values that frame a calculation (计算口径): an amount rests on them, though no step cites them.

How ceilings are counted in a year, whether chronic diseases share a bucket, as what a hospital
without a level counts, whether an observation joins the stay.
"""

from collections.abc import Iterator

from config.policy import PolicyBook
from workflow.benefit.plan import ParameterSource, Plan
from workflow.benefit.rule_finder import source_of
from workflow.benefit.treatment import Treatment


def sources_behind(
    plan: Plan, case: Treatment, book: PolicyBook, *, observation: bool
) -> list[ParameterSource]:
    """Every value that an amount rests on: what the plan cites, and what frames it."""
    rules = book.rules(case.area, case.on)
    framing = (
        (name, next(rules.every(name, *case.scopes), None))
        for name in _framing(plan, case, observation)
    )
    found = [source_of(rules, name, value, value.note) for name, value in framing if value]
    return [*plan.sources.values(), *found]


def _framing(plan: Plan, case: Treatment, observation: bool) -> Iterator[str]:
    if plan.ceiling is not None:
        yield "ceiling_per"
    if case.care == "chronic":
        yield "chronic_buckets"
    if 0 in (case.hospital.level, case.deductible_hospital.level):
        yield "no_level_counts_as"
    if observation:
        yield "observation_joins_stay"
