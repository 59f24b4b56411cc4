"""Money for the tests: paid claims, batches that reach the bank, what the bank answers, balances."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import text
from sqlmodel import col, select

from jobs.audit.verify import verify
from jobs.runs.ledger_proof import prove
from models import Account, Claim, Payment, PaymentState, Recovery, Role
from tests.support.builders import AREA, a_user, noon, saved
from tests.support.office import Office
from tests.support.stays import a_stay
from workflow.ledger.posting import balances
from workflow.moves.acting import Act
from workflow.moves.actors import find_actor
from workflow.payout.bank_results import BankResult, apply
from workflow.payout.drafting import draft
from workflow.payout.sending import hand_over
from workflow.payout.signing import sign


def staffed(office: Office) -> Office:
    """The office with a second cashier."""
    saved(office.database, a_user("cashier2", Role.CASHIER))
    return office


def acting(office: Office, session: Any, name: str, reason: str = "", second: str = "") -> Act:
    """Somebody at work today."""
    other = find_actor(session, second) if second else None
    return Act(office.moment(), noon(office.today), find_actor(session, name), reason, other)


def send_all(office: Office) -> list[str]:
    """Everything that is owed, drafted, signed and handed over; the numbers of the payments."""
    with office.database.writing() as session:
        made = draft(
            session, AREA, "example_csv", day=office.today, now=noon(office.today),
            actor="cashier", most=1000,
        )  # fmt: skip
        numbers: list[str] = []
        for batch in made.batches:
            outcome = sign(session, batch, batch.plan_hash, acting(office, session, "cashier2"))
            assert not outcome.dropped, outcome.dropped
            session.refresh(batch)
            hand_over(session, batch, [], office.today, acting(office, session, "cashier"))
            of = (
                select(Payment.no)
                .where(Payment.batch_id == batch.id)
                .order_by(col(Payment.position))
            )
            numbers += session.exec(of)
    return numbers


def answer(office: Office, result: str, *numbers: str) -> list[str]:
    """What the bank says of these payments; the code of each exception, "" where there is none."""
    answers = [BankResult(no, result, None, "", "", "", "", office.today) for no in numbers]
    with office.database.writing() as session:
        found = apply(session, answers, acting(office, session, "cashier"))
    return [verdict.code for verdict in found]


def pay(office: Office) -> list[str]:
    """Everything that is owed, paid by the bank."""
    numbers = send_all(office)
    with office.database.reading() as session:
        under_way = select(Payment.no).where(
            col(Payment.no).in_(numbers), Payment.state == PaymentState.SENT.value
        )
        sent = list(session.exec(under_way))
    assert answer(office, "paid", *sent) == [""] * len(sent)
    return numbers


def a_paid_stay(office: Office, *lines: Any, **facts: Any) -> Claim:
    """A stay that was calculated, approved and paid."""
    claim = a_stay(office, *lines, **facts)
    office.approve(claim)
    pay(office)
    return claim


def books(office: Office, claim: Claim, part: str = "") -> dict[str, int]:
    """What stands on the accounts of a claim, without what is nothing."""
    with office.database.reading() as session:
        found = balances(session, claim.id or 0, part)
    return {account.value: amount for account, amount in found.items() if amount}


def sound(office: Office) -> bool:
    """Whether every history is whole, and every case counted."""
    return verify(office.database).fault is None


def the_ledger_holds(office: Office, claims: Iterable[Claim] = ()) -> None:
    """All accounts together are nothing, no account of a claim is below it, recoveries add up."""
    with office.database.reading() as session:
        for claim in claims:
            for part in ("", *_parts(session, claim)):
                found = balances(session, claim.id or 0, part)
                assert sum(found.values()) == 0
                assert all(v >= 0 for k, v in found.items() if k is not Account.FUND), found
        assert prove(session).found == []
        below = session.execute(text(BELOW)).all()
        assert not below, below
        for recovery in session.exec(select(Recovery).where(Recovery.kind == "recover")):
            came = session.execute(text(CAME), {"no": recovery.no, "claim": recovery.claim_id})
            assert (came.scalar() or 0) == recovery.done, recovery.no


def _parts(session: Any, claim: Claim) -> list[str]:
    of = select(Recovery.no).where(Recovery.claim_id == claim.id, Recovery.kind == "supplement")
    return list(session.exec(of))


BELOW = """
SELECT claim_id, part, fund, account FROM (
  SELECT claim_id, part, fund, dest AS account, amount FROM entry
  UNION ALL SELECT claim_id, part, fund, source, -amount FROM entry) AS each_side
WHERE account <> 'fund' GROUP BY claim_id, part, fund, account HAVING sum(amount) < 0
"""
CAME = """
SELECT sum(amount) FROM entry WHERE claim_id = :claim AND source = 'recoverable' AND dest = 'fund'
AND (ref = :no OR ref IN (SELECT no FROM payment WHERE kept_back_no = :no))
"""
