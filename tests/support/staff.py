"""The staff of the tests (测试用人员): somebody of every role, and their history."""

from typing import Any

from sqlalchemy import insert, select
from sqlmodel import Session

from models import METADATA, Role
from models.database import Database
from tests.support.builders import a_user, saved

STAFF = {
    "applicant": (Role.APPLICANT,),
    "hospital": (Role.HOSPITAL,),
    "helper": (Role.HELPER,),
    "unit": (Role.UNIT,),
    "viewer": (Role.VIEWER,),
    "intake": (Role.INTAKE,),
    "reviewer": (Role.REVIEWER,),
    "reviewer2": (Role.REVIEWER,),
    "approver": (Role.APPROVER,),
    "approver2": (Role.APPROVER,),
    "cashier": (Role.CASHIER,),
    "auditor": (Role.AUDITOR,),
    "admin": (Role.ADMIN,),
    "everybody": tuple(role for role in Role if role != Role.SYSTEM),
}
USERS, CHANGES = METADATA.tables["app_user"], METADATA.tables["user_change"]
_rows: dict[str, list[dict[str, Any]]] = {}
"""By table what the first office stored: users and chained changes are the same in every one."""


def let_in(database: Database) -> None:
    """Store the staff, each with the change that says so."""
    with database.writing() as session:
        empty = session.execute(select(CHANGES.c.no).limit(1)).first() is None
        if empty and _rows:
            for table in (USERS, CHANGES):
                session.execute(insert(table), _rows[table.name])
            return
    saved(database, *(a_user(name, *roles) for name, roles in STAFF.items()))
    if empty:
        with database.reading() as session:
            _rows.update({table.name: _stored(session, table) for table in (USERS, CHANGES)})


def _stored(session: Session, table: Any) -> list[dict[str, Any]]:
    """The rows, without the number that each database gives for itself."""
    found = session.execute(select(table).order_by(*table.primary_key)).mappings()
    return [{name: value for name, value in row.items() if name != "id"} for row in found]
