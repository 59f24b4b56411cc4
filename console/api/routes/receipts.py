"""Receipts at their platforms (票据查验): how those of a claim stand, and what was asked."""

from fastapi import APIRouter
from starlette.responses import Response

from console.answers.receipts import answer_checks, answer_receipts
from console.api.asking import Asking
from console.api.language import Language
from console.api.params import Number
from console.api.telling import answers, listed, said
from console.api.types.papers import CheckedTold, StandingTold
from console.api.types.told import PageTold

router = APIRouter(prefix="/claims/{no}/receipts", tags=["claims"])


@router.get("", summary="一件报销的票据 · the receipts of a claim and how they stand",
            **answers(PageTold[StandingTold], 404, 409))  # fmt: skip
def receipts_of_claim(app: Asking, lang: Language, no: Number) -> Response:
    """Return the receipts of a claim, each with how it stands at its platform."""
    return said(listed(StandingTold, answer_receipts(app, lang, no)))


@router.get("/checks", summary="查验记录 · everything that was asked about them",
            **answers(PageTold[CheckedTold], 404, 409))  # fmt: skip
def checks_of_claim(app: Asking, lang: Language, no: Number) -> Response:
    """Return every question about the receipts of a claim, in the order in which they were put."""
    return said(listed(CheckedTold, answer_checks(app, lang, no)))
