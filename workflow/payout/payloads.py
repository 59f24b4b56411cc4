"""The payloads of batches and payments (拨付批次、款项的随附信息)."""

from typing import Annotated

from pydantic import Field

from workflow.machine.payload_values import Day, Line, Words
from workflow.machine.payloads import Payload, SecondPerson


class Signature(Payload):
    """The SHA-256 of the list that the cashier looked at, or what it begins with (签批摘要)."""

    hash: Annotated[Line, Field(pattern=r"^[0-9a-f]{8,64}$")]


class Voucher(SecondPerson):
    """A payment in another way (手工支付): its voucher and day, confirmed by a second cashier."""

    voucher: Annotated[Words, Field(max_length=60)]
    paid_on: Day


class Return(Payload):
    """The credit on the statement by which paid money came back (退票进账): its line and day."""

    second: Line | None = None
    bank_line: int | None = None
    booked_on: Day | None = None


class OddBooking(Payload):
    """A booking of the bank that is more than the payment (银行多记的一笔): its line and amount."""

    second: Line | None = None
    bank_line: int
    amount: Line
    credit: bool = False


class Doubt(Payload):
    """What is decided of a payment without a result; a second cashier, unless a statement shows it."""

    second: Line | None = None
