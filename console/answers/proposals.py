"""What waits for a second person (待确认事项): listed, shown whole, confirmed, declined, withdrawn."""

from collections.abc import Mapping
from itertools import islice
from typing import Any

from sqlmodel import Session

from config.masking import mask_all
from config.text import Lang, Text
from console.answers.acts_of_two import act_of
from console.answers.asked import NOBODY, asked
from console.answers.proposal_words import given_rows
from console.answers.queries import instant
from console.answers.unmasking import masked
from jobs.app import App
from jobs.looks import about
from jobs.proposals import answer
from jobs.proposals.open import may_see, proposals
from models import Proposal, ProposalState
from workflow.access.kinds import ACT, CASE, SEARCH
from workflow.service.machines import MACHINES
from workflow.shared.days import midnight
from workflow.shared.errors import UnknownCaseError


def proposal_row(proposal: Proposal, lang: Lang, *, unmasked: bool = False) -> dict[str, Any]:
    """Return a proposal as a row: what it is about, what is to be done with what (`given`, in words), its hash."""
    # What was typed to name a person may be an identity number, under whatever key.
    payload = proposal.payload if unmasked else dict(mask_all(proposal.payload))
    row: dict[str, Any] = {
        "no": proposal.no, "case": proposal.about, "machine": proposal.machine or None,
        "trigger": proposal.trigger, "label": _label(proposal).say(lang), "payload": payload,
        "given": given_rows(proposal.trigger, payload, lang),
        "hash": proposal.hash.hex(), "asked_by": proposal.asked_by,
        "asked_at": instant(proposal.asked_at),
        "expires_at": instant(midnight(proposal.expires_on)), "state": proposal.state,
        "state_label": ProposalState(proposal.state).label.say(lang),
    }  # fmt: skip
    return masked(row, unmasked=unmasked)


def _label(proposal: Proposal) -> Text:
    return act_of(proposal).label


@asked(SEARCH, person=NOBODY)
def answer_proposals(
    app: App, lang: Lang, *, mine: bool = False, waiting: bool = False,
    limit: int | None = None, after: str | None = None,
) -> list[dict[str, Any]]:  # fmt: skip
    """Return the proposals that the asker made, or that wait for them; else all that they may see.

    What ends first comes first; `limit` of them, behind the one with the number `after`.
    """
    with app.database.reading() as session:
        found = proposals(app, session, mine=mine, waiting=waiting, after=after)
        return [proposal_row(each, lang) for each in islice(found, limit)]


@asked(CASE)
def answer_proposal(app: App, lang: Lang, no: str, *, unmasked: bool = False) -> dict[str, Any]:
    """Return one proposal; what the asker may not see is not there."""
    with app.database.reading() as session:
        proposal = answer.find_proposal(app, session, no)
        if not may_see(app, session, proposal):
            raise UnknownCaseError(no)
        about(person_id=_person_of(session, proposal))
        return proposal_row(proposal, lang, unmasked=unmasked)


def _person_of(session: Session, proposal: Proposal) -> int | None:
    """The person whose case it is about, so that the look is found with them."""
    if not proposal.case_id:
        return None
    case = session.get(MACHINES[proposal.machine].table, proposal.case_id)
    return getattr(case, "person_id", None)


@asked(ACT)
def answer_confirm(app: App, lang: Lang, no: str, shown: str) -> dict[str, Any]:
    """Do what another proposed, and return the proposal with what came of it (`done`)."""
    confirmed = answer.confirm(app, no, shown)
    done: Mapping[str, Any] = masked(confirmed.done)
    return _again(app, lang, confirmed.proposal.no) | {"done": dict(done)}


@asked(ACT)
def answer_decline(app: App, lang: Lang, no: str, reason: str) -> dict[str, Any]:
    """Decline what another proposed, with a reason, and return the proposal."""
    return proposal_row(answer.decline(app, no, reason), lang)


@asked(ACT)
def answer_withdrawn_proposal(app: App, lang: Lang, no: str) -> dict[str, Any]:
    """Withdraw what the asker proposed, and return the proposal."""
    return proposal_row(answer.withdraw(app, no), lang)


def _again(app: App, lang: Lang, no: str) -> dict[str, Any]:
    with app.database.reading() as session:
        return proposal_row(answer.find_proposal(app, session, no), lang)
