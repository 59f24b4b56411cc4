"""Checking one block of cases (分块校验): within PostgreSQL where possible, else row by row."""

from bisect import bisect_right
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import func, select, text
from sqlmodel import Session, col

from models import METADATA, ArchivedCase, Removal
from models.chain import instant_text
from workflow.audit.archived_case import Content, Unreadable, chain_end_of, links_of, unpacked
from workflow.audit.chain_check import (
    ChainEnd,
    ChainFault,
    Fault,
    Leaf,
    first_fault,
    leaves_of,
    shown,
)
from workflow.audit.chain_sql import Block, links_sql, verdict_sql

MAPPED = 8 << 30


@dataclass
class BlockCounts:
    """The counts of a block, the leaves of its seals, and its first fault."""

    block: Block
    moves: int = 0
    cases: int = 0
    erased: int = 0
    archived: int = 0
    leaves: dict[int, Leaf] = field(default_factory=dict)
    fault: Fault | None = None


@dataclass(frozen=True)
class ArchiveRecord:
    """The archived case and the removal records of one case."""

    case: ArchivedCase | None
    records: Sequence[Removal]
    receipts: frozenset[tuple[str, str]] = frozenset()
    """The receipts that must not be claimed again."""

    @property
    def seqs(self) -> frozenset[int]:
        """The moves whose words were erased, by the removal records."""
        return frozenset(seq for record in self.records for seq in record.seqs)

    @property
    def content(self) -> bytes | None:
        """The digest of the archived case, by the latest removal record that has one."""
        said = [record.content for record in self.records if record.content is not None]
        return said[-1] if said else None


NOT_ARCHIVED = ArchiveRecord(None, ())


def scan(session: Session, block: Block, bounds: Sequence[datetime]) -> BlockCounts:
    """Check a block; `bounds` are the instants at which the seals begin, and the last one's end."""
    postgresql = session.get_bind().dialect.name == "postgresql"
    if postgresql:
        # One snapshot of the block; days as in the canonical text; memory for a sort.
        session.connection(execution_options={"isolation_level": "REPEATABLE READ"})
        session.execute(text("SET LOCAL datestyle = 'ISO'"))
        session.execute(text("SET LOCAL work_mem = '64MB'"))
        session.execute(text("SET LOCAL max_parallel_workers_per_gather = 0"))
    else:
        # Moves lie in the order in which they came, not in that of cases.
        session.execute(text(f"PRAGMA mmap_size = {MAPPED}"))
    told = _archive_records(session, block)
    if postgresql and not told and (part := _by_postgresql(session, block, bounds)):
        return part
    return _row_by_row(session, block, bounds, told, postgresql)


def _archive_records(session: Session, block: Block) -> dict[int, ArchiveRecord]:
    """The archived cases and removal records of a block, by case."""
    archive, removal = METADATA.tables["archived_case"], METADATA.tables["removal"]
    cases = {
        case.case_id: case
        for case in session.exec(select_records(ArchivedCase, block.among(archive)))
    }
    ids = (removal.c.machine == block.machine, removal.c.case_id.between(block.first, block.last))
    records: dict[int, list[Removal]] = {}
    for record in session.exec(select_records(Removal, *ids).order_by(col(Removal.no))):
        records.setdefault(record.case_id, []).append(record)
    if block.area is not None:
        # A removal record has no area.
        records = {k: v for k, v in records.items() if k in cases or _is_live(session, block, k)}
    kept = _receipts(session, block) if cases and block.machine == "claim" else {}
    return {
        case_id: ArchiveRecord(
            cases.get(case_id), records.get(case_id, ()), frozenset(kept.get(case_id, ()))
        )
        for case_id in cases.keys() | records.keys()
    }


def _receipts(session: Session, block: Block) -> dict[int, set[tuple[str, str]]]:
    c = METADATA.tables["archived_receipt"].c
    found: dict[int, set[tuple[str, str]]] = {}
    mine = c.claim_id.between(block.first, block.last)
    for claim_id, code, number in session.execute(select(c.claim_id, c.code, c.number).where(mine)):
        found.setdefault(claim_id, set()).add((code, number))
    return found


def select_records(table: Any, *where: Any) -> Any:
    """A query for whole records of a table."""
    from sqlmodel import select as records

    return records(table).where(*where)


def _is_live(session: Session, block: Block, case_id: int) -> bool:
    table = METADATA.tables[block.machine]
    here = (table.c.id == case_id, table.c.area == block.area)
    return session.execute(select(table.c.id).where(*here)).first() is not None


def _by_postgresql(
    session: Session, block: Block, bounds: Sequence[datetime]
) -> BlockCounts | None:
    """The whole block checked by PostgreSQL; None when its rows must be checked one by one."""
    part, ends = BlockCounts(block), 0
    for seal, moves, ended, erased, bad, cases, digest in session.execute(
        verdict_sql(block, bounds)
    ):
        if bad or erased:
            return None
        part.moves += moves
        ends += ended
        if seal:
            part.leaves[seal] = Leaf(moves, cases, bytes(digest))
    table = METADATA.tables[block.machine]
    counted = select(func.count()).select_from(table).where(block.among(table, "id"))
    part.cases = session.execute(counted).scalar_one()
    return part if part.cases == ends else None


