"""The answer to a question for the calculation (试算结果): policy, amounts, steps."""

from collections.abc import Sequence

from config.policy import Rules
from config.text import Lang
from workflow.benefit.amounts import AMOUNTS, Amounts
from workflow.benefit.plan import Plan
from workflow.benefit.resolve import resolve
from workflow.benefit.settlement import Inputs, admission_number, explained
from workflow.benefit.treatment import Treatment
from workflow.shared.json_types import Json, JsonObject
from workflow.shared.money import yuan


def plan_for(rules: Rules, case: Treatment, inputs: Inputs) -> Plan:
    """The plan of a case at its admission of the year."""
    return resolve(rules, case, admission_number(case, inputs.parts))


def quote(rules: Rules, case: Treatment, inputs: Inputs, lang: Lang) -> JsonObject:
    """What would be paid, step by step, with the parameter behind each."""
    plan = plan_for(rules, case, inputs)
    amounts, steps = explained(plan, inputs, lang)
    return answer(rules.book.digest, plan, rules.on.isoformat(), amounts, steps)


def answer(
    book_hash: str, plan: Plan, on: str, amounts: Amounts, steps: Sequence[JsonObject]
) -> JsonObject:
    """The contract of `yidi quote`: amounts are yuan with two decimals."""
    return {
        "policy": {"area": plan.area, "on": on, "hash": book_hash, "verified": plan.verified},
        "amounts": {name: yuan(getattr(amounts, name)) for name in AMOUNTS},
        "steps": list[Json](steps),
    }
