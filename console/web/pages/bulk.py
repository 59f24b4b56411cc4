"""批量办理: a move for all that a filter finds; tried, ordered, and taken one by one with a result each."""

from typing import Annotated, Any

from fastapi import APIRouter, Path, Query
from starlette.responses import Response

from config.errors import YidiError
from console.answers.bulk import (
    BulkFilter,
    answer_bulk,
    answer_bulk_on,
    answer_bulk_order,
    answer_bulk_orders,
    answer_bulk_paused,
    answer_bulk_preview,
    steps_for_many,
)
from console.answers.find import KINDS
from console.answers.moves import MoveOrder
from console.answers.work import WorkFilter, answer_work
from console.web.forms import FACT, facts_of, inputs_of
from console.web.pages.approve import chosen_of
from console.web.visitor import LANG, Sending, Sent, Visiting, Visitor, onward
from workflow.machine.machine import Step
from workflow.shared.money import fen

router = APIRouter()
Word = Annotated[str, Query(max_length=40)]
Order = Annotated[int, Path(ge=1, le=2**31)]
BACK = {"approve": "pull_back", "pass_review": "take_back", "pass_recheck": "take_back"}
"""The move that takes back one's own last step (撤回、收回)."""


@router.get("/bulk")
def choose(visitor: Visiting, kind: Word = "", state: Word = "", trigger: Word = "") -> Response:
    """Choose what waits, the move, and what it takes."""
    return _form(visitor, kind, state, trigger, {})


@router.post("/bulk/try")
def preview(sent: Sending) -> Response:
    """Show which cases the move would take, which not and why; nothing is written."""
    visitor, kind, state = sent.visitor, sent.text("kind"), sent.text("state")
    step = _step(visitor, kind, state, sent.text("trigger"))
    filled = sent.typed()
    if step is None:
        return _form(visitor, kind, state, "", filled)
    try:
        up_to = fen(sent.text("up_to")) if sent.text("up_to") else None
        wanted = BulkFilter(kind, state, sent.text("overdue") == "1", up_to)
        found = answer_bulk_preview(visitor.app, LANG, wanted, step.trigger, _order(sent, step))
    except YidiError as fault:
        return _form(visitor, kind, state, step.trigger, filled, fault)
    return _form(visitor, kind, state, step.trigger, filled, found=found)


@router.post("/bulk")
def ordered(sent: Sending) -> Response:
    """Order it for the cases that were shown, and take the first of them."""
    visitor = sent.visitor
    step = _step(visitor, sent.text("kind"), sent.text("state"), sent.text("trigger"))
    if step is None or not chosen_of(sent):
        return onward("/bulk")
    made = answer_bulk_order(visitor.app, LANG, chosen_of(sent), step.trigger, _order(sent, step))
    return onward(f"/bulk/{made['order']}")


@router.get("/bulk/{order}")
def result(visitor: Visiting, order: Order) -> Response:
    """How far an order is, with the result of each case."""
    return _result(visitor, answer_bulk(visitor.app, LANG, order))


@router.post("/bulk/{order}/on")
def go_on(sent: Sending, order: Order) -> Response:
    """Take the next cases of it."""
    found = answer_bulk_on(sent.visitor.app, LANG, order)
    return _result(sent.visitor, found) if sent.visitor.part else onward(f"/bulk/{order}")


@router.post("/bulk/{order}/pause")
def pause(sent: Sending, order: Order) -> Response:
    """Pause it behind the case at hand, or let it go on."""
    answer_bulk_paused(sent.visitor.app, LANG, order, paused=sent.text("paused") == "1")
    return onward(f"/bulk/{order}")


def _result(visitor: Visitor, found: dict[str, Any]) -> Response:
    template = "part/order.html" if visitor.part else "order.html"
    return visitor.page(template, found=found, back=BACK.get(found["trigger"], ""))


def _order(sent: Sent, step: Step) -> MoveOrder:
    return MoveOrder(sent.visitor.name, sent.text("reason"), facts_of(step, sent) or None)


def _step(visitor: Visitor, kind: str, state: str, trigger: str) -> Step | None:
    steps = steps_for_many(visitor.app, kind, state) if kind else []
    return next((each for each in steps if each.trigger == trigger), None)


def _form(
    visitor: Visitor, kind: str, state: str, trigger: str, filled: dict[str, str],
    fault: YidiError | None = None, *, found: dict[str, Any] | None = None,
) -> Response:  # fmt: skip
    step = _step(visitor, kind, state, trigger)
    waiting = answer_work(visitor.app, LANG, WorkFilter(limit=1))["counts"]["waiting"]
    steps = steps_for_many(visitor.app, kind, state) if kind and state else []
    chosen = " ".join(f"{each['no']}:{each['seen']}" for each in found["eligible"]) if found else ""
    given = {
        name: value for name, value in filled.items()
        if name.startswith(FACT) or name in ("reason", "kind", "state", "trigger")
    }  # fmt: skip
    return visitor.page(
        "bulk.html", fault=fault,
        waiting=[each for each in waiting if KINDS[each["kind"]].taken],
        kind=kind, state=state, steps=steps, step=step, found=found, chosen=chosen,
        inputs=inputs_of(step, filled) if step else [], given=given, filled=filled,
        orders=answer_bulk_orders(visitor.app, LANG),
    )  # fmt: skip
