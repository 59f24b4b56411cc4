"""The answer to a question for the calculation (试算结果): policy, amounts, steps."""

from typing import TypedDict

from config.policy import PolicyBook, Rules
from config.text import Lang
from workflow.benefit.amounts import AMOUNTS, Amounts
from workflow.benefit.plan import Plan
from workflow.benefit.resolve import resolve
from workflow.benefit.settlement import Inputs, admission_number, explained
from workflow.benefit.treatment import Treatment
from workflow.shared.json_types import JsonObject
from workflow.shared.money import yuan


class PolicyStamp(TypedDict):
    """Which book an answer rests on: area, day, hash, whether every figure was verified."""

    area: str
    on: str
    hash: str
    verified: bool


class QuoteAnswer(TypedDict):
    """The contract of `yidi quote`: amounts are yuan with two decimals."""

    policy: PolicyStamp
    amounts: dict[str, str]
    steps: list[JsonObject]


def plan_for(rules: Rules, case: Treatment, inputs: Inputs) -> Plan:
    """The plan of a case at its admission of the year."""
    return resolve(rules, case, admission_number(case, inputs.parts))


def quote(rules: Rules, case: Treatment, inputs: Inputs, lang: Lang) -> QuoteAnswer:
    """What would be paid, step by step, with the parameter behind each."""
    plan = plan_for(rules, case, inputs)
    amounts, steps = explained(plan, inputs, lang)
    return answer(rules.book, plan, rules.on.isoformat(), amounts, steps)


def answer(
    book: PolicyBook, plan: Plan, on: str, amounts: Amounts, steps: list[JsonObject]
) -> QuoteAnswer:
    """What a calculation came to, as `yidi quote` says it."""
    return {
        "policy": {"area": plan.area, "on": on, "hash": book.digest, "verified": plan.verified},
        "amounts": {name: yuan(getattr(amounts, name)) for name in AMOUNTS},
        "steps": steps,
    }
