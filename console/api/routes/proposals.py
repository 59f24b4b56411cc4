"""What waits for a second person (待确认事项): listed, shown, confirmed, declined, withdrawn."""

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import Response

from console.answers.proposals import (
    answer_confirm,
    answer_decline,
    answer_proposal,
    answer_proposals,
    answer_withdrawn_proposal,
)
from console.api.asking import Asking
from console.api.idempotency import OnlyOnce, Reply
from console.api.language import Language
from console.api.pages import Page
from console.api.params import Number, Shown
from console.api.telling import answers, said, told
from console.api.types.given import HashGiven, ReasonGiven
from console.api.types.proposals import ProposalTold
from console.api.types.told import PageTold

router = APIRouter(prefix="/proposals", tags=["proposals"])


@router.get("", summary="待确认事项 · a page of proposals", **answers(PageTold[ProposalTold], 404))
def list_proposals(
    app: Asking, lang: Language, page: Page,
    mine: Annotated[bool, Query(description="本人提出的 · that the asker made")] = False,
    waiting: Annotated[bool, Query(description="等本人确认的 · that wait for the asker")] = False,
) -> Response:  # fmt: skip
    """Return a page of what the asker proposed, of what waits for them, or of all they may see."""
    found = answer_proposals(
        app, lang, mine=mine, waiting=waiting, limit=page.one_more, after=page.after(app)
    )
    return said(page.page(app, found, lambda row: row["no"], ProposalTold))


@router.get("/{no}", summary="一件待确认事项 · one proposal, with the hash that confirms it",
            **answers(ProposalTold, 404))  # fmt: skip
def show_proposal(app: Asking, lang: Language, no: Number, sight: Shown) -> Response:
    """Return one proposal with its payload and hash: whoever confirms says what they saw."""
    unmasked = sight.unmasked(f"proposal {no}")
    return said(told(ProposalTold, answer_proposal(sight.app, lang, no, unmasked=unmasked)))


@router.post("/{no}/confirmation", summary="确认 · do what another proposed, as the second of two",
             **answers(ProposalTold, 404, 409, 422))  # fmt: skip
def confirm_proposal(
    app: Asking, lang: Language, no: Number, given: HashGiven, once: OnlyOnce
) -> Response:
    """Confirm by the hash of what was seen: all guards run again, and both stand in the history."""

    def confirm() -> Reply:
        return told(ProposalTold, answer_confirm(app, lang, no, given.hash))

    return once.answer(app, given, confirm)


@router.post("/{no}/refusal", summary="不同意 · decline what another proposed, with a reason",
             **answers(ProposalTold, 404, 409, 422))  # fmt: skip
def decline_proposal(
    app: Asking, lang: Language, no: Number, given: ReasonGiven, once: OnlyOnce
) -> Response:
    """Say no to what another proposed; nothing of it is done."""

    def decline() -> Reply:
        return told(ProposalTold, answer_decline(app, lang, no, given.reason))

    return once.answer(app, given, decline)


@router.post("/{no}/withdrawal", summary="撤回 · take back what the asker proposed",
             **answers(ProposalTold, 404, 409))  # fmt: skip
def withdraw_proposal(app: Asking, lang: Language, no: Number, once: OnlyOnce) -> Response:
    """Take back what the asker proposed, while nobody has answered."""

    def withdraw() -> Reply:
        return told(ProposalTold, answer_withdrawn_proposal(app, lang, no))

    return once.answer(app, None, withdraw)
