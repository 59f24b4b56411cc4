"""At the counter (受理): a filing or a claim is entered, and what it lacks is said at once."""

from typing import Annotated, Any

from fastapi import APIRouter, Path
from starlette.responses import Response

from config.errors import YidiError
from console.answers.codes import answer_codes
from console.answers.counter import answer_person_at_counter
from console.answers.directory import answer_institutions_named
from console.answers.intake import answer_new_case
from console.answers.precheck import answer_precheck
from console.answers.refusals import told_of
from console.web.entry import content_of, grids_of, inputs_of_case, typed_rows
from console.web.params import Number
from console.web.visitor import LANG, Sending, Sent, Visiting, Visitor, onward
from jobs.identity import ENTER
from jobs.identity.asking import on_duty
from jobs.office.own_account import with_own_account

router = APIRouter()
Kind = Annotated[str, Path(pattern="^(filing|claim)$")]
TITLES = {"filing": "备案登记", "claim": "零报受理"}
LISTED, LONGEST_WORD = 20, 50


@router.get("/{kind}/new")
def entry_page(visitor: Visiting, kind: Kind) -> Response:
    """An empty form."""
    return _form(visitor, kind, {}, {})


@router.post("/{kind}/new/person")
def person_of_register(sent: Sending, kind: Kind) -> Response:
    """The form with what the register says of the person whose number was typed."""
    given = _given(sent)
    fault = None
    try:
        given |= answer_person_at_counter(sent.visitor.app, sent.text("certno"))
    except YidiError as refused:
        fault = refused
    return _form(sent.visitor, kind, given, typed_rows(sent, sent.visitor.app), fault)


@router.post("/{kind}/new")
def enter(sent: Sending, kind: Kind) -> Response:
    """Enter the case; what is wrong is said with the form as it was typed."""
    app = sent.visitor.app
    rows = typed_rows(sent, app) if kind == "claim" else {}
    try:
        by = on_duty(app, ENTER)
        content = content_of(kind, sent, rows)
        if sent.text("own_account"):
            content = with_own_account(app, sent.text("certno"), content)
        done = answer_new_case(app, LANG, kind, content, by)
    except YidiError as fault:
        return _form(sent.visitor, kind, _given(sent), rows, fault)
    return onward(f"/case/{done['no']}/entered")


@router.get("/case/{no}/entered")
def entered(visitor: Visiting, no: Number) -> Response:
    """What the pre-check says of a case that was just entered: all that is missing, once."""
    return visitor.page("entered.html", no=no, found=answer_precheck(visitor.app, LANG, no))


@router.get("/list/{kind}")
def listed_codes(
    visitor: Visiting, kind: Annotated[str, Path(pattern="^(region|disease|institution)$")]
) -> Response:
    """What fits a word as somebody types: places, diseases, institutions, each with its code."""
    # The field is called as the form calls it, so its name does not matter here.
    word = next(iter(visitor.request.query_params.values()), "").strip()[:LONGEST_WORD]
    found: list[dict[str, Any]] = []
    if len(word) > 1:
        found = (
            answer_institutions_named(visitor.app, word, LISTED)
            if kind == "institution"
            else answer_codes(visitor.app, LANG, kind, word)[:LISTED]
        )
    return visitor.page("part/options.html", found=found)


def _given(sent: Sent) -> dict[str, str]:
    return {name: text for name, text in sent.typed().items() if "." not in name}


def _form(
    visitor: Visitor, kind: str, given: dict[str, str], rows: dict[str, list[dict[str, str]]],
    fault: YidiError | None = None,
) -> Response:  # fmt: skip
    problems = told_of(fault, LANG).get("problems") if fault else None
    return visitor.page(
        "entry.html", fault=fault, title=TITLES[kind], kind=kind,
        inputs=inputs_of_case(visitor.app, kind, given),
        grids=grids_of(visitor.app, rows) if kind == "claim" else [],
        own_account=given.get("own_account", ""), person=given.get("insured_from", ""),
        problems=problems or [],
    )  # fmt: skip
