"""Histories for the tests of the audit: cases with a few moves, and a way past their guards."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from typing import Any

from sqlalchemy import text
from sqlmodel import Session

from jobs.audit.verify import AuditReport, verify
from models import Claim, Filing
from models.database import Database
from tests.support.builders import TODAY, a_claim, a_filing, a_move, a_user, brought, noon, saved
from tests.support.office import STAFF

WORDS: dict[str, Any] = {
    "reason": "本人电话申请，手机 13900000000",
    "on_behalf_of": {"name": "李娜", "relation": "女儿"},
    "facts": {"phone": "13900000000", "note": 'said "yes" \\ no'},
}
"""What a person said; it enters the chain by commitment alone."""
NEXT_DAY = TODAY + timedelta(days=1)


def histories(database: Database) -> tuple[list[Filing], list[Claim]]:
    """Three filings and two claims of three moves each; the second move was said in words."""
    filings, claims = [a_filing() for _ in range(3)], [a_claim() for _ in range(2)]
    saved(database, *filings, *claims)
    for case in (*filings, *claims):
        spoken(database, case)
    for filing in filings:
        moved(database, filing, "reviewed")
    for claim in claims:
        moved(database, claim, "review")
    return filings, claims


def spoken(database: Database, case: Filing | Claim, day: date = TODAY, **words: Any) -> None:
    """A move that keeps the state, with words."""
    with database.writing() as session:
        held: Any = session.get(type(case), case.id)
        move = a_move(
            held, held.head, seq=held.version + 1, trigger="amend", source=held.state,
            dest=held.state, actor="intake", day=day, at=noon(day), **(words or WORDS),
        )  # fmt: skip
        session.add(move)
        session.flush()
        held.version, held.head = move.seq, move.hash


def moved(database: Database, case: Filing | Claim, state: str, day: date = TODAY) -> None:
    """A move of the system to another state."""
    with database.writing() as session:
        brought(session, session.get(type(case), case.id), state, day)


def staffed(database: Database) -> None:
    """Everybody who may act."""
    saved(database, *(a_user(name, *roles) for name, roles in STAFF.items()))


@contextmanager
def unguarded(database: Database) -> Iterator[Session]:
    """A session in which no trigger fires: what somebody who rules the database could do."""
    with database.writing() as session:
        if database.is_sqlite:
            found = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
            for (name,) in session.execute(text(found)).all():
                session.execute(text(f"DROP TRIGGER {name}"))
        else:
            session.execute(text("SET LOCAL session_replication_role = replica"))
        yield session


def forged(database: Database, statement: str, **values: Any) -> int:
    """Do this past the guards; how many rows it touched."""
    with unguarded(database) as session:
        done: Any = session.execute(text(statement), values)
        return int(done.rowcount)


def found(database: Database, **asked: Any) -> tuple[str, str, int] | None:
    """What verify finds: code, number and step; None when everything holds."""
    fault = checked(database, **asked).fault
    return None if fault is None else (fault.code, fault.no, fault.seq)


def checked(database: Database, **asked: Any) -> AuditReport:
    """What verify reports."""
    return verify(database, **asked)
