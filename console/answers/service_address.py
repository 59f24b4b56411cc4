"""Where and how a person is served (送达地址及方式): what stands, the ways that are open, the history."""

from collections.abc import Mapping
from typing import Any

from sqlmodel import Session

from config.text import Lang
from console.answers.asked import asked
from console.answers.refusals import refusal
from console.answers.unmasking import masked
from jobs.app import App
from jobs.identity import CONFIRM, Principal
from jobs.office.service_address import STAYS, Said, Served, confirm_anew, confirmations_of
from models import Claim, Filing, Qualification, ServiceAddress
from workflow.access.kinds import ACT, CASE
from workflow.delivery.confirmation import confirmed_for
from workflow.delivery.ways import DAYS, open_ways
from workflow.machine.avoiding import avoid
from workflow.service.find_case import find_case
from workflow.service.lock_case import lock_case


@asked(CASE)
def answer_service_address(app: App, lang: Lang, no: str) -> dict[str, Any]:
    """Return what `stands` for a case, the `ways` that are open in their order, and the `history`."""
    with app.database.reading() as session:
        machine, record = find_case(session, no, app.reach)
        return _told(session, machine.name, _served(no, record), lang)


@asked(ACT)
def answer_confirmed(
    app: App, lang: Lang, no: str, said: Mapping[str, Said], by: Principal, *, for_person: bool
) -> dict[str, Any]:
    """Confirm anew what is said of a case (or of its person, as a default), and return what stands."""
    with app.database.writing() as session:
        machine, held, _ = lock_case(session, no, by.actor.reach.for_moves())
        case = _served(no, session.get_one(machine.table, held.id))
        avoid(case.no, [case.person_id], by.actor, by=CONFIRM.roles)
        confirm_anew(
            session, machine.name, case, said, by.name, app.today, app.now, for_person=for_person
        )
        return _told(session, machine.name, case, lang)


def _served(no: str, record: object) -> Served:
    if not isinstance(record, Filing | Claim | Qualification):
        raise refusal(
            "not_served_by",
            f"{no} 不是备案、报销或慢特病资格，没有送达地址确认书。",
            f"{no} is no filing, claim or qualification: it has no confirmation of address.",
        )
    return record


def _told(session: Session, machine: str, case: Served, lang: Lang) -> dict[str, Any]:
    stands = confirmed_for(session, machine, case)
    history = confirmations_of(session, machine, case)
    return masked({
        "no": case.no,
        "stands": _row(stands) if stands else None,
        "ways": [
            {
                "way": option.way.value, "label": option.way.label.say(lang), "to": option.to,
                "day": DAYS[option.way].say(lang), "source": option.source.say(lang),
            }
            for option in open_ways(stands)
        ],
        "history": [_row(each) for each in history],
    })  # fmt: skip


def _row(its: ServiceAddress) -> dict[str, Any]:
    return {
        **{name: getattr(its, name) for name in STAYS}, "of": "case" if its.case_id else "person",
        "given_on": its.given_on.isoformat(), "given_by": its.given_by,
    }  # fmt: skip
