"""Cases on desks (领取、退回、挂起、转办): acts on one or many, and on whose desk a case lies."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from typing import Any

from sqlmodel import Session, col, select

from config.text import Lang
from console.answers.asked import asked
from console.answers.next_case import answer_next
from console.answers.numbers import machine_of
from console.answers.queries import day, instant
from console.answers.refusals import refusal
from jobs.app import App
from jobs.identity import identify
from jobs.identity.duties import DESK
from jobs.office import desk
from jobs.office.desk import OneOfMany, PutThere
from models import ALWAYS, DeskAct, DeskDeed, Moved, User
from workflow.access.kinds import FILE, OFFICE, WORK
from workflow.desk.errors import TakenByAnotherError
from workflow.desk.put import held_now
from workflow.desk.rule import OnDesk
from workflow.machine.machine import CaseMachine
from workflow.service.find_case import find_case
from workflow.service.machines import TAKEN
from workflow.shared.days import as_day

MEETINGS = 5
"""So often others may be quicker before somebody asks again."""
ACTS = ("take", "give_back", "hold", "transfer")
"""What is done with a case on a desk."""


@asked(WORK)
def answer_desk_act(
    app: App, no: str, act: str, user: str, *, to: str = "", until: str = "", reason: str = ""
) -> dict[str, Any]:
    """Take a case up, give it back, put it on hold `until` a day, or on the desk of `to`.

    Return its number, its holder from then on ("" for nobody), and until when.
    """
    by = identify(app, user, DESK)
    if act == "take":
        return _told(desk.take_up(app, no, by))
    if act == "give_back":
        return _told(desk.give_back(app, no, by, reason))
    if act == "transfer":
        return _told(desk.transfer(app, no, by, to, reason))
    return _told(desk.hold(app, no, by, _day_of(until), reason))


@asked(WORK)
def answer_next_taken(
    app: App, lang: Lang, kind: str | None, user: str, *, but: str = ""
) -> dict[str, Any] | None:
    """Take up the case that a user should take next, another than `but`; None where nothing waits."""
    by = identify(app, user, DESK)
    for _ in range(MEETINGS):
        found = answer_next(app, lang, kind, by.name, but=but)
        if found is None or machine_of(found["no"]).name not in TAKEN:
            return found
        # Another may have been quicker: then there is one behind it.
        with suppress(TakenByAnotherError):
            desk.take_up(app, found["no"], by)
            return found
    return None


@asked(WORK)
def answer_reassignment(
    app: App, lang: Lang, user: str, whose: str, to: str = "", reason: str = ""
) -> list[dict[str, Any]]:
    """Put every case of one person on another's desk, or back to all; return a result for each."""
    return _results(desk.reassign(app, identify(app, user, DESK), whose, to, reason), lang)


@asked(WORK)
def answer_absence(app: App, lang: Lang, user: str, name: str, until: str) -> dict[str, Any]:
    """Note that somebody is absent through a day; return it, and the cases that went back."""
    by, last = identify(app, user, DESK), _day_of(until)
    if last < app.today:
        raise _bad_day(until)
    given = desk.leave(app, by, name or by.name, last)
    return {"name": name or by.name, "until": last.isoformat(), "cases": _results(given, lang)}


@asked(WORK)
def answer_return(app: App, user: str, name: str = "") -> dict[str, Any]:
    """Note that somebody is here again; return their name."""
    by = identify(app, user, DESK)
    desk.come_back(app, by, name or by.name)
    return {"name": name or by.name, "until": None, "cases": []}


@asked(FILE)
def answer_desk(app: App, lang: Lang, no: str) -> dict[str, Any]:
    """Return on whose desk a case lies, until when, and what was done with it on desks."""
    with app.database.reading() as session:
        machine, record = find_case(session, no, app.reach)
        return desk_row(app, session, machine, record) | {
            "acts": _acts(session, machine, record, lang)
        }


def desk_row(app: App, session: Session, machine: CaseMachine, record: Moved) -> dict[str, Any]:
    """Return on whose desk a case lies now."""
    return desk_told(
        app, record, held_now(session, machine.name, record.id or 0, record.state, app.now)
    )


def desk_told(app: App, record: Moved, held: OnDesk | None) -> dict[str, Any]:
    """Return on whose desk a case lies, as it was read already."""
    on = held or OnDesk("", app.now, ALWAYS, "")
    return _told(PutThere(record.no, on.holder, on.until, on.held_until)) | {"reason": on.reason}


@asked(OFFICE)
def answer_colleagues(app: App) -> list[dict[str, Any]]:
    """Return the names of those who are here to work on cases, with their roles (可转办人员)."""
    with app.database.reading() as session:
        found = session.exec(select(User).where(col(User.active)).order_by(User.name)).all()
    return [
        {
            "name": user.name,
            "roles": [*user.roles],
            "absent_until": day(_far(user.absent_until, app)),
        }
        for user in found
        if DESK.roles & {*user.roles}
    ]


def _far(last: date, app: App) -> date | None:
    return last if last >= app.today else None


def _acts(
    session: Session, machine: CaseMachine, record: Moved, lang: Lang
) -> list[dict[str, Any]]:
    its = (DeskAct.machine == machine.name, DeskAct.case_id == record.id)
    found = session.exec(select(DeskAct).where(*its).order_by(col(DeskAct.id)))
    return [
        {
            "deed": each.deed, "label": DeskDeed(each.deed).label.say(lang), "holder": each.holder,
            "by": each.by, "until": instant(each.until) if each.holder else None,
            "reason": each.reason, "at": instant(each.at),
        }
        for each in found
    ]  # fmt: skip


def _told(put: PutThere) -> dict[str, Any]:
    return {
        "no": put.no, "holder": put.holder, "until": instant(put.until) if put.holder else None,
        "held_until": None if put.held_until == ALWAYS else put.held_until.isoformat(),
    }  # fmt: skip


def _results(many: Sequence[OneOfMany], lang: Lang) -> list[dict[str, Any]]:
    return [_result(each, lang) for each in many]


def _result(each: OneOfMany, lang: Lang) -> dict[str, Any]:
    if each.fault is not None:
        error = {"code": each.fault.code, "message": each.fault.sentence(lang)}
        return {"no": each.no, "error": error}
    return {"no": each.no, "holder": each.put.holder if each.put else ""}


def _day_of(given: str) -> date:
    found = as_day(given)
    if found is None:
        raise _bad_day(given)
    return found


def _bad_day(given: str) -> Exception:
    return refusal(
        "usage", f"日期应为 YYYY-MM-DD，且不早于今天：{given or '未填写'}。",
        f"a day is written YYYY-MM-DD, and not past: {given or 'none given'}.",
    )  # fmt: skip
