"""Verifying every history, removal record and seal (审计校验), block by block, on several cores."""

import multiprocessing
import os
import time
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from itertools import chain, pairwise
from typing import Any

from sqlalchemy import func, or_, select
from sqlmodel import Session, col
from sqlmodel import select as records

from jobs.audit.counts import wrong_count
from jobs.audit.looks import checked_looks
from jobs.audit.scan import BlockCounts, scan
from jobs.audit.signed_sheets import checked_rights, checked_sheets
from jobs.audit.users import checked_users
from models import METADATA, Door, Removal, Seal
from models.database import Database
from workflow.audit.chain_check import Fault, Root, shown
from workflow.audit.chain_sql import MOVE, Block, block_of
from workflow.service.machines import MACHINES

MOST_WORKERS = 4
"""The most processes that check blocks."""
FEWEST_BLOCKS = 4
"""From so many blocks on other processes are worth their start."""


@dataclass
class AuditReport:
    """The counts of what was checked, and the first fault."""

    moves: int = 0
    cases: int = 0
    erased: int = 0
    archived: int = 0
    seals: int = 0
    records: int = 0
    users: int = 0
    sheets: int = 0
    rights: int = 0
    looks: int = 0
    seconds: float = 0.0
    fault: Fault | None = None


def verify(
    database: Database, *, machine: str | None = None, area: str | None = None, seals: bool = True
) -> AuditReport:
    """Check everything, or the cases of a machine or area; stops after the first fault.

    Seals and removal records span machines and areas, so they are checked only with everything.
    """
    began, report = time.perf_counter(), AuditReport()
    everything = machine is None and area is None
    sealed, bounds = _seals(database) if seals and everything else ([], [])
    roots = [Root() for _ in sealed]
    report.fault = _stray(database) if everything else None
    names = sorted(MACHINES) if machine is None else [machine]
    blocks = chain.from_iterable(_blocks(database, name, area) for name in names)
    if report.fault is None:
        with _scan_all(database, blocks, bounds) as parts:
            for part in parts:
                _add(report, roots, part)
                if part.fault is not None:
                    report.fault = part.fault
                    break
    if everything:
        report.fault = report.fault or _wrong_record(database, report)
        report.fault = report.fault or _wrong_seal(sealed, roots, report)
        report.fault = report.fault or wrong_count(database)
        users = checked_users(database)
        report.users, report.fault = users.changes, report.fault or users.fault
        report.sheets, broken = checked_sheets(database)
        report.fault = report.fault or broken
        report.rights, broken = checked_rights(database)
        report.fault = report.fault or broken
        looks = checked_looks(database, sealed)
        report.looks, report.fault = looks.looks, report.fault or looks.fault
    report.seconds = time.perf_counter() - began
    return report


def _add(report: AuditReport, roots: Sequence[Root], part: BlockCounts) -> None:
    report.moves += part.moves
    report.cases += part.cases
    report.erased += part.erased
    report.archived += part.archived
    for seal, leaf in part.leaves.items():
        if seal <= len(roots):
            roots[seal - 1].add(part.block.machine, part.block.number, leaf)


def _blocks(database: Database, machine: str, area: str | None) -> Iterator[Block]:
    """The blocks that hold a case, a move, an archived case or a record, lowest first."""
    places: list[tuple[Any, Any]] = [(METADATA.tables[machine].c.id, None)]
    for name in ("move", "archived_case", "removal"):
        c = METADATA.tables[name].c
        places.append((c.case_id, c.machine == machine))
    after = None
    with database.reading() as session:
        while True:
            lowest = [_lowest(session, key, where, after) for key, where in places]
            there = [each for each in lowest if each is not None]
            if not there:
                return
            block = Block(machine, block_of(min(there)), area)
            yield block
            after = block.last


def _lowest(session: Session, key: Any, where: Any, after: int | None) -> int | None:
    query = select(func.min(key))
    if where is not None:
        query = query.where(where)
    if after is not None:
        query = query.where(key > after)
    found = session.execute(query).scalar()
    return None if found is None else int(found)


def _stray(database: Database) -> Fault | None:
    """A door that was left open, or a move of an unknown machine."""
    ends = ["", *sorted(MACHINES)]
    between = [(MOVE.c.machine > low) & (MOVE.c.machine < high) for low, high in pairwise(ends)]
    query = select(MOVE.c.machine, MOVE.c.case_id, MOVE.c.seq)
    query = query.where(or_(*between, MOVE.c.machine > ends[-1], MOVE.c.machine == ""))
    with database.reading() as session:
        found = session.execute(query.limit(1)).first()
        door = session.exec(records(Door).order_by(col(Door.machine), col(Door.case_id))).first()
    if door is not None:
        return Fault("door_open", door.machine, door.case_id, "", 0, "no door", door.purpose)
    if found is None:
        return None
    return Fault("case_missing", found[0], found[1], "", found[2], ", ".join(MACHINES), found[0])


