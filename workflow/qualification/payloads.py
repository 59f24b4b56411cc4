"""The payloads of a qualification (慢特病资格的随附信息)."""

from typing import Annotated

from pydantic import Field

from workflow.machine.payload_values import Day, Line, Words
from workflow.machine.payloads import Payload, SecondPerson

Codes = Annotated[list[Annotated[Line, Field(pattern=r"^[A-Z][0-9]{11}$")]], Field(max_length=100)]


class Assessment(Payload):
    """What the assessment comes to (认定结论): from when, until when, at which hospitals."""

    conclusion: Words
    starts_on: Day | None = None
    ends_on: Day | None = None
    hospitals: Codes | None = None


class Choice(Payload):
    """The hospitals that the person chooses (选定定点医疗机构); they take the place of those before."""

    hospitals: Annotated[Codes, Field(min_length=1)]


class Revocation(SecondPerson):
    """The last day on which it still holds; without one, the day before."""

    last_day: Day | None = None
