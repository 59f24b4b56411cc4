"""What people do with the cases on their desks (领取、退回、挂起、转办、离岗): a transaction for each case."""

from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import NamedTuple

from sqlmodel import Session, col, select, update

from config.errors import YidiError
from jobs.app import App
from jobs.principal import Principal
from models import ALWAYS, DeskDeed, User
from models.database import affected
from workflow.desk.errors import (
    AbsentError,
    BadHoldError,
    NotOnYourDeskError,
    NotTheirWorkError,
    TakenByAnotherError,
)
from workflow.desk.put import absent_until, held_now, put, take_off
from workflow.desk.rule import DESK, LEADS, OnDesk
from workflow.machine.context import Actor
from workflow.machine.guard import Row
from workflow.machine.machine import CaseMachine
from workflow.moves.actors import find_actor
from workflow.records.next_case import may_take_up
from workflow.service.lock_case import desk_of, lock_case
from workflow.service.machines import MACHINES
from workflow.shared.days import midnight
from workflow.shared.errors import UnknownUserError, WrongRoleError
from workflow.shared.months import A_DAY

LONGEST_REASON = 200


class PutThere(NamedTuple):
    """A case and its desk from now on; `holder` is "" where it lies on none."""

    no: str
    holder: str
    until: datetime
    held_until: date


class OneOfMany(NamedTuple):
    """What became of one case of several: where it lies now, or why it was left alone."""

    no: str
    put: PutThere | None
    fault: YidiError | None


def take_up(app: App, no: str, by: Principal) -> PutThere:
    """Take a case up (领取): it is theirs until the time is over; again for who has it already."""
    with app.database.writing() as session:
        machine, record = _locked(session, no, by.actor)
        _check_theirs(app, session, machine, record, by.actor)
        until = _until(app, app.today)
        return _put(
            app, session, machine, record, OnDesk(by.name, until, ALWAYS, ""), by, DeskDeed.TAKEN
        )


def give_back(app: App, no: str, by: Principal, reason: str = "") -> PutThere:
    """Give a case back (退回): it is anybody's whom it waits for; a lead gives back for another."""
    with app.database.writing() as session:
        machine, record = _locked(session, no, by.actor)
        return _given_back(app, session, machine, record, by, reason, DeskDeed.GIVEN_BACK)


def hold(app: App, no: str, by: Principal, until: date, reason: str) -> PutThere:
    """Put a case on hold until a day (挂起): it stays theirs, and comes back before them on that day."""
    first, last = app.today + A_DAY, app.today + A_DAY * app.settings.desk.hold_days
    if not first <= until <= last or not reason.strip() or len(reason) > LONGEST_REASON:
        raise BadHoldError(first, last)
    with app.database.writing() as session:
        machine, record = _locked(session, no, by.actor)
        _check_theirs(app, session, machine, record, by.actor)
        on = OnDesk(by.name, _until(app, until), until, reason.strip())
        return _put(app, session, machine, record, on, by, DeskDeed.HELD)


def transfer(app: App, no: str, by: Principal, to: str, reason: str = "") -> PutThere:
    """Put a case on another desk (转办): whoever has it, or a lead, who may take it over themselves."""
    with app.database.writing() as session:
        machine, record = _locked(session, no, by.actor)
        actor, lead = find_actor(session, to), _leads(by)
        held = desk_of(record)
        mine = held is not None and held.holder == by.name and held.until > app.now
        if not (mine or lead):
            raise NotOnYourDeskError(record.no)
        _check_theirs(app, session, machine, record, actor)
        on = OnDesk(actor.name, _until(app, app.today), ALWAYS, reason[:LONGEST_REASON])
        return _put(app, session, machine, record, on, by, DeskDeed.TRANSFERRED, over=lead)


def reassign(app: App, by: Principal, of: str, to: str = "", reason: str = "") -> list[OneOfMany]:
    """Put every case of one person on another's desk, or back to all (批量转办); a result for each."""
    if not _leads(by):
        raise WrongRoleError(by.name, DeskDeed.TRANSFERRED.label, sorted(LEADS))
    if to:
        return _each(numbers_of(app, of), lambda no: transfer(app, no, by, to, reason))
    return _each(numbers_of(app, of), lambda no: give_back(app, no, by, reason))


