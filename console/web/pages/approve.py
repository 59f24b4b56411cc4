"""复核、审批: what waits to be approved, with exceptions first; tried, then signed for all that are chosen."""

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import Response

from console.answers.approvals import answer_approvals
from console.answers.bulk import answer_bulk_order, answer_bulk_trial
from console.answers.moves import MoveOrder
from console.web.visitor import LANG, Sending, Sent, Visiting, onward

router = APIRouter()
Word = Annotated[str, Query(max_length=20)]


@router.get("/approve")
def approvals(visitor: Visiting, state: Word = "", marked: Word = "") -> Response:
    """The claims that wait for the visitor in approval or recheck."""
    found = answer_approvals(visitor.app, LANG, state)
    return visitor.page("approve.html", found=found, marked=marked, says="")


@router.post("/approve/try")
def tried(sent: Sending) -> Response:
    """Try what is chosen: which would pass, which not and why, and the total; nothing is written."""
    visitor, chosen = sent.visitor, chosen_of(sent)
    trigger, state = sent.text("trigger"), sent.text("state")
    if not chosen:
        found = answer_approvals(visitor.app, LANG, state)
        return visitor.page(
            "approve.html", 422, found=found, marked="", says="没有选中任何一件；请先勾选。"
        )
    order = MoveOrder(visitor.name)
    found = answer_bulk_trial(visitor.app, LANG, [no for no, _ in chosen], trigger, order)
    seen = {no: str(version) for no, version in chosen}
    word = " ".join(f"{each['no']}:{seen[each['no']]}" for each in found["eligible"])
    return visitor.page("tried.html", found=found, trigger=trigger, state=state, chosen=word)


@router.post("/approve/sign")
def sign(sent: Sending) -> Response:
    """Take the move for each that was chosen, one by one, in the version that was seen."""
    visitor = sent.visitor
    made = answer_bulk_order(
        visitor.app, LANG, chosen_of(sent), sent.text("trigger"), MoveOrder(visitor.name)
    )
    return onward(f"/bulk/{made['order']}")


def chosen_of(sent: Sent) -> list[tuple[str, int]]:
    """The cases that were chosen, each with the version that was seen."""
    found = []
    for word in " ".join(sent.texts("chosen")).split():
        no, _, version = word.rpartition(":")
        if no and version.isdecimal():
            found.append((no, int(version)))
    return found
