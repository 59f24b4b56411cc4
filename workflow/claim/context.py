"""The context of a claim (报销的相关信息): findings, receipts, the benefit year, what was kept back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from models import Claim, Inquiry
from workflow.benefit.plan import ParameterSource
from workflow.claim.entry import CorrectedEntry
from workflow.claim.findings import Finding
from workflow.machine.context import CaseMoment, Context
from workflow.machine.guard import StaffGuard
from workflow.receipt_check.doubts import PlatformDoubt, UnverifiedReceipt
from workflow.receipt_check.originals import OnlyACopy
from workflow.shared.json_types import JsonObject


@dataclass(frozen=True)
class ClaimContext(Context):
    """The facts around a claim that its rules look at."""

    findings: tuple[Finding, ...] = ()
    """What the pre-check finds today, while the claim is in it."""
    receipts_taken: tuple[str, ...] = ()
    """Receipts that another claim uses."""
    receipts_settled: tuple[str, ...] = ()
    """Receipts that were settled directly."""
    receipts_red: tuple[str, ...] = ()
    """Receipts that were red-flushed (冲红)."""
    doubts: tuple[Finding, ...] = ()
    """Receipts that are perhaps one with another, or the same bill, of which nobody has decided yet."""
    only_copies: Sequence[OnlyACopy] = ()
    """The receipts of which the original is to be posted, while the claim waits for a parcel."""
    inquiries: Sequence[Inquiry] = ()
    """The inquiries about the claim (协查)."""
    platform_doubts: tuple[PlatformDoubt, ...] = ()
    """What the receipt platforms say against receipts, and no person has answered (查验不符)."""
    receipts_unverified: tuple[UnverifiedReceipt, ...] = ()
    """Receipts of which a platform that is asked has said nothing yet (未查验)."""
    sampling_key: bytes = b""
    amount_current: bool = True
    """Whether the stored amount still rests on what is true now."""
    unsigned: tuple[ParameterSource, ...] = ()
    """The unverified values behind the amount that nobody signed for; of an approval alone."""
    sheets: tuple[int, ...] = ()
    """The numbers of the sheets by which the other unverified values stand (参数核实单)."""
    year_unknown: bool = False
    """Whether the benefit year rests on direct settlements that did not tell all they used up."""
    kept_back: int = 0
    """What of an approved amount went to a recovery (抵扣), or was supplemented, 分."""
    bills: Mapping[str, Mapping[int, int]] = field(default_factory=dict)
    """The amounts of the claim's lines by receipt and position, 分."""
    lead_pending: str = ""
    """A lead on the claim that went to the authority, of which there is no document yet."""
    entry: CorrectedEntry | None = None
    """The claim as a correction of its entry leaves it (更正录入)."""

    def kept(self, trigger: str) -> JsonObject:
        """What was and what is, which a correction keeps; of an approval the sheets that it rests on."""
        if trigger == "approve" and self.sheets:
            return {"sheets": [*self.sheets]}
        if trigger != "correct_entry" or self.entry is None:
            return {}
        return {"before": self.entry.before, "after": self.entry.after}


ClaimMoment = CaseMoment[ClaimContext]
ClaimGuard = StaffGuard[Claim, ClaimMoment]
