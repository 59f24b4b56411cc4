"""Reading answers of the bank (读入银行回复): each file once, each line stored with its outcome."""

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from sqlalchemy import func
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlmodel import Session, col, select

from config.disk_faults import told as why_told
from jobs.app import App
from jobs.banking.lines import BankAnswer, LineNote
from jobs.banking.reading import read_answer
from jobs.importing.errors import FileRefused
from jobs.payouts.applying import apply_lines
from jobs.payouts.errors import ReadAgainError
from jobs.payouts.lines import LINE_COLUMNS, lines_of
from jobs.payouts.settings import settings_of
from jobs.payouts.stored_statements import statements_json
from models import METADATA, BankLine, BankReading, LineStatus
from models.bulk import write_rows
from models.faults import is_retryable


@dataclass
class ReadingReport:
    """The outcome of a file: its lines by status, and the exceptions among them."""

    name: str
    kind: str
    known: bool = False
    lines: Counter[str] = field(default_factory=Counter)
    exceptions: list[dict[str, Any]] = field(default_factory=list)
    notes: Sequence[LineNote] = ()


def read_file(app: App, path: Path, actor: str, bank: str | None = None) -> ReadingReport:
    """Read a file of the bank and take the moves that follow; the same bytes change nothing.

    One transaction: killed at any moment, the file is read as if for the first time.
    """
    try:
        content = path.read_bytes()
    except OSError as fault:
        raise FileRefused("file_not_found", file=path.name, **why_told(fault)) from fault
    digest = hashlib.sha256(content).hexdigest()
    with app.database.reading() as session:
        if (known := _known(session, digest)) is not None:
            return known
    told = read_answer(settings_of(app).banks, path.name, content, bank)
    day = app.day
    reading = BankReading(
        sha256=digest, name=path.name[:200], kind=told.kind, bank=told.bank, actor=actor,
        day=day.today, at=day.now, statement=statements_json(told),
    )  # fmt: skip
    try:
        return _retry_after_deadlock(app, told, reading)
    except IntegrityError:
        # Another process reads the same file at this moment; the database lets one of them.
        with app.database.reading() as session:
            if (known := _known(session, digest)) is not None:
                return known
        raise


def _retry_after_deadlock(app: App, told: BankAnswer, reading: BankReading) -> ReadingReport:
    """Begin once more after a deadlock, because the database undid the whole transaction."""
    for again in (True, False):
        try:
            return _booked(app, told, BankReading(**reading.model_dump()))
        except DBAPIError as fault:
            if not is_retryable(fault):
                raise
            if not again:
                raise ReadAgainError(reading.name) from fault
    raise AssertionError(reading.name)


def _booked(app: App, told: BankAnswer, reading: BankReading) -> ReadingReport:
    with app.database.writing() as session:
        if (known := _known(session, reading.sha256)) is not None:
            return known
        session.add(reading)
        session.flush()
        lines = apply_lines(session, app, told.kind, lines_of(told), reading)
        rows = [line.values(reading.id or 0) for line in lines]
        write_rows(session, METADATA.tables["bank_line"], LINE_COLUMNS, rows)
        return replace(_outcome(session, reading), notes=told.notes)


def _known(session: Session, digest: str) -> ReadingReport | None:
    reading = session.exec(select(BankReading).where(BankReading.sha256 == digest)).first()
    if reading is None:
        return None
    return replace(_outcome(session, reading), known=True)


def _outcome(session: Session, reading: BankReading) -> ReadingReport:
    lines = METADATA.tables["bank_line"].c
    query = select(lines.status, func.count()).where(lines.reading_id == reading.id)
    counted = session.execute(query.group_by(lines.status)).all()
    opened = session.exec(
        select(BankLine)
        .where(BankLine.reading_id == reading.id, BankLine.status == LineStatus.OPEN.value)
        .order_by(col(BankLine.row))
    )
    return ReadingReport(
        reading.name, reading.kind, False, Counter(dict(counted)),
        [exception(line) for line in opened],
    )  # fmt: skip


def exception(line: BankLine) -> dict[str, Any]:
    """A line as an open exception, which a person settles."""
    return {
        "line": line.id, "row": line.row, "payment": line.payment_no or None,
        "batch": line.batch_no or None, "result": line.result, "amount": line.amount,
        "code": line.code, "reason": line.reason, "raw": line.raw,
    }  # fmt: skip
