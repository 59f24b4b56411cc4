"""What the pre-check says of a case at the counter (当场预审): told at once, decided by the run as ever.

The rules are those of the run, on the day and by the book of today. Nothing moves: what is missing
may still be handed in while the applicant stands there, without a return being written.
"""

from collections.abc import Mapping, Sequence
from types import SimpleNamespace
from typing import Any

from sqlmodel import Session

from config.text import Lang
from console.answers.asked import asked
from console.answers.moves import warnings
from console.answers.numbers import machine_of
from jobs.app import App
from jobs.office.remarks import payee_remarks
from models import ClaimState, FilingState
from workflow.access.kinds import CASE
from workflow.access.reached import reaches
from workflow.benefit.rows import PrecheckRow
from workflow.claim.findings import Finding, verdict, wanted
from workflow.claim.guards import VERDICTS
from workflow.claim.machine import CLAIM
from workflow.claim.precheck_rules import missing_paper
from workflow.claim.reenter import found_of
from workflow.filing.machine import FILING
from workflow.machine.context import Moment, MoveRemark
from workflow.machine.guard import Row
from workflow.service.find_case import find_case
from workflow.shared.documents import filing_papers

BEFORE = (FilingState.SUBMITTED, ClaimState.PRECHECK)
"""The states of a case that is still to be judged."""


@asked(CASE)
def answer_precheck(
    app: App, lang: Lang, no: str, entered: Mapping[str, Any] | None = None
) -> dict[str, Any] | None:
    """Return `verdict`, its `label`, what is `missing`, the `findings`, and `warnings` about the account.

    None where nothing is to be checked any more. `entered` are the columns of a case that was
    entered a moment ago: nobody has to read them again.
    """
    with app.database.reading() as session:
        record = _at_hand(session, app, no, entered) or find_case(session, no, app.reach)[1]
        kind = machine_of(record.no)
        if record.state not in BEFORE or kind not in (FILING, CLAIM):
            return None
        moment = app.day.moment(record.area)
        odd: Sequence[MoveRemark] = ()
        if kind is FILING:
            found = _of_filing(record, moment)
        else:
            papers = PrecheckRow._make(getattr(record, name) for name in PrecheckRow._fields)
            found = found_of(session, papers, moment)
            odd = payee_remarks(app, record.payee_account, record.payee_bank_code)
    judged = verdict(found)
    return {
        "verdict": judged, "label": VERDICTS[judged].say(lang), "missing": wanted(found),
        "findings": [_told(finding, lang) for finding in found], "warnings": warnings(odd, lang),
    }  # fmt: skip


def _at_hand(session: Session, app: App, no: str, entered: Mapping[str, Any] | None) -> Row:
    """The case that was entered a moment ago, where it is the asker's to look at."""
    record = None if entered is None else SimpleNamespace(**entered)
    if record is None or not reaches(session, machine_of(no).name, record, app.reach):
        return None
    return record


def _of_filing(filing: Row, moment: Moment) -> Sequence[Finding]:
    """The papers that the review of a filing will miss."""
    papers = filing_papers(
        filing.category, filing.promise, filing.materials, moment.rules, agent=bool(filing.agent)
    )
    return [missing_paper(paper, moment.rules, "filing_materials") for paper in papers]


def _told(finding: Finding, lang: Lang) -> dict[str, str]:
    clause = finding.clause.say(lang) if finding.clause else ""
    return {
        "code": finding.code, "weight": finding.weight, "message": finding.says.say(lang),
        "clause": clause,
    }  # fmt: skip
