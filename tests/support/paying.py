"""A pay office for the tests (拨付办公室): claims that are owed, two cashiers, a bank, and the proof."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import func
from sqlalchemy import select as sql
from sqlmodel import col, select

from jobs.app import App
from jobs.audit.verify import verify
from jobs.payouts.answers import ReadingReport, read_file
from jobs.payouts.batches import build, pay_by_hand, send_batch, sign_batch
from jobs.scheduler.execute import by_hand
from models import (
    LIVE_PAYMENT,
    Account,
    BankLine,
    Claim,
    ClaimState,
    Entry,
    LineStatus,
    Payment,
    PaymentState,
    Payout,
    PayoutState,
    Role,
)
from tests.support.bank import Bank, Saying, now_of, result_file
from tests.support.builders import AREA, a_claim, a_user, noon, saved
from tests.support.importing import an_app
from tests.support.office import Office
from workflow.ledger.posting import balances, net, open_balances
from workflow.moves.actors import find_actor
from workflow.payout.drafting import Drafted
from workflow.payout.signing import SigningOutcome

GOOD, BAD, CLOSING = "00", "11", "22"
"""How accounts end: one that works, one that does not exist, one from which the money comes back."""
A = Account
_made = count(1)


@dataclass
class PayOffice:
    """An office with two cashiers, its folder, and the bank at the other end."""

    office: Office
    folder: Path
    bank: Bank = field(default_factory=Bank)
    answers: Iterable[int] = field(default_factory=lambda: count(1))
    _apps: dict[date, App] = field(default_factory=dict)

    def open(self) -> "PayOffice":
        """Let the staff in, with a second cashier."""
        self.office.open()
        saved(self.database, a_user("cashier2", Role.CASHIER))
        (self.folder / "in").mkdir(exist_ok=True)
        return self

    @property
    def database(self) -> Any:
        """The database."""
        return self.office.database

    @property
    def today(self) -> date:
        """The day."""
        return self.office.today

    @property
    def app(self) -> App:
        """The desk on this day at noon."""
        office = self.office
        if self.today not in self._apps:
            app = an_app(office.database, office.book, office.calendar, office.today)
            self._apps[self.today] = app
        return self._apps[self.today]

    def goes_to(self, day: date) -> None:
        """It is another day."""
        self.office.today = day

    def owe(self, *amounts: int, account: str = GOOD, **facts: Any) -> list[Claim]:
        """Approved claims of these amounts (分), each with its opening entries."""
        claims = []
        for amount in amounts:
            name = {"payee_account": f"62220000{next(_made):09d}{account}"} | facts
            given: dict[str, Any] = {"state": "to_pay", "payable": amount, "applied_on": self.today}
            claims.append(saved(self.database, a_claim(**(given | name))))
        with self.database.writing() as session:
            ids = [claim.id for claim in claims]
            open_balances(session, ids, self.today, noon(self.today))
        return claims

    def build(self, actor: str = "cashier", **only: Any) -> Drafted:
        """Draft what is owed."""
        with self.database.writing() as session:
            who = find_actor(session, actor)
            return build(session, self.app, AREA, who, self.today, **only)

    def sign(self, no: str, by: str = "cashier2") -> SigningOutcome:
        """Sign the list as it stands."""
        return sign_batch(self.app, no, self.batch(no).plan_hash, by)

    def send(self, no: str, **how: Any) -> list[Path]:
        """Hand the batch over."""
        return send_batch(self.app, no, "cashier", self.folder / "out", **how)[1]

    def sent(self, *amounts: int, **facts: Any) -> tuple[list[Claim], str]:
        """Claims that are in the bank's hands, and the number of their batch."""
        claims = self.owe(*amounts, **facts)
        return claims, self.sent_again()

    def sent_again(self) -> str:
        """Whatever is owed now, built, signed and sent; the bank takes it in."""
        (batch,) = self.build().batches
        assert not self.sign(batch.no).dropped
        self.bank.take(*self.send(batch.no))
        return batch.no

    def says(self, saying: Saying, garbage: Sequence[str] = ()) -> Path:
        """A result file of the bank."""
        path = self.folder / "in" / f"result-{next(iter(self.answers))}.csv"
        return result_file(path, saying, self.today, garbage)

    def told(self, saying: Saying | None = None) -> ReadingReport:
        """The bank does its work and says what became of it, and we read that."""
        return self.read(self.says(now_of(self.bank.work()) if saying is None else saying))

    def read(self, path: Path, by: str = "cashier") -> ReadingReport:
        """Read a file of the bank."""
        return read_file(self.app, path, by)

    def by_hand(self, claim: Claim, second: str = "cashier2", **more: Any) -> str:
        """Record a payment by hand."""
        given = {"voucher": "V1", "paid_on": self.today, "reason": "账户冻结，本人领取"} | more
        return pay_by_hand(self.app, claim.no, "cashier", second, **given)

    def corrected(self, claim: Claim, ending: str = GOOD) -> None:
        """The payee's account, corrected."""
        account = f"62220000{next(_made):09d}{ending}"
        facts = {"payee_account": account, "second": "admin"}
        self.office.take(claim, "correct_account", "intake", facts=facts)

    def run(self, *names: str) -> list[dict[str, Any]]:
        """Runs of the day."""
        return by_hand(self.app, names, self.today, "tester", confirmed=True,
                       progress=lambda _n, _m: None)  # fmt: skip

    def batch(self, no: str) -> Payout:
        """A batch as it is stored."""
        with self.database.reading() as session:
            return session.exec(select(Payout).where(Payout.no == no)).one()

    def batches(self) -> list[Payout]:
        """Every batch."""
        with self.database.reading() as session:
            return list(session.exec(select(Payout).order_by(col(Payout.id))))

    def claims_in(self, *states: ClaimState) -> list[Claim]:
        """The claims in these states."""
        with self.database.reading() as session:
            return list(
                session.exec(
                    select(Claim).where(col(Claim.state).in_(states)).order_by(col(Claim.id))
                )
            )

    def payments(self, claim: Claim | None = None) -> list[Payment]:
        """Every attempt, of one claim or of all."""
        with self.database.reading() as session:
            query = select(Payment).order_by(col(Payment.id))
            query = query if claim is None else query.where(Payment.claim_id == claim.id)
            return list(session.exec(query))

    def states(self, claim: Claim) -> list[str]:
        """The states of a claim's payments, oldest first."""
        return [payment.state for payment in self.payments(claim)]

    def open_lines(self) -> list[str]:
        """The codes of the open exceptions."""
        with self.database.reading() as session:
            query = select(BankLine.code).where(BankLine.status == LineStatus.OPEN.value)
            return list(session.exec(query.order_by(col(BankLine.id))))

    def exceptions(self) -> list[int]:
        """The numbers of the open exceptions."""
        with self.database.reading() as session:
            return list(session.exec(select(BankLine.id).where(BankLine.status == "open")))  # type: ignore[arg-type]

    def standing(self, claim: Claim) -> dict[str, int]:
        """The accounts of a claim that are not empty, but for the fund's."""
        with self.database.reading() as session:
            found = balances(session, claim.id or 0)
        return {a.value: n for a, n in found.items() if n and a is not A.FUND}

    def proof(self, *, settled: bool = False) -> None:
        """Money was made nowhere and paid twice nowhere; `settled` says that every answer was read."""
        with self.database.reading() as session:
            claims = list(session.exec(select(Claim)))
            payments = list(session.exec(select(Payment)))
            columns = [net(account) for account in A]
            rows = session.execute(sql(Entry.claim_id, *columns).group_by(col(Entry.claim_id)))  # type: ignore[call-overload]
            found = defaultdict(lambda: dict.fromkeys(A, 0))
            found.update({row[0]: dict(zip(A, row[1:], strict=True)) for row in rows})
            kinds = session.execute(select(Entry.ref, func.sum(Entry.amount))  # type: ignore[call-overload]
                                    .where(Entry.kind == "send").group_by(Entry.ref)).all()  # fmt: skip
            batches = list(session.exec(select(Payout)))
        for claim in claims:
            _fits(claim, found[claim.id])
        sent = {ref: int(amount) for ref, amount in kinds}
        for payment in payments:
            gone = payment.state not in (PaymentState.PLANNED, PaymentState.DROPPED)
            assert sent.get(payment.no, 0) == (payment.amount if gone else 0), payment.no
        live = [(p.claim_id, p.part) for p in payments if p.state in LIVE_PAYMENT]
        assert len(live) == len(set(live))
        under_way = {p.batch_id for p in payments if p.state in ("sent", "unknown")}
        for batch in batches:
            if batch.state == PayoutState.SETTLED:
                assert batch.id not in under_way, batch.no
        paid = sum(p.amount for p in payments if p.state == PaymentState.PAID)
        assert paid == sum(each[A.PAID] for each in found.values())
        assert not self.bank.twice
        for key in {payment.key for payment in payments}:
            attempts = [o for no, o in self.bank.orders.items() if no.startswith(f"{key}-")]
            assert sum(order.became == "paid" for order in attempts) <= 1, key
        if settled:
            by_hand_paid = sum(p.amount for p in payments if p.way == "hand" and p.state == "paid")
            assert paid == self.bank.out + by_hand_paid

    def audited(self) -> None:
        """The chain of moves holds."""
        fault = verify(self.database).fault
        assert fault is None, fault


def _fits(claim: Claim, its: dict[Account, int]) -> None:
    """The balances of a claim follow from its state."""
    assert sum(its.values()) == 0, claim.no
    assert all(n >= 0 for account, n in its.items() if account is not A.FUND), (claim.no, its)
    owed = {
        "to_pay": {A.PAYABLE}, "paying": {A.PAYABLE, A.BANK}, "paid": {A.PAID, A.RECOVERABLE},
        "payment_failed": {A.BACK},
    }.get(claim.state, set())  # fmt: skip
    there = sum(its[account] for account in owed)
    assert there == (claim.payable if owed else 0), (claim.no, claim.state, its)
    assert all(not its[a] for a in A if a not in owed and a is not A.FUND), (claim.no, its)
