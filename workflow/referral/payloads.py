"""The payloads of a referral (转诊的随附信息)."""

from typing import Annotated

from pydantic import Field

from workflow.machine.payload_values import Line, Words
from workflow.machine.payloads import Payload


class Agreement(Payload):
    """The opinion of the medical office (转院意见), and why a lower level will do."""

    opinion: Words
    lower_level_why: Annotated[Line, Field(max_length=200)] = ""


class Cancelling(Payload):
    """The second person of the hospital who confirms (双人确认)."""

    second: Line | None = None
