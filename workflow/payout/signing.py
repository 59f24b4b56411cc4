"""Signing a batch, and taking out of it what has changed since (签批、移出、作废)."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy import select, update
from sqlmodel import Session, col

from config.text import Text
from models import METADATA, ClaimState, PaymentState, Payout, PayoutState
from models.database import affected
from workflow.claim.machine import CLAIM
from workflow.claim.payment_blockers import free, spend
from workflow.machine.context import SYSTEM, AnyRequest
from workflow.machine.machine import Step
from workflow.machine.payloads import Nothing
from workflow.moves.acting import Act
from workflow.moves.decide import open_to, request_move
from workflow.moves.write_one import write_move
from workflow.payout.avoided import avoided_in
from workflow.payout.bulk_moves import Rows, move_known
from workflow.payout.context import PayoutContext
from workflow.payout.drift import changed, hold_recoveries
from workflow.payout.machine import PAYMENT, PAYOUT
from workflow.payout.plan import items, plan_hash
from workflow.payout.receipts_due import check_receipts_asked
from workflow.shared.errors import NotFromHereError, ReasonRequiredError, Refusal
from workflow.shared.json_types import JsonObject

LEAST_SHOWN = 8
"""How many characters of a hash have to be given; fewer could be another list's."""
HEX = frozenset("0123456789abcdef")
P, R, M = (METADATA.tables[name].c for name in ("payment", "recovery", "move"))


class HashTooShortError(Refusal):
    """Too little of the hash was given to tell the list by it (摘要位数不足)."""

    code = "hash_too_short"

    def __init__(self, no: str) -> None:
        says = Text(
            "签批摘要至少写前 {least} 位；请用 yidi payout show {no} 查看清单和摘要后再签批。",
            "give at least the first {least} characters of the hash: look at the list and its hash "
            "with yidi payout show {no}, then sign.",
        )
        super().__init__(says, no=no, least=LEAST_SHOWN)


@dataclass
class SigningOutcome:
    """The batch after signing, and the payments that dropped out, each with the reason."""

    batch: Payout
    dropped: list[tuple[str, str]] = field(default_factory=list)


def sign(session: Session, batch: Payout, shown: str, act: Act) -> SigningOutcome:
    """Sign the list whose hash is, or begins with, `shown`; with anything dropped out of it nothing is signed yet."""
    shown = _whole(batch, shown.strip().lower())
    step, request = _requested(session, batch, act, "sign", {"hash": shown})
    check_receipts_asked(session, batch.no, list(items(session, _id(batch))), act.moment)
    spend(session, _claims_of(session, batch), act.moment.today)
    dropped = _drop_changed(session, batch, act)
    if dropped:
        return SigningOutcome(_relisted(session, batch), dropped)
    listed = list(items(session, _id(batch)))
    now_hash, _, _ = plan_hash(batch.no, batch.bank, listed)
    if now_hash != batch.plan_hash:
        raise AssertionError(f"{batch.no}: the list is not the one that was drafted")
    write_move(session, PAYOUT, batch, step, request, act.now)
    rows = [(item.claim_id, item.no, batch.no, "") for item in listed if not item.part]
    _claims(session, act, "schedule_payment", ClaimState.TO_PAY, rows)
    return SigningOutcome(batch)


def _whole(batch: Payout, shown: str) -> str:
    """The hash of the list where `shown` is its beginning; the history keeps it whole."""
    if len(shown) < LEAST_SHOWN and HEX.issuperset(shown):
        raise HashTooShortError(batch.no)
    return batch.plan_hash if batch.plan_hash.startswith(shown) else shown


def check_signed(session: Session, batch: Payout, act: Act) -> SigningOutcome:
    """Take out of a signed batch, before it is sent, every payment that has changed.

    Then the batch waits for a new signature, because only a signed list is sent.
    """
    dropped = _drop_changed(session, batch, act)
    listed = list(items(session, _id(batch)))
    if not dropped and plan_hash(batch.no, batch.bank, listed)[0] != _signed_hash(session, batch):
        # Each payment agrees with its claim, and yet the list is not the one that the cashier saw.
        dropped = [(batch.no, "list_changed")]
    if dropped:
        signed = [(item.claim_id, "", "", "") for item in listed if not item.part]
        _claims(session, act, "unschedule", ClaimState.PAYING, signed)
        _relisted(session, batch)
        write_move(session, PAYOUT, batch, PAYOUT.step("redraft"), _system(act), act.now)
    return SigningOutcome(batch, dropped)


def void(session: Session, batch: Payout, act: Act) -> SigningOutcome:
    """Void a batch: none of its payments is paid, and all are free for another batch."""
    open_to(PAYOUT, batch, "void", act.actor)
    if not act.reason.strip():
        raise ReasonRequiredError("payout void")
    step, request = _requested(session, batch, act, "void", {})
    gone = [(item.id, "void") for item in items(session, _id(batch))]
    dropped = _drop(session, batch, gone, act)
    write_move(session, PAYOUT, batch, step, request, act.now)
    return SigningOutcome(batch, dropped)


