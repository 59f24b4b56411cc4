"""Bookings of payments held against what is known (重复扣款、多扣退回): what is new, told again, or too much."""

from collections.abc import Iterable, Mapping, Sequence

from jobs.payouts.known_bookings import FOREIGN_ACCOUNT, STATEMENTS, about_unnumbered, span_of
from jobs.payouts.lines import MatchedLine
from jobs.payouts.stored_statements import BOOKING, StoredStatement, statement_at
from models import LineStatus, PaymentState
from workflow.payout.bank_results import Verdict
from workflow.payout.repetition import (
    STATEMENT,
    Bookings,
    JudgedMention,
    Mention,
    Recurrence,
    Span,
)

TWICE = "debited_twice"
BY_TWO = (TWICE, "credited_twice", "excess_returned")
"""Exceptions of money beside a payment, which two cashiers resolve."""
REPEATED = Verdict(LineStatus.REPEATED)


class FreshBookings:
    """The lines of a file that is being read, beside what is known of their payments."""

    def __init__(
        self, kind: str, lines: Sequence[MatchedLine], parts: Sequence[StoredStatement],
        known: Bookings, states: Mapping[str, str],
    ) -> None:  # fmt: skip
        self.kind, self.lines, self.parts = kind, lines, parts
        self.known, self.states = known, states
        self.silent: set[int] = set()
        """Rows whose result says nothing: their booking was known, or is no result of the payment."""
        self.again: set[int] = set()
        """Rows whose booking was known and good."""
        self.more: set[int] = set()
        """Rows of tables that say of a payment that it was paid once more."""
        self._judge()

    def _judge(self) -> None:
        bookings = [each for each in self.lines if each.result == BOOKING]
        # What went out comes first, because a statement may begin with its newest line.
        for line in sorted(bookings, key=lambda each: each.credit):
            if line.payment_no in self.states and line.verdict.code != FOREIGN_ACCOUNT:
                self._credit(line) if line.credit else self._debit(line)
            elif line.verdict.code == FOREIGN_ACCOUNT:
                self.silent.add(line.row)
            elif not line.payment_no and (about := about_unnumbered(vars(line))):
                self._unnumbered(line, about)
        if self.kind not in STATEMENTS:
            self._table()

    def _debit(self, line: MatchedLine) -> None:
        judged = self._add(line)
        if judged.sort is Recurrence.ANOTHER:
            line.verdict = Verdict(LineStatus.OPEN, TWICE)
            self.silent.add(line.row)

    def _credit(self, line: MatchedLine) -> None:
        out = max(1, self.known.count(line.payment_no, credit=False))
        back = self.known.count(line.payment_no, credit=True)
        judged = self._add(line)
        if judged.sort is Recurrence.AGAIN:
            return
        if out - back > 1:
            line.verdict = Verdict(LineStatus.OPEN, "excess_returned")
        elif back >= out:
            line.verdict = Verdict(LineStatus.OPEN, "credited_twice")
        elif self.states[line.payment_no] == PaymentState.RETURNED:
            # That it came back was told elsewhere; here it needs no mark.
            line.verdict = Verdict(LineStatus.APPLIED)
            return
        else:
            return
        self.silent.add(line.row)

    def _unnumbered(self, line: MatchedLine, about: str) -> None:
        """A booking of a whole batch, or of nothing of ours."""
        judged = self._add(line, about)
        if judged.sort is Recurrence.AGAIN:
            # People may have given it to a payment since.
            line.payment_no = judged.known.payment_no
        elif judged.sort is Recurrence.ANOTHER and line.batch_no and not line.credit:
            line.verdict = Verdict(LineStatus.OPEN, TWICE)

    def _add(self, line: MatchedLine, about: str = "") -> JudgedMention:
        part = statement_at(self.parts, line.row)
        place = f"new.{part.first_row if part else 0}"
        judged = self.known.add(_mention(line, STATEMENT, span_of(part), about), place)
        if judged.sort is Recurrence.AGAIN:
            line.verdict = REPEATED
            (self.silent if judged.known.code else self.again).add(line.row)
        return judged

    def _table(self) -> None:
        """What a result table or status report says; a row that says the same again is none more."""
        for line in self.lines:
            if line.result == "paid" and line.payment_no in self.states:
                judged = self.known.add(_mention(line, self.kind, None), "new")
                if judged.sort is Recurrence.ANOTHER:
                    self.more.add(line.row)

    def asking(self) -> list[MatchedLine]:
        """The lines that are to be kept; results of bookings that are no result are left out."""
        return [
            line for line in self.lines
            if line.result in ("", BOOKING) or line.row not in self.silent
        ]  # fmt: skip

    def settle(self, lines: Iterable[MatchedLine]) -> None:
        """Correct the verdicts of results by what their bookings are."""
        for line in lines:
            if line.result in ("", BOOKING):
                continue
            if line.row in self.again and line.verdict.code == "contradicts":
                line.verdict = REPEATED
            elif line.row in self.more and line.verdict == REPEATED:
                line.verdict = Verdict(LineStatus.OPEN, TWICE)


def _mention(line: MatchedLine, source: str, span: Span | None, about: str = "") -> Mention:
    return Mention(
        about or line.payment_no,
        line.credit,
        source,
        line.amount,
        line.booked_on,
        line.bank_ref[:60],
        span,
    )