def leave(app: App, by: Principal, name: str, until: date) -> list[OneOfMany]:
    """Note that somebody is absent through a day (离岗), and give back what lies on their desk."""
    if name != by.name and not _leads(by):
        raise WrongRoleError(by.name, DeskDeed.ABSENT.label, sorted(LEADS))
    _note_absence(app, name, until)

    def gives(no: str) -> PutThere:
        with app.database.writing() as session:
            machine, record = _locked(session, no, by.actor)
            return _given_back(app, session, machine, record, by, "", DeskDeed.ABSENT)

    return _each(numbers_of(app, name), gives)


def come_back(app: App, by: Principal, name: str) -> None:
    """Note that somebody is here again (回岗)."""
    if name != by.name and not _leads(by):
        raise WrongRoleError(by.name, DeskDeed.ABSENT.label, sorted(LEADS))
    _note_absence(app, name, ALWAYS)


def numbers_of(app: App, holder: str) -> list[str]:
    """The numbers of the cases that lie on a person's desk now."""
    found: list[str] = []
    with app.database.reading() as session:
        query = select(DESK.c.machine, DESK.c.case_id).where(
            DESK.c.holder == holder, DESK.c.until > app.now
        )
        for name, case_id in session.execute(query.order_by(DESK.c.machine, DESK.c.case_id)).all():
            record = session.get(MACHINES[name].table, case_id)
            if record is not None and held_now(session, name, case_id, record.state, app.now):
                found.append(record.no)
    return found


def _each(numbers: Iterable[str], do: Callable[[str], PutThere]) -> list[OneOfMany]:
    results = []
    for no in numbers:
        try:
            results.append(OneOfMany(no, do(no), None))
        except YidiError as fault:
            results.append(OneOfMany(no, None, fault))
    return results


def _locked(session: Session, no: str, actor: Actor) -> tuple[CaseMachine, Row]:
    machine, record, _seen = lock_case(session, no, actor.reach)
    return machine, record


def _leads(by: Principal) -> bool:
    return bool(by.actor.roles & LEADS)


def _until(app: App, start: date) -> datetime:
    """The end of the last working day on which a case stays on a desk."""
    return midnight(app.calendar.add(start, app.settings.desk.days).due_on + A_DAY)


def _check_theirs(
    app: App, session: Session, machine: CaseMachine, record: Row, actor: Actor
) -> None:
    """Refuse a case that this person could not finish, or who is absent: `not_their_work`, `absent`."""
    away = absent_until(session, actor.name)
    if away >= app.today:
        raise AbsentError(actor.name, away)
    if not may_take_up(session, machine, record, actor, app.day):
        raise NotTheirWorkError(record.no, actor.name)


def _put(
    app: App, session: Session, machine: CaseMachine, record: Row, on: OnDesk, by: Principal,
    deed: DeskDeed, *, over: bool = False,
) -> PutThere:  # fmt: skip
    done = put(session, machine.name, record, on, by=by.name, deed=deed, now=app.now, over=over)
    if not done:
        held = held_now(session, machine.name, record.id, record.state, app.now)
        assert held is not None, "what stands in the way is somebody's"
        raise TakenByAnotherError(record.no, held.holder, held.until)
    return PutThere(record.no, on.holder, on.until, on.held_until)


def _given_back(
    app: App, session: Session, machine: CaseMachine, record: Row, by: Principal, reason: str,
    deed: DeskDeed,
) -> PutThere:  # fmt: skip
    held = desk_of(record)
    if held is None or held.until <= app.now or not (held.holder == by.name or _leads(by)):
        raise NotOnYourDeskError(record.no)
    gone = take_off(
        session, machine.name, record, held.holder, by=by.name, reason=reason[:LONGEST_REASON],
        deed=deed, now=app.now,
    )  # fmt: skip
    if not gone:
        raise NotOnYourDeskError(record.no)
    return PutThere(record.no, "", app.now, ALWAYS)


def _note_absence(app: App, name: str, until: date) -> None:
    with app.database.writing() as session:
        change = update(User).where(col(User.name) == name, col(User.active))
        if affected(session, change.values(absent_until=until)) != 1:
            raise UnknownUserError(name)
