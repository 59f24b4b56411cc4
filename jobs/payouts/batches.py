"""Batches from draft to file (拨付批次办理). One transaction each; files come after the commit.

The intent to send is committed, with the SHA-256 of every file, before any file is there. Killed in
between, `send` writes the very same bytes again.
"""

import hashlib
import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import update
from sqlmodel import Session, col, select

from config.clock import day_of
from config.payout import PayoutSettings
from jobs.app import App
from jobs.atomic_file import sync_folder
from jobs.banking.lines import BankFile, PayLine, PayOrder
from jobs.banking.writing import bank_of, write_files
from jobs.payouts.errors import AlreadySentError, FileDiffersError, FolderError, UnknownBatchError
from jobs.payouts.exclusions import fits
from jobs.payouts.settings import settings_of
from models import FAR, Claim, PaymentState, Payout, PayoutState, Way
from models.database import affected
from workflow.access.reach import Reach
from workflow.access.reached import reached
from workflow.machine.context import SYSTEM, Actor, Moment
from workflow.moves.acting import Act
from workflow.moves.actors import find_actor
from workflow.payout.drafting import Drafted, draft
from workflow.payout.machine import PAYOUT
from workflow.payout.manual_decisions import record
from workflow.payout.plan import SENT, PayoutItem, items
from workflow.payout.sending import hand_over
from workflow.payout.signing import SigningOutcome, check_signed, sign, take_out, void
from workflow.shared.errors import NotFromHereError, UnknownCaseError


def find_batch(session: Session, no: str, reach: Reach) -> Payout:
    """The batch with this number, of what is within the reach; locked."""
    query = select(Payout).where(Payout.no == no, reached(Payout, reach)).with_for_update()
    batch = session.exec(query.execution_options(populate_existing=True)).first()
    if batch is None:
        raise UnknownBatchError(no)
    return batch


def act(
    session: Session, app: App, area: str, actor: str, *, reason: str = "", second: str = "",
    day: date | None = None,
) -> Act:  # fmt: skip
    """The act of a user today, under the rules of the area."""
    now = app.now
    on = day or day_of(now)
    moment = Moment(on, app.policy.rules(area, on), app.calendar)
    who = find_actor(session, actor)
    return Act(moment, now, who, reason, find_actor(session, second) if second else None)


def system_act(app: App, area: str, day: date) -> Act:
    """The act of the system on a day."""
    return Act(Moment(day, app.policy.rules(area, day), app.calendar), app.now, SYSTEM)


def build(
    session: Session, app: App, area: str, actor: Actor, day: date,
    *, bank: str | None = None, only: Sequence[str] | None = None,
) -> Drafted:  # fmt: skip
    """Draft the payments that an area owes as batches."""
    settings = settings_of(app)
    pays = bank_of(settings.banks, bank or settings.banks.of_area(area).bank)
    return draft(
        session, area, pays.name, day=day, now=app.now, actor=actor.name,
        most=settings.batch_lines, only=only, fits=fits(settings, pays),
    )  # fmt: skip


def sign_batch(app: App, no: str, shown: str, actor: str) -> SigningOutcome:
    """Sign the list with this hash; payments that changed drop out, and then nothing is signed."""
    with app.database.writing() as session:
        batch = find_batch(session, no, app.reach)
        return sign(session, batch, shown, act(session, app, batch.area, actor))


def void_batch(app: App, no: str, actor: str, reason: str) -> SigningOutcome:
    """Void a batch: no payment of it goes out."""
    with app.database.writing() as session:
        batch = find_batch(session, no, app.reach)
        return void(session, batch, act(session, app, batch.area, actor, reason=reason))


def drop_from(app: App, no: str, numbers: Sequence[str], actor: str) -> SigningOutcome:
    """Take payments out of a drafted batch."""
    with app.database.writing() as session:
        batch = find_batch(session, no, app.reach)
        return take_out(session, batch, numbers, act(session, app, batch.area, actor))


