"""How many cases stand where (案件现状), counted by name, because no table class needs to load."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import BigInteger, Date, bindparam, case, column, func, select, table, text

from models.states import MOST_TRIES

if TYPE_CHECKING:
    from sqlalchemy import BindParameter, Connection, TableClause
    from sqlalchemy.orm import Session

    from workflow.shared.sql_types import Query

    Executor = Connection | Session
    """What executes a query."""

TALLY = table("tally", column("machine"), column("area"), column("state"), column("n", BigInteger))
RIGHTS = table("rights_list", column("area"), column("quarter"))


class Waiting(NamedTuple):
    """A case that waits for the agency."""

    no: str
    state: str
    applied_on: date


def counts(session: "Executor") -> dict[tuple[str, str], int]:
    """How many cases there are by machine and state."""
    key = (TALLY.c.machine, TALLY.c.state)
    rows = session.execute(select(*key, func.sum(TALLY.c.n)).group_by(*key))
    return {(machine, state): int(n) for machine, state, n in rows}


def set_aside_count(session: "Executor", machine: str) -> int:
    """How many cases are set aside (搁置)."""
    # Written out, because the database must see that the index of the few fits.
    query = select(func.count()).select_from(_cases(machine)).where(text(f"tries >= {MOST_TRIES}"))
    return int(session.execute(query).scalar_one())


def overdue_count(session: "Executor", machine: str, states: Sequence[str], today: date) -> int:
    """How many cases in these states are past the agency's day (超期)."""
    cases = _cases(machine)
    late = _waits(select(func.count()).select_from(cases), states).where(cases.c.due_on < today)
    return int(session.execute(late).scalar_one())


def oldest(session: "Executor", machine: str, states: Sequence[str]) -> Waiting | None:
    """Of the cases in these states the one that has waited longest."""
    cases = _cases(machine)
    query = _waits(select(cases.c.no, cases.c.state, cases.c.applied_on), states)
    first = session.execute(query.order_by(cases.c.applied_on, cases.c.no).limit(1)).first()
    return None if first is None else Waiting(*first)


def oldest_days(session: "Executor", machine: str, states: Sequence[str]) -> dict[str, date]:
    """The first day on which a case was applied for that waits in each of these states."""
    cases = _cases(machine)
    query = _waits(select(cases.c.state, func.min(cases.c.applied_on)), states)
    rows = session.execute(query.group_by(cases.c.state)).all()
    return dict(map(tuple, rows))


def exception_amount(session: "Executor") -> tuple[int, int]:
    """How many answers of the bank wait for a decision (待查异常), and what they come to in 分."""
    # Written out, because the database must see that the index of the few fits.
    query = select(func.count(), func.coalesce(func.sum(column("amount", BigInteger)), 0))
    found, cents = session.execute(
        query.select_from(table("bank_line")).where(text("status = 'open'"))
    ).one()
    return int(found), int(cents)


def open_requests(session: "Executor", today: date) -> tuple[int, int]:
    """Requests about personal data that wait for an answer, and those past their day."""
    # Written out, because the database must see that the index of the open ones fits.
    found = session.execute(text(
        "SELECT count(*), coalesce(sum(CASE WHEN due_on < :today THEN 1 ELSE 0 END), 0) "
        "FROM privacy_request WHERE state = 'open'"
    ).bindparams(bindparam("today", today, Date)))  # fmt: skip
    asked, late = found.one()
    return int(asked), int(late)


def exception_count(session: "Executor") -> int:
    """How many answers of the bank wait for a decision (待查异常)."""
    # Written out, because the database must see that the index of the few fits.
    query = select(func.count()).select_from(table("bank_line")).where(text("status = 'open'"))
    return int(session.execute(query).scalar_one())


def unsigned_rights(session: "Executor", quarter: str) -> list[str]:
    """The areas with cases whose rights list of a quarter nobody has signed (未签权限清单)."""
    signed = select(RIGHTS.c.area).where(RIGHTS.c.quarter == quarter)
    areas = select(TALLY.c.area).where(TALLY.c.area.not_in(signed)).distinct()
    return sorted(session.execute(areas).scalars())


def failed_reports(session: "Executor", tries: int) -> tuple[int, int]:
    """How many reports failed and are tried again, and how many are parked (上报失败、搁置)."""
    # Written out, because the database must see that the index of the few fits.
    parked = func.coalesce(func.sum(case((column("tries") >= tries, 1), else_=0)), 0)
    query = select(func.count(), parked).select_from(table("report")).where(text("tries > 0"))
    failed, aside = session.execute(query).one()
    return int(failed) - int(aside), int(aside)


RED_AND_APPROVED = text(
    "SELECT count(DISTINCT c.id) FROM red_receipt d "
    "JOIN receipt r ON r.form = d.form AND NOT r.released "
    "JOIN claim c ON c.id = r.claim_id "
    "WHERE c.state IN ('to_pay', 'paying', 'paid', 'payment_failed')"
)


def red_count(session: "Executor") -> int:
    """How many approved or paid claims hold a red-flushed receipt (票据冲红)."""
    return int(session.execute(RED_AND_APPROVED).scalar_one())


def inquiry_count(session: "Executor", today: date) -> tuple[int, int]:
    """How many inquiries wait for an answer, and how many of them are overdue (协查)."""
    # Written out, because the database must see that the index of the few fits.
    late = func.coalesce(func.sum(case((column("due_on", Date) < today, 1), else_=0)), 0)
    query = select(func.count(), late).select_from(table("inquiry")).where(text("result = ''"))
    waiting, overdue = session.execute(query).one()
    return int(waiting), int(overdue)


def _cases(machine: str) -> "TableClause":
    """The cases of a machine; their table has its name."""
    names = ("no", "state", "tries")
    return table(machine, *map(column, names), column("applied_on", Date), column("due_on", Date))


def _waits(query: "Query", states: Sequence[str]) -> "Query":
    # Written out, because the database must see that the index of the watched states fits.
    watched: BindParameter[str] = bindparam(
        None, list(states), expanding=True, literal_execute=True
    )
    return query.where(column("state").in_(watched))