def _row_by_row(
    session: Session,
    block: Block,
    bounds: Sequence[datetime],
    told: dict[int, ArchiveRecord],
    postgresql: bool,
) -> BlockCounts:
    part = BlockCounts(block)
    stands = _stands(session, block)
    result: Any = session.execute(links_sql(postgresql, block))
    rows = result.cursor
    live = ((key, list(group)) for key, group in groupby(rows, key=itemgetter(0)))
    begins = [instant_text(instant) for instant in bounds]

    def checked() -> Iterator[list[Any]]:
        for case_id, links in _every_case(live, sorted(stands.keys() | told.keys())):
            own, stand, wrong = _check_case(
                block, links, stands.get(case_id), told.get(case_id, NOT_ARCHIVED)
            )
            part.moves += len(own)
            part.cases += case_id in stands
            part.archived += case_id in told and told[case_id].case is not None
            if wrong is not None:
                part.fault = _fault(block, case_id, stand, wrong)
                return
            yield own

    if bounds:
        part.leaves = leaves_of(block.machine, checked(), lambda at: bisect_right(begins, at))
    else:
        deque(checked(), maxlen=0)
    part.erased = sum(len(each.seqs) for each in told.values())
    return part


def _stands(session: Session, block: Block) -> dict[int, ChainEnd]:
    c = METADATA.tables[block.machine].c
    query = select(c.id, c.no, c.version, c.state, c.head)
    rows = session.execute(query.where(block.among(c.id.table, "id")))
    return {row[0]: ChainEnd(*row[1:]) for row in rows}


def _every_case(
    live: Iterable[tuple[int, list[Any]]], ids: Sequence[int]
) -> Iterator[tuple[int, list[Any]]]:
    """Every case with moves or with a record, in the order of ids."""
    known = iter(ids)
    waiting = next(known, None)
    for case_id, links in live:
        while waiting is not None and waiting < case_id:
            yield waiting, []
            waiting = next(known, None)
        if waiting == case_id:
            waiting = next(known, None)
        yield case_id, links
    while waiting is not None:
        yield waiting, []
        waiting = next(known, None)


def _check_case(
    block: Block, links: list[Any], stand: ChainEnd | None, told: ArchiveRecord
) -> tuple[list[Any], ChainEnd | None, ChainFault | None]:
    """The moves of a case, from the archive if it is archived; its stand; and its fault."""
    if told.case is None:
        if told.content is not None:
            return links, stand, ChainFault("archive_mismatch", 0, "an archived case", "none")
        if not links and stand is None:
            return links, stand, ChainFault("record_mismatch", 0, "the case of the record", "none")
        return links, stand, first_fault(links, stand, told.seqs)
    gone = ChainEnd(told.case.no, told.case.moves, told.case.state, told.case.head)
    if links or stand is not None:
        return links, gone, ChainFault("archived_twice", 0, "no live case", f"{len(links)} moves")
    days = [record.day for record in told.records if record.kind == "archive"]
    if days != [told.case.archived_on]:
        return links, gone, ChainFault("record_mismatch", 0, told.case.archived_on, days)
    if told.content != told.case.digest:
        return links, gone, ChainFault("record_mismatch", 0, told.content or "-", told.case.digest)
    try:
        content = unpacked(told.case.content, told.case.digest)
    except Unreadable as fault:
        return links, gone, ChainFault("archive_mismatch", 0, told.case.digest, str(fault))
    if chain_end_of(block.machine, content) != gone or not _matches(told, content):
        return (
            links,
            gone,
            ChainFault("archive_mismatch", 0, "the columns of the content", "others"),
        )
    own: list[Any] = links_of(content)
    return own, gone, first_fault(own, gone, told.seqs)


def _matches(told: ArchiveRecord, content: Content) -> bool:
    """Whether number, person, area and receipts of an archived case match its content."""
    case = told.case
    assert case is not None
    taken = {(r["code"], r["number"]) for r in content.get("receipt", ()) if not r["released"]}
    if taken != told.receipts:
        return False
    (held,) = content[case.machine]
    names = ("no", "ext_no", "area", "person_id", "content_hash")
    closed = held["state_since"] == case.closed_on.isoformat() and held["id"] == case.case_id
    return closed and all(held[name] == getattr(case, name) for name in names)


def _fault(block: Block, case_id: int, stand: ChainEnd | None, wrong: ChainFault) -> Fault:
    return Fault(
        wrong.code, block.machine, case_id, stand.no if stand else "", wrong.seq,
        shown(wrong.expected), shown(wrong.found),
    )  # fmt: skip
