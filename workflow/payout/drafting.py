"""Drafting a batch (编制拨付批次): everything of an area that is owed and free to be paid."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from sqlalchemy import ColumnElement, SQLColumnExpression, text
from sqlalchemy import select as select_rows
from sqlmodel import Session, col, select

from models import (
    LIVE_PAYMENT,
    Account,
    Claim,
    ClaimState,
    Entry,
    Payment,
    Payout,
    Recovery,
    RecoveryKind,
    RecoveryState,
)
from models.bulk import on_postgresql
from models.states import MOST_TRIES
from workflow.claim.around import Around
from workflow.claim.payee_account import account_remarks
from workflow.claim.payment_blockers import troubles_of
from workflow.ledger.posting import net
from workflow.moves.instants import instant_of
from workflow.payout.offset import Debts
from workflow.payout.write_list import DraftingMove, Owed, listed_items, write_batch, write_payments
from workflow.shared.sql_types import TableRow

ONE_AT_A_TIME = 5_201
"""The first half of the key of the PostgreSQL advisory lock; the area is the other."""


Fits = Callable[[Owed], bool]


@dataclass
class Drafted:
    """The batches that were drafted, and what was left out, with the reason."""

    batches: list[Payout] = field(default_factory=list)
    planned: list[str] = field(default_factory=list)
    """The numbers of payments outside of any batch."""
    left_out: list[tuple[str, str]] = field(default_factory=list)


def draft(
    session: Session,
    area: str,
    bank: str,
    *,
    day: date,
    now: datetime,
    actor: str,
    most: int,
    only: Sequence[str] | None = None,
    in_batch: bool = True,
    fits: Fits = lambda _owed: True,
) -> Drafted:
    """Draft what an area owes as batches of at most `most` payments, in this transaction.

    A second draft for the area waits for this one; a claim that another session holds is passed
    over. `only` bounds it to these claims; without `in_batch` the payments stand alone, and nothing
    is kept back of them. `fits` tells whether the bank's file can take a payee.
    """
    _alone(session, area)
    owed = [*_claims(session, area, day, only)]
    owed += _supplements(session, area, only) if in_batch else []
    why = left_out(session, owed, fits)
    made = Drafted(
        left_out=[(each.claim_no, why[key]) for each in owed if (key := of(each)) in why]
    )
    fit = [each for each in owed if of(each) not in why]
    note = DraftingMove(area, day, instant_of(session, now), actor)
    if not in_batch:
        listed = listed_items(session, note, fit, Debts(session, ()))
        write_payments(session, note, None, listed)
        made.planned = [each.item.no for each in listed]
        return made
    debts = Debts(session, {each.person_id for each in fit})
    for start in range(0, len(fit), most):
        made.batches.append(write_batch(session, note, bank, fit[start : start + most], debts))
    return made


def left_out(
    session: Session, owed: Sequence[Owed], fits: Fits, around: Around | None = None
) -> dict[tuple[int, str], str]:
    """The payments that do not go out with the next batch, each with its reason.

    `around` is what was found around a single claim already.
    """
    why = {of(each): "bank_bad_line" for each in owed if not fits(each)}
    why |= {of(each): "bad_account" for each in owed if unpayable(each)}
    return why | troubles_of(session, map(of, owed), around)


def of(owed: Owed) -> tuple[int, str]:
    """The claim, and which part of it."""
    return owed.claim_id, owed.part


def unpayable(owed: Owed | TableRow) -> bool:
    """Whether no bank could take this account; what only looks odd is for the cashier to see."""
    return any(not r.warning for r in account_remarks(owed.payee_account, owed.payee_bank_code))


def _alone(session: Session, area: str) -> None:
    """Let a second draft wait, because both would find a claim free.

    To be planned changes nothing about a claim, so its lock alone would not tell.
    """
    if on_postgresql(session):
        held = text("SELECT pg_advisory_xact_lock(:key, :area)")
        session.execute(held, {"key": ONE_AT_A_TIME, "area": int(area)})


def _free(
    claim: SQLColumnExpression[int | None], part: SQLColumnExpression[str] | str
) -> ColumnElement[bool]:
    """No payment of the claim or supplement is under way or paid."""
    return ~(
        select(Payment.id)
        .where(
            col(Payment.claim_id) == claim,
            col(Payment.part) == part,
            col(Payment.state).in_(LIVE_PAYMENT),
        )
        .exists()
    )


def _claims(session: Session, area: str, day: date, only: Sequence[str] | None) -> Iterable[Owed]:
    # What is payable now: of an approved amount, a part may have gone to a recovery already.
    payable = (
        select(net(Account.PAYABLE))
        .where(col(Entry.claim_id) == Claim.id, Entry.part == "")
        .correlate(Claim)
        .scalar_subquery()
    )
    query = (
        select_rows(col(Claim.id), col(Claim.no), col(Claim.person_id), payable,
                    col(Claim.payee_name), col(Claim.payee_account), col(Claim.payee_bank_code))
        .where(col(Claim.area) == area, col(Claim.state) == ClaimState.TO_PAY)
        .where(col(Claim.applied_on) <= day)
        .where(col(Claim.tries) < MOST_TRIES, _free(col(Claim.id), ""))
        .order_by(col(Claim.id))
        .with_for_update(skip_locked=True, of=Claim)
    )  # fmt: skip
    if only is not None:
        query = query.where(col(Claim.no).in_(only))
    for id_, no, person, amount, name, account, code in session.execute(query):
        yield Owed(id_, no, "", person, amount, name, account, code)


def _supplements(session: Session, area: str, only: Sequence[str] | None) -> Iterable[Owed]:
    query = (
        select(Recovery)
        .where(
            Recovery.area == area,
            Recovery.kind == RecoveryKind.SUPPLEMENT.value,
            Recovery.state == RecoveryState.OPEN.value,
            ~col(Recovery.held_back),
            _free(col(Recovery.claim_id), col(Recovery.no)),
        )
        .order_by(col(Recovery.id))
        .with_for_update(skip_locked=True)
    )
    if only is not None:
        query = query.where(col(Recovery.claim_no).in_(only))
    for owed in session.exec(query):
        yield Owed(owed.claim_id, owed.claim_no, owed.no, owed.person_id, owed.amount,
                   owed.payee_name, owed.payee_account, owed.payee_bank_code)  # fmt: skip
