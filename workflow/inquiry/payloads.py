"""The facts of the moves of an inquiry (协查的随附信息): what is asked, reminded of, answered."""

from typing import Annotated

from pydantic import BeforeValidator, Field

from config.text import Text
from models import InquiryResult
from workflow.machine.payload_values import Day, Line, Whole, Words, unread
from workflow.machine.payloads import Payload
from workflow.shared.json_types import Json

_RESULTS: dict[str, str] = {
    word: result.value
    for result in InquiryResult
    if result.value
    for word in (result.value, *result.label)
}
_EXPECTED = Text("应为 属实、不属实 或 未答复", "verified, not_verified or no_answer is expected")
Place = Annotated[Whole, Field(ge=1, le=1000)]
"""Which inquiry of the claim; the one that is open where there is but one."""


def _result(value: Json) -> str:
    found = _RESULTS.get(value.strip()) if isinstance(value, str) else None
    if found is None:
        raise unread(_EXPECTED)
    return found


class InquiryQuestion(Payload):
    """Who is asked, what, and about which receipts (发起协查).

    `answer_by` is the last day for the answer; needed where the area's book sets none.
    """

    asked_of: Words
    question: Annotated[Line, Field(min_length=1, max_length=1000)]
    bills: list[Words] = Field(default_factory=list)
    answer_by: Day | None = None


class InquiryReminder(Payload):
    """Which inquiry is reminded of (催办协查)."""

    inquiry: Place | None = None


class InquiryAnswer(InquiryReminder):
    """What was answered, and what it comes to (登记协查答复)."""

    inquiry_result: Annotated[str, BeforeValidator(_result)]
    answer: Annotated[Line, Field(min_length=1, max_length=1000)]
    reference: Annotated[Words, Field(max_length=60)] = ""
