"""How many cases stand where (status): counts, overdue, set aside, the oldest waiting.

Asked many times a day, so it loads neither rules nor policy book nor tables: states and their labels are enough.
"""

from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from config.settings import Reports
from config.text import Text
from models.database import Database
from models.revision import check_current
from models.states import (
    AGENCY_STATES,
    CLAIM_LABEL,
    FILING_LABEL,
    PAYMENT_LABEL,
    PAYOUT_LABEL,
    PROPOSAL_LABEL,
    QUALIFICATION_LABEL,
    RECOVERY_LABEL,
    REFERRAL_LABEL,
    ClaimState,
    FilingState,
    Labelled,
    PaymentState,
    PayoutState,
    ProposalState,
    QualificationState,
    RecoveryState,
    ReferralState,
)
from workflow.service.state_totals import (
    counts,
    exception_count,
    failed_reports,
    inquiry_count,
    oldest,
    open_requests,
    overdue_count,
    red_count,
    set_aside_count,
    unsigned_rights,
)
from workflow.shared.months import quarter_of

if TYPE_CHECKING:
    from workflow.service.state_totals import Executor


class Beside(NamedTuple):
    """What else has a state: where money is paid or owed back, and what filings and claims rest on."""

    key: str
    label: Text
    machine: str
    states: type[Labelled]


BESIDE = (
    Beside("referrals", REFERRAL_LABEL, "referral", ReferralState),
    Beside("qualifications", QUALIFICATION_LABEL, "entitlement", QualificationState),
    Beside("payouts", PAYOUT_LABEL, "payout", PayoutState),
    Beside("payments", PAYMENT_LABEL, "payment", PaymentState),
    Beside("recoveries", RECOVERY_LABEL, "recovery", RecoveryState),
    Beside("proposals", PROPOSAL_LABEL, "proposal", ProposalState),
)


class WaitingKind(NamedTuple):
    """A kind of case, and the states in which it waits for the agency."""

    key: str
    label: Text
    machine: str
    states: type[Labelled]
    watched: tuple[str, ...]


KINDS = (
    WaitingKind("filings", FILING_LABEL, "filing", FilingState,
         (FilingState.SUBMITTED.value,)),
    WaitingKind("claims", CLAIM_LABEL, "claim", ClaimState,
         tuple(state.value for state in ClaimState if state in AGENCY_STATES)),
)  # fmt: skip


def answer_status(database: Database, today: date, tries: int = Reports.tries) -> dict[str, Any]:
    """Return how many cases stand where on a day; see `status`."""
    ready(database)
    with database.looking() as session:
        answer = status(session, today, tries)
        real = not database.is_rehearsal()
        answer["rights_unsigned"] = unsigned_rights(session, quarter_of(today)) if real else []
        return answer


def ready(database: Database) -> None:
    """Refuse to work on a database that `init` has not seen, or that is of another version."""
    check_current(database.revision(), database.address)


def status(session: "Executor", today: date, tries: int = Reports.tries) -> dict[str, Any]:
    """Cases counted by machine and state, overdue on a day, set aside, and the oldest waiting.

    A report upward that failed so many `tries` is parked.
    """
    counted = counts(session)
    answer: dict[str, Any] = {"overdue": {}, "stuck": {}, "oldest": {}}
    for each in BESIDE:
        answer[each.key] = {s.value: counted.get((each.machine, s.value), 0) for s in each.states}
    answer["bank_exceptions"] = exception_count(session)
    answer["red_receipts"] = red_count(session)
    waiting, overdue = inquiry_count(session, today)
    answer["inquiries"] = {"open": waiting, "overdue": overdue}
    asked, late = open_requests(session, today)
    answer["personal_data"] = {"open": asked, "overdue": late}
    again, parked = failed_reports(session, tries)
    answer["reports"] = {"to_retry": again, "parked": parked}
    for kind in KINDS:
        name = kind.machine
        answer[kind.key] = {s.value: counted.get((name, s.value), 0) for s in kind.states}
        answer["stuck"][kind.key] = set_aside_count(session, name)
        answer["overdue"][kind.key] = overdue_count(session, name, kind.watched, today)
        first = oldest(session, name, kind.watched)
        answer["oldest"][kind.key] = first and {
            "no": first.no, "state": first.state, "applied_on": first.applied_on.isoformat(),
        }  # fmt: skip
    return answer
