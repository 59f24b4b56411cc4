"""Where a finding against paying leads to in an area (预审发现的轻重): two people, or first a person.

A finding without a clause that the area may rest on refuses nothing.
"""

from dataclasses import replace

from config.policy import Rules
from config.text import Text
from workflow.claim.findings import REFUSALS, Finding
from workflow.machine.clause_of_area import carries, value_carries

UNHELD = Text(
    "（没有本统筹区可以依据的条款，由人员核实）",
    " (no clause that this area may rest on is known: a person looks)",
)
"""What is said of a finding that no clause of the area carries."""


def weighed(found: Finding, rules: Rules) -> Finding:
    """A finding against paying by where it leads to in the area: 拟不予支付 or 拟不予受理.

    Without a clause that the area may rest on it refuses nothing: a person looks.
    """
    if found.weight not in REFUSALS:
        return found
    clause = found.clause.zh if found.clause else ""
    held = value_carries(found.value, rules) if found.value else carries(clause, rules)
    if not held:
        return replace(
            found,
            weight="look",
            says=Text(*(s + u for s, u in zip(found.says, UNHELD, strict=True))),
        )
    weight = "refuse" if found.code in rules["not_accepted_for"] else "reject"
    return replace(found, weight=weight)
