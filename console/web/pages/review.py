"""Reviewing the charges of a claim (费用审核): lines left, the calculation right, which follows each cut."""

from typing import Annotated, Any

from fastapi import APIRouter, Query
from starlette.responses import Response

from config.errors import YidiError
from console.answers.desk import answer_next_taken
from console.answers.kind_moves import answer_kind_move
from console.answers.moves import MoveOrder
from console.answers.review import answer_review, tried_cuts
from console.web.case_facts import every, facts_of, title_of
from console.web.case_moves import moves_of
from console.web.cut_rows import cuts_sent, rows_of
from console.web.forms import inputs_of
from console.web.params import Number
from console.web.visitor import LANG, Sending, Visiting, Visitor, onward
from workflow.claim.calculate_page import TO_CALCULATE
from workflow.claim.machine import CLAIM
from workflow.machine.machine import Step

router = APIRouter()
KEYS = {
    "pass_review": "p", "pass_recheck": "p", "return_for_correction": "b", "suspend": "z",
    "ask_inquiry": "x", "intend_refusal": "j", "establish": "r", "accept_paper": "d",
    "send_back": "s", "take_back": "u",
}  # fmt: skip
"""The moves of this page and their keys: 通过、退回、中止、送协查、拟不予支付…"""


@router.post("/review/next")
def next_page(sent: Sending) -> Response:
    """Take up the next claim (下一件), another than the one at hand; their work where there is none."""
    visitor = sent.visitor
    found = answer_next_taken(visitor.app, LANG, "claim", visitor.name, but=sent.text("but"))
    if found is None:
        return onward("/?done=none")
    return onward(f"/{'review' if found['state'] in TO_CALCULATE else 'case'}/{found['no']}")


@router.get("/review/{no}")
def review_page(
    visitor: Visiting, no: Number, done: Annotated[str, Query(max_length=64)] = ""
) -> Response:
    """The claim with its lines, its calculation, and the moves of a review with their forms."""
    return _page(visitor, no, None, done=done)


@router.post("/review/{no}/cuts")
def try_page(sent: Sending, no: Number) -> Response:
    """The calculation as these cuts would leave it; inside the page, or the page with it."""
    visitor, cuts = sent.visitor, cuts_sent(sent)
    if not visitor.part:
        return _page(visitor, no, cuts)
    tried, says = tried_cuts(visitor.app, LANG, no, cuts)
    return visitor.page("part/review_calc.html", tried=tried, says=says)


@router.post("/review/{no}/disallow")
def disallow(sent: Sending, no: Number) -> Response:
    """Take the move that disallows what stands in the grid, and nothing else."""
    visitor, cuts = sent.visitor, cuts_sent(sent)
    order = MoveOrder(visitor.name, facts={"disallowed": cuts}, seen=sent.seen)
    try:
        answer_kind_move(visitor.app, LANG, CLAIM.name, no, "disallow", order)
    except YidiError as fault:
        return _page(visitor, no, cuts, fault=fault)
    return onward(f"/review/{no}?done=disallow")


def _page(
    visitor: Visitor, no: str, cuts: list[dict[str, Any]] | None, *, done: str = "",
    fault: YidiError | None = None,
) -> Response:  # fmt: skip
    found = answer_review(visitor.app, LANG, no, cuts)
    page, tried = found["page"], found["tried"]
    case = every(page["case"])
    moves = moves_of(page["kind"], page["why"]["next"])
    return visitor.page(
        "review.html", fault=fault, page=page, why=every(page["why"]),
        case=case, title=title_of(page), facts=facts_of(page, visitor.app.states),
        rows=rows_of(case["receipts"] or [], found["cuts"], tried), tried=tried,
        says=found["says"], done=done,
        levels=visitor.app.states.labels, steps=_forms(visitor, case["state"], moves.mine), keys=KEYS,
        cuttable=any(each["trigger"] == "disallow" for each in moves.mine),
        held=[each for each in moves.held if each["trigger"] in ("disallow", *KEYS)],
    )  # fmt: skip


def _forms(visitor: Visitor, state: str, mine: Any) -> list[tuple[Step, Any]]:
    """The moves of a review that are theirs, each with its form."""
    triggers = [each["trigger"] for each in mine if each["trigger"] in KEYS]
    here = {step.trigger: step for step in reversed(CLAIM.steps_from(state)) if not step.automatic}
    return [
        (here[name], inputs_of(here[name], None, visitor.app.states))
        for name in KEYS
        if name in triggers
    ]
