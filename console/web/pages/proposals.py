"""What waits for a second person (待确认事项): read whole, then confirmed or declined by oneself."""

from collections.abc import Callable
from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import Response

from config.errors import YidiError
from console.answers.proposals import (
    answer_confirm,
    answer_decline,
    answer_proposal,
    answer_proposals,
    answer_withdrawn_proposal,
)
from console.web.params import Number
from console.web.render import moment
from console.web.rows import ListColumn, at, key, listed
from console.web.visitor import LANG, Sending, Visiting, Visitor, onward

router = APIRouter()
PAGE = 50
COLUMNS = (
    ListColumn("编号", key("no"), link=lambda row: f"/proposals/{row['no']}"),
    ListColumn("事项", key("label")),
    ListColumn(
        "案件", key("case"), link=lambda row: f"/case/{row['case']}" if row["machine"] else ""
    ),
    ListColumn("提出人", key("asked_by")),
    ListColumn("提出时间", at("asked_at")),
    ListColumn("失效", lambda row: moment(row["expires_at"])[:10]),
    ListColumn("状态", key("state_label")),
)


@router.get("/proposals")
def proposals_page(
    visitor: Visiting, which: Annotated[str, Query(max_length=10)] = "waiting",
    after: Annotated[str, Query(max_length=64)] = "",
) -> Response:  # fmt: skip
    """What waits for whoever is signed in; what they proposed; or all that they may see."""
    found = answer_proposals(
        visitor.app, LANG, mine=which == "mine", waiting=which == "waiting", limit=PAGE + 1,
        after=after or None,
    )  # fmt: skip
    more = ""
    if len(found) > PAGE:
        found = found[:PAGE]
        more = f"/proposals?which={which}&after={found[-1]['no']}"
    titles = {"waiting": "等我确认", "mine": "我提出的"}
    return listed(
        visitor, f"待确认事项 · {titles.get(which, '全部')}", COLUMNS, found, more=more,
        tabs=(("等我确认", "/proposals"), ("我提出的", "/proposals?which=mine"),
              ("全部", "/proposals?which=all")),
    )  # fmt: skip


@router.get("/proposals/{no}")
def proposal_page(visitor: Visiting, no: Number) -> Response:
    """One proposal with everything that it would do, and the hash that says what was read."""
    return _shown(visitor, no)


@router.post("/proposals/{no}/confirm")
def confirm(sent: Sending, no: Number) -> Response:
    """Do what another proposed, by the hash of what stood on the page."""
    return _answered(
        sent.visitor, no, lambda: answer_confirm(sent.visitor.app, LANG, no, sent.text("hash"))
    )


@router.post("/proposals/{no}/decline")
def decline(sent: Sending, no: Number) -> Response:
    """Say no to what another proposed, with a reason."""
    return _answered(
        sent.visitor, no, lambda: answer_decline(sent.visitor.app, LANG, no, sent.text("reason"))
    )


@router.post("/proposals/{no}/withdraw")
def withdraw(sent: Sending, no: Number) -> Response:
    """Take back what one proposed."""
    return _answered(
        sent.visitor, no, lambda: answer_withdrawn_proposal(sent.visitor.app, LANG, no)
    )


def _answered(visitor: Visitor, no: str, act: Callable[[], object]) -> Response:
    try:
        act()
    except YidiError as fault:
        return _shown(visitor, no, fault)
    return onward(f"/proposals/{no}")


def _shown(visitor: Visitor, no: str, fault: YidiError | None = None) -> Response:
    found = answer_proposal(visitor.app, LANG, no)
    return visitor.page("proposal.html", fault=fault, found=found)
