"""Payout batches (拨付批次): drafted, listed, signed, handed over, voided; what the bank answered."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import ColumnElement, or_
from sqlmodel import Session, col, select

from config.text import Lang, Text
from console.answers.areas import areas_of
from console.answers.asked import NOBODY, asked
from console.answers.by_two import of_two
from console.answers.list_parts import part_of
from console.answers.numbers import whole, whole_each
from console.answers.payout_rows import STILL_PAID, batch_row, exception_row, payment_row
from console.answers.queries import View, view_for
from console.answers.refusals import plain_name, state_named
from jobs.app import App
from jobs.payouts import decisions
from jobs.payouts.answers import ReadingReport, exception, read_file
from jobs.payouts.batches import (
    build,
    drop_from,
    find_batch,
    pay_by_hand,
    send_batch,
    sign_batch,
    void_batch,
)
from jobs.payouts.errors import PlanChangedError
from jobs.proposals.touches import of_bank_line, of_case
from models import BankLine, LineStatus, Payment, Payout, PayoutState, Role
from workflow.access.kinds import FILE, LIST, OFFICE, WORK
from workflow.access.reached import reached
from workflow.claim.payment_blockers import WHY
from workflow.moves.actors import find_actor
from workflow.payout.manual_decisions import find_payment
from workflow.payout.signing import SigningOutcome
from workflow.service.find_case import own_number
from workflow.shared.errors import WrongRoleError

MOST_NOTES = 1000
"""Notes of one file that are told; beyond that they are only counted."""


@asked(WORK)
def answer_drafts(
    app: App, lang: Lang, user: str, area: str | None, bank: str | None, only: Sequence[str]
) -> dict[str, list[dict[str, Any]]]:
    """Draft what is owed in one area or in all: `batches`, and `left_out` with why.

    Only a cashier drafts; an area that is no pooling area of the book is refused.
    """
    batches: list[dict[str, Any]] = []
    left_out: list[dict[str, Any]] = []
    only = whole_each(app, only)
    for each in areas_of(app, area):
        with app.database.writing() as session:
            cashier = find_actor(session, user)
            if Role.CASHIER not in cashier.roles:
                raise WrongRoleError(cashier.name, "payout build", [Role.CASHIER])
            drafted = build(session, app, each, cashier, app.today, bank=bank, only=only or None)
            batches += [batch_row(batch, lang) for batch in drafted.batches]
            left_out += [
                {"no": no, "why": why, "says": WHY[why].say(lang)} for no, why in drafted.left_out
            ]
    return {"batches": batches, "left_out": left_out}


@asked(OFFICE)
def answer_batches(
    app: App, lang: Lang, state: str | None = None, area: str | None = None,
    *, limit: int | None = None, after: str | None = None,
) -> list[dict[str, Any]]:  # fmt: skip
    """Return the batches, the newest first; a state that no batch has is a misuse.

    With a `limit` only so many, those behind the one with the number `after`.
    """
    state = state_named(PayoutState, state)
    with app.database.reading() as session:
        query = part_of(
            select(Payout).where(reached(Payout, app.reach)),
            Payout,
            limit,
            after,
            newest_first=True,
        )
        query = query.where(Payout.state == state) if state else query
        query = query.where(Payout.area == area) if area else query
        return [batch_row(batch, lang) for batch in session.exec(query)]


@asked(FILE)
def answer_batch(app: App, lang: Lang, no: str, *, unmasked: bool = False) -> dict[str, Any]:
    """Return one batch with its `files` and its `payments`: who gets how much, on which account."""
    view = view_for(app, lang, unmasked=unmasked)
    with app.database.reading() as session:
        batch = find_batch(session, own_number(session, no, app.reach), app.reach)
        payments = list(_payments(session, batch, view))
        return batch_row(batch, lang) | {"files": batch.files, "payments": payments}


def _payments(session: Session, batch: Payout, view: View) -> Iterator[dict[str, Any]]:
    query = select(Payment).where(Payment.batch_id == batch.id).order_by(col(Payment.position))
    return (payment_row(payment, view) for payment in session.exec(query))


@asked(WORK)
def answer_signature(app: App, lang: Lang, no: str, plan_hash: str, user: str) -> dict[str, Any]:
    """Sign the list with this hash; `plan_changed` where payments dropped out of the list first."""
    return _batch_unchanged(sign_batch(app, whole(app, no), plan_hash, user), lang)


@asked(WORK)
def answer_hand_over(
    app: App, lang: Lang, no: str, user: str, folder: Path, *, again: bool = False
) -> dict[str, Any]:
    """Hand a signed batch over: its files, `written` in the folder; `plan_changed` as at signing."""
    outcome, paths = send_batch(app, whole(app, no), user, folder, again=again)
    return _batch_unchanged(outcome, lang, [str(path) for path in paths])


@asked(WORK)
def answer_void(app: App, lang: Lang, no: str, user: str, reason: str) -> dict[str, Any]:
    """Void a batch that was not sent; `dropped` are its payments with why."""
    return _batch_after(void_batch(app, whole(app, no), user, reason), lang)


@asked(WORK)
def answer_drop(app: App, lang: Lang, no: str, numbers: Sequence[str], user: str) -> dict[str, Any]:
    """Take payments (by their numbers or those of their claims) out of a draft."""
    taken = drop_from(app, whole(app, no), whole_each(app, numbers), user)
    return _batch_after(taken, lang)


def _batch_unchanged(
    outcome: SigningOutcome, lang: Lang, written: Sequence[str] = ()
) -> dict[str, Any]:
    if outcome.dropped:
        raise PlanChangedError(outcome.batch.no, outcome.dropped, outcome.batch.plan_hash)
    return _batch_after(outcome, lang, written)


def _batch_after(
    outcome: SigningOutcome, lang: Lang, written: Sequence[str] = ()
) -> dict[str, Any]:
    dropped = [{"payment": no, "why": why} for no, why in outcome.dropped]
    return batch_row(outcome.batch, lang) | {"dropped": dropped, "written": list(written)}


@asked(WORK)
def answer_bank_files(
    app: App, lang: Lang, files: Sequence[Path], user: str, bank: str | None = None
) -> list[dict[str, Any]]:
    """Read what the bank answered: for each file its lines by status, and the `exceptions`."""
    return [_reading(read_file(app, path, user, bank), lang) for path in files]


@asked(WORK)
def answer_bank_content(
    app: App, lang: Lang, name: str, content: bytes, user: str, bank: str | None = None
) -> dict[str, Any]:
    """Read one file of the bank that was handed in as bytes, as `answer_bank_files` reads one."""
    with TemporaryDirectory(prefix="yidi-bank-") as folder:
        path = Path(folder) / plain_name(name)
        path.write_bytes(content)
        return answer_bank_files(app, lang, [path], user, bank)[0]


def _reading(reading: ReadingReport, lang: Lang) -> dict[str, Any]:
    return {
        "file": reading.name, "kind": reading.kind, "known": reading.known,
        **{status.value: reading.lines.get(status.value, 0) for status in LineStatus},
        "exceptions": [exception_row(each, lang) for each in reading.exceptions],
        "notes": [
            {"row": note.row, "code": note.code, "message": note.says.say(lang)}
            for note in reading.notes[:MOST_NOTES]
        ],
        "notes_omitted": max(0, len(reading.notes) - MOST_NOTES),
    }  # fmt: skip


@asked(LIST, person=NOBODY)
def answer_exceptions(
    app: App, lang: Lang, *, limit: int | None = None, after: int = 0
) -> list[dict[str, Any]]:
    """Return the exceptions that wait for somebody, the oldest first; `limit` behind the line `after`."""
    with app.database.reading() as session:
        line = col(BankLine.id)
        query = select(BankLine).where(BankLine.status == LineStatus.OPEN.value, line > after)
        query = query if app.reach.everything else query.where(_of_theirs(app))
        lines = session.exec(query.order_by(line).limit(limit))
        return [exception_row(exception(each), lang) for each in lines]


CASHIERS = frozenset({Role.CASHIER})


def _of_theirs(app: App) -> ColumnElement[bool]:
    """The lines about payments or batches of their areas; one that names none is of the whole agency."""
    payments = select(Payment.no).where(reached(Payment, app.reach))
    batches = select(Payout.no).where(reached(Payout, app.reach))
    return or_(col(BankLine.payment_no).in_(payments), col(BankLine.batch_no).in_(batches))


@asked(WORK)
@of_two(
    "payout hand", Text("登记手工支付", "record a payment by hand"), CASHIERS,
    lambda app, session, given: of_case(app, session, given["claim"]),
)  # fmt: skip
def answer_hand_payment(
    app: App, claim: str, user: str, second: str, voucher: str, paid_on: date, reason: str
) -> dict[str, str]:
    """Record a payment that went another way than through the bank: `claim`, `payment`, `voucher`."""
    claim = whole(app, claim)
    no = pay_by_hand(app, claim, user, second, voucher, paid_on, reason)
    return {"claim": claim, "payment": no, "voucher": voucher}


@asked(WORK)
@of_two(
    "payout resolve", Text("处理银行异常", "resolve exceptions"), CASHIERS,
    lambda app, session, given: of_bank_line(app, session, given["line"]), alone=True,
)  # fmt: skip
def answer_resolution(
    app: App, lang: Lang, line: int, user: str, reason: str, second: str = ""
) -> dict[str, Any]:
    """Resolve an exception with a reason: `line`, its `status`, and a `warning` or nothing.

    The warning is of money that came back and that the ledger does not have.
    """
    done = decisions.resolve(app, line, user, reason, second)
    warning = STILL_PAID.say(lang, no=done.still_paid) if done.still_paid else None
    return {"line": line, "status": "resolved", "warning": warning}


@asked(WORK)
@of_two(
    "payout establish", Text("认定款项结果", "establish what became of a payment"), CASHIERS,
    lambda app, session, given: of_case(app, session, given["no"]), alone=True,
)  # fmt: skip
def answer_established(
    app: App, lang: Lang, no: str, paid: bool, user: str, second: str, reason: str
) -> dict[str, Any]:
    """Establish whether a payment was paid, and return it as it stands then."""
    return _payment(app, lang, decisions.establish(app, whole(app, no), paid, user, second, reason))


@asked(WORK)
@of_two(
    "payout return", Text("认定款项退回", "establish that a payment came back"), CASHIERS,
    lambda app, session, given: of_case(app, session, given["no"]),
)  # fmt: skip
def answer_return(
    app: App, lang: Lang, no: str, line: int | None, user: str, second: str, reason: str
) -> dict[str, Any]:
    """Establish that paid money came back as a credit, and return the payment as it stands then."""
    payment = decisions.establish_returned(app, whole(app, no), line, user, second, reason)
    return _payment(app, lang, payment)


def _payment(app: App, lang: Lang, payment: Payment) -> dict[str, Any]:
    with app.database.reading() as session:
        return payment_row(find_payment(session, payment.no, app.reach), View(lang, app.regions))
