"""One case of any kind (一件案件): where it stands, its moves, what a move takes, a move, a change."""

from typing import Annotated

from fastapi import APIRouter, Path
from starlette.responses import Response

from console.answers.desk import answer_desk, answer_desk_act
from console.answers.form import answer_payload
from console.answers.history import answer_history
from console.answers.intake import answer_change
from console.answers.kind_moves import answer_kind_move
from console.answers.moves import MoveOrder
from console.answers.numbers import of_machine
from console.answers.precheck import answer_precheck
from console.answers.why import answer_why
from console.api.asking import Asking
from console.api.content import Body, fields_of, takes
from console.api.examples import PHONE
from console.api.idempotency import OnlyOnce, Reply
from console.api.language import Language
from console.api.params import Kind, Number, Seen
from console.api.telling import answers, listed, of_kind, said, told
from console.api.types.given import DeskGiven, MoveGiven
from console.api.types.moves import (
    ChangedTold,
    DeskTold,
    FormTold,
    HistoryTold,
    MovedTold,
    PrecheckedTold,
    ProposedTold,
    WhyTold,
)
from console.api.types.told import PageTold
from jobs.identity import ENTER
from jobs.identity.asking import on_duty

router = APIRouter(prefix="/{kind}/{no}", tags=["cases"])


@router.get("/why", summary="办理情况说明 · where it stands, why, and what comes next",
            **answers(WhyTold, 404, 409))  # fmt: skip
def why_case(app: Asking, lang: Language, kind: Kind, no: Number) -> Response:
    """Return where the case stands, what blocks each next move for the asker, and its deadlines."""
    found = answer_why(app, lang, no)
    of_kind(kind.called, no, found)
    return said(told(WhyTold, found))


@router.get("/history", summary="流转记录 · its moves, oldest first",
            **answers(PageTold[HistoryTold], 404, 409))  # fmt: skip
def history_of_case(app: Asking, lang: Language, kind: Kind, no: Number) -> Response:
    """Return every move of the case, oldest first; free text is masked."""
    return said(listed(HistoryTold, answer_history(app, lang, of_machine(app, kind.machine, no))))


@router.get("/moves/{trigger}", summary="一项操作的表单 · what a move takes",
            **answers(PageTold[FormTold], 404, 409, 422))  # fmt: skip
def form_of_move(
    app: Asking, lang: Language, kind: Kind, no: Number,
    trigger: Annotated[str, Path(min_length=1, max_length=64, description="操作 · move")],
) -> Response:  # fmt: skip
    """Return which facts a move of this case takes, who may take it, and an example."""
    return said(
        listed(
            FormTold, answer_payload(lang, of_machine(app, kind.machine, no), trigger, signed=True)
        )
    )


@router.post("/moves", summary="办理一步 · take a move; If-Match names the version that was seen",
             **answers(MovedTold | ProposedTold, 404, 409, 412, 422, 428))  # fmt: skip
def take_move(
    app: Asking, lang: Language, kind: Kind, no: Number, seen: Seen, given: MoveGiven,
    once: OnlyOnce,
) -> Response:  # fmt: skip
    """Take one move; one that needs two people is proposed, and the second confirms it."""
    order = MoveOrder(
        app.asker.name, given.reason, given.payload or None, given.on_behalf_of, seen
    )  # fmt: skip

    def take() -> Reply:
        number = of_machine(app, kind.machine, no)
        found = answer_kind_move(app, lang, kind.machine, number, given.trigger, order)
        return told(ProposedTold if "proposal" in found else MovedTold, found)

    return once.answer(app, given, take)


@router.get("/desk", summary="领取人 · on whose desk the case lies, and every act on desks",
            **answers(DeskTold, 404, 409))  # fmt: skip
def desk_of_case(app: Asking, lang: Language, kind: Kind, no: Number) -> Response:
    """Return who works on the case, until when, on hold for what, and what was done before."""
    return said(told(DeskTold, answer_desk(app, lang, of_machine(app, kind.machine, no))))


@router.post("/desk", summary="领取、退回、挂起、转办 · take up, give back, hold, transfer",
             **answers(DeskTold, 404, 409, 422))  # fmt: skip
def put_on_desk(
    app: Asking, lang: Language, kind: Kind, no: Number, given: DeskGiven, once: OnlyOnce
) -> Response:
    """Take a case up for the asker, give it back, put it on hold until a day, or on another's desk."""

    def put() -> Reply:
        number = of_machine(app, kind.machine, no)
        found = answer_desk_act(
            app, number, given.act, app.asker.name,
            to=given.to or "", until=given.until or "", reason=given.reason or "",
        )  # fmt: skip
        return told(DeskTold, found)

    return once.answer(app, given, put)


@router.get("/precheck", summary="当场预审 · what the pre-check says now",
            **answers(PrecheckedTold, 404, 409))  # fmt: skip
def precheck_case(app: Asking, lang: Language, kind: Kind, no: Number) -> Response:
    """Return what the pre-check would say now; nothing where there is nothing to check any more."""
    number = of_machine(app, kind.machine, no)
    return said(told(PrecheckedTold, {"precheck": answer_precheck(app, lang, number)}))


@router.post(
    "/changes", summary="更改内容 · change fields of a filing or claim",
    openapi_extra=takes(fields_of("filings"), phone=PHONE),
    **answers(ChangedTold, 404, 409, 412, 422, 428),
)  # fmt: skip
def change_case(
    app: Asking, lang: Language, kind: Kind, no: Number, seen: Seen, body: Body, once: OnlyOnce
) -> Response:
    """Change what is given and nothing else, under all checks; a filing in force is amended (变更)."""
    by = on_duty(app, ENTER)

    def change() -> Reply:
        number = of_machine(app, kind.machine, no)
        return told(ChangedTold, answer_change(app, lang, number, body.root, by, seen))

    return once.answer(app, body, change)