def send_batch(
    app: App, no: str, actor: str, folder: Path, *, again: bool = False
) -> tuple[SigningOutcome, list[Path]]:
    """Commit that the batch goes to the bank, then write its files; a killed process loses neither.

    Nothing is written when anything in the batch has changed since it was signed.
    """
    settings = settings_of(app)
    _check_folder(no, folder)
    with app.database.writing() as session:
        batch = find_batch(session, no, app.reach)
        who = act(session, app, batch.area, actor)
        if batch.state == PayoutState.SIGNED:
            outcome = check_signed(session, batch, who)
            if outcome.dropped:
                return outcome, []
            due = app.calendar.add(who.moment.today, settings.result_working_days).due_on
            files = files_of(session, settings, batch, who.moment.today)
            hand_over(session, batch, [file_record(file) for file in files], due, who)
        else:
            outcome = SigningOutcome(batch)
            files = _rewrite(session, settings, batch, again)
    with app.database.writing() as session:
        # Another process that sends the batch waits, because one process writes a file.
        find_batch(session, no, app.reach)
        try:
            paths = [write_file(folder, file) for file in files]
        except OSError as fault:
            raise FolderError(no, str(folder), fault, sent=True) from fault
        done = update(Payout).where(col(Payout.no) == no, col(Payout.written_at).is_(None))
        affected(session, done.values(written_at=app.now))
    return outcome, paths


def _check_folder(no: str, folder: Path) -> None:
    """Check that the folder takes a file, before anything is committed."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / f".{no}.probe"
        probe.touch(mode=0o600)
        probe.unlink(missing_ok=True)
    except OSError as fault:
        raise FolderError(no, str(folder), fault, sent=False) from fault


def _rewrite(
    session: Session, settings: PayoutSettings, batch: Payout, again: bool
) -> list[BankFile]:
    """The files of a batch that is sent already: the same bytes, or nothing at all."""
    if batch.sent_on == FAR:
        choices = [step for step in PAYOUT.steps_from(batch.state) if not step.automatic]
        raise NotFromHereError(batch.no, "send", PAYOUT.state_of(batch), choices)
    if batch.written_at is not None and not again:
        raise AlreadySentError(batch.no, PAYOUT.state_of(batch))
    files = files_of(session, settings, batch, batch.sent_on)
    if [file_record(file) for file in files] != batch.files:
        raise FileDiffersError(batch.no)
    return files


def order_of(session: Session, settings: PayoutSettings, batch: Payout, day: date) -> PayOrder:
    """The payment order of a batch for the bank."""
    states = (PaymentState.PLANNED.value,) if batch.sent_on == FAR else SENT
    listed = [
        _line(settings, item)
        for item in items(session, batch.id or 0, states)
        if item.way == Way.BANK
    ]
    return PayOrder(batch.no, day, batch.drafted_at, batch.area, listed)


def files_of(
    session: Session, settings: PayoutSettings, batch: Payout, day: date
) -> list[BankFile]:
    """The files that carry a batch to its bank; the same batch gives the same bytes."""
    order = order_of(session, settings, batch, day)
    return write_files(settings.banks, batch.bank, order) if order.lines else []


def _line(settings: PayoutSettings, item: PayoutItem) -> PayLine:
    return PayLine(
        item.position, item.no, item.payee_name, item.payee_account, item.payee_bank_code,
        item.amount, item.claim_no, settings.remark_of(item.claim_no),
    )  # fmt: skip


def file_record(file: BankFile) -> dict[str, Any]:
    """The record of a file that the batch keeps."""
    digest = hashlib.sha256(file.content).hexdigest()
    return {"name": file.name, "sha256": digest, "rows": file.rows, "total": file.total}


def write_file(folder: Path, file: BankFile) -> Path:
    """Put a file in its place, whole or not at all, readable by its owner alone."""
    path, part = folder / file.name, folder / f".{file.name}.part"
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as out:
        out.write(file.content)
        out.flush()
        os.fsync(out.fileno())
    part.replace(path)
    sync_folder(folder)
    return path


def pay_by_hand(
    app: App, claim_no: str, actor: str, second: str, voucher: str, paid_on: date, reason: str
) -> str:
    """Record that a claim was paid in another way, with its voucher; two cashiers. The payment's number."""
    with app.database.writing() as session:
        mine = select(Claim).where(Claim.no == claim_no, reached(Claim, app.reach))
        claim = session.exec(mine.with_for_update()).first()
        if claim is None:
            raise UnknownCaseError(claim_no)
        who = act(session, app, claim.area, actor, reason=reason, second=second)
        return record(session, claim, voucher, paid_on, who)
