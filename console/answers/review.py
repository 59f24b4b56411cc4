"""What a reviewer asks while they cut (费用审核): the amounts as each cut would leave them, nothing written."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from config.errors import YidiError
from config.text import Lang, Text
from console.answers.asked import asked
from console.answers.case_page import answer_case_page
from jobs.app import App
from models import Claim
from workflow.access.kinds import CASE
from workflow.benefit.amounts import AMOUNTS
from workflow.benefit.bill import take_apart
from workflow.benefit.claim_inputs import Bills
from workflow.benefit.settlement import explained
from workflow.claim.calculate_page import TO_CALCULATE
from workflow.claim.machine import CLAIM
from workflow.machine.guard import Shown
from workflow.machine.payload_check import check_payload
from workflow.machine.payloads import Disallowances
from workflow.service.asker_context import look
from workflow.service.find_case import find_case
from workflow.service.try_cuts import DISALLOW, TriedCuts, try_cuts
from workflow.shared.errors import BadPayloadError, NumberRefusal, in_words
from workflow.shared.json_types import Json
from workflow.shared.money import yuan

NO_REASON = "—"
"""Stands for a reason that is still to be typed."""
REASONS_MISSING = Text("{n} 处核减还没有写原因", "{n} cuts are still without a reason")
OF_CUT = ("receipt", "line", "amount", "reason", "clause")
"""What a cut says."""
OF_LINE = ("full_own", "over_limit", "first_pay", "in_scope")
"""What becomes of a line: own cost whole, over the limit, first pay, in scope."""


class NotUnderReviewError(NumberRefusal):
    """The claim has no lines to be cut now (不在审核中)."""

    code = "not_under_review"
    says = Text(
        "{no} 不是审核、复核、审批中的手工报销，没有费用可审；请打开该件查看现在在哪一步。",
        "{no} is no claim under review, recheck or approval: open the case to see where it stands.",
    )


@asked(CASE)
def answer_review(
    app: App, lang: Lang, no: str, cuts: Sequence[Mapping[str, Any]] | None = None
) -> dict[str, Any]:
    """Return a claim under review whole (`page`), and what its `cuts` come to: those it has, or others.

    `tried` is the answer for the cuts; None where they cannot be read, and `says` says why.
    """
    page = answer_case_page(app, lang, no)
    kept = page["case"].get("disallowed") or [] if cuts is None else cuts
    given = [{key: cut[key] for key in OF_CUT if cut.get(key)} for cut in kept]
    tried, says = tried_cuts(app, lang, page["no"], given)
    return {"no": page["no"], "page": page, "cuts": given, "tried": tried, "says": says}


def tried_cuts(
    app: App, lang: Lang, no: str, cuts: Sequence[Mapping[str, Any]]
) -> tuple[dict[str, Any] | None, str]:
    """What the cuts come to, or in words why they cannot be read as they are typed."""
    try:
        return answer_cuts(app, lang, no, cuts), ""
    except BadPayloadError as fault:
        return None, fault.sentence(lang)


@asked(CASE)
def answer_cuts(
    app: App, lang: Lang, no: str, cuts: Sequence[Mapping[str, Any]] = ()
) -> dict[str, Any]:
    """Return what these cuts would make of a claim: the `cut` in all, `amounts`, `steps`, `lines`.

    The move that disallows keeps exactly these cuts, and the calculation behind it gives exactly
    these amounts. `blocked_by` is what the move would refuse, `problem` why nothing is calculated.
    """
    bare = sum(1 for cut in cuts if not cut.get("reason"))
    named: list[Json] = [{**cut, "reason": cut.get("reason") or NO_REASON} for cut in cuts]
    payload = check_payload(DISALLOW.label, Disallowances, {"disallowed": named})
    assert isinstance(payload, Disallowances)
    with app.database.skimming() as session:
        machine, claim = find_case(session, no, app.reach)
        if machine is not CLAIM or not isinstance(claim, Claim) or claim.state not in TO_CALCULATE:
            raise NotUnderReviewError(claim.no)
        actor = app.asker.actor
        looked = look(session, machine, claim, app.day.moment(claim.area), actor)
    assert looked.around is not None, "a claim was looked around"
    answer: dict[str, Any] = {
        "no": claim.no, "cut": yuan(sum(each.amount for each in payload.disallowed)),
        "count": len(payload.disallowed), "problem": None, "amounts": None, "steps": [], "lines": {},
        "blocked_by": [REASONS_MISSING.say(lang, n=bare)] if bare else [],
    }  # fmt: skip
    try:
        tried = try_cuts(claim, looked, actor, payload)
    except YidiError as fault:
        return answer | {"problem": fault.sentence(lang)}
    answer["blocked_by"] += [*_against(tried, claim, lang)]
    amounts, steps = explained(tried.plan, tried.inputs, lang)
    bills = looked.around.data.bills.get(claim.id or 0, ())
    return answer | {
        "amounts": {name: yuan(getattr(amounts, name)) for name in AMOUNTS}, "steps": steps,
        "situation": tried.plan.situation, "lines": _lines(tried, bills),
    }  # fmt: skip


def _against(tried: TriedCuts, claim: Claim, lang: Lang) -> list[str]:
    """What the move would refuse, in its own sentences."""
    told = []
    for guard in tried.refused:
        values: dict[str, Shown] = guard.values(claim, tried.request)
        told.append(guard.message.say(lang, **in_words(values, NO_REASON)))
    return told


def _lines(tried: TriedCuts, bills: Bills) -> dict[str, dict[str, str]]:
    """What becomes of each line, by `RECEIPT:LINE` as they are counted on the page."""
    rules, inputs = tried.plan.lines, tried.inputs
    before = rules.days_before
    first = None if before is None else inputs.on - timedelta(days=before)
    places = [f"{n}:{fee.position}" for n, (_r, fees) in enumerate(bills, 1) for fee in fees]
    apart = (take_apart(line, rules, first) for line in inputs.lines)
    return {
        place: {name: yuan(getattr(each, name)) for name in OF_LINE}
        for place, each in zip(places, apart, strict=True)
    }
