"""The payloads of what is contested (复议、诉讼与复查的随附信息)."""

from typing import Annotated

from pydantic import BeforeValidator, Field

from models import AppealOutcome
from workflow.machine.payload_values import Day, Line
from workflow.machine.payloads import Payload
from workflow.shared.json_types import Json


def _outcome(value: Json) -> Json:
    """The code of an outcome, which may be given by its official word."""
    words = {each.label.zh: each.value for each in AppealOutcome}
    return words.get(value.strip(), value.strip()) if isinstance(value, str) else value


Reference = Annotated[Line, Field(max_length=60)]


class Answer(Payload):
    """The answer to organ or court, with its evidence (答复、答辩): on which day, under which number."""

    answered_on: Day | None = None
    reference: Reference = ""


class Outcome(Payload):
    """What came of it (处理结果): which, on which day, under which number."""

    result: Annotated[AppealOutcome, BeforeValidator(_outcome)]
    decided_on: Day | None = None
    reference: Reference = ""
