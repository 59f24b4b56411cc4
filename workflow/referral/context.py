"""The context of a referral (转诊的相关信息): its uses, and settlements elsewhere."""

from dataclasses import dataclass

from models import Referral
from workflow.machine.context import CaseMoment, Context
from workflow.machine.guard import StaffGuard


@dataclass(frozen=True)
class ReferralContext(Context):
    """The facts around a referral that its rules look at."""

    uses: tuple[str, ...] = ()
    """Settlements and claims of the person at the receiving hospital (转诊使用)."""
    settlements: tuple[str, ...] = ()
    """Settlements under its filing elsewhere."""


ReferralMoment = CaseMoment[ReferralContext]
ReferralGuard = StaffGuard[Referral, ReferralMoment]
