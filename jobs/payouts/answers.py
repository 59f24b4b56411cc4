"""Reading answers of the bank (读入银行回复): each file once, each line stored with its outcome."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from sqlalchemy import func
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlmodel import Session, col, select

from config.payout import PayoutSettings
from jobs.app import App
from jobs.banking.lines import BankAnswer
from jobs.banking.reading import read_answer
from jobs.banking.writing import parts_of
from jobs.importing.errors import FileRefused
from jobs.payouts.batches import act, order_of
from jobs.payouts.errors import ReadAgainError
from jobs.payouts.lines import LINE_COLUMNS, MatchedLine, lines_of, statement_of
from jobs.payouts.settings import settings_of
from jobs.payouts.statements import foreign_to_exceptions
from models import FAR, METADATA, BankLine, BankReading, LineStatus, Payment, Payout, Role
from models.bulk import write_rows
from models.faults import is_retryable
from models.keys import MANY, in_parts, one_of
from workflow.moves.acting import Act
from workflow.payout.bank_results import BankResult, Verdict, apply, with_the_bank
from workflow.shared.errors import WrongRoleError


@dataclass
class ReadingReport:
    """The outcome of a file: its lines by status, and the exceptions among them."""

    name: str
    kind: str
    known: bool = False
    lines: Counter[str] = field(default_factory=Counter)
    exceptions: list[dict[str, Any]] = field(default_factory=list)


def read_file(app: App, path: Path, actor: str, bank: str | None = None) -> ReadingReport:
    """Read a file of the bank and take the moves that follow; the same bytes change nothing.

    One transaction: killed at any moment, the file is read as if for the first time.
    """
    try:
        content = path.read_bytes()
    except OSError as fault:
        raise FileRefused("file_not_found", file=path.name, why=fault.strerror or "?") from fault
    digest = hashlib.sha256(content).hexdigest()
    with app.database.reading() as session:
        if (known := _known(session, digest)) is not None:
            return known
    told = read_answer(settings_of(app).banks, path.name, content, bank)
    day = app.day
    reading = BankReading(
        sha256=digest, name=path.name[:200], kind=told.kind, bank=told.bank, actor=actor,
        day=day.today, at=day.now, statement=statement_of(told),
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
        lines = list(lines_of(told))
        _apply(session, app, lines, reading.actor)
        rows = [line.values(reading.id or 0) for line in lines]
        write_rows(session, METADATA.tables["bank_line"], LINE_COLUMNS, rows)
        return _outcome(session, reading)


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


def _apply(session: Session, app: App, lines: Sequence[MatchedLine], actor: str) -> None:
    """Take the moves that follow from the lines, area by area."""
    asked: list[tuple[MatchedLine, BankResult]] = []
    paid_here = {line.payment_no for line in lines if line.result == "paid"}
    for line in lines:
        if line.result in ("", "booking"):
            continue
        if line.payment_no:
            asked.append((line, line.answer()))
        else:
            asked += _whole_batch(session, settings_of(app), line, paid_here)
    areas = _areas(session, {answer.payment_no for _, answer in asked})
    for area in sorted(set(areas.values())):
        these = [(line, answer) for line, answer in asked if areas.get(answer.payment_no) == area]
        verdicts = apply(
            session, [answer for _, answer in these], _system_act_for(session, app, area, actor)
        )
        for (line, _), verdict in zip(these, verdicts, strict=True):
            line.verdict = verdict
    for line, answer in asked:
        if answer.payment_no not in areas:
            line.verdict = Verdict(LineStatus.OPEN, "unknown_payment")
    foreign_to_exceptions(session, lines)


def _whole_batch(
    session: Session, settings: PayoutSettings, line: MatchedLine, paid_here: Set[str]
) -> list[tuple[MatchedLine, BankResult]]:
    """The answer to a whole file, as answers to each payment in it that has no result yet.

    The file is a batch, or one part of it: its number and which part. A file that was rejected
    paid nobody: when a payment of it was paid, nothing is done, and a person looks at it.
    """
    batch = session.exec(select(Payout).where(Payout.no == line.batch_no)).first()
    its = _payments_of_file(session, settings, line.batch_no) if batch is None else None
    if batch is None and its is None:
        line.verdict = Verdict(LineStatus.OPEN, "unknown_batch")
        return []
    no = line.batch_no if batch else line.batch_no.rpartition("-")[0]
    open_, paid = with_the_bank(session, no)
    held = open_ if its is None else open_ & its
    if (paid if its is None else paid & its) or held & paid_here:
        line.verdict = Verdict(LineStatus.OPEN, "contradicts")
        return []
    if not held:
        line.verdict = Verdict(LineStatus.REPEATED)
    return [(line, line.answer(no)) for no in sorted(held)]


def _payments_of_file(session: Session, settings: PayoutSettings, name: str) -> set[str] | None:
    """The payments in one of the files of a batch; None when there is no such file."""
    whole = session.exec(select(Payout).where(Payout.no == name.rpartition("-")[0])).first()
    if whole is None or whole.sent_on == FAR:
        return None
    order = order_of(session, settings, whole, whole.sent_on)
    for part in parts_of(settings.banks, whole.bank, order):
        if part.no == name:
            return {line.end_to_end_id for line in part.lines}
    return None


def _areas(session: Session, numbers: Iterable[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for part in in_parts(numbers, MANY):
        query = select(Payment.no, Payment.area).where(one_of(session, col(Payment.no), part))
        found.update((no, area) for no, area in session.execute(query))
    return found


def _system_act_for(session: Session, app: App, area: str, actor: str) -> Act:
    """The act of the system, on behalf of the user who reads the file."""
    who = act(session, app, area, actor)
    if Role.CASHIER not in who.actor.roles:
        raise WrongRoleError(who.actor.name, "payout read", [Role.CASHIER])
    return who
