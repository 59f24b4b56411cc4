"""What the pre-check says of a case at the counter (当场预审): told at once, decided by the run as ever.

The rules are those of the run, on the day and by the book of today. Nothing moves: what is missing
may still be handed in while the applicant stands there, without a return being written.
"""

from collections.abc import Sequence
from typing import Any

from config.text import Lang
from console.answers.asked import asked
from console.answers.moves import warnings
from jobs.app import App
from jobs.office.remarks import payee_remarks
from models import Claim, ClaimState, Filing, FilingState
from workflow.access.kinds import CASE
from workflow.claim.findings import Finding, verdict, wanted
from workflow.claim.guards import VERDICTS
from workflow.claim.precheck_rules import missing_paper
from workflow.claim.reenter import findings_of
from workflow.machine.context import Moment, MoveRemark
from workflow.service.find_case import find_case
from workflow.shared.documents import filing_papers

BEFORE = (FilingState.SUBMITTED, ClaimState.PRECHECK)
"""The states of a case that is still to be judged."""


@asked(CASE)
def answer_precheck(app: App, lang: Lang, no: str) -> dict[str, Any] | None:
    """Return `verdict`, its `label`, what is `missing`, the `findings`, and `warnings` about the account.

    None where nothing is to be checked any more, or ever was: of what is no filing and no claim.
    """
    with app.database.reading() as session:
        _, record = find_case(session, no, app.reach)
        if record.state not in BEFORE or not isinstance(record, (Filing, Claim)):
            return None
        moment = app.day.moment(record.area)
        odd: Sequence[MoveRemark] = ()
        if isinstance(record, Filing):
            found = _of_filing(record, moment)
        else:
            found = findings_of(session, record.id, moment)
            odd = payee_remarks(app, record.payee_account, record.payee_bank_code)
    judged = verdict(found)
    return {
        "verdict": judged, "label": VERDICTS[judged].say(lang), "missing": wanted(found),
        "findings": [_told(finding, lang) for finding in found], "warnings": warnings(odd, lang),
    }  # fmt: skip


def _of_filing(filing: Filing, moment: Moment) -> Sequence[Finding]:
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
