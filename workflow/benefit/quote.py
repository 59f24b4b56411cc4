"""The answer to a question for the calculation (试算结果): policy, amounts, steps."""

from typing import Any

from config.policy import PolicyBook, Rules
from config.text import Lang
from workflow.benefit.amounts import AMOUNTS, Amounts
from workflow.benefit.plan import Plan
from workflow.benefit.resolve import resolve
from workflow.benefit.settlement import ClaimInputs, Inputs, explained
from workflow.benefit.treatment import Treatment
from workflow.shared.money import yuan


def admission_number(case: Treatment, inputs: Inputs | ClaimInputs) -> int:
    """Which admission of the year it is: the one after those before.

    A transfer goes on with the admission that it continues (转院视为一次住院).
    """
    if not case.is_stay:
        return 1
    before = inputs.parts[0].prior.admissions
    return before if case.transfer_from and before else before + 1


def plan_for(rules: Rules, case: Treatment, inputs: Inputs) -> Plan:
    """The plan of a case at its admission of the year."""
    return resolve(rules, case, admission_number(case, inputs))


def quote(rules: Rules, case: Treatment, inputs: Inputs, lang: Lang) -> dict[str, Any]:
    """What would be paid, step by step, with the parameter behind each."""
    plan = plan_for(rules, case, inputs)
    amounts, steps = explained(plan, inputs, lang)
    return answer(rules.book, plan, rules.on.isoformat(), amounts, steps)


def answer(
    book: PolicyBook, plan: Plan, on: str, amounts: Amounts, steps: list[dict[str, Any]]
) -> dict[str, Any]:
    """The contract of `yidi quote`: amounts are yuan with two decimals."""
    return {
        "policy": {"area": plan.area, "on": on, "hash": book.digest, "verified": plan.verified},
        "amounts": {name: yuan(getattr(amounts, name)) for name in AMOUNTS},
        "steps": steps,
    }
