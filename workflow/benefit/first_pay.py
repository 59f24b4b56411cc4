"""The first pay out of the area (异地先行自付, M3)."""

from workflow.benefit.amounts import Accumulators
from workflow.benefit.plan import Plan


def first_pay_before(plan: Plan, prior: Accumulators) -> int:
    """The first pay out of the area in the earlier cases of the year.

    The year keeps no such sum; it is taken to have been under this filing, so that two cases
    never get more than one would.
    """
    if plan.cut.kind != "first_pay":
        return 0
    of = prior.in_scope - (prior.deductible if plan.cut.after_deductible else 0)
    return max(0, of) * plan.cut.rate
