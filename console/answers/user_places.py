"""Where users belong (人员所属): at which hospital, for which pooling areas, for which employer."""

from collections.abc import Sequence
from typing import Any

from sqlmodel import Session, select

from config.text import Text
from console.answers.areas import known_area
from console.answers.asked import NotYoursError, asked
from console.answers.refusals import refusal
from jobs.app import App
from jobs.identity import Principal
from jobs.identity.staff import record
from models import Institution, Role, User
from workflow.access.kinds import WORK
from workflow.access.reach import EVERY_AREA
from workflow.shared.errors import Refusal, UnknownUserError
from workflow.shared.money import yuan

BEYOND = Text(
    "{name} 还负责您负责以外的统筹区，须由负责其全部统筹区的管理员办理。",
    "{name} works for pooling areas that you do not: an admin who works for all of theirs does it.",
)
ALL = "all"
"""Says on the command line that somebody works for every pooling area."""
LONGEST_UNIT = 40


class AreaNeededError(Refusal):
    """Nobody said for which pooling areas a user works (须写明所属统筹区)."""

    code = "area_needed"

    def __init__(self, name: str) -> None:
        says = Text(
            "须写明 {name} 负责的统筹区：--area 区划代码（可多次），负责全部的写 --area all。",
            "say for which pooling areas {name} works: --area CODE (repeatable), or --area all.",
        )
        super().__init__(says, name=name)


def place(session: Session, user: User, code: str) -> None:
    """Set the institution for which a hospital's user acts; no other role acts for one."""
    if Role.HOSPITAL.value not in user.roles:
        if code:
            raise refusal(
                "institution_not_asked",
                "只有医院岗位（hospital）登记所属机构；请去掉机构编号，或另以 yidi user add 登记医院人员",
                "only somebody with the role hospital has an institution: leave it out, or add a user of the hospital (yidi user add)",
            )
        return
    if not code:
        raise refusal(
            "institution_needed",
            "医院岗位须用 --institution 登记所属定点医药机构编号",
            "the role hospital needs --institution CODE",
        )
    if not session.exec(select(Institution.id).where(Institution.code == code)).first():
        raise refusal(
            "no_such_hospital", f"机构目录中没有 {code}", f"{code} is not in the directory"
        )
    user.institution = code


@asked(WORK)
def answer_user_institution(app: App, name: str, code: str, by: Principal) -> dict[str, Any]:
    """Set the institution for which a user acts from now on, and return them as a row."""
    check_theirs(app, name, by)
    with app.database.writing() as session:
        user = named(session, name)
        place(session, user, code)
        record(session, user, "placed", by, app.now)
        return user_row(user)


@asked(WORK)
def answer_user_areas(app: App, name: str, areas: Sequence[str], by: Principal) -> dict[str, Any]:
    """Set the pooling areas that a user works for from now on, and return them as a row.

    Who works for some areas gives no others: an admin of one area places nobody elsewhere.
    """
    check_theirs(app, name, by)
    with app.database.writing() as session:
        user = named(session, name)
        before = user.areas
        work_within(app, user, areas)
        if user.areas != before:
            record(session, user, "areas_set", by, app.now)
        return user_row(user)


def work_within(app: App, user: User, areas: Sequence[str]) -> None:
    """Set the pooling areas of a user; a rehearsal that is told none takes all."""
    if not areas and not app.database.is_rehearsal():
        raise AreaNeededError(user.name)
    if not areas or ALL in areas:
        own = app.reach.areas
        user.areas = [EVERY_AREA] if own is None else sorted(own)
        return
    for area in areas:
        known_area(app, area)
    user.areas = sorted(set(areas))


def work_for(user: User, unit: str) -> None:
    """Set the employer whose employees a user files for; no other role has one."""
    asked_for = Role.UNIT.value in user.roles
    if asked_for and not unit.strip():
        raise refusal(
            "unit_needed", "单位经办岗位（unit）须用 --unit 登记单位编号",
            "the role unit needs --unit, the number of the employer",
        )  # fmt: skip
    if unit and (not asked_for or len(unit.strip()) > LONGEST_UNIT):
        raise refusal(
            "unit_not_asked", f"只有单位经办岗位（unit）登记单位编号，最长 {LONGEST_UNIT} 字",
            f"only the role unit has an employer, of at most {LONGEST_UNIT} characters",
        )  # fmt: skip
    user.unit = unit.strip()


def named(session: Session, name: str) -> User:
    user = session.exec(select(User).where(User.name == name)).first()
    if user is None:
        raise UnknownUserError(name)
    return user


def check_theirs(app: App, name: str, by: Principal) -> None:
    """Refuse to change somebody who works beyond the areas of whoever changes them (`not_yours`).

    Who could set the password of an admin of all areas would be one.
    """
    areas = by.actor.reach.areas
    if areas is None or name == by.name:
        return
    with app.database.reading() as session:
        user = named(session, name)
        if not areas.issuperset(user.areas):
            raise NotYoursError(BEYOND, name=user.name)


def user_row(user: User) -> dict[str, Any]:
    """A user; the approval limit in yuan, and whether anybody is named whom they keep away from."""
    limit = None if user.limit is None else yuan(user.limit)
    return {
        "name": user.name, "roles": user.roles, "areas": user.areas, "unit": user.unit,
        "institution": user.institution, "limit": limit,
        "active": user.active, "linked": user.insured_as is not None,
        "relatives": len(user.relatives),
    }  # fmt: skip
