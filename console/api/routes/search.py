"""Finding (查找): people and cases by what is known of them, the next case, codes."""

from typing import Annotated

from fastapi import APIRouter, Path, Query
from starlette.responses import Response

from console.answers.codes import answer_codes
from console.answers.find import answer_find
from console.answers.next_case import answer_next
from console.answers.queries import view_for
from console.api.asking import Asking
from console.api.language import Language
from console.api.pages import Page
from console.api.params import Shown, Text
from console.api.telling import answers, listed, said, told
from console.api.types.given import FindGiven
from console.api.types.moves import FoundTold, NextTold
from console.api.types.registers import CodeTold
from console.api.types.told import PageTold

router = APIRouter(tags=["search"])


@router.post("/find", summary="查找 · find people and cases by whole keys",
             **answers(PageTold[FoundTold], 404, 409))  # fmt: skip
def find(app: Asking, lang: Language, given: FindGiven, sight: Shown) -> Response:
    """Return what fits the words as a whole; a POST, because names and numbers stay out of addresses."""
    view = view_for(sight.app, lang, unmasked=sight.unmasked("find"))
    found = answer_find(
        sight.app, view, given.text, given.kind or None, given.area or None, given.limit
    )
    return said(listed(FoundTold, found))


@router.get("/next", summary="下一件 · the case that the asker should take next",
            **answers(NextTold, 404))  # fmt: skip
def next_case(
    app: Asking, lang: Language,
    machine: Annotated[Text, Query(max_length=40, description="filing|claim|… · of which kind")] = "",
) -> Response:  # fmt: skip
    """Return the case that waits for the asker and is due first; nothing where none does."""
    found = answer_next(app, lang, machine or None, app.asker.name)
    return said(told(NextTold, {"next": found}))


@router.get("/codes/{kind}", summary="代码 · the codes of a kind and the words for them",
            **answers(PageTold[CodeTold], 404))  # fmt: skip
def codes(
    app: Asking, lang: Language, page: Page,
    kind: Annotated[str, Path(min_length=1, max_length=64, description="cert_type、region、…")],
    text: Annotated[Text, Query(max_length=64, description="代码或其中的字 · part of it")] = "",
) -> Response:  # fmt: skip
    """Return the codes of a kind with their official words, a page at a time."""
    found = page.of(app, answer_codes(app, lang, kind, text or None), "code")
    return said(page.page(app, found, lambda row: row["code"], CodeTold))
