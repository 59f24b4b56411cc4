"""The kinds of cases that are somebody's own (我的业务的各类案件), and what they may do with each."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlmodel import Session, col, select

from config.text import Lang
from console.answers.qualification import qualification_of
from console.answers.queries import View, case_row, day
from console.answers.referral import referral_of
from jobs.app import App
from models import FAR, Institution, Person, Role
from workflow.claim.machine import CLAIM
from workflow.filing.machine import FILING
from workflow.machine.machine import CaseMachine
from workflow.qualification.machine import QUALIFICATION
from workflow.referral.machine import REFERRAL

Told = Iterator[dict[str, Any]]


class OwnKind(NamedTuple):
    """A kind of case, and how its records are told."""

    machine: CaseMachine
    rows: Callable[[Session, App, Sequence[Any], View], Told]


def _listed(machine: CaseMachine) -> Callable[[Session, App, Sequence[Any], View], Told]:
    """Filings and claims as their lists have them."""

    def rows(session: Session, _app: App, records: Sequence[Any], view: View) -> Told:
        whose = col(Person.id).in_({each.person_id for each in records})
        people = {each.id: each for each in session.exec(select(Person).where(whose))}
        where = {getattr(each, "institution_id", None) for each in records} - {None}
        at = (
            session.exec(select(Institution).where(col(Institution.id).in_(where))) if where else ()
        )
        places = {each.id: each for each in at}
        for each in records:
            place = places.get(getattr(each, "institution_id", None))
            yield case_row(machine, each, people[each.person_id], place, view)

    return rows


def _referrals(session: Session, app: App, records: Sequence[Any], view: View) -> Told:
    return (referral_of(session, app, view.lang, each, unmasked=False) for each in records)


def _qualifications(session: Session, app: App, records: Sequence[Any], view: View) -> Told:
    return (qualification_of(session, app, view.lang, each, unmasked=False) for each in records)


ROWS: Mapping[str, OwnKind] = {
    "filings": OwnKind(FILING, _listed(FILING)),
    "claims": OwnKind(CLAIM, _listed(CLAIM)),
    "referrals": OwnKind(REFERRAL, _referrals),
    "qualifications": OwnKind(QUALIFICATION, _qualifications),
}
"""By the key under which they are told."""


def last_day(record: Any) -> date:
    """The day until which the applicant has time; FAR where nothing runs out."""
    until: date = getattr(record, "period_ends_on", FAR)
    return until


def waiting_row(machine: CaseMachine, record: Any, lang: Lang) -> dict[str, Any]:
    """What waits for the applicant: the case, until when, and the moves that are theirs."""
    moves = {
        step.trigger: step.label.say(lang) for step in machine.steps_from(record.state)
        if Role.APPLICANT in step.by
    }  # fmt: skip
    return {
        "no": record.no, "kind": machine.called_also or machine.name, "state": record.state,
        "state_label": machine.state_of(record).label.say(lang),
        "due_on": day(last_day(record)),
        "moves": [{"trigger": trigger, "label": label} for trigger, label in moves.items()],
    }  # fmt: skip
