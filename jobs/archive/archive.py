"""Archiving closed cases (归档): copied whole, the copy checked, recorded, then removed.

Each batch is one transaction: either a case lies in the archive with its record, or it is where
it was.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import delete, insert, select
from sqlmodel import Session
from sqlmodel import select as records

from jobs.app import App
from jobs.archive.receipts import keep_receipts
from jobs.archive.rules import CLOSED, held_back, load_context
from jobs.audit.erase import add_records
from jobs.audit.seal import latest
from models import METADATA, ArchivedCase, Removal
from models.database import affected
from workflow.audit.archived_case import chain_end_of, links_of, packed, unpacked
from workflow.audit.chain_check import first_fault
from workflow.moves.state_counts import count
from workflow.service.machines import CASES

BATCH = 300
OWNED: dict[str, tuple[tuple[str, str], ...]] = {
    "filing": (
        ("report", "case_id"), ("reported", "case_id"), ("delivery", "case_id"),
        ("notice", "case_id"), ("move", "case_id"),
    ),
    "claim": (
        ("fee_line", "receipt_id"), ("year_posting", "claim_id"), ("calculation", "claim_id"),
        ("receipt_standing", "claim_id"),
        ("receipt", "claim_id"), ("inquiry", "claim_id"), ("delivery", "case_id"), ("notice", "case_id"),
        ("move", "case_id"),
    ),
}  # fmt: skip
"""What goes with a case, in the order in which it may be removed, and the column that says whose."""
Rows = dict[str, list[dict[str, Any]]]


@dataclass
class ArchiveReport:
    """The cases that were archived, and why other closed cases stay."""

    archived: Counter[str] = field(default_factory=Counter)
    skipped: Counter[str] = field(default_factory=Counter)
    broken: list[str] = field(default_factory=list)
    """The numbers of cases whose copy failed its check."""


def archive(
    app: App,
    before: date,
    *,
    actor: str,
    limit: int | None = None,
    dry_run: bool = False,
    progress: Callable[[ArchiveReport], None] = lambda _done: None,
) -> ArchiveReport:
    """Archive the cases that were closed before a day, `limit` of them at the most."""
    done = ArchiveReport()
    # Claims first: a filing stays as long as a claim names it.
    for name in sorted(CASES):
        after: int | None = None
        while limit is None or sum(done.archived.values()) < limit:
            left = BATCH if limit is None else min(BATCH, limit - sum(done.archived.values()))
            door = app.database.trying() if dry_run else app.database.writing()
            with door as session:
                cases = _next_closed(session, name, before, after)
                if not cases:
                    break
                after = cases[-1].id
                going = _archivable(session, app, name, cases, done)[:left]
                _archive_batch(session, app, name, going, actor, before, done)
            progress(done)
    return done


def _next_closed(session: Session, machine: str, before: date, after: int | None) -> list[Any]:
    """The next closed cases, newest first, locked; cases that others lock are skipped."""
    table: Any = CASES[machine].table
    query = records(table).where(table.state.in_(CLOSED[machine]), table.state_since < before)
    if after is not None:
        query = query.where(table.id < after)
    query = query.order_by(table.id.desc()).limit(BATCH)
    return list(session.exec(query.with_for_update(skip_locked=True)))


def _archivable(
    session: Session, app: App, machine: str, cases: Sequence[Any], done: ArchiveReport
) -> list[Any]:
    """The cases that no rule holds back."""
    held = held_back(cases, load_context(session, machine, cases), app.policy, app.today)
    done.skipped.update(held.values())
    return [case for case in cases if case.id not in held]


def _archive_batch(
    session: Session,
    app: App,
    machine: str,
    cases: Sequence[Any],
    actor: str,
    before: date,
    done: ArchiveReport,
) -> None:
    if not cases:
        return
    rows = _rows(session, machine, [case.id for case in cases])
    copies = _copies(session, app, machine, cases, rows, done)
    if not copies:
        return
    _store(session, machine, copies, rows, actor, before, app.now)
    _delete(session, machine, copies, rows)
    done.archived[machine] += len(copies)


def _copies(
    session: Session,
    app: App,
    machine: str,
    cases: Sequence[Any],
    rows: dict[int, Rows],
    done: ArchiveReport,
) -> list[ArchivedCase]:
    """Copies of the cases whose history is sealed and unbroken; the others are counted."""
    last, copies = latest(session), []
    # A filing that stays keeps the one that it replaces; newest first, so it is known in time.
    needed: set[int | None] = set()
    for case in cases:
        content, reason = rows[case.id], ""
        copy = _copy(case, machine, content, app.today)
        if case.id in needed:
            reason = "successor"
        elif last is None or any(move["at"] >= last.upto for move in content["move"]):
            reason = "not_sealed"
        elif not _is_intact(session, machine, copy):
            reason = "chain_broken"
            done.broken.append(case.no)
        if not reason:
            copies.append(copy)
            continue
        done.skipped[reason] += 1
        needed.add(getattr(case, "replaces_id", None))
    return copies


def _rows(session: Session, machine: str, ids: Sequence[int]) -> dict[int, Rows]:
    """Everything that belongs to these cases, as the database has it, by case."""
    table = METADATA.tables[machine]
    found: dict[int, Rows] = {
        row["id"]: {machine: [dict(row)]}
        for row in session.execute(select(table).where(table.c.id.in_(ids))).mappings()
    }
    receipts: dict[int, int] = {}
    for name, key in reversed(OWNED[machine]):
        owned = METADATA.tables[name]
        query = select(owned).where(
            owned.c[key].in_(list(receipts) if key == "receipt_id" else ids)
        )
        if "machine" in owned.c:
            query = query.where(owned.c.machine == machine)
        for content in found.values():
            content[name] = []
        for row in session.execute(query.order_by(*owned.primary_key)).mappings():
            owner = receipts[row[key]] if key == "receipt_id" else row[key]
            found[owner][name].append(dict(row))
            if name == "receipt":
                receipts[row["id"]] = owner
    return found


def _copy(case: Any, machine: str, content: Rows, today: date) -> ArchivedCase:
    packed_content, digest = packed(content)
    return ArchivedCase(
        machine=machine, case_id=case.id, no=case.no, ext_no=case.ext_no, area=case.area,
        person_id=case.person_id, state=case.state, closed_on=case.state_since,
        content_hash=case.content_hash, archived_on=today, moves=len(content["move"]),
        head=case.head, content=packed_content, digest=digest,
    )  # fmt: skip


def _is_intact(session: Session, machine: str, copy: ArchivedCase) -> bool:
    """Whether the copy holds a whole and unbroken history, read from the copy itself."""
    mine = (Removal.machine == machine, Removal.case_id == copy.case_id)
    erased = {seq for seqs in session.exec(records(Removal.seqs).where(*mine)) for seq in seqs}
    content = unpacked(copy.content, copy.digest)
    return first_fault(links_of(content), chain_end_of(machine, content), erased) is None


def _store(
    session: Session,
    machine: str,
    copies: Sequence[ArchivedCase],
    rows: dict[int, Rows],
    actor: str,
    before: date,
    now: datetime,
) -> None:
    """Write the copies, the receipts that stay taken, and the records of what goes."""
    session.add_all(copies)
    keep_receipts(session, ((copy.case_id, rows[copy.case_id]) for copy in copies))
    reason = f"closed before {before.isoformat()}"
    add_records(
        session,
        [
            Removal(
                no=0, kind="archive", machine=machine, case_id=copy.case_id, case_no=copy.no,
                content=copy.digest, actor=actor, reason=reason, day=copy.archived_on, at=now,
                prev_hash=b"", hash=b"",
            )
            for copy in copies
        ],
    )  # fmt: skip


def _delete(
    session: Session, machine: str, copies: Sequence[ArchivedCase], rows: dict[int, Rows]
) -> None:
    """Open the door for these cases, delete them, and close it."""
    ids = [copy.case_id for copy in copies]
    receipts = [row["id"] for key in ids for row in rows[key].get("receipt", ())]
    door, table = METADATA.tables["door"], METADATA.tables[machine]
    opened = [{"machine": machine, "case_id": key, "purpose": "archive"} for key in ids]
    session.execute(insert(door), opened)
    for name, key in OWNED[machine]:
        owned = METADATA.tables[name]
        where: list[Any] = [owned.c[key].in_(receipts if key == "receipt_id" else ids)]
        if "machine" in owned.c:
            where.append(owned.c.machine == machine)
        affected(session, delete(owned).where(*where))
    session.expunge_all()
    removed = affected(session, delete(table).where(table.c.id.in_(ids)))
    if removed != len(ids):
        raise AssertionError(f"{removed} {machine}s removed of {len(ids)}")
    affected(session, delete(door).where(door.c.machine == machine, door.c.case_id.in_(ids)))
    gone = Counter((copy.area, copy.state) for copy in copies)
    count(session, [(machine, *key, -n) for key, n in sorted(gone.items())])
