"""The benefit calculation for one bill, no case needed (试算)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from config.codes import CodeBook, Regions, load_regions, load_states
from config.policy import MissingParameterError, PolicyBook
from config.settings import config_folder
from config.text import Lang
from console.answers.asked import openly
from console.answers.refusals import as_refusal
from workflow.benefit.amounts import Amounts
from workflow.benefit.plan import Plan
from workflow.benefit.quote import answer, plan_for
from workflow.benefit.quote_request import read_quote
from workflow.benefit.settlement import explained
from workflow.benefit.treatment import Treatment


@dataclass(frozen=True)
class QuoteSheet:
    """All that a settlement sheet shows; `answer` is what programs get."""

    given: Mapping[str, Any]
    case: Treatment
    plan: Plan
    amounts: Amounts
    answer: dict[str, Any]
    book: PolicyBook
    codes: CodeBook
    regions: Regions


@openly
def answer_quote(book: PolicyBook, lang: Lang, given: Any) -> QuoteSheet:
    """Return what would be paid for a case and its bill, step by step, with the parameter behind each.

    What the book does not regulate is refused (`missing_parameter`), a wrong field by its name.
    """
    folder = config_folder() / "codes"
    codes, regions = load_states(folder), load_regions(folder)
    try:
        rules, case, inputs = read_quote(given, book, codes, regions)
        plan = plan_for(rules, case, inputs)
    except MissingParameterError as fault:
        raise as_refusal(fault) from fault
    amounts, steps = explained(plan, inputs, lang)
    found = answer(book.digest, plan, rules.on.isoformat(), amounts, steps)
    return QuoteSheet(given, case, plan, amounts, found, book, codes, regions)
