"""The list of a batch written down (拨付清单入库): numbers, attempts, payments, the first move of each."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import func
from sqlmodel import Session, col, select

from models import FAR, METADATA, Payment, PaymentState, Payout, PayoutState, Way
from models.bulk import new_ids, write_rows
from models.chain import linked
from models.keys import MANY, in_parts, one_of
from workflow.moves.state_counts import count
from workflow.payout.offset import Debts
from workflow.payout.plan import PayoutItem, plan_hash
from workflow.shared.case_numbers import numbers
from workflow.shared.sql_types import StoredRow

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
    """An amount that is owed to a payee: a claim's amount, or a supplement (`part`). Money in 分."""

    claim_id: int
    claim_no: str
    part: str
    person_id: int
    amount: int
    payee_name: str
    payee_account: str
    payee_bank_code: str


class DraftingMove(NamedTuple):
    """Who drafts, when and where."""

    area: str
    day: date
    now: datetime
    actor: str

    def move(
        self, machine: str, case_id: int, state: str, trigger: str, **facts: str | int
    ) -> StoredRow:
        """The first move of a batch or a payment."""
        its = {"machine": machine, "case_id": case_id, "seq": 1, "area": self.area, "source": ""}
        of = {"trigger": trigger, "dest": state, "actor": self.actor, "day": self.day}
        return linked({**its, **of, "at": self.now, "facts": facts}, b"")


class ListedPayment(NamedTuple):
    """A line of the list, with the key of the payment, which attempt it is, and whose it is."""

    item: PayoutItem
    key: str
    attempt: int
    person_id: int


def write_batch(
    session: Session, note: DraftingMove, bank: str, owed: Sequence[Owed], debts: Debts
) -> Payout:
    """A batch with its payments, each with its first move."""
    (no,) = numbers(session, note.area, "PC", note.day, 1)
    state = PayoutState.DRAFTED.value
    batch = Payout(
        no=no, area=note.area, applied_on=note.day, state=state, state_since=note.day, bank=bank,
        items=0, total=0, plan_hash="", drafted_at=note.now, drafted_by=note.actor,
    )  # fmt: skip
    listed = listed_items(session, note, owed, debts)
    batch.plan_hash, batch.items, batch.total = plan_hash(no, bank, (each.item for each in listed))
    session.add(batch)
    session.flush()
    facts: dict[str, str | int] = {"items": batch.items, "plan_hash": batch.plan_hash}
    move = note.move("payout", batch.id or 0, state, "draft", **facts)
    session.execute(MOVE.insert(), [move])
    batch.head = move["hash"]
    session.flush()
    write_payments(session, note, batch, listed)
    count(session, [("payout", note.area, state, 1)])
    return batch


def listed_items(
    session: Session, note: DraftingMove, owed: Sequence[Owed], debts: Debts
) -> list[ListedPayment]:
    """The lines of the list, with what is kept back of each."""
    keys = _keys(session, note, owed)
    return [
        _item(position, each, *keys[each.claim_id, each.part], debts)
        for position, each in enumerate(owed, start=1)
    ]


def _keys(
    session: Session, note: DraftingMove, owed: Sequence[Owed]
) -> dict[tuple[int, str], tuple[str, int]]:
    """The key of each payment, kept for ever, and the number of this attempt."""
    earlier: dict[tuple[int, str], tuple[str, int]] = {}
    for claims in in_parts((each.claim_id for each in owed), MANY):
        columns = (Payment.claim_id, Payment.part, Payment.key)
        query = select(*columns, func.max(Payment.attempt))
        query = query.where(one_of(session, col(Payment.claim_id), claims))
        for claim_id, part, key, attempt in session.execute(query.group_by(*map(col, columns))):
            earlier[claim_id, part] = (key, attempt + 1)
    fresh = [(e.claim_id, e.part) for e in owed if (e.claim_id, e.part) not in earlier]
    new = numbers(session, note.area, "BF", note.day, len(fresh)) if fresh else []
    return earlier | {pair: (key, 1) for pair, key in zip(fresh, new, strict=True)}


def _item(position: int, owed: Owed, key: str, attempt: int, debts: Debts) -> ListedPayment:
    kept, kept_no = (0, "") if owed.part else debts.kept_back(owed.person_id, owed.amount)
    amount = owed.amount - kept
    way = Way.BANK if amount else Way.NONE
    item = PayoutItem(
        0, position, f"{key}-{attempt}", owed.claim_id, owed.claim_no, owed.part, way.value, amount,
        kept, kept_no, owed.payee_name, owed.payee_account, owed.payee_bank_code,
    )  # fmt: skip
    return ListedPayment(item, key, attempt, owed.person_id)


def write_payments(
    session: Session, note: DraftingMove, batch: Payout | None, listed: Iterable[ListedPayment]
) -> None:
    """The payments of a batch, or such as stand alone, and the first move of each."""
    planned = PaymentState.PLANNED.value
    batch_id, batch_no = (batch.id, batch.no) if batch else (None, "")
    lines = list(listed)
    payments, moves = [], []
    for id_, (item, key, attempt, person_id) in zip(
        new_ids(session, "payment", len(lines)), lines, strict=True
    ):
        move = note.move("payment", id_, planned, "plan")
        moves.append(tuple(move[name] for name in MOVE_COLUMNS))
        payments.append((
            id_, item.no, note.area, note.day, planned, note.day, 1, move["hash"], 0, "", key,
            attempt, item.claim_id, item.claim_no, person_id, item.part, batch_id, batch_no,
            item.position, item.way, item.amount, item.kept_back, item.kept_back_no,
            item.payee_name, item.payee_account, item.payee_bank_code, FAR, FAR, "", "", "", "",
            FAR, "",
        ))  # fmt: skip
    write_rows(session, MOVE, MOVE_COLUMNS, moves)
    write_rows(session, METADATA.tables["payment"], ("id", *PAYMENT_COLUMNS), payments)
    count(session, [("payment", note.area, planned, len(lines))])
