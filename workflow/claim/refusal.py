"""A refusal as a reviewer intends it (拟不予支付、拟不予受理): what is given, and what stands on the claim.

不予支付 decides a claim on its merits, and its receipts stay with it. 不予受理 says that it is not
this agency's, and its receipts are free for the agency whose it is.
"""

from collections.abc import Mapping
from typing import Annotated

from pydantic import AliasChoices, BeforeValidator, Field, model_validator

from config.citations import document_of
from config.text import Text
from models import Claim, ClaimState
from workflow.claim.context import ClaimContext
from workflow.claim.findings import REFUSALS
from workflow.machine.clause_of_area import clause_given
from workflow.machine.context import Moment, Request
from workflow.machine.guard import Row, Values
from workflow.machine.payload_values import Day, Line, Words, unread
from workflow.machine.payloads import Clause, Given
from workflow.shared.json_types import Json, JsonObject

ENDS = (ClaimState.REJECTED, ClaimState.NOT_ACCEPTED)
"""Where a refusal leads to."""
_WORDS = {
    word: state.value
    for state in ENDS
    for word in (state.value, *state.label, f"拟{state.label.zh}")
}
_OUTCOME = Text("应为 不予支付 或 不予受理", "rejected or not_accepted is expected")
WORK_INJURY = "work_injury"
"""The code of what is work injury insurance's to pay (工伤)."""


def _outcome(value: Json) -> str:
    found = _WORDS.get(value.strip()) if isinstance(value, str) else None
    if found is None:
        raise unread(_OUTCOME)
    return found


class IntendedRefusal(Clause):
    """A refusal that a reviewer intends: which one, on which facts, by which clause.

    The clause is given whole, or as a document of the policy book and its article (文件、条款).
    For work injury the decision (工伤认定决定) is named: number, day, organ.
    """

    outcome: Annotated[str, BeforeValidator(_outcome)] = ClaimState.REJECTED.value
    facts: Annotated[Line, Field(min_length=1, max_length=1000)] = Field(
        validation_alias=AliasChoices("facts", "found")
    )
    document: Words | None = None
    article: Words | None = None
    codes: list[Words] | None = None
    injury_no: Words | None = None
    injury_on: Day | None = None
    injury_organ: Words | None = None

    @model_validator(mode="before")
    @classmethod
    def _whole(cls, given: Given) -> Given:
        if not isinstance(given, Mapping) or not given.get("document") or given.get("clause"):
            return given
        return {**given, "clause": f"{given['document']} {given.get('article') or ''}".strip()}


RefusalRequest = Request[ClaimContext, IntendedRefusal]


def intended(claim: Claim, request: RefusalRequest) -> Values:
    """What stands on the claim until it is decided, and with the decision."""
    given = request.payload
    clause = clause_given(given, request.reason, request.rules)
    standing: JsonObject = {
        "outcome": given.outcome,
        "clause": clause,
        "document": document_of(clause, request.rules.book.citable(claim.area)),
        "facts": given.facts,
        "codes": codes_of(claim, given),
        "by": request.actor.name,
        "on": request.today.isoformat(),
    }
    if given.injury_no and given.injury_on:
        standing["injury"] = {
            "no": given.injury_no,
            "on": given.injury_on.isoformat(),
            "organ": given.injury_organ or "",
        }
    return {"refusal": standing}


def codes_of(claim: Claim, given: IntendedRefusal) -> list[Json]:
    """The findings that the refusal rests on; those named, else all that may refuse the claim."""
    if given.codes is not None:
        return [*given.codes]
    return list(dict.fromkeys(f["code"] for f in claim.findings if f["weight"] in REFUSALS))


def dropped(_row: Row, _moment: Moment) -> Values:
    """No refusal is intended any more."""
    return {"refusal": None}
