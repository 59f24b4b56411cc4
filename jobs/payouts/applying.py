"""What the lines of a bank's file bring about (银行回复入账): moves of payments, and exceptions."""

from collections.abc import Iterable, Mapping, Sequence, Set

from sqlmodel import Session, col, select

from config.payout import PayoutSettings
from jobs.app import App
from jobs.banking.writing import parts_of
from jobs.payouts.batches import act, order_of
from jobs.payouts.bookings import FreshBookings
from jobs.payouts.errors import OtherAreasError
from jobs.payouts.known_bookings import FOREIGN_ACCOUNT, add_unnumbered, known_bookings
from jobs.payouts.lines import MatchedLine
from jobs.payouts.settings import settings_of
from jobs.payouts.statements import foreign_to_exceptions
from jobs.payouts.stored_statements import (
    BOOKING,
    StoredStatement,
    parts_of_reading,
    statement_at,
)
from jobs.payouts.unmarked_credits import suggest_payments
from models import FAR, BankReading, LineStatus, Payment, Payout, Role
from models.keys import MANY, in_parts, one_of
from workflow.moves.acting import Act
from workflow.moves.actors import find_actor
from workflow.payout.bank_results import BankResult, Verdict, apply, with_the_bank
from workflow.payout.locked_payments import lock_payments
from workflow.shared.errors import WrongRoleError


def apply_lines(
    session: Session, app: App, kind: str, told: Iterable[MatchedLine], reading: BankReading
) -> list[MatchedLine]:
    """Take the moves that follow from the lines of a file; the lines that are to be kept of it."""
    lines = list(told)
    suggest_payments(session, lines)
    areas = _areas(session, {line.payment_no for line in lines if line.payment_no})
    _check_theirs(session, reading, areas.values())
    parts = parts_of_reading(0, reading.name, reading.statement)
    _mark_other_accounts(settings_of(app), lines, parts, areas)
    # Locked before they are looked at, because another file may tell of them at this moment.
    held = lock_payments(session, areas)
    states = {no: each.state for no, each in held.items()}
    known = known_bookings(session, areas)
    batches = {line.batch_no for line in lines if line.result == BOOKING and not line.payment_no}
    add_unnumbered(session, known, parts, batches - {""})
    fresh = FreshBookings(kind, lines, parts, known.bookings, states)
    kept = fresh.asking()
    _apply(session, app, kept, areas, reading.actor)
    fresh.settle(kept)
    return kept


def _check_theirs(session: Session, reading: BankReading, areas: Iterable[str]) -> None:
    """Refuse a file of payments that are not of the areas of whoever reads it."""
    theirs = find_actor(session, reading.actor).reach.areas
    if theirs is not None and not theirs.issuperset(areas):
        raise OtherAreasError(reading.name)


def _mark_other_accounts(
    settings: PayoutSettings, lines: Sequence[MatchedLine], parts: Sequence[StoredStatement],
    areas: Mapping[str, str],
) -> None:  # fmt: skip
    """Make exceptions of bookings on an account from which their payments are not paid."""
    for line in lines:
        part = statement_at(parts, line.row) if line.result == BOOKING else None
        if part and line.payment_no in areas:
            own = settings.banks.of_area(areas[line.payment_no]).debtor.accounts
            if own and part.account not in own:
                line.verdict = Verdict(LineStatus.OPEN, FOREIGN_ACCOUNT)


def _apply(
    session: Session, app: App, lines: Sequence[MatchedLine], areas: dict[str, str], actor: str
) -> None:
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
    areas = areas | _areas(session, {answer.payment_no for _, answer in asked} - areas.keys())
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
