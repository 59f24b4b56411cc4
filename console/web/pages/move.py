"""A move of any case (办理一步): its form, made from what it declares, and what became of it."""

from typing import Annotated

from fastapi import APIRouter, Path
from starlette.responses import Response

from config.errors import YidiError
from console.answers.form import step_of
from console.answers.kind_moves import answer_kind_move
from console.answers.moves import MoveOrder
from console.web.forms import facts_of, inputs_of, person_of
from console.web.params import Number
from console.web.visitor import LANG, Sending, Visiting, Visitor, onward

router = APIRouter()
Trigger = Annotated[str, Path(min_length=1, max_length=64)]


@router.get("/case/{no}/{trigger}")
def move_page(visitor: Visiting, no: Number, trigger: Trigger) -> Response:
    """The form of a move; inside the page of the case, or as a page of its own."""
    return _form(visitor, no, trigger, {})


@router.post("/case/{no}/{trigger}")
def take_move(sent: Sending, no: Number, trigger: Trigger) -> Response:
    """Take the move as whoever is signed in; one that needs two waits for the other's sign-in."""
    visitor = sent.visitor
    here = step_of(visitor.app, no, trigger)
    step = here.step
    order = MoveOrder(
        visitor.name, sent.text("reason"), facts_of(step, sent) or None, person_of(sent),
        seen=sent.seen,
    )  # fmt: skip
    try:
        found = answer_kind_move(visitor.app, LANG, here.machine.name, here.no, step.trigger, order)
    except YidiError as fault:
        return _form(visitor, no, trigger, sent.typed(), fault)
    number = found.get("case") or found["no"]
    return onward(f"/case/{number}?done={'proposed' if 'proposal' in found else step.trigger}")


def _form(
    visitor: Visitor, no: str, trigger: str, filled: dict[str, str], fault: YidiError | None = None
) -> Response:
    here = step_of(visitor.app, no, trigger)
    template = "part/move.html" if visitor.part else "move.html"
    return visitor.page(
        template, fault=fault, here=here, step=here.step,
        inputs=inputs_of(here.step, filled, visitor.app.states), seen=filled.get("seen") or here.version,
    )  # fmt: skip
