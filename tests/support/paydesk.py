"""A pay desk for the tests (财务窗口): claims that are owed, batches that go out, a bank that answers."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

from sqlmodel import col, select

from jobs.app import App
from jobs.payouts.answers import ReadingReport, read_file
from jobs.payouts.batches import build, send_batch, sign_batch
from jobs.runs.ledger_proof import Proof, check
from models import BankLine, Claim, LineStatus, Payment, Receipt, Role
from tests.support.bankside import a_detail, an_entry, camt_053
from tests.support.builders import AREA, a_claim, a_user, saved
from tests.support.importing import an_app
from tests.support.office import Office
from workflow.moves.actors import find_actor

_numbers = count(1)


@dataclass
class PayDesk:
    """An office that pays: two cashiers and a folder for the bank's files."""

    office: Office
    folder: Path

    @property
    def app(self) -> App:
        """The desk on this day at noon."""
        office = self.office
        return an_app(office.database, office.book, office.calendar, office.today)

    def open(self) -> "PayDesk":
        """Let the staff in."""
        self.office.open()
        saved(self.office.database, a_user("cashier2", Role.CASHIER))
        return self

    def owe(
        self, *amounts: int, bills: Iterable[tuple[str, str]] = (), **facts: Any
    ) -> list[Claim]:
        """Approved claims of these amounts (分), the first with these receipts."""
        claims = []
        for amount in amounts:
            name = {"payee_account": f"622200000000{next(_numbers):06d}0"} | facts
            given: dict[str, Any] = {"state": "to_pay", "payable": amount}
            given["applied_on"] = self.office.today
            claims.append(saved(self.office.database, a_claim(**(given | name))))
        self.give_receipts(claims[0], bills)
        return claims

    def give_receipts(self, claim: Claim, bills: Iterable[tuple[str, str]]) -> None:
        """Receipts of a claim."""
        for code, number in bills:
            its = {"claim_id": claim.id, "area": claim.area, "code": code, "number": number}
            saved(self.office.database, Receipt(**its, issued_on=claim.discharged_on, total=100_00))

    def build(self) -> tuple[list[str], list[tuple[str, str]]]:
        """Draft what is owed: the numbers of the batches with anything in them, and what was left out."""
        with self.office.database.writing() as session:
            who = find_actor(session, "cashier")
            made = build(session, self.app, AREA, who, self.office.today)
            return [batch.no for batch in made.batches if batch.items], made.left_out

    def sign(self, no: str, by: str = "cashier2") -> list[tuple[str, str]]:
        """Sign what the list shows now; what dropped out instead."""
        from models import Payout

        with self.office.database.reading() as session:
            shown = session.exec(select(Payout.plan_hash).where(Payout.no == no)).one()
        return sign_batch(self.app, no, shown, by).dropped

    def send(self, no: str) -> None:
        """Hand a signed batch over."""
        send_batch(self.app, no, "cashier", self.folder / "out")

    def go_out(self) -> list[str]:
        """Build, sign and send whatever is owed; the numbers of its payments."""
        (no,), _left_out = self.build()
        assert not self.sign(no)
        self.send(no)
        return [payment.no for payment in self.payments() if payment.batch_no == no]

    def payments(self) -> list[Payment]:
        """All payments."""
        with self.office.database.reading() as session:
            return list(session.exec(select(Payment).order_by(col(Payment.id))))

    def bank_says(
        self, day: date, *told: tuple[str, int, bool], opening: int = 1_000_000_00, off: int = 0
    ) -> ReadingReport:
        """The account's statement of a day: number, 分, and whether it came back; read at once."""
        entries, closing = [], opening + off
        for no, amount, back in told:
            detail = a_detail(no, amount, "AC04" if back else "")
            entries.append(an_entry(amount, detail, sign="CRDT" if back else "DBIT"))
            closing += amount if back else -amount
        content = camt_053(*entries, opening=opening, closing=closing)
        path = self.folder / f"statement-{next(_numbers)}.xml"
        path.write_bytes(content.replace(b"2025-07-18", day.isoformat().encode()))
        return read_file(self.app, path, "cashier")

    def reads(self, content: bytes, suffix: str = "xml") -> ReadingReport:
        """A file of the bank, read at once."""
        path = self.folder / f"answer-{next(_numbers)}.{suffix}"
        path.write_bytes(content)
        return read_file(self.app, path, "cashier")

    def open_lines(self) -> list[tuple[str, str, int]]:
        """The open exceptions: code, payment, number of the line."""
        with self.office.database.reading() as session:
            query = select(BankLine).where(BankLine.status == LineStatus.OPEN.value)
            return [
                (line.code, line.payment_no, line.id or 0)
                for line in session.exec(query.order_by(col(BankLine.id)))
            ]

    def proof(self) -> Proof:
        """The proof of the ledger."""
        return check(self.app)
