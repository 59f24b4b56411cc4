"""What lies around a recovery or supplement (追回、补支的相关信息)."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from models import Recovery
from workflow.benefit.plan import ParameterSource
from workflow.machine.context import CaseMoment, Context
from workflow.machine.guard import StaffGuard


@dataclass(frozen=True)
class RecoveryContext(Context):
    """What the rules of a recovery or supplement may look at."""

    approvers: frozenset[str] = frozenset()
    """Who approved the claim that it is about."""
    claim_paid: bool = False
    """Whether that claim is paid."""
    paid: Mapping[str, int] = field(default_factory=dict)
    """What stands as paid on that claim, by fund, 分."""
    later: str = ""
    """A later recovery or supplement of the claim that rests on this one."""
    unsigned: tuple[ParameterSource, ...] = ()
    """The unverified values behind a supplement that was calculated, and that nobody signed for."""
    under_way: int = 0
    """What of a supplement is in the bank's hands, 分."""


RecoveryMoment = CaseMoment[RecoveryContext]
RecoveryGuard = StaffGuard[Recovery, RecoveryMoment]
