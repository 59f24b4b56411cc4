"""Post that arrives (收件登记): a number is scanned, what should be in the parcel is told, and it is taken in."""

from typing import Annotated, Any

from fastapi import APIRouter, Query
from starlette.responses import Response

from config.errors import YidiError
from console.answers.case_page import answer_case_page
from console.answers.find import answer_find
from console.answers.form import step_of
from console.answers.kind_moves import answer_kind_move
from console.answers.moves import MoveOrder
from console.answers.queries import view_for
from console.web.forms import FACT, facts_of, inputs_of
from console.web.params import Number
from console.web.visitor import LANG, Sending, Visiting, Visitor, onward

router = APIRouter()
RECEIVE = "receive"
PARCEL, MOST = frozenset({"no", "no_end", "tracking_no", "ext_no"}), 20
"""What is on a parcel: the number of its cover sheet, or that of the carrier."""


@router.get("/post")
def post_page(visitor: Visiting, done: Annotated[str, Query(max_length=64)] = "") -> Response:
    """The box, ready for the scanner; `done` is the case whose parcel was just taken in."""
    return _box(visitor, done=done)


@router.post("/post")
def scanned(sent: Sending) -> Response:
    """The case of a parcel, by what was scanned or typed."""
    visitor, words = sent.visitor, sent.text("q")[:100]
    if not words:
        return _box(visitor)
    try:
        view = view_for(visitor.app, LANG, unmasked=False)
        found = answer_find(visitor.app, view, words, "claim", None, MOST)
    except YidiError as fault:
        return _box(visitor, fault=fault)
    meant = [row for row in found if row["matched"] in PARCEL]
    if len(meant) == 1:
        return onward(f"/post/{meant[0]['no']}")
    says = "" if meant else f"没有单号或受理号是“{words}”的报销；请核对面单，或按姓名查询后登记。"
    return _box(visitor, says, rows=meant)


def _box(
    visitor: Visitor, says: str = "", *, rows: Any = (), done: str = "",
    fault: YidiError | None = None,
) -> Response:  # fmt: skip
    return visitor.page("post.html", fault=fault, says=says, rows=rows, done=done, parcel=None)


@router.get("/post/{no}")
def parcel_page(visitor: Visiting, no: Number) -> Response:
    """What should be in the parcel of a case, and the form by which it is taken in."""
    return _parcel(visitor, no, {})


@router.post("/post/{no}")
def take_in(sent: Sending, no: Number) -> Response:
    """Take the parcel in (签收), and be ready for the next."""
    visitor = sent.visitor
    here = step_of(visitor.app, no, RECEIVE)
    order = MoveOrder(
        visitor.name, "", facts_of(here.step, sent) or None,
        seen=sent.seen,
    )  # fmt: skip
    try:
        answer_kind_move(visitor.app, LANG, here.machine.name, here.no, RECEIVE, order)
    except YidiError as fault:
        return _parcel(visitor, no, sent.typed(), fault)
    return onward(f"/post?done={here.no}")


@router.get("/post/{no}/slip")
def slip(visitor: Visiting, no: Number) -> Response:
    """What whoever brought or sent the papers is given (收件回执), to be printed."""
    page = answer_case_page(visitor.app, LANG, no)
    arrived = [each for each in page["history"] if each["trigger"] == RECEIVE]
    return visitor.page("post_slip.html", page=page, parcel=_told(page), arrived=arrived)


def _parcel(
    visitor: Visitor, no: str, filled: dict[str, str], fault: YidiError | None = None
) -> Response:
    page = answer_case_page(visitor.app, LANG, no)
    parcel = _told(page)
    here = step_of(visitor.app, page["no"], RECEIVE) if page["kind"] == "claim" else None
    given = filled or {FACT + "originals": str(parcel["expected"] or "")}
    way = next((each for each in page["why"]["next"] if each["trigger"] == RECEIVE), None)
    return visitor.page(
        "post.html", fault=fault, says="", rows=(), done="", page=page,
        parcel=parcel, way=way,
        inputs=inputs_of(here.step, given, visitor.app.states) if here and way else (),
        seen=filled.get("seen") or page["version"],
    )  # fmt: skip


def _told(page: dict[str, Any]) -> dict[str, Any]:
    """What should be there (应收), what is (实收), what is missing (缺件), where the papers are (原件去向)."""
    case = page["case"]
    receipts = case.get("receipts", ())
    expected = sum(not each["file_sha256"] for each in receipts)
    arrived = case.get("originals_count", 0)
    return {
        "expected": expected, "electronic": len(receipts) - expected, "arrived": arrived,
        "missing": max(0, expected - arrived) if arrived else 0,
        "findings": case.get("findings") or [], "where": _where(case, arrived),
    }  # fmt: skip


def _where(case: dict[str, Any], arrived: int) -> str:
    if case.get("originals_back_no"):
        return f"已寄还，单号 {case['originals_back_no']}"
    if arrived:
        return "在本机构"
    carried = f"{case.get('carrier') or ''} {case.get('tracking_no') or ''}".strip()
    return f"在途：{carried}" if carried else "在申请人处，尚未寄出"
