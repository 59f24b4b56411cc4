"""The register of machines (状态机登记): every machine, by name and by the code in its numbers."""

from workflow.claim.machine import CLAIM
from workflow.filing.machine import FILING
from workflow.machine.machine import CaseMachine
from workflow.payout.machine import PAYMENT, PAYOUT
from workflow.qualification.machine import QUALIFICATION
from workflow.recovery.machine import RECOVERY
from workflow.referral.machine import REFERRAL
from workflow.service.care_context import OF_CARE

CASES: dict[str, CaseMachine] = {FILING.name: FILING, CLAIM.name: CLAIM}
"""The machines of people's cases."""


TAKEN = frozenset({*CASES, QUALIFICATION.name})
"""The machines whose moves people take with `take`."""


MACHINES: dict[str, CaseMachine] = {
    **CASES, **OF_CARE, **{machine.name: machine for machine in (PAYOUT, PAYMENT, RECOVERY)}
}  # fmt: skip
"""All machines: whatever has a history."""


CALLED = {"qualification": QUALIFICATION.name}  # Where people call a machine otherwise.


NUMBERED = {
    "BA": FILING, "SB": CLAIM, "ZZ": REFERRAL, "MT": QUALIFICATION, "PC": PAYOUT, "BF": PAYMENT,
    "ZH": RECOVERY,
}  # fmt: skip
"""What a number of ours is of: it says so after the area."""
