"""Why a paid claim would come to another amount today (差额说明): causes, inputs from → to, in words."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from config.text import Text
from workflow.benefit.calculation_store import StoredCalculation
from workflow.benefit.labels import SITUATIONS
from workflow.benefit.plan_cache import PlanCache
from workflow.benefit.settlement import admission_number
from workflow.benefit.treatment import Treatment
from workflow.benefit.treatment_text import treatment_text
from workflow.benefit.verify import differences
from workflow.ledger.funds import FUNDS
from workflow.recovery.recalculate import Recalculation
from workflow.shared.json_types import Json, JsonObject
from workflow.shared.money import yuan

CAUSES = {
    "red_receipt": Text("票据已冲红（{what}）", "receipts were red-flushed ({what})"),
    "settled_directly": Text("票据已在医院直接结算（{what}）", "receipts were also settled directly ({what})"),
    "coverage": Text("参保关系变为 {to}（原 {was}）", "coverage runs {to} (it was {was})"),
    "filing": Text("就医时的备案情形变为“{to}”（原“{was}”）", "the filing makes it “{to_en}” (it was “{was_en}”)"),
    "policy": Text("参数库更正", "the policy book was corrected"),
    "year": Text("同年度在先的申请有变（{what}）", "earlier claims of the year have changed ({what})"),
    "direct": Text("同年度的直接结算有变或补录（{what}）", "direct settlements of the year came or have changed ({what})"),
    "bill": Text("账单项目的目录属性有变", "the catalogue says otherwise of items of the bill"),
}  # fmt: skip
"""What found a difference; the first of them gives the recovery its cause."""
MOST = 40
"""So many changed inputs are named."""


class ClaimCircumstances(NamedTuple):
    """What was found out about a claim beside its calculation."""

    red: Sequence[str]
    settled: Sequence[str]
    moved: Sequence[str]
    """Numbers of the earlier claims of the year that have changed."""
    direct: Sequence[str] = ()
    """Numbers of the direct settlements of the year that came late or have changed."""


def causes_of(
    found: StoredCalculation, again: Recalculation, known: ClaimCircumstances, plans: PlanCache
) -> list[dict[str, str]]:
    """The causes, each with its sentence."""
    was, is_ = found.case, again.asked.case
    told: list[tuple[str, dict[str, str]]] = []
    if known.red:
        told.append(("red_receipt", {"what": "、".join(known.red)}))
    if known.settled:
        told.append(("settled_directly", {"what": "、".join(known.settled)}))
    # Coverage that ended after the care says nothing about it.
    ended = is_.covered_to is not None and is_.covered_to < is_.until
    if was.insured_from != is_.insured_from or (ended and was.covered_to != is_.covered_to):
        told.append(("coverage", {"was": _span(was), "to": _span(is_)}))
    if (was.filed or was.situation) != is_.filed:
        told.append(("filing", _situations(was.filed or was.situation, is_.filed or is_.situation)))
    if _book_moved(found, plans):
        told.append(("policy", {}))
    if known.moved:
        told.append(("year", {"what": "、".join(known.moved)}))
    if known.direct:
        told.append(("direct", {"what": "、".join(known.direct)}))
    if not told:
        told.append(("bill", {}))
    return [
        {"code": code, "zh": CAUSES[code].say("zh", **values),
         "en": CAUSES[code].say("en", **values)}
        for code, values in told
    ]  # fmt: skip


def _situations(was: str, is_: str) -> dict[str, str]:
    before, after = SITUATIONS[was], SITUATIONS[is_]
    return {"was": before.zh, "was_en": before.en, "to": after.zh, "to_en": after.en}


def _span(case: Treatment) -> str:
    return f"{case.insured_from or '…'} ~ {case.covered_to or '…'}"


def _book_moved(found: StoredCalculation, plans: PlanCache) -> bool:
    """Whether the book alone, with everything else as it was, says something else."""
    if found.row.book_hash == plans.book.digest:
        return False
    plan = plans.plan(plans.again(found.case), admission_number(found.case, found.inputs.parts))
    return plan.hash != found.row.plan_hash


def explained(
    found: StoredCalculation, again: Recalculation, causes: Sequence[dict[str, str]], was: Mapping[str, int],
    now: Mapping[str, int],
) -> JsonObject:  # fmt: skip
    """The difference in words and numbers: causes, inputs from → to, every fund from → to."""
    difference = sum(now.values()) - sum(was.values())
    because, because_en = (
        "；".join(c["zh"] for c in causes), "; ".join(c["en"] for c in causes)
    )  # fmt: skip
    amounts = {"was": yuan(sum(was.values())), "now": yuan(sum(now.values()))}
    verb, verb_en = (
        ("应补支", "to be supplemented") if difference > 0 else ("应追回", "to be recovered")
    )
    by = yuan(abs(difference))
    return {
        "causes": [dict[str, Json](cause) for cause in causes],
        "changed": list[Json](inputs_changed(found, again)),
        "funds": {
            fund: {"label": FUNDS[fund].zh, "was": yuan(was.get(fund, 0)), "is": yuan(now.get(fund, 0))}
            for fund in sorted({*was, *now})
        },
        "zh": f"{because}。按现在的事实重新核算，基金应支付 {amounts['now']} 元，"
              f"已支付 {amounts['was']} 元，{verb} {by} 元。",
        "en": f"{because_en}. Calculated again from what is known now, the funds bear "
              f"{amounts['now']} yuan instead of {amounts['was']}: {by} {verb_en}.",
    }  # fmt: skip


def inputs_changed(found: StoredCalculation, again: Recalculation) -> list[JsonObject]:
    """The inputs that changed, each from → to; of the plan only what the sentence does not say."""
    was = found.inputs.model_dump(mode="json")
    now = json.loads(again.inputs)
    lines = [inputs.pop("lines") for inputs in (was, now)]
    told = [
        *differences(
            "case",
            json.loads(treatment_text(found.case)),
            json.loads(treatment_text(again.asked.case)),
        ),
        *differences("inputs", was, now),
    ]
    if lines[0] != lines[1]:
        counts: Iterator[JsonObject] = (
            {"lines": len(each), "amount": yuan(sum(line[1] for line in each))} for each in lines
        )
        told.append({"input": "bill", "was": next(counts), "is": next(counts)})
    plan = again.asked.plan.model_dump(mode="json")
    told += differences("policy", found.plan.model_dump(mode="json"), plan)
    return told[:MOST]
