"""Drafting a batch (编制拨付批次): everything of an area that is owed and free to be paid."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import func
from sqlmodel import Session, col, select

from models import (
    LIVE_PAYMENT,
    METADATA,
    Claim,
    ClaimState,
    Payment,
    PaymentState,
    Payout,
    PayoutState,
    Recovery,
    RecoveryKind,
    RecoveryState,
    Way,
)
from models.bulk import new_ids, write_rows
from models.case import MOST_TRIES
from models.chain import linked
from models.keys import KEYS_AT_ONCE
from workflow.numbers import numbers
from workflow.payout.plan import Item, plan_hash
from workflow.payout.setting_off import Debts
from workflow.payout.troubles import troubles_of
from workflow.tally import count

MOVE = METADATA.tables["move"]
MOVE_COLUMNS = tuple(MOVE.c.keys())
PAYMENT_COLUMNS = (
    "no", "area", "applied_on", "state", "state_since", "version", "head", "tries", "stuck",
    "key", "attempt", "claim_id", "claim_no", "person_id", "part", "batch_id", "batch_no",
    "position", "way", "amount", "kept_back", "kept_back_no", "payee_name", "payee_account",
    "payee_bank_code", "sent_on", "result_due_on", "dropped_why", "reason_code", "reason",
    "bank_ref", "booked_on", "voucher",
)  # fmt: skip


class Owed(NamedTuple):
    """What is owed to somebody: a claim's amount, or a supplement (`part`). Money in 分."""

    claim_id: int
    claim_no: str
    part: str
    person_id: int
    amount: int
    payee_name: str
    payee_account: str
    payee_bank_code: str


@dataclass
class Drafted:
    """The batches that were drafted, and what was left out, with the reason."""

    batches: list[Payout] = field(default_factory=list)
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
) -> Drafted:
    """Draft what an area owes as batches of at most `most` payments, in this transaction.

    Whoever drafts at the same moment passes over what is held here. `only` bounds it to these
    claims.
    """
    owed = [*_claims(session, area, day, only), *_supplements(session, area, only)]
    troubles = troubles_of(session, {each.claim_id for each in owed})
    made = Drafted([], [(e.claim_no, troubles[e.claim_id]) for e in owed if e.claim_id in troubles])
    fit = [each for each in owed if each.claim_id not in troubles and each.payee_account]
    made.left_out += [(e.claim_no, "no_account") for e in owed
                      if e.claim_id not in troubles and not e.payee_account]  # fmt: skip
    debts = Debts(session, {each.person_id for each in fit})
    for part in _parts(fit, most):
        made.batches.append(_batch(session, area, bank, part, debts, day, now, actor))
    return made


def _parts(owed: Sequence[Owed], most: int) -> Iterable[Sequence[Owed]]:
    return (owed[start : start + most] for start in range(0, len(owed), most))


def _free(key: Any, part: Any) -> Any:
    """Nothing of it is under way or paid."""
    return ~(
        select(Payment.id)
        .where(Payment.claim_id == key, Payment.part == part, col(Payment.state).in_(LIVE_PAYMENT))
        .exists()
    )


def _claims(session: Session, area: str, day: date, only: Sequence[str] | None) -> Iterable[Owed]:
    query = (
        select(Claim.id, Claim.no, Claim.person_id, Claim.payable, Claim.payee_name,  # type: ignore[call-overload]
               Claim.payee_account, Claim.payee_bank_code)
        .where(Claim.area == area, Claim.state == ClaimState.TO_PAY, Claim.applied_on <= day)
        .where(col(Claim.tries) < MOST_TRIES, _free(Claim.id, ""))
        .order_by(Claim.id)
        .with_for_update(skip_locked=True, of=Claim)
    )  # fmt: skip
    if only is not None:
        query = query.where(col(Claim.no).in_(only))
    for id_, no, person, payable, name, account, code in session.execute(query):
        yield Owed(id_, no, "", person, payable or 0, name, account, code)


def _supplements(session: Session, area: str, only: Sequence[str] | None) -> Iterable[Owed]:
    query = (
        select(Recovery)
        .where(
            Recovery.area == area,
            Recovery.kind == RecoveryKind.SUPPLEMENT.value,
            Recovery.state == RecoveryState.OPEN.value,
            ~col(Recovery.held_back),
            _free(Recovery.claim_id, Recovery.no),
        )
        .order_by(col(Recovery.id))
        .with_for_update(skip_locked=True)
    )
    if only is not None:
        query = query.where(col(Recovery.claim_no).in_(only))
    for owed in session.exec(query):
        yield Owed(owed.claim_id, owed.claim_no, owed.no, owed.person_id, owed.amount,
                   owed.payee_name, owed.payee_account, owed.payee_bank_code)  # fmt: skip


