"""What the steps of a claim share (各步共用的岗位、环节和条件)."""

from models import ClaimState, Role
from workflow.claim import receipt_guards
from workflow.claim.receipt_check_guards import CHECKED

INTAKE, REVIEWER, APPROVER, AUDITOR, SYSTEM = (
    frozenset({role})
    for role in (Role.INTAKE, Role.REVIEWER, Role.APPROVER, Role.AUDITOR, Role.SYSTEM)
)

IN_PERSON = frozenset({Role.APPLICANT, Role.HELPER, Role.INTAKE})
"""The applicant, or a helper or intake in the applicant's name (代办); bills are no employer's."""

DECIDED = (ClaimState.REVIEW, ClaimState.RECHECK, ClaimState.APPROVAL)
"""The states in which a claim is being decided."""
PAYABLE = (
    receipt_guards.RECEIPTS_NOT_RED, receipt_guards.RECEIPTS_NOT_SETTLED,
    receipt_guards.RECEIPTS_NOT_ALIKE, receipt_guards.RECEIPTS_NOT_SAME_BILL,
    *CHECKED,
)  # fmt: skip
"""What must be true of the receipts of a claim that is to be paid."""
