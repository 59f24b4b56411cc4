"""The daily seal (每日封存): one hash over the last hashes of all cases that moved."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Any

import structlog
from sqlalchemy import func, literal, select, text
from sqlmodel import Session, col
from sqlmodel import select as records

from config.clock import at_time, day_of
from jobs.audit.looks import ends_of
from jobs.audit.trusted_clock import BEGINNING, trusted_now
from jobs.runner.work import Work
from models import Seal
from models.audit import follow
from models.chain import instant_text
from workflow.audit.chain_check import Leaf, Root, leaves_of
from workflow.audit.chain_sql import MOVE, at_text, block_of, leaves_sql

log = structlog.get_logger()
SETTLED = timedelta(minutes=5)
"""How long after midnight a transaction that took its instant before it may begin to write."""
WRITING = (
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
    "AND pid <> pg_backend_pid() AND backend_type = 'client backend' AND xact_start < :upto"
)
"""Also transactions that have only read: they may still write, with the instant of their beginning."""
SealedBlock = tuple[str, int, Leaf]
"""Machine, block, and the leaf of the block."""


def seal_moves(work: Work) -> None:
    """Seal every move from before this day that no seal covers yet, and of what has happened alone."""
    now = trusted_now(work)
    upto = midnight(work.day, now)
    work.once("seal", "", lambda session: _summary(seal(session, upto, now)))


def midnight(day: date, now: datetime) -> datetime:
    """The instant up to which a seal of this day reaches: the last midnight in Shanghai that is over."""
    return at_time(min(day, day_of(now - SETTLED)), 0, 0)


def seal(session: Session, upto: datetime, now: datetime) -> Seal | None:
    """Write the seal over the moves after the last seal, up to an instant.

    None when they are sealed already, or when a transaction that began before is still open (a
    long import): then the next seal covers them. Every move takes its instant when its transaction
    begins, so no trigger has to look at each move for one that is dated back into a sealed day;
    `audit verify` finds such a move.
    """
    postgresql = session.get_bind().dialect.name == "postgresql"
    if postgresql:
        session.execute(text("LOCK TABLE seal IN SHARE ROW EXCLUSIVE MODE"))
    last = latest(session)
    since = last.upto if last else BEGINNING
    if upto <= since:
        return None
    if postgresql and session.execute(text(WRITING), {"upto": upto + SETTLED}).scalar_one():
        log.warning("seal.postponed", upto=upto.isoformat())
        return None
    root = Root()
    for found in (_by_postgresql if postgresql else _row_by_row)(session, since, upto):
        root.add(*found)
    looks = ends_of(session, day_of(since), day_of(upto))
    made: Seal = follow(
        last,
        Seal(
            no=0, since=since, upto=upto, moves=root.moves, cases=root.cases, root=root.digest,
            looks=looks.looks, looks_root=looks.root, at=now, prev_hash=b"", hash=b"",
        ),
    )  # fmt: skip
    session.add(made)
    session.flush()
    return made


def latest(session: Session) -> Seal | None:
    """The last seal."""
    return session.exec(records(Seal).order_by(col(Seal.no).desc()).limit(1)).first()


def _by_postgresql(session: Session, since: datetime, upto: datetime) -> Iterator[SealedBlock]:
    session.execute(text("SET LOCAL work_mem = '64MB'"))
    for machine, block, moves, cases, digest in session.execute(leaves_sql(since, upto)):
        yield machine, int(block), Leaf(int(moves), cases, bytes(digest))


def _row_by_row(session: Session, since: datetime, upto: datetime) -> Iterator[SealedBlock]:
    c, none = MOVE.c, literal("")
    columns = (c.case_id, c.seq, none, none, at_text(False, c.at), none, none, none, c.hash)
    order = (c.machine, c.case_id, c.seq)
    query = select(*columns, c.machine).where(c.at >= since, c.at < upto).order_by(*order)
    result: Any = session.execute(query)
    rows = result.cursor
    for (machine, block), part in groupby(rows, key=lambda row: (row[9], block_of(row[0]))):
        cases = (list(group) for _, group in groupby(part, key=lambda row: row[0]))
        for leaf in leaves_of(machine, cases, lambda _at: 1).values():
            yield machine, block, leaf


def unsealed(session: Session) -> int:
    """The number of moves that no seal covers yet."""
    last = latest(session)
    query = select(func.count()).select_from(MOVE)
    if last is not None:
        query = query.where(MOVE.c.at >= last.upto)
    return int(session.execute(query).scalar_one())


def _summary(made: Seal | None) -> dict[str, Any] | None:
    if made is None:
        return None
    log.info("seal.written", no=made.no, moves=made.moves, cases=made.cases, hash=made.hash.hex())
    return {"no": made.no, "moves": made.moves, "upto": instant_text(made.upto)}