def _batch(
    session: Session,
    area: str,
    bank: str,
    owed: Sequence[Owed],
    debts: Debts,
    day: date,
    now: datetime,
    actor: str,
) -> Payout:
    """A batch with its payments, each with its first move."""
    (no,) = numbers(session, area, "PC", day, 1)
    batch = Payout(
        no=no, area=area, applied_on=day, state=PayoutState.DRAFTED.value, state_since=day,
        bank=bank, items=0, total=0, plan_hash="", drafted_at=now, drafted_by=actor,
    )  # fmt: skip
    session.add(batch)
    session.flush()
    keys = _keys(session, area, owed, day)
    listed = [
        _item(position, each, *keys[each.claim_id, each.part], debts)
        for position, each in enumerate(owed, start=1)
    ]
    batch.plan_hash, batch.items, batch.total = plan_hash(no, bank, (i for i, *_ in listed))
    first = {"machine": "payout", "case_id": batch.id, "seq": 1, "area": area, "trigger": "draft",
             "source": "", "dest": batch.state, "actor": actor, "day": day, "at": now,
             "facts": {"items": batch.items, "plan_hash": batch.plan_hash}}  # fmt: skip
    move = linked(first, b"")
    batch.head = move["hash"]
    session.execute(MOVE.insert(), [move])
    session.flush()
    _write(session, batch, listed, day, now, actor)
    count(session, [("payout", area, batch.state, 1),
                    ("payment", area, PaymentState.PLANNED.value, len(listed))])  # fmt: skip
    return batch


def _keys(
    session: Session, area: str, owed: Sequence[Owed], day: date
) -> dict[tuple[int, str], tuple[str, int]]:
    """The key of each payment, kept for ever, and the number of this attempt."""
    earlier: dict[tuple[int, str], tuple[str, int]] = {}
    for part in _parts(owed, KEYS_AT_ONCE):
        query = select(
            Payment.claim_id, Payment.part, Payment.key, func.max(Payment.attempt)
        ).where(col(Payment.claim_id).in_([each.claim_id for each in part]))
        for claim_id, of, key, attempt in session.execute(
            query.group_by(col(Payment.claim_id), col(Payment.part), col(Payment.key))
        ):
            earlier[claim_id, of] = (key, attempt + 1)
    fresh = [(e.claim_id, e.part) for e in owed if (e.claim_id, e.part) not in earlier]
    new = numbers(session, area, "BF", day, len(fresh)) if fresh else []
    return earlier | {pair: (key, 1) for pair, key in zip(fresh, new, strict=True)}


def _item(
    position: int, owed: Owed, key: str, attempt: int, debts: Debts
) -> tuple[Item, str, int, int]:
    kept, kept_no = debts.kept_back(owed.person_id, owed.amount) if not owed.part else (0, "")
    amount = owed.amount - kept
    way = Way.BANK if amount else Way.NONE
    item = Item(0, position, f"{key}-{attempt}", owed.claim_id, owed.claim_no, owed.part, way.value,
                amount, kept, kept_no, owed.payee_name, owed.payee_account,
                owed.payee_bank_code)  # fmt: skip
    return item, key, attempt, owed.person_id


def _write(
    session: Session,
    batch: Payout,
    listed: Sequence[tuple[Item, str, int, int]],
    day: date,
    now: datetime,
    actor: str,
) -> None:
    """The payments, and the first move of each."""
    far = date.max
    planned = PaymentState.PLANNED.value
    table = METADATA.tables["payment"]
    ids = new_ids(session, "payment", len(listed))
    payments, moves = [], []
    for id_, (item, key, attempt, person_id) in zip(ids, listed, strict=True):
        move = linked(
            {"machine": "payment", "case_id": id_, "seq": 1, "area": batch.area, "trigger": "plan",
             "source": "", "dest": planned, "actor": actor, "day": day, "at": now, "facts": {}},
            b"",
        )  # fmt: skip
        moves.append(tuple(move[name] for name in MOVE_COLUMNS))
        payments.append((
            id_, item.no, batch.area, day, planned, day, 1, move["hash"], 0, "", key, attempt,
            item.claim_id, item.claim_no, person_id, item.part, batch.id, batch.no, item.position,
            item.way, item.amount, item.kept_back, item.kept_back_no, item.payee_name,
            item.payee_account, item.payee_bank_code, far, far, "", "", "", "", far, "",
        ))  # fmt: skip
    write_rows(session, MOVE, MOVE_COLUMNS, moves)
    write_rows(session, table, ("id", *PAYMENT_COLUMNS), payments)
