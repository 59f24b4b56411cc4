"""Which document goes with which notice (通知与文书), and what each kind says."""

from collections.abc import Callable, Mapping

from models import DECISIONS, Move
from models import ClaimState as C
from models import DocumentKind as K
from workflow.document.care_sheets import cross_province, referral
from workflow.document.case_file import CaseFile
from workflow.document.filing_sheets import form, result
from workflow.document.handing_sheets import cover, proof_of_service
from workflow.document.intake_sheets import acceptance, all_missing, correction
from workflow.document.money_sheets import benefit, payment, settlement, split
from workflow.document.refusal_sheets import non_acceptance, rejection
from workflow.document.sheet import DocumentText

SHEETS: Mapping[K, Callable[[CaseFile], DocumentText]] = {
    K.ACCEPTANCE: acceptance,
    K.ALL_MISSING: all_missing,
    K.CORRECTION: correction,
    K.BENEFIT: benefit,
    K.REJECTION: rejection,
    K.NON_ACCEPTANCE: non_acceptance,
    K.FILING_RESULT: result,
    K.FILING_FORM: form,
    K.PAYMENT: payment,
    K.SPLIT: split,
    K.CROSS_PROVINCE: cross_province,
    K.REFERRAL: referral,
    K.PROOF_OF_SERVICE: proof_of_service,
    K.COVER: cover,
    K.SETTLEMENT: settlement,
}
"""What each kind says."""
OF_NOTICE: Mapping[tuple[str, str], K] = {
    ("claim", "pass_precheck"): K.ACCEPTANCE,
    ("claim", "return_for_correction"): K.ALL_MISSING,
    ("claim", "correction_ends"): K.CORRECTION,
    ("claim", "approve"): K.BENEFIT,
    ("claim", "refuse"): K.REJECTION,
    ("claim", "reject"): K.REJECTION,
    ("claim", "confirm_payment"): K.PAYMENT,
    ("claim", "establish_paid"): K.PAYMENT,
    ("filing", "review"): K.FILING_RESULT,
    ("filing", "reject"): K.FILING_RESULT,
    ("filing", "return_for_correction"): K.ALL_MISSING,
    ("filing", "correction_ends"): K.CORRECTION,
    ("entitlement", "assess"): K.CROSS_PROVINCE,
    ("entitlement", "return_for_correction"): K.ALL_MISSING,
    ("entitlement", "correction_ends"): K.CORRECTION,
}
"""The document that tells what a notice tells, by machine and kind of notice."""


def kind_for(machine: str, notice: str, move: Move | None) -> K | None:
    """The kind of document for a notice; None where the notice is all that is told."""
    found = OF_NOTICE.get((machine, notice))
    if move is None or machine != "claim":
        return found
    if found is K.ALL_MISSING and move.source != "precheck":
        # Before the pre-check has passed nothing was accepted: what is asked for then is the list.
        return K.CORRECTION
    return K.NON_ACCEPTANCE if move.dest == "not_accepted" else found


def decides(kind: K, move: Move | None) -> bool:
    """Whether a document decides something against which there is a remedy (决定)."""
    if kind is K.FILING_RESULT:
        return move is not None and move.trigger == "reject"
    return kind in DECISIONS


SETTLED = frozenset({C.TO_PAY, C.PAYING, C.PAID, C.PAYMENT_FAILED})
"""A claim in these states was approved, so that an amount stands."""
ONLY_IN: Mapping[K, frozenset[C]] = {
    K.SETTLEMENT: SETTLED,
    K.SPLIT: SETTLED | {C.REJECTED},
}
"""Documents that say what was decided are made once it was: of a refusal nobody was paid, and it says so."""
OF_CASE: Mapping[str, tuple[K, ...]] = {
    "claim": (K.COVER, K.SETTLEMENT, K.SPLIT),
    "filing": (K.FILING_FORM,),
    "entitlement": (K.CROSS_PROVINCE,),
    "referral": (K.REFERRAL,),
}
"""The documents that are made when somebody asks for them, by machine."""
