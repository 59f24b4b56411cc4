"""The payloads of recoveries and supplements (追回、补支的随附信息)."""

from typing import Annotated

from pydantic import Field

from workflow.machine.payload_values import Day, Fen, Flag, Line, Words
from workflow.machine.payloads import Payload, SecondPerson


class RecoveryDecision(Payload):
    """Whether the amount may be kept back from the person's next payments (从后续待遇抵扣)."""

    set_off: Flag = False


class Repayment(SecondPerson):
    """Money that came back (退还): how much, with which voucher, when; two cashiers."""

    amount: Annotated[Fen, Field(gt=0)]
    voucher: Annotated[Words, Field(max_length=60)]
    paid_on: Day


class OffsetPayload(Payload):
    """What a payment keeps back for a recovery (抵扣)."""

    amount: Annotated[Fen, Field(gt=0)]
    payment: Line


class UpholdPayload(SecondPerson):
    """The spoilt receipts in knowledge of which a supplement is upheld (已知的票据问题)."""

    receipts: list[Line]


class SupplementPayment(Payload):
    """The payment of a supplement that the bank answered about, if one is named."""

    payment: Line = ""
