"""What a platform is asked and answers (查验的问与答), and what an answer changes: pure."""

from datetime import date, datetime
from typing import NamedTuple

from models import CheckPurpose, CheckResult, ReceiptMark, ReceiptStanding
from models.receipt_form import form_of

AGENCY = "agency"
"""The kind of enterer that is another agency; an insurer or an employer may have paid a part."""
SHARERS = frozenset({"insurer", "employer"})
"""Those who pay a part of a bill: a division sheet or a stamped copy stands for the receipt then."""
ACTION = {
    CheckPurpose.ACCEPTANCE: "hold",
    CheckPurpose.APPROVAL: "enter",
    CheckPurpose.BEFORE_SIGNATURE: "check",
    CheckPurpose.MONTHLY: "check",
    CheckPurpose.BY_HAND: "check",
    CheckPurpose.RELEASE: "release",
}
"""What the platform does for each purpose: check 查验, hold 锁定, enter 入账, release 释放."""


class CheckRequest(NamedTuple):
    """A question: our reference, what is to be done, and what the receipt shows. Nothing else leaves."""

    reference: str
    action: str
    code: str
    number: str
    check_code: str
    issued_on: str
    total: int


class CheckAnswer(NamedTuple):
    """What a platform said of a receipt; `digest` is the SHA-256 of the answer as it came."""

    result: CheckResult
    mark: ReceiptMark = ReceiptMark.NONE
    entered_kind: str = ""
    entered_by: str = ""
    paper_code: str = ""
    paper_number: str = ""
    digest: str = ""


def request_of(standing: ReceiptStanding) -> CheckRequest:
    """The question that is open about a receipt."""
    return CheckRequest(
        standing.reference,
        ACTION[CheckPurpose(standing.pending)],
        standing.code,
        standing.number,
        standing.check_code,
        standing.issued_on.isoformat(),
        standing.total,
    )


def answered(standing: ReceiptStanding, answer: CheckAnswer, day: date) -> None:
    """Keep an answer; what a person cleared stays cleared while the platform says the same."""
    said = (answer.result.value, answer.entered_kind, answer.entered_by)
    if said != (standing.result, standing.entered_kind, standing.entered_by):
        standing.cleared_with = standing.cleared_by = ""
    standing.result, standing.entered_kind, standing.entered_by = said
    standing.paper_code, standing.paper_number = answer.paper_code, answer.paper_number
    standing.paper_form = form_of(answer.paper_code, answer.paper_number).form
    standing.mark = answer.mark.value
    standing.checked_on = day
    no_question(standing)


def unanswered(standing: ReceiptStanding, error: str, again_at: datetime) -> None:
    """Note that no answer came: the question stays open, and so does what was known before."""
    standing.error = error[:200]
    standing.next_at = again_at


def no_question(standing: ReceiptStanding) -> None:
    """Nothing is asked any more."""
    standing.pending = standing.reference = standing.error = ""
    standing.tries = 0
    standing.waits_since = standing.next_at = None


def ask(standing: ReceiptStanding, purpose: CheckPurpose, now: datetime) -> None:
    """Open a question; one for the same is left as it is, because its answer may be on the way."""
    if standing.pending == purpose:
        return
    standing.waits_since = standing.waits_since or now
    standing.pending, standing.reference, standing.error = purpose.value, "", ""
    standing.tries, standing.next_at = 0, None
