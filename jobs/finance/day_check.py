"""The check of a day (逐笔核对): every booking held against the payment, and the sums at last."""

from collections import defaultdict
from datetime import date
from typing import Any

from config.text import Text
from jobs.finance.day_statements import NewestStatement
from jobs.finance.differences import Difference, Explained
from jobs.finance.three_way import DaySides, SideTotal
from jobs.payouts.bookings import BY_TWO, TWICE
from jobs.payouts.unmarked_credits import UNMARKED
from models import EntryKind, PaymentState, Way
from workflow.payout.repetition import JudgedMention, Recurrence
from workflow.shared.money import yuan

S = PaymentState
SIDES = {
    False: ("paid", Text("银行付出（除已说明的外）", "debits of the bank, but for those explained")),
    True: ("returned", Text("银行收入（除已说明的外）", "credits of the bank, but for those explained")),
}  # fmt: skip
LEDGER_PAID = Text("资金账拨付成功", "payments in the ledger")


def counts_for(sides: DaySides, line: Any, area: str | None) -> bool:
    """Whether a booking is of this area, of nothing of ours, or of any area where none is named."""
    if area is None or not (line.payment_no or line.batch_no):
        return True
    return line.payment_no in sides.payments or line.batch_no in sides.batches


def ours_of(sides: DaySides) -> dict[str, SideTotal]:
    """Our payments of the day in figures."""
    ours = {name: SideTotal() for name in ("sent", "paid", "returned", "by_hand")}
    for no, payment in sides.payments.items():
        if payment.way == Way.HAND and payment.booked_on == sides.day:
            ours["by_hand"].add(payment.amount)
        if payment.way != Way.BANK:
            continue
        if payment.sent_on == sides.day:
            ours["sent"].add(payment.amount)
        if sides.confirmed.get(no) == sides.day:
            ours["paid"].add(payment.amount)
        if payment.state == S.RETURNED and payment.booked_on == sides.day:
            ours["returned"].add(payment.amount)
    return ours


