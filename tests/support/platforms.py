"""A desk beside a simulated platform (票据平台测试台): claims with receipts, and a platform that misbehaves."""

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import update
from sqlmodel import col, select

from jobs.receipt_platform.configured import asking_of, keep_configured
from jobs.receipt_platform.simulated import SimulatedPlatform
from models import Claim, Receipt, ReceiptCheck, ReceiptStanding
from models.receipt_form import form_of
from tests.support.builders import AREA, a_claim, put, saved
from tests.support.office import Office
from tests.support.paydesk import PayDesk
from workflow.receipt_check.planning import plan
from workflow.receipt_check.standing import as_printed

_numbers = count(1)
CODE = "23060125"


@dataclass
class ReceiptDesk:
    """An office that pays, and the platform that it asks."""

    pays: PayDesk
    platform: SimulatedPlatform

    @property
    def office(self) -> Office:
        """The office."""
        return self.pays.office

    def a_claim(self, state: str = "precheck", **facts: Any) -> Claim:
        """A claim with one electronic receipt."""
        given = {"payable": 100_00, "calc": "given", "payable_source": "imported"}
        given |= {"straight_through": False, "verdict": "look" if state == "precheck" else "pass"}
        claim: Claim = saved(self.office.database, a_claim(state=state, **(given | facts)))
        self.give(claim)
        return claim

    def give(self, claim: Claim, **facts: Any) -> Receipt:
        """A receipt more."""
        given: dict[str, Any] = {
            "claim_id": claim.id, "area": claim.area, "code": CODE,
            "number": f"{next(_numbers):010d}", "check_code": "a1b2c3",
            "issued_on": claim.discharged_on, "total": claim.total,
        }  # fmt: skip
        receipt: Receipt = saved(self.office.database, Receipt(**(given | facts)))
        return receipt

    def receipt(self, claim: Claim) -> Receipt:
        """The first receipt of a claim."""
        with self.office.database.reading() as session:
            query = select(Receipt).where(Receipt.claim_id == claim.id).order_by(col(Receipt.id))
            receipt = session.exec(query).first()
        assert receipt is not None
        return receipt

    def bill(self, claim: Claim) -> tuple[str, str]:
        """Its code and number."""
        receipt = self.receipt(claim)
        return receipt.code, receipt.number

    def says(self, claim: Claim, result: str, **more: Any) -> None:
        """What the platform says of the claim's receipt from now on."""
        self.platform.says(*as_printed(*self.bill(claim)), result, **more)

    def check(self, on: date | None = None) -> dict[str, Any]:
        """The run that checks receipts, today or on this day."""
        if on is not None:
            self.office.today = on
        (report,) = self.office.run("check_receipts")
        assert "error" not in report, report
        return report

    def standing(self, claim: Claim) -> ReceiptStanding:
        """How the only receipt of a claim stands."""
        (found,) = self._all(ReceiptStanding, claim)
        assert isinstance(found, ReceiptStanding)
        return found

    def checks(self, claim: Claim) -> list[ReceiptCheck]:
        """What was asked about it."""
        return [each for each in self._all(ReceiptCheck, claim) if isinstance(each, ReceiptCheck)]

    def _all(self, table: Any, claim: Claim) -> list[ReceiptStanding | ReceiptCheck]:
        with self.office.database.reading() as session:
            query = select(table).where(table.claim_id == claim.id).order_by(table.id)
            return list(session.exec(query))

    def change(self, claim: Claim, **values: Any) -> None:
        """What only the day would bring about, written at once."""
        with self.office.database.writing() as session:
            held = session.get(Claim, claim.id)
            put(session, held, **values)

    def same_receipt(self, first: Claim, second: Claim) -> None:
        """The second claim holds the first one's receipt, which was released."""
        code, number = self.bill(first)
        self.becomes(second, code=code, number=number)

    def becomes(self, claim: Claim, *, code: str, number: str, **values: Any) -> None:
        """The receipt of the claim is another one."""
        with self.office.database.writing() as session:
            its = update(Receipt).where(col(Receipt.claim_id) == claim.id)
            form = form_of(code, number).form
            session.execute(its.values(code=code, number=number, form=form, **values))

    def retotal(self, claim: Claim, total: int) -> None:
        """The receipt turns out to be of another amount."""
        with self.office.database.writing() as session:
            session.execute(
                update(Receipt).where(col(Receipt.claim_id) == claim.id).values(total=total)
            )

    def plan(self) -> None:
        """Open the questions, and put none."""
        app = self.pays.app
        keep_configured(app)
        with self.office.database.writing() as session:
            plan(session, asking_of(app, AREA, self.office.today))

    def later(self, minutes: int) -> None:
        """Let so much time pass for questions that wait."""
        with self.office.database.writing() as session:
            for each in session.exec(select(ReceiptStanding)):
                if each.next_at is not None:
                    each.next_at -= timedelta(minutes=minutes)
                    session.add(each)

    def done(self, claim: Claim) -> list[str]:
        """What the platform has really done with the claim's receipt."""
        bill = self.bill(claim)
        return [action for action, *its in self.platform.done if tuple(its) == bill]


def a_receipt_desk(office: Office, folder: Path, platform: SimulatedPlatform) -> ReceiptDesk:
    """A desk with its staff."""
    return ReceiptDesk(PayDesk(office, folder).open(), platform)
