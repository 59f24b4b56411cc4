"""Which document goes with which notice (通知与文书), and what each kind says."""

from collections.abc import Callable, Mapping

from models import DocumentKind as K
from models import Move
from workflow.document.case_file import CaseFile
from workflow.document.intake_sheets import acceptance, all_missing, correction
from workflow.document.sheet import DocumentText

SHEETS: Mapping[K, Callable[[CaseFile], DocumentText]] = {
    K.ACCEPTANCE: acceptance,
    K.ALL_MISSING: all_missing,
    K.CORRECTION: correction,
}
"""What each kind says."""
OF_NOTICE: Mapping[tuple[str, str], K] = {
    ("claim", "pass_precheck"): K.ACCEPTANCE,
    ("claim", "return_for_correction"): K.ALL_MISSING,
    ("claim", "correction_ends"): K.CORRECTION,
    ("filing", "return_for_correction"): K.ALL_MISSING,
    ("filing", "correction_ends"): K.CORRECTION,
    ("entitlement", "return_for_correction"): K.ALL_MISSING,
    ("entitlement", "correction_ends"): K.CORRECTION,
}
"""The document that tells what a notice tells, by machine and kind of notice."""


def kind_for(machine: str, notice: str, move: Move | None) -> K | None:
    """The kind of document for a notice; None where the notice is all that is told."""
    found = OF_NOTICE.get((machine, notice))
    # Before the pre-check has passed nothing was accepted: what is asked for then is the list.
    later = move is not None and machine == "claim" and move.source != "precheck"
    return K.CORRECTION if found is K.ALL_MISSING and later else found
