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

    What a signed list of destruction let go is gone, and so is what a seal said of it.
    """
    looks = 0
    with database.reading() as session:
        for (_asker, _day), chain in groupby(_in_order(session), key=lambda e: (e.asker, e.day)):
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
        gone = _destroyed_before(session)
        for seal in seals:
            since, upto = day_of(seal.since), day_of(seal.upto)
            if seal.looks_root is None or (gone is not None and since < gone):
                continue
            ends = ends_of(session, since, upto)
            if (seal.looks, seal.looks_root) != ends:
                fault = Fault(
                    "looks_missing", no=upto.isoformat(), seq=seal.no,
                    expected=f"{seal.looks}, {shown(seal.looks_root)}",
                    found=f"{ends.looks}, {shown(ends.root)}",
                )  # fmt: skip
                return CheckedLooks(looks, fault)
    return CheckedLooks(looks, None)


def _in_order(session: Session) -> Iterator[KeptLook]:
    order = (col(KeptLook.asker), col(KeptLook.day), col(KeptLook.place))
    yield from session.exec(records(KeptLook).order_by(*order).execution_options(yield_per=PAGE))


def _destroyed_before(session: Session) -> date | None:
    """The day before which looks were let go, if any were."""
    query = select(func.max(col(Destruction.before))).where(
        col(Destruction.kind) == DestroyedKind.LOGS.value, col(Destruction.signed_on) != FAR
    )
    found: date | None = session.execute(query).scalar()
    return found
