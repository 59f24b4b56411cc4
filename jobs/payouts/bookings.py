"""Bookings of payments held against what is known (重复扣款、多扣退回): what is new, told again, or too much."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import RowMapping, and_, or_, select
from sqlmodel import Session

from jobs.banking.camt import KINDS
from jobs.payouts.lines import MatchedLine
from jobs.payouts.stored_statements import (
    BOOKING,
    StoredStatement,
    parts_of_reading,
    statement_at,
)
from models import FAR, METADATA, LineStatus, PaymentState
from models.keys import MANY, in_parts, one_of
from workflow.payout.bank_results import Verdict
from workflow.payout.repetition import (
    STATEMENT,
    Bookings,
    JudgedMention,
    Mention,
    Recurrence,
    Span,
)

L, R = (METADATA.tables[name].c for name in ("bank_line", "bank_reading"))
COLUMNS = ("id", "reading_id", "row", "payment_no", "result", "amount", "credit", "booked_on",
           "bank_ref", "code")  # fmt: skip
STATEMENTS = frozenset(kind.name for kind in KINDS.values())
FOREIGN_ACCOUNT = "other_account"
TWICE = "debited_twice"
BY_TWO = (TWICE, "credited_twice", "excess_returned")
"""Exceptions of money beside a payment, which two cashiers resolve."""
REPEATED = Verdict(LineStatus.REPEATED)


class KnownBookings(NamedTuple):
    """The bookings that are stored, each once, and what each stored line is among them."""

    bookings: Bookings
    lines: dict[int, JudgedMention]


def known_bookings(session: Session, numbers: Collection[str]) -> KnownBookings:
    """Every stored booking and success of these payments, in the order of reading."""
    found = KnownBookings(Bookings(), {})
    told = or_(L.result == BOOKING, and_(L.result == "paid", R.kind.not_in(STATEMENTS)))
    parts: dict[int, list[StoredStatement]] = {}
    for some in in_parts(numbers, MANY):
        query = (
            select(*(L[name] for name in COLUMNS), R.kind, R.name, R.statement)
            .join(METADATA.tables["bank_reading"], R.id == L.reading_id)
            .where(one_of(session, L.payment_no, some), told, L.code != FOREIGN_ACCOUNT)
            .order_by(L.id)
        )
        for row in session.execute(query).mappings():
            key = row["reading_id"]
            if key not in parts:
                parts[key] = parts_of_reading(key, row["name"], row["statement"])
            mention, place = _stored(row, parts[key])
            found.lines[row["id"]] = found.bookings.add(mention, place)
    return found


def _stored(row: RowMapping, parts: Sequence[StoredStatement]) -> tuple[Mention, str]:
    part = statement_at(parts, row["row"]) if row["result"] == BOOKING else None
    day = None if row["booked_on"] == FAR else row["booked_on"]
    mention = Mention(
        row["payment_no"], row["credit"], row["kind"] if part is None else STATEMENT, row["amount"],
        day, row["bank_ref"], _span(part), row["id"], row["code"],
    )  # fmt: skip
    return mention, f"{row['reading_id']}.{part.first_row if part else 0}"


def _span(part: StoredStatement | None) -> Span | None:
    return part and Span(part.account, part.id, part.opening, part.closing)


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

    def _add(self, line: MatchedLine) -> JudgedMention:
        part = statement_at(self.parts, line.row)
        place = f"new.{part.first_row if part else 0}"
        judged = self.known.add(_mention(line, STATEMENT, _span(part)), place)
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


def _mention(line: MatchedLine, source: str, span: Span | None) -> Mention:
    return Mention(
        line.payment_no, line.credit, source, line.amount, line.booked_on, line.bank_ref[:60], span
    )
