"""The chains of looks, sealed and checked (查询留痕的封存与校验): one chain an asker and day."""

from collections.abc import Iterator, Sequence
from datetime import date
from hashlib import sha256
from itertools import groupby
from typing import NamedTuple

from sqlalchemy import func, select
from sqlmodel import Session, col
from sqlmodel import select as records

from config.clock import day_of
from jobs.audit.look_verdict import day_verdict
from models import FAR, METADATA, DestroyedKind, Destruction, KeptLook, Seal
from models.chain import SEPARATOR
from models.database import Database
from workflow.audit.chain_check import Fault, shown

PAGE = 10_000


class LookEnds(NamedTuple):
    """How many looks there are between two days, and one hash over the end of every chain."""

    looks: int
    root: bytes


class CheckedLooks(NamedTuple):
    """How many looks hold, and the first fault."""

    looks: int
    fault: Fault | None


def ends_of(session: Session, since: date, upto: date) -> LookEnds:
    """The ends of the chains of all days from `since` on and before `upto`."""
    table = METADATA.tables["look"]
    last = (
        select(table.c.asker, table.c.day, func.max(table.c.place).label("place"))
        .where(table.c.day >= since, table.c.day < upto)
        .group_by(table.c.asker, table.c.day)
        .subquery()
    )
    same = (table.c.asker == last.c.asker, table.c.day == last.c.day, table.c.place == last.c.place)
    query = select(table.c.day, table.c.asker, table.c.place, table.c.hash).join(
        last, same[0] & same[1] & same[2]
    )
    # Sorted here: databases differ in how they order names.
    ends = sorted(tuple(row) for row in session.execute(query))
    root = sha256()
    for day, asker, place, link in ends:
        root.update(SEPARATOR.join((day.isoformat(), asker, str(place), link.hex())).encode())
        root.update(b"\n")
    return LookEnds(sum(place for _, _, place, _ in ends), root.digest())


def checked_looks(database: Database, seals: Sequence[Seal]) -> CheckedLooks:
    """Check every chain of looks, and the ends of those that are sealed against their seals.

    The database looks through a day by itself; only of one where something is wrong are the looks
    read, one by one. What a signed list of destruction let go is gone, and so is what a seal said
    of it.
    """
    looks = 0
    with database.reading() as session:
        verdict = day_verdict(not database.is_sqlite)
        for day in _days(session):
            there, wrong = session.execute(verdict, {"day": day}).one()
            if wrong:
                first = _first_wrong(session, day)
                return CheckedLooks(looks + first.looks, first.fault)
            looks += there
        return CheckedLooks(looks, _wrong_seal(session, seals))


def _days(session: Session) -> Iterator[date]:
    """The days of which there are looks, each found by the index."""
    table = METADATA.tables["look"]
    first = select(func.min(table.c.day))
    day = session.execute(first).scalar()
    while day is not None:
        yield day
        day = session.execute(first.where(table.c.day > day)).scalar()


def _first_wrong(session: Session, day: date) -> CheckedLooks:
    """The first look of a day that is not as it was kept, and how many before it hold."""
    looks = 0
    for _asker, chain in groupby(_in_order(session, day), key=lambda each: each.asker):
        before, place = b"", 0
        for look in chain:
            right = look.expected()
            if (look.place, look.prev_hash, look.hash) != (place + 1, before, right):
                fault = Fault(
                    "look_broken", no=look.asker, seq=place + 1, expected=shown(right),
                    found=shown(look.hash),
                )  # fmt: skip
                return CheckedLooks(looks, fault)
            before, place, looks = look.hash, place + 1, looks + 1
    return CheckedLooks(looks, None)


def _wrong_seal(session: Session, seals: Sequence[Seal]) -> Fault | None:
    """The first seal that does not say what the ends of its chains are."""
    gone = _destroyed_before(session)
    for seal in seals:
        since, upto = day_of(seal.since), day_of(seal.upto)
        if seal.looks_root is None or (gone is not None and since < gone):
            continue
        ends = ends_of(session, since, upto)
        if (seal.looks, seal.looks_root) != ends:
            return Fault(
                "looks_missing", no=upto.isoformat(), seq=seal.no,
                expected=f"{seal.looks}, {shown(seal.looks_root)}",
                found=f"{ends.looks}, {shown(ends.root)}",
            )  # fmt: skip
    return None


def _in_order(session: Session, day: date) -> Iterator[KeptLook]:
    its = records(KeptLook).where(KeptLook.day == day)
    ordered = its.order_by(col(KeptLook.asker), col(KeptLook.place))
    yield from session.exec(ordered.execution_options(yield_per=PAGE))


def _destroyed_before(session: Session) -> date | None:
    """The day before which looks were let go, if any were."""
    query = select(func.max(col(Destruction.before))).where(
        col(Destruction.kind) == DestroyedKind.LOGS.value, col(Destruction.signed_on) != FAR
    )
    found: date | None = session.execute(query).scalar()
    return found
