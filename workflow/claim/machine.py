"""The claim machine (手工报销流程): its steps put together, and what is derived from them."""

from collections.abc import Iterable
from dataclasses import replace

from models import Claim, Role
from models import ClaimState as S
from models.states import CLAIM_LABEL
from workflow.claim.decision_steps import DECISION_STEPS
from workflow.claim.inquiry_steps import INQUIRY_STEPS
from workflow.claim.intake_steps import INTAKE_STEPS
from workflow.claim.payment_steps import PAYMENT_STEPS
from workflow.claim.review_steps import REVIEW_STEPS
from workflow.machine.machine import YEAR, CaseMachine, Step

COUNTED = ("receive", "parcel_lost", "retry")
"""What staff notes without deciding anything."""


def by_hand(steps: Iterable[Step]) -> list[Step]:
    """The steps, with a mark on what staff decides: such a claim never passes by itself (直通)."""

    def marked(step: Step) -> Step:
        theirs = Role.APPLICANT in step.by
        decides = not step.automatic and not theirs and step.trigger not in COUNTED
        if not decides:
            return step
        mark = {"by_hand": True, "straight_through": False}
        return replace(step, updates=lambda row, moment: {**step.updates(row, moment), **mark})

    return [marked(step) for step in steps]


CLAIM = CaseMachine(
    "claim",
    CLAIM_LABEL,
    Claim,
    S,
    S.PRECHECK,
    by_hand((*INTAKE_STEPS, *REVIEW_STEPS, *DECISION_STEPS, *INQUIRY_STEPS, *PAYMENT_STEPS)),
    waits_for={
        S.PRECHECK: Role.INTAKE,
        S.RETURNED: Role.APPLICANT,
        S.AWAITING_PARCEL: Role.APPLICANT,
        S.POSTED: Role.INTAKE,
        S.REVIEW: Role.REVIEWER,
        S.RECHECK: Role.REVIEWER,
        S.APPROVAL: Role.APPROVER,
        S.TO_PAY: Role.CASHIER,
        S.PAYING: Role.SYSTEM,
        S.PAYMENT_FAILED: Role.INTAKE,
        S.SUSPENDED: Role.REVIEWER,
    },
    number_code="SB", subject="case", taken=True,
)  # fmt: skip
"""The payment moves belong to payout batches: see `workflow.payout`."""

YEAR_MOVERS = frozenset(step.trigger for step in CLAIM.steps if YEAR & {*step.after})
"""The moves that post to a person's benefit year; of one person only one at a time is taken."""

RELEASES = frozenset(step.dest for step in CLAIM.steps if step.releases)
"""The ends that give a claim's receipts free: they may be claimed again."""
