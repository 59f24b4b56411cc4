"""One box to find everything (一框查询): people and cases, by whatever somebody knows of them."""

from typing import Annotated, Any

from fastapi import APIRouter, Query
from starlette.responses import Response

from console.answers.find import COVERED, KINDS, PERSON, answer_find
from console.answers.queries import view_for
from console.web.pages.person import COVERAGE_ENDS
from console.web.visitor import LANG, Sending, Visiting, Visitor, onward
from workflow.records.search_words import TooShortError

router = APIRouter()
MOST = 20
OF_CASE = frozenset({"no", "no_end", "ext_no", "tracking_no", "receipt"})
OF_PERSON = frozenset({"certno", "person_no", "former_certno"})
"""What a number that was typed in can be: where it means one alone, that one is opened at once."""


@router.get("/find")
def find_page(visitor: Visiting, q: Annotated[str, Query(max_length=100)] = "") -> Response:
    """The box, with what fits the words in the address."""
    return _found(visitor, q.strip())


@router.post("/find")
def find(sent: Sending) -> Response:
    """What fits the words; they are in no address, because they may be somebody's number."""
    return _found(sent.visitor, sent.text("q")[:100])


def _found(visitor: Visitor, words: str) -> Response:
    """People and cases that fit; as somebody types the rows alone, and straight to the one that is meant."""
    rows: list[dict[str, Any]] = []
    says = ""
    if words:
        try:
            view = view_for(visitor.app, LANG, unmasked=False)
            rows = answer_find(visitor.app, view, words, None, None, MOST)
        except TooShortError as fault:
            says = fault.sentence(LANG)
    meant = [row for row in rows if _itself(row)]
    if len(meant) == 1 and not visitor.part:
        return onward(_place(meant[0]))
    template = "part/found.html" if visitor.part else "find.html"
    shown = [row | _words(visitor, row) for row in rows]
    return visitor.page(template, q=words, rows=shown, says=says)


def _itself(row: dict[str, Any]) -> bool:
    """Whether the number that was typed in is that of this person or case, and not of whose it is."""
    return row["matched"] in (OF_PERSON if row["kind"] == PERSON else OF_CASE)


def _place(row: dict[str, Any]) -> str:
    return f"/{'person' if row['kind'] == PERSON else 'case'}/{row['no']}"


def _words(visitor: Visitor, row: dict[str, Any]) -> dict[str, str]:
    """What is shown in place of codes, and where the row leads."""
    place, area = _place(row), visitor.app.regions.name(row["area"])
    if row["kind"] == PERSON:
        state = "参保" if row["state"] == COVERED else COVERAGE_ENDS.get(row["state"], "未参保")
        return {"kind_label": "参保人", "state_label": state, "area_name": area, "place": place}
    machine = KINDS[row["kind"]]
    known = {each.value: each.label.zh for each in machine.states}
    return {
        "kind_label": machine.label.zh, "state_label": known.get(row["state"], row["state"]),
        "area_name": area, "place": place,
    }  # fmt: skip
