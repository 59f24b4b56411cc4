"""To whom notices go (通知对象): the case, the person, what was confirmed, and the order of channels."""

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlmodel import Session, col, select

from jobs.app import App
from jobs.notices.papers import Enclosure, paper_for
from models import Claim, Filing, Notice, Person, Qualification, Referral
from models.delivery import ServiceAddress
from models.keys import one_of
from models.notice import NoticeChannel
from workflow.delivery.plan import DECISION_KINDS, TO_INSTITUTION, Addressee, plan_of
from workflow.delivery.pointer import mobile
from workflow.delivery.ways import open_ways
from workflow.moves.actors import find_actor
from workflow.remedy.text import missing_remedy
from workflow.representation.load_natural import ENTERED, INSURED
from workflow.representation.natural import on_day
from workflow.service.machines import MACHINES
from workflow.shared.errors import UnknownUserError

AnyCase = Filing | Claim | Qualification | Referral
CASES = (Filing, Claim, Qualification, Referral)


@dataclass(frozen=True)
class Routed:
    """A notice with its case and person, to whom it goes, and by what in which order."""

    case: AnyCase
    person: Person
    to: Addressee
    plan: tuple[NoticeChannel, ...]
    paper: Enclosure | None
    confirmed: ServiceAddress | None


def routed(
    session: Session, app: App, notices: Sequence[Notice], available: Container[NoticeChannel]
) -> dict[int, Routed]:
    """The same for each of these notices, by its id; one whose case is no person's is left out."""
    cases = _cases(session, notices)
    people = _by_id(session, {case.person_id for case in cases.values()})
    confirmed = _confirmed(session, people, app.today)
    found: dict[int, Routed] = {}
    for notice in notices:
        case = cases.get((notice.machine, notice.case_id))
        if case is None:
            continue
        person = people[case.person_id]
        its = confirmed.get((notice.machine, notice.case_id)) or confirmed.get(("", person.id or 0))
        paper = paper_for(session, app, notice)
        to = _addressee(app, notice, case, person, its)
        plan = plan_of(notice.kind, to, available)
        if paper is None:
            # There is nothing to put into an envelope, or into the agreed system.
            plan = tuple(each for each in plan if each not in PAPER_CHANNELS)
        elif not may_go_online(app, notice):
            plan = tuple(each for each in plan if each is not NoticeChannel.ELECTRONIC)
        found[notice.id or 0] = Routed(case, person, to, plan, paper, its)
    return found


PAPER_CHANNELS = (NoticeChannel.POST, NoticeChannel.ELECTRONIC)


def may_go_online(app: App, notice: Notice) -> bool:
    """Whether a notice may be served electronically: a decision that is, names the online way to contest it.

    行政复议法 第二十二条.
    """
    if notice.kind not in DECISION_KINDS:
        return True
    return not missing_remedy(app.policy.rules(notice.area, app.today), served_online=True)


def _addressee(
    app: App, notice: Notice, case: AnyCase, person: Person, its: ServiceAddress | None
) -> Addressee:
    institution = str(notice.params.get(TO_INSTITUTION) or "")
    mail, area = app.settings.notices.email, app.policy.areas[notice.area]
    sms = app.settings.notices.sms
    # A message that gives no number to call would leave the person with a riddle.
    riddle = sms and "{telephone}" in sms.template(notice.area) and not area.contact["phone"]
    phones = (its.phone if its else "", case.phone, person.phone)
    reached = next((number for number in map(mobile, phones) if number), "")
    return Addressee(
        mobile="" if riddle else reached,
        ways=tuple(option.way for option in open_ways(its)),
        electronic_to=its.electronic_to if its else "",
        postal=its.address if its else "",
        email=(mail.addresses.get(institution, "") if mail else ""),
        institution=institution,
    )


def _cases(session: Session, notices: Iterable[Notice]) -> dict[tuple[str, int], AnyCase]:
    by_machine: dict[str, set[int]] = {}
    for notice in notices:
        by_machine.setdefault(notice.machine, set()).add(notice.case_id)
    found: dict[tuple[str, int], AnyCase] = {}
    for name, ids in by_machine.items():
        table = MACHINES[name].table
        for case in session.exec(select(table).where(one_of(session, col(table.id), ids))):
            if isinstance(case, CASES):
                found[name, case.id or 0] = case
    return found


def _by_id(session: Session, ids: Iterable[int]) -> dict[int, Person]:
    found = session.exec(select(Person).where(one_of(session, col(Person.id), set(ids))))
    return {person.id or 0: person for person in found}


def _confirmed(
    session: Session, people: Iterable[int], today: date
) -> dict[tuple[str, int], ServiceAddress]:
    """What stands of each case, by machine and case, and of each person, by "" and the person.

    What somebody confirmed for another whose authority is over does not stand any more.
    """
    query = select(ServiceAddress).where(
        one_of(session, col(ServiceAddress.person_id), set(people))
    )
    found: dict[tuple[str, int], ServiceAddress] = {}
    for each in session.exec(query.order_by(col(ServiceAddress.id))):
        if _stands(session, each, today):
            key = ("", each.person_id) if each.case_id is None else (each.machine, each.case_id)
            found[key] = each
    return found


def _stands(session: Session, given: ServiceAddress, today: date) -> bool:
    """Whether whoever gave an address may still speak for the person: staff, themselves, an agent."""
    if not given.given_by.startswith((INSURED, ENTERED)):
        return True
    try:
        people = on_day(find_actor(session, given.given_by), today).reach.for_moves().people
    except UnknownUserError:
        return given.given_by.startswith(INSURED) and _own(session, given)
    return people is not None and given.person_id in people


def _own(session: Session, given: ServiceAddress) -> bool:
    """Whether a person who has died since, or is registered otherwise, gave their own."""
    number = given.given_by.removeprefix(INSURED).rpartition("@")[0]
    return session.get_one(Person, given.person_id).psn_no == number
