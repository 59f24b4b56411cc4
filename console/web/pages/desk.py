"""Cases on desks (领取、退回、挂起、转办、下一件): acts from a list or a case, each by one form."""

from typing import Annotated

from fastapi import APIRouter, Path, Query
from starlette.responses import Response

from config.errors import YidiError
from console.answers.desk import (
    ACTS,
    answer_absence,
    answer_colleagues,
    answer_desk,
    answer_desk_act,
    answer_next_taken,
    answer_reassignment,
    answer_return,
)
from console.web.pages.sign_in import inside
from console.web.params import Number
from console.web.visitor import LANG, Sending, Visiting, Visitor, onward

router = APIRouter()
Act = Annotated[str, Path(pattern=f"^({'|'.join(ACTS)})$")]
Back = Annotated[str, Query(max_length=500)]
LABELS = {"take": "领取", "give_back": "退回", "hold": "挂起", "transfer": "转办"}
FIELDS = ("to", "until", "reason")


@router.post("/desk/next")
def next_taken(sent: Sending) -> Response:
    """Take up the next case, another than the one at hand, and open it."""
    visitor = sent.visitor
    found = answer_next_taken(
        visitor.app, LANG, sent.text("kind") or None, visitor.name, but=sent.text("but")
    )
    return onward("/?done=none" if found is None else f"/case/{found['no']}")


@router.get("/desk")
def desk_page(visitor: Visiting, done: Annotated[str, Query(max_length=40)] = "") -> Response:
    """Who is here, who is absent; all cases of one person put elsewhere."""
    return _desks(visitor, done=done)


@router.post("/desk/reassign")
def reassign(sent: Sending) -> Response:
    """Put every case of one person on another's desk, or back; each with its result."""
    visitor = sent.visitor
    try:
        results = answer_reassignment(
            visitor.app, LANG, visitor.name, sent.text("of"), sent.text("to"), sent.text("reason")
        )
    except YidiError as fault:
        return _desks(visitor, fault)
    return _desks(visitor, results=results)


@router.post("/desk/absence")
def absence(sent: Sending) -> Response:
    """Note that somebody is absent through a day, or here again where no day is given."""
    visitor, name, until = sent.visitor, sent.text("name"), sent.text("until")
    try:
        if not until:
            answer_return(visitor.app, visitor.name, name)
            return onward("/desk?done=back")
        results = answer_absence(visitor.app, LANG, visitor.name, name, until)["cases"]
    except YidiError as fault:
        return _desks(visitor, fault)
    return _desks(visitor, done="absent", results=results)


def _desks(
    visitor: Visitor, fault: YidiError | None = None, *, done: str = "",
    results: list[dict[str, object]] | None = None,
) -> Response:  # fmt: skip
    return visitor.page(
        "desks.html", fault=fault, people=answer_colleagues(visitor.app),
        done=done, results=results,
    )  # fmt: skip


@router.get("/desk/{no}/{act}")
def ask(visitor: Visiting, no: Number, act: Act, back: Back = "/") -> Response:
    """Ask what an act needs: to whom, until when, why."""
    return _form(visitor, no, act, inside(back), {})


@router.post("/desk/{no}/{act}")
def do(sent: Sending, no: Number, act: Act) -> Response:
    """Do it, and go back to the page from which it was asked."""
    visitor, back = sent.visitor, inside(sent.text("back") or "/")
    given = {name: sent.text(name) for name in FIELDS}
    try:
        answer_desk_act(visitor.app, no, act, visitor.name, **given)
    except YidiError as fault:
        return _form(visitor, no, act, back, given, fault)
    return onward(back)


def _form(
    visitor: Visitor, no: str, act: str, back: str, given: dict[str, str],
    fault: YidiError | None = None,
) -> Response:  # fmt: skip
    held = answer_desk(visitor.app, LANG, no)
    people = answer_colleagues(visitor.app) if act == "transfer" else []
    return visitor.page(
        "desk.html", fault=fault, held=held, act=act, label=LABELS[act],
        back=back, given={name: given.get(name, "") for name in FIELDS}, people=people,
    )  # fmt: skip
