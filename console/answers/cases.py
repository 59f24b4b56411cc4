"""Cases and whatever else has a number (备案、报销等): lists, and one whole."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from config.text import Lang
from console.answers.appeals import appeal_row
from console.answers.asked import asked
from console.answers.attached import attached_to
from console.answers.benefit import benefit_of
from console.answers.detail import one_case
from console.answers.numbers import whole
from console.answers.payout import answer_batch
from console.answers.payout_rows import payment_row
from console.answers.qualification import qualification_of
from console.answers.queries import CaseFilter, View, cases
from console.answers.recovery import answer_recovery
from console.answers.referral import referral_of
from console.answers.refusals import state_named
from console.answers.unmasking import masked
from jobs.app import App
from jobs.archive.view import open_case
from models import ENDED_BY_LABEL, Claim, FilingState
from workflow.access.kinds import CASE, SEARCH, SELF
from workflow.claim.machine import CLAIM
from workflow.filing.machine import FILING
from workflow.machine.context import Actor
from workflow.machine.machine import CaseMachine
from workflow.moves.actors import find_actor
from workflow.payout.machine import PAYMENT, PAYOUT
from workflow.personal_data.shield import shield_of
from workflow.qualification.machine import QUALIFICATION
from workflow.recovery.machine import RECOVERY
from workflow.referral.machine import REFERRAL
from workflow.remedy.machine import APPEAL

KINDS = {"filings": FILING, "claims": CLAIM}
ENDED_BY = {
    label: how for how, label in ENDED_BY_LABEL.items() if label != FilingState.CANCELLED.label.zh
}


@asked(SEARCH, person="wanted.person")
def answer_cases(
    app: App, lang: Lang, kind: str, wanted: CaseFilter, *, unmasked: bool = False
) -> Iterator[dict[str, Any]]:
    """Yield the cases of a list in the order of their numbers; an unknown state is a misuse."""
    machine = KINDS[kind]
    view = View(lang, app.regions, unmasked)
    return _rows(app, machine, _by_codes(app, machine, wanted), view)


def _by_codes(app: App, machine: CaseMachine, wanted: CaseFilter) -> CaseFilter:
    """Return the filter with codes and whole numbers for what may be given as words and ends.

    A cancelled filing is called by what ended it (已终止、已变更…), so that may be asked for.
    """
    after = wanted.after and whole(app, wanted.after)
    ended_by = ENDED_BY.get(wanted.state or "") if machine is FILING else None
    state = FilingState.CANCELLED if ended_by else state_named(machine.states, wanted.state)
    return replace(
        wanted, state=state, ended_by=ended_by, after=after, reach=app.reach, day=app.day
    )


def _rows(
    app: App, machine: CaseMachine, wanted: CaseFilter, view: View
) -> Iterator[dict[str, Any]]:
    with app.database.reading() as session:
        shield = shield_of(session, app.today) if view.unmask else None
        yield from cases(session, machine, wanted, replace(view, shield=shield))


@asked(SELF)
def user_named(app: App, name: str) -> Actor:
    """The user for whom a list shows what waits; or `unknown_user`."""
    with app.database.reading() as session:
        return find_actor(session, name)


@asked(CASE)
def answer_case(
    app: App, lang: Lang, no: str, *, unmasked: bool = False, reason: str = ""
) -> dict[str, Any]:
    """Return everything about the case, batch, payment or recovery with this number.

    Identity numbers and accounts are masked unless the viewer may see them; those of a child under
    14 unless there is a `reason`, those under a restriction always.
    """
    with app.database.reading() as live, open_case(live, no, app.reach) as case:
        session, machine, record, archived = case
        shield = shield_of(live, app.today).with_reason(reason) if unmasked else None
        view = View(lang, app.regions, unmasked, shield)
        if machine is PAYMENT:
            return payment_row(record, view)
        if machine is PAYOUT:
            return answer_batch(app, lang, no, unmasked=unmasked)
        if machine is RECOVERY:
            return answer_recovery(app, lang, no, unmasked=unmasked)
        if machine is APPEAL:
            return appeal_row(record, app, lang)
        if machine is REFERRAL:
            return referral_of(session, app, lang, record, unmasked=unmasked)
        if machine is QUALIFICATION:
            return qualification_of(session, app, lang, record, unmasked=unmasked)
        attached = attached_to(session, record)
        view = view.of(attached.person.certno)
        claim = isinstance(record, Claim)
        benefit = benefit_of(session, record, app.policy, lang) if claim else None
        found = one_case(attached, machine, record, view, app.policy, app.today, benefit)
        if archived:
            found["archived_on"] = archived.archived_on.isoformat()
    return masked(found, unmasked=view.unmask)