class DayCheck:
    """The check of one day: what differs, and what differs but is explained."""

    def __init__(self, sides: DaySides, area: str | None) -> None:
        self.sides, self.area = sides, area
        self.gaps: list[Difference] = []
        self.explained: list[Explained] = []
        self.seen: set[str] = set()
        """Payments that a statement shows; with + those that it shows coming back."""
        self.told: set[int] = set()
        """Lines that are named with a code of their own, and not again as open exceptions."""
        self.counted: dict[bool, int] = defaultdict(int)
        """What the bank booked, by whether it is a credit."""
        self.whole: dict[tuple[str, bool], int] = defaultdict(int)
        """What the bank booked for batches as one sum."""

    def run(self) -> None:
        """Look at everything."""
        self._sent()
        for statement in self.sides.statements:
            self._statement(statement)
            for line in statement.bookings:
                if counts_for(self.sides, line, self.area):
                    self.counted[line.credit] += line.amount
                self._booking(line)
        self._batches()
        self._not_at_bank()
        self._missing_statements()
        for line in self.sides.open_lines:
            if line.id not in self.told and line.code in BY_TWO:
                about = line.payment_no or line.batch_no
                self._gap(
                    line.code, about, **self._values(amount=line.amount or 0), line=str(line.id)
                )
            elif line.id not in self.told:
                why = line.reason or line.code
                self._gap("open_exception", str(line.id), row=str(line.row), why=why)
        if not self.gaps:
            self._sums()

    def _gap(self, code: str, about: str, **values: str) -> None:
        self.gaps.append(Difference(code, about, values))

    def _values(self, **amounts: int) -> dict[str, str]:
        return {"day": self.sides.day.isoformat(), **{k: yuan(v) for k, v in amounts.items()}}

    def _sent(self) -> None:
        """Payments sent on the day whose amount differs from what the ledger sent."""
        for no, payment in self.sides.payments.items():
            posted, day = self.sides.sent.get(no, 0), self.sides.day
            if payment.way == Way.BANK and payment.sent_on == day and posted != payment.amount:
                values = self._values(expected=payment.amount, amount=posted)
                self._gap("sent_differs", no, **values)

    def _statement(self, statement: NewestStatement) -> None:
        opening, closing = yuan(statement.opening), yuan(statement.closing)
        name = statement.stored.name
        if statement.opening + statement.sum != statement.closing:
            values = {"opening": opening, "sum": yuan(statement.sum), "closing": closing}
            self._gap("statement_does_not_add_up", name, **values)
        if statement.before not in (None, statement.opening):
            values = {"opening": opening, "before": yuan(statement.before or 0)}
            self._gap("statement_gap", name, **values)

    def _booking(self, line: Any) -> None:
        """One booking of the day; what belongs to nothing of ours is an exception already."""
        payment = self.sides.payments.get(line.payment_no)
        if not line.payment_no:
            self._of_no_payment(line)
        elif payment is None:
            if self.area is None:
                self._gap("not_in_ledger", line.payment_no, **self._values(amount=line.amount))
        elif not self._odd(payment.no, line):
            self.seen.add(payment.no + "+" * line.credit)
            self._of_payment(payment, line)

    def _odd(self, no: str, line: Any) -> bool:
        """Name, or count as explained, a booking that is none of the payment's own."""
        known, code = self._known(line)
        if not code:
            return False
        done = known in (self.sides.by_two if code == UNMARKED else self.sides.resolved)
        if code not in BY_TWO and not done:
            return False
        if done:
            self._explain(code if code in (*BY_TWO, UNMARKED) else "resolved_entry", no, line)
        else:
            self.told.add(known)
            self._gap(code, no, **self._values(amount=line.amount), line=str(known))
        return True

    def _known(self, line: Any) -> tuple[int, str]:
        """The line of the booking as it was first told, and the code that it has."""
        judged = self.sides.judged.get(line.id)
        if judged is None:
            return line.id, line.code
        first = self._first(judged)
        numbered = bool(line.payment_no or line.batch_no)
        again = numbered and not line.credit and first.sort is Recurrence.ANOTHER
        return first.known.line, TWICE if again else first.known.code

    def _first(self, judged: JudgedMention) -> JudgedMention:
        return self.sides.judged[judged.known.line]

    def _explain(self, code: str, about: str, line: Any) -> None:
        self.explained.append(Explained(code, about, line.amount, line.credit))

    def _of_payment(self, payment: Any, line: Any) -> None:
        """A booking that is the payment's own debit, or its return."""
        sides, values = self.sides, self._values(amount=line.amount)
        back = payment.state in (S.RETURNED, S.FAILED)
        # A payment that came back before we knew that it went shows both ways at the bank.
        both = back and (payment.no + "+" in sides.elsewhere or payment.no in self._credited())
        known = back if line.credit else (payment.no in sides.confirmed or both)
        booked = payment.booked_on if line.credit else sides.confirmed.get(payment.no, sides.day)
        if not known:
            self._gap("not_in_ledger", payment.no, **values)
        elif line.amount != payment.amount:
            values = self._values(expected=payment.amount, amount=line.amount)
            self._gap("other_amount", payment.no, **values)
        elif booked != sides.day:
            self._other_day(payment.no, booked, sides.day)
        elif payment.state == S.FAILED if line.credit else payment.no not in sides.confirmed:
            self._explain("to_and_fro", payment.no, line)

    def _credited(self) -> set[str]:
        return {
            line.payment_no for s in self.sides.statements for line in s.bookings if line.credit
        }

    def _of_no_payment(self, line: Any) -> None:
        """A booking without a payment: a batch, one of its files, or nothing of ours."""
        if self._odd(line.batch_no or str(line.id), line) or not line.batch_no:
            return
        expected = self.sides.batches.get(line.batch_no)
        if expected is None:
            self._gap("not_in_ledger", line.batch_no, **self._values(amount=line.amount))
        elif expected != line.amount:
            values = self._values(expected=expected, amount=line.amount)
            self._gap("other_amount", line.batch_no, **values)
        root = line.batch_no if self._is_batch(line.batch_no) else line.batch_no.rpartition("-")[0]
        self.whole[root, line.credit] += line.amount

    def _is_batch(self, name: str) -> bool:
        return any(payment.batch_no == name for payment in self.sides.payments.values())

    def _batches(self) -> None:
        """Hold what was booked for a batch as one sum against its payments of the day."""
        sides = self.sides
        for (root, credit), amount in self.whole.items():
            its = {
                no + "+" * credit: p
                for no, p in sides.payments.items()
                if p.batch_no == root and no + "+" * credit not in self.seen
            }
            self.seen |= its.keys()
            on_the_day = sum(p.amount for p in its.values() if self._on_the_day(p, credit))
            if amount != on_the_day:
                self.explained.append(Explained("batch_as_one", root, amount - on_the_day, credit))

    def _on_the_day(self, payment: Any, credit: bool) -> bool:
        """Whether a payment went out on the day, or came back on it."""
        if not credit:
            return bool(self.sides.confirmed.get(payment.no) == self.sides.day)
        return bool(payment.state == S.RETURNED and payment.booked_on == self.sides.day)

    def _not_at_bank(self) -> None:
        """Payments that the ledger has on the day and no statement shows."""
        if not self.sides.statements:
            return
        for no, payment in self.sides.payments.items():
            expected = [
                no + "+" * credit for credit in (False, True)
                if payment.way == Way.BANK and self._on_the_day(payment, credit)
            ]  # fmt: skip
            for each in expected:
                if each in self.seen:
                    continue
                if each in self.sides.elsewhere:
                    self._other_day(no, self.sides.day, self.sides.elsewhere[each])
                else:
                    self._gap("not_at_bank", no, **self._values(amount=payment.amount))

    def _missing_statements(self) -> None:
        there = {statement.stored.account for statement in self.sides.statements}
        for account in sorted(self.sides.wanted):
            if account not in there and (account or not there):
                masked = "*" * max(0, len(account) - 4) + account[-4:]
                self._gap("statement_missing", masked, **self._values())

    def _other_day(self, no: str, expected: date, found: date) -> None:
        self._gap("other_day", no, expected=expected.isoformat(), found=found.isoformat())

    def _sums(self) -> None:
        """Whether the sums agree, once every booking does: nothing may slip through in between."""
        ours = ours_of(self.sides)
        for credit, (name, what) in SIDES.items():
            explained = sum(each.amount for each in self.explained if each.credit == credit)
            if self.sides.statements:
                self._sum(what, self.counted[credit] - explained, ours[name].amount)
        posted = self.sides.ledger.get(EntryKind.CONFIRM.value, SideTotal())
        self._sum(LEDGER_PAID, posted.amount, ours["paid"].amount + ours["by_hand"].amount)

    def _sum(self, what: Text, found: int, expected: int) -> None:
        if found != expected:
            values = self._values(found=found, expected=expected)
            self._gap("sums_differ", "", **values, what=what.zh, what_en=what.en)
