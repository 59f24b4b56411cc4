"""The register of machines (状态机登记): every machine, by name and by the code in its numbers."""

from workflow.claim.machine import CLAIM
from workflow.filing.machine import FILING
from workflow.machine.machine import CaseMachine
from workflow.payout.machine import PAYMENT, PAYOUT
from workflow.proposal.machine import PROPOSAL
from workflow.qualification.machine import QUALIFICATION
from workflow.recovery.machine import RECOVERY
from workflow.referral.machine import REFERRAL
from workflow.remedy.machine import APPEAL

_ALL = (FILING, CLAIM, REFERRAL, QUALIFICATION, PAYOUT, PAYMENT, RECOVERY, APPEAL, PROPOSAL)
MACHINES: dict[str, CaseMachine] = {machine.name: machine for machine in _ALL}
"""All machines: all kinds of records with a history."""
CASES = {machine.name: machine for machine in _ALL if machine.subject == "case"}
"""The machines of people's cases: filings and claims."""
OF_CARE = {machine.name: machine for machine in _ALL if machine.subject == "care"}
"""The machines of care beside filings and claims: referrals and qualifications."""
TAKEN = frozenset(machine.name for machine in _ALL if machine.taken)
"""The machines whose moves people take with `take`."""
CALLED = {machine.called_also: machine.name for machine in _ALL if machine.called_also}
"""The machines that people call by another word."""
NUMBERED = {machine.number_code: machine for machine in _ALL}
"""The machine of a case number of ours, by the letters after the area."""