@contextmanager
def _scan_all(
    database: Database, blocks: Iterable[Block], bounds: Sequence[datetime]
) -> Iterator[Iterator[BlockCounts]]:
    """The blocks one after the other, by several processes where there is more than one block."""
    todo = list(blocks)
    workers = min(MOST_WORKERS, os.cpu_count() or 1)
    does = partial(_scan, database.url, bounds)
    if (
        workers < 2
        or len(todo) < FEWEST_BLOCKS
        or "fork" not in multiprocessing.get_all_start_methods()
    ):
        yield _in_turn(database, todo, bounds)
        return
    # A forked process must not share a connection with this one.
    database.close()
    # Workers are told to end, never killed: one that is killed with the queue in its hand
    # keeps whoever waits for the others waiting for ever.
    pool = ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("fork"))
    try:
        parts = [(block, pool.submit(does, block)) for block in todo]
        yield _from_workers(database, parts, bounds)
    finally:
        pool.shutdown(cancel_futures=True)


def _from_workers(
    database: Database,
    parts: Iterable[tuple[Block, "Future[BlockCounts | None]"]],
    bounds: Sequence[datetime],
) -> Iterator[BlockCounts]:
    for block, part in parts:
        # A block on which another process failed is checked here, where a fault can be raised.
        yield _result(part) or next(_in_turn(database, [block], bounds))


def _result(part: "Future[BlockCounts | None]") -> BlockCounts | None:
    """What a worker found in a block; None where the worker failed, or ended before it had looked."""
    try:
        return part.result()
    except BrokenProcessPool:
        return None


def _in_turn(
    database: Database, blocks: Iterable[Block], bounds: Sequence[datetime]
) -> Iterator[BlockCounts]:
    for block in blocks:
        with database.reading() as session:
            part = scan(session, block, bounds)
        yield part


_databases: dict[str, Database] = {}
"""The database of this process."""


def _scan(url: str, bounds: Sequence[datetime], block: Block) -> BlockCounts | None:
    try:
        if url not in _databases:
            _databases[url] = Database(url)
        with _databases[url].reading() as session:
            return scan(session, block, bounds)
    except Exception:
        # Not every exception can be passed from process to process.
        return None


def _seals(database: Database) -> tuple[list[Seal], list[datetime]]:
    """The seals; and where they begin and the last one ends, unless these are out of order."""
    with database.reading() as session:
        found = list(session.exec(records(Seal).order_by(col(Seal.no))))
    bounds = [seal.since for seal in found] + [seal.upto for seal in found[-1:]]
    return found, bounds if bounds == sorted(bounds) else []


def _wrong_seal(seals: Sequence[Seal], roots: Sequence[Root], report: AuditReport) -> Fault | None:
    before: Seal | None = None
    for n, (seal, root) in enumerate(zip(seals, roots, strict=True), 1):
        link, since = (before.hash, before.upto) if before else (b"", seal.since)
        if (seal.no, seal.prev_hash, seal.since) != (n, link, since):
            return Fault("seal_broken", seq=n, expected=shown(link), found=shown(seal.prev_hash))
        if seal.hash != seal.expected():
            return Fault(
                "seal_broken", seq=n, expected=shown(seal.expected()), found=shown(seal.hash)
            )
        if (seal.moves, seal.cases, seal.root) != (root.moves, root.cases, root.digest):
            says = (f"{each.moves} moves, {each.cases} cases" for each in (seal, root))
            sealed, now = (*says,)
            return Fault(
                "seal_mismatch", seq=n, no=seal.upto.isoformat(),
                expected=f"{sealed}, {shown(seal.root)}", found=f"{now}, {shown(root.digest)}",
            )  # fmt: skip
        report.seals, before = n, seal
    return None


def _wrong_record(database: Database, report: AuditReport) -> Fault | None:
    before: Removal | None = None
    with database.reading() as session:
        for n, record in enumerate(session.exec(records(Removal).order_by(col(Removal.no))), 1):
            link = before.hash if before else b""
            right = record.expected()
            if (record.no, record.prev_hash, record.hash) != (n, link, right):
                return Fault(
                    "record_mismatch", record.machine, record.case_id, record.case_no, 0,
                    shown(right), shown(record.hash),
                )  # fmt: skip
            report.records, before = n, record
    return None