def take_out(session: Session, batch: Payout, numbers: Sequence[str], act: Act) -> SigningOutcome:
    """Take payments out of a drafted batch by name of payment or claim; a signed list stays whole."""
    open_to(PAYOUT, batch, "void", act.actor)
    if batch.state != PayoutState.DRAFTED:
        choices = [step for step in PAYOUT.steps_from(batch.state) if not step.automatic]
        raise NotFromHereError(batch.no, "drop", PAYOUT.state_of(batch), choices)
    gone = [(i.id, "by_cashier") for i in items(session, _id(batch))
            if i.no in numbers or i.claim_no in numbers]  # fmt: skip
    dropped = _drop(session, batch, gone, act)
    return SigningOutcome(_relisted(session, batch), dropped)


def _drop_changed(session: Session, batch: Payout, act: Act) -> list[tuple[str, str]]:
    """Take out every payment that no longer is what its claim asks for."""
    hold_recoveries(session, batch)
    found = changed(session, batch)
    return _drop(session, batch, sorted(found.items()), act)


def _drop(
    session: Session, batch: Payout, gone: Sequence[tuple[int, str]], act: Act
) -> list[tuple[str, str]]:
    """Take these payments out; claims that were scheduled with them are to be paid again."""
    if not gone:
        return []
    listed = {item.id: item for item in items(session, _id(batch))}
    step = PAYMENT.step("drop", source=PaymentState.PLANNED.value)
    own = [listed[id_] for id_, _ in gone if not listed[id_].part]
    if batch.state == PayoutState.SIGNED.value:
        rows = [(item.claim_id, "", "", "") for item in own]
        _claims(session, act, "unschedule", ClaimState.PAYING, rows)
    move_known(session, PAYMENT, step, act.moment, act.now, ("dropped_why",), list(gone))
    free(session, [item.claim_no for item in own])
    return [(listed[id_].no, why) for id_, why in gone]


def _claims(session: Session, act: Act, trigger: str, source: ClaimState, rows: Rows) -> None:
    step = CLAIM.step(trigger, source=source.value)
    columns = ("payment_no", "batch_no", "bank_result")
    move_known(session, CLAIM, step, act.moment, act.now, columns, rows)


def _relisted(session: Session, batch: Payout) -> Payout:
    """The batch with number, sum and hash of what is still in it."""
    found = plan_hash(batch.no, batch.bank, items(session, _id(batch)))
    batch.plan_hash, batch.items, batch.total = found
    values = {"plan_hash": found[0], "items": found[1], "total": found[2]}
    affected(session, update(Payout).where(col(Payout.id) == batch.id).values(**values))
    return batch


def _requested(
    session: Session, batch: Payout, act: Act, trigger: str, facts: JsonObject
) -> tuple[Step, AnyRequest]:
    """The step on the batch that the person may take, with their request."""
    people = avoided_in(session, batch, act.actor, act.second)
    context = PayoutContext(
        second=act.second, approvers=approvers_of(session, batch), people=people
    )
    return request_move(
        PAYOUT, batch, trigger, act, facts, lambda _payload: context, lambda: context
    )


def _system(act: Act) -> AnyRequest:
    return act.moment.asked_by(SYSTEM, "", PayoutContext(), Nothing())


def _signed_hash(session: Session, batch: Payout) -> str:
    """The signed hash, from the history, because no change of the history stays unseen."""
    query = select(M.facts).where(
        M.machine == PAYOUT.name, M.case_id == batch.id, M.trigger == "sign"
    )
    facts: JsonObject = session.execute(query.order_by(M.seq.desc()).limit(1)).scalar_one()
    return str(facts["hash"])


def approvers_of(session: Session, batch: Payout) -> frozenset[str]:
    """Who approved any claim of the batch, or decided a supplement in it."""
    query = (
        select(M.actor)
        .join(METADATA.tables["payment"], P.claim_id == M.case_id)
        .where(M.machine == CLAIM.name, M.trigger == "approve")
        .where(P.batch_id == batch.id, P.state == PaymentState.PLANNED.value)
    )
    deciders = (
        select(R.decided_by)
        .join(METADATA.tables["payment"], P.part == R.no)
        .where(P.batch_id == batch.id, P.state == PaymentState.PLANNED.value)
    )
    found = (session.execute(each.distinct()).scalars() for each in (query, deciders))
    return frozenset(name for names in found for name in names)


def _claims_of(session: Session, batch: Payout) -> list[int]:
    return [item.claim_id for item in items(session, _id(batch))]


def _id(batch: Payout) -> int:
    assert batch.id is not None, batch.no
    return batch.id
